import Model

/// Where the services of a map stand: in two columns, sector by sector, with a wide room between
/// them for the lines.
///
/// Every line leaves the inner side of a service and stays in the middle, so that none runs under
/// another service; and a service stays where it was from one meeting to the next, as long as the
/// services are the same. In points, upwards, the middle at 0.
struct ServiceArcs {
  /// A side of the map.
  enum Side { case left, right }

  /// The frame of a sector's services.
  struct Frame {
    var sector: Sector
    var side: Side
    var services: [Int]
    var left = 0.0, bottom = 0.0, right = 0.0, top = 0.0
  }

  static let heading = 21.0
  static let gap = 9.0
  static let pad = 5.0
  static let between = 4.0
  /// From the top of the left column to that of the right one.
  private static let order: [Sector] = [
    .nav, .housing, .refugee, .coordination, .volunteers, .other, .kindergarten, .school,
    .childWelfare, .health,
  ]

  private(set) var frames: [Frame] = []
  private(set) var places: [Int: (x: Double, y: Double)] = [:]
  private(set) var sides: [Int: Side] = [:]
  /// From the middle to the inner side of the services.
  let inner: Double
  /// Half the height of all of it.
  private(set) var halfHeight = 0.0

  /// - Parameters:
  ///   - services: the rows, in their order.
  ///   - nodeWidth: how wide every service is.
  ///   - width: how wide all of it is.
  ///   - sector: the sector of a row.
  ///   - height: how high the node of a row is.
  ///   - isLeft: whether a sector stood on the left in a former picture; nil where that is not
  ///     known.
  init(
    _ services: [Int], nodeWidth: Double, width: Double, sector: (Int) -> Sector,
    height: (Int) -> Double, isLeft: (Sector) -> Bool?
  ) {
    inner = max(130, width / 2 - nodeWidth - Self.pad)
    let groups = Self.order.map { one in
      Frame(sector: one, side: .left, services: services.filter { sector($0) == one })
    }.filter { !$0.services.isEmpty }
    func total(_ frames: some Sequence<Frame>) -> Double {
      frames.reduce(0) { sum, frame in
        sum + Self.heading + Self.gap + 2 * Self.pad
          + frame.services.reduce(0) { $0 + height($1) + Self.between }
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
    var left: [Frame] = []
    var right: [Frame] = []
    for (at, frame) in groups.enumerated() {
      if isLeft(frame.sector) ?? (at < split) { left.append(frame) } else { right.append(frame) }
    }
    halfHeight = max(total(left), total(right)) / 2
    for (frames, side) in [(left, Side.left), (right, Side.right)] {
      let spare = (2 * halfHeight - total(frames)) / Double(frames.count + 1)
      var y = halfHeight - spare
      for frame in frames {
        place(frame, on: side, from: &y, nodeWidth: nodeWidth, height: height)
        y -= spare
      }
    }
  }

  private mutating func place(
    _ group: Frame, on side: Side, from y: inout Double, nodeWidth: Double,
    height: (Int) -> Double
  ) {
    var frame = group
    frame.side = side
    frame.top = y
    y -= Self.heading + Self.pad
    let x = (inner + nodeWidth / 2) * (side == .left ? -1 : 1)
    for row in group.services {
      let tall = height(row)
      places[row] = (x, y - tall / 2)
      sides[row] = side
      y -= tall + Self.between
    }
    y -= Self.pad
    frame.left = x - nodeWidth / 2 - Self.pad
    frame.right = x + nodeWidth / 2 + Self.pad
    frame.bottom = y
    y -= Self.gap
    frames.append(frame)
  }

  /// The way of a line between the inner sides of two services: four points of a curve that stays
  /// in the middle, and deeper in it the longer the line is.
  func curve(_ a: Int, _ b: Int) -> [(x: Double, y: Double)] {
    let (start, end) = (edge(a), edge(b))
    let reach = 2 * inner
    if sides[a] == sides[b] {
      let inwards = sides[a] == .left ? 1.0 : -1.0
      let depth = min(reach * 0.6, 40 + abs(start.y - end.y) * 0.55)
      return [start, (start.x + inwards * depth, start.y), (end.x + inwards * depth, end.y), end]
    }
    let third = (end.x - start.x) / 3
    return [start, (start.x + third, start.y), (end.x - third, end.y), end]
  }

  /// The ways of lines that must be told apart: each has its own place at the side of its services,
  /// and of those on the same side each goes deeper into the middle than a shorter one beside it.
  func parted(_ pairs: [(a: Int, b: Int)]) -> [[(x: Double, y: Double)]] {
    func y(_ row: Int) -> Double { places[row]?.y ?? 0 }
    var ends: [Int: [(line: Int, other: Double)]] = [:]
    for (line, pair) in pairs.enumerated() {
      ends[pair.a, default: []].append((line, y(pair.b)))
      ends[pair.b, default: []].append((line, y(pair.a)))
    }
    // Those that come from above end above.
    func offset(_ row: Int, _ line: Int) -> Double {
      let all = (ends[row] ?? []).sorted {
        $0.other != $1.other ? $0.other < $1.other : $0.line < $1.line
      }
      let place = Double(all.firstIndex { $0.line == line } ?? 0)
      return (place - Double(all.count - 1) / 2) * min(5, 15 / Double(all.count))
    }
    var curves = pairs.map { curve($0.a, $0.b) }
    var depths: [(side: Side, low: Double, high: Double, depth: Double)] = []
    let shortest = pairs.indices.sorted {
      let (one, other) = (
        abs(y(pairs[$0].a) - y(pairs[$0].b)), abs(y(pairs[$1].a) - y(pairs[$1].b))
      )
      return one != other ? one < other : $0 < $1
    }
    for line in shortest {
      let pair = pairs[line]
      curves[line][0].y += offset(pair.a, line)
      curves[line][1].y += offset(pair.a, line)
      curves[line][2].y += offset(pair.b, line)
      curves[line][3].y += offset(pair.b, line)
      guard let side = sides[pair.a], side == sides[pair.b] else { continue }
      let (low, high) = (min(y(pair.a), y(pair.b)), max(y(pair.a), y(pair.b)))
      var depth = abs(curves[line][1].x - curves[line][0].x)
      for other in depths where other.side == side && other.low < high && low < other.high {
        depth = max(depth, other.depth + 52)
      }
      depth = min(depth, 1.6 * inner)
      depths.append((side, low, high, depth))
      let x = curves[line][0].x + (side == .left ? depth : -depth)
      curves[line][1].x = x
      curves[line][2].x = x
    }
    return curves
  }

  /// The two parts of a curve of four points: from a place on it to its start, and to its end.
  static func halves(
    _ curve: [(x: Double, y: Double)], at t: Double
  ) -> (toStart: [(x: Double, y: Double)], toEnd: [(x: Double, y: Double)]) {
    func between(_ a: (x: Double, y: Double), _ b: (x: Double, y: Double)) -> (x: Double, y: Double)
    {
      (a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t)
    }
    let (ab, bc, cd) = (
      between(curve[0], curve[1]), between(curve[1], curve[2]), between(curve[2], curve[3])
    )
    let (abc, bcd) = (between(ab, bc), between(bc, cd))
    let middle = between(abc, bcd)
    return ([middle, abc, ab, curve[0]], [middle, bcd, cd, curve[3]])
  }

  /// The way from a place in the middle to a service.
  func curve(from place: (x: Double, y: Double), _ row: Int) -> [(x: Double, y: Double)] {
    let end = edge(row)
    let half = (end.x - place.x) / 2
    return [place, (place.x + half * 0.6, place.y), (end.x - half, end.y), end]
  }

  /// The middle of the inner side of a service.
  private func edge(_ row: Int) -> (x: Double, y: Double) {
    let y = places[row]?.y ?? 0
    return (sides[row] == .left ? -inner : inner, y)
  }

  /// The place on a curve of four points, from 0 at its start to 1 at its end.
  static func point(_ curve: [(x: Double, y: Double)], at t: Double) -> (x: Double, y: Double) {
    let u = 1 - t
    let weights = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t]
    return zip(curve, weights).reduce((0, 0)) { sum, next in
      (sum.0 + next.0.x * next.1, sum.1 + next.0.y * next.1)
    }
  }
}
