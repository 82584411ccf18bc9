import Graphviz

/// The meaning of the signs in a picture, in the order in which they were first noted.
///
/// A grid of signs and their words. A line is drawn with its own stroke, in a cell left free for
/// it.
package struct Legend {
  private enum Sign {
    /// A cell of a table.
    case cell(HTMLLabel, width: Double)
    case stroke(Stroke)
  }

  private struct Entry {
    var sign: Sign
    var words: String

    /// How wide the sign is, in points of text of 11.
    var width: Double {
      switch sign {
      case .cell(_, let width): width
      case .stroke: Legend.strokeWidth
      }
    }
  }

  /// Long enough that dashes and dots are told apart from the back of a room.
  private static let strokeWidth = 42.0
  /// Between a sign and its words, and between one column and the next, in points.
  private static let (between, after) = (7.0, 14.0)

  private var entries: [Entry] = []

  package init() {}

  /// Notes a line; the same words are noted once.
  package mutating func note(_ stroke: Stroke, _ words: String) { add(.stroke(stroke), words) }

  /// Notes letters as they stand in the picture.
  package mutating func note(
    _ letters: String, colour: String = Palette.line, _ words: String
  ) {
    add(
      .cell(
        "<FONT COLOR=\"\(attribute: colour)\"><B>\(letters)</B></FONT>",
        width: TextWidth.points(letters, size: 11, isBold: true) + 4), words)
  }

  /// Notes a filled box.
  ///
  /// - Parameter frame: how its frame is drawn: `SOLID` or `DASHED`.
  package mutating func note(
    fill: String, colour: String, letters: String, frame: StaticString = "SOLID", _ words: String
  ) {
    let width = max(28, (TextWidth.points(letters, size: 11, isBold: true) + 8).rounded(.up))
    let cell: HTMLLabel = """
      <TABLE BORDER="0" CELLBORDER="1" CELLSPACING="0" CELLPADDING="0" FIXEDSIZE="TRUE" WIDTH="\(Int(width))" HEIGHT="15"><TR>\
      <TD BGCOLOR="\(attribute: fill)" STYLE="\(attribute: "\(frame)")" WIDTH="\(Int(width))" HEIGHT="15" FIXEDSIZE="TRUE">\
      <FONT COLOR="\(attribute: colour)"><B>\(letters)</B></FONT></TD></TR></TABLE>
      """
    add(.cell(cell, width: width + 2), words)
  }

  private mutating func add(_ sign: Sign, _ words: String) {
    if entries.contains(where: { $0.words == words }) { return }
    entries.append(Entry(sign: sign, words: words))
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
    widths(columns: columns, size: size).reduce(0) { $0 + $1.sign + $1.words }
  }

  /// How high the grid is with so many entries in a row, in points.
  package func height(columns: Int, size: Double) -> Double {
    columns == 0 ? 0 : Double((count + columns - 1) / columns) * Self.rowHeight(size)
  }

  private static func rowHeight(_ size: Double) -> Double { (size * 1.7).rounded(.up) }

  private func widths(columns: Int, size: Double) -> [(sign: Double, words: Double)] {
    (0..<min(columns, entries.count)).map { column in
      let own = stride(from: column, to: entries.count, by: columns).map { entries[$0] }
      let words = own.map { TextWidth.points($0.words, size: size) }.max() ?? 0
      return (
        ((own.map(\.width).max() ?? 0) + Self.between).rounded(.up),
        (words + Self.after).rounded(.up)
      )
    }
  }

  /// Adds it to a scene, so many to a row, as a node named `legend` with its upper left corner at a
  /// point.
  package func add(
    to scene: inout Scene, at corner: Point, columns: Int, size: Double, tooltip: String
  ) {
    if entries.isEmpty { return }
    let widths = widths(columns: columns, size: size)
    let height = Self.rowHeight(size)
    var rows: HTMLLabel = ""
    var lines: [(Path, Stroke)] = []
    for (row, start) in stride(from: 0, to: entries.count, by: columns).enumerated() {
      rows.append("<TR>")
      var left = corner.x
      for (column, entry) in entries[start..<min(start + columns, entries.count)].enumerated() {
        let (sign, words) = widths[column]
        var cell: HTMLLabel = ""
        switch entry.sign {
        case .cell(let label, _): cell = label
        case .stroke(let stroke):
          let middle = corner.y + (Double(row) + 0.5) * height
          lines.append(
            (
              Path(
                from: Point(x: left, y: middle),
                to: Point(x: left + Self.strokeWidth, y: middle)), stroke
            ))
        }
        rows.append(
          """
          <TD WIDTH="\(Int(sign))" HEIGHT="\(Int(height))" FIXEDSIZE="TRUE" ALIGN="LEFT">\(markup: cell)</TD>\
          <TD WIDTH="\(Int(words))" HEIGHT="\(Int(height))" FIXEDSIZE="TRUE" ALIGN="LEFT">\(entry.words)</TD>
          """)
        left += sign + words
      }
      rows.append("</TR>")
    }
    let box = Box(
      left: corner.x, top: corner.y, width: width(columns: columns, size: size),
      height: self.height(columns: columns, size: size))
    scene.cover(box)
    let node = scene.drawing.addNode(
      "legend",
      [
        "label": .html(
          """
          <TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0">\(markup: rows)</TABLE>
          """), "pos": .raw(box.centre.graphvizText), "fontsize": .number(size),
        "shape": "plain", "style": "solid", "margin": "0", "tooltip": .text(tooltip),
      ])
    for (path, stroke) in lines { scene.addLine(node, node, path, stroke) }
  }
}
