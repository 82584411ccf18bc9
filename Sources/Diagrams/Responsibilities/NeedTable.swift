import Analysis
import Graphviz
import Layout
import Model
import Wording

/// The cards of a family's needs, those who do something about them, and the lines between, laid
/// out.
///
/// Cards stand at the left with the first words of each line beside them, helpers at the right;
/// only between the two do lines bend, so that no line crosses a word.
struct NeedTable {
  private struct Row {
    var box: Box
    /// Whether all of it stands on one line.
    var isLine: Bool
    var title: [String]
    /// The middle of each line at the card, and its words.
    var links: [(y: Double, lines: [String], width: Double)]
  }

  private struct Helper {
    var actor: Int32
    var box: Box
    var label: ActorCard
    /// Where its lines begin, by row and link.
    var from: [(row: Int, link: Int)]
  }

  let cards: [NeedCard]
  let height: Double
  let legend: Legend

  private let view: ResponsibilitiesView
  private let size: Double
  private let isTight: Bool
  private let width: Double
  private let rows: [Row]
  private let helpers: [Helper]
  /// The block that says NOBODY.
  private let nobody: Box?

  private var small: Double { max(10, size * 0.92) }
  private var album: Album { view.album }
  private static let heading = 18.0
  private static let pad = 7.0

  init(
    _ cards: [NeedCard], size: Double, isTight: Bool, hasTightHelpers: Bool, width: Double,
    _ view: ResponsibilitiesView
  ) {
    self.cards = cards
    self.view = view
    self.size = size
    self.isTight = isTight
    self.width = width
    let small = max(10, size * 0.92)
    let cardWidth = width * 0.33
    let helperWidth = width * 0.29
    let helperLeft = width - helperWidth
    let wordWidth = width * 0.265

    // The cards, from above.
    var rows: [Row] = []
    var top = Self.heading
    var nobodyTop: Double?
    var nobody: Box?
    let urgent =
      TextWidth.points(view.album.language[picture: .urgent], size: small, isBold: true) + 14
    for (index, card) in cards.enumerated() {
      if index == 0, card.isNobodys {
        top += Self.pad
        nobodyTop = top
      }
      let inner = cardWidth - 14 - (card.isUrgent ? urgent : 0)
      let wordLines = card.links.map {
        fitted($0.words, to: wordWidth, size: small, isBold: true, lines: 2)
      }
      let high = wordLines.map { Double($0.count) * small * 1.2 + (isTight ? 2 : 4) }
      let needed = high.reduce(0, +)
      // One line, where there is no room for two anyway and all of it stands on one.
      let beside = TextWidth.points(Self.beside(card), size: small) + 14
      let title = fitted(card.title, to: inner, size: size, isBold: true, lines: 2)
      let isLine =
        isTight && needed < size * 1.2 + small * 1.2 + 9 && title.count == 1
        && TextWidth.points(title[0], size: size, isBold: true) + beside <= inner
      let text = isLine ? size * 1.2 + 4 : Double(title.count) * size * 1.2 + small * 1.2 + 9
      let tall = max(text, needed)
      var y = top + (tall - high.reduce(0, +)) / 2
      var links: [(y: Double, lines: [String], width: Double)] = []
      for (lines, high) in zip(wordLines, high) {
        let wide =
          lines.map { TextWidth.points($0, size: small, isBold: true) }.max() ?? 0
        links.append((y + high / 2, lines, wide))
        y += high
      }
      rows.append(
        Row(
          box: Box(left: 0, top: top, width: cardWidth, height: tall), isLine: isLine, title: title,
          links: links))
      top += tall + (isTight ? 3 : 6)
      let isLast = index + 1 == cards.count || !cards[index + 1].isNobodys
      if card.isNobodys, isLast, let first = nobodyTop {
        let bottom = max(rows[index].box.bottom, first + 46)
        nobody = Box(left: helperLeft, top: first, width: helperWidth, height: bottom - first)
        top = bottom + Self.pad + 12
      }
    }

    // Those who do something, each as near to their needs as they can be.
    var order: [Int32] = []
    var from: [Int32: [(row: Int, link: Int)]] = [:]
    for (row, card) in cards.enumerated() {
      for (link, one) in card.links.enumerated() where one.kind != .nobody {
        if from[one.actor] == nil { order.append(one.actor) }
        from[one.actor, default: []].append((row, link))
      }
    }
    func middle(_ actor: Int32) -> Double {
      let ends = from[actor] ?? []
      return ends.reduce(0) { $0 + rows[$1.row].links[$1.link].y } / Double(max(1, ends.count))
    }
    let middles = order.enumerated().sorted {
      let (a, b) = (middle($0.element), middle($1.element))
      return a != b ? a < b : $0.offset < $1.offset
    }.map(\.element)
    let sorted = view.sheet.keepingOrder(middles) { view.album.key($0) }
    let labels = sorted.map {
      ActorCard(
        $0, width: helperWidth, size: size, isTight: hasTightHelpers, in: view.album)
    }
    let start = nobody.map { $0.bottom + Self.pad + 12 } ?? Self.heading
    let gap = hasTightHelpers ? 3.0 : 5.0
    let tops = Column.tops(
      heights: labels.map(\.height), wanted: sorted.map(middle), gap: gap, top: start,
      bottom: max(top, start))
    helpers = zip(zip(sorted, labels), tops).map { pair, top in
      Helper(
        actor: pair.0,
        box: Box(left: helperLeft, top: top, width: helperWidth, height: pair.1.height),
        label: pair.1, from: from[pair.0] ?? [])
    }
    self.rows = rows
    self.nobody = nobody
    height = max(rows.last?.box.bottom ?? 0, nobody?.bottom ?? 0, helpers.last?.box.bottom ?? 0) + 8
    legend = Self.legend(cards, view.album)
  }

