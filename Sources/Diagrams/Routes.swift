/// Finds a way from a card to the family or to somebody in it, past the others.
struct Routes {
  let members: [Box]
  let title: Box
  let frame: Box
  let cards: [Box]
  private var ends: [Point] = []
  private var taken: [(Point, Point)] = []

  init(members: [Box], title: Box, frame: Box, cards: [Box]) {
    (self.members, self.title, self.frame, self.cards) = (members, title, frame, cards)
  }

  /// - Parameters:
  ///   - card: which card it leaves.
  ///   - member: which member it comes to; nil for the frame of the family.
  mutating func path(from card: Int, to member: Int?) -> Path {
    let box = cards[card]
    let target = member.map { members[$0] } ?? frame
    var best: (cost: Double, path: Path)?
    for (end, inwards) in places(on: target, from: box.centre, isFrame: member == nil) {
      for bent in [0.0, 18, -18, 36, -36, 60, -60, 90, -90, 130, -130] {
        // What cannot become better any more is not tried.
        let start = leaving(box, towards: end, bent: bent)
        let length = (end - start).length
        let crowd = ends.contains { ($0 - end).length < 9 } ? 60.0 : 0
        let least = length + abs(bent) * 0.8 + crowd
        if let best, least >= best.cost { continue }
        let path = bent == 0 ? Path(from: start, to: end) : Path(from: start, to: end, bent: bent)
        var cost = least
        // A line that grazes a border is taken for one that goes past.
        let last = end - path.points[path.points.count - 2]
        let straight = (last.x * inwards.x + last.y * inwards.y) / max(last.length, 0.001)
        if straight < 0.45 { cost += 250 * (0.45 - straight) + 60 }
        if let best, cost >= best.cost { continue }
        cost += blocked(path, card: card, member: member) * 400
        for line in taken where crosses(start, end, line.0, line.1) { cost += 35 }
        if cost < (best?.cost ?? .infinity) { best = (cost, path) }
      }
    }
    let path = best?.path ?? Path(from: box.centre, to: target.centre)
    ends.append(path.end)
    taken.append((path.start, path.end))
    return path
  }

  private func leaving(_ box: Box, towards end: Point, bent: Double) -> Point {
    // Straight across where the two stand beside one another.
    let near = box.nearest(to: end, inset: 14)
    let inner = box.border(towards: end)
    if end.x > box.left + 14, end.x < box.right - 14 { return Point(x: near.x, y: inner.y) }
    if end.y > box.top + 10, end.y < box.bottom - 10 { return Point(x: inner.x, y: end.y) }
    return inner
  }

  /// Places at the border of a box where a line may come in, each with the way inwards; the nearest first.
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
    return found.sorted { ($0.end - place).length < ($1.end - place).length }
  }

  /// How many boxes a line runs over that are not its own.
  private func blocked(_ path: Path, card: Int, member: Int?) -> Double {
    let samples = path.samples(each: 14)
    var count = 0.0
    for (index, box) in members.enumerated() where index != member {
      if samples.contains(where: { box.contains($0, margin: 3) }) { count += 1 }
    }
    if let member {
      let own = members[member]
      if samples.dropLast(2).contains(where: { own.contains($0, margin: -1) }) { count += 3 }
      if samples.contains(where: { title.contains($0, margin: 0) }) { count += 0.5 }
    } else if samples.dropLast().contains(where: { frame.contains($0) }) {
      count += 1
    }
    for (index, box) in cards.enumerated() where index != card {
      if samples.contains(where: { box.contains($0, margin: 4) }) { count += 1 }
    }
    return count
  }

  private func crosses(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Bool {
    func side(_ p: Point, _ q: Point, _ r: Point) -> Double {
      (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
    }
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
  }
}
