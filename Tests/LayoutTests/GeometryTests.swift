import Support
import Testing

@testable import Layout

/// Shapes and lines, each against the plainest way to say the same.
@Suite struct GeometryTests {
  private func boxes(_ count: Int, _ random: inout Seeded) -> [Box] {
    (0..<count).map { _ in
      Box(
        left: .random(in: -300...300, using: &random), top: .random(in: -300...300, using: &random),
        width: .random(in: 5...80, using: &random), height: .random(in: 5...40, using: &random))
    }
  }

  private func corners(_ box: Box) -> [Point] {
    [
      Point(x: box.left, y: box.top), Point(x: box.right, y: box.top),
      Point(x: box.right, y: box.bottom), Point(x: box.left, y: box.bottom),
    ]
  }

  @Test(arguments: UInt64(1)...20) func `a hull holds every corner and turns one way only`(
    seed: UInt64
  ) {
    var random = Seeded(seed)
    let boxes = boxes(Int(seed % 6) + 1, &random)
    let hull = Hull.around(boxes)
    for (one, next) in zip(hull, hull.dropFirst() + hull.prefix(1)) {
      let along = next - one
      for corner in boxes.flatMap(corners) {
        let way = corner - one
        #expect(along.x * way.y - along.y * way.x >= -0.001)
      }
    }
    #expect(hull.allSatisfy { corner in boxes.flatMap(corners).contains(corner) })
  }

