/// Where the numbers of lines stand: each on its own line, as near its middle as it goes without
/// lying on another number, on what is in the way, or on another line, to which it would seem to
/// belong.
struct LineNumbers {
  /// A rectangle by its middle.
  struct Spot {
    var x, y, width, height: Double

    func meets(_ other: Spot) -> Bool {
      abs(x - other.x) < (width + other.width) / 2 + 3
        && abs(y - other.y) < (height + other.height) / 2 + 3
    }

    /// Whether a line runs through it or grazes it.
    func isCrossed(by line: [(x: Double, y: Double)]) -> Bool {
      line.contains { abs($0.x - x) < width / 2 + 4 && abs($0.y - y) < height / 2 + 4 }
    }
  }

  private var taken: [Spot]
  private let lines: [[(x: Double, y: Double)]]
  private let others: [[(x: Double, y: Double)]]
  private static let steps = 80

  /// - Parameters:
  ///   - obstacles: what no number may lie on.
  ///   - curves: the lines that bear numbers, four points each.
  ///   - others: lines without a number, which a number should rather not lie on either.
  init(
    obstacles: [Spot], curves: [[(x: Double, y: Double)]], others: [[(x: Double, y: Double)]]
  ) {
    taken = obstacles
    lines = curves.map(Self.samples)
    self.others = others.map(Self.samples)
  }

  /// Places along a curve of four points, from its start to its end.
  static func samples(_ curve: [(x: Double, y: Double)]) -> [(x: Double, y: Double)] {
    (0...steps).map { ServiceArcs.point(curve, at: Double($0) / Double(steps)) }
  }

  /// The place of the number of a line, from 0 at its start to 1 at its end.
  mutating func place(_ line: Int, width: Double, height: Double) -> Double {
    let way = lines[line]
    var best = (cost: Double.infinity, step: 0, spot: Spot(x: 0, y: 0, width: 0, height: 0))
    for step in (Self.steps / 10)...(Self.steps * 9 / 10) {
      let spot = Spot(x: way[step].x, y: way[step].y, width: width, height: height)
      var cost = Double(abs(step - Self.steps / 2)) * 0.25
      for other in taken where other.meets(spot) { cost += 1000 }
      for (index, other) in lines.enumerated() where index != line && spot.isCrossed(by: other) {
        cost += 200
      }
      for other in others where spot.isCrossed(by: other) { cost += 40 }
      if cost < best.cost { best = (cost, step, spot) }
    }
    taken.append(best.spot)
    return Double(best.step) / Double(Self.steps)
  }
}
