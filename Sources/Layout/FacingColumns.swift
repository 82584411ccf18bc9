/// Boxes in two columns, group by group, with a wide room between them for the lines; the middle of
/// all of it is the origin.
///
/// Every line leaves the inner side of a box and stays in the middle, so that none runs under
/// another box; and a box stays in its place as long as the boxes are the same.
package struct FacingColumns {
  package enum Side { case left, right }

  /// Items that belong together, and the frame around them.
  package struct Group {
    /// The number of the group among those given.
    package let number: Int
    package let items: [Int]
    package fileprivate(set) var side = Side.left
    package fileprivate(set) var frame = Box(left: 0, top: 0, width: 0, height: 0)
  }

  package static let pad = 5.0
  private static let heading = 21.0
  private static let gap = 9.0
  private static let between = 4.0

  package private(set) var groups: [Group] = []
  /// The middle of each item.
  package private(set) var places: [Int: Point] = [:]
  package private(set) var sides: [Int: Side] = [:]
  /// From the middle to the inner side of the boxes.
  package let inner: Double
  /// Half the height of all of it.
  package private(set) var halfHeight = 0.0

  /// - Parameters:
  ///   - groups: the items of each group, from the top of the left column to that of the right one;
  ///     a group without items is left out.
  ///   - itemWidth: how wide every item is.
  ///   - width: how wide all of it is.
  ///   - height: how high an item is.
  ///   - wasLeft: whether a group was on the left before; nil if that is not known.
  package init(
    _ groups: [[Int]], itemWidth: Double, width: Double, height: (Int) -> Double,
    wasLeft: (Int) -> Bool?
  ) {
    inner = max(130, width / 2 - itemWidth - Self.pad)
    let groups = groups.enumerated().map { Group(number: $0.offset, items: $0.element) }
      .filter { !$0.items.isEmpty }
    func total(_ groups: some Sequence<Group>) -> Double {
      groups.reduce(0) { sum, group in
        sum + Self.heading + Self.gap + 2 * Self.pad
          + group.items.reduce(0) { $0 + height($1) + Self.between }
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
    var left: [Group] = []
    var right: [Group] = []
    for (at, group) in groups.enumerated() {
      if wasLeft(group.number) ?? (at < split) { left.append(group) } else { right.append(group) }
    }
    halfHeight = max(total(left), total(right)) / 2
    for (groups, side) in [(left, Side.left), (right, Side.right)] {
      let spare = (2 * halfHeight - total(groups)) / Double(groups.count + 1)
      var y = spare - halfHeight
      for group in groups {
        place(group, on: side, from: &y, itemWidth: itemWidth, height: height)
        y += spare
      }
    }
  }

  private mutating func place(
    _ group: Group, on side: Side, from y: inout Double, itemWidth: Double,
    height: (Int) -> Double
  ) {
    var group = group
    group.side = side
    let top = y
    y += Self.heading + Self.pad
    let x = (inner + itemWidth / 2) * (side == .left ? -1 : 1)
    for item in group.items {
      let tall = height(item)
      places[item] = Point(x: x, y: y + tall / 2)
      sides[item] = side
      y += tall + Self.between
    }
    y += Self.pad
    group.frame = Box(
      left: x - itemWidth / 2 - Self.pad, top: top, width: itemWidth + 2 * Self.pad,
      height: y - top)
    y += Self.gap
    groups.append(group)
  }

  /// The way of a line between the inner sides of two items: a curve that stays in the middle, and
  /// deeper in it the longer the line is.
  package func curve(_ a: Int, _ b: Int) -> Path {
    let (start, end) = (edge(a), edge(b))
    if sides[a] == sides[b] {
      let inwards = sides[a] == .left ? 1.0 : -1.0
      let depth = inwards * min(2 * inner * 0.6, 40 + abs(start.y - end.y) * 0.55)
      return Path(curve: [
        start, Point(x: start.x + depth, y: start.y), Point(x: end.x + depth, y: end.y), end,
      ])
    }
    let third = (end.x - start.x) / 3
    return Path(curve: [
      start, Point(x: start.x + third, y: start.y), Point(x: end.x - third, y: end.y), end,
    ])
  }

  /// The ways of lines that must be told apart: each has its own place at the side of its items,
  /// and of those on the same side each goes deeper into the middle than a shorter one beside it.
  package func parted(_ pairs: [(a: Int, b: Int)]) -> [Path] {
    func y(_ item: Int) -> Double { places[item]?.y ?? 0 }
    var ends: [Int: [(line: Int, other: Double)]] = [:]
    for (line, pair) in pairs.enumerated() {
      ends[pair.a, default: []].append((line, y(pair.b)))
      ends[pair.b, default: []].append((line, y(pair.a)))
    }
    // Those that come from above end above.
    func offset(_ item: Int, _ line: Int) -> Double {
      let all = (ends[item] ?? []).sorted {
        $0.other != $1.other ? $0.other > $1.other : $0.line < $1.line
      }
      let place = Double(all.firstIndex { $0.line == line } ?? 0)
      return (Double(all.count - 1) / 2 - place) * min(5, 15 / Double(all.count))
    }
    var curves = pairs.map { curve($0.a, $0.b).points }
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
    return curves.map(Path.init(curve:))
  }

  /// The way from a place in the middle to an item.
  package func curve(from place: Point, to item: Int) -> Path {
    let end = edge(item)
    let half = (end.x - place.x) / 2
    return Path(curve: [
      place, Point(x: place.x + half * 0.6, y: place.y), Point(x: end.x - half, y: end.y), end,
    ])
  }

  /// The middle of the inner side of an item.
  private func edge(_ item: Int) -> Point {
    Point(x: sides[item] == .left ? -inner : inner, y: places[item]?.y ?? 0)
  }
}
