import Graphviz
import Model
import Wording

/// What the signs of a picture mean: only those that are in it, in the order in which they were first noted.
struct Legend {
  private struct Entry {
    var letters: String
    var colour: String
    var fill: String
    var words: String
  }

  private var lines: [Entry] = []
  private var sectors: Set<Sector> = []
  private var language: Language = .nb

  /// Notes a line; the same words are noted once.
  mutating func note(_ letters: String, colour: String = Palette.line, _ words: String) {
    if lines.contains(where: { $0.words == words }) { return }
    lines.append(Entry(letters: letters, colour: colour, fill: "", words: words))
  }

  /// Notes a node with a filled sign.
  mutating func note(fill: String, colour: String, letters: String, _ words: String) {
    if lines.contains(where: { $0.words == words }) { return }
    lines.append(Entry(letters: letters, colour: colour, fill: fill, words: words))
  }

  /// Notes a sector.
  mutating func note(_ sector: Sector, _ language: Language) {
    self.language = language
    sectors.insert(sector)
  }

  /// The words of every entry.
  var words: [String] {
    lines.map(\.words)
      + Sector.allCases.filter { sectors.contains($0) }.map { $0.words.capitalised[language] }
  }

  /// How wide the grid is, in points.
  func width(columns: Int, size: Double) -> Double {
    var cells = lines.map { (letters: $0.letters, words: $0.words) }
    for sector in Sector.allCases where sectors.contains(sector) {
      cells.append((Palette.sign(sector)[language], sector.words.capitalised[language]))
    }
    var width = 0.0
    for column in 0..<min(columns, cells.count) {
      let among = stride(from: column, to: cells.count, by: columns).map { cells[$0] }
      let sign = among.map { TextWidth.points($0.letters, size: size, isBold: true) }.max() ?? 0
      let words = among.map { TextWidth.points($0.words + "  ", size: size) }.max() ?? 0
      width += sign + words + 10
    }
    return width
  }

  /// A grid of signs and their words, so many to a row; nil where there is none.
  func table(columns: Int) -> HTMLLabel? {
    var cells: [HTMLLabel] = lines.map { entry in
      let sign: HTMLLabel =
        "<FONT COLOR=\"\(attribute: entry.colour)\"><B>\(entry.letters)</B></FONT>"
      let words: HTMLLabel = "<TD ALIGN=\"LEFT\">\(entry.words)  </TD>"
      return entry.fill.isEmpty
        ? "<TD ALIGN=\"RIGHT\">\(markup: sign)</TD>\(markup: words)"
        : "<TD BGCOLOR=\"\(attribute: entry.fill)\" BORDER=\"1\">\(markup: sign)</TD>\(markup: words)"
    }
    for sector in Sector.allCases where sectors.contains(sector) {
      let fill = Palette.fill(sector)
      let sign = Palette.sign(sector)[language]
      cells.append(
        """
        <TD BGCOLOR="\(attribute: fill)" BORDER="1">\(sign)</TD>\
        <TD ALIGN="LEFT">\(sector.words.capitalised[language])  </TD>
        """)
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
