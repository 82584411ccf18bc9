/// Places nodes between two columns: spread over the middle from the top, with no line behind them
/// but their own, since another would seem to go to them.
package struct MiddlePlacement {
  package typealias Spot = LabelPlacement.Spot

  private let columns: FacingColumns
  private let warnings: [[Point]]
  private let calm: [[Point]]
  package private(set) var spots: [Spot] = []
  private var own: [[Point]] = []

  /// - Parameters:
  ///   - warnings: the lines that must not seem to go to a node, one curve each.
  ///   - calm: the other lines, which rather should not.
  package init(_ columns: FacingColumns, warnings: [Path], calm: [Path]) {
    self.columns = columns
    self.warnings = warnings.map(LabelPlacement.samples)
    self.calm = calm.map(LabelPlacement.samples)
  }

  /// The place of a node in a band of the height, with lines to some items of the columns.
  package mutating func place(
    width: Double, height: Double, band: ClosedRange<Double>, ends: [Int]
  ) -> Spot {
    let middle = (band.lowerBound + band.upperBound) / 2
    var best = (
      cost: Double.infinity,
      spot: Spot(centre: Point(x: 0, y: middle), width: width, height: height)
    )
    let reach = max(0, min(columns.inner - width, columns.inner * 0.4))
    let (low, high) = (band.lowerBound + height / 2, band.upperBound - height / 2)
    // From below: of places that are as good the lowest is taken.
    for y in stride(from: max(high, middle), through: min(low, middle), by: -7) {
      for x in stride(from: -reach, through: reach, by: max(12, reach / 5)) {
        let spot = Spot(centre: Point(x: x, y: y), width: width, height: height)
        var cost = abs(y - middle) * 0.2 + abs(x) * 0.1
        for other in spots where other.meets(spot) { cost += 5000 }
        for line in warnings where spot.isCrossed(by: line) { cost += 500 }
        for line in own where spot.isCrossed(by: line) { cost += 120 }
        if cost >= best.cost { continue }
        for line in calm where spot.isCrossed(by: line) { cost += 15 }
        if cost < best.cost { best = (cost, spot) }
      }
    }
    spots.append(best.spot)
    own += ends.map { LabelPlacement.samples(curve(from: best.spot, to: $0)) }
    return best.spot
  }

  /// The line from a node to an item.
  package func curve(from spot: Spot, to item: Int) -> Path {
    let side = columns.sides[item] == .left ? -spot.width / 2 : spot.width / 2
    return columns.curve(from: Point(x: spot.centre.x + side, y: spot.centre.y), to: item)
  }
}
