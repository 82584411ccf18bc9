import Analysis
import Graphviz
import Layout
import Model
import Support
import Testing
import Wording

@testable import Diagrams

/// Where the words and lines of a picture are whose places are all given.
private struct Places {
  var nodes: [Box] = []
  /// The words on lines, by edge.
  var labels: [(edge: Int, box: Box)] = []
  var lines: [(edge: Int, points: [Point])] = []

  init(_ picture: Picture, _ laid: RenderedLayout) throws {
    let drawing = picture.drawing
    for node in drawing.nodes {
      let box = try #require(laid.boxes[node.name])
      nodes.append(
        Box(
          centre: Point(x: box.x * 72, y: -box.y * 72), width: box.width * 72,
          height: box.height * 72))
    }
    for (index, edge) in drawing.edges.enumerated() {
      var numbers: [Double] = []
      for word in edge.attributes.read("pos").split(whereSeparator: { $0 == " " || $0 == "," }) {
        if let number = Double(word) { numbers.append(number) }
      }
      // The tip of the arrow stands first.
      if edge.attributes.read("pos").hasPrefix("e") { numbers.removeFirst(2) }
      let points = stride(from: 0, to: numbers.count - 1, by: 2).map {
        Point(x: numbers[$0], y: -numbers[$0 + 1])
      }
      lines.append((index, Self.samples(points)))
      let label = edge.attributes.read("label")
      let at = edge.attributes.read("lp").split(separator: ",").compactMap { Double($0) }
      if !label.isEmpty, at.count == 2 {
        let size = Double(drawing.edgeDefaults["fontsize"]?.read ?? "") ?? 12
        let lines = edge.attributes["label"].map(Self.lines) ?? []
        let wide = lines.map { TextWidth.points($0, size: size, isBold: true) }.max() ?? 0
        labels.append(
          (
            index,
            Box(
              centre: Point(x: at[0], y: -at[1]), width: wide,
              height: Double(lines.count) * size)
          ))
      }
    }
    // The places that Graphviz has begin at the lower left corner.
    if let first = drawing.nodes.indices.first, let given = drawing.place(Int32(first)) {
      let shift = Point(x: given.x, y: given.y) - nodes[first].centre
      for index in nodes.indices {
        nodes[index].left += shift.x
        nodes[index].top += shift.y
      }
    }
  }

  private static func lines(_ value: AttributeValue) -> [String] {
    guard case .html(let label) = value else { return [value.read] }
    return label.markup.replacing("<BR ALIGN=\"LEFT\"/>", with: "\n").replacing("<BR/>", with: "\n")
      .replacing(#/<[^>]*>/#, with: "").split(separator: "\n").map {
        AttributeValue.html(HTMLLabel(markup: String($0))).read
      }
  }

  private static func samples(_ points: [Point]) -> [Point] {
    var found = Array(points.prefix(1))
    for first in stride(from: 0, to: points.count - 3, by: 3) {
      for step in 1...10 {
        let t = Double(step) / 10
        let u = 1 - t
        var place = points[first] * (u * u * u)
        place = place + points[first + 1] * (3 * u * u * t)
        place = place + points[first + 2] * (3 * u * t * t)
        found.append(place + points[first + 3] * (t * t * t))
      }
    }
    return found
  }
}

/// No node lies on another, no words on a node or on other words, and no line runs over words or
/// over a node that is not its end.
func expectNoOverlap(_ picture: Picture, linesMayCross: Bool = false) throws {
  let laid = try RenderedLayout(picture)
  let name = picture.drawing.name
  let overlap = laid.overlap.map { "\($0.0) on \($0.1)" }
  #expect(overlap == nil, "\(name)")
  let places = try Places(picture, laid)
  for (at, one) in places.labels.enumerated() {
    for (node, box) in places.nodes.enumerated() {
      #expect(!one.box.overlaps(box, gap: -1), "\(name): words of line \(one.edge) on n\(node + 1)")
    }
    for other in places.labels[(at + 1)...] {
      #expect(!one.box.overlaps(other.box, gap: -1), "\(name): words \(one.edge) on \(other.edge)")
    }
  }
  if linesMayCross { return }
  for line in places.lines {
    let edge = picture.drawing.edges[line.edge]
    for label in places.labels where label.edge != line.edge {
      let hit = line.points.contains { label.box.contains($0) }
      #expect(!hit, "\(name): line \(line.edge) over words of \(label.edge)")
    }
    for (node, box) in places.nodes.enumerated()
    where node != Int(edge.tail) && node != Int(edge.head) {
      let hit = line.points.contains { box.contains($0, margin: -1) }
      #expect(!hit, "\(name): line \(line.edge) over n\(node + 1)")
    }
  }
}
