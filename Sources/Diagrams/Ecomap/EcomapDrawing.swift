import Analysis
import Graphviz
import Layout
import Model
import Wording

/// Draws an ecomap whose parts have their places: the sectors' grounds, the family, the cards, the
/// lines.
struct EcomapDrawing {
  let home: Household
  let ring: Ring
  let cards: [EcomapCard]
  let size: Double
  let view: EcomapView
  var scene = Scene()
  let legend: Legend

  /// From which card each line goes, to which node, and its way.
  private(set) var ways: [(card: Int, target: Int32, line: Polyline)] = []
  private var members: [Int: Int32] = [:]
  private var whole: Int32 = 0
  private var context: DiagramContext { view.context }

  init(
    home: Household, ring: Ring, cards: [EcomapCard], size: Double, _ view: EcomapView
  ) {
    (self.home, self.ring, self.cards) = (home, ring, cards)
    (self.size, self.view) = (size, view)
    legend = Self.legend(
      cards.compactMap(\.helper), view.kin, view.marks, view.context, for: view.request,
      home.lines)
  }

  mutating func draw() {
    addGrounds()
    addFamily()
    addKin()
    let nodes = zip(cards, ring.boxes).map { card, box in
      guard let helper = card.helper else { return scene.addNode(box, card.label, card.attributes) }
      var attributes = card.attributes
      attributes["tooltip"] = .text(helper.help.map(context.sentence).joined(separator: " "))
      return scene.addNode(box, card.label, attributes, tag: helper.ref.number)
    }
    addLines(from: nodes)
  }

  /// Behind the cards of a sector its light colour, so that they are seen to belong together.
  private mutating func addGrounds() {
    for (at, card) in cards.enumerated() {
      let next = (at + 1) % cards.count
      let isJoined =
        at != next && cards[next].sector == card.sector && cards[next].helper != nil
        && (next != 0 || cards.count > 2)
      let boxes = isJoined ? [ring.boxes[at], ring.boxes[next]] : [ring.boxes[at]]
      let colour = Palette.ground(card.sector)
      if card.sector == .private || card.helper == nil { continue }
      let grown = boxes.map { $0.grown(by: Self.ground) }
      for box in grown { scene.cover(box) }
      scene.addGround(Hull.around(grown), colour: colour)
    }
  }

  /// How far the ground of a sector reaches beyond its cards.
  static let ground = 6.0

  // MARK: The family

  private mutating func addFamily() {
    let name = context.familyName(view.family)
    let cluster = scene.addFrame(
      "family", home.frame,
      [
        "style": "rounded,filled", "fillcolor": "#F2F2F2", "color": .raw(Palette.line),
        "penwidth": "3", "tooltip": .text(name),
      ])
    for (number, other) in home.otherHomes.enumerated() {
      scene.addFrame(
        "other\(number + 1)", other,
        [
          "style": "rounded,filled", "fillcolor": "#F2F2F2", "color": .raw(Palette.line),
          "penwidth": "1.5", "tooltip": .text(context.say(Words.Around.otherHome)),
        ])
    }
    let large = (size + 3).graphvizText()
    let title: HTMLLabel =
      "<FONT POINT-SIZE=\"\(attribute: large)\"><B>\(home.title.joined(separator: "\n"))</B></FONT>"
    let words = ([context.say(Words.wholeFamily) + ": \(name)."] + nobodys(home.tags, of: nil))
    whole = scene.addNode(
      home.titleBox, tagged(title, home.tags),
      ["style": "", "penwidth": "0", "tooltip": .text(words.joined(separator: " "))], in: cluster,
      tag: Ref(.family, view.family).number)
    if let box = home.notesBox {
      let notes = home.notes.joined(separator: "\n")
      scene.addNode(
        box,
        Scene.text(
          "<FONT POINT-SIZE=\"\(attribute: Household.smallSize.graphvizText())\"><I>\(notes, lines: .left)</I></FONT>",
          in: box),
        [
          "style": "", "penwidth": "0",
          "tooltip": .text(home.untold.map(sentence).joined(separator: " ")),
        ], in: cluster)
    }
    for member in home.members {
      let isOwn = view.request.person == member.person
      let isChild = context.situation.isChild(member.person)
      var label: HTMLLabel =
        "<FONT POINT-SIZE=\"\(attribute: size.graphvizText())\"><B>\(member.lines.joined(separator: "\n"))</B></FONT>"
      if !member.more.isEmpty {
        let small = Household.smallSize.graphvizText()
        label.append(
          "<BR/><FONT POINT-SIZE=\"\(attribute: small)\">\(member.more.joined(separator: "\n"))</FONT>"
        )
      }
      if !member.unseen.isEmpty {
        let small = Household.smallSize.graphvizText()
        label.append(
          "<BR/><FONT POINT-SIZE=\"\(attribute: small)\" COLOR=\"\(attribute: Palette.warning)\"><B>\(member.unseen.joined(separator: "\n"))</B></FONT>"
        )
      }
      var attributes: Attributes = [
        // In a genogram a square is a man: nobody's gender is known here, so all are rounded.
        "style": "filled,rounded", "penwidth": isOwn ? "4" : isChild ? "1.4" : "2.4",
        "tooltip": .text(sentences(member).joined(separator: " ")),
        PreviousLayout.keyName: .raw(context.key(Ref(.person, member.person))),
      ]
      if !member.unseen.isEmpty {
        attributes["style"] = "filled,rounded,dashed"
        attributes["color"] = .raw(Palette.warning)
        attributes["penwidth"] = isOwn ? "4" : "2.6"
      }
      members[member.person] = scene.addNode(
        member.box, tagged(label, member.tags), attributes, tag: Ref(.person, member.person).number)
    }
  }

