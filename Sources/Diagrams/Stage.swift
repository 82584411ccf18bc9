import Graphviz

/// A place on a picture, in points from its upper left corner, downwards.
struct Point: Hashable {
  var x: Double
  var y: Double

  static func + (one: Point, other: Point) -> Point {
    Point(x: one.x + other.x, y: one.y + other.y)
  }
  static func - (one: Point, other: Point) -> Point {
    Point(x: one.x - other.x, y: one.y - other.y)
  }
  static func * (one: Point, factor: Double) -> Point {
    Point(x: one.x * factor, y: one.y * factor)
  }
  var length: Double { (x * x + y * y).squareRoot() }
}

/// A rectangle on a picture, in points.
struct Box: Hashable {
  var left: Double
  var top: Double
  var width: Double
  var height: Double

  var right: Double { left + width }
  var bottom: Double { top + height }
  var centre: Point { Point(x: left + width / 2, y: top + height / 2) }

  init(left: Double, top: Double, width: Double, height: Double) {
    (self.left, self.top, self.width, self.height) = (left, top, width, height)
  }

  init(centre: Point, width: Double, height: Double) {
    self.init(
      left: centre.x - width / 2, top: centre.y - height / 2, width: width, height: height)
  }

  /// The smallest one that holds points.
  init(around points: [Point]) {
    var (low, high) = (points[0], points[0])
    for point in points {
      low = Point(x: min(low.x, point.x), y: min(low.y, point.y))
      high = Point(x: max(high.x, point.x), y: max(high.y, point.y))
    }
    self.init(left: low.x, top: low.y, width: high.x - low.x, height: high.y - low.y)
  }

  func overlaps(_ other: Box, gap: Double = 0) -> Bool {
    left < other.right + gap && other.left < right + gap && top < other.bottom + gap
      && other.top < bottom + gap
  }

  /// Whether a straight line from one point to another runs through it.
  func meets(_ start: Point, _ end: Point) -> Bool {
    // Most lines pass by on one side.
    if start.x <= left && end.x <= left || start.x >= right && end.x >= right
      || start.y <= top && end.y <= top || start.y >= bottom && end.y >= bottom
    {
      return false
    }
    // What is left of the line between the two sides across, then between those along: Liang and
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
  func joined(with other: Box) -> Box {
    let (left, top) = (min(left, other.left), min(top, other.top))
    return Box(
      left: left, top: top, width: max(right, other.right) - left,
      height: max(bottom, other.bottom) - top)
  }

  func contains(_ point: Point, margin: Double = 0) -> Bool {
    point.x > left - margin && point.x < right + margin && point.y > top - margin
      && point.y < bottom + margin
  }
}

/// A drawing in which everything has its place already; the engine `nop2` draws it as it stands.
struct Stage {
  var drawing = Page.blank(isDirected: true, isFramed: false)
  /// What all of it fills.
  private(set) var bounds: Box?

  init() {
    drawing.nodeDefaults["margin"] = "0.01,0.01"
    // The smallest text in it: what the fit to the paper looks at.
    drawing.nodeDefaults["fontsize"] = "10"
  }

  /// Says that something is drawn there.
  mutating func cover(_ box: Box) { bounds = bounds.map { $0.joined(with: box) } ?? box }

  /// Adds a node that fills a box; its label must fit in it.
  @discardableResult
  mutating func addNode(
    _ box: Box, _ label: HTMLLabel, _ attributes: Attributes = [:], in cluster: Int32? = nil
  ) -> Int32 {
    cover(box)
    // A second frame stands four points outside.
    let box = attributes["peripheries"] == "2" ? box.grown(by: -4) : box
    var all: Attributes = [
      "label": .html(label), "pos": .raw(Self.position(box.centre)),
      "width": .raw(Self.number(box.width / 72, places: 4)),
      "height": .raw(Self.number(box.height / 72, places: 4)),
    ]
    all.merge(attributes)
    return drawing.addNode("n\(drawing.nodes.count + 1)", all, in: cluster)
  }

  /// Adds a frame around what belongs together, without a label of its own.
  @discardableResult
  mutating func addFrame(
    _ name: String, _ box: Box, _ attributes: Attributes, in cluster: Int32? = nil
  ) -> Int32 {
    cover(box)
    var all: Attributes = [
      "label": "", "peripheries": "1",
      "bb": .raw(
        Self.position(Point(x: box.left, y: box.bottom)) + ","
          + Self.position(Point(x: box.right, y: box.top))),
    ]
    all.merge(attributes)
    return drawing.addCluster(name, all, in: cluster)
  }

  /// Adds a line along a path, with an arrow at its end if `arrow` says how long one is.
  mutating func addLine(
    _ tail: Int32, _ head: Int32, _ path: Path, arrow: Double = 0, _ attributes: Attributes = [:]
  ) {
    var all: Attributes = ["arrowhead": arrow > 0 ? "normal" : "none"]
    if arrow > 0 { all["arrowsize"] = .raw(Self.number(arrow / 10, places: 2)) }
    all["pos"] = .raw(path.position(arrow: arrow))
    cover(path.bounds)
    all.merge(attributes)
    drawing.addEdge(tail, head, all)
  }

  /// Left-aligned or centred text in a box: the lines one below the other.
  static func text(_ lines: HTMLLabel, in box: Box, align: StaticString = "LEFT") -> HTMLLabel {
    let width = Int(box.width) - 4
    return """
      <TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0" WIDTH="\(width)">\
      <TR><TD ALIGN="\(attribute: "\(align)")" BALIGN="\(attribute: "\(align)")">\(markup: lines)</TD></TR></TABLE>
      """
  }

  /// A place as Graphviz has it: upwards.
  static func position(_ point: Point) -> String {
    number(point.x) + "," + number(-point.y)
  }

  /// A number with so many decimal places at most, the same in every locale.
  static func number(_ value: Double, places: Int = 1) -> String {
    var power = 1
    for _ in 0..<places { power *= 10 }
    let scaled = Int((value * Double(power)).rounded())
    let (whole, rest) = (abs(scaled) / power, abs(scaled) % power)
    let sign = scaled < 0 ? "-" : ""
    if rest == 0 { return sign + String(whole) }
    let digits = String(rest)
    return sign + String(whole) + "." + String(repeating: "0", count: places - digits.count)
      + digits
  }
}
