import Layout

/// People in rows, and the lines of kinship between them, none of which runs behind anybody: in
/// points, from the upper left corner of the first row.
///
/// Lines run in lanes between the rows and pass a row in gaps that are kept for them. What cannot
/// be drawn so is not drawn, and is told.
struct KinPlan {
  struct Line {
    var fact: Kin.Fact
    var path: Path
    /// Where the sign of those who parted stands.
    var mark: Point?
  }

  private(set) var boxes: [Int: Box] = [:]
  /// Around each home that has somebody, without any air.
  private(set) var homes: [Int: Box] = [:]
  private(set) var lines: [Line] = []
  /// What other lines show already.
  private(set) var shown: [Kin.Fact] = []
  /// What is not drawn.
  private(set) var untold: [Kin.Fact] = []
  private(set) var height = 0.0

  private let rows: KinRows
  private let former: [Kin.Fact]
  private var nets: [KinNet]
  /// Where a net passes a row, by net and row.
  private var passes: [[Int: Double]] = []
  /// Where an end is across, by net.
  private var places: [[KinNet.End: Double]] = []
  /// How high the lane of a net lies in a space, by net and space.
  private var lanes: [[Int: Double]] = []

  /// How near a line may come to somebody who is not at its end.
  static let clear = 2.0
  private static let gap = KinRows.gap
  private static let coupleGap = 40.0
  /// With room for the sign of those who parted.
  private static let formerGap = 54.0
  private static let passWidth = 8.0
  private static let lane = 7.0
  /// Of more people than that only who they are is drawn.
  private static let most = 40

  /// - Parameters:
  ///   - widest: how wide the rows of the family are to become at most.
  ///   - narrowest: how wide it is at least.
  init(
    _ people: [KinRows.Someone], _ facts: [Kin.Fact], widest: Double, narrowest: Double
  ) {
    let drawn = people.count > Self.most ? [] : facts
    rows = KinRows(people, drawn, widest: widest)
    former = drawn.filter { $0.kind == .former }
    let all = KinNet.all(drawn, rows)
    (nets, shown) = (all.nets, all.shown)
    untold = people.count > Self.most ? facts : all.untold
    let sizes = Dictionary(people.map { ($0.person, $0) }, uniquingKeysWith: { $1 })
    // Once without the gaps for the lines, to know where they are wanted.
    passes = nets.map { _ in [:] }
    place(sizes, narrowest, passing: [:])
    place(sizes, narrowest, passing: wantedPasses())
    arrange(sizes)
    draw(all.beside)
  }

  // MARK: Across

  /// Places everybody across; `passing` says which nets pass a row of the family, and before whom.
  private mutating func place(
    _ sizes: [Int: KinRows.Someone], _ narrowest: Double, passing: [Int: [(net: Int, at: Int)]]
  ) {
    var widths: [Int: Double] = [0: narrowest]
    typealias Item = (person: Int?, net: Int, left: Double, width: Double)
    var placed: [[[Item]]] = []
    for (number, row) in rows.rows.enumerated() {
      var lines: [[Item]] = []
      for (home, line) in row.enumerated() {
        var items: [Item] = []
        var left = 0.0
        let pass = home == 0 ? passing[number, default: []] : []
        for place in 0...line.count {
          for one in pass where one.at == place {
            items.append((nil, one.net, left, Self.passWidth))
            left += Self.passWidth + Self.gap / 2
          }
          guard place < line.count else { break }
          let wide = sizes[line[place]]?.width ?? 0
          items.append((line[place], 0, left, wide))
          left += wide + (place + 1 < line.count ? gap(line[place], line[place + 1]) : 0)
        }
        if let last = items.last {
          widths[home] = max(widths[home, default: 0], last.left + last.width)
        }
        lines.append(items)
      }
      placed.append(lines)
    }
    var lefts: [Int: Double] = [:]
    var left = 0.0
    for home in rows.homes {
      guard let wide = widths[home] else { continue }
      lefts[home] = left
      left += wide + 44
    }
    boxes = [:]
    for (number, lines) in placed.enumerated() {
      for (home, items) in lines.enumerated() {
        guard let last = items.last else { continue }
        let start =
          lefts[home, default: 0] + (widths[home, default: 0] - last.left - last.width) / 2
        for item in items {
          if let person = item.person {
            boxes[person] = Box(
              left: start + item.left, top: 0, width: item.width,
              height: sizes[person]?.height ?? 0)
          } else {
            passes[item.net][number] = start + item.left + item.width / 2
          }
        }
      }
    }
    homes = lefts.mapValues { Box(left: $0, top: 0, width: 0, height: 0) }
    for home in homes.keys { homes[home]?.width = widths[home, default: 0] }
  }

  /// How far apart two stand who follow one another in a row.
  private func gap(_ left: Int, _ right: Int) -> Double {
    if !rows.areBeside(left, right) { return Self.gap }
    return former.contains { [$0.a, $0.b].contains(left) && [$0.a, $0.b].contains(right) }
      ? Self.formerGap : Self.coupleGap
  }

