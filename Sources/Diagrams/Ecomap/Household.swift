import Analysis
import Graphviz
import Layout
import Model
import Wording

/// A family as it stands in the middle of the ecomap: adults above, children below by age, kin of
/// other homes at the sides, and lines for how they belong together, as in a genogram. In points
/// around its middle.
struct Household {
  struct Member {
    var person: Int
    var box: Box
    var lines: [String]
    /// Words below the name, in smaller letters: that somebody is a grandparent, or of another
    /// home.
    var more: [String]
    /// That nobody sees the child, in words; empty where somebody does.
    var unseen: [String] = []
    /// The needs that nobody has, each a tag of a line or more.
    var tags: [String] = []
  }

  /// A line between two: how thick it is and what it means.
  struct Line {
    enum Kind { case kin(Kin.Fact), strained(Kin.Bond) }
    var a: Int
    var b: Int
    var path: Path
    var kind: Kind
    var strength: Strength?
    /// Where the sign of those who parted stands.
    var mark: Point?

    /// What is recorded that it shows; nil for strain that shows nothing else.
    var fact: Kin.Fact? {
      switch kind {
      case .kin(let fact): fact
      case .strained: nil
      }
    }

    var isZigzag: Bool {
      switch kind {
      case .strained: true
      case .kin(let fact): fact.kind == .couple && strength == .strained
      }
    }
  }

  private(set) var members: [Member] = []
  private(set) var lines: [Line] = []
  /// The frame of the family, and of the other homes of those kin who live in one.
  private(set) var frame = Box(left: 0, top: 0, width: 0, height: 0)
  private(set) var otherHomes: [Box] = []
  let title: [String]
  private(set) var titleBox = Box(left: 0, top: 0, width: 0, height: 0)
  /// The needs of the whole family that nobody has.
  let tags: [String]
  /// What is recorded and not drawn, in words, and where they stand.
  private(set) var notes: [String] = []
  private(set) var notesBox: Box?
  /// Kinship that other lines already imply, and kinship that is not drawn.
  let shown: [Kin.Fact]
  let untold: [Kin.Fact]
  /// All of it.
  private(set) var bounds = Box(left: 0, top: 0, width: 0, height: 0)

  /// How many of other homes are drawn.
  static let mostOutsiders = 8
  static let smallSize = 10.0
  private static let pad = 12.0
  private static let tagAir = 7.0
  private static let mostTags = 4

  init(
    _ family: Int, kin: Kin, marks: EcomapMarks, size: Double, widest: Double,
    in context: DiagramContext
  ) {
    let drawn = kin.members + kin.outsiders.prefix(Self.mostOutsiders)
    let homes = Self.homes(drawn, members: kin.members.count, in: context)
    let labels = drawn.map { Self.label($0, family, kin, marks, size: size, in: context) }
    let people = labels.map { label in
      let area = Self.area(of: label, size: size)
      return KinRows.Someone(
        person: label.person, home: homes[label.person] ?? 0, width: area.width,
        height: area.height, isChild: context.situation.isChild(label.person))
    }
    title = fitted(
      context.familyName(family), to: max(widest, 180), size: size + 3, isBold: true, lines: 2)
    // Also those of people who are not drawn.
    tags = Self.tags(
      marks.nobodys.filter { need in
        context.network.needs.person[need.row].map { !drawn.contains($0.row) } ?? true
      }, in: context)
    let titleWide = max(
      title.map { TextWidth.points($0, size: size + 3, isBold: true) }.max() ?? 0,
      Self.width(tags))
    let plan = Self.plan(people, kin.facts, widest: widest, titleWide: titleWide)
    shown = plan.shown
    untold = plan.untold
    placeFrame(plan, Self.notes(plan.untold, in: context), titleWide: titleWide, size: size)
    members = labels.compactMap { label in
      plan.placed.boxes[label.person].map { box in
        var member = label
        member.box = box
        return member
      }
    }
    lines = plan.lines.map {
      Line(
        a: $0.fact.a, b: $0.fact.b, path: $0.path, kind: .kin($0.fact),
        strength: kin.strength($0.fact), mark: $0.mark)
    }
    addStrained(kin, plan)
    centre()
  }

