import Analysis
import Graphviz
import Layout
import Model
import Wording

/// Areas of life as rows, areas, sectors or services as columns; in a cell a bar of open needs with
/// its part that is nobody's, the numbers in words, and how long the longest has been without a
/// yes.
struct GapTable {
  /// How what a cell says is put.
  enum Form: CaseIterable {
    /// The number beside the bar, the days below it.
    case wide
    /// All of it below one another, for many columns.
    case narrow
    /// All of it on one line, for many rows.
    case compact
  }

  struct Way {
    var size: Double
    var form: Form
  }

  /// In the order in which they are tried: the one that says most, and the largest text, first.
  static func ways(on paper: Paper) -> [Way] {
    let sizes: [Double] = paper == .wall ? [13, 12, 11, 10] : [17, 16, 15, 14]
    return Form.allCases.flatMap { form in sizes.map { Way(size: $0, form: form) } }
  }

  let numbers: GapNumbers
  let height: Double
  let legend: Legend
  /// Whether every column is as wide as what stands in it.
  let isWideEnough: Bool
  /// How many columns there is room for.
  let roomForColumns: Int

  let rows: ArraySlice<Domain>
  /// Under the table: rows for which there is no room, and those where everything has somebody.
  let below: [(lines: [String], sentence: String)]
  let way: Way
  let width: Double
  let context: DiagramContext
  let sentences: GapSentences
  let heads: [[String]]
  let nameWidth, columnWidth, totalWidth: Double

  var size: Double { way.size }
  var counts: GapCounts { numbers.counts }

  /// - Parameters:
  ///   - rows: the domains in which something is nobody's, the worst first.
  ///   - showing: how many of them get a row.
  ///   - isBrief: whether only the worst is said, to be read from across a room.
  init(
    _ numbers: GapNumbers, _ rows: [Domain], showing: Int = .max, _ way: Way, width: Double,
    isBrief: Bool, in context: DiagramContext
  ) {
    self.numbers = numbers
    self.rows = rows.prefix(showing)
    self.way = way
    self.width = width
    self.context = context
    sentences = GapSentences(numbers, in: context)
    let size = way.size
    func wide(_ text: String, isBold: Bool = true) -> Double {
      TextWidth.points(text, size: size, isBold: isBold)
    }
    let names = rows.map { $0.words.capitalised[context.language] }
    let longest = names.map { wide($0) }.max() ?? 0
    let word = names.flatMap { $0.split(separator: " ") }.map { wide(String($0)) }.max() ?? 0
    nameWidth = way.form == .compact ? longest + 10 : min(longest, max(word, 132)) + 10
    let cells = Self.texts(of: numbers, rows, way.form, context)
    func room(_ texts: [Text]) -> Double {
      texts.map { $0.width(way, hasBar: false) }.max() ?? 0
    }
    totalWidth = max(room(cells.sums), wide(context.language[picture: .total])) + 8
    let inner = cells.inner.map { $0.width(way, hasBar: true) }.max() ?? 0
    let columns = numbers.counts.columns
    let titles = columns.map { capitalising(context.name($0.group, numbers.counts.by)) }
    // A word of a name that is longer than any is broken all the same.
    let longestWord =
      titles.flatMap { $0.split(separator: " ") }
      .map {
        min(
          TextWidth.points(String($0), size: Self.headSize(way), isBold: true),
          (way.form == .narrow ? 8.5 : 9.5) * size)
      }.max() ?? 0
    let least = max(inner, room(cells.columns), longestWord) + 12
    let free = width - nameWidth - totalWidth
    columnWidth = min(free / Double(columns.count), 15 * size)
    isWideEnough = columnWidth >= least
    roomForColumns = max(1, Int(free / least))
    let column = columnWidth
    heads = titles.map {
      fitted($0, to: column - 8, size: Self.headSize(way), isBold: true, lines: 3)
    }
    below = sentences.below(rows, showing: showing, isBrief: isBrief).map {
      (fitted($0, to: width - 8, size: size, lines: 4), $0)
    }
    let shown = Self.texts(of: numbers, Array(self.rows), way.form, context)
    legend = Self.legend(
      shown.inner + shown.columns + shown.sums, isBrief: isBrief, context)
    let lines = Double(below.reduce(0) { $0 + $1.lines.count })
    height =
      Self.headHeight(heads, way)
      + Double(self.rows.count + 1) * Self.rowHeight(way) + (below.isEmpty ? 4 : 12)
      + lines * size * 1.25
  }

  // MARK: The legend

  private static func legend(
    _ texts: [Text], isBrief: Bool, _ context: DiagramContext
  ) -> Legend {
    var legend = Legend()
    let isFixed = texts.contains { $0.isNobodys && $0.known.nobody == nil }
    legend.note(
      fill: Palette.warning, colour: "#FFFFFF", letters: " ",
      context.say(isFixed ? Words.Table.legendNobodyHidden : Words.Table.legendNobody))
    if !isBrief {
      legend.note(
        fill: Palette.paper, colour: Palette.line, letters: " ",
        context.say(Words.Table.legendHeld))
    }
    if texts.contains(where: { $0.known.open == nil }) {
      legend.note(
        fill: Palette.calm, colour: Palette.line, letters: " ",
        context.say(Words.Table.legendHidden))
    }
    if texts.contains(where: \.isUrgent) {
      legend.note(
        Words.Table.urgentSign, colour: Palette.warning, context.say(Words.Table.legendUrgent))
    }
    return legend
  }

  // MARK: Places

  static func line(_ size: Double) -> Double { size * 1.22 }

  /// Names of many columns stand in smaller letters, so that they need not be broken.
  static func headSize(_ way: Way) -> Double {
    way.form == .narrow ? max(10, way.size * 0.8) : way.size
  }

  static func headHeight(_ heads: [[String]], _ way: Way) -> Double {
    Double(heads.map(\.count).max() ?? 1) * line(way.size) + 8
  }

  static func rowHeight(_ way: Way) -> Double {
    switch way.form {
    case .wide: 2 * line(way.size) + 9
    case .narrow: 2 * line(way.size) + 14
    case .compact: line(way.size) + 6
    }
  }

  func left(ofColumn column: Int) -> Double { nameWidth + Double(column) * columnWidth }
}
