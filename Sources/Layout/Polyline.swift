/// Straight pieces one behind the other, and the box that holds them.
package struct Polyline {
  package let points: [Point]
  private let reach: Box

  package init(_ points: [Point]) {
    self.points = points
    reach = Box(around: points)
  }

  /// Whether it runs through a box.
  package func meets(_ box: Box) -> Bool {
    guard reach.overlaps(box) else { return false }
    // Without iterators, which take most of the time of the tests where nothing is optimised.
    var at = 1
    while at < points.count {
      if box.meets(points[at - 1], points[at]) { return true }
      at += 1
    }
    return false
  }

  /// The sine of the flattest angle at which it crosses another line; 2 if it does not.
  package func crossing(_ other: Polyline) -> Double {
    var least = 2.0
    eachCrossing(other) { one, two in
      let sine = abs(one.x * two.y - one.y * two.x) / (one.length * two.length)
      least = min(least, sine)
    }
    return least
  }

  /// How often it crosses another line.
  package func crossings(_ other: Polyline) -> Int {
    var count = 0
    eachCrossing(other) { _, _ in count += 1 }
    return count
  }

  /// Calls a function with the two stretches of every crossing with another line.
  private func eachCrossing(_ other: Polyline, _ body: (Point, Point) -> Void) {
    guard reach.overlaps(other.reach, gap: 0.01) else { return }
    for at in 1..<points.count {
      let (a, b) = (points[at - 1], points[at])
      if !Box(around: [a, b]).overlaps(other.reach, gap: 0.01) { continue }
      for next in 1..<other.points.count {
        let (c, d) = (other.points[next - 1], other.points[next])
        if Self.side(a, b, c) * Self.side(a, b, d) < 0,
          Self.side(c, d, a) * Self.side(c, d, b) < 0
        {
          body(b - a, d - c)
        }
      }
    }
  }

  /// Whether it comes so near to the straight line between two points.
  package func isNear(_ start: Point, _ end: Point, within most: Double) -> Bool {
    guard Box(around: [start, end]).overlaps(reach, gap: most) else { return false }
    for at in 1..<points.count {
      let (a, b) = (points[at - 1], points[at])
      // Where two straight lines do not cross, one of their ends is nearest to the other.
      if Self.distance(start, a, b) < most || Self.distance(end, a, b) < most
        || Self.distance(a, start, end) < most || Self.distance(b, start, end) < most
      {
        return true
      }
      if Self.side(a, b, start) * Self.side(a, b, end) < 0,
        Self.side(start, end, a) * Self.side(start, end, b) < 0
      {
        return true
      }
    }
    return false
  }

  private static func side(_ p: Point, _ q: Point, _ r: Point) -> Double {
    (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
  }

  private static func distance(_ point: Point, _ start: Point, _ end: Point) -> Double {
    let along = end - start
    let square = along.x * along.x + along.y * along.y
    if square == 0 { return (point - start).length }
    let way = point - start
    let part = min(1, max(0, (way.x * along.x + way.y * along.y) / square))
    return (way - along * part).length
  }
}
