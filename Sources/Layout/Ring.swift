/// Cards around the middle of a picture, on a rounded frame, in their order clockwise from the top.
package struct Ring {
  package let boxes: [Box]

  /// Places cards as evenly as they go.
  ///
  /// - Parameters:
  ///   - sizes: the width and height of each.
  ///   - isParted: whether a card begins a new group, with more air before it.
  ///   - inside: the box that they surround, about the origin.
  ///   - room: the width and height that there is for all of it.
  ///   - isTight: whether each goes as far out as it can, instead of all as far as the highest.
  /// - Returns: nil if they do not fit.
  package init?(
    _ sizes: [(width: Double, height: Double)], isParted: [Bool], around inside: Box,
    corridor: Double, room: (width: Double, height: Double), isTight: Bool = false
  ) {
    if sizes.isEmpty {
      boxes = []
      return
    }
    let wide = sizes.map(\.width).max() ?? 0
    let high = sizes.map(\.height).max() ?? 0
    let (mostX, mostY) = ((room.width - wide) / 2, (room.height - high) / 2)
    let leastX = inside.width / 2 + corridor + wide / 2
    let leastY = inside.height / 2 + corridor * 0.75 + high / 2
    let near = corridor * 0.55
    for way in 0..<5 where !isTight && leastX <= mostX && leastY <= mostY {
      let spread = way == 0 ? 0.55 : 1
      let x = leastX + (mostX - leastX) * spread
      let y = leastY + (mostY - leastY) * spread
      let curve = Self.curve(way).map { Point(x: $0.x * x, y: $0.y * y) }
      guard let found = Self.even(sizes, isParted, on: curve) else { continue }
      if found.contains(where: { $0.overlaps(inside, gap: near) }) { continue }
      boxes = found
      return
    }
    guard isTight, leastX <= mostX else { return nil }
    // One high card need not keep the others from the edge.
    let low = sizes.map(\.height).min() ?? 0
    let edge = (room.height - low) / 2
    for way in 2..<5 {
      let curve = Self.curve(way).map { Point(x: $0.x * mostX, y: $0.y * edge) }
      guard
        let found = Self.even(sizes, isParted, on: curve, within: room.height),
        !found.contains(where: { $0.overlaps(inside, gap: near) })
      else { continue }
      boxes = found
      return
    }
    return nil
  }

  // Curves of ever squarer shape, each made when it is first asked for.
  private static let round = curve(power: 2)
  private static let rounded = curve(power: 2.5)
  private static let square = curve(power: 3.5)
  private static let squarest = curve(power: 7)

  /// The curves that are tried one after the other; the first in less of the room.
  private static func curve(_ way: Int) -> [Point] {
    switch way {
    case 0, 1: round
    case 2: rounded
    case 3: square
    default: squarest
    }
  }

  /// A closed curve between an ellipse and a rectangle, clockwise from the top, as wide and as high
  /// as 2.
  private static func curve(power: Double) -> [Point] {
    // Directions by their tangent, so that no library of functions is needed: eight times through
    // the square around the circle.
    let count = 720
    // Along the diamond from the top to the right, to the bottom, to the left.
    let corners: [Point] = [
      Point(x: 0, y: -1), Point(x: 1, y: 0), Point(x: 0, y: 1), Point(x: -1, y: 0),
      Point(x: 0, y: -1),
    ]
    return (0..<count).map { step in
      let turn = Double(step) / Double(count) * 4
      let side = Int(turn)
      let t = turn - Double(side)
      let on = corners[side] + (corners[side + 1] - corners[side]) * t
      let scale = Self.norm(on, power)
      return Point(x: on.x / scale, y: on.y / scale)
    }
  }

  private static func norm(_ point: Point, _ power: Double) -> Double {
    let (a, b) = (max(abs(point.x), abs(point.y)), min(abs(point.x), abs(point.y)))
    // (aᵖ + bᵖ)^(1/p) by Newton's way; p is small and a is at least a half.
    let sum = 1 + Self.power(b / a, power)
    var root = 1.0 + (sum - 1) / power
    for _ in 0..<8 {
      let value = Self.power(root, power)
      root -= (value - sum) / (power * value / root)
    }
    return a * root
  }

  /// x to a power that is a multiple of a half.
  private static func power(_ x: Double, _ power: Double) -> Double {
    var result = 1.0
    for _ in 0..<Int(power) { result *= x }
    return power == power.rounded() ? result : result * x.squareRoot()
  }

  private static func even(
    _ sizes: [(width: Double, height: Double)], _ isParted: [Bool], on curve: [Point],
    within tall: Double = .infinity
  ) -> [Box]? {
    guard var best = placed(sizes, isParted, on: curve, within: tall, gap: 7) else { return nil }
    var (low, high) = (7.0, 400.0)
    for _ in 0..<9 {
      let middle = (low + high) / 2
      if let found = placed(sizes, isParted, on: curve, within: tall, gap: middle) {
        (best, low) = (found, middle)
      } else {
        high = middle
      }
    }
    return best
  }

  private static func placed(
    _ sizes: [(width: Double, height: Double)], _ isParted: [Bool], on curve: [Point],
    within tall: Double, gap: Double
  ) -> [Box]? {
    var boxes: [Box] = []
    var step = 0
    for (index, size) in sizes.enumerated() {
      let space = gap + (isParted[index] ? min(9, gap) : 0)
      while true {
        guard step < curve.count else { return nil }
        let most = (tall - size.height) / 2
        let place = Point(x: curve[step].x, y: max(-most, min(most, curve[step].y)))
        let box = Box(centre: place, width: size.width, height: size.height)
        if let last = boxes.last, box.overlaps(last, gap: space) {
          step += 1
          continue
        }
        boxes.append(box)
        break
      }
    }
    guard boxes.count > 1 else { return boxes }
    let space = gap + (isParted[0] ? min(9, gap) : 0)
    if boxes[0].overlaps(boxes[boxes.count - 1], gap: space) { return nil }
    // With much air, two cards can be beside a third without meeting it in between.
    for (one, other) in zip(boxes, boxes.dropFirst(2)) where one.overlaps(other, gap: 5) {
      return nil
    }
    return boxes
  }
}