  @Test(arguments: UInt64(1)...40) func `a line meets a box where a place on it is inside`(
    seed: UInt64
  ) {
    var random = Seeded(seed)
    for box in boxes(10, &random) {
      let ends = (0..<2).map { _ in
        Point(
          x: Double.random(in: -300...300, using: &random),
          y: Double.random(in: -300...300, using: &random))
      }
      let way = ends[1] - ends[0]
      let samples: [Point] = (0...2000).map { ends[0] + way * (Double($0) / 2000) }
      let isInside = samples.contains { box.contains($0) }
      // Sampling may miss a grazed corner, never the other way round.
      if isInside { #expect(box.meets(ends[0], ends[1])) }
      if !box.grown(by: 1).meets(ends[0], ends[1]) { #expect(!isInside) }
      #expect(Polyline(ends).meets(box) == box.meets(ends[0], ends[1]))
    }
  }

  @Test func `two lines cross at the sine of their angle or not at all`() {
    let level = Polyline([Point(x: 0, y: 0), Point(x: 10, y: 0)])
    let upright = Polyline([Point(x: 5, y: -5), Point(x: 5, y: 5)])
    let slanted = Polyline([Point(x: 0, y: -5), Point(x: 10, y: 5)])
    let apart = Polyline([Point(x: 0, y: 20), Point(x: 10, y: 20)])
    #expect(level.crossing(upright) == 1)
    #expect(abs(level.crossing(slanted) - 0.5.squareRoot()) < 0.0001)
    #expect(level.crossing(apart) == 2)
    #expect(level.isNear(Point(x: 0, y: 3), Point(x: 10, y: 3), within: 4))
    #expect(!level.isNear(Point(x: 0, y: 5), Point(x: 10, y: 5), within: 4))
  }

  @Test func `a zigzag keeps its ends and never strays further than its height`() {
    let straight = Path(from: Point(x: 0, y: 0), to: Point(x: 200, y: 0))
    let zigzag = straight.zigzag(height: 4)
    #expect(zigzag.start == straight.start && zigzag.end == straight.end)
    #expect(zigzag.points.allSatisfy { abs($0.y) <= 4.001 })
    #expect(zigzag.points.contains { $0.y > 3.9 } && zigzag.points.contains { $0.y < -3.9 })
  }

  @Test(arguments: UInt64(1)...40) func `boxes of a column keep their order and their distance`(
    seed: UInt64
  ) {
    var random = Seeded(seed)
    let count = Int.random(in: 1...12, using: &random)
    let heights = (0..<count).map { _ in Double.random(in: 5...40, using: &random) }
    let wanted = (0..<count).map { _ in Double.random(in: 0...600, using: &random) }
    let bottom = 60 + heights.reduce(0, +) + 6 * Double(count)
    let tops = Column.tops(heights: heights, wanted: wanted, gap: 6, top: 10, bottom: bottom)
    for at in 1..<max(1, count) {
      let least = tops[at - 1] + heights[at - 1] + 6
      #expect(least <= tops[at] + 0.001)
    }
    let end = tops[count - 1] + heights[count - 1]
    #expect(tops[0] >= 9.999 && end <= bottom + 0.001)
  }

  @Test func `a box of a column is where it wants to be when nothing is in its way`() {
    let tops = Column.tops(
      heights: [10, 20], wanted: [100, 300], gap: 6, top: 0, bottom: 1000)
    #expect(tops == [95, 290])
  }

  @Test(arguments: UInt64(1)...30) func `balanced columns are as low as columns in order can be`(
    seed: UInt64
  ) {
    var random = Seeded(seed)
    let heights = (0..<8).map { _ in Double.random(in: 10...60, using: &random) }
    /// Every way to part the boxes into two columns.
    let naive = (0...8).map { at in max(heights[..<at].reduce(0, +), heights[at...].reduce(0, +)) }
    let least = BalancedColumns.leastHeight(heights, columns: 2)
    let best = naive.min() ?? 0
    #expect(least >= best - 0.001 && least <= best + 1)
    let columns = BalancedColumns.split(heights, most: least)
    #expect(columns.count <= 2 && columns.flatMap { Array($0) } == Array(0..<8))
  }

  @Test(arguments: 1...16) func `cards of a ring lie neither on one another nor on the middle`(
    count: Int
  ) throws {
    var random = Seeded(UInt64(count))
    let sizes = (0..<count).map { _ in
      (width: 120.0, height: Double.random(in: 30...60, using: &random))
    }
    let inside = Box(centre: Point(x: 0, y: 0), width: 240, height: 140)
    let ring = try #require(
      Ring(
        sizes, isParted: sizes.map { _ in false }, around: inside, corridor: 40, room: (1100, 700)))
    for (at, one) in ring.boxes.enumerated() {
      #expect(!one.overlaps(inside))
      #expect(abs(one.centre.x) + one.width / 2 <= 550.001)
      #expect(abs(one.centre.y) + one.height / 2 <= 350.001)
      for other in ring.boxes[(at + 1)...] { #expect(!one.overlaps(other)) }
    }
  }

  @Test(arguments: 4...10) func `a ring in a tight room goes around the corners of the middle`(
    count: Int
  ) throws {
    let inside = Box(centre: Point(x: 0, y: 0), width: 240, height: 140)
    let sizes = [(width: Double, height: Double)](repeating: (60, 30), count: count)
    let ring = try #require(
      Ring(
        sizes, isParted: sizes.map { _ in false }, around: inside, corridor: 20, room: (410, 250)))
    #expect(ring.boxes.allSatisfy { !$0.overlaps(inside) })
  }

  @Test func `cards that have no room make no ring`() {
    let sizes = [(width: Double, height: Double)](repeating: (120, 40), count: 30)
    let inside = Box(centre: Point(x: 0, y: 0), width: 240, height: 140)
    #expect(
      Ring(
        sizes, isParted: sizes.map { _ in false }, around: inside, corridor: 40, room: (600, 400))
        == nil)
  }

  @Test func `only what is written for Graphviz grows upwards`() {
    #expect(Point(x: 1.25, y: 2).graphvizText == "1.3,-2")
    #expect(Box(left: 0, top: 10, width: 5, height: 20).graphvizText == "0,-30,5,-10")
    #expect(
      Path(from: Point(x: 0, y: 0), to: Point(x: 0, y: 3)).position(arrow: 0).hasSuffix("0,-3"))
  }
}
