/// A place on a picture, in points from its upper left corner, downwards.
package struct Point: Hashable {
  package var x: Double
  package var y: Double

  package static func + (one: Point, other: Point) -> Point {
    Point(x: one.x + other.x, y: one.y + other.y)
  }
  package static func - (one: Point, other: Point) -> Point {
    Point(x: one.x - other.x, y: one.y - other.y)
  }
  package static func * (one: Point, factor: Double) -> Point {
    Point(x: one.x * factor, y: one.y * factor)
  }
  package var length: Double { (x * x + y * y).squareRoot() }

  /// The place as Graphviz reads it: upwards.
  package var graphvizText: String { graphvizText(separator: ",") }

  func graphvizText(separator: String) -> String {
    x.graphvizText() + separator + (-y).graphvizText()
  }

  package init(x: Double, y: Double) { (self.x, self.y) = (x, y) }
}

extension Double {
  /// A number with so many decimal places at most, the same in every locale.
  package func graphvizText(places: Int = 1) -> String {
    var power = 1
    for _ in 0..<places { power *= 10 }
    let scaled = Int((self * Double(power)).rounded())
    let (whole, rest) = (abs(scaled) / power, abs(scaled) % power)
    let sign = scaled < 0 ? "-" : ""
    if rest == 0 { return sign + String(whole) }
    let digits = String(rest)
    return sign + String(whole) + "." + String(repeating: "0", count: places - digits.count)
      + digits
  }
}
