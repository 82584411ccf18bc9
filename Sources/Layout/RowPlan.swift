/// Boxes in rows, group beside group, and nets of lines between them, none of which runs behind a
/// box: in points, from the upper left corner of the first row.
///
/// Lines run in lanes between the rows and pass a row in gaps that are kept for them. A line that
/// cannot be drawn so is given up.
package struct RowPlan {
  /// A line of a net.
  package struct Line {
    package let number: Int
    package let path: Path
    /// A place on it for a sign.
    package let sign: Point
  }

  package private(set) var boxes: [Int: Box] = [:]
  /// Around each group that has a box, without any air.
  package private(set) var groups: [Int: Box] = [:]
  package private(set) var height = 0.0
  /// The numbers of the lines that have no lane in which they lie on no other.
  package private(set) var givenUp: [Int] = []
  package private(set) var nets: [LineNet]

  private let rows: BoxRows
  /// The place across at which a net passes a row, by net and row.
  private var passes: [[Int: Double]] = []
  /// The place across of an end, by net.
  private var places: [[LineNet.End: Double]] = []
  /// How high the lane of a net lies in a space, by net and space.
  private var lanes: [[Int: Double]] = []

  /// How near a line may come to a box that is not at its end.
  private static let clear = 2.0
  private static let passWidth = 8.0
  private static let lane = 7.0

  /// - Parameters:
  ///   - sizes: of each box.
  ///   - narrowest: how wide the first group is at least.
  package init(
    _ rows: BoxRows, sizes: [Int: (width: Double, height: Double)], nets: [LineNet],
    narrowest: Double
  ) {
    self.rows = rows
    self.nets = nets
    // First without the gaps for the lines, to find the places that they want.
    passes = nets.map { _ in [:] }
    place(sizes, narrowest, passing: [:])
    place(sizes, narrowest, passing: wantedPasses())
    arrange(sizes)
  }

  // MARK: Across

  /// Places every box across; `passing` says which nets pass a row of the first group, and before
  /// which box.
  private mutating func place(
    _ sizes: [Int: (width: Double, height: Double)], _ narrowest: Double,
    passing: [Int: [(net: Int, at: Int)]]
  ) {
    var widths: [Int: Double] = [0: narrowest]
    typealias Item = (box: Int?, net: Int, left: Double, width: Double)
    var placed: [[[Item]]] = []
    for (number, row) in rows.rows.enumerated() {
      var lines: [[Item]] = []
      for (group, line) in row.enumerated() {
        var items: [Item] = []
        var left = 0.0
        let pass = group == 0 ? passing[number, default: []] : []
        for place in 0...line.count {
          for one in pass where one.at == place {
            items.append((nil, one.net, left, Self.passWidth))
            left += Self.passWidth + BoxRows.gap / 2
          }
          guard place < line.count else { break }
          let wide = sizes[line[place]]?.width ?? 0
          items.append((line[place], 0, left, wide))
          left += wide + (place + 1 < line.count ? rows.gap(line[place], line[place + 1]) : 0)
        }
        if let last = items.last {
          widths[group] = max(widths[group, default: 0], last.left + last.width)
        }
        lines.append(items)
      }
      placed.append(lines)
    }
    var lefts: [Int: Double] = [:]
    var left = 0.0
    for group in rows.groups {
      guard let wide = widths[group] else { continue }
      lefts[group] = left
      left += wide + 44
    }
    boxes = [:]
    for (number, lines) in placed.enumerated() {
      for (group, items) in lines.enumerated() {
        guard let last = items.last else { continue }
        let start =
          lefts[group, default: 0] + (widths[group, default: 0] - last.left - last.width) / 2
        for item in items {
          if let box = item.box {
            boxes[box] = Box(
              left: start + item.left, top: 0, width: item.width,
              height: sizes[box]?.height ?? 0)
          } else {
            passes[item.net][number] = start + item.left + item.width / 2
          }
        }
      }
    }
    groups = lefts.mapValues { Box(left: $0, top: 0, width: 0, height: 0) }
    for group in groups.keys { groups[group]?.width = widths[group, default: 0] }
  }

  /// The best gaps for the nets that pass a row of the first group: not within a pair.
  private func wantedPasses() -> [Int: [(net: Int, at: Int)]] {
    var wanted: [Int: [(net: Int, at: Int, x: Double)]] = [:]
    for (number, net) in nets.enumerated() {
      let ends = net.ends.compactMap { boxes[$0.end.box]?.centre.x }
      var x = ends.reduce(0, +) / Double(max(1, ends.count))
      for row in net.passed where rows.rows.indices.contains(row) {
        let line = rows.rows[row][0]
        var best: (at: Int, x: Double, cost: Double) = (0, x, .infinity)
        for at in 0...line.count {
          let before = at > 0 ? boxes[line[at - 1]] : nil
          let after = at < line.count ? boxes[line[at]] : nil
          if at > 0, at < line.count, rows.areBeside(line[at - 1], line[at]) { continue }
          let place =
            switch (before, after) {
            case (let before?, let after?): (before.right + after.left) / 2
            case (let before?, nil): before.right + 8
            case (nil, let after?): after.left - 8
            default: groups[0]?.centre.x ?? x
            }
          if abs(place - x) < best.cost { best = (at, place, abs(place - x)) }
        }
        wanted[row, default: []].append((number, best.at, x))
        x = best.x
      }
    }
    return wanted.mapValues { all in
      all.sorted { $0.x != $1.x ? $0.x < $1.x : $0.net < $1.net }.map { ($0.net, $0.at) }
    }
  }

  /// Spreads the ends of the nets over the sides of their boxes, in the order of their other ends.
  private mutating func placeEnds() {
    places = nets.map { _ in [:] }
    var wanted: [LineNet.End: [(net: Int, to: Double)]] = [:]
    for (number, net) in nets.enumerated() {
      for (end, _) in net.ends {
        let others = net.ends.filter { $0.end != end }.compactMap { boxes[$0.end.box]?.centre.x }
        let to = others.reduce(0, +) / Double(max(1, others.count))
        wanted[end, default: []].append((number, to))
      }
    }
    for (end, all) in wanted {
      guard let box = boxes[end.box] else { continue }
      let sorted = all.sorted { $0.to != $1.to ? $0.to < $1.to : $0.net < $1.net }
      let isBetween = end.side == .between
      let next = isBetween ? rows.pairs.first { $0.left == end.box }?.right : nil
      let right = next.flatMap { boxes[$0]?.left } ?? box.right
      // The sign of a wide pair is at the left.
      let isWide = right - box.right > BoxRows.pairGap + 1
      let middle = isBetween ? (box.right + right) / 2 + (isWide ? 6 : 0) : box.centre.x
      let room = isBetween ? 14 : box.width - 18
      let step = min(12, room / Double(max(1, sorted.count - 1)))
      for (number, one) in sorted.enumerated() {
        let offset = (Double(number) - Double(sorted.count - 1) / 2) * step
        places[one.net][end] = middle + offset
      }
    }
  }

  // MARK: Down

  /// Gives every net its lanes, and everything its height.
  private mutating func arrange(_ sizes: [Int: (width: Double, height: Double)]) {
    placeEnds()
    lanes = nets.map { _ in [:] }
    // Frames of other groups end between the lanes and the boxes.
    let air = rows.groups.count > 1 ? 14.0 : 9
    var top = 0.0
    for space in -1..<max(0, rows.rows.count) {
      let order = laneOrder(in: space)
      if space >= 0 {
        let row = rows.rows[space].joined()
        let high = row.compactMap { sizes[$0]?.height }.max() ?? 0
        for box in row {
          boxes[box]?.top = top
          boxes[box]?.height = high
        }
        top += high
      }
      if !order.isEmpty {
        top += space < 0 ? 4 : air
        for (place, net) in order.enumerated() {
          let half = nets[net].isWide ? 9.0 : Self.lane / 2
          if place > 0 || nets[net].isWide { top += half }
          lanes[net][space] = top
          if place + 1 < order.count || nets[net].isWide { top += half }
        }
        top += air
      } else if space >= 0, space + 1 < rows.rows.count {
        top += air * 2
      }
    }
    height = top
    for group in groups.keys {
      let members = rows.rows.flatMap { $0.indices.contains(group) ? $0[group] : [] }
      let own = members.compactMap { boxes[$0] }
      if group == 0 {
        groups[0]?.height = height
      } else if let first = own.first {
        groups[group] = own.dropFirst().reduce(first) { $0.joined(with: $1) }
      } else {
        groups[group] = nil
      }
    }
  }

  /// The places at which a net comes into a space from above and from below.
  private func across(_ net: Int, in space: Int) -> LaneOrder.Net? {
    let one = nets[net]
    guard !one.parts.isEmpty, one.spaces.contains(space) else { return nil }
    var (above, below): ([Double], [Double]) = ([], [])
    for (end, at) in one.ends where at == space {
      guard let x = places[net][end] else { continue }
      if end.side == .above { below.append(x) } else { above.append(x) }
    }
    if space > one.spaces.lowerBound, let x = passes[net][space] { above.append(x) }
    if space < one.spaces.upperBound, let x = passes[net][space + 1] { below.append(x) }
    return LaneOrder.Net(net: net, above: above, below: below)
  }

  /// The nets that run along a space, from above, in the order with the fewest crossings in which
  /// no two lie on one another. A net that lies on another in every order is given up.
  private mutating func laneOrder(in space: Int) -> [Int] {
    while true {
      let along = nets.indices.compactMap { across($0, in: space) }
      let order = LaneOrder.best(along)
      var clash: Int?
      for (place, one) in order.enumerated() where clash == nil {
        for other in order[(place + 1)...] where along[one].liesOn(along[other]) {
          let (a, b) = (along[one].net, along[other].net)
          clash = nets[a].parts.count < nets[b].parts.count ? a : b
          break
        }
      }
      if let clash {
        givenUp += nets[clash].parts.map(\.number)
        nets[clash].parts = []
        continue
      }
      return order.map { along[$0].net }
    }
  }

  // MARK: The lines

  /// The lines of a net; nil if one of them cannot be drawn clear of the other boxes.
  package func lines(of net: Int) -> [Line]? {
    var lines: [Line] = []
    for part in nets[net].parts {
      guard let corners = corners(of: part, in: net) else { return nil }
      let path = Path(corners: corners)
      // The promise is checked once more.
      guard isClear(path, of: [part.a, part.b]) else { return nil }
      let longest = zip(corners, corners.dropFirst()).max {
        ($0.1 - $0.0).length < ($1.1 - $1.0).length
      }
      let middle = longest.map { $0.0 + ($0.1 - $0.0) * 0.5 } ?? path.start
      lines.append(Line(number: part.number, path: path, sign: clearOfFrames(middle)))
    }
    return lines
  }

  /// A place on a line in a lane, beside the frames of the groups if it is on one.
  private func clearOfFrames(_ place: Point) -> Point {
    let edges = groups.values.flatMap { [$0.left - 10, $0.right + 10] }
    let isOn = edges.contains { abs($0 - place.x) < 14 }
    return isOn ? Point(x: place.x + 24, y: place.y) : place
  }

  /// Whether a way keeps clear of every box but some.
  package func isClear(_ path: Path, of ends: [Int]) -> Bool {
    let points = path.samples(each: 1)
    for (number, box) in boxes where !ends.contains(number) {
      let grown = box.grown(by: Self.clear)
      for (one, next) in zip(points, points.dropFirst()) where grown.meets(one, next) {
        return false
      }
    }
    return true
  }

  private func corners(of part: LineNet.Part, in net: Int) -> [Point]? {
    func start(_ end: LineNet.End) -> (point: Point, space: Int)? {
      guard let box = boxes[end.box], let x = places[net][end],
        let space = nets[net].ends.first(where: { $0.end == end })?.space
      else { return nil }
      let y =
        switch end.side {
        case .below: box.bottom
        case .above: box.top
        case .between: box.centre.y
        }
      return (Point(x: x, y: y), space)
    }
    guard let from = start(part.from), let to = start(part.to) else { return nil }
    var corners = [from.point]
    var (x, space) = (from.point.x, from.space)
    while space != to.space {
      let next = space + (to.space > space ? 1 : -1)
      guard let y = lanes[net][space], let pass = passes[net][max(space, next)] else { return nil }
      corners += [Point(x: x, y: y), Point(x: pass, y: y)]
      (x, space) = (pass, next)
    }
    guard let y = lanes[net][space] else { return nil }
    corners += [Point(x: x, y: y), Point(x: to.point.x, y: y), to.point]
    // A corner that is none is left out.
    var kept: [Point] = []
    for corner in corners {
      if let last = kept.last, (corner - last).length < 0.05 { continue }
      if kept.count > 1 {
        let (a, b) = (kept[kept.count - 2], kept[kept.count - 1])
        if abs(a.x - b.x) < 0.05, abs(b.x - corner.x) < 0.05 { kept.removeLast() }
      }
      kept.append(corner)
    }
    return kept
  }
}
