/// A workbook of Excel: its parts, and what its cells refer to.
struct XlsxPackage {
  /// A sheet and the name of its part.
  struct Sheet {
    let name: String
    let isHidden: Bool
    let part: String
    /// Whether the workbook up to its end is not larger than any that is read, unpacked.
    let isWithinLimit: Bool
  }

  private(set) var sheets: [Sheet] = []
  private(set) var texts = SharedTexts()
  private(set) var styles = CellStyles()
  let is1904: Bool

  /// Reads all parts but the sheets.
  init(_ archive: borrowing ZipArchive, _ limits: WorkbookLimits) throws(WorkbookError) {
    var budget = limits.unpackedBytes
    let main = try Self.mainPart(archive, limits, budget: &budget)
    var workbook = WorkbookPart(main, limits)
    try archive.read(main, as: &workbook, limits, budget: &budget)
    is1904 = workbook.is1904
    let relationships = try Self.relationships(of: main, archive, limits, budget: &budget)
    var parts: [String: Relationships.Target] = [:]
    for target in relationships.targets where parts[target.id] == nil { parts[target.id] = target }
    guard workbook.sheets.count * archive.directory.count <= limits.entriesOfSheets else {
      throw .tooLarge(.sheets(limits.sheets))
    }
    var sheets: [(name: String, isHidden: Bool, part: String)] = []
    var places: Set<Int> = []
    for sheet in workbook.sheets {
      guard let target = parts[sheet.id] else { throw .damaged(part: main) }
      // Charts, dialogs and macros of old are sheets too.
      guard target.type == "worksheet" else { continue }
      // Two sheets are never one part.
      guard let part = target.part, let place = archive.directory.place(of: part),
        places.insert(place).inserted
      else {
        throw .damaged(part: target.part ?? main)
      }
      sheets.append((sheet.name, sheet.isHidden, part))
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
    // By the sizes that the archive states, which no part can go beyond.
    for sheet in sheets {
      budget -= min(try archive.part(sheet.part).size, limits.unpackedBytes + 1)
      self.sheets.append(
        Sheet(
          name: sheet.name, isHidden: sheet.isHidden, part: sheet.part,
          isWithinLimit: budget >= 0))
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

  /// Reads a sheet.
  func read(
    _ sheet: Int, _ archive: borrowing ZipArchive, _ limits: WorkbookLimits,
    _ body: @escaping (borrowing SheetRow) -> Bool
  ) throws(WorkbookError) -> SheetNotes {
    guard sheets[sheet].isWithinLimit else {
      throw .tooLarge(.unpackedBytes(limits.unpackedBytes))
    }
    let part = sheets[sheet].part
    var budget = limits.unpackedBytes
    var merges = MergedCells.Handler(part, limits)
    let search = try MergeSearch(part, archive)
    if search.mayHaveMergedCells {
      try search.part(part, archive).read(as: &merges, limits, budget: &budget)
    }
    budget = limits.unpackedBytes
    var reader = SheetReader(sheet, part, of: self, merges.merged, merges.notes, limits, body)
    try search.part(part, archive).read(as: &reader, limits, budget: &budget)
    return reader.finish()
  }
}
