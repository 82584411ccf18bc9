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
  var stage = Stage()
  let legend: Legend

  private var members: [Int: Int32] = [:]
  private var whole: Int32 = 0
  private var album: Album { view.album }

  init(
    home: Household, ring: Ring, cards: [EcomapCard], size: Double, _ view: EcomapView
  ) {
    (self.home, self.ring, self.cards) = (home, ring, cards)
    (self.size, self.view) = (size, view)
    legend = Self.legend(cards.map(\.helper), view.kin, view.album, home.lines)
  }

  mutating func draw() {
    addGrounds()
    addFamily()
    addKin()
    let nodes = zip(cards, ring.boxes).map { card, box in
      let words = card.helper.reached.map(\.sentence).joined(separator: " ")
      var attributes = card.attributes
      attributes["tooltip"] = .text(words)
      return stage.addNode(box, card.label, attributes)
    }
    addLines(from: nodes)
  }

  /// Behind the cards of a sector its light colour, so that they are seen to belong together.
  private mutating func addGrounds() {
    var operations = ""
    for (at, card) in cards.enumerated() {
      let next = (at + 1) % cards.count
      let isJoined =
        at != next && cards[next].helper.sector == card.helper.sector
        && (next != 0 || cards.count > 2)
      let boxes = isJoined ? [ring.boxes[at], ring.boxes[next]] : [ring.boxes[at]]
      let colour = Palette.ground(card.helper.sector)
      if card.helper.sector == .private { continue }
      let grown = boxes.map { $0.grown(by: 6) }
      for box in grown { stage.cover(box) }
      let hull = Hull.around(grown)
      operations += "c 7 -\(colour) C 7 -\(colour) P \(hull.count) "
      for point in hull {
        operations += point.x.graphvizText() + " " + (-point.y).graphvizText() + " "
      }
    }
    if !operations.isEmpty { stage.drawing.attributes["_background"] = .raw(operations) }
  }

  // MARK: The family

  private mutating func addFamily() {
    let name = album.familyName(view.family)
    let cluster = stage.addFrame(
      "family", home.frame,
      [
        "style": "rounded,filled", "fillcolor": "#F2F2F2", "color": .raw(Palette.line),
        "penwidth": "3", "tooltip": .text(name),
      ])
    for (number, other) in home.otherHomes.enumerated() {
      stage.addFrame(
        "other\(number + 1)", other,
        [
          "style": "rounded,filled", "fillcolor": "#F2F2F2", "color": .raw(Palette.line),
          "penwidth": "1.5", "tooltip": .text(album.say(Words.Around.otherHome)),
        ])
    }
    let large = (size + 3).graphvizText()
    whole = stage.addNode(
      home.titleBox,
      "<FONT POINT-SIZE=\"\(attribute: large)\"><B>\(home.title.joined(separator: "\n"))</B></FONT>",
      [
        "style": "", "penwidth": "0",
        "tooltip": .text(album.say(Words.wholeFamily) + ": \(name)."),
      ], in: cluster)
    if let box = home.notesBox {
      let notes = home.notes.joined(separator: "\n")
      stage.addNode(
        box,
        Stage.text(
          "<FONT POINT-SIZE=\"\(attribute: Household.smallSize.graphvizText())\"><I>\(notes, lines: .left)</I></FONT>",
          in: box),
        [
          "style": "", "penwidth": "0",
          "tooltip": .text(home.untold.map(said).joined(separator: " ")),
        ], in: cluster)
    }
    for member in home.members {
      let isOwn = view.sheet.person == member.person
      let isChild = album.situation.isChild(member.person)
      var label: HTMLLabel =
        "<FONT POINT-SIZE=\"\(attribute: size.graphvizText())\"><B>\(member.lines.joined(separator: "\n"))</B></FONT>"
      if !member.more.isEmpty {
        let small = Household.smallSize.graphvizText()
        label.append(
          "<BR/><FONT POINT-SIZE=\"\(attribute: small)\">\(member.more.joined(separator: "\n"))</FONT>"
        )
      }
      members[member.person] = stage.addNode(
        member.box, label,
        [
          // In a genogram a square is a man: nobody's gender is known here, so all are rounded.
          "style": "filled,rounded", "penwidth": isOwn ? "4" : isChild ? "1.4" : "2.4",
          "tooltip": .text(said(member.person)),
          FormerPicture.keyName: .raw(album.key(Ref(.person, member.person).number)),
        ])
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
          } else if line.strength == Strength.weak.rawValue {
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
        stage.addLine(a, b, path, attributes)
        attributes["color"] = "white"
        attributes["penwidth"] = "1.6"
      }
      stage.addLine(a, b, path, attributes)
    }
  }

  // MARK: The lines

  private mutating func addLines(from nodes: [Int32]) {
    var lines: [(reach: EcomapHelper.Reach, wanted: Routes.Wanted)] = []
    for (at, card) in cards.enumerated() {
      for reach in card.helper.reached {
        let isFamily = reach.to.refKind == Ref.Kind.family.rawValue
        let member = isFamily ? nil : home.members.firstIndex { $0.person == reach.to.row }
        let width = Double(style(reach)["penwidth"]?.letters ?? "") ?? 2
        let arrow = reach.isEnded ? 0.0 : reach.strength == .strong ? 13 : 9
        lines.append(
          (
            reach,
            // A zigzag is as thick as it is high.
            Routes.Wanted(
              card: at, member: member, thick: reach.strength == .strained ? 9 : width, arrow: arrow
            )
          ))
      }
    }
    let paths = Routes(home: home, cards: ring.boxes).paths(lines.map(\.wanted))
    for (line, path) in zip(lines, paths) {
      let target = line.wanted.member.flatMap { members[home.members[$0].person] } ?? whole
      var attributes = style(line.reach)
      attributes["tooltip"] = .text(line.reach.sentence)
      stage.addLine(
        nodes[line.wanted.card], target,
        line.reach.strength == .strained ? path.zigzag() : path, arrow: line.wanted.arrow,
        attributes)
    }
  }

  private func style(_ reach: EcomapHelper.Reach) -> Attributes {
    if reach.isEnded {
      return ["penwidth": "1", "color": "#A0A0A0", "arrowhead": "none"]
    }
    if reach.isResponsibilityOnly {
      return ["style": "dotted", "penwidth": "2.8", "arrowhead": "onormal"]
    }
    return switch reach.strength {
    case .strong: ["penwidth": "5"]
    case .ordinary: ["penwidth": "2"]
    case .weak: ["penwidth": "1.6", "style": "dashed"]
    case .strained: ["penwidth": "2", "color": .raw(Palette.warning)]
    case nil: ["penwidth": "1.2", "color": .raw(Palette.faint)]
    }
  }

  /// Everything that is drawn, in sentences.
  var sections: [Told.Section] {
    let words = album.say(Words.wholeFamily) + ": \(album.familyName(view.family))."
    let facts = (home.shown + home.untold).map(said)
    let inside = [words] + home.members.map { said($0.person) } + home.lines.map(said) + facts
    return [
      Told.Section(
        album.language[picture: .titleEcomap].prefix(1).uppercased()
          + album.language[picture: .titleEcomap].dropFirst(),
        cards.flatMap { $0.helper.reached.map(\.sentence) }),
      Told.Section(album.say(Words.Around.inFamily), inside),
    ]
  }

  private func said(_ person: Int) -> String {
    let words =
      switch album.place(of: person, in: view.family) {
      case .inside: Words.Around.isMember
      case .insideAndElsewhere: Words.Around.isMemberOfTwo
      case .elsewhere: Words.Around.otherHome
      case .unknown: Words.Around.isNoMember
      }
    let small = album.say(words).prefix(1).lowercased() + album.say(words).dropFirst()
    return album.personWithAge(person) + ": " + small + "."
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
    "\(album.personName(a))–\(album.personName(b)): \(album.say(words))."
  }

  /// What the signs mean that stand in the picture of these helpers and this family.
  ///
  /// - Parameter lines: those of kinship that are drawn; without them, all that there can be.
  static func legend(
    _ helpers: [EcomapHelper], _ kin: Kin, _ album: Album, _ lines: [Household.Line]? = nil
  ) -> Legend {
    var legend = Legend()
    let all = helpers.flatMap(\.reached)
    let language = album.language
    let ties = all.filter { !$0.isResponsibilityOnly && !$0.isEnded }
    if all.contains(where: \.isEnded) {
      legend.note(Legend.Line.plain, colour: "#A0A0A0", album.say(Words.Around.legendEnded))
    }
    if ties.contains(where: { $0.strength == .strong }) {
      legend.note(Legend.Line.thick + "▶", language[picture: .strong])
    }
    if ties.contains(where: { $0.strength == .ordinary }) {
      legend.note(Legend.Line.plain + "▶", language[picture: .ordinary])
    }
    if ties.contains(where: { $0.strength == .weak }) {
      legend.note(Legend.Line.dashed + "▶", language[picture: .weak])
    }
    if ties.contains(where: { $0.strength == .strained }) {
      legend.note(Legend.Line.zigzag + "▶", colour: Palette.warning, language[picture: .strained])
    }
    if ties.contains(where: { $0.strength == nil }) {
      legend.note(Legend.Line.plain + "▶", colour: Palette.faint, album.say(Words.Around.unknown))
    }
    let isStrained =
      lines.map { $0.contains(where: \.isZigzag) }
      ?? kin.bonds.contains { $0.strength == .strained }
    if isStrained {
      legend.note(
        Legend.Line.zigzag, colour: Palette.warning, album.say(Words.Around.legendStrainedBond))
    }
    if all.contains(where: \.isResponsibilityOnly) {
      legend.note(Legend.Line.dotted + "▷", album.say(Words.Around.legendResponsibility))
    }
    let facts = lines?.compactMap(\.fact) ?? kin.facts
    if facts.contains(where: { $0.kind == .couple }) {
      legend.note(Legend.Line.double, album.say(Words.Around.couple))
    }
    if facts.contains(where: { $0.kind == .former }) {
      legend.note("· · // · ·", album.say(Words.Around.parted))
    }
    if facts.contains(where: { $0.kind == .foster }) {
      legend.note(Legend.Line.dashed, album.say(Words.Around.foster))
    }
    return legend
  }
}
