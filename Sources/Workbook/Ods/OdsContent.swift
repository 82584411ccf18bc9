/// An OpenDocument spreadsheet (ISO/IEC 26300).
struct OdsContent {
  static let part = "content.xml"
  private static let manifest = "META-INF/manifest.xml"
  private let tables: OdsTables

  var sheets: [OdsTables.Sheet] { tables.sheets }

  /// Whether an archive is one; throws where it is one that opens with a password only.
  static func isOne(_ archive: borrowing ZipArchive, _ limits: WorkbookLimits)
    throws(WorkbookError) -> Bool
  {
    let type = "application/vnd.oasis.opendocument.spreadsheet"
    guard archive.has("mimetype") else {
      return archive.has(part) && archive.has(manifest)
    }
    guard try archive.start(of: "mimetype", type.utf8.count).elementsEqual(type.utf8) else {
      return false
    }
    // LibreOffice 24.2 and later encrypt everything as one part.
    if archive.has("encrypted-package") { throw .encrypted }
    if archive.has(manifest) {
      var handler = ManifestHandler()
      var budget = 10_000_000
      do throws(WorkbookError) {
        try archive.read(manifest, as: &handler, limits, budget: &budget)
      } catch .encrypted {
        throw .encrypted
      } catch {
        // Nothing else is asked of the manifest, which old programs wrote with a document type.
      }
    }
    return true
  }

  init(_ archive: borrowing ZipArchive, _ limits: WorkbookLimits) throws(WorkbookError) {
    var budget = limits.unpackedBytes
    var styles = OdsStyles.Handler(limits)
    if archive.has("styles.xml") {
      try archive.read("styles.xml", as: &styles, limits, budget: &budget)
    }
    var handler = OdsHandler(styles.styles, limits)
    try archive.read(Self.part, as: &handler, limits, budget: &budget)
    guard handler.hasSheets else { throw .notAWorkbook }
    tables = handler.tables
  }

  func read(_ sheet: Int, _ body: (borrowing SheetRow) -> Bool) -> SheetNotes {
    tables.read(sheet, body)
    return tables.sheets[sheet].notes
  }

  private struct ManifestHandler: XMLHandler {
    mutating func start(_ tag: XMLTag, in parent: XMLTag, _ attributes: XMLAttributes)
      throws(WorkbookError)
    {
      if tag == .encryption { throw .encrypted }
    }
  }
}
