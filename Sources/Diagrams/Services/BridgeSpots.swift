/// Where the people stand who alone hold services together: spread over the middle from the top,
/// where no line runs behind them that is not their own, since it would seem to go to them.
struct BridgeSpots {
  typealias Spot = LineNumbers.Spot
  typealias Place = (x: Double, y: Double)

  private let arcs: ServiceArcs
  private let warnings: [[Place]]
  private let calm: [[Place]]
  private(set) var spots: [Spot] = []
  private var own: [[Place]] = []

  /// - Parameters:
  ///   - warnings: the lines that must not seem to go to a person, four points each.
  ///   - calm: the other lines, which rather should not.
  init(_ arcs: ServiceArcs, warnings: [[Place]], calm: [[Place]]) {
    self.arcs = arcs
    self.warnings = warnings.map(LineNumbers.samples)
    self.calm = calm.map(LineNumbers.samples)
  }

  /// The place of a person in a band of the height, with lines to the services of some rows.
  mutating func place(width: Double, height: Double, band: ClosedRange<Double>, ends: [Int]) -> Spot
  {
    let middle = (band.lowerBound + band.upperBound) / 2
    var best = (cost: Double.infinity, spot: Spot(x: 0, y: middle, width: width, height: height))
    let reach = max(0, min(arcs.inner - width, arcs.inner * 0.4))
    let (low, high) = (band.lowerBound + height / 2, band.upperBound - height / 2)
    for y in stride(from: min(low, middle), through: max(high, middle), by: 7) {
      for x in stride(from: -reach, through: reach, by: max(12, reach / 5)) {
        let spot = Spot(x: x, y: y, width: width, height: height)
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
    own += ends.map { LineNumbers.samples(curve(from: best.spot, to: $0)) }
    return best.spot
  }

  /// The line from a person to a service.
  func curve(from spot: Spot, to row: Int) -> [Place] {
    let side = arcs.sides[row] == .left ? -spot.width / 2 : spot.width / 2
    return arcs.curve(from: (spot.x + side, spot.y), row)
  }
}
