import Layout

/// Finds the ways from the cards to the family or to somebody in it, past the others.
///
/// A way is a curve that may come in square to a side of its end. Of those that could be drawn the
/// shortest is taken that runs over nobody else; what it costs to run over something stands in
/// `Cost`. Each is found once behind the others, and those that another spoils are looked for again
/// when all are known.
struct Routes {
  /// How many points of way it is worth to keep clear of something.
  private enum Cost {
    /// More than all else: a line that goes in behind somebody comes out as theirs.
    static let member = 1600.0
    static let card = 1500.0
    /// So near to either that they seem to touch.
    static let graze = 320.0
    static let home = 400.0
    static let title = 600.0
    static let crossing = 35.0
    /// Two that cross flatly just before two people: nobody sees whose line goes to whom.
    static let flat = 170.0
    /// An arrowhead on another line seems to be that line's end.
    static let head = 230.0
    static let headOnKin = 22.0
    static let zigzag = 90.0
    static let crowd = 60.0
  }

  /// A line that is to be drawn.
  struct Wanted {
    /// Which card it leaves.
    var card: Int
    /// Which member it comes to; nil for the frame of the family.
    var member: Int?
    /// How thick the line is, and how long its arrowhead; 0 for none.
    var thick: Double
    var arrow: Double
  }

  private struct Candidate {
    var path: Path
    var cost: Double
  }

  /// A way that has been found.
  private struct Line {
    let wanted: Wanted
    let path: Path
    let way: Polyline
    let head: Head?
    /// What it costs beside nobody else.
    var cost = 0.0

    init(_ path: Path, _ wanted: Wanted, _ way: Polyline) {
      (self.path, self.wanted, self.way) = (path, wanted, way)
      head = wanted.arrow > 0 ? Head(path, wanted) : nil
    }
  }

  /// The ground that an arrowhead covers: so much on both sides of its middle.
  private struct Head {
    let tip: Point
    let base: Point
    let half: Double

    init(_ path: Path, _ wanted: Wanted) {
      let points = path.points
      let along = points[points.count - 1] - points[points.count - 2]
      // Graphviz draws the outline of a head as thick as its line.
      let pen = min(wanted.thick, 5)
      tip = path.end
      base = tip - along * ((wanted.arrow + pen) / max(along.length, 0.001))
      half = wanted.arrow * 0.35 + pen * 0.75
    }

    func isOn(_ way: Polyline, thick: Double) -> Bool {
      way.isNear(tip, base, within: half + thick / 2 + 2)
    }
  }

  let members: [Box]
  let title: Box
  let frame: Box
  let cards: [Box]
  /// Frames around some members, which a line to somebody else should not run through.
  let homes: [Box]
  private let kin: [(way: Polyline, isZigzag: Bool)]

  init(home: Household, cards: [Box]) {
    members = home.members.map(\.box)
    (title, frame, self.cards) = (home.titleBox, home.frame, cards)
    homes = home.otherHomes
    kin = home.lines.map { line in
      (Polyline(line.path.samples(each: 1)), line.isZigzag)
    }
  }

  /// What ways are tried: at how many places of a side they come in, how far straight, and how
  /// bent.
  private struct Shapes {
    var parts: [Double]
    var runs: [Double]
    var bends: [Double]
  }

  private static let few = Shapes(
    parts: [0, 0.25, -0.25], runs: [0, 40, 80, 130, 190],
    bends: [0, 24, -24, 55, -55, 100, -100])
  /// For lines that another spoils, of which there are few.
  private static let many = Shapes(
    parts: [0, 0.25, -0.25, 0.36, -0.36], runs: [0, 20, 40, 80, 130],
    bends: [0, 24, -24, 40, -40, 70, -70, 100, -100])

  /// How often lines that are spoilt by others are looked for again: the second time hardly one is.
  private static let rounds = 2

  /// The ways of lines, in their order.
  func paths(_ wanted: [Wanted]) -> [Path] {
    var lines: [Line] = []
    for one in wanted {
      let box = cards[one.card]
      let end = (one.member.map { members[$0] } ?? frame).centre
      let path = Path(from: box.centre, to: end)
      lines.append(
        line(one, beside: lines[...], [], Self.few, below: .infinity)
          ?? Line(path, one, Polyline(path.samples(each: 12))))
    }
    for _ in 0..<Self.rounds {
      var isBetter = false
      for at in lines.indices {
        let (before, after) = (lines[..<at], lines[(at + 1)...])
        // What a clear crossing costs is no reason to look again.
        let spoilt =
          met(lines[at], before, below: .infinity) + met(lines[at], after, below: .infinity)
        if spoilt < Cost.flat { continue }
        let most = lines[at].cost + spoilt
        if let found = line(wanted[at], beside: before, after, Self.many, below: most) {
          lines[at] = found
          isBetter = true
        }
      }
      if !isBetter { break }
    }
    return lines.map(\.path)
  }

