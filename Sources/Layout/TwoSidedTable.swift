package import Graphviz

/// Cards at the left with the words of their lines beside them, cards at the right; lines bend only
/// between the two, so that none crosses a word.
package struct TwoSidedTable {
  /// The beginning of a line.
  package struct Link {
    /// The number of the card at the right; nil for an end that is placed by itself.
    let target: Int?
    let words: [String]
    let width: Double
    /// The middle of its words.
    package let y: Double
  }

  /// A card at the left.
  package struct Row {
    package let box: Box
    package let links: [Link]
  }

  /// A card at the right.
  package struct Card {
    package let target: Int
    package let box: Box
    /// The beginnings of its lines, from above, and the places at which they end.
    package let ends: [(row: Int, link: Int, place: Point)]
  }

  package let width: Double
  package let leftWidth: Double
  package let rightWidth: Double
  private let wordWidth: Double
  package let wordSize: Double
  private let mostWordLines: Int
  /// Above and below the words of a line, together.
  private let wordAir: Double
  /// How far from the left lines run straight.
  private let lane: Double
  /// How far before a card at the right a line ends.
  private let inset: Double

  package private(set) var rows: [Row] = []
  package private(set) var cards: [Card] = []
  /// The top of the next card at the left.
  package private(set) var top = Self.heading

  package static let heading = 18.0

  package init(
    width: Double, leftWidth: Double, rightWidth: Double, wordWidth: Double, wordSize: Double,
    mostWordLines: Int, wordAir: Double, lane: Double, inset: Double
  ) {
    (self.width, self.leftWidth, self.rightWidth) = (width, leftWidth, rightWidth)
    (self.wordWidth, self.wordSize, self.wordAir) = (wordWidth, wordSize, wordAir)
    (self.mostWordLines, self.lane, self.inset) = (mostWordLines, lane, inset)
  }

  // MARK: The left side

  /// The words of a line in the room beside its card.
  package func broken(_ words: String) -> [String] {
    fitted(
      words, to: wordWidth, size: wordSize, isBold: true, lines: mostWordLines)
  }

  /// How high the broken words of some lines are, one below the other.
  package func height(_ links: [[String]]) -> Double { links.map(height).reduce(0, +) }

  private func height(_ words: [String]) -> Double {
    Double(words.count) * wordSize * 1.2 + wordAir
  }

  /// Leaves room before the next card at the left.
  package mutating func skip(to top: Double) { self.top = top }

  /// Adds a card at the left, at least as high as the words of its lines.
  package mutating func addRow(
    height: Double, gap: Double, links: [(target: Int?, words: [String])]
  ) {
    let all = self.height(links.map(\.words))
    let tall = max(height, all)
    var y = top + (tall - all) / 2
    var placed: [Link] = []
    for (target, words) in links {
      let high = self.height(words)
      let wide = words.map { TextWidth.points($0, size: wordSize, isBold: true) }.max() ?? 0
      placed.append(Link(target: target, words: words, width: wide, y: y + high / 2))
      y += high
    }
    let box = Box(left: 0, top: top, width: leftWidth, height: tall)
    rows.append(Row(box: box, links: placed))
    top += tall + gap
  }

  // MARK: The right side

  /// The beginnings of the lines to each card at the right.
  private var ends: [Int: [(row: Int, link: Int)]] {
    var ends: [Int: [(row: Int, link: Int)]] = [:]
    for (row, one) in rows.enumerated() {
      for (link, end) in one.links.enumerated() {
        if let target = end.target { ends[target, default: []].append((row, link)) }
      }
    }
    return ends
  }

  /// The middle height of the beginnings of the lines to a card; the end of the left side if there
  /// is none.
  private func middle(_ ends: [(row: Int, link: Int)]?) -> Double {
    guard let ends, !ends.isEmpty else { return top }
    return ends.reduce(0) { $0 + rows[$1.row].links[$1.link].y } / Double(ends.count)
  }

  /// The cards that lines go to, in the order of the middles of their lines.
  package func targets() -> [Int] {
    let ends = ends
    var order: [Int] = []
    var seen: Set<Int> = []
    for link in rows.flatMap(\.links) {
      if let target = link.target, seen.insert(target).inserted { order.append(target) }
    }
    return order.map { ($0, middle(ends[$0])) }.enumerated().sorted {
      let (a, b) = ($0.element.1, $1.element.1)
      return a != b ? a < b : $0.offset < $1.offset
    }.map(\.element.0)
  }

  /// Places the cards at the right, in their order, each as near to its lines as it can be.
  package mutating func place(
    _ cards: [(target: Int, height: Double)], from start: Double, gap: Double
  ) {
    let ends = ends
    let tops = Column.tops(
      heights: cards.map(\.height), wanted: cards.map { middle(ends[$0.target]) }, gap: gap,
      top: start, bottom: max(top, start))
    self.cards = zip(cards, tops).map { card, top in
      let box = rightBox(top: top, height: card.height)
      let own = ends[card.target] ?? []
      let placed = own.enumerated().map { place, end in
        let part = Double(place + 1) / Double(own.count + 1)
        return (
          end.row, end.link,
          Point(x: box.left - inset, y: box.top + box.height * part)
        )
      }
      return Card(target: card.target, box: box, ends: placed)
    }
  }

  /// A box at the right.
  package func rightBox(top: Double, height: Double) -> Box {
    Box(left: width - rightWidth, top: top, width: rightWidth, height: height)
  }

  /// The lower end of both sides.
  package var bottom: Double {
    max(rows.last?.box.bottom ?? 0, cards.last?.box.bottom ?? 0)
  }

  // MARK: Drawing

  /// Adds the heading of a column.
  package func addHeading(_ words: String, left: Double, width: Double, to scene: inout Scene) {
    let box = Box(left: left, top: -4, width: width, height: 15)
    let shown = fitted(words, to: width - 4, size: 10)[0]
    scene.addNode(
      box, Scene.text("<FONT POINT-SIZE=\"10\" COLOR=\"#444444\">\(shown)</FONT>", in: box),
      ["style": "", "penwidth": "0", "tooltip": .text(words)])
  }

  /// Adds the words of a link that leads nowhere.
  package func addWords(of row: Int, _ link: Int, _ said: String, to scene: inout Scene) {
    let (box, one) = (rows[row].box, rows[row].links[link])
    let height = self.height(one.words)
    let place = Box(
      left: box.right + 6, top: one.y - height / 2, width: one.width + 6, height: height)
    let words: HTMLLabel = """
      <FONT POINT-SIZE="\(attribute: wordSize.graphvizText())" COLOR="#444444"><I>\(one.words.joined(separator: "\n"), lines: .left)</I></FONT>
      """
    scene.addNode(
      place, Scene.text(words, in: place),
      ["style": "", "penwidth": "0", "tooltip": .text(said)])
  }

  /// Adds the line of a link from one node to another, with its words at its beginning.
  ///
  /// - Parameter isStraight: whether it runs straight through the lane before it bends.
  package func addLine(
    of row: Int, _ link: Int, from tail: Int32, to head: Int32, at end: Point, arrow: Double,
    isStraight: Bool = true, _ attributes: Attributes, _ said: String, tag: Int32? = nil,
    to scene: inout Scene
  ) {
    let (box, one) = (rows[row].box, rows[row].links[link])
    var attributes = attributes
    var start = box.right
    if one.words != [""] {
      attributes["label"] = .html(
        "<B>\(one.words.joined(separator: "\n"), lines: .left)</B><BR ALIGN=\"LEFT\"/>")
      attributes["lp"] = .raw(Point(x: box.right + 8 + one.width / 2, y: one.y).graphvizText)
      start += one.width + 16
    }
    let path = Path(
      across: Point(x: start, y: one.y), to: end,
      straight: isStraight ? max(0, lane - start) : 0)
    attributes["tooltip"] = .text(said)
    attributes["labeltooltip"] = .text(said)
    scene.addLine(tail, head, path, arrow: arrow, attributes, tag: tag)
  }
}
