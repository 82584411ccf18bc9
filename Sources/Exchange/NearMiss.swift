import Model
import Terms
import Text

/// Finds what somebody may have meant who wrote something that is not known.
enum NearMiss {
  /// A text as it is compared: lower case, without blanks around it, and, unless separators are
  /// kept, with hyphens for blanks and underscores.
  static func folded(_ text: String, keepingSeparators: Bool = false) -> String {
    let lower = UnseenEnds.trimmed(text).lowercased()
    return keepingSeparators
      ? lower : String(lower.map { $0 == " " || $0 == "_" ? "-" : $0 })
  }

  /// The code of a vocabulary that a word may mean.
  static func word(_ word: String, among codes: [String]) -> String? {
    nearest(to: word, among: Terms.vocabularies.first { $0.map(\.code) == codes } ?? [])
  }

  /// The column of a table that a name may mean: none of those that are there already, by their
  /// places.
  static func column(
    _ name: String, in schema: TableSchema, beside columns: [Int] = []
  ) -> String? {
    if let place = Terms.column(named: name, of: schema.name) { return schema.columns[place].name }
    if !Terms.doubtfulColumns(named: name, of: schema.name).isEmpty {
      return doubtfulColumns(name, in: schema, beside: columns).first
    }
    let near = nearest(to: name, among: Terms.columns(of: schema.name))
    return columns.contains { $0 == near.flatMap(schema.column) } ? nil : near
  }

  /// The columns that a heading may mean, but for those that are there already, by their places.
  static func doubtfulColumns(
    _ heading: String, in schema: TableSchema, beside columns: [Int]
  ) -> [String] {
    Terms.doubtfulColumns(named: heading, of: schema.name).filter { code in
      !columns.contains { $0 == schema.column(code) }
    }
  }

  /// The table that the name of a file (without its ending) or a key may mean.
  static func table(_ name: String) -> TableName? {
    if let table = Terms.table(named: name) ?? Terms.doubtfulTables(named: name).first {
      return table
    }
    if notes.contains(folded(name)) { return nil }
    return nearest(to: name, among: Terms.tables).flatMap(TableName.init)
  }

  /// What sheets of notes are called, which is nearly `etater` and `homes`.
  private static let notes: Set = ["notater", "notatar", "notes"]

  /// The code of which a word is one, else the one with a word that is nearly it. Codes come first,
  /// since they are what a header line has.
  private static func nearest(to word: String, among terms: [Term]) -> String? {
    let wanted = FoldedTerm(word)
    if let term = terms.first(where: { $0.understood.contains { FoldedTerm($0) == wanted } }) {
      return wanted.isEmpty ? nil : term.code
    }
    let text = folded(word)
    if let near = Text.nearest(to: text, among: terms.map(\.code)) { return near }
    let known = terms.flatMap { term in
      (term.understood + term.doubtful).map { (word: folded($0), code: term.code) }
    }
    let near = Text.nearest(to: text, among: known.map(\.word))
    return known.first { $0.word == near }?.code
  }
}
