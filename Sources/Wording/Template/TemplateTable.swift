public import Model

/// Rows of a table that the template for a new network comes with.
public struct TemplateTable: Sendable {
  /// The table.
  public let table: TableName
  /// The columns that its rows fill in, by their names.
  public let columns: [String]
  /// The cells as they stand in a bundle; free text is in the reader's language.
  public let rows: [[Phrase]]

  init(_ table: TableName, _ columns: [String], _ rows: [[Phrase]]) {
    self.table = table
    self.columns = columns
    self.rows = rows
  }

  /// All of them, in the order of the bundle.
  public static let all = [
    families, people, homes, services, contacts, ties, needs, responsibilities, referrals,
    activities, agreements, goals, moments, consents,
  ]
}

/// A code, an id of a service, or a day: the same in every language.
func same(_ text: String) -> Phrase { Phrase(nb: text, nn: text, en: text) }
