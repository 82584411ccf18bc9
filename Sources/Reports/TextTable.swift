import Text
internal import Wording

/// Lays out a table for a terminal: columns as wide as what is in them, the last one wrapped at the
/// width.
public struct TextTable: Sendable {
  /// A column's head, and whether its cells stand to the right, as numbers do.
  public struct Head: Sendable {
    let text: String
    let isNumber: Bool

    /// A column with a head.
    public init(_ text: String, isNumber: Bool = false) {
      self.text = text
      self.isNumber = isNumber
    }
  }

  private let heads: [Head]
  private var rows: [[String]] = []

  /// A table with columns and no rows yet.
  public init(_ heads: [Head]) {
    self.heads = heads
  }

  /// Adds a row of as many cells as there are columns.
  public mutating func add(_ cells: [String]) {
    rows.append(cells)
  }

  /// The lines of the table, none wider than `width` as long as the last column has 20 columns
  /// left.
  public func lines(width: Int) -> [String] {
    var widths = heads.map { displayWidth($0.text) }
    for row in rows {
      for (column, cell) in row.enumerated() {
        widths[column] = max(widths[column], displayWidth(cell))
      }
    }
    let last = heads.count - 1
    let before = widths[..<last].reduce(0) { $0 + $1 + 2 }
    widths[last] = min(widths[last], max(20, width - before))
    var lines = [line(heads.map { [$0.text] }, at: 0, widths)]
    lines.append(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  "))
    for row in rows {
      let cells = row.enumerated().map { column, cell in
        column == last ? wrapped(cell, width: widths[last]) : [cell]
      }
      for number in 0..<(cells.map(\.count).max() ?? 0) {
        lines.append(line(cells, at: number, widths))
      }
    }
    return lines
  }

  private func line(_ cells: [[String]], at number: Int, _ widths: [Int]) -> String {
    var line = ""
    for (column, parts) in cells.enumerated() {
      let text = number < parts.count ? parts[number] : ""
      line += padded(text, to: widths[column], isRight: heads[column].isNumber) + "  "
    }
    while line.last == " " { line.removeLast() }
    return line
  }
}
