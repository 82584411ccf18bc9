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
  let cards: [NeedCard]
  let height: Double
  let legend: Legend

  private let view: ResponsibilitiesView
  private let size: Double
  private let isTight: Bool
  private let width: Double
  private let table: TwoSidedTable
  /// The titles of the cards, and whether all of a card is on one line.
  private let titles: [(lines: [String], isOnly: Bool)]
  private let helpers: [Int: ActorCard]
  /// The block that says NOBODY.
  private let nobody: Box?
  /// How wide the numbers of days are that stand first on the cards; 0 where there are none.
  private let numberWidth: Double

  private var small: Double { Self.small(size) }
  private var context: DiagramContext { view.context }
  private static let pad = 7.0

  private static func small(_ size: Double) -> Double { max(10, size * 0.92) }
  private static func smaller(_ size: Double) -> Double { max(10, size * 0.82) }

  init(
    _ cards: [NeedCard], size: Double, isTight: Bool, hasTightHelpers: Bool, width: Double,
    _ view: ResponsibilitiesView
  ) {
    self.cards = cards
    self.view = view
    self.size = size
    self.isTight = isTight
    self.width = width
    var table = TwoSidedTable(
      width: width, leftWidth: width * 0.38, rightWidth: width * 0.265, wordWidth: width * 0.24,
      wordSize: Self.small(size), mostWordLines: 3, wordAir: isTight ? 2 : 4, lane: width * 0.64,
      inset: 1)
    let small = Self.small(size)
    let context = view.context
    let wide = cards.filter { $0.days != nil }.map { card in
      let (number, noun) = Self.days(card, in: context)
      // Number and noun are one line on cards of one, else one below the other.
      return isTight
        ? TextWidth.points(number + " " + noun, size: small, isBold: true)
        : max(
          TextWidth.points(number, size: size + Self.larger, isBold: true),
          TextWidth.points(noun, size: small))
    }
    numberWidth = wide.max().map { ($0 + 12).rounded(.up) } ?? 0
    (titles, nobody) = Self.addNeeds(
      cards, to: &table, size: size, isTight: isTight, numbers: numberWidth, view.context)
    helpers = Self.addHelpers(
      to: &table, below: nobody, size: size, isTight: hasTightHelpers, view)
    self.table = table
    height = max(table.bottom, nobody?.bottom ?? 0) + 8
    legend = Self.legend(cards, view.context, for: view.request)
  }

  // MARK: Layout

  /// Places the cards of the needs, and beside those that are nobody's the block that says so.
  private static func addNeeds(
    _ cards: [NeedCard], to table: inout TwoSidedTable, size: Double, isTight: Bool,
    numbers: Double, _ context: DiagramContext
  ) -> (titles: [(lines: [String], isOnly: Bool)], nobody: Box?) {
    let small = small(size)
    let urgent =
      TextWidth.points(context.language[picture: .urgent], size: small, isBold: true) + 14
    let isFirstNobodys = cards.first?.isNobodys == true
    if isFirstNobodys { table.skip(to: table.top + pad) }
    let first = table.top
    var titles: [(lines: [String], isOnly: Bool)] = []
    var nobody: Box?
    for (index, card) in cards.enumerated() {
      let inner = table.leftWidth - 14 - numbers - (card.isUrgent ? urgent : 0)
      let words = card.links.map { table.broken($0.words) }
      // One line, where there is no room for two anyway and all of it fits on one.
      let beside = TextWidth.points(onOneLine(card.whose), size: small) + 14
      let title = fitted(card.title, to: inner, size: size, isBold: true, lines: 3)
      let isOnly =
        isTight && table.height(words) < size * 1.2 + small * 1.2 + 9 && title.count == 1
        && TextWidth.points(title[0], size: size, isBold: true) + beside <= inner
      titles.append((title, isOnly))
      table.addRow(
        height: isOnly ? size * 1.2 + 4 : Double(title.count) * size * 1.2 + small * 1.2 + 9,
        gap: isTight ? 3 : 6,
        links: zip(card.links, words).map { ($0.actor.map { Int($0.number) }, $1) })
      let isLast = index + 1 == cards.count || !cards[index + 1].isNobodys
      if isFirstNobodys, card.isNobodys, isLast {
        let bottom = max(table.rows[index].box.bottom, first + 46)
        nobody = table.rightBox(top: first, height: bottom - first)
        table.skip(to: bottom + pad + 12)
      }
    }
    return (titles, nobody)
  }

  /// Places those who do something, each as near to their needs as they can be.
  private static func addHelpers(
    to table: inout TwoSidedTable, below nobody: Box?, size: Double, isTight: Bool,
    _ view: ResponsibilitiesView
  ) -> [Int: ActorCard] {
    let actors = view.request.keepingOrder(table.targets()) { view.context.key(actor($0)) }
    let cards = actors.map {
      ActorCard(
        actor($0), width: table.rightWidth, size: size, isTight: isTight, in: view.context)
    }
    table.place(
      zip(actors, cards).map { ($0, $1.height) },
      from: nobody.map { $0.bottom + pad + 12 } ?? TwoSidedTable.heading, gap: isTight ? 3 : 5)
    return Dictionary(zip(actors, cards), uniquingKeysWith: { one, _ in one })
  }

  /// Who a card of the table is of: its target is the number of the reference.
  private static func actor(_ target: Int) -> Ref { Ref(inColumn: Int32(target)) }

  /// `75` and `dager`, or `112` and `dager over`, or that the need is new.
  private static func days(
    _ card: NeedCard, in context: DiagramContext
  ) -> (number: String, noun: String) {
    guard let (days, isOver) = card.days, days > 0 else {
      return ("", context.say(Words.Holding.newToday))
    }
    let number = context.language.number(days)
    let noun = String(context.language.days(days).dropFirst(number.count + 1))
    return (number, isOver ? context.say(Words.Holding.over(noun: noun)) : noun)
  }

  /// How much larger the number of days is than the title beside it.
  private static let larger = 6.0

  // MARK: Drawing

  func drawn() -> Scene {
    var scene = Scene()
    scene.drawing.edgeDefaults["fontsize"] = .raw(small.graphvizText())
    addHeadings(to: &scene)
    if let nobody {
      scene.addFrame(
        "nobody",
        Box(
          left: -6, top: nobody.top - Self.pad, width: width + 12,
          height: nobody.height + 2 * Self.pad),
        [
          "style": "filled", "fillcolor": .raw(Palette.warningFill),
          "color": .raw(Palette.warning), "penwidth": "1.5",
          "tooltip": .text(context.say(Words.Holding.legendNobody)),
        ])
    }
    let left = cards.indices.map { addCard($0, to: &scene) }
    if let nobody {
      let node = addNobody(nobody, to: &scene)
      for (row, card) in cards.enumerated() {
        for (link, one) in card.links.enumerated() where one.kind == .nobody {
          let end = Point(x: nobody.left - 2, y: table.rows[row].links[link].y)
          addLine(row, link, from: left[row], to: node, at: end, &scene)
        }
      }
    }
    for (row, card) in cards.enumerated() {
      for (link, one) in card.links.enumerated() where one.kind == .notShown {
        table.addWords(of: row, link, one.sentence, to: &scene)
      }
    }
    for card in table.cards {
      guard let helper = helpers[card.target] else { continue }
      let node = scene.addNode(
        card.box, helper.label, helper.attributes, tag: Self.actor(card.target).number)
      scene.drawing.nodes[Int(node)].attributes.merge([
        "tooltip": .text(said(card)),
        PreviousLayout.keyName: .raw(context.key(Self.actor(card.target))),
      ])
      for end in card.ends {
        addLine(end.row, end.link, from: left[end.row], to: node, at: end.place, &scene)
      }
    }
    return scene
  }

  /// What somebody does, in a sentence.
  private func said(_ card: TwoSidedTable.Card) -> String {
    var needs: [String] = []
    for end in card.ends {
      // Of both, what somebody does no more is told apart from what they do.
      let presence = cards[end.row].links[end.link].presence
      let mark = context.say(Words.Both.mark(presence)).lowercased()
      let need = cards[end.row].title + (mark.isEmpty ? "" : " (\(mark))")
      if !needs.contains(need) { needs.append(need) }
    }
    return Words.Holding.does(
      context.fullName(Self.actor(card.target)), needs, context.language)
  }

  private var headHelpers: Phrase {
    if context.isForSomebody { return Words.Shared.headHelpers }
    return context.index.recordsAcceptance ? Words.Holding.headHelpers : Words.Holding.headRecorded
  }

  private var headNeeds: Phrase {
    if context.isForSomebody { return Words.Shared.headNeeds }
    if numberWidth <= 0 { return Words.Holding.headNeedsAlone }
    return cards.contains { $0.days?.isOver == true }
      ? Words.Holding.headNeedsOrOver : Words.Holding.headNeeds
  }

  private func addHeadings(to scene: inout Scene) {
    table.addHeading(
      context.say(headNeeds), left: 0, width: width * 0.69, to: &scene)
    table.addHeading(context.say(headHelpers), left: width * 0.71, width: width * 0.29, to: &scene)
  }

  private func addCard(_ row: Int, to scene: inout Scene) -> Int32 {
    let (card, title, box) = (cards[row], titles[row], table.rows[row].box)
    let width = box.width - 10
    let urgent = context.language[picture: .urgent]
    let mark =
      card.isUrgent ? TextWidth.points(urgent, size: small, isBold: true) + 16 : 0
    let (pillWidth, pillHeight) = (Int(mark - 8), Int(small * 1.2 + 4))
    // Red is for what nobody has; that it is urgent is said in a word.
    let pill: HTMLLabel =
      card.isUrgent
      ? """
      <TD WIDTH="8"> </TD><TD><TABLE BORDER="0" CELLBORDER="0" CELLPADDING="0" CELLSPACING="0" FIXEDSIZE="TRUE" WIDTH="\(pillWidth)" HEIGHT="\(pillHeight)"><TR>\
      <TD BGCOLOR="\(attribute: card.isNobodys ? Palette.warning : Palette.line)" FIXEDSIZE="TRUE" WIDTH="\(pillWidth)" HEIGHT="\(pillHeight)"><FONT COLOR="white" POINT-SIZE="\(attribute: small.graphvizText())"><B>\(urgent)</B></FONT></TD>\
      </TR></TABLE></TD>
      """ : ""
    let room = width - numberWidth - mark - 8
    let heading: HTMLLabel = """
      <FONT POINT-SIZE="\(attribute: size.graphvizText())"><B>\(title.lines.joined(separator: "\n"), lines: .left)</B></FONT>
      """
    let words: HTMLLabel
    if title.isOnly {
      let used = TextWidth.points(title.lines[0], size: size, isBold: true)
      let (whose, raised) = beside(card, to: room - used - 10)
      words = """
        <TD ALIGN="LEFT">\(markup: heading)</TD>\
        <TD ALIGN="RIGHT" WIDTH="\(Int(max(1, room - used)))">\(markup: said(whose, raised))</TD>
        """
    } else {
      let (whose, raised) = beside(card, to: room - 2)
      words = """
        <TD ALIGN="LEFT" BALIGN="LEFT" WIDTH="\(Int(max(1, room)))">\(markup: heading)<BR ALIGN="LEFT"/>\
        \(markup: said(whose, raised))</TD>
        """
    }
    let label: HTMLLabel = """
      <TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0" WIDTH="\(Int(width))"><TR>\
      \(markup: number(card, isOnly: title.isOnly))\(markup: words)\(markup: pill)</TR></TABLE>
      """
    var attributes: Attributes = [
      "tooltip": .text(card.sentences.joined(separator: " ")), "style": "filled,rounded",
    ]
    if card.isQuestion || card.presence == .gone { attributes["style"] = "filled,rounded,dashed" }
    if card.presence == .new { attributes["penwidth"] = "3" }
    if card.lacksYes { attributes["fillcolor"] = .raw(Palette.amber) }
    if card.isUrgent {
      attributes["penwidth"] = "3"
    }
    if card.isNobodys {
      attributes["color"] = .raw(Palette.warning)
    }
    return scene.addNode(box, label, attributes, tag: card.ref.number)
  }

  /// Whose a need is, and when it was raised as far as there is room: half of it says nothing.
  private func beside(_ card: NeedCard, to room: Double) -> (whose: String, raised: String) {
    let whose = fitted(card.whose, to: room, size: small)[0]
    let raised = " · " + card.raised
    let used = TextWidth.points(whose, size: small)
    let isRoom = used + TextWidth.points(raised, size: Self.smaller(size)) <= room
    return (whose, isRoom ? raised : "")
  }

  private func said(_ whose: String, _ raised: String) -> HTMLLabel {
    let point = small.graphvizText()
    if raised.isEmpty { return "<FONT POINT-SIZE=\"\(attribute: point)\">\(whose)</FONT>" }
    return """
      <FONT POINT-SIZE="\(attribute: point)">\(whose)</FONT>\
      <FONT POINT-SIZE="\(attribute: Self.smaller(size).graphvizText())" COLOR="\(attribute: Self.quiet)">\(raised)</FONT>
      """
  }

  /// Grey, and dark enough on the amber of what nobody has said yes to.
  private static let quiet = "#404040"

  /// The cell with the days without a yes: one large number, or one line.
  private func number(_ card: NeedCard, isOnly: Bool) -> HTMLLabel {
    if numberWidth <= 0 { return "" }
    let width = Int(numberWidth)
    guard let days = card.days else {
      return "<TD WIDTH=\"\(width)\"> </TD>"
    }
    let (number, noun) = Self.days(card, in: context)
    let colour = card.isNobodys || days.isOver ? Palette.warning : "black"
    let point = small.graphvizText()
    if isOnly || number.isEmpty {
      let all = [number, noun].filter { !$0.isEmpty }.joined(separator: " ")
      return """
        <TD ALIGN="LEFT" WIDTH="\(width)"><FONT POINT-SIZE="\(attribute: point)" COLOR="\(attribute: colour)"><B>\(all)</B></FONT></TD>
        """
    }
    let large = isTight ? size : size + Self.larger
    return """
      <TD ALIGN="LEFT" BALIGN="LEFT" WIDTH="\(width)"><FONT POINT-SIZE="\(attribute: large.graphvizText())" COLOR="\(attribute: colour)"><B>\(number)</B></FONT><BR ALIGN="LEFT"/>\
      <FONT POINT-SIZE="\(attribute: point)">\(noun)</FONT></TD>
      """
  }

  private func addNobody(_ box: Box, to scene: inout Scene) -> Int32 {
    let titles = cards.filter(\.isNobodys).map(\.title)
    let words = context.language[picture: .nobody]
    let below = context.say(Words.Holding.nobodyDoesThese(titles.count))
    let wide = TextWidth.points(words, size: 1, isBold: true)
    let large = min(40, (box.width - 24) / wide, (box.height - 24) / 1.2)
    return scene.addNode(
      box,
      """
      <FONT POINT-SIZE="\(attribute: large.graphvizText(places: 0))"><B>\(words)</B></FONT><BR/>\
      <FONT POINT-SIZE="\(attribute: max(11, small).graphvizText())">\(below)</FONT>
      """,
      [
        "style": "filled", "fillcolor": .raw(Palette.warning), "color": "black",
        "fontcolor": "white", "penwidth": "3",
        "tooltip": .text(Words.Holding.nobodyTooltip(titles, context.language)),
      ])
  }

  private func addLine(
    _ row: Int, _ link: Int, from tail: Int32, to head: Int32, at end: Point, _ scene: inout Scene
  ) {
    let one = cards[row].links[link]
    table.addLine(
      of: row, link, from: tail, to: head, at: end, arrow: 9, isStraight: one.kind != .nobody,
      Self.style(one), one.sentence, tag: one.referral?.number, to: &scene)
  }

  /// Everything that is drawn, in sentences.
  var sections: [TextAlternative.Section] {
    var who = table.cards.map(said)
    let titles = cards.filter(\.isNobodys).map(\.title)
    if !titles.isEmpty {
      who.insert(Words.Holding.nobodyTooltip(titles, context.language), at: 0)
    }
    return [
      TextAlternative.Section(context.say(headNeeds), cards.flatMap(\.sentences)),
      TextAlternative.Section(context.say(headHelpers), who),
    ]
  }
}
