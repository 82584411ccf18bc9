import Analysis
import Graphviz
import Layout
import Model
import Wording

/// Areas of life as rows, the longest without a yes first, with a bar of how long that is: where
/// areas are not told apart, there is nothing else to compare.
struct GapBars {
  let rows: ArraySlice<Domain>
  let legend: Legend
  private(set) var height: Double
  private let numbers: GapNumbers
  private let width, size, nameWidth: Double
  private let context: DiagramContext
  private let sentences: GapSentences
  private let below: [(lines: [String], sentence: String)]
  private var rowHeight: Double

  /// - Parameters:
  ///   - rows: the domains in which something is nobody's, the longest first.
  ///   - showing: how many of them get a row.
  ///   - isBrief: whether only the worst is said, to be read from across a room.
  init(
    _ numbers: GapNumbers, _ rows: [Domain], showing: Int, size: Double, width: Double,
    isBrief: Bool, in context: DiagramContext
  ) {
    self.numbers = numbers
    self.rows = rows.prefix(showing)
    self.size = size
    self.width = width
    self.context = context
    sentences = GapSentences(numbers, in: context)
    let counts = numbers.counts
    let names = self.rows.map { Self.name($0, numbers, context) }
    nameWidth =
      (names.map { TextWidth.points($0, size: size, isBold: true) }.max() ?? 0) + size
    rowHeight = size * 1.7
    var legend = Legend()
    var said = sentences.below(rows, showing: showing, isBrief: isBrief)
    if self.rows.contains(where: {
      counts.totals[Int($0.rawValue)].urgent > 0 && numbers.saysUrgent($0)
    }) {
      legend.note(
        Words.Table.urgentSign, colour: Palette.warning, context.say(Words.Table.legendUrgent))
    } else if counts.all.urgent > 0 {
      said.insert(context.say(Words.Table.someUrgent), at: 0)
    }
    if !isBrief, !self.rows.contains(where: numbers.splits) {
      said.append(context.say(Words.Table.areasNotApart))
    }
    below = said.map { (fitted($0, to: width - 8, size: size, lines: 4), $0) }
    self.legend = legend
    height =
      Double(self.rows.count) * rowHeight + 12
      + Double(below.reduce(0) { $0 + $1.lines.count }) * size * 1.25
  }

  /// The name, with the sign of something urgent.
  private static func name(
    _ domain: Domain, _ numbers: GapNumbers, _ context: DiagramContext
  ) -> String {
    let isUrgent =
      numbers.saysUrgent(domain) && numbers.counts.totals[Int(domain.rawValue)].urgent > 0
    return domain.words.capitalised[context.language]
      + (isUrgent ? " " + Words.Table.urgentSign : "")
  }

  /// Puts air between the rows where there is room.
  mutating func fill(_ room: Double) {
    let more = min(size, max(0, room - height) / Double(max(1, rows.count)))
    rowHeight += more
    height += more * Double(rows.count)
  }

  /// How long, and of how many where that is known.
  private func words(_ domain: Domain) -> String {
    let days = context.say(
      Words.Urgent.aboutDays(numbers.longest(numbers.counts.totals[Int(domain.rawValue)])))
    let known = numbers.row(domain)
    if known.nobody == nil, known.open == nil { return days }
    return days + " · "
      + context.say(Words.Table.nobody(known.nobody, of: known.open, isLeast: numbers.hides))
  }

  func drawn() -> Scene {
    var scene = Scene()
    let room = rows.map { TextWidth.points(words($0), size: size, isBold: true) }.max() ?? 0
    let most = width - nameWidth - room - 12
    // No longer than what is said of it.
    func days(_ domain: Domain) -> Int {
      numbers.longest(numbers.counts.totals[Int(domain.rawValue)]).least
    }
    let longest = rows.map(days).max() ?? 1
    var top = 0.0
    for domain in rows {
      let sentence = sentences.row(domain)
      let point = size.graphvizText()
      scene.addWords(
        "<FONT POINT-SIZE=\"\(attribute: point)\"><B>\(Self.name(domain, numbers, context))</B></FONT>",
        in: Box(left: 0, top: top, width: nameWidth, height: rowHeight), says: sentence)
      let bar = Box(
        left: nameWidth, top: top + rowHeight / 2 - size * 0.45,
        width: max(4, most * Double(days(domain)) / Double(max(1, longest))), height: size * 0.9)
      scene.addNode(
        bar, " ",
        [
          "label": "", "fixedsize": "true", "penwidth": "1", "fillcolor": .raw(Palette.warning),
          "color": .raw(Palette.warning), "tooltip": .text(sentence),
        ])
      scene.addWords(
        "<FONT POINT-SIZE=\"\(attribute: point)\" COLOR=\"\(attribute: Palette.warning)\"><B>\(words(domain))</B></FONT>",
        in: Box(left: bar.right + 6, top: top, width: room + 6, height: rowHeight), says: sentence)
      top += rowHeight
    }
    scene.add(below, size: size, width: width, at: top + 8)
    return scene
  }
}