  /// A label with tags below it.
  private func tagged(_ label: HTMLLabel, _ tags: [String]) -> HTMLLabel {
    if tags.isEmpty { return label }
    let small = Household.smallSize.graphvizText()
    var rows: HTMLLabel = ""
    for tag in tags {
      rows.append(
        """
        <TR><TD BGCOLOR="\(attribute: Palette.warning)"><FONT COLOR="white" POINT-SIZE="\(attribute: small)"><B>\(tag)</B></FONT></TD></TR>
        """)
    }
    return """
      <TABLE BORDER="0" CELLBORDER="0" CELLSPACING="2" CELLPADDING="2"><TR><TD CELLPADDING="0">\(markup: label)</TD></TR>\(markup: rows)</TABLE>
      """
  }

  /// What is said of somebody of the family.
  private func sentences(_ member: Household.Member) -> [String] {
    [sentence(member.person)]
      + (member.unseen.isEmpty
        ? [] : [context.say(Words.Around.isUnseen(context.child(member.person)))])
      + nobodys(member.tags, of: member.person)
  }

  /// That nobody has the needs of a person, or of the whole family and of those who are not drawn;
  /// nothing where there are no tags.
  private func nobodys(_ tags: [String], of person: Int?) -> [String] {
    if tags.isEmpty { return [] }
    let drawn = home.members.map(\.person)
    return view.marks.nobodys.filter { need in
      let whose = context.network.needs.person[need.row]?.row
      return person.map { whose == $0 } ?? whose.map { !drawn.contains($0) } ?? true
    }.map { context.say(Words.Holding.Title.nobodys(context.named([$0]))) + "." }
  }

  private mutating func addKin() {
    for line in home.lines {
      guard let a = members[line.a], let b = members[line.b] else { continue }
      var attributes: Attributes = Self.kin
      var path = line.path
      switch line.kind {
      case .kin(let fact):
        switch fact.kind {
        case .couple:
          attributes = Self.couple
          if line.isZigzag {
            path = path.zigzag(height: 4, step: 5, ends: 4)
            attributes = Self.strainedBond
          } else if line.strength == .weak {
            attributes["style"] = "dashed"
          }
        case .former:
          attributes = Self.former
        case .foster: attributes = Self.foster
        case .parent, .sibling, .grandparent, .other: break
        }
      case .strained:
        path = path.zigzag(height: 3.5, step: 5, ends: 4)
        attributes = Self.strainedBond
      }
      if let mark = line.mark {
        attributes["label"] = .html("<FONT POINT-SIZE=\"14\"><B>//</B></FONT>")
        attributes["lp"] = .raw(mark.graphvizText)
      }
      attributes["tooltip"] = .text(sentence(line))
      if attributes["penwidth"] == "3", path.points.count > 4 {
        // Graphviz draws a double line askew at corners: a white one on a thick one.
        attributes["color"] = .raw(Palette.line)
        attributes["penwidth"] = "4.4"
        scene.addLine(a, b, path, attributes)
        attributes["color"] = "white"
        attributes["penwidth"] = "1.6"
      }
      scene.addLine(a, b, path, attributes)
    }
  }