  /// Where in each row of the family the nets that pass it are best let through: not between a
  /// couple.
  private func wantedPasses() -> [Int: [(net: Int, at: Int)]] {
    var wanted: [Int: [(net: Int, at: Int, x: Double)]] = [:]
    for (number, net) in nets.enumerated() {
      let ends = net.ends.compactMap { boxes[$0.end.person]?.centre.x }
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
            default: homes[0]?.centre.x ?? x
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

  /// Spreads the ends of the nets over the sides of whom they belong to, in the order of where they
  /// lead.
  private mutating func placeEnds() {
    places = nets.map { _ in [:] }
    var wanted: [KinNet.End: [(net: Int, to: Double)]] = [:]
    for (number, net) in nets.enumerated() {
      for (end, _) in net.ends {
        let others = net.ends.filter { $0.end != end }.compactMap { boxes[$0.end.person]?.centre.x }
        let to = others.reduce(0, +) / Double(max(1, others.count))
        wanted[end, default: []].append((number, to))
      }
    }
    for (end, all) in wanted {
      guard let box = boxes[end.person] else { continue }
      let sorted = all.sorted { $0.to != $1.to ? $0.to < $1.to : $0.net < $1.net }
      let isBetween = end.side == .between
      let next = isBetween ? rows.besides.first { $0.left == end.person }?.right : nil
      let right = next.flatMap { boxes[$0]?.left } ?? box.right
      // The sign of those who parted stands at the left.
      let isFormer = right - box.right > Self.coupleGap + 1
      let middle = isBetween ? (box.right + right) / 2 + (isFormer ? 6 : 0) : box.centre.x
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
  private mutating func arrange(_ sizes: [Int: KinRows.Someone]) {
    placeEnds()
    lanes = nets.map { _ in [:] }
    // Frames of other homes end between the lanes and the people.
    let air = rows.homes.count > 1 ? 14.0 : 9
    var top = 0.0
    for space in -1..<max(0, rows.rows.count) {
      let order = laneOrder(in: space)
      if space >= 0 {
        let people = rows.rows[space].joined()
        let high = people.compactMap { sizes[$0]?.height }.max() ?? 0
        for person in people {
          boxes[person]?.top = top
          boxes[person]?.height = high
        }
        top += high
      }
      if !order.isEmpty {
        top += space < 0 ? 4 : air
        for (place, net) in order.enumerated() {
          let half = nets[net].isFormer ? 9.0 : Self.lane / 2
          if place > 0 || nets[net].isFormer { top += half }
          lanes[net][space] = top
          if place + 1 < order.count || nets[net].isFormer { top += half }
        }
        top += air
      } else if space >= 0, space + 1 < rows.rows.count {
        top += air * 2
      }
    }
    height = top
    for home in homes.keys {
      let people = rows.rows.flatMap { $0.indices.contains(home) ? $0[home] : [] }
      let own = people.compactMap { boxes[$0] }
      if home == 0 {
        homes[0]?.height = height
      } else if let first = own.first {
        homes[home] = own.dropFirst().reduce(first) { $0.joined(with: $1) }
      } else {
        homes[home] = nil
      }
    }
  }

  /// Where a net comes into a space from above and from below.
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
  /// no two lie on one another. A net that lies on another in every order is given up and told.
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
        untold += nets[clash].parts.map(\.fact)
        nets[clash].parts = []
        continue
      }
      return order.map { along[$0].net }
    }
  }

  // MARK: The lines

  private mutating func draw(_ beside: [Kin.Fact]) {
    for fact in beside {
      guard let one = boxes[fact.a], let other = boxes[fact.b] else { continue }
      let (left, right) = one.left < other.left ? (one, other) : (other, one)
      let start = Point(x: left.right, y: left.centre.y)
      let end = Point(x: right.left, y: right.centre.y)
      lines.append(
        Line(
          fact: fact, path: Path(from: start, to: end),
          mark: fact.kind == .former ? Point(x: start.x + 15, y: start.y) : nil))
    }
    for (number, net) in nets.enumerated() {
      var found: [Line] = []
      for part in net.parts {
        guard let corners = corners(of: part, in: number) else { continue }
        let longest = zip(corners, corners.dropFirst()).max {
          ($0.1 - $0.0).length < ($1.1 - $1.0).length
        }
        let mark = longest.map { clearOfFrames($0.0 + ($0.1 - $0.0) * 0.5) }
        found.append(
          Line(fact: part.fact, path: Path(corners: corners), mark: net.isFormer ? mark : nil))
      }
      // What is promised is looked at once more.
      let isGood =
        found.count == net.parts.count
        && found.allSatisfy { isClear($0.path, of: [$0.fact.a, $0.fact.b]) }
      if isGood { lines += found } else { untold += net.parts.map(\.fact) }
    }
    // What a line shows that is not there is not shown.
    let drawn = Set(lines.map(\.fact))
    let lost = Set(untold.filter { $0.kind == .parent || $0.kind == .foster })
    if !lost.isEmpty {
      untold += shown.filter { fact in
        let ends = [fact.a, fact.b]
        return lost.contains { ends.contains($0.b) }
      }
      shown.removeAll { untold.contains($0) }
    }
    untold.removeAll { drawn.contains($0) }
  }

  /// A place on a line in a lane, beside the frames of the homes if it is on one.
  private func clearOfFrames(_ place: Point) -> Point {
    let edges = homes.values.flatMap { [$0.left - 10, $0.right + 10] }
    let isOn = edges.contains { abs($0 - place.x) < 14 }
    return isOn ? Point(x: place.x + 24, y: place.y) : place
  }

  /// Whether a way keeps clear of everybody but some.
  func isClear(_ path: Path, of ends: [Int]) -> Bool {
    let points = path.samples(each: 1)
    for (person, box) in boxes where !ends.contains(person) {
      let grown = box.grown(by: Self.clear)
      for (one, next) in zip(points, points.dropFirst()) where grown.meets(one, next) {
        return false
      }
    }
    return true
  }

  private func corners(of part: KinNet.Part, in net: Int) -> [Point]? {
    func start(_ end: KinNet.End) -> (point: Point, space: Int)? {
      guard let box = boxes[end.person], let x = places[net][end],
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