  /// How long it has been open, and whose it is.
  private static func beside(_ card: NeedCard) -> String {
    onOneLine("\(card.age) · \(card.whose)")
  }

  // MARK: Drawing

  func drawn() -> Stage {
    var stage = Stage()
    stage.drawing.edgeDefaults["fontsize"] = .raw(small.graphvizText())
    addHeadings(to: &stage)
    if let nobody {
      stage.addFrame(
        "nobody",
        Box(
          left: -6, top: nobody.top - Self.pad, width: width + 12,
          height: nobody.height + 2 * Self.pad),
        [
          "style": "filled", "fillcolor": .raw(Palette.warningFill),
          "color": .raw(Palette.warning), "penwidth": "1.5",
          "tooltip": .text(album.say(Words.Holding.legendNobody)),
        ])
    }
    let left = zip(cards, rows).map { card, row in add(card, row, to: &stage) }
    if let nobody {
      let node = addNobody(nobody, to: &stage)
      for (at, card) in cards.enumerated() {
        for (link, one) in card.links.enumerated() where one.kind == .nobody {
          let end = Point(x: nobody.left - 2, y: rows[at].links[link].y)
          add(one, rows[at], link, card, from: left[at], to: node, at: end, &stage)
        }
      }
    }
    for helper in helpers {
      let node = stage.addNode(helper.box, helper.label.label, helper.label.attributes)
      let does = helper.from.map { cards[$0.row].title }
      stage.drawing.nodes[Int(node)].attributes.merge([
        "tooltip": .text(
          Words.Holding.does(album.fullName(helper.actor), does, album.language)),
        FormerPicture.keyName: .raw(album.key(helper.actor)),
      ])
      let ends = helper.from.sorted {
        rows[$0.row].links[$0.link].y < rows[$1.row].links[$1.link].y
      }
      for (place, one) in ends.enumerated() {
        let part = Double(place + 1) / Double(ends.count + 1)
        let end = Point(x: helper.box.left - 1, y: helper.box.top + helper.box.height * part)
        let card = cards[one.row]
        add(
          card.links[one.link], rows[one.row], one.link, card, from: left[one.row], to: node,
          at: end, &stage)
      }
    }
    return stage
  }

  private var headHelpers: Phrase {
    album.recordsAcceptance ? Words.Holding.headHelpers : Words.Holding.headRecorded
  }

  private func addHeadings(to stage: inout Stage) {
    let headings: [(Phrase, Double, Double)] = [
      (Words.Holding.headNeeds, 0, width * 0.69),
      (headHelpers, width * 0.71, width * 0.29),
    ]
    for (phrase, left, wide) in headings {
      let box = Box(left: left, top: -4, width: wide, height: 15)
      let words = fitted(album.say(phrase), to: wide - 4, size: 10)[0]
      stage.addNode(
        box, Stage.text("<FONT POINT-SIZE=\"10\" COLOR=\"#444444\">\(words)</FONT>", in: box),
        ["style": "", "penwidth": "0", "tooltip": .text(album.say(phrase))])
    }
  }

