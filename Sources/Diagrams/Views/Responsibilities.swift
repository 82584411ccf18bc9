import Analysis
import Graphviz
import Model
import Wording

extension Album {
  /// Who does what for a family, and what nobody does.
  func responsibilities(_ family: Int, on canvas: Canvas) -> Picture {
    var view = ResponsibilitiesView(family, in: self)
    return view.draw(on: canvas)
  }
}

/// Open needs on the left, the urgent and oldest first; on the right those who do something about
/// them, and NOBODY as one of them.
private struct ResponsibilitiesView {
  /// What fits on A4 with text of 10 points.
  static let mostNeeds = 12
  static let mostActors = 20

  let album: Album
  let family: Int
  /// All open needs, and those that are drawn.
  let all: [FamilyNeed]
  let needs: [FamilyNeed]
  /// Waiting referrals that name no open need of the family, and those of them that are drawn.
  let unnamed: [Int32]
  let questions: [Int32]

  var drawing = Page.blank(isDirected: true, isFramed: false)
  /// Whether there is one line for each need and actor, since there are many.
  private let isTight: Bool
  private let isVeryTight: Bool
  private var legend = Legend()
  /// Those who do something, each with the needs, in the order in which they came up.
  private var actors: [(ref: Int32, node: Int32, does: [String])] = []
  private var placeOfActor: [Int32: Int] = [:]
  private var cutActors: Set<Int32> = []
  private var left: [Int32] = []
  private var nobody: Int32?
  private var nobodys: [String] = []

  init(_ family: Int, in album: Album) {
    self.album = album
    self.family = family
    all = album.openNeeds(of: family)
    needs = Array(all.prefix(Self.mostNeeds))
    let named = Set(all.flatMap(\.waiting))
    unnamed = album.waitingReferrals(of: family).filter { !named.contains($0) }
    questions = Array(unnamed.prefix(Self.mostNeeds - needs.count))
    var who = Set(questions.map { album.network.referrals.to[Int($0)] })
    for need in needs {
      who.formUnion(need.holders.map(\.actor))
      who.formUnion(need.waiting.map { album.network.referrals.to[Int($0)] })
    }
    let right = who.count + (needs.contains(where: \.isNobodys) ? 2 : 0)
    let rows = max(needs.count + questions.count, right)
    isTight = rows > 8
    isVeryTight = rows > 14
  }

  mutating func draw(on canvas: Canvas) -> Picture {
    drawing.attributes["rankdir"] = "LR"
    drawing.attributes["ranksep"] = isTight ? "0.4" : "0.6"
    // Straight lines from side to side, and columns of one width: no line crosses a node.
    drawing.attributes["splines"] = "line"
    drawing.edgeDefaults["tailport"] = "e"
    drawing.edgeDefaults["headport"] = "w"
    drawing.attributes["nodesep"] = isVeryTight ? "0.03" : isTight ? "0.06" : "0.11"
    if isTight {
      drawing.nodeDefaults["margin"] = isVeryTight ? "0.1,0.01" : "0.1,0.03"
      drawing.nodeDefaults["height"] = isVeryTight ? "0.25" : "0.3"
      drawing.nodeDefaults["fontsize"] = "11"
      drawing.edgeDefaults["fontsize"] = "11"
    }
    for need in needs { addNeed(need) }
    for question in questions { addQuestion(question) }
    for (need, node) in zip(needs, left) { addLines(of: need, from: node) }
    for (question, node) in zip(questions, left.dropFirst(needs.count)) {
      addWaiting(question, from: node, title: album.referralTitle(Int(question)), whose: "")
    }
    finishActors()
    if left.isEmpty { left.append(addNothing()) }
    let legendNode = drawing.addNode("legend")
    left.append(legendNode)
    // Nodes of a row stay in their order where invisible lines join them.
    for (one, next) in zip(left, left.dropFirst()) {
      drawing.addEdge(one, next, ["style": "invis", "tailport": "", "headport": ""])
    }
    if left.count > 1 { drawing.addRankGroup(.same, left) }
    let right = actors.map(\.node) + (nobody.map { [$0] } ?? [])
    if right.count > 1 { drawing.addRankGroup(.same, right) }
    var page = page()
    page.legendNode = legendNode
    page.legendColumns = 2
    page.footWidth = 56
    return page.picture(drawing, engine: .dot, on: canvas, in: album)
  }

