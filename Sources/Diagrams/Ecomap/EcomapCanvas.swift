import Analysis
import Graphviz
import Layout
import Model
import Wording

/// Draws an ecomap whose parts have their places: the sectors' grounds, the family, the cards, the
/// lines.
struct EcomapCanvas {
  let home: Household
  let ring: Ring
  let cards: [EcomapCard]
  let size: Double
  let view: EcomapView
  var scene = Scene()
  let legend: Legend

  private var members: [Int: Int32] = [:]
  private var whole: Int32 = 0
  private var context: DiagramContext { view.context }

  init(
    home: Household, ring: Ring, cards: [EcomapCard], size: Double, _ view: EcomapView
  ) {
    (self.home, self.ring, self.cards) = (home, ring, cards)
    (self.size, self.view) = (size, view)
    legend = Self.legend(
      cards.map(\.helper), view.kin, view.context, for: view.request, home.lines)
  }

  mutating func draw() {
    addGrounds()
    addFamily()
    addKin()
    let nodes = zip(cards, ring.boxes).map { card, box in
      let words = card.helper.help.map(context.sentence).joined(separator: " ")
      var attributes = card.attributes
      attributes["tooltip"] = .text(words)
      return scene.addNode(box, card.label, attributes, tag: card.helper.ref.number)
    }
    addLines(from: nodes)
  }