  /// Somebody's name and what stands with it, without a place.
  private static func label(
    _ person: Int, _ family: Int, _ kin: Kin, _ marks: EcomapMarks, size: Double,
    in context: DiagramContext
  ) -> Member {
    let unseen =
      marks.unseen.contains(person)
      ? fitted(
        context.say(Words.Around.unseen(context.child(person))), to: 110, size: smallSize,
        isBold: true, lines: 5) : []
    return Member(
      person: person, box: Box(left: 0, top: 0, width: 0, height: 0),
      lines: name(person, size: size, in: context),
      more: more(person, family, kin, in: context).flatMap {
        fitted($0, to: 100, size: smallSize, lines: 2)
      },
      unseen: unseen,
      tags: tags(
        marks.nobodys.filter { context.network.needs.person[$0.row]?.row == person }, in: context))
  }

  /// How much room somebody's name and what stands with it take.
  private static func area(of label: Member, size: Double) -> (width: Double, height: Double) {
    let wide = max(
      label.lines.map { TextWidth.points($0, size: size, isBold: true) }.max() ?? 0,
      label.more.map { TextWidth.points($0, size: smallSize) }.max() ?? 0,
      label.unseen.map { TextWidth.points($0, size: smallSize, isBold: true) }.max() ?? 0,
      width(label.tags))
    let high = max(
      2 * size * 1.2,
      Double(label.lines.count) * size * 1.2
        + Double(label.more.count + label.unseen.count) * smallSize * 1.2
        + height(label.tags))
    return (max(54, wide + 18), high + 10)
  }

  /// Where everybody is placed; wide enough for sentences where something is not drawn.
  private static func plan(
    _ people: [KinRows.Someone], _ facts: [Kin.Fact], widest: Double, titleWide: Double
  ) -> KinPlan {
    let plan = KinPlan(people, facts, widest: widest, narrowest: max(titleWide, 110))
    if plan.untold.isEmpty { return plan }
    return KinPlan(people, facts, widest: widest, narrowest: max(titleWide, 190))
  }

  /// Places the frames, the title above those of the household, and the notes below them.
  private mutating func placeFrame(
    _ plan: KinPlan, _ sentences: [String], titleWide: Double, size: Double
  ) {
    let titleHigh = Double(title.count) * (size + 3) * 1.2 + Self.height(tags) + 4
    let own = plan.placed.groups[0] ?? Box(left: 0, top: 0, width: max(titleWide, 110), height: 0)
    notes = sentences.flatMap { fitted($0, to: own.width, size: Self.smallSize, lines: 8) }
    let notesHigh = notes.isEmpty ? 0 : Double(notes.count) * Self.smallSize * 1.2 + 10
    frame = Box(
      left: own.left - Self.pad, top: -titleHigh - Self.pad, width: own.width + 2 * Self.pad,
      height: titleHigh + plan.placed.height + notesHigh + 2 * Self.pad)
    titleBox = Box(
      left: own.centre.x - titleWide / 2 - 6, top: frame.top + 5, width: titleWide + 12,
      height: titleHigh)
    if !notes.isEmpty {
      notesBox = Box(
        left: own.left, top: plan.placed.height + 6, width: own.width, height: notesHigh - 4)
    }
    otherHomes = plan.placed.groups.keys.filter { $0 > 0 }.sorted().compactMap {
      plan.placed.groups[$0]?.grown(by: 7)
    }
  }

  /// Which home each is of, the family being 0: never two in one of whom it is not known.
  private static func homes(_ people: [Int], members: Int, in context: DiagramContext) -> [Int: Int]
  {
    var numbers: [Ref: Int] = [:]
    var homes: [Int: Int] = [:]
    var count = 0
    for (place, person) in people.enumerated() {
      let home = context.situation.home[person]
      if place < members {
        homes[person] = 0
      } else if let known = home.flatMap({ numbers[$0] }) {
        homes[person] = known
      } else {
        count += 1
        homes[person] = count
        if let home { numbers[home] = count }
      }
    }
    return homes
  }

  /// Name and age on one line, or the age below.
  private static func name(_ person: Int, size: Double, in context: DiagramContext) -> [String] {
    let (name, whole) = (context.personName(person), context.personWithAge(person))
    let most = 88.0
    if whole == name || TextWidth.points(whole, size: size, isBold: true) <= most {
      return fitted(whole, to: most, size: size, isBold: true, lines: 2)
    }
    let age = whole.dropFirst(name.count).drop { $0 == "," || $0 == " " }
    return fitted(name, to: most, size: size, isBold: true, lines: 2) + [String(age)]
  }

