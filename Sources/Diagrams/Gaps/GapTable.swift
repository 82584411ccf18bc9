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

  private let rows: ArraySlice<Domain>
  /// Under the table: rows for which there is no room, and those where everything has somebody.
  private let below: [(lines: [String], sentence: String)]
  private let way: Way
  private let width: Double
  private let context: DiagramContext
  private let sentences: GapSentences
  private let heads: [[String]]
  private let nameWidth, columnWidth, totalWidth: Double

  private var size: Double { way.size }
  private var counts: GapCounts { numbers.counts }

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
    let held = numbers.counts.domains.filter { !rows.contains($0) }
    let also = rows.dropFirst(showing)
    let said =
      (also.isEmpty ? [] : [sentences.also(Array(also))])
      + (held.isEmpty || isBrief ? [] : [sentences.heldBriefly(held)])
    below = said.map {
      (fitted($0, to: width - 8, size: size, lines: 4), $0)
    }
    legend = Self.legend(
      cells.inner + cells.columns + cells.sums, isBrief: isBrief, context)
    let lines = Double(below.reduce(0) { $0 + $1.lines.count })
    height =
      Self.headHeight(heads, way)
      + Double(self.rows.count + 1) * Self.rowHeight(way) + (below.isEmpty ? 4 : 12)
      + lines * size * 1.25
  }

  // MARK: What cells say

  /// What one cell says.
  struct Text {
    var isNobodys: Bool
    var number: String
    var days: String
    var isUrgent: Bool
    var known: GapNumbers.Known

    private var sign: String { isUrgent ? " " + Words.Table.urgentSign : "" }

    /// How much room it takes, with the bar where there is one.
    func width(_ way: Way, hasBar: Bool) -> Double {
      func points(_ text: String, isBold: Bool) -> Double {
        TextWidth.points(text, size: way.size, isBold: isBold)
      }
      let number = points(self.number + sign, isBold: true)
      let days = points(self.days, isBold: false)
      let bar = hasBar ? Self.barWidth(way) + 14 : 0
      switch way.form {
      case .wide: return max(number + bar, days)
      case .narrow: return max(number, days)
      case .compact: return number + bar + (days == 0 ? 0 : days + way.size * 0.5)
      }
    }

    static func barWidth(_ way: Way) -> Double { way.size * (way.form == .wide ? 4 : 2.2) }

    /// The number, bold where it is nobody's, with the sign of something urgent.
    func label(_ size: Double) -> HTMLLabel {
      let point = size.graphvizText()
      return isNobodys
        ? "<FONT POINT-SIZE=\"\(attribute: point)\" COLOR=\"\(attribute: Palette.warning)\"><B>\(number + sign)</B></FONT>"
        : "<FONT POINT-SIZE=\"\(attribute: point)\" COLOR=\"\(attribute: Palette.quiet)\">\(number)</FONT>"
    }

    func daysLabel(_ size: Double) -> HTMLLabel {
      "<FONT POINT-SIZE=\"\(attribute: size.graphvizText())\">\(days)</FONT>"
    }
  }

  private static func text(
    _ count: GapCounts.Count, _ known: GapNumbers.Known, _ form: Form, saysUrgent: Bool,
    isLeast: Bool, _ context: DiagramContext
  ) -> Text {
    let isNobodys = count.nobody > 0
    return Text(
      isNobodys: isNobodys,
      number: isNobodys
        ? context.say(Words.Table.nobody(known.nobody, of: known.open, isLeast: isLeast))
        : known.open.map { context.language.number($0) + (isLeast ? "+" : "") } ?? "",
      days: !isNobodys
        ? ""
        : context.say(
          form == .wide
            ? Words.Table.longest(context.language.number(count.longest))
            : Words.Table.days(context.language.number(count.longest))),
      isUrgent: count.urgent > 0 && saysUrgent, known: known)
  }

  private static func texts(
    of numbers: GapNumbers, _ rows: [Domain], _ form: Form, _ context: DiagramContext
  ) -> (inner: [Text], columns: [Text], sums: [Text]) {
    let (counts, splitsUrgent) = (numbers.counts, numbers.splitsUrgent)
    let inner = rows.filter(numbers.splits).flatMap { domain in
      counts.columns.indices.map {
        text(
          counts.columns[$0].counts[Int(domain.rawValue)], numbers.cell(domain, $0), form,
          saysUrgent: splitsUrgent, isLeast: numbers.hides, context)
      }
    }
    let columns =
      !numbers.splitsSums
      ? []
      : counts.columns.enumerated().map {
        text(
          $1.total, numbers.column($0), form, saysUrgent: splitsUrgent, isLeast: numbers.hides,
          context)
      }
    let sums =
      rows.map {
        text(
          counts.totals[Int($0.rawValue)], numbers.row($0), form,
          saysUrgent: numbers.saysUrgentOfDomains,
          isLeast: numbers.hides, context)
      } + [text(counts.all, numbers.all, form, saysUrgent: true, isLeast: numbers.hides, context)]
    return (inner, columns, sums)
  }

  private static func legend(
    _ texts: [Text], isBrief: Bool, _ context: DiagramContext
  ) -> Legend {
    var legend = Legend()
    legend.note(
      fill: Palette.warning, colour: "#FFFFFF", letters: " ",
      context.say(Words.Table.legendNobody))
    if !isBrief {
      legend.note(
        fill: Palette.paper, colour: Palette.line, letters: " ",
        context.say(Words.Table.legendHeld))
    }
    if !isBrief, texts.contains(where: { $0.known.open == nil }) {
      legend.note(
        fill: Palette.paper, colour: Palette.line, letters: " ", frame: "DASHED",
        context.say(Words.Table.legendHidden))
    }
    if texts.contains(where: \.isUrgent) {
      legend.note(
        Words.Table.urgentSign, colour: Palette.warning, context.say(Words.Table.legendUrgent))
    }
    return legend
  }

  // MARK: Places

  private static func line(_ size: Double) -> Double { size * 1.22 }

  /// Names of many columns stand in smaller letters, so that they need not be broken.
  private static func headSize(_ way: Way) -> Double {
    way.form == .narrow ? max(10, way.size * 0.8) : way.size
  }

  private static func headHeight(_ heads: [[String]], _ way: Way) -> Double {
    Double(heads.map(\.count).max() ?? 1) * line(way.size) + 8
  }

  private static func rowHeight(_ way: Way) -> Double {
    switch way.form {
    case .wide: 2 * line(way.size) + 9
    case .narrow: 2 * line(way.size) + 14
    case .compact: line(way.size) + 6
    }
  }

  private func left(ofColumn column: Int) -> Double { nameWidth + Double(column) * columnWidth }

  // MARK: Drawing

  func drawn() -> Scene {
    var scene = Scene()
    addHeads(to: &scene)
    var top = Self.headHeight(heads, way)
    let tall = Self.rowHeight(way)
    let cells = cellsOfRows()
    let longest = cells.flatMap { $0.compactMap { $0?.known.open } }.max() ?? 1
    for (place, domain) in rows.enumerated() {
      addRule(at: top, colour: "#D0D0D0", to: &scene)
      add(row: domain, cells[place], at: top, scale: longest, to: &scene)
      top += tall
    }
    addRule(at: top, colour: Palette.line, to: &scene)
    addSums(at: top, to: &scene)
    top += tall + 8
    for (lines, sentence) in below {
      let box = Box(left: 0, top: top, width: width, height: Double(lines.count) * size * 1.25)
      add(
        "<FONT POINT-SIZE=\"\(attribute: size.graphvizText())\" COLOR=\"\(attribute: Palette.quiet)\">\(lines.joined(separator: "\n"), lines: .left)</FONT>",
        in: box, says: sentence, to: &scene)
      top = box.bottom
    }
    return scene
  }

  private func addHeads(to scene: inout Scene) {
    let height = Self.headHeight(heads, way) - 4
    for (column, lines) in heads.enumerated() {
      var tag: Int32?
      if case .service(let service) = counts.columns[column].group {
        tag = Ref(.service, service).number
      }
      add(
        bold(lines, size: Self.headSize(way)),
        in: Box(left: left(ofColumn: column), top: 0, width: columnWidth - 4, height: height),
        says: sentences.column(column), tag: tag, to: &scene)
    }
    add(
      bold([context.language[picture: .total]]),
      in: Box(
        left: left(ofColumn: heads.count), top: 0, width: totalWidth, height: height),
      says: sentences.all, to: &scene)
  }

  private func cellsOfRows() -> [[Text?]] {
    rows.map { domain in
      counts.columns.indices.map { column -> Text? in
        let count = counts.columns[column].counts[Int(domain.rawValue)]
        guard count.open > 0, numbers.splits(domain) else { return nil }
        return Self.text(
          count, numbers.cell(domain, column), way.form, saysUrgent: numbers.splitsUrgent,
          isLeast: numbers.hides, context)
      }
    }
  }

  private func add(
    row domain: Domain, _ cells: [Text?], at top: Double, scale: Int, to scene: inout Scene
  ) {
    let tall = Self.rowHeight(way)
    let name = domain.words.capitalised[context.language]
    add(
      bold(fitted(name, to: nameWidth - 8, size: size, isBold: true, lines: 2)),
      in: Box(left: 0, top: top + 1, width: nameWidth - 4, height: tall - 2),
      says: sentences.row(domain), to: &scene)
    if numbers.splits(domain) {
      for (column, text) in cells.enumerated() {
        guard let text else { continue }
        let box = Box(
          left: left(ofColumn: column), top: top + 2, width: columnWidth - 6, height: tall - 3)
        add(text, in: box, scale: scale, says: sentences.cell(domain, column), to: &scene)
      }
    } else {
      addUnsplit(at: top, says: sentences.row(domain), to: &scene)
    }
    let sum = Self.text(
      counts.totals[Int(domain.rawValue)], numbers.row(domain), way.form,
      saysUrgent: numbers.saysUrgentOfDomains,
      isLeast: numbers.hides, context)
    addSum(sum, left: left(ofColumn: heads.count), at: top, says: sentences.row(domain), to: &scene)
  }

  /// In the place of columns that must not be told apart.
  private func addUnsplit(at top: Double, says sentence: String, to scene: inout Scene) {
    let box = Box(
      left: nameWidth, top: top + 3, width: Double(heads.count) * columnWidth - 10,
      height: Self.rowHeight(way) - 6)
    let words = fitted(context.say(Words.Table.severalColumns), to: box.width - 8, size: size)
    scene.addNode(
      box, "<FONT POINT-SIZE=\"\(attribute: size.graphvizText())\">\(words[0])</FONT>",
      ["style": "dashed", "color": .raw(Palette.warning), "tooltip": .text(sentence)])
  }

  private func addSums(at top: Double, to scene: inout Scene) {
    let tall = Self.rowHeight(way)
    add(
      bold([context.language[picture: .total]]),
      in: Box(left: 0, top: top + 1, width: nameWidth - 4, height: tall - 2), says: sentences.all,
      to: &scene)
    if !numbers.splitsSums { addUnsplit(at: top, says: sentences.all, to: &scene) }
    for (column, one) in counts.columns.enumerated() where numbers.splitsSums {
      let text = Self.text(
        one.total, numbers.column(column), way.form, saysUrgent: numbers.splitsUrgent,
        isLeast: numbers.hides, context)
      addSum(
        text, left: left(ofColumn: column), at: top, says: sentences.column(column), to: &scene)
    }
    let all = Self.text(
      counts.all, numbers.all, way.form, saysUrgent: true, isLeast: numbers.hides, context)
    addSum(all, left: left(ofColumn: heads.count), at: top, says: sentences.all, to: &scene)
  }

  /// A sum has no bar: it would be longer than all others.
  private func addSum(
    _ text: Text, left: Double, at top: Double, says sentence: String, to scene: inout Scene
  ) {
    let isLast = left > self.left(ofColumn: heads.count) - 1
    let room = isLast ? totalWidth : columnWidth - 6
    if text.number.isEmpty { return }
    add(
      label(text),
      in: Box(left: left, top: top + 2, width: room, height: Self.rowHeight(way) - 3),
      says: sentence, to: &scene)
  }

  /// The number and the days, on one line or below one another.
  private func label(_ text: Text) -> HTMLLabel {
    if text.days.isEmpty { return text.label(size) }
    let between: HTMLLabel =
      way.form == .compact
      ? "<FONT POINT-SIZE=\"\(attribute: (size * 0.9).graphvizText())\">  </FONT>"
      : "<BR ALIGN=\"LEFT\"/>"
    let end: HTMLLabel = way.form == .compact ? "" : "<BR ALIGN=\"LEFT\"/>"
    return
      "\(markup: text.label(size))\(markup: between)\(markup: text.daysLabel(size))\(markup: end)"
  }

  /// A cell: the bar, and beside, over or below it the words.
  private func add(
    _ text: Text, in box: Box, scale: Int, says sentence: String, to scene: inout Scene
  ) {
    let line = Self.line(size)
    let thick = size * 0.8
    let most = way.form == .narrow ? box.width - 6 : Text.barWidth(way)
    switch way.form {
    case .wide:
      addBar(
        text, Box(left: box.left, top: box.top + (line - thick) / 2, width: most, height: thick),
        scale, says: sentence, to: &scene)
      if !text.number.isEmpty {
        add(
          text.label(size),
          in: Box(
            left: box.left + most + 4, top: box.top, width: box.width - most - 4, height: line),
          says: sentence, to: &scene)
      }
      if !text.days.isEmpty {
        add(
          text.daysLabel(size),
          in: Box(left: box.left - 3, top: box.top + line + 1, width: box.width, height: line),
          says: sentence, to: &scene)
      }
    case .compact:
      addBar(
        text,
        Box(
          left: box.left, top: box.centre.y - thick / 2, width: most, height: thick),
        scale, says: sentence, to: &scene)
      if !text.number.isEmpty {
        add(
          label(text),
          in: Box(
            left: box.left + most + 4, top: box.top, width: box.width - most - 4,
            height: box.height),
          says: sentence, to: &scene)
      }
    case .narrow:
      if !text.number.isEmpty {
        add(
          label(text),
          in: Box(left: box.left - 3, top: box.top, width: box.width, height: 2 * line),
          says: sentence, to: &scene)
      }
      addBar(
        text, Box(left: box.left, top: box.top + 2 * line + 1, width: most, height: 7), scale,
        says: sentence, to: &scene)
    }
  }

  /// How long the parts of a bar are whose numbers are hidden: always the same, so that no length
  /// tells.
  private static let hidden = (nobody: 7.0, open: 13.0)

  /// The part that is nobody's, filled, and the rest, outlined; dashed where the number of all is
  /// hidden.
  private func addBar(
    _ text: Text, _ box: Box, _ scale: Int, says sentence: String, to scene: inout Scene
  ) {
    // Narrow bars are shorter, all of them.
    let share = min(1, box.width / (Self.hidden.nobody + Self.hidden.open + 2))
    var (red, white) = (text.isNobodys ? Self.hidden.nobody * share : 0, Self.hidden.open * share)
    if let open = text.known.open {
      let length = max(6, box.width * Double(open) / Double(max(1, scale)))
      if let nobody = text.known.nobody {
        red = nobody == 0 ? 0 : max(8, length * Double(nobody) / Double(open))
      }
      white = nobody(of: text, is: open) ? 0 : max(4, length - red)
    }
    func part(_ left: Double, _ width: Double, _ attributes: Attributes) {
      var all: Attributes = [
        "label": "", "fixedsize": "true", "penwidth": "1", "tooltip": .text(sentence),
      ]
      all.merge(attributes)
      scene.addNode(Box(left: left, top: box.top, width: width, height: box.height), " ", all)
    }
    if red > 0 {
      part(box.left, red, ["fillcolor": .raw(Palette.warning), "color": .raw(Palette.warning)])
    }
    if white > 0 {
      part(
        box.left + red + (red > 0 ? 1 : 0), white,
        ["style": text.known.open == nil ? "filled,dashed" : "filled"])
    }
  }

  private func nobody(of text: Text, is open: Int) -> Bool { text.known.nobody == open }

  private func addRule(at top: Double, colour: String, to scene: inout Scene) {
    let (low, high) = (top - 0.3, top + 0.3)
    scene.addGround(
      [
        Point(x: 0, y: low), Point(x: width, y: low), Point(x: width, y: high),
        Point(x: 0, y: high),
      ], colour: colour)
  }

  private func bold(_ lines: [String], size other: Double? = nil) -> HTMLLabel {
    let size = other ?? size
    return
      "<FONT POINT-SIZE=\"\(attribute: size.graphvizText())\"><B>\(lines.joined(separator: "\n"), lines: .left)</B></FONT>"
  }

  /// Words at the left of a box.
  private func add(
    _ label: HTMLLabel, in box: Box, says sentence: String, tag: Int32? = nil,
    to scene: inout Scene
  ) {
    scene.addNode(
      box, Scene.text(label, in: box), ["penwidth": "0", "style": "", "tooltip": .text(sentence)],
      tag: tag)
  }
}