  /// Behind the cards of a sector its light colour, so that they are seen to belong together.
  private mutating func addGrounds() {
    for (at, card) in cards.enumerated() {
      let next = (at + 1) % cards.count
      let isJoined =
        at != next && cards[next].helper.sector == card.helper.sector
        && (next != 0 || cards.count > 2)
      let boxes = isJoined ? [ring.boxes[at], ring.boxes[next]] : [ring.boxes[at]]
      let colour = Palette.ground(card.helper.sector)
      if card.helper.sector == .private { continue }
      let grown = boxes.map { $0.grown(by: 6) }
      for box in grown { scene.cover(box) }
      scene.addGround(Hull.around(grown), colour: colour)
    }
  }

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
    whole = scene.addNode(
      home.titleBox,
      "<FONT POINT-SIZE=\"\(attribute: large)\"><B>\(home.title.joined(separator: "\n"))</B></FONT>",
      [
        "style": "", "penwidth": "0",
        "tooltip": .text(context.say(Words.wholeFamily) + ": \(name)."),
      ], in: cluster, tag: Ref(.family, view.family).number)
    if let box = home.notesBox {
      let notes = home.notes.joined(separator: "\n")
      scene.addNode(
        box,
        Scene.text(
          "<FONT POINT-SIZE=\"\(attribute: Household.smallSize.graphvizText())\"><I>\(notes, lines: .left)</I></FONT>",
          in: box),
        [
          "style": "", "penwidth": "0",
          "tooltip": .text(home.untold.map(said).joined(separator: " ")),
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
      members[member.person] = scene.addNode(
        member.box, label,
        [
          // In a genogram a square is a man: nobody's gender is known here, so all are rounded.
          "style": "filled,rounded", "penwidth": isOwn ? "4" : isChild ? "1.4" : "2.4",
          "tooltip": .text(said(member.person)),
          PreviousLayout.keyName: .raw(context.key(Ref(.person, member.person))),
        ], tag: Ref(.person, member.person).number)
    }
  }

  private mutating func addKin() {
    for line in home.lines {
      guard let a = members[line.a], let b = members[line.b] else { continue }
      var attributes: Attributes = ["penwidth": "1.3", "color": "#555555"]
      var path = line.path
      switch line.kind {
      case .kin(let fact):
        switch fact.kind {
        case .couple:
          attributes["penwidth"] = "3"
          attributes["color"] = .raw("\(Palette.line):white:\(Palette.line)")
          if line.isZigzag {
            path = path.zigzag(height: 4, step: 5, ends: 4)
            attributes["color"] = .raw(Palette.warning)
            attributes["penwidth"] = "1.8"
          } else if line.strength == .weak {
            attributes["style"] = "dashed"
          }
        case .former:
          attributes["style"] = "dotted"
          attributes["penwidth"] = "1.8"
        case .foster: attributes["style"] = "dashed"
        case .parent, .sibling, .grandparent, .other: break
        }
      case .strained:
        path = path.zigzag(height: 3.5, step: 5, ends: 4)
        attributes["color"] = .raw(Palette.warning)
        attributes["penwidth"] = "1.8"
      }
      if let mark = line.mark {
        attributes["label"] = .html("<FONT POINT-SIZE=\"14\"><B>//</B></FONT>")
        attributes["lp"] = .raw(mark.graphvizText)
      }
      attributes["tooltip"] = .text(said(line))
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
      for help in card.helper.help {
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
      groups: home.otherHomes, drawn: home.lines.map { ($0.path, $0.isZigzag) })
    let paths = router.paths(lines.map(\.edge))
    for (line, path) in zip(lines, paths) {
      let target = line.edge.target.flatMap { members[home.members[$0].person] } ?? whole
      var attributes = style(line.help)
      attributes["tooltip"] = .text(context.sentence(line.help))
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
    if help.isEnded {
      return ["penwidth": "1", "color": "#A0A0A0", "arrowhead": "none"]
    }
    if help.isResponsibilityOnly {
      return ["style": "dotted", "penwidth": "2.8", "arrowhead": "onormal"]
    }
    return switch help.strength {
    case .strong: ["penwidth": "5"]
    case .ordinary: ["penwidth": "2"]
    case .weak: ["penwidth": "1.6", "style": "dashed"]
    case .strained: ["penwidth": "2", "color": .raw(Palette.warning)]
    case nil:
      context.isForSomebody ? ["penwidth": "2"] : ["penwidth": "1.2", "color": .raw(Palette.faint)]
    }
  }

  /// Everything that is drawn, in sentences.
  var sections: [TextAlternative.Section] {
    let words = context.say(Words.wholeFamily) + ": \(context.familyName(view.family))."
    let facts = (home.shown + home.untold).map(said)
    let inside = [words] + home.members.map { said($0.person) } + home.lines.map(said) + facts
    return [
      TextAlternative.Section(
        capitalising(context.language[picture: .titleEcomap]),
        cards.flatMap { $0.helper.help.map(context.sentence) }),
      TextAlternative.Section(context.say(Words.Around.inFamily), inside),
    ]
  }

  private func said(_ person: Int) -> String {
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

  private func said(_ line: Household.Line) -> String {
    switch line.kind {
    case .strained: said(line.a, line.b, Words.Around.strainedBond)
    case .kin(let fact):
      line.isZigzag ? said(line.a, line.b, Words.Around.strainedCouple) : said(fact)
    }
  }

  private func said(_ fact: Kin.Fact) -> String {
    said(fact.a, fact.b, Words.Around.word(fact.kind))
  }

  private func said(_ a: Int, _ b: Int, _ words: Phrase) -> String {
    "\(context.personName(a))–\(context.personName(b)): \(context.say(words))."
  }

  /// What the signs mean that stand in the picture of these helpers and this family.
  ///
  /// - Parameter lines: those of kinship that are drawn; without them, all that there can be.
  static func legend(
    _ helpers: [FamilyHelper], _ kin: Kin, _ context: DiagramContext, for request: PictureRequest,
    _ lines: [Household.Line]? = nil
  ) -> Legend {
    var legend = Legend()
    typealias Line = Legend.Line
    let language = context.language
    request.note(Set(helpers.flatMap { $0.help.compactMap(\.presence) }), in: &legend, context)
    // Of both, a line says in which it is, and the cards say how strong a tie is.
    let all = helpers.flatMap(\.help).filter { $0.presence == nil }
    let strengths = Set(all.filter { !$0.isResponsibilityOnly && !$0.isEnded }.map(\.strength))
    let kinds = Set((lines?.compactMap(\.fact) ?? kin.facts).map(\.kind))
    let isStrained =
      lines.map { $0.contains(where: \.isZigzag) }
      ?? kin.bonds.contains { $0.strength == .strained }
    let signs: [(Bool, String, String, Phrase)] = [
      (all.contains(where: \.isEnded), Line.plain, "#A0A0A0", Words.Around.legendEnded),
      (strengths.contains(.strong), Line.thick + "▶", Palette.line, PictureWord.strong.words),
      (strengths.contains(.ordinary), Line.plain + "▶", Palette.line, PictureWord.ordinary.words),
      (strengths.contains(.weak), Line.dashed + "▶", Palette.line, PictureWord.weak.words),
      (
        strengths.contains(.strained), Line.zigzag + "▶", Palette.warning,
        PictureWord.strained.words
      ),
      (
        strengths.contains(nil), Line.plain + "▶",
        context.isForSomebody ? Palette.line : Palette.faint,
        context.isForSomebody ? Words.Shared.tie : Words.Around.unknown
      ),
      (isStrained, Line.zigzag, Palette.warning, Words.Around.legendStrainedBond),
      (
        all.contains(where: \.isResponsibilityOnly), Line.dotted + "▷", Palette.line,
        context.isForSomebody ? Words.Shared.responsibility : Words.Around.legendResponsibility
      ),
      (kinds.contains(.couple), Line.double, Palette.line, Words.Around.couple),
      (kinds.contains(.former), "· · // · ·", Palette.line, Words.Around.parted),
      (kinds.contains(.foster), Line.dashed, Palette.line, Words.Around.foster),
    ]
    for (isDrawn, sign, colour, words) in signs where isDrawn {
      legend.note(sign, colour: colour, words[language])
    }
    return legend
  }
}