  private func page() -> Page {
    let name = album.familyName(family)
    let count = all.count { $0.isNobodys }
    let waiting = unnamed.count + all.reduce(0) { $0 + $1.waiting.count }
    var parts: [String] = []
    let area = album.network.families.area[family]
    if area >= 0 { parts.append(album.network.symbols[area]) }
    parts.append(album.language.day(album.situation.day))
    parts.append(
      all.isEmpty ? album.say(Words.Holding.noNeeds) : album.language.openNeeds(all.count))
    if !all.isEmpty {
      parts.append(
        album.say(count == 0 ? Words.Holding.everybody : Words.Holding.nobodyDoes(count)))
    }
    if waiting > 0 { parts.append(album.say(Words.Holding.waiting(waiting))) }
    let summary = parts.joined(separator: " · ")
    var page = Page(
      title: name + ": " + album.language[picture: .titleResponsibilities], summary: summary,
      description: album.say(Words.Holding.description(name, summary)))
    page.legend = legend
    let cut = all.dropFirst(needs.count)
    if !cut.isEmpty {
      page.leftOut.append(
        album.say(Words.leftOutNeeds(cut.count, nobody: cut.count { $0.isNobodys })))
    }
    let hidden = unnamed.count - questions.count + cut.reduce(0) { $0 + $1.waiting.count }
    if hidden > 0 { page.leftOut.append(album.say(Words.leftOutReferrals(hidden))) }
    if !cutActors.isEmpty {
      page.leftOut.append(album.say(Words.leftOutHelpers(cutActors.count)))
    }
    return page
  }

  private mutating func addNothing() -> Int32 {
    let words = album.say(Words.Holding.noNeeds)
    return drawing.addNode(
      "n1",
      [
        "label": .html("<FONT POINT-SIZE=\"18\">\(words)</FONT>"), "style": "filled",
        "penwidth": "0", "margin": "0.6,0.6", "tooltip": .text(words + "."),
      ])
  }

  // MARK: Needs

  private func whose(_ need: Int) -> String {
    let person = album.network.needs.person[need]
    return person < 0 ? album.say(Words.wholeFamily) : album.personWithAge(person.row)
  }

  private func days(_ need: FamilyNeed) -> String {
    album.language.days(Int(album.d - need.raised))
  }

  private func sentence(_ need: FamilyNeed) -> String {
    album.say(
      Words.Holding.open(
        whose(need.row), album.needTitle(need.row), days(need), isUrgent: need.isUrgent))
  }

  private mutating func addNeed(_ need: FamilyNeed) {
    let title = wrapped(
      album.needTitle(need.row), width: isTight ? 26 : 34, lines: isTight ? 1 : 2)
    let below = cut(whose(need.row), isTight ? 14 : 24) + " · " + days(need)
    var label: HTMLLabel = "<B>\(title.joined(separator: "\n"))</B>"
    label.append(isTight ? "  \(below)" : "<BR/>\(below)")
    if need.isUrgent {
      label.append(
        "  <FONT COLOR=\"\(attribute: Palette.warning)\"><B>\(album.language[picture: .urgent])</B></FONT>"
      )
    }
    var tooltip = [sentence(need)]
    if need.isNobodys { tooltip.append(album.say(Words.Holding.nobodySentence)) }
    for former in need.former { tooltip.append(flat(had(former))) }
    for holder in need.holders { tooltip.append(sentence(holder)) }
    for referral in need.waiting { tooltip.append(sentence(waiting: referral)) }
    var attributes: Attributes = [
      "label": .html(label), "tooltip": .text(tooltip.joined(separator: " ")),
      "width": isTight ? "3.6" : "2.9",
      "style": "filled,rounded",
    ]
    if need.isUrgent {
      attributes["penwidth"] = "3"
      attributes["color"] = .raw(Palette.warning)
    }
    if need.isNobodys { attributes["fillcolor"] = .raw(Palette.warningFill) }
    left.append(drawing.addNode("n\(drawing.nodes.count + 1)", attributes))
  }