  // MARK: The lines

  private mutating func addLines(from nodes: [Int32]) {
    var lines: [(help: FamilyHelp, edge: EdgeRouter.Edge)] = []
    for (at, card) in cards.enumerated() {
      for help in card.help {
        let isFamily = help.to.isA(.family)
        let member = isFamily ? nil : home.members.firstIndex { $0.person == help.to.row }
        let width = Double(style(help)["penwidth"]?.letters ?? "") ?? 2
        let arrow =
          help.isEnded || help.presence == .gone
          ? 0.0 : help.presence == nil && help.strength == .strong ? 13 : 9
        lines.append(
          (
            help,
            // A zigzag is as thick as it is high.
            EdgeRouter.Edge(
              source: at, target: member, thick: isZigzag(help) ? 9 : width,
              arrow: arrow
            )
          ))
      }
    }
    let router = EdgeRouter(
      from: ring.boxes, to: home.members.map(\.box), in: home.frame, title: home.titleBox,
      groups: home.otherHomes + [home.notesBox].compactMap(\.self),
      drawn: home.lines.map { ($0.path, $0.isZigzag) })
    let paths = router.paths(lines.map(\.edge))
    for (line, path) in zip(lines, paths) {
      let target = line.edge.target.flatMap { members[home.members[$0].person] } ?? whole
      var attributes = style(line.help)
      attributes["tooltip"] = .text(context.sentence(line.help))
      ways.append((line.edge.source, target, Polyline(path.samples(each: 40))))
      scene.addLine(
        nodes[line.edge.source], target,
        isZigzag(line.help) ? path.zigzag() : path, arrow: line.edge.arrow,
        attributes)
    }
  }

  private func isZigzag(_ help: FamilyHelp) -> Bool {
    help.presence == nil && help.strength == .strained
  }

  private func style(_ help: FamilyHelp) -> Attributes {
    if let presence = help.presence { return presence.line }
    if help.isEnded { return Self.ended }
    if help.isResponsibilityOnly { return help.isUnsure ? Self.unsure : Self.responsible }
    return view.showsOwn ? Self.style(help.strength) : Self.tie
  }

  private static let tie: Attributes = ["penwidth": "2"]
  private static let kin: Attributes = ["penwidth": "1.3", "color": "#555555"]
  private static let ended: Attributes = ["penwidth": "1", "color": "#A0A0A0", "arrowhead": "none"]
  private static let responsible: Attributes = ["penwidth": "2", "arrowhead": "onormal"]
  private static let unsure: Attributes = [
    "style": "dotted", "penwidth": "2.8", "arrowhead": "onormal",
  ]
  private static let couple: Attributes = [
    "penwidth": "3", "color": .raw("\(Palette.line):white:\(Palette.line)"),
  ]
  private static let former: Attributes = [
    "penwidth": "1.8", "style": "dotted", "color": "#555555",
  ]
  private static let foster: Attributes = [
    "penwidth": "1.3", "style": "dashed", "color": "#555555",
  ]
  private static let strainedBond: Attributes = ["penwidth": "1.8"]

  /// How strong a tie is, as the family says it.
  private static func style(_ strength: Strength?) -> Attributes {
    switch strength {
    case .strong: ["penwidth": "5"]
    case .ordinary: ["penwidth": "2"]
    case .weak: ["penwidth": "1.6", "style": "dashed"]
    case .strained: ["penwidth": "2"]
    case nil: ["penwidth": "1.2", "color": .raw(Palette.faint)]
    }
  }

  /// Everything that is drawn, in sentences.
  var sections: [TextAlternative.Section] {
    let words = context.say(Words.wholeFamily) + ": \(context.familyName(view.family))."
    let facts = (home.shown + home.untold).map(sentence)
    let inside =
      [words] + nobodys(home.tags, of: nil) + home.members.flatMap(sentences)
      + home.lines.map(sentence) + facts
    let empty =
      cards.contains { $0.helper == nil } ? [context.say(Words.Around.noCoordinator) + "."] : []
    return [
      TextAlternative.Section(
        capitalising(context.language[picture: .titleEcomap]),
        empty + cards.flatMap { $0.help.map(context.sentence) }),
      TextAlternative.Section(context.say(Words.Around.inFamily), inside),
    ]
  }

