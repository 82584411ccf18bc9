/// Finds the ways of edges from boxes around a frame to the frame or to boxes in it, past the
/// others.
///
/// A way is a curve that may come in square to a side of its target. Of the candidates the shortest
/// is taken that runs over nothing else; `Cost` holds the price of running over something. Each way
/// is found once after the others, and a way that another spoils is looked for again when all are
/// known.
package struct EdgeRouter {
  /// How many points of way it is worth to keep clear of something.
  private enum Cost {
    /// More than all else: a line that goes in behind a box comes out as its own.
    static let target = 1600.0
    static let source = 1500.0
    /// So near to either that they seem to touch.
    static let graze = 320.0
    static let group = 400.0
    static let title = 600.0
    static let crossing = 35.0
    /// Two that cross flatly just before two targets: nobody sees which line goes to which.
    static let flat = 170.0
    /// An arrowhead on another line seems to be that line's end.
    static let head = 230.0
    static let headOnDrawn = 22.0
    static let zigzag = 90.0
    static let crowd = 60.0
  }

  /// An edge that is to be drawn.
  package struct Edge {
    /// Which source it leaves.
    package var source: Int
    /// Which target it comes to; nil for the frame.
    package var target: Int?
    /// How thick the line is, and how long its arrowhead; 0 for none.
    package var thick: Double
    package var arrow: Double

    package init(source: Int, target: Int?, thick: Double, arrow: Double) {
      self.source = source
      self.target = target
      self.thick = thick
      self.arrow = arrow
    }
  }

  private struct Candidate {
    var path: Path
    var cost: Double
  }

  /// A way that has been found.
  private struct Line {
    let wanted: Edge
    let path: Path
    let way: Polyline
    let head: Head?
    /// Its cost without the other edges.
    var cost = 0.0

    init(_ path: Path, _ wanted: Edge, _ way: Polyline) {
      (self.path, self.wanted, self.way) = (path, wanted, way)
      head = wanted.arrow > 0 ? Head(path, wanted) : nil
    }
  }

  /// The ground that an arrowhead covers: so much on both sides of its middle.
  private struct Head {
    let tip: Point
    let base: Point
    let half: Double

    init(_ path: Path, _ wanted: Edge) {
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

  private let sources: [Box]
  private let targets: [Box]
  private let frame: Box
  /// The title in the frame.
  private let title: Box
  /// Frames around some targets, which an edge to another should not run through.
  private let groups: [Box]
  /// Lines that are drawn between the targets already.
  private let drawn: [(way: Polyline, isZigzag: Bool)]

  package init(
    from sources: [Box], to targets: [Box], in frame: Box, title: Box, groups: [Box],
    drawn: [(path: Path, isZigzag: Bool)]
  ) {
    self.sources = sources
    self.targets = targets
    self.frame = frame
    self.title = title
    self.groups = groups
    self.drawn = drawn.map { (Polyline($0.path.samples(each: 1)), $0.isZigzag) }
  }

  /// The ways that are tried: at how many places of a side they come in, how far straight, and how
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
  package func paths(_ wanted: [Edge]) -> [Path] {
    var lines: [Line] = []
    for one in wanted {
      let box = sources[one.source]
      let end = (one.target.map { targets[$0] } ?? frame).centre
      let path = Path(from: box.centre, to: end)
      lines.append(
        line(one, beside: lines[...], [], Self.few, below: .infinity)
          ?? Line(path, one, Polyline(path.samples(each: 12))))
    }
    for _ in 0..<Self.rounds {
      var isBetter = false
      for at in lines.indices {
        let (before, after) = (lines[..<at], lines[(at + 1)...])
        // A clear crossing is no reason to look again.
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

  /// The best way of an edge beside the ways already found; nil if none costs less than `known`.
  private func line(
    _ wanted: Edge, beside before: ArraySlice<Line>, _ after: ArraySlice<Line>, _ shapes: Shapes,
    below known: Double
  ) -> Line? {
    let box = sources[wanted.source]
    let target = wanted.target.map { targets[$0] } ?? frame
    var best: (line: Line?, cost: Double) = (nil, known)
    func weigh(_ candidates: [Candidate]) {
      for candidate in candidates {
        let most = best.cost
        if candidate.cost >= most { break }
        var line = Line(candidate.path, wanted, Polyline(candidate.path.samples(each: 12)))
        line.cost = candidate.cost + blocked(line, below: most - candidate.cost)
        if line.cost >= most { continue }
        line.cost += metDrawn(line)
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
      on: target, from: box.centre, isFrame: wanted.target == nil, parts: shapes.parts)
    // Nearly always a straight line will do, and then hardly a curve is worth a look.
    weigh(candidates(from: box, to: places, past: ends, runs: [0], bends: [0], below: best.cost))
    weigh(
      candidates(
        from: box, to: places, past: ends,
        runs: wanted.target == nil ? [0, 30] : shapes.runs, bends: shapes.bends,
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
    // Straight across if the two are side by side.
    let near = box.nearest(to: end, inset: 14)
    let inner = box.border(towards: end)
    if end.x > box.left + 14, end.x < box.right - 14 { return Point(x: near.x, y: inner.y) }
    if end.y > box.top + 10, end.y < box.bottom - 10 { return Point(x: inner.x, y: end.y) }
    return inner
  }

  /// Places at the border of a box for a line to come in, each with the direction inwards.
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

  /// The cost of running over boxes other than its own.
  ///
  /// The sum stops once it is too much.
  private func blocked(_ line: Line, below most: Double) -> Double {
    let samples = line.way.points
    let margin = line.wanted.thick / 2 + 3
    var cost = 0.0
    func isOver(_ box: Box, _ margin: Double) -> Bool {
      line.way.meets(box.grown(by: margin))
    }
    for (index, box) in targets.enumerated() where index != line.wanted.target {
      if isOver(box, margin) { cost += isOver(box, 0) ? Cost.target : Cost.graze }
      if cost >= most { return cost }
    }
    if let target = line.wanted.target {
      let own = targets[target]
      if samples.dropLast(2).contains(where: { own.contains($0, margin: -1) }) {
        cost += 2 * Cost.target
      }
      if isOver(title, 0) { cost += Cost.title }
      for group in groups where !group.contains(own.centre) && isOver(group, margin + 1) {
        cost += Cost.group
      }
    } else if samples.dropLast().contains(where: { frame.contains($0) }) {
      cost += Cost.source
    }
    for (index, box) in sources.enumerated() where index != line.wanted.source {
      if isOver(box, margin + 1) { cost += isOver(box, 0) ? Cost.source : Cost.graze }
    }
    return cost
  }

  /// The cost of meeting other edges; the sum stops once it is too much.
  private func met(_ line: Line, _ others: ArraySlice<Line>, below most: Double) -> Double {
    var cost = 0.0
    for other in others {
      if cost >= most { return cost }
      let sine = line.way.crossing(other.way)
      if sine < 1.5 {
        cost += Cost.crossing
        // A little steeper than must be, since pieces are only nearly the curve.
        if other.wanted.target != line.wanted.target, sine < 0.56 {
          cost += Cost.flat * (1.6 - sine)
        }
      }
      if line.head?.isOn(other.way, thick: other.wanted.thick) == true { cost += Cost.head }
      if other.head?.isOn(line.way, thick: line.wanted.thick) == true { cost += Cost.head }
    }
    return cost
  }

  /// The cost of meeting the lines drawn between the targets.
  private func metDrawn(_ line: Line) -> Double {
    var cost = 0.0
    for one in drawn {
      if line.way.crossing(one.way) < 1.5 {
        cost += one.isZigzag ? Cost.zigzag : Cost.crossing / 2
      }
      if line.head?.isOn(one.way, thick: one.isZigzag ? 8 : 1) == true {
        cost += one.isZigzag ? Cost.head : Cost.headOnDrawn
      }
    }
    return cost
  }
}
