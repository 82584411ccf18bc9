import Model

/// Where the services of a map stand: on two arcs that bulge outwards, sector by sector, and the
/// coordinators between them.
///
/// Straight lines between the inner sides of two nodes then cross no third one, and a service stays
/// where it was from one meeting to the next, as long as the services are the same. In points.
struct ServiceArcs {
  /// A side of the map.
  enum Side { case left, middle, right }

  /// The frame of a sector's services.
  struct Frame {
    var sector: Sector
    var services: [Int]
    var left = 0.0, bottom = 0.0, right = 0.0, top = 0.0
  }

  static let nodeWidth = 204.0
  private static let reach = 470.0
  private static let bulge = 230.0
  private static let heading = 22.0
  private static let gap = 10.0
  private static let pad = 8.0
  /// From the top of the left arc to that of the right; the coordinators stand in the middle.
  private static let order: [Sector] = [
    .other, .nav, .housing, .refugee, .volunteers, .coordination, .kindergarten, .school,
    .childWelfare, .health,
  ]

  private(set) var frames: [Frame] = []
  private(set) var places: [Int: (x: Double, y: Double)] = [:]
  private(set) var sides: [Int: Side] = [:]
  /// Half the height of all of it.
  private(set) var halfHeight = 0.0

  /// - Parameters:
  ///   - services: the rows, in their order.
  ///   - sector: the sector of a row.
  ///   - height: how high the node of a row is.
  init(_ services: [Int], sector: (Int) -> Sector, height: (Int) -> Double) {
    var groups = Self.order.map { one in
      Frame(sector: one, services: services.filter { sector($0) == one })
    }.filter { !$0.services.isEmpty }
    var middle: [Frame] = []
    if let at = groups.firstIndex(where: { $0.sector == .coordination }),
      groups[at].services.count < 4, groups.count > 2
    {
      middle = [groups.remove(at: at)]
    }
    func total(_ frames: ArraySlice<Frame>) -> Double {
      frames.reduce(0) { sum, frame in
        sum + Self.heading + Self.gap + 2 * Self.pad
          + frame.services.reduce(0) { $0 + height($1) + 6 }
      }
    }
    var split = 0
    var least = Double.infinity
    for at in 0...groups.count {
      let longer = max(total(groups[..<at]), total(groups[at...]))
      if longer < least {
        least = longer
        split = at
      }
    }
    halfHeight = max(least, total(middle[...])) / 2
    for (frames, side) in [
      (Array(groups[..<split]), Side.left), (middle, .middle), (Array(groups[split...]), .right),
    ] {
      let spare = max(0, 2 * halfHeight - total(frames[...])) / Double(frames.count + 1)
      var y = halfHeight - spare
      for frame in frames {
        place(frame, on: side, from: &y, height: height)
        y -= spare
      }
    }
  }

  private mutating func place(
    _ group: Frame, on side: Side, from y: inout Double, height: (Int) -> Double
  ) {
    var frame = group
    frame.top = y
    y -= Self.heading + Self.pad
    var (low, high) = (Double.infinity, -Double.infinity)
    for row in group.services {
      let tall = height(row)
      let centre = y - tall / 2
      let t = min(1, abs(centre) / halfHeight)
      let out = Self.reach - Self.bulge * (1 - (1 - t * t).squareRoot())
      let x = side == .left ? -out : side == .right ? out : 0
      places[row] = (x, centre)
      sides[row] = side
      low = min(low, x)
      high = max(high, x)
      y -= tall + 6
    }
    y -= Self.pad
    frame.left = low - Self.nodeWidth / 2 - Self.pad
    frame.right = high + Self.nodeWidth / 2 + Self.pad
    frame.bottom = y
    y -= Self.gap
    frames.append(frame)
  }
}
