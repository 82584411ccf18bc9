import Support
import Testing

@testable import Layout

@Suite struct RoutingTests {
  /// Cards around a frame with boxes in it.
  private static func router(_ seed: UInt64) throws -> (EdgeRouter, sources: [Box], targets: [Box])
  {
    var random = Seeded(seed)
    let targets = (0..<4).map {
      Box(left: Double($0) * 90 - 175, top: $0 % 2 == 0 ? -60 : 20, width: 70, height: 36)
    }
    let title = Box(left: -60, top: -100, width: 120, height: 24)
    let frame = Box(left: -200, top: -110, width: 400, height: 190)
    let sizes = (0..<8).map { _ in
      (width: 110.0, height: Double.random(in: 30...60, using: &random))
    }
    let ring = try #require(
      Ring(
        sizes, isParted: sizes.map { _ in false }, around: frame, corridor: 44, room: (1100, 700)))
    return (
      EdgeRouter(
        from: ring.boxes, to: targets, in: frame, title: title, groups: [], drawn: []),
      ring.boxes, targets
    )
  }

  @Test(arguments: UInt64(1)...12) func `a route runs clear of every box but its two ends`(
    seed: UInt64
  ) throws {
    let (router, sources, targets) = try Self.router(seed)
    let edges = sources.indices.map {
      EdgeRouter.Edge(source: $0, target: $0 % 5 == 4 ? nil : $0 % 4, thick: 2, arrow: 9)
    }
    let paths = router.paths(edges)
    #expect(paths.count == edges.count)
    for (edge, path) in zip(edges, paths) {
      let way = path.samples(each: 100)
      for (index, box) in targets.enumerated() where index != edge.target {
        #expect(!way.contains { box.contains($0) }, "edge of \(edge.source) over target \(index)")
      }
      for (index, box) in sources.enumerated() where index != edge.source {
        #expect(!way.contains { box.contains($0) }, "edge of \(edge.source) over source \(index)")
      }
      #expect(sources[edge.source].contains(path.start, margin: 0.01))
      if let target = edge.target {
        #expect(targets[target].contains(path.end, margin: 2.01))
        #expect(!targets[target].contains(path.end, margin: -0.01))
      }
    }
  }

  @Test func `a single route with nothing in its way is straight`() {
    let router = EdgeRouter(
      from: [Box(left: -300, top: -20, width: 100, height: 40)],
      to: [Box(left: 0, top: -18, width: 70, height: 36)],
      in: Box(left: -20, top: -90, width: 110, height: 130),
      title: Box(left: -10, top: -80, width: 80, height: 20), groups: [], drawn: [])
    let edge = EdgeRouter.Edge(source: 0, target: 0, thick: 2, arrow: 9)
    #expect(router.paths([edge])[0].points.allSatisfy { abs($0.y) < 0.001 })
  }

  @Test(arguments: UInt64(1)...30) func `the order of lanes costs the least of all orders`(
    seed: UInt64
  ) {
    var random = Seeded(seed)
    func places() -> [Double] {
      (0..<Int.random(in: 1...2, using: &random)).map { _ in
        Double.random(in: 0...120, using: &random)
      }
    }
    let nets = (0..<Int.random(in: 1...5, using: &random)).map {
      LaneOrder.Net(net: $0, above: places(), below: places())
    }
    func cost(_ order: [Int]) -> Double {
      var sum = 0.0
      for (at, one) in order.enumerated() {
        for other in order[(at + 1)...] { sum += nets[one].cost(above: nets[other]) }
      }
      return sum
    }
    var orders: [[Int]] = [[]]
    for net in nets.indices {
      orders = orders.flatMap { order in
        (0...order.count).map { Array(order[..<$0]) + [net] + Array(order[$0...]) }
      }
    }
    let best = LaneOrder.best(nets)
    #expect(best.sorted() == Array(nets.indices))
    #expect(abs(cost(best) - (orders.map(cost).min() ?? 0)) < 0.001)
  }

  @Test(arguments: [100.0, 180, 260, 900]) func `rows are no wider than asked and keep the order`(
    widest: Double
  ) {
    let widths = Dictionary(uniqueKeysWithValues: (0..<9).map { ($0, 60 + Double($0) * 5) })
    let rows = BoxRows.filled(
      [[0, 1], [2], [3, 4, 5], [6], [7, 8]], widths: widths, widest: widest)
    #expect(rows.flatMap { $0 } == Array(0..<9))
    for row in rows where row.count > 1 {
      let width = row.reduce(0) { $0 + widths[$1, default: 0] + BoxRows.gap } - BoxRows.gap
      #expect(width <= widest)
    }
  }

  /// Parents above, children below, in two groups.
  private static func plan(_ seed: UInt64) -> RowPlan {
    var random = Seeded(seed)
    let rows = BoxRows(
      [[[0, 1, 2], [6]], [[3, 4, 5], [7]]],
      pairs: [BoxRows.Pair(left: 0, right: 1, isWide: seed % 2 == 0)], groups: [0, 1])
    let row = [0: 0, 1: 0, 2: 0, 6: 0, 3: 1, 4: 1, 5: 1, 7: 1]
    var nets: [LineNet] = []
    for child in [3, 4, 5, 7] {
      var net = LineNet()
      let parent = Int.random(in: 0...2, using: &random)
      net.add(
        child, joining: parent, child, LineNet.End(parent, .below), LineNet.End(child, .above),
        row: row)
      nets.append(net)
    }
    return RowPlan(
      rows,
      sizes: row.mapValues { _ in
        (Double.random(in: 54...120, using: &random), Double.random(in: 28...60, using: &random))
      },
      nets: nets, narrowest: 110)
  }

  @Test(arguments: UInt64(1)...30) func `boxes in rows and frames of groups do not overlap`(
    seed: UInt64
  ) throws {
    let plan = Self.plan(seed)
    #expect(plan.boxes.count == 8)
    for (number, box) in plan.boxes {
      for (other, beside) in plan.boxes where other != number { #expect(!box.overlaps(beside)) }
    }
    let (one, other) = (try #require(plan.groups[0]), try #require(plan.groups[1]))
    #expect(!one.overlaps(other))
    for number in 0..<6 { #expect(plan.boxes[number].map { $0.left >= one.left - 0.001 } == true) }
  }

  @Test(arguments: UInt64(1)...30) func `a line between rows joins its boxes and crosses no other`(
    seed: UInt64
  ) throws {
    let plan = Self.plan(seed)
    for net in plan.nets.indices {
      for line in plan.lines(of: net) ?? [] {
        let part = try #require(plan.nets[net].parts.first { $0.number == line.number })
        let way = line.path.samples(each: 60)
        for (number, box) in plan.boxes where number != part.a && number != part.b {
          #expect(!way.contains { box.contains($0) })
        }
        let (from, to) = (try #require(plan.boxes[part.a]), try #require(plan.boxes[part.b]))
        #expect(abs(line.path.start.y - from.bottom) < 0.001)
        #expect(abs(line.path.end.y - to.top) < 0.001)
      }
    }
    let drawn = plan.nets.indices.reduce(0) { $0 + (plan.lines(of: $1)?.count ?? 0) }
    #expect(drawn + plan.givenUp.count <= 4 && drawn > 0)
  }
}
