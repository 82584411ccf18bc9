import Analysis
import Graphviz
import Layout
import Model
import Support
import Testing
import Wording

@testable import Diagrams

/// Whose line goes to whom must be seen at once: measured in the drawing itself, from every card to
/// its end.
@Suite struct EcomapLinesTests {
  private struct Line {
    var name: String
    var tail, head: Int32
    var way: [Point]
    /// Half of what the line covers across, and of its arrowhead.
    var half: Double
    var arrow: (base: Point, tip: Point, half: Double)?

    init(_ edge: Drawing.Edge) {
      let attributes = edge.attributes
      name = attributes.read("tooltip")
      (tail, head) = (edge.tail, edge.head)
      let numbers = attributes.read("pos").split { "e, ".contains($0) }.compactMap { Double($0) }
      var points = stride(from: 0, to: numbers.count - 1, by: 2).map {
        Point(x: numbers[$0], y: -numbers[$0 + 1])
      }
      let tip = attributes.read("pos").hasPrefix("e") ? points.removeFirst() : nil
      let pen = Double(attributes.read("penwidth")) ?? 1
      let isZigzag = attributes.read("color") == Palette.warning
      half = isZigzag ? 4.5 : pen / 2
      if isZigzag {
        // The line that it goes to and fro about.
        let corners = stride(from: 0, to: points.count, by: 3).map { points[$0] }
        way =
          [corners[0]]
          + zip(corners.dropFirst(), corners.dropFirst(2)).map { ($0 + $1) * 0.5 }
          + [corners[corners.count - 1]]
      } else {
        way = Path(curve: points).samples(each: 40)
      }
      if let tip {
        let size = 10 * (Double(attributes.read("arrowsize")) ?? 1)
        arrow = (way[way.count - 1], tip, size * 0.35 + pen / 2)
        way.append(tip)
      }
    }
  }

  /// What is wrong between the lines of a picture, a sentence each.
  private func faults(_ drawing: Drawing) -> [String] {
    let people = Set(
      drawing.nodes.indices.filter {
        drawing.nodes[$0].attributes.read("samvev_key").hasPrefix("person-")
      }.map { Int32($0) })
    let lines = drawing.edges.filter {
      !people.contains($0.tail) && drawing.nodes[Int($0.tail)].name != "legend"
    }.map(Line.init)
    var faults: [String] = []
    for (at, one) in lines.enumerated() {
      // Lines are drawn first: behind the card of another, one seems to be that one's.
      for card in Set(lines.map(\.tail)) where card != one.tail {
        let box = box(drawing.nodes[Int(card)].attributes)
        if one.way.contains(where: { box.contains($0) }) {
          faults.append("«\(one.name)» runs behind another card")
        }
      }
      for (number, other) in lines.enumerated() where number != at {
        if number > at, one.head != other.head {
          for angle in LineGeometry.crossings(one.way, other.way) where angle < 30 {
            faults.append("\(Int(angle))°: \(one.name) × \(other.name)")
          }
        }
        if let arrow = one.arrow {
          let least = arrow.half + other.half
          let head = [arrow.base, arrow.tip]
          if Box(around: head).overlaps(Box(around: other.way), gap: least),
            distance(head, other.way) < least
          {
            faults.append("the arrow of «\(one.name)» lies on «\(other.name)»")
          }
        }
      }
    }
    return faults
  }

  @Test(arguments: [Paper.a4, .a3, .screen])
  func `in the sample it is seen whose line goes to whom`(
    paper: Paper
  ) throws {
    let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let sample = try context(PlainBundle(folder: "/" + folder + "/graphs/solvik"))
    for row in 0..<sample.situation.network.families.count where sample.situation.familyIsOpen[row]
    {
      let options = PictureOptions(paper: paper)
      let drawing = try sample.picture(.ecomap, family: row, options: options).drawing
      #expect(faults(drawing) == [], "\(drawing.name)")
    }
  }

  /// Around large families with two dozen helpers not every line can be clear of all; there are to
  /// be few that are not.
  @Test func `around families of every size nearly all lines are told apart`() throws {
    var (lines, found) = (0, 0)
    for made in GeneratedFamilies.families {
      let bundle = GeneratedFamilies.family(
        members: made.members, needs: made.needs, style: GeneratedFamilies.styles[made.style])
      let drawing = try context(bundle).picture(.ecomap, family: 0).drawing
      let wrong = faults(drawing)
      lines += drawing.edges.count
      found += wrong.count
    }
    #expect(found * 20 <= lines, "\(found) of \(lines)")
  }

  private func box(_ attributes: Attributes) -> Box {
    let place = attributes.read("pos").split(separator: ",").compactMap { Double($0) }
    let centre = Point(x: place[0], y: -place[1])
    let half = Point(
      x: (Double(attributes.read("width")) ?? 0) * 36,
      y: (Double(attributes.read("height")) ?? 0) * 36)
    return Box(around: [centre - half, centre + half])
  }

  // MARK: Naive geometry

  private func distance(_ one: [Point], _ other: [Point]) -> Double {
    var least = Double.infinity
    for (a, b) in zip(one, one.dropFirst()) {
      for (c, d) in zip(other, other.dropFirst()) {
        if LineGeometry.meet(a, b, c, d) { return 0 }
        for step in 0...20 {
          let part = Double(step) / 20
          least = min(least, distance(a + (b - a) * part, c, d))
        }
      }
    }
    return least
  }

  private func distance(_ point: Point, _ start: Point, _ end: Point) -> Double {
    let along = end - start
    let square = along.x * along.x + along.y * along.y
    if square == 0 { return (point - start).length }
    let way = point - start
    let part = min(1, max(0, (way.x * along.x + way.y * along.y) / square))
    return (way - along * part).length
  }
}
