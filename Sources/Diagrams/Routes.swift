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
    for end in places(on: target, from: box.centre, isFrame: member == nil) {
      for bent in [0.0, 18, -18, 36, -36, 60, -60, 90, -90] {
        // What cannot become better any more is not tried.
        let start = leaving(box, towards: end, bent: bent)
        let length = (end - start).length
        let crowd = ends.contains { ($0 - end).length < 9 } ? 60.0 : 0
        let least = length + abs(bent) * 0.8 + crowd
        if let best, least >= best.cost { continue }
        let path = bent == 0 ? Path(from: start, to: end) : Path(from: start, to: end, bent: bent)
        var cost = least + blocked(path, card: card, member: member) * 400
        for line in taken where crosses(start, end, line.0, line.1) { cost += 35 }
        if cost < (best?.cost ?? .infinity) { best = (cost, path) }
        if cost == least, bent == 0 { break }
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

  /// Places on the border of a box where a line may come in, two points outside it.
  private func places(on box: Box, from place: Point, isFrame: Bool) -> [Point] {
    if isFrame {
      let near = box.nearest(to: place, inset: 18)
      var found = [Point(x: near.x, y: near.y)]
      // From a corner both sides are near.
      if place.x < box.left || place.x > box.right {
        found.append(
          Point(x: place.x < box.left ? box.left : box.right, y: near.y))
      }
      for shift in [22.0, -22, 44, -44] {
        let isSide = place.x < box.left || place.x > box.right
        let moved =
          isSide
          ? Point(x: near.x, y: min(max(near.y + shift, box.top + 18), box.bottom - 18))
          : Point(x: min(max(near.x + shift, box.left + 18), box.right - 18), y: near.y)
        found.append(moved)
      }
      return found.map { point in
        // On the border itself.
        if place.x < box.left { return Point(x: box.left - 2, y: point.y) }
        if place.x > box.right { return Point(x: box.right + 2, y: point.y) }
        return Point(x: point.x, y: place.y < box.top ? box.top - 2 : box.bottom + 2)
      }
    }
    let (x, y) = (box.width / 4, box.height / 4)
    let middle = box.centre
    return [
      Point(x: middle.x, y: box.top - 2), Point(x: middle.x, y: box.bottom + 2),
      Point(x: box.left - 2, y: middle.y), Point(x: box.right + 2, y: middle.y),
      Point(x: middle.x - x, y: box.top - 2), Point(x: middle.x + x, y: box.top - 2),
      Point(x: middle.x - x, y: box.bottom + 2), Point(x: middle.x + x, y: box.bottom + 2),
      Point(x: box.left - 2, y: middle.y - y), Point(x: box.left - 2, y: middle.y + y),
      Point(x: box.right + 2, y: middle.y - y), Point(x: box.right + 2, y: middle.y + y),
    ].sorted { ($0 - place).length < ($1 - place).length }
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
      if samples.dropLast(2).contains(where: { own.contains($0, margin: -1) }) { count += 1 }
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
