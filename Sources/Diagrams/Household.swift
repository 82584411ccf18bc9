import Analysis
import Graphviz
import Model
import Wording

/// A family as it stands in the middle of the ecomap: adults above, children below by age, and lines for
/// how they belong together, as in a genogram. In points around the middle of the family.
struct Household {
  struct Member {
    var person: Int
    var box: Box
    var lines: [String]
  }

  /// A line between two members: how thick it is and what it means.
  struct Line {
    enum Kind { case couple, former, parent, foster, sibling, strained }
    var a: Int
    var b: Int
    var path: Path
    var kind: Kind
    var strength: Int32 = -1
  }

  private(set) var members: [Member] = []
  private(set) var lines: [Line] = []
  /// The frame of the family, and of those members' that live in another family.
  private(set) var frame = Box(left: 0, top: 0, width: 0, height: 0)
  private(set) var otherHome: Box?
  private(set) var outsiders: [Int] = []
  /// The dashed frames of parents who are no couple any more.
  private(set) var homes: [Box] = []
  let title: [String]
  private(set) var titleBox: Box
  /// All of it.
  private(set) var bounds = Box(left: 0, top: 0, width: 0, height: 0)

  /// How many of another family are drawn.
  static let mostOutsiders = 4
  static let strained = Strength.strained.rawValue
  private static let gap = 16.0
  private static let pad = 12.0

  init(_ family: Int, kin: Kin, size: Double, widest: Double, in album: Album) {
    func label(_ person: Int) -> [String] {
      let name = Self.name(person, size: size, in: album)
      return kin.grandparents.contains(person)
        ? name + [album.say(Words.Around.grandparent)] : name
    }
    func measured(_ lines: [String]) -> (width: Double, height: Double) {
      let wide = lines.map { TextWidth.points($0, size: size, isBold: true) }.max() ?? 0
      return (max(54, wide + 18), max(2, Double(lines.count)) * size * 1.2 + 10)
    }
    var levels: [[Int]] = [[], [], []]
    for person in kin.members {
      levels[kin.level(person, isChild: album.situation.isChild(person))].append(person)
    }
    levels[1] = Self.couplesTogether(levels[1], kin)
    // Rows of boxes that are no wider than the widest.
    var rows: [[Int]] = []
    var rowLevels: [Int] = []
    for (level, people) in levels.enumerated() where !people.isEmpty {
      let perRow = max(1, Int((widest + Self.gap) / (92 + Self.gap)))
      let count = (people.count + perRow - 1) / perRow
      let each = (people.count + count - 1) / count
      for start in stride(from: 0, to: people.count, by: each) {
        rows.append(Array(people[start..<min(start + each, people.count)]))
        rowLevels.append(level)
      }
    }
    title = fitted(
      album.familyName(family), to: max(widest, 180), size: size + 3, isBold: true, lines: 2)
    let titleHigh = Double(title.count) * (size + 3) * 1.2 + 4
    let parted = kin.couples.filter { $0.until != Day.never }
    func space(_ one: Int, _ next: Int) -> Double {
      if kin.couples.contains(where: { Set([$0.a, $0.b]) == [one, next] }) {
        return parted.contains { Set([$0.a, $0.b]) == [one, next] } ? 58 : 38
      }
      return Self.gap
    }
    var top = 0.0
    var widestRow = 0.0
    var placed: [Member] = []
    for (number, row) in rows.enumerated() {
      let labels = row.map(label)
      let sizes = labels.map(measured)
      var wide = sizes.reduce(0) { $0 + $1.width }
      for (one, next) in zip(row, row.dropFirst()) { wide += space(one, next) }
      widestRow = max(widestRow, wide)
      let high = sizes.map(\.height).max() ?? 0
      if number > 0 { top += rowLevels[number] == rowLevels[number - 1] ? 14 : 36 }
      var left = -wide / 2
      for (place, person) in row.enumerated() {
        let box = Box(left: left, top: top, width: sizes[place].width, height: high)
        placed.append(Member(person: person, box: box, lines: labels[place]))
        if place + 1 < row.count { left = box.right + space(person, row[place + 1]) }
      }
      top += high
    }
    members = placed
    let titleWide =
      title.map { TextWidth.points($0, size: size + 3, isBold: true) }.max() ?? 0
    let wide = max(widestRow, titleWide, 110)
    let full = wide + 2 * Self.pad
    let high = top + titleHigh + Self.pad * 2
    frame = Box(left: -full / 2, top: -high / 2, width: full, height: high)
    titleBox = Box(
      left: -titleWide / 2 - 6, top: frame.top + 5, width: titleWide + 12, height: titleHigh)
    let down = frame.top + titleHigh + Self.pad
    for index in members.indices { members[index].box.top += down }
    bounds = frame
    addOutsiders(kin, size: size, in: album)
    for couple in parted {
      let both = [couple.a, couple.b].compactMap { box($0) }
      guard both.count == 2, abs(both[0].top - both[1].top) < 1 else { continue }
      for box in both where !homes.contains(where: { $0.contains(box.centre) }) {
        homes.append(
          Box(
            left: box.left - 6, top: box.top - 6, width: box.width + 12, height: box.height + 12))
      }
    }
    addLines(kin)
  }

