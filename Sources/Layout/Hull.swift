/// The smallest convex outline around boxes.
package enum Hull {
  /// Its corners, in the order in which they follow each other (Andrew's monotone chain).
  package static func around(_ boxes: [Box]) -> [Point] {
    var corners: [Point] = []
    for box in boxes {
      corners.append(Point(x: box.left, y: box.top))
      corners.append(Point(x: box.right, y: box.top))
      corners.append(Point(x: box.right, y: box.bottom))
      corners.append(Point(x: box.left, y: box.bottom))
    }
    corners.sort { one, other in one.x != other.x ? one.x < other.x : one.y < other.y }
    func half(_ points: [Point]) -> [Point] {
      var chain: [Point] = []
      for point in points {
        while chain.count > 1 {
          let (a, b) = (chain[chain.count - 2], chain[chain.count - 1])
          if (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x) > 0 { break }
          chain.removeLast()
        }
        chain.append(point)
      }
      return chain
    }
    return half(corners).dropLast() + half(corners.reversed()).dropLast()
  }
}
