/// Finds a way from a card to the family or to somebody in it, past the others.
///
/// A way is a curve that may come in square to a side of its end. Of those that could be drawn the shortest is
/// taken that runs over nobody else; what it costs to run over something stands in `Cost`.
struct Routes {
  /// How many points of way it is worth to keep clear of something.
  private enum Cost {
    static let member = 900.0
    static let card = 500.0
    static let home = 400.0
    static let title = 250.0
    static let crossing = 35.0
    static let zigzag = 90.0
    static let crowd = 60.0
  }

  private struct Candidate {
    var path: Path
    var cost: Double
  }

  let members: [Box]
  let title: Box
  let frame: Box
  let cards: [Box]
  /// Frames around some members, which a line to somebody else should not run through.
  let homes: [Box]
  private let kin: [(way: Polyline, isZigzag: Bool)]
  private var ends: [Point] = []
  private var taken: [Polyline] = []

  init(home: Household, cards: [Box]) {
    members = home.members.map(\.box)
    (title, frame, self.cards) = (home.titleBox, home.frame, cards)
    homes = home.homes + [home.otherHome].compactMap { $0 }
    kin = home.lines.map { line in
      (
        Polyline(line.path.samples(each: 1)),
        line.kind == .strained || line.strength == Household.strained && line.kind == .couple
      )
    }
  }

  /// - Parameters:
  ///   - card: which card it leaves.
  ///   - member: which member it comes to; nil for the frame of the family.
  ///   - thick: how thick the line is.
  mutating func path(from card: Int, to member: Int?, thick: Double) -> Path {
    let box = cards[card]
    let target = member.map { members[$0] } ?? frame
    var best: Candidate?
    func weigh(_ candidates: [Candidate]) {
      for candidate in candidates {
        if let best, candidate.cost >= best.cost { break }
        var cost = candidate.cost
        cost += blocked(candidate.path, card: card, member: member, margin: thick / 2 + 3)
        if let best, cost >= best.cost { continue }
        cost += crossed(candidate.path)
        if cost < (best?.cost ?? .infinity) { best = Candidate(path: candidate.path, cost: cost) }
      }
    }
    let places = places(on: target, from: box.centre, isFrame: member == nil)
    // Nearly always a straight line will do, and then hardly a curve is worth a look.
    weigh(candidates(from: box, to: places, runs: [0], bends: [0], below: .infinity))
    weigh(
      candidates(
        from: box, to: places, runs: member == nil ? [0, 30] : [0, 40, 80, 130, 190],
        bends: [0, 24, -24, 55, -55, 100, -100], below: best?.cost ?? .infinity))
    let path = best?.path ?? Path(from: box.centre, to: target.centre)
    ends.append(path.end)
    taken.append(Polyline(path.samples(each: 10)))
    return path
  }

  /// The ways there are that cost less than something, the shortest first.
  private func candidates(
    from box: Box, to places: [(end: Point, inwards: Point)], runs: [Double], bends: [Double],
    below most: Double
  ) -> [Candidate] {
    var found: [Candidate] = []
    for (end, inwards) in places {
      let crowd = ends.contains { ($0 - end).length < 9 } ? Cost.crowd : 0
      for run in runs {
        let before = end - inwards * run
        let start = leaving(box, towards: before)
        let along = before - start
        let length = max(along.length, 0.001)
        let direct = (end - start).length
        for bent in bends {
          if direct + abs(bent) * 0.3 + run * 0.15 + crowd >= most { continue }
          let side = Point(x: along.y / length, y: -along.x / length) * bent
          let first = start + along * (1.0 / 3) + side
          let second = run == 0 ? start + along * (2.0 / 3) + side : before + side * 0.3
          let last = end - second
          let polygon = (first - start).length + (second - first).length + last.length
          var cost = (polygon + direct) / 2 + abs(bent) * 0.3 + run * 0.15 + crowd
          // A line that grazes a border is taken for one that goes past.
          let straight = (last.x * inwards.x + last.y * inwards.y) / max(last.length, 0.001)
          if straight < 0.5 { cost += 250 * (0.5 - straight) + 60 }
          if cost >= most { continue }
          found.append(Candidate(path: Path(curve: [start, first, second, end]), cost: cost))
        }
      }
    }
    return found.enumerated().sorted {
      $0.element.cost != $1.element.cost
        ? $0.element.cost < $1.element.cost : $0.offset < $1.offset
    }.map(\.element)
  }

