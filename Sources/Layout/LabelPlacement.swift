/// Places the labels of lines: each on its own line, as near its middle as it goes without lying on
/// another label, on an obstacle, or on another line, to which it would seem to belong.
package struct LabelPlacement {
  /// A rectangle by its middle.
  package struct Spot {
    package var centre: Point
    package var width, height: Double

    func meets(_ other: Spot) -> Bool {
      abs(centre.x - other.centre.x) < (width + other.width) / 2 + 3
        && abs(centre.y - other.centre.y) < (height + other.height) / 2 + 3
    }

    /// Whether a line runs through it or grazes it.
    func isCrossed(by line: [Point]) -> Bool {
      line.contains {
        abs($0.x - centre.x) < width / 2 + 4 && abs($0.y - centre.y) < height / 2 + 4
      }
    }
  }

  private var taken: [Spot]
  private let lines: [[Point]]
  private let others: [[Point]]
  private static let steps = 80

  /// - Parameters:
  ///   - obstacles: boxes that no label may lie on.
  ///   - curves: the lines that bear labels, one curve each.
  ///   - others: lines without a label, which a label should rather not lie on either.
  package init(obstacles: [Spot], curves: [Path], others: [Path]) {
    taken = obstacles
    lines = curves.map(Self.samples)
    self.others = others.map(Self.samples)
  }

  static func samples(_ curve: Path) -> [Point] {
    (0...steps).map { curve.point(at: Double($0) / Double(steps)) }
  }

  /// The place of the label of a line, from 0 at its start to 1 at its end.
  package mutating func place(_ line: Int, width: Double, height: Double) -> Double {
    let way = lines[line]
    var best = (
      cost: Double.infinity, step: 0, spot: Spot(centre: way[0], width: width, height: height)
    )
    for step in (Self.steps / 10)...(Self.steps * 9 / 10) {
      let spot = Spot(centre: way[step], width: width, height: height)
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
