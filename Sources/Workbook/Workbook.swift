/// A workbook, `.xlsx`, `.xlsm` or `.ods`, opened from its bytes and read as cells.
///
/// Nothing in it is run or followed: no formula, macro or link. A formula's cell is the result that
/// the program stored with it. What is in the file is bounded (`WorkbookLimit`), whatever the file
/// says about itself.
///
/// Nothing in it changes after it was opened: every reading of a sheet has an archive and a parser
/// of its own, so that several threads may read at once, each a sheet or all the same.
public final class Workbook: Sendable {
  /// One sheet.
  public struct Sheet: Hashable, Sendable {
    /// The name on its tab.
    public let name: String
    /// Whether the program does not show it.
    public let isHidden: Bool
  }

  /// The sheets with cells, in the workbook's order; sheets that are a chart are none.
  public let sheets: [Sheet]

  private enum Content {
    case xlsx(XlsxPackage)
    case ods(OdsContent)
  }

  private let bytes: [UInt8]
  private let limits: WorkbookLimits
  private let content: Content
  private let directory: ZipDirectory

  /// Opens a workbook. What stands in front of the sheets is read, such as their names and formats;
  /// of an `.ods`, whose sheets are one part, everything is.
  public convenience init(_ bytes: [UInt8]) throws(WorkbookError) {
    try self.init(bytes, WorkbookLimits())
  }

  /// Opens a workbook that may hold no more than this.
  init(_ bytes: [UInt8], _ limits: WorkbookLimits) throws(WorkbookError) {
    try Self.refuse(bytes)
    let opened = try ZipArchive.read(bytes) { (archive) throws(WorkbookError) in
      let isOds = try OdsContent.isOne(archive, limits)
      let limits = limits.of(bytes.count, isOds: isOds)
      let content: Content =
        isOds
        ? .ods(try OdsContent(archive, limits)) : .xlsx(try XlsxPackage(archive, limits))
      return (content, limits, archive.directory)
    }
    (content, self.limits, directory) = opened
    self.bytes = bytes
    sheets =
      switch content {
      case .xlsx(let package): package.sheets.map { Sheet(name: $0.name, isHidden: $0.isHidden) }
      case .ods(let content): content.sheets.map { Sheet(name: $0.name, isHidden: $0.isHidden) }
      }
  }

  /// Reads a sheet row by row, in order, only the rows that hold something; hidden ones too. `body`
  /// returns false to stop. Where an error is thrown, rows may have been given before it.
  ///
  /// - Parameter sheet: a place in `sheets`.
  public func read(_ sheet: Int, _ body: (borrowing SheetRow) -> Bool) throws(WorkbookError)
    -> SheetNotes
  {
    let outcome = withoutActuallyEscaping(body) { body -> Result<SheetNotes, WorkbookError> in
      do throws(WorkbookError) {
        return .success(try readRows(sheet, body))
      } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }

  private func readRows(_ sheet: Int, _ body: @escaping (borrowing SheetRow) -> Bool)
    throws(WorkbookError) -> SheetNotes
  {
    switch content {
    case .ods(let content):
      return content.read(sheet, body)
    case .xlsx(let package):
      return try ZipArchive.read(bytes, directory) { (archive) throws(WorkbookError) in
        try package.read(sheet, archive, limits, body)
      }
    }
  }

  /// What a file is, from what is in it and not from its name.
  public static func kind(of bytes: [UInt8]) -> WorkbookKind {
    let limits = WorkbookLimits().of(bytes.count, isOds: false)
    do throws(WorkbookError) {
      try refuse(bytes)
      return try ZipArchive.read(bytes) { (archive) throws(WorkbookError) in
        if try OdsContent.isOne(archive, limits) { return .ods }
        var budget = limits.unpackedBytes
        let main = try XlsxPackage.mainPart(archive, limits, budget: &budget)
        var workbook = WorkbookPart(main, limits)
        try archive.read(main, as: &workbook, limits, budget: &budget)
        return .xlsx
      }
    } catch .encrypted {
      return .encrypted
    } catch .oldFormat {
      return .xls
    } catch {
      return .other
    }
  }

  /// Throws for what is no zip archive.
  private static func refuse(_ bytes: [UInt8]) throws(WorkbookError) {
    if CompoundFile.isOne(bytes) {
      throw CompoundFile.isEncrypted(bytes) ? .encrypted : .oldFormat
    }
    guard bytes.starts(with: [0x50, 0x4B]) else { throw .notAWorkbook }
  }
}