  /// Name and age on one line, or the age below.
  private static func name(_ person: Int, size: Double, in album: Album) -> [String] {
    let (name, whole) = (album.personName(person), album.personWithAge(person))
    let most = 88.0
    if whole == name || TextWidth.points(whole, size: size, isBold: true) <= most {
      return fitted(whole, to: most, size: size, isBold: true, lines: 2)
    }
    let age = whole.dropFirst(name.count).drop { $0 == "," || $0 == " " }
    return fitted(name, to: most, size: size, isBold: true, lines: 2) + [String(age)]
  }

  func box(_ person: Int) -> Box? { members.first { $0.person == person }?.box }

  /// Two who are or were a couple stand side by side.
  private static func couplesTogether(_ people: [Int], _ kin: Kin) -> [Int] {
    var rest = people
    var found: [Int] = []
    while let first = rest.first {
      rest.removeFirst()
      found.append(first)
      let couples = kin.couples.filter { $0.a == first || $0.b == first }
        .sorted { $0.until > $1.until }
      let partners = couples.map { $0.a == first ? $0.b : $0.a }.filter { rest.contains($0) }
      guard let partner = partners.first else { continue }
      rest.removeAll { $0 == partner }
      found.append(partner)
      // One who parted from the first stands on the other side.
      if let former = partners.dropFirst().first, let at = found.firstIndex(of: first) {
        rest.removeAll { $0 == former }
        found.insert(former, at: at)
      }
    }
    return found
  }

  private mutating func addOutsiders(_ kin: Kin, size: Double, in album: Album) {
    guard !kin.outsiders.isEmpty else { return }
    let labels = kin.outsiders.prefix(Self.mostOutsiders).map {
      ($0, Self.name($0, size: size, in: album))
    }
    let high = 2 * size * 1.2 + 10
    let wide = 100.0
    let total = Double(labels.count) * (high + 10) + 22
    let home = Box(
      left: frame.right + 24, top: -total / 2, width: wide + 12, height: total)
    var top = home.top + 20
    for (person, lines) in labels {
      members.append(
        Member(
          person: person,
          box: Box(left: home.left + 6, top: top, width: wide, height: high), lines: lines))
      top += high + 10
    }
    otherHome = home
    outsiders = labels.map(\.0)
    // The middle of both is the middle of the picture.
    let shift = -(home.right - frame.right) / 2
    for index in members.indices { members[index].box.left += shift }
    frame.left += shift
    titleBox.left += shift
    otherHome?.left += shift
    bounds = Box(
      left: frame.left, top: min(frame.top, home.top), width: home.right + shift - frame.left,
      height: max(frame.height, home.height))
  }

  // MARK: Lines