  private mutating func addQuestion(_ referral: Int32) {
    let title = wrapped(album.referralTitle(Int(referral)), width: 34, lines: 1)
    let person = album.network.referrals.person[Int(referral)]
    let whose = person < 0 ? album.say(Words.wholeFamily) : album.personWithAge(person.row)
    left.append(
      drawing.addNode(
        "n\(drawing.nodes.count + 1)",
        [
          "label": .html("<I>\(title.joined(separator: "\n"))</I><BR/>\(cut(whose, 30))"),
          "tooltip": .text(
            "\(whose): \(album.referralTitle(Int(referral))). " + sentence(waiting: referral)),
          "style": "filled,rounded,dashed", "width": isTight ? "3.6" : "2.9",
        ]))
  }

  // MARK: Lines

  private mutating func addLines(of need: FamilyNeed, from node: Int32) {
    let title = album.needTitle(need.row)
    for holder in need.holders {
      guard let actor = self.node(of: holder.actor, does: title) else { continue }
      var attributes = style(holder, isOneOfMany: need.holders.count > 1)
      let words = "\(whose(need.row)): \(title). " + sentence(holder)
      attributes["tooltip"] = .text(words)
      attributes["labeltooltip"] = .text(words)
      drawing.addEdge(node, actor, attributes)
    }
    for referral in need.waiting {
      addWaiting(referral, from: node, title: title, whose: whose(need.row) + ": ")
    }
    if need.isNobodys { addNobody(need, from: node) }
  }

  private mutating func style(_ holder: Holder, isOneOfMany: Bool) -> Attributes {
    let leads = holder.isLead && (holder.hold == .accepted || holder.hold == .recorded)
    var attributes: Attributes = ["penwidth": leads ? "3.5" : "1.6"]
    switch holder.hold {
    case .accepted, .recorded:
      let isAccepted = holder.hold == .accepted
      let words =
        !isAccepted
        ? Words.Holding.legendRecorded
        : leads ? Words.Holding.legendLead : PictureWord.accepted.words
      legend.note(leads ? "━━▶" : "──▶", album.say(words))
      if leads && isOneOfMany {
        attributes["label"] = Page.lineLabel(album.language[picture: .lead])
      }
    case .asked:
      attributes["style"] = "dashed"
      let since = album.language.days(Int(album.d - holder.asked))
      attributes["label"] = Page.lineLabel(album.say(Words.Holding.askedFor(since)))
      legend.note("╌╌▶", album.say(Words.Holding.legendAsked))
    case .assumed:
      attributes["style"] = "dotted"
      attributes["penwidth"] = "2.2"
      attributes["label"] = Page.lineLabel(album.language[picture: .assumed])
      legend.note("┈┈▷", album.say(Words.Holding.legendAssumed))
      attributes["arrowhead"] = "onormal"
    }
    return attributes
  }

  private mutating func addWaiting(
    _ referral: Int32, from node: Int32, title: String, whose: String
  ) {
    let to = album.network.referrals.to[Int(referral)]
    guard let actor = self.node(of: to, does: title) else { return }
    let over = album.daysOver(referral)
    let due = Day(number: album.d - Int32(over))
    let words =
      over > 0
      ? Words.Holding.over(album.language.days(over))
      : Words.Holding.due(album.language.shortDay(due))
    let colour = over > 0 ? Palette.warning : Palette.line
    let tooltip = "\(whose)\(title). " + sentence(waiting: referral)
    legend.note(
      "╌╌◇", colour: colour, album.say(Words.Holding.legendWaiting))
    drawing.addEdge(
      node, actor,
      [
        "style": "dashed", "arrowhead": "odiamond", "penwidth": over > 0 ? "2.2" : "1.6",
        "color": .raw(colour), "fontcolor": .raw(colour), "label": Page.lineLabel(album.say(words)),
        "tooltip": .text(tooltip), "labeltooltip": .text(tooltip),
      ])
  }