  private func leaving(_ box: Box, towards end: Point) -> Point {
    // Straight across where the two stand beside one another.
    let near = box.nearest(to: end, inset: 14)
    let inner = box.border(towards: end)
    if end.x > box.left + 14, end.x < box.right - 14 { return Point(x: near.x, y: inner.y) }
    if end.y > box.top + 10, end.y < box.bottom - 10 { return Point(x: inner.x, y: end.y) }
    return inner
  }

  /// Places at the border of a box where a line may come in, each with the way inwards.
  private func places(
    on box: Box, from place: Point, isFrame: Bool
  ) -> [(end: Point, inwards: Point)] {
    let near = box.nearest(to: place, inset: isFrame ? 18 : 8)
    let steps: [Double] = isFrame ? [0, 24, -24, 48, -48] : []
    var across = steps.map { min(max(near.x + $0, box.left + 18), box.right - 18) }
    var along = steps.map { min(max(near.y + $0, box.top + 18), box.bottom - 18) }
    if !isFrame {
      across = [0, box.width / 4, -box.width / 4].map { box.centre.x + $0 }
      along = [0, box.height / 4, -box.height / 4].map { box.centre.y + $0 }
    }
    var found: [(end: Point, inwards: Point)] = []
    for x in across {
      if place.y < box.centre.y || !isFrame {
        found.append((Point(x: x, y: box.top - 2), Point(x: 0, y: 1)))
      }
      if place.y > box.centre.y || !isFrame {
        found.append((Point(x: x, y: box.bottom + 2), Point(x: 0, y: -1)))
      }
    }
    for y in along {
      if place.x < box.centre.x || !isFrame {
        found.append((Point(x: box.left - 2, y: y), Point(x: 1, y: 0)))
      }
      if place.x > box.centre.x || !isFrame {
        found.append((Point(x: box.right + 2, y: y), Point(x: -1, y: 0)))
      }
    }
    return found
  }

  /// What it costs that a line runs over boxes that are not its own.
  private func blocked(_ path: Path, card: Int, member: Int?, margin: Double) -> Double {
    let samples = path.samples(each: 14)
    let reach = Box(around: path.points)
    var cost = 0.0
    func isOver(_ box: Box, _ margin: Double) -> Bool {
      guard reach.overlaps(box, gap: margin) else { return false }
      let grown = box.grown(by: margin)
      return zip(samples, samples.dropFirst()).contains { grown.meets($0, $1) }
    }
    for (index, box) in members.enumerated() where index != member {
      if isOver(box, margin) { cost += Cost.member }
    }
    if let member {
      let own = members[member]
      if samples.dropLast(2).contains(where: { own.contains($0, margin: -1) }) {
        cost += 3 * Cost.member
      }
      if isOver(title, 0) { cost += Cost.title }
      for home in homes where !home.contains(own.centre) && isOver(home, margin + 1) {
        cost += Cost.home
      }
    } else if samples.dropLast().contains(where: { frame.contains($0) }) {
      cost += Cost.card
    }
    for (index, box) in cards.enumerated() where index != card {
      if isOver(box, margin + 1) { cost += Cost.card }
    }
    return cost
  }

  /// What it costs that it crosses other lines.
  private func crossed(_ path: Path) -> Double {
    let own = Polyline(path.samples(each: 10))
    var cost = 0.0
    for line in taken where own.crosses(line) { cost += Cost.crossing }
    for line in kin where own.crosses(line.way) {
      cost += line.isZigzag ? Cost.zigzag : Cost.crossing / 2
    }
    return cost
  }
}

/// Straight pieces one behind the other, and the box that holds them.
private struct Polyline {
  let points: [Point]
  let reach: Box

  init(_ points: [Point]) {
    self.points = points
    reach = Box(around: points)
  }

  func crosses(_ other: Polyline) -> Bool {
    func side(_ p: Point, _ q: Point, _ r: Point) -> Double {
      (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
    }
    guard reach.overlaps(other.reach, gap: 0.01) else { return false }
    for at in 1..<points.count {
      let (a, b) = (points[at - 1], points[at])
      for next in 1..<other.points.count {
        let (c, d) = (other.points[next - 1], other.points[next])
        if side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0 { return true }
      }
    }
    return false
  }
}
