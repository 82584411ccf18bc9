import Foundation
import Graphviz
import Layout

@testable import Diagrams

/// Lines as they are drawn, measured in a naive way.
enum LineGeometry {
  /// The points along a line of a drawing whose places are given, its tip left out.
  static func way(_ edge: Drawing.Edge) -> [Point] {
    let position = edge.attributes.read("pos")
    let numbers = position.split { "e, ".contains($0) }.compactMap { Double($0) }
    var points = stride(from: 0, to: numbers.count - 1, by: 2).map {
      Point(x: numbers[$0], y: -numbers[$0 + 1])
    }
    if position.hasPrefix("e"), !points.isEmpty { points.removeFirst() }
    return points.isEmpty ? [] : Path(curve: points).samples(each: 40)
  }

  /// The angles at which two lines cross, in degrees, an angle for each place.
  static func crossings(_ one: [Point], _ other: [Point]) -> [Double] {
    var angles: [Double] = []
    if one.isEmpty || other.isEmpty { return [] }
    let reach = Box(around: other)
    for (a, b) in zip(one, one.dropFirst()) where Box(around: [a, b]).overlaps(reach, gap: 1) {
      for (c, d) in zip(other, other.dropFirst()) where meet(a, b, c, d) {
        let (first, second) = (b - a, d - c)
        let sine = abs(first.x * second.y - first.y * second.x) / (first.length * second.length)
        angles.append(asin(min(1, sine)) * 180 / .pi)
      }
    }
    return angles
  }

  static func meet(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Bool {
    func side(_ p: Point, _ q: Point, _ r: Point) -> Double {
      (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
    }
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
  }
}