  private mutating func addNobody(_ need: FamilyNeed, from node: Int32) {
    let target = nobody ?? drawing.addNode("n\(drawing.nodes.count + 1)", [:])
    nobody = target
    nobodys.append(album.needTitle(need.row))
    var attributes: Attributes = [
      "penwidth": "3.5", "color": .raw(Palette.warning), "fontcolor": .raw(Palette.warning),
    ]
    if let last = need.former.first { attributes["label"] = Page.lineLabel(album.say(had(last))) }
    let words = sentence(need) + " " + album.say(Words.Holding.nobodySentence)
    attributes["tooltip"] = .text(words)
    attributes["labeltooltip"] = .text(words)
    drawing.addEdge(node, target, attributes)
    legend.note(
      fill: Palette.warning, colour: Palette.paper, letters: album.language[picture: .nobody],
      album.say(Words.Holding.legendNobody))
  }

  // MARK: Actors

  private mutating func node(of actor: Int32, does title: String) -> Int32? {
    if let place = placeOfActor[actor] {
      if !actors[place].does.contains(title) { actors[place].does.append(title) }
      return actors[place].node
    }
    guard actors.count < Self.mostActors else {
      cutActors.insert(actor)
      return nil
    }
    let node = drawing.addNode("n\(drawing.nodes.count + 1)", [:])
    placeOfActor[actor] = actors.count
    actors.append((actor, node, [title]))
    return node
  }

  /// Labels are made last: how many there are decides how much room each one has.
  private mutating func finishActors() {
    for actor in actors {
      var attributes = ActorLabel.attributes(actor.ref, isTight: isTight, in: album)
      attributes["width"] = isTight ? "3.4" : "2.6"
      attributes["tooltip"] = .text(
        Words.Holding.does(album.fullName(actor.ref), actor.does, album.language))
      drawing.nodes[Int(actor.node)].attributes = attributes
      // Where there is little room, the sector is a word beside every name.
      if !isTight, album.situation.unit(actor.ref) >= 0 {
        legend.note(album.sector(actor.ref), album.language)
      }
    }
    if let nobody {
      drawing.nodes[Int(nobody)].attributes = [
        "label": .html("<FONT POINT-SIZE=\"28\"><B>\(album.language[picture: .nobody])</B></FONT>"),
        "shape": "octagon", "style": "filled", "fillcolor": .raw(Palette.warning),
        "color": "black", "fontcolor": "white", "penwidth": "3", "margin": "0.25,0.1",
        "tooltip": .text(Words.Holding.nobodyTooltip(nobodys, album.language)),
      ]
    }
  }

  // MARK: Sentences

  private func sentence(_ holder: Holder) -> String {
    let who = album.fullName(holder.actor)
    switch holder.hold {
    case .accepted: return album.say(Words.Holding.accepted(who, isLead: holder.isLead))
    case .recorded: return album.say(Words.Holding.recorded(who, isLead: holder.isLead))
    case .asked:
      return album.say(
        Words.Holding.wasAsked(who, album.language.day(Day(number: holder.asked))))
    case .assumed: return album.say(Words.Holding.isAssumed(who))
    }
  }

  private func sentence(waiting referral: Int32) -> String {
    let referrals = album.network.referrals
    let over = album.daysOver(referral)
    return album.say(
      Words.Holding.sent(
        album.fullName(referrals.to[Int(referral)]),
        album.language.day(Day(number: referrals.sent[Int(referral)])),
        over: over > 0 ? album.language.days(over) : ""))
  }

  private func had(_ former: (actor: Int32, until: Int32)) -> Phrase {
    let until =
      former.until == Day.never ? "" : album.language.shortDay(Day(number: former.until))
    return Words.Holding.had(cut(album.name(former.actor), 24), until: until)
  }

  private func flat(_ phrase: Phrase) -> String {
    album.say(phrase).replacing("\n", with: " ") + "."
  }
}