  private mutating func addLines(_ kin: Kin) {
    for couple in kin.couples {
      guard let one = box(couple.a), let other = box(couple.b) else { continue }
      let (left, right) = one.left < other.left ? (one, other) : (other, one)
      let isSide = abs(one.top - other.top) < 1
      let path =
        isSide
        ? Path(
          from: Point(x: left.right, y: left.centre.y), to: Point(x: right.left, y: right.centre.y))
        : Path(from: one.centre, to: other.centre)
      let isOver = couple.until != Day.never
      lines.append(
        Line(
          a: couple.a, b: couple.b, path: path, kind: isOver ? .former : .couple,
          strength: couple.strength))
    }
    for (table, kind) in [(kin.parents, Line.Kind.parent), (kin.fosterParents, .foster)] {
      var groups: [(parents: [Int], children: [Int])] = []
      for member in members {
        guard let parents = table[member.person]?.filter({ box($0) != nil }), !parents.isEmpty
        else { continue }
        let known = groups.firstIndex { Set($0.parents) == Set(parents) }
        if let known {
          groups[known].children.append(member.person)
        } else {
          groups.append((parents, [member.person]))
        }
      }
      for (number, group) in groups.enumerated() {
        addDescent(group.parents, group.children, kind, level: number + (kind == .foster ? 3 : 0))
      }
    }
    for (a, b) in kin.siblings
    where kin.parents[a] == nil && kin.parents[b] == nil && kin.fosterParents[a] == nil
      && kin.fosterParents[b] == nil
    {
      guard let one = box(a), let other = box(b) else { continue }
      let top = min(one.top, other.top) - 9
      lines.append(
        Line(
          a: a, b: b,
          path: Path(corners: [
            Point(x: one.centre.x, y: one.top), Point(x: one.centre.x, y: top),
            Point(x: other.centre.x, y: top), Point(x: other.centre.x, y: other.top),
          ]), kind: .sibling))
    }
    for bond in kin.bonds where bond.strength == .strained {
      if kin.couples.contains(where: { $0.a == bond.a && $0.b == bond.b && $0.until == Day.never })
      {
        continue
      }
      guard let one = box(bond.a), let other = box(bond.b) else { continue }
      lines.append(
        Line(
          a: bond.a, b: bond.b,
          path: Path(
            from: one.border(towards: other.centre), to: other.border(towards: one.centre)),
          kind: .strained, strength: bond.strength.rawValue))
    }
  }

  /// From one parent, or from between two, down to a bar above the children.
  private mutating func addDescent(
    _ parents: [Int], _ children: [Int], _ kind: Line.Kind, level: Int
  ) {
    let above = parents.compactMap { box($0) }
    let below = children.compactMap { box($0) }
    guard let first = above.first, let low = above.map(\.bottom).max(),
      let high = below.map(\.top).min(), high > low
    else {
      // Somebody of the same row, or of another home: a line straight between the two.
      for child in children {
        for parent in parents {
          guard let one = box(parent), let other = box(child) else { continue }
          lines.append(
            Line(
              a: parent, b: child,
              path: Path(
                from: one.border(towards: other.centre), to: other.border(towards: one.centre)),
              kind: kind))
        }
      }
      return
    }
    let bar = low + 9 + Double(level % 4) * 6
    let isPair = above.count == 2 && abs(above[0].top - above[1].top) < 1
    let sorted = above.sorted { $0.left < $1.left }
    let isBeside = isPair && sorted[1].left - sorted[0].right < 60
    var starts: [(parent: Int, point: Point)] = []
    if isBeside {
      let middle = (sorted[0].right + sorted[1].left) / 2
      starts = parents.map { ($0, Point(x: middle, y: first.centre.y)) }
    } else {
      starts = zip(parents, above).map { ($0, Point(x: $1.centre.x, y: $1.bottom)) }
    }
    for (parent, start) in starts {
      for child in children {
        guard let box = box(child) else { continue }
        // A child of a later row is reached between those above it.
        var corners = [start, Point(x: start.x, y: bar)]
        if box.top > high + 1 {
          let side = box.left - Self.gap / 2
          corners += [
            Point(x: side, y: bar), Point(x: side, y: box.top - 6),
            Point(x: box.centre.x, y: box.top - 6),
          ]
        } else {
          corners.append(Point(x: box.centre.x, y: bar))
        }
        corners.append(Point(x: box.centre.x, y: box.top))
        lines.append(Line(a: parent, b: child, path: Path(corners: corners), kind: kind))
      }
    }
  }
}

extension Box {
  /// Where the way from the middle to a place outside leaves the box.
  func border(towards place: Point) -> Point {
    let way = place - centre
    let x = abs(way.x) > 0.001 ? width / 2 / abs(way.x) : .infinity
    let y = abs(way.y) > 0.001 ? height / 2 / abs(way.y) : .infinity
    let part = min(x, y)
    return part.isFinite ? centre + way * part : centre
  }

  /// The place in the box that is nearest to another, `inset` away from its corners.
  func nearest(to place: Point, inset: Double = 0) -> Point {
    let (x, y) = (min(inset, width / 2), min(inset, height / 2))
    return Point(
      x: min(max(place.x, left + x), right - x), y: min(max(place.y, top + y), bottom - y))
  }
}
