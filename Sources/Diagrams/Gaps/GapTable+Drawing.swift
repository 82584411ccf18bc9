import Analysis
import Graphviz
import Layout
import Model
import Wording

extension GapTable {
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
    scene.add(below, size: size, width: width, at: top + tall + 8)
    return scene
  }

  private func addHeads(to scene: inout Scene) {
    let height = Self.headHeight(heads, way) - 4
    for (column, lines) in heads.enumerated() {
      var tag: Int32?
      if case .service(let service) = counts.columns[column].group {
        tag = Ref(.service, service).number
      }
      scene.addWords(
        bold(lines, size: Self.headSize(way)),
        in: Box(left: left(ofColumn: column), top: 0, width: columnWidth - 4, height: height),
        says: sentences.column(column), tag: tag)
    }
    scene.addWords(
      bold([context.language[picture: .total]]),
      in: Box(
        left: left(ofColumn: heads.count), top: 0, width: totalWidth, height: height),
      says: sentences.all)
  }

  private func cellsOfRows() -> [[Text?]] {
    rows.map { domain in
      counts.columns.indices.map { column -> Text? in
        let count = counts.columns[column].counts[Int(domain.rawValue)]
        guard count.open > 0, numbers.splits(domain) else { return nil }
        return Self.text(
          count, numbers.cell(domain, column), way.form, longest: numbers.longestInTable(count),
          saysUrgent: numbers.saysUrgent(domain, column),
          isLeast: numbers.hides, context)
      }
    }
  }

  private func add(
    row domain: Domain, _ cells: [Text?], at top: Double, scale: Int, to scene: inout Scene
  ) {
    let tall = Self.rowHeight(way)
    let name = domain.words.capitalised[context.language]
    scene.addWords(
      bold(fitted(name, to: nameWidth - 8, size: size, isBold: true, lines: 2)),
      in: Box(left: 0, top: top + 1, width: nameWidth - 4, height: tall - 2),
      says: sentences.row(domain))
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
    let total = counts.totals[Int(domain.rawValue)]
    let sum = Self.text(
      total, numbers.row(domain), way.form, longest: numbers.longestInTable(total),
      saysUrgent: numbers.saysUrgent(domain),
      isLeast: numbers.hides, context)
    addSum(sum, left: left(ofColumn: heads.count), at: top, says: sentences.row(domain), to: &scene)
  }

  /// In the place of columns that must not be told apart.
  private func addUnsplit(at top: Double, says sentence: String, to scene: inout Scene) {
    let box = Box(
      left: nameWidth, top: top + 3, width: Double(heads.count) * columnWidth - 10,
      height: Self.rowHeight(way) - 6)
    let words = fitted(context.say(Words.Table.areasTogether), to: box.width - 8, size: size)
    scene.addWords(
      "<FONT POINT-SIZE=\"\(attribute: size.graphvizText())\" COLOR=\"\(attribute: Palette.quiet)\">\(words[0])</FONT>",
      in: box, says: sentence)
  }

  private func addSums(at top: Double, to scene: inout Scene) {
    let tall = Self.rowHeight(way)
    scene.addWords(
      bold([context.language[picture: .total]]),
      in: Box(left: 0, top: top + 1, width: nameWidth - 4, height: tall - 2), says: sentences.all)
    if !numbers.splitsSums { addUnsplit(at: top, says: sentences.all, to: &scene) }
    for (column, one) in counts.columns.enumerated() where numbers.splitsSums {
      let text = Self.text(
        one.total, numbers.column(column), way.form, longest: numbers.longestInTable(one.total),
        saysUrgent: numbers.saysUrgent(column: column),
        isLeast: numbers.hides, context)
      addSum(
        text, left: left(ofColumn: column), at: top, says: sentences.column(column), to: &scene)
    }
    let all = Self.text(
      counts.all, numbers.all, way.form, longest: numbers.longestInTable(counts.all),
      saysUrgent: true,
      isLeast: numbers.hides, context)
    addSum(all, left: left(ofColumn: heads.count), at: top, says: sentences.all, to: &scene)
  }

  /// A sum has no bar: it would be longer than all others.
  private func addSum(
    _ text: Text, left: Double, at top: Double, says sentence: String, to scene: inout Scene
  ) {
    let isLast = left > self.left(ofColumn: heads.count) - 1
    let room = isLast ? totalWidth : columnWidth - 6
    if text.number.isEmpty { return }
    scene.addWords(
      label(text),
      in: Box(left: left, top: top + 2, width: room, height: Self.rowHeight(way) - 3),
      says: sentence)
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
        scene.addWords(
          text.label(size),
          in: Box(
            left: box.left + most + 4, top: box.top, width: box.width - most - 4, height: line),
          says: sentence)
      }
      if !text.days.isEmpty {
        scene.addWords(
          text.daysLabel(size),
          in: Box(left: box.left - 3, top: box.top + line + 1, width: box.width, height: line),
          says: sentence)
      }
    case .compact:
      addBar(
        text,
        Box(
          left: box.left, top: box.centre.y - thick / 2, width: most, height: thick),
        scale, says: sentence, to: &scene)
      if !text.number.isEmpty {
        scene.addWords(
          label(text),
          in: Box(
            left: box.left + most + 4, top: box.top, width: box.width - most - 4,
            height: box.height),
          says: sentence)
      }
    case .narrow:
      if !text.number.isEmpty {
        scene.addWords(
          label(text),
          in: Box(left: box.left - 3, top: box.top, width: box.width, height: 2 * line),
          says: sentence)
      }
      addBar(
        text, Box(left: box.left, top: box.top + 2 * line + 1, width: most, height: 7), scale,
        says: sentence, to: &scene)
    }
  }

  /// How long a bar is whose number is hidden, and the part of one: always the same, so that no
  /// length tells, and shorter than any with a number.
  private static let hidden = (part: 6.0, all: 12.0, shown: 14.0)

  /// The part that is nobody's, filled, and the rest, outlined; grey where the number of all is
  /// hidden.
  private func addBar(
    _ text: Text, _ box: Box, _ scale: Int, says sentence: String, to scene: inout Scene
  ) {
    // Narrow bars are shorter, all of them.
    let share = min(1, box.width / (Self.hidden.shown + 2))
    var red = text.isNobodys ? Self.hidden.part * share : 0
    var white = Self.hidden.all * share - red
    if let open = text.known.open {
      let length = max(
        Self.hidden.shown * share, box.width * Double(open) / Double(max(1, scale)))
      if let nobody = text.known.nobody {
        red = nobody == 0 ? 0 : max(Self.hidden.part, length * Double(nobody) / Double(open))
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
        [
          "style": "filled",
          "fillcolor": .raw(text.known.open == nil ? Palette.calm : Palette.paper),
        ])
    }
  }

  private func nobody(of text: Text, is open: Int) -> Bool { text.known.nobody == open }

  private func addRule(at top: Double, colour: String, to scene: inout Scene) {
    scene.addGround(Box(left: 0, top: top - 0.3, width: width, height: 0.6), colour: colour)
  }

  private func bold(_ lines: [String], size other: Double? = nil) -> HTMLLabel {
    let size = other ?? size
    return
      "<FONT POINT-SIZE=\"\(attribute: size.graphvizText())\"><B>\(lines.joined(separator: "\n"), lines: .left)</B></FONT>"
  }
}
