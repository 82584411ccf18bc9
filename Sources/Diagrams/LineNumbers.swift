/// Where the numbers of lines stand: each on its own line, as near its middle as it goes without lying on another
/// number or on what is in the way, and rather away from other lines that bear a number.
struct LineNumbers {
  /// A rectangle by its middle.
  struct Spot {
    var x, y, width, height: Double

    func meets(_ other: Spot) -> Bool {
      abs(x - other.x) < (width + other.width) / 2 + 3
        && abs(y - other.y) < (height + other.height) / 2 + 3
    }
  }

  private var taken: [Spot]
  private let lines: [[(x: Double, y: Double)]]

  /// - Parameters:
  ///   - obstacles: what no number may lie on.
  ///   - curves: the lines that bear numbers, four points each.
  init(obstacles: [Spot], curves: [[(x: Double, y: Double)]]) {
    taken = obstacles
    lines = curves.map { curve in
      (0...40).map { ServiceArcs.point(curve, at: Double($0) / 40) }
    }
  }

  /// The place of the number of a line.
  mutating func place(_ line: Int, width: Double, height: Double) -> (x: Double, y: Double) {
    let way = lines[line]
    var best = (cost: Double.infinity, spot: Spot(x: 0, y: 0, width: width, height: height))
    for step in 6...34 {
      let spot = Spot(x: way[step].x, y: way[step].y, width: width, height: height)
      var cost = Double(abs(step - 20)) * 0.5
      for other in taken where other.meets(spot) { cost += 1000 }
      for (index, other) in lines.enumerated() where index != line {
        let isCrossed = other.contains {
          abs($0.x - spot.x) < width / 2 + 4 && abs($0.y - spot.y) < height / 2 + 4
        }
        if isCrossed { cost += 12 }
      }
      if cost < best.cost { best = (cost, spot) }
    }
    taken.append(best.spot)
    return (best.spot.x, best.spot.y)
  }
}
