package import Graphviz

/// The meaning of the signs in a picture, in the order in which they were first noted.
package struct Legend {
  /// A piece of line, long enough that dashes and dots are told apart from the back of a room.
  package enum Line {
    package static let plain = "───────"
    package static let thick = "━━━━━━━"
    package static let double = "═══════"
    package static let dashed = "━ ━ ━ ━"
    package static let dotted = "• • • • •"
    package static let zigzag = "/\\/\\/\\/\\"
  }

  private struct Entry {
    /// The cell of the sign.
    var cell: HTMLLabel
    /// About how wide it is, in points.
    var width: Double
    var words: String
  }

  private var entries: [Entry] = []

  package init() {}

  /// Notes a line; the same words are noted once.
  package mutating func note(_ letters: String, colour: String = Palette.line, _ words: String) {
    // A thin line is not to look like a thick one of the picture.
    let drawn: HTMLLabel = letters.hasPrefix(Line.thick) ? "<B>\(letters)</B>" : "\(letters)"
    let sign: HTMLLabel = "<FONT COLOR=\"\(attribute: colour)\">\(markup: drawn)</FONT>"
    add("<TD ALIGN=\"RIGHT\">\(markup: sign)</TD>", letters, words)
  }

  /// Notes a filled box.
  ///
  /// - Parameter frame: how its frame is drawn: `SOLID` or `DASHED`.
  package mutating func note(
    fill: String, colour: String, letters: String, frame: StaticString = "SOLID", _ words: String
  ) {
    add(
      """
      <TD BGCOLOR="\(attribute: fill)" BORDER="1" STYLE="\(attribute: "\(frame)")">\
      <FONT COLOR="\(attribute: colour)"><B>\(letters)</B></FONT></TD>
      """, letters, words)
  }

  /// Notes a box with a name in it and a number behind the name, as services are drawn.
  package mutating func note(box name: String, number: String, _ words: String) {
    add(
      "<TD BGCOLOR=\"#FFFFFF\" BORDER=\"1\"> <B>\(name)</B>  \(number) </TD>",
      "  \(name)  \(number)", words)
  }

  /// Notes a line with a number in a box on it.
  package mutating func note(
    _ line: String, boxed number: String, colour: String, _ words: String
  ) {
    let part: HTMLLabel =
      "<TD BORDER=\"0\"><FONT COLOR=\"\(attribute: colour)\"><B>\(line)</B></FONT></TD>"
    add(
      """
      <TD ALIGN="RIGHT"><TABLE BORDER="0" CELLBORDER="1" CELLSPACING="0" CELLPADDING="2" \
      COLOR="\(attribute: colour)"><TR>\(markup: part)\
      <TD><FONT COLOR="\(attribute: colour)"><B> \(number) </B></FONT></TD>\(markup: part)</TR></TABLE></TD>
      """, line + "   \(number)   " + line, words)
  }

  private mutating func add(_ cell: HTMLLabel, _ letters: String, _ words: String) {
    if entries.contains(where: { $0.words == words }) { return }
    entries.append(
      Entry(
        cell: cell, width: TextWidth.points(letters, size: 11, isBold: true), words: words))
  }

  package var count: Int { entries.count }

  /// How many entries fit in a row of some width, in points: each column is as wide as its
  /// widest.
  package func columns(within width: Double, size: Double) -> Int {
    stride(from: min(6, count), to: 1, by: -1).first {
      self.width(columns: $0, size: size) <= width
    } ?? 1
  }

  /// How wide the grid is with so many entries in a row, in points.
  package func width(columns: Int, size: Double) -> Double {
    let sizes = entries.map { ($0.width, TextWidth.points($0.words, size: size)) }
    var width = 0.0
    for column in 0..<min(columns, sizes.count) {
      let own = stride(from: column, to: sizes.count, by: columns).map { sizes[$0] }
      width += (own.map(\.0).max() ?? 0) + (own.map(\.1).max() ?? 0) + 20
    }
    return width
  }

  /// A grid of signs and their words, so many to a row; nil if there is none.
  package func table(columns: Int) -> HTMLLabel? {
    let cells: [HTMLLabel] = entries.map { entry in
      "\(markup: entry.cell)<TD ALIGN=\"LEFT\">\(entry.words)  </TD>"
    }
    if cells.isEmpty { return nil }
    var rows: HTMLLabel = ""
    for start in stride(from: 0, to: cells.count, by: columns) {
      rows.append("<TR>")
      for cell in cells[start..<min(start + columns, cells.count)] { rows.append(cell) }
      rows.append("</TR>")
    }
    return
      "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"2\" CELLPADDING=\"1\">\(markup: rows)</TABLE>"
  }
}
