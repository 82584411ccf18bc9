/// A workbook of Excel: its parts, and what its cells refer to.
struct XlsxPackage {
  /// A sheet and the name of its part.
  struct Sheet {
    let name: String
    let isHidden: Bool
    let part: String
  }

  private(set) var sheets: [Sheet] = []
  private(set) var texts = SharedTexts()
  private(set) var styles = CellStyles()
  let is1904: Bool
  /// How many bytes may still be unpacked.
  private(set) var budget: Int

  /// Reads all parts but the sheets.
  init(_ archive: borrowing ZipArchive, _ limits: WorkbookLimits) throws(WorkbookError) {
    budget = limits.unpackedBytes
    let main = try Self.mainPart(archive, limits, budget: &budget)
    var workbook = WorkbookPart(main, limits)
    try archive.read(main, as: &workbook, limits, budget: &budget)
    is1904 = workbook.is1904
    let relationships = try Self.relationships(of: main, archive, limits, budget: &budget)
    var parts: [String: Relationships.Target] = [:]
    for target in relationships.targets where parts[target.id] == nil { parts[target.id] = target }
    for sheet in workbook.sheets {
      guard let target = parts[sheet.id] else { throw .damaged(part: main) }
      // Charts, dialogs and macros of old are sheets too.
      guard target.type == "worksheet" else { continue }
      guard let part = target.part, archive.has(part) else {
        throw .damaged(part: target.part ?? main)
      }
      sheets.append(Sheet(name: sheet.name, isHidden: sheet.isHidden, part: part))
    }
    if let part = relationships.first(ofType: "styles")?.part, archive.has(part) {
      var handler = CellStyles.Handler(part, limits)
      try archive.read(part, as: &handler, limits, budget: &budget)
      styles = handler.styles
    }
    if let part = relationships.first(ofType: "sharedStrings")?.part, archive.has(part) {
      var handler = SharedTexts.Handler(part, limits)
      try archive.read(part, as: &handler, limits, budget: &budget)
      texts = handler.texts
    }
  }

  /// The name of the part that is the workbook.
  static func mainPart(
    _ archive: borrowing ZipArchive, _ limits: WorkbookLimits, budget: inout Int
  ) throws(WorkbookError) -> String {
    let relationships = try relationships(of: "", archive, limits, budget: &budget)
    let main = relationships.first(ofType: "officeDocument")?.part ?? "xl/workbook.xml"
    if main.hasSuffix(".bin") { throw .oldFormat }
    guard archive.has(main) else {
      throw relationships.targets.isEmpty ? .notAWorkbook : .damaged(part: main)
    }
    return main
  }

  private static func relationships(
    of part: String, _ archive: borrowing ZipArchive, _ limits: WorkbookLimits,
    budget: inout Int
  ) throws(WorkbookError) -> Relationships {
    let name = Relationships.part(of: part)
    var handler = Relationships.Handler(of: part)
    if archive.has(name) {
      try archive.read(name, as: &handler, limits, budget: &budget)
    }
    return handler.relationships
  }

  /// Reads a sheet; says also how many bytes were unpacked for it.
  func read(
    _ sheet: Int, _ archive: borrowing ZipArchive, _ limits: WorkbookLimits, budget: inout Int,
    _ body: @escaping (borrowing SheetRow) -> Bool
  ) throws(WorkbookError) -> SheetNotes {
    let part = sheets[sheet].part
    var merges = MergedCells.Handler(part, limits)
    if try MergeSearch.mayHaveMergedCells(part, archive, limits, budget: budget) {
      var budget = budget
      try archive.read(part, as: &merges, limits, budget: &budget)
    }
    var reader = SheetReader(sheet, part, of: self, merges.merged, merges.notes, limits, body)
    try archive.read(part, as: &reader, limits, budget: &budget)
    return reader.finish()
  }
}