  private func add(_ card: NeedCard, _ row: Row, to stage: inout Stage) -> Int32 {
    let bold = row.title.joined(separator: "\n")
    let width = Int(row.box.width) - 10
    let pill: HTMLLabel =
      card.isUrgent
      ? """
      <TD WIDTH="8"> </TD><TD><TABLE BORDER="0" CELLBORDER="0" CELLPADDING="2" CELLSPACING="0"><TR>\
      <TD BGCOLOR="\(attribute: Palette.warning)"><FONT COLOR="white" POINT-SIZE="\(attribute: small.graphvizText())"><B>\(album.language[picture: .urgent])</B></FONT></TD>\
      </TR></TABLE></TD>
      """ : ""
    let title: HTMLLabel = """
      <FONT POINT-SIZE="\(attribute: size.graphvizText())"><B>\(bold, lines: .left)</B></FONT>
      """
    let mark =
      card.isUrgent
      ? TextWidth.points(album.language[picture: .urgent], size: small, isBold: true) + 16 : 0
    let label: HTMLLabel
    if row.isLine {
      let used = TextWidth.points(bold, size: size, isBold: true)
      let room = Double(width) - used - mark - 8
      let below = fitted(Self.beside(card), to: room - 2, size: small)[0]
      label = """
        <TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0" WIDTH="\(width)"><TR>\
        <TD ALIGN="LEFT">\(markup: title)</TD><TD ALIGN="RIGHT" WIDTH="\(Int(max(1, room)))">\
        <FONT POINT-SIZE="\(attribute: small.graphvizText())">\(below)</FONT></TD>\(markup: pill)</TR></TABLE>
        """
    } else {
      let room = row.box.width - 14 - (card.isUrgent ? 72 : 0)
      let age = fitted(card.age, to: room, size: small, isBold: true)[0]
      let used = TextWidth.points(age + " · ", size: small, isBold: true)
      let whose = fitted(card.whose, to: room - used, size: small)[0]
      label = """
        <TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0" WIDTH="\(width)"><TR>\
        <TD ALIGN="LEFT" BALIGN="LEFT" WIDTH="\(Int(max(1, Double(width) - mark - 8)))">\(markup: title)<BR ALIGN="LEFT"/>\
        <FONT POINT-SIZE="\(attribute: small.graphvizText())"><B>\(age)</B> · \(whose)</FONT></TD>\(markup: pill)</TR></TABLE>
        """
    }
    var attributes: Attributes = [
      "tooltip": .text(card.sentences.joined(separator: " ")), "style": "filled,rounded",
    ]
    if card.isQuestion { attributes["style"] = "filled,rounded,dashed" }
    if card.lacksYes { attributes["fillcolor"] = .raw(Palette.noYes) }
    if card.isUrgent {
      attributes["penwidth"] = "3"
      attributes["color"] = .raw(Palette.warning)
    }
    return stage.addNode(row.box, label, attributes)
  }

  private func addNobody(_ box: Box, to stage: inout Stage) -> Int32 {
    let titles = cards.filter(\.isNobodys).map(\.title)
    let words = album.language[picture: .nobody]
    let below = album.say(Words.Holding.nobodyDoesThese(titles.count))
    let wide = TextWidth.points(words, size: 1, isBold: true)
    let large = min(40, (box.width - 24) / wide, (box.height - 24) / 1.2)
    return stage.addNode(
      box,
      """
      <FONT POINT-SIZE="\(attribute: large.graphvizText(places: 0))"><B>\(words)</B></FONT><BR/>\
      <FONT POINT-SIZE="\(attribute: max(11, small).graphvizText())">\(below)</FONT>
      """,
      [
        "style": "filled", "fillcolor": .raw(Palette.warning), "color": "black",
        "fontcolor": "white", "penwidth": "3",
        "tooltip": .text(Words.Holding.nobodyTooltip(titles, album.language)),
      ])
  }

