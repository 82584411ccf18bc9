import Model
import Terms
import Text

/// Rows that were copied from a spreadsheet: lines of cells with tabs between them, the headings
/// first.
struct PastedRows {
  private let text: String
  private let headings: [String]

  init(_ text: String) {
    self.text = text
    let lines = text.split(whereSeparator: \.isNewline)
    let first = lines.first { !$0.allSatisfy(\.isWhitespace) } ?? ""
    headings = first.split(separator: "\t", omittingEmptySubsequences: false)
      .map { UnseenEnds.trimmed(String($0)) }
  }

  var isEmpty: Bool { text.allSatisfy(\.isWhitespace) }

  /// The table that most of the headings are of; nil where none is, or several as much.
  var table: TableName? {
    let known = TableName.allCases.map { table in
      (table, Set(headings.compactMap { column($0, of: table) }).count)
    }.sorted { $0.1 > $1.1 }
    guard known[0].1 >= 2, known[0].1 * 2 > headings.count, known[0].1 > known[1].1 else {
      return nil
    }
    return known[0].0
  }

  /// The column that a heading means, by its name or a usual word for it.
  private func column(_ heading: String, of table: TableName) -> Int? {
    Terms.column(named: heading, of: table)
      ?? TableSchema.of(table).column(heading.lowercased())
  }

  /// The rows as a file of a bundle.
  ///
  /// - Parameter name: the name of the file without its ending, which says which table it is.
  func file(_ name: String) -> (name: String, bytes: [UInt8]) {
    (name + ".csv", Array(text.utf8))
  }
}