  private func sentence(_ person: Int) -> String {
    let words =
      switch context.index.place(of: person, in: view.family) {
      case .inside: Words.Around.isMember
      case .insideAndElsewhere: Words.Around.isMemberOfTwo
      case .elsewhere: Words.Around.otherHome
      case .unknown: context.isForSomebody ? Words.Shared.isKin : Words.Around.isNoMember
      }
    let small = context.say(words).prefix(1).lowercased() + context.say(words).dropFirst()
    return context.personWithAge(person) + ": " + small + "."
  }

  private func sentence(_ line: Household.Line) -> String {
    switch line.kind {
    case .strained: sentence(line.a, line.b, Words.Around.strainedBond)
    case .kin(let fact):
      line.isZigzag ? sentence(line.a, line.b, Words.Around.strainedCouple) : sentence(fact)
    }
  }

  private func sentence(_ fact: Kin.Fact) -> String {
    sentence(fact.a, fact.b, Words.Around.word(fact.kind))
  }

  private func sentence(_ a: Int, _ b: Int, _ words: Phrase) -> String {
    "\(context.personName(a))–\(context.personName(b)): \(context.say(words))."
  }

  /// What the signs mean that stand in the picture of these helpers and this family.
  ///
  /// - Parameter lines: those of kinship that are drawn; without them, all that there can be.
  static func legend(
    _ helpers: [FamilyHelper], _ kin: Kin, _ marks: EcomapMarks, _ context: DiagramContext,
    for request: PictureRequest, _ lines: [Household.Line]? = nil
  ) -> Legend {
    var legend = Legend()
    request.note(Set(helpers.flatMap { $0.help.compactMap(\.presence) }), in: &legend, context)
    // Of both, a line says in which it is, and the cards say how strong a tie is.
    let all = helpers.flatMap(\.help).filter { $0.presence == nil }
    let ties = all.filter { !$0.isResponsibilityOnly && !$0.isEnded }
    let showsOwn = request.showsOwn(context)
    let strengths = showsOwn ? Set(ties.map(\.strength)) : []
    let instead = all.filter(\.isResponsibilityOnly)
    let kinds = Set((lines?.compactMap(\.fact) ?? kin.facts).map(\.kind))
    let isStrained =
      lines.map { $0.contains(where: \.isZigzag) }
      ?? kin.bonds.contains { $0.strength == .strained }
    func own(_ strength: Strength?, _ arrow: Double = 9) -> Stroke {
      Stroke(style(strength), arrow: arrow, isZigzag: strength == .strained)
    }
    let signs: [(Bool, Stroke, Phrase)] = [
      (all.contains(where: \.isEnded), Stroke(ended), Words.Around.legendEnded),
      (!showsOwn && !ties.isEmpty, Stroke(tie, arrow: 9), Words.Shared.tie),
      (strengths.contains(.strong), own(.strong, 13), PictureWord.strong.words),
      (strengths.contains(.ordinary), own(.ordinary), PictureWord.ordinary.words),
      (strengths.contains(.weak), own(.weak), PictureWord.weak.words),
      (strengths.contains(.strained), own(.strained), PictureWord.strained.words),
      (strengths.contains(nil), own(nil), Words.Around.unknown),
      (isStrained, Stroke(strainedBond, isZigzag: true), Words.Around.legendStrainedBond),
      (
        instead.contains { !$0.isUnsure }, Stroke(responsible, arrow: 9),
        context.isForSomebody ? Words.Shared.responsibility : Words.Around.legendResponsible
      ),
      (
        instead.contains(where: \.isUnsure), Stroke(unsure, arrow: 9),
        context.isForSomebody ? Words.Shared.unsure : Words.Around.legendUnsure
      ),
      (kinds.contains(.couple), Stroke(couple), Words.Around.couple),
      (kinds.contains(.former), Stroke(former), Words.Around.parted),
      (kinds.contains(.foster), Stroke(foster), Words.Around.foster),
    ]
    for (isDrawn, stroke, words) in signs where isDrawn {
      legend.note(stroke, words[context.language])
    }
    if !marks.nobodys.isEmpty {
      legend.note(
        fill: Palette.warning, colour: "white", letters: "      ",
        Words.Around.legendNobodys[context.language])
    }
    return legend
  }
}
