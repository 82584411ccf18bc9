import Analysis
import Graphviz
import Layout
import Model
import Wording

/// A row of what is urgent: a bar and a large number for the days, what it is and what has
/// happened, and who can ring whom.
struct UrgentRow {
  /// How large the parts of a row are on a page of some width; on a wall all of it grows with the
  /// paper, so that there is room for fewer words.
  struct Measures {
    let number, text, step: Double
    let largest, title, small: Double
    let isWall: Bool
    /// Whether it says how much one conversation could settle.
    var hasConversation: Bool
    static let gap = 14.0

    init(_ paper: Paper, width: Double) {
      isWall = paper == .wall
      hasConversation = !isWall
      (largest, title, small) = isWall ? (22, 12, 10) : (30, 16, 11)
      number = isWall ? 88 : max(104, width * 0.14)
      step = width * 0.39
      text = width - number - step - 2 * Self.gap
    }
  }

  let matter: UrgentMatters.Matter
  /// The sentences of the parts.
  let what: String
  let history: [String]
  let steps: [String]
  /// The service of which it says how much one conversation with it could settle, as a row.
  let settles: Int?
  let height: Double

  private let measures: Measures
  private let number, text, step: TextStack

  private static let bar = 5.0
  private static let air = 3.0
  private static let padding = 8.0
  /// Between a row and the next.
  static let gap = 8.0

  /// - Parameter isSaid: whether a row above says already how much one conversation with a service
  ///   could settle for the family.
  init(
    _ matter: UrgentMatters.Matter, _ measures: Measures, except isSaid: (Int) -> Bool,
    by writer: FindingWriter, in context: DiagramContext
  ) {
    self.matter = matter
    self.measures = measures
    let title = context.title(matter, writer)
    var whose = context.whose(matter)
    what = context.say(Words.Urgent.sentence(matter, title, whose.joined(separator: ", ")))
    if matter.group == .marked { whose.insert(context.say(Words.Urgent.marked), at: 0) }
    history = writer.history(matter)
    let rings = writer.steps(matter)
    let conversation =
      measures.hasConversation
      ? writer.oneConversation(matter, rings, among: context.findings, except: isSaid) : nil
    settles = conversation?.service
    steps = (rings.map(\.words) + [conversation?.words].compactMap(\.self)).map(asSentence)

    let small = measures.small
    var number = TextStack(width: measures.number)
    number.add(
      context.say(Words.Urgent.number(matter)), size: measures.largest, isBold: true,
      colour: Palette.warning, lines: 1)
    number.add(
      context.say(Words.Urgent.clock(matter)), size: small, colour: Palette.quiet, lines: 2)
    var text = TextStack(width: measures.text)
    text.add(title, size: measures.title, isBold: true)
    text.add(whose.joined(separator: " · "), size: small, colour: Palette.quiet, air: 2)
    text.add(history.joined(separator: " "), size: small, lines: 6, air: 2)
    var step = TextStack(width: measures.step - 2 * Self.padding)
    for ring in rings {
      step.add(ring.words, size: small, isBold: true, colour: Self.ink, lines: 6, air: 4)
    }
    step.add(conversation?.words ?? "", size: small, colour: Self.ink, air: 4)
    (self.number, self.text, self.step) = (number, text, step)
    height = max(
      Self.bar + Self.air + number.height, text.height, step.height + 2 * Self.padding)
  }

  private static let fill = "#EDF3F5"
  private static let ink = "#0F4A5E"

  /// - Parameter most: the days of the longest bar.
  func draw(at top: Double, most: Int, in scene: inout Scene) {
    let length =
      most == 0 ? 0 : measures.number * Double(matter.saysDays ? matter.days : 0) / Double(most)
    scene.addBar(
      Box(left: 0, top: top, width: max(3, length), height: Self.bar), colour: Palette.warning)
    scene.addTexts(
      number, at: Point(x: 0, y: top + Self.bar + Self.air), ["tooltip": .text(what)], tag: tag)
    let left = measures.number + Measures.gap
    scene.addTexts(
      text, at: Point(x: left, y: top), ["tooltip": .text(history.joined(separator: " "))],
      tag: tag)
    let box = Box(
      left: left + measures.text + Measures.gap, top: top, width: measures.step, height: height)
    scene.addNode(
      box, Scene.text(step.label, in: box.grown(by: 2 - Self.padding)),
      [
        "style": "filled,rounded", "fillcolor": .raw(Self.fill), "penwidth": "0", "margin": "0",
        "tooltip": .text(steps.joined(separator: " ")),
      ])
  }

  private var tag: Int32? { matter.ref?.number }
}

extension UrgentMatters.Matter {
  /// What a picture of it leads to.
  var ref: Ref? {
    switch about {
    case .need(let row): Ref(.need, row)
    case .referral(let row): Ref(.referral, row)
    case .other(let subject, _): subject
    }
  }
}

extension DiagramContext {
  /// What a matter is called: a need as it is called in every picture.
  func title(_ matter: UrgentMatters.Matter, _ writer: FindingWriter) -> String {
    if case .need(let row) = matter.about { return needTitle(row) }
    return writer.title(matter)
  }

  /// Whose a matter is: the person, the family and the area, as far as they are known.
  func whose(_ matter: UrgentMatters.Matter, withArea: Bool = true) -> [String] {
    let person: Ref? =
      switch matter.about {
      case .need(let row): network.needs.person[row]
      case .referral(let row): network.referrals.person[row]
      case .other(let subject, _): subject.isA(.person) ? subject : nil
      }
    var parts = person.map { [personWithAge($0.row)] } ?? []
    parts.append(familyNameAmongAll(matter.family))
    if withArea, let area = network.families.area[matter.family] {
      parts.append(capitalising(network.symbols[area]))
    }
    return parts
  }
}
