public import Model

/// The words for the codes of tables, columns, vocabularies, commands and choices: said once, for
/// the reader of sheets, for what is written, for help and for the pages in docs/.
public enum Terms {
  /// The table that a file (its name without the ending) or a sheet is for, or nil where the name
  /// does not say.
  ///
  /// A number or a remark in brackets at the name's ends does not count: `01 Familier`, `Familier
  /// (2026)`.
  public static func table(named name: String) -> TableName? {
    let found = Self.found(tableIndex, name)
    return found.flatMap { TableName(rawValue: tables[Int($0)].code) }
  }

  /// The tables that a name may mean, when none is sure.
  public static func doubtfulTables(named name: String) -> [TableName] {
    tableIndex.doubtfulCodes(FoldedTerm(name).withoutNumbers).compactMap(TableName.init)
  }

  /// Whether a name is that of a sheet that explains a workbook and holds no table.
  public static func isSheetOfWords(_ name: String) -> Bool { found(sheetIndex, name) != nil }

  /// The place among a table's columns of the one that a heading names, or nil where none does
  /// without a doubt.
  ///
  /// A remark in brackets behind the name does not count (`Født (år-måned)`), unless it says which
  /// column is meant (`Fra (tjeneste)`, `Dato (sent)`). The definite form of a name is that name
  /// (`Området`, `Rolla`).
  public static func column(named heading: String, of table: TableName) -> Int? {
    let index = columnIndices[table.index]
    if let place = index.placeOfHeading(FoldedTerm(heading)) { return Int(place) }
    guard let (name, remark) = parts(heading) else { return nil }
    if let place = index.place(FoldedTerm(name + " " + remark)) { return Int(place) }
    let place = index.placeOfHeading(FoldedTerm(name)).map(Int.init)
    let code = FoldedTerm(remark)
    let named = index.terms.firstIndex { FoldedTerm($0.code) == code }
    if let place, let named, place != named { return nil }
    return place ?? named
  }

  /// The names of the columns that a heading may mean, when none is sure.
  public static func doubtfulColumns(named heading: String, of table: TableName) -> [String] {
    columnIndices[table.index].doubtfulCodes(FoldedTerm(parts(heading)?.name ?? heading))
  }

  /// The words for the columns of a table, in the order of its schema.
  public static func columns(of table: TableName) -> [Term] { columnIndices[table.index].terms }

  /// The words of the vocabulary of a column, in the order of its codes; none for a column without
  /// one.
  public static func words(of table: TableName, column: String) -> [Term] {
    vocabulary(table, column)?.terms ?? []
  }

  /// The code that a word means in a column with a vocabulary, or nil where none does without a
  /// doubt.
  public static func code(_ word: String, of table: TableName, column: String) -> String? {
    vocabulary(table, column)?.code(FoldedTerm(word))
  }

  /// The codes of a vocabulary, given by all its codes, that a word may mean, when none is sure.
  public static func doubtfulCodes(_ word: String, among codes: [String]) -> [String] {
    knownVocabularies.first { $0.codes == codes }?.index.doubtfulCodes(FoldedTerm(word)) ?? []
  }

  private static func vocabulary(_ table: TableName, _ column: String) -> TermIndex? {
    TableSchema.of(table).column(column).flatMap { vocabularyIndices[table.index][$0] }
  }

  private static func found(_ index: TermIndex, _ name: String) -> Int32? {
    index.place(FoldedTerm(name).withoutNumbers)
      ?? parts(name).flatMap { index.place(FoldedTerm($0.name).withoutNumbers) }
  }

  /// What stands before a bracket, and in it.
  private static func parts(_ text: String) -> (name: String, remark: String)? {
    guard let open = text.firstIndex(where: { $0 == "(" || $0 == "[" }), open > text.startIndex
    else { return nil }
    let rest = text[text.index(after: open)...]
    return (String(text[..<open]), String(rest.prefix { $0 != ")" && $0 != "]" }))
  }

  private static let tableIndex = TermIndex(tables)
  private static let sheetIndex = TermIndex(sheets)
  private static let columnIndices = TableName.allCases.map { TermIndex(columnTerms($0)) }
}
