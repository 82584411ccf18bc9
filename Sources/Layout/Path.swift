/// A line on a picture: cubic curves one behind the other, 3n + 1 points.
package struct Path {
  package private(set) var points: [Point]

  /// A straight line.
  package init(from start: Point, to end: Point) {
    points = [start, start + (end - start) * (1.0 / 3), start + (end - start) * (2.0 / 3), end]
  }

  /// A curve that leaves one place sideways and comes to another sideways, as in a table.
  package init(across start: Point, to end: Point, straight: Double = 0) {
    let bend = Point(x: start.x + straight, y: start.y)
    let middle = (bend.x + end.x) / 2
    points = []
    if straight > 0 { points = Path(from: start, to: bend).points.dropLast() }
    points += [bend, Point(x: middle, y: bend.y), Point(x: middle, y: end.y), end]
  }

  /// One curve of four points.
  package init(curve: [Point]) { points = curve }

  /// Straight lines between corners.
  package init(corners: [Point]) {
    points = Array(corners.prefix(1))
    for (one, next) in zip(corners, corners.dropFirst()) {
      points += [one + (next - one) * (1.0 / 3), one + (next - one) * (2.0 / 3), next]
    }
  }

  package var start: Point { points[0] }
  package var end: Point { points[points.count - 1] }

  /// A rectangle that it does not leave.
  package var bounds: Box {
    let (xs, ys) = (points.map(\.x), points.map(\.y))
    let (left, top) = (xs.min() ?? 0, ys.min() ?? 0)
    return Box(
      left: left, top: top, width: (xs.max() ?? 0) - left, height: (ys.max() ?? 0) - top)
  }

  /// Places along it, from its start to its end.
  package func samples(each count: Int = 12) -> [Point] {
    var found = [start]
    for first in stride(from: 0, to: points.count - 1, by: 3) {
      for step in 1...count {
        let t = Double(step) / Double(count)
        let u = 1 - t
        var place = points[first] * (u * u * u)
        place = place + points[first + 1] * (3 * u * u * t)
        place = place + points[first + 2] * (3 * u * t * t)
        found.append(place + points[first + 3] * (t * t * t))
      }
    }
    return found
  }

  /// The same way in a zigzag, straight at both ends.
  package func zigzag(height: Double = 4.5, step: Double = 6, ends: Double = 12) -> Path {
    let samples = samples(each: 24)
    var lengths = [0.0]
    for (one, next) in zip(samples, samples.dropFirst()) {
      lengths.append(lengths[lengths.count - 1] + (next - one).length)
    }
    let total = lengths[lengths.count - 1]
    guard total > 2 * ends + 2 * step else { return self }
    let count = max(2, Int(((total - 2 * ends) / step).rounded()))
    var corners = [start]
    var at = 0
    for number in 0...count {
      let wanted = ends + (total - 2 * ends) * Double(number) / Double(count)
      while at + 2 < lengths.count, lengths[at + 1] < wanted { at += 1 }
      let part = (wanted - lengths[at]) / max(lengths[at + 1] - lengths[at], 0.001)
      let along = samples[at + 1] - samples[at]
      let place = samples[at] + along * part
      let length = max(along.length, 0.001)
      let side = Point(x: along.y / length, y: -along.x / length)
      let isEnd = number == 0 || number == count
      corners.append(isEnd ? place : place + side * (number.isMultiple(of: 2) ? height : -height))
    }
    corners.append(end)
    return Path(corners: corners)
  }

  /// The points as Graphviz reads them; the last `arrow` points of the way are left to the arrow.
  package func position(arrow: Double) -> String {
    var points = points
    var text = ""
    if arrow > 0 {
      let end = self.end
      var before = points[points.count - 2]
      if (end - before).length < 0.01 { before = points[points.count - 4] }
      let along = end - before
      let length = max(along.length, 0.001)
      points[points.count - 1] = end - along * (arrow / length)
      if length < arrow { points[points.count - 2] = points[points.count - 1] }
      text = "e," + end.graphvizText + " "
    }
    text += points[0].graphvizText
    for point in points.dropFirst() {
      text += " "
      text += point.graphvizText
    }
    return text
  }
}
