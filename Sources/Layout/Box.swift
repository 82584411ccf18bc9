/// A rectangle on a picture, in points.
package struct Box: Hashable {
  package var left: Double
  package var top: Double
  package var width: Double
  package var height: Double

  package var right: Double { left + width }
  package var bottom: Double { top + height }
  package var centre: Point { Point(x: left + width / 2, y: top + height / 2) }

  /// The corners as Graphviz reads the box of a cluster.
  package var graphvizText: String {
    Point(x: left, y: bottom).graphvizText + "," + Point(x: right, y: top).graphvizText
  }

  package init(left: Double, top: Double, width: Double, height: Double) {
    (self.left, self.top, self.width, self.height) = (left, top, width, height)
  }

  package init(centre: Point, width: Double, height: Double) {
    self.init(
      left: centre.x - width / 2, top: centre.y - height / 2, width: width, height: height)
  }

  /// The smallest one that holds points.
  package init(around points: [Point]) {
    var (low, high) = (points[0], points[0])
    for point in points {
      low = Point(x: min(low.x, point.x), y: min(low.y, point.y))
      high = Point(x: max(high.x, point.x), y: max(high.y, point.y))
    }
    self.init(left: low.x, top: low.y, width: high.x - low.x, height: high.y - low.y)
  }

  package func overlaps(_ other: Box, gap: Double = 0) -> Bool {
    left < other.right + gap && other.left < right + gap && top < other.bottom + gap
      && other.top < bottom + gap
  }

  /// Whether a straight line from one point to another runs through it.
  package func meets(_ start: Point, _ end: Point) -> Bool {
    // Most lines pass by on one side.
    if start.x <= left && end.x <= left || start.x >= right && end.x >= right
      || start.y <= top && end.y <= top || start.y >= bottom && end.y >= bottom
    {
      return false
    }
    // The line is cut to the room between left and right, then between top and bottom: Liang and
    // Barsky, 1984.
    var (first, last) = (0.0, 1.0)
    func cut(_ from: Double, _ step: Double, _ low: Double, _ high: Double) {
      if step == 0 { return }
      let (one, other) = ((low - from) / step, (high - from) / step)
      first = max(first, min(one, other))
      last = min(last, max(one, other))
    }
    cut(start.x, end.x - start.x, left, right)
    cut(start.y, end.y - start.y, top, bottom)
    return first < last
  }

  /// The least rectangle around both.
  package func joined(with other: Box) -> Box {
    let (left, top) = (min(left, other.left), min(top, other.top))
    return Box(
      left: left, top: top, width: max(right, other.right) - left,
      height: max(bottom, other.bottom) - top)
  }

  package func contains(_ point: Point, margin: Double = 0) -> Bool {
    point.x > left - margin && point.x < right + margin && point.y > top - margin
      && point.y < bottom + margin
  }

  /// The box with so much more on each side.
  package func grown(by margin: Double) -> Box {
    Box(
      left: left - margin, top: top - margin, width: width + 2 * margin,
      height: height + 2 * margin)
  }

  /// The point at which the line from the middle to a place outside leaves the box.
  package func border(towards place: Point) -> Point {
    let way = place - centre
    let x = abs(way.x) > 0.001 ? width / 2 / abs(way.x) : .infinity
    let y = abs(way.y) > 0.001 ? height / 2 / abs(way.y) : .infinity
    let part = min(x, y)
    return part.isFinite ? centre + way * part : centre
  }

  /// The place in the box that is nearest to another, `inset` away from its corners.
  package func nearest(to place: Point, inset: Double = 0) -> Point {
    let (x, y) = (min(inset, width / 2), min(inset, height / 2))
    return Point(
      x: min(max(place.x, left + x), right - x), y: min(max(place.y, top + y), bottom - y))
  }
}