  private func add(
    _ link: NeedLink, _ row: Row, _ number: Int, _ card: NeedCard, from tail: Int32,
    to head: Int32, at end: Point, _ stage: inout Stage
  ) {
    let place = row.links[number]
    var attributes = Self.style(link.kind)
    var start = row.box.right
    if !link.words.isEmpty {
      attributes["label"] = .html(
        "<B>\(place.lines.joined(separator: "\n"), lines: .left)</B><BR ALIGN=\"LEFT\"/>")
      attributes["lp"] = .raw(
        Point(x: row.box.right + 8 + place.width / 2, y: place.y).graphvizText)
      start += place.width + 16
    }
    let lane = width * 0.61
    let path = Path(
      across: Point(x: start, y: place.y), to: end,
      straight: link.kind == .nobody ? 0 : max(0, lane - start))
    attributes["tooltip"] = .text(link.sentence)
    attributes["labeltooltip"] = .text(link.sentence)
    stage.addLine(tail, head, path, arrow: 9, attributes)
  }

  private static func style(_ kind: NeedLink.Kind) -> Attributes {
    switch kind {
    case .accepted(let isLead), .recorded(let isLead): ["penwidth": isLead ? "3.5" : "1.6"]
    case .asked: ["penwidth": "1.8", "style": "dashed"]
    case .assumed: ["penwidth": "2.2", "style": "dotted", "arrowhead": "onormal"]
    case .waiting(let isOver):
      isOver
        ? [
          // Filled and thicker, so that it is another one in greyscale too.
          "penwidth": "3.2", "style": "dashed", "arrowhead": "diamond",
          "color": .raw(Palette.warning), "fontcolor": .raw(Palette.warning),
        ] : ["penwidth": "1.8", "style": "dashed", "arrowhead": "odiamond"]
    case .promised(let isOver):
      isOver
        ? [
          "penwidth": "2.4", "style": "dotted", "arrowhead": "vee", "color": .raw(Palette.warning),
        ]
        : ["penwidth": "1.8", "style": "dotted", "arrowhead": "vee"]
    case .ended:
      [
        "penwidth": "1", "arrowhead": "none", "color": .raw(Palette.faint),
        "fontcolor": .raw(Palette.faint),
      ]
    case .nobody:
      ["penwidth": "4", "color": .raw(Palette.warning), "fontcolor": .raw(Palette.warning)]
    }
  }

  /// Everything that is drawn, in sentences.
  var sections: [Told.Section] {
    var who = helpers.map { helper in
      Words.Holding.does(
        album.fullName(helper.actor), helper.from.map { cards[$0.row].title }, album.language)
    }
    let titles = cards.filter(\.isNobodys).map(\.title)
    if !titles.isEmpty {
      who.insert(Words.Holding.nobodyTooltip(titles, album.language), at: 0)
    }
    return [
      Told.Section(album.say(Words.Holding.headNeeds), cards.flatMap(\.sentences)),
      Told.Section(album.say(headHelpers), who),
    ]
  }

  private static func legend(_ cards: [NeedCard], _ album: Album) -> Legend {
    let kinds = Set(cards.flatMap { $0.links.map(\.kind) })
    var legend = Legend()
    typealias Line = Legend.Line
    let signs: [(NeedLink.Kind, String, Phrase)] = [
      (.nobody, Line.thick + "▶", Words.Holding.legendNobody),
      (.accepted(isLead: true), Line.thick + "▶", Words.Holding.legendLead),
      (.accepted(isLead: false), Line.plain + "▶", PictureWord.accepted.words),
      (.recorded(isLead: true), Line.thick + "▶", Words.Holding.legendLeadRecorded),
      (.recorded(isLead: false), Line.plain + "▶", Words.Holding.legendRecorded),
      (.asked, Line.dashed + "▶", Words.Holding.legendAsked),
      (.assumed, Line.dotted + "▷", Words.Holding.legendAssumed),
      (.waiting(isOver: true), Line.dashed + "◆", Words.Holding.legendOver),
      (.waiting(isOver: false), Line.dashed + "◇", Words.Holding.legendWaiting),
      (.promised(isOver: true), Line.dotted + ">", Words.Holding.legendPromisedOver),
      (.promised(isOver: false), Line.dotted + ">", Words.Holding.legendPromised),
      (.ended, Line.plain, Words.Holding.legendEnded),
    ]
    for (kind, sign, words) in signs where kinds.contains(kind) {
      let isWarning =
        kind == .waiting(isOver: true) || kind == .promised(isOver: true) || kind == .nobody
      legend.note(sign, colour: isWarning ? Palette.warning : Palette.line, album.say(words))
    }
    if cards.contains(where: \.lacksYes) {
      legend.note(
        fill: Palette.noYes, colour: Palette.line, letters: "      ",
        album.say(Words.Holding.legendNoYes))
    }
    return legend
  }
}