  private static func more(
    _ person: Int, _ family: Int, _ kin: Kin, in context: DiagramContext
  ) -> [String] {
    var more: [String] = []
    if kin.isGrandparent(person) { more.append(context.say(Words.Around.grandparent)) }
    switch context.index.place(of: person, in: family) {
    case .inside: break
    case .insideAndElsewhere: more.append(context.say(Words.Around.twoHomes))
    case .elsewhere: more.append(context.say(Words.Around.otherHome).lowercased())
    case .unknown: if !context.isForSomebody { more.append(context.say(Words.Around.notInside)) }
    }
    return more
  }

  /// Needs as tags: the first ones, and how many more there are.
  private static func tags(_ needs: [FamilyNeed], in context: DiagramContext) -> [String] {
    let some = needs.count > mostTags ? needs.prefix(mostTags - 1) : needs[...]
    let tags = some.map {
      fitted(context.needTitle($0.row), to: 112, size: smallSize, isBold: true, lines: 3)
        .joined(separator: "\n")
    }
    return tags
      + (some.count < needs.count
        ? [context.say(Words.Around.moreNeeds(needs.count - some.count))] : [])
  }

  private static func width(_ tags: [String]) -> Double {
    tags.flatMap { $0.split(separator: "\n") }
      .map { TextWidth.points($0, size: smallSize, isBold: true) + 14 }.max() ?? 0
  }

  /// How high tags are with the air around them.
  private static func height(_ tags: [String]) -> Double {
    tags.reduce(0) { $0 + Double($1.count { $0 == "\n" } + 1) * smallSize * 1.2 + tagAir }
  }

  /// What is not drawn, a sentence for each person that it is about, and how many more there are.
  private static func notes(_ facts: [Kin.Fact], in context: DiagramContext) -> [String] {
    var groups: [(kind: Kin.Fact.Kind, a: Int, others: [Int])] = []
    for fact in facts {
      if let known = groups.firstIndex(where: { $0.kind == fact.kind && $0.a == fact.a }) {
        groups[known].others.append(fact.b)
      } else {
        groups.append((fact.kind, fact.a, [fact.b]))
      }
    }
    if groups.isEmpty { return [] }
    let most = 6
    var sentences = groups.prefix(most).map { group in
      let others = context.language.list(group.others.map(context.personName))
      return context.say(Words.Around.notDrawn(group.kind, context.personName(group.a), others))
    }
    sentences[0] = context.say(Words.Around.notDrawn) + ": " + sentences[0]
    if groups.count > most {
      sentences.append(context.say(Words.Around.moreNotDrawn(groups.count - most)))
    }
    return sentences
  }

  func box(_ person: Int) -> Box? { members.first { $0.person == person }?.box }

  /// Strain between two who are no couple: straight from one to the other where nobody stands
  /// between.
  private mutating func addStrained(_ kin: Kin, _ plan: KinPlan) {
    for bond in kin.bonds where bond.strength == .strained {
      let isCouple = lines.contains {
        $0.isZigzag && [$0.a, $0.b].sorted() == [bond.a, bond.b].sorted()
      }
      guard !isCouple, let one = box(bond.a), let other = box(bond.b) else { continue }
      let path = Path(
        from: one.border(towards: other.centre), to: other.border(towards: one.centre))
      guard plan.placed.isClear(path.zigzag(height: 3.5, step: 5, ends: 4), of: [bond.a, bond.b])
      else { continue }
      lines.append(
        Line(
          a: bond.a, b: bond.b, path: path, kind: .strained(bond),
          strength: bond.strength))
    }
  }

  /// The middle of all of it is the middle of the picture.
  private mutating func centre() {
    bounds = otherHomes.reduce(frame) { $0.joined(with: $1) }
    for line in lines { bounds = bounds.joined(with: line.path.bounds) }
    let shift = Point(x: -bounds.centre.x, y: -bounds.centre.y)
    func moved(_ box: Box) -> Box {
      Box(left: box.left + shift.x, top: box.top + shift.y, width: box.width, height: box.height)
    }
    for index in members.indices { members[index].box = moved(members[index].box) }
    for index in lines.indices {
      lines[index].path = Path(curve: lines[index].path.points.map { $0 + shift })
      lines[index].mark = lines[index].mark.map { $0 + shift }
    }
    frame = moved(frame)
    titleBox = moved(titleBox)
    notesBox = notesBox.map(moved)
    otherHomes = otherHomes.map(moved)
    bounds = moved(bounds)
  }
}