  /// The best way of a line beside others that have theirs; nil where none costs less than
  /// something.
  private func line(
    _ wanted: Wanted, beside before: ArraySlice<Line>, _ after: ArraySlice<Line>, _ shapes: Shapes,
    below known: Double
  ) -> Line? {
    let box = cards[wanted.card]
    let target = wanted.member.map { members[$0] } ?? frame
    var best: (line: Line?, cost: Double) = (nil, known)
    func weigh(_ candidates: [Candidate]) {
      for candidate in candidates {
        let most = best.cost
        if candidate.cost >= most { break }
        var line = Line(candidate.path, wanted, Polyline(candidate.path.samples(each: 12)))
        line.cost = candidate.cost + blocked(line, below: most - candidate.cost)
        if line.cost >= most { continue }
        line.cost += metKin(line)
        var cost = line.cost
        if cost >= most { continue }
        cost += met(line, before, below: most - cost)
        if cost >= most { continue }
        cost += met(line, after, below: most - cost)
        if cost < most { best = (line, cost) }
      }
    }
    let ends = before.map(\.path.end) + after.map(\.path.end)
    let places = places(
      on: target, from: box.centre, isFrame: wanted.member == nil, parts: shapes.parts)
    // Nearly always a straight line will do, and then hardly a curve is worth a look.
    weigh(candidates(from: box, to: places, past: ends, runs: [0], bends: [0], below: best.cost))
    weigh(
      candidates(
        from: box, to: places, past: ends,
        runs: wanted.member == nil ? [0, 30] : shapes.runs, bends: shapes.bends,
        below: best.cost))
    return best.line
  }

  /// The ways there are that cost less than something, the shortest first.
  private func candidates(
    from box: Box, to places: [(end: Point, inwards: Point)], past ends: [Point], runs: [Double],
    bends: [Double], below most: Double
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
    on box: Box, from place: Point, isFrame: Bool, parts: [Double]
  ) -> [(end: Point, inwards: Point)] {
    let near = box.nearest(to: place, inset: isFrame ? 18 : 8)
    let steps: [Double] = isFrame ? [0, 24, -24, 48, -48] : []
    var across = steps.map { min(max(near.x + $0, box.left + 18), box.right - 18) }
    var along = steps.map { min(max(near.y + $0, box.top + 18), box.bottom - 18) }
    if !isFrame {
      across = parts.map { box.centre.x + box.width * $0 }
      along = parts.map { box.centre.y + box.height * $0 }
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
  ///
  /// No more is reckoned once it costs too much.
  private func blocked(_ line: Line, below most: Double) -> Double {
    let samples = line.way.points
    let margin = line.wanted.thick / 2 + 3
    var cost = 0.0
    func isOver(_ box: Box, _ margin: Double) -> Bool {
      line.way.meets(box.grown(by: margin))
    }
    for (index, box) in members.enumerated() where index != line.wanted.member {
      if isOver(box, margin) { cost += isOver(box, 0) ? Cost.member : Cost.graze }
      if cost >= most { return cost }
    }
    if let member = line.wanted.member {
      let own = members[member]
      if samples.dropLast(2).contains(where: { own.contains($0, margin: -1) }) {
        cost += 2 * Cost.member
      }
      if isOver(title, 0) { cost += Cost.title }
      for home in homes where !home.contains(own.centre) && isOver(home, margin + 1) {
        cost += Cost.home
      }
    } else if samples.dropLast().contains(where: { frame.contains($0) }) {
      cost += Cost.card
    }
    for (index, box) in cards.enumerated() where index != line.wanted.card {
      if isOver(box, margin + 1) { cost += isOver(box, 0) ? Cost.card : Cost.graze }
    }
    return cost
  }

  /// What it costs that a line meets others; no more is reckoned once it costs too much.
  private func met(_ line: Line, _ others: ArraySlice<Line>, below most: Double) -> Double {
    var cost = 0.0
    for other in others {
      if cost >= most { return cost }
      let sine = line.way.crossing(other.way)
      if sine < 1.5 {
        cost += Cost.crossing
        // A little steeper than must be, since pieces are only nearly the curve.
        if other.wanted.member != line.wanted.member, sine < 0.56 {
          cost += Cost.flat * (1.6 - sine)
        }
      }
      if line.head?.isOn(other.way, thick: other.wanted.thick) == true { cost += Cost.head }
      if other.head?.isOn(line.way, thick: line.wanted.thick) == true { cost += Cost.head }
    }
    return cost
  }

  /// What it costs that a line meets those between members of the family.
  private func metKin(_ line: Line) -> Double {
    var cost = 0.0
    for one in kin {
      if line.way.crossing(one.way) < 1.5 {
        cost += one.isZigzag ? Cost.zigzag : Cost.crossing / 2
      }
      if line.head?.isOn(one.way, thick: one.isZigzag ? 8 : 1) == true {
        cost += one.isZigzag ? Cost.head : Cost.headOnKin
      }
    }
    return cost
  }
}
