import Foundation
import Graphviz
import Testing

@Suite struct LiteralTextTests {
  @Test(arguments: Hostile.all)
  func `A label shows its text as it is, wherever it stands`(_ hostile: Hostile) throws {
    let value = AttributeValue.text(hostile.text)
    var drawing = Drawing(name: "g")
    drawing.attributes = ["label": value, "id": "whole", "fontsize": "2"]
    // So small that the longest text stays within what the engine can place.
    drawing.nodeDefaults = ["fontsize": "2"]
    drawing.edgeDefaults = ["fontsize": "2"]
    let cluster = drawing.addCluster("c", ["label": value, "id": "part"])
    let one = drawing.addNode("n1", ["label": value, "id": "one", "tooltip": value], in: cluster)
    let two = drawing.addNode("n2", ["label": "", "xlabel": value, "id": "two"])
    drawing.addEdge(one, two, ["label": value, "id": "line", "edgetooltip": value])
    drawing.addNode("n3", ["label": .text(hostile.text, lines: .left), "id": "left"])

    var warnings: [String] = []
    let svg = try render(drawing, engine: .dot, format: .svg, warnings: &warnings)
    #expect(warnings == [])
    let picture = Picture(svg: svg)
    #expect(picture.isWellFormed)
    for id in ["whole", "part", "one", "two", "line", "left"] {
      #expect(scalars(picture.lines[id]) == scalars(hostile.lines), "\(id)")
    }
    let tooltip = hostile.lines.joined(separator: "\n")
    #expect(scalars([picture.tooltips["one"] ?? ""]) == scalars([tooltip]))
  }

  @Test(arguments: Hostile.all)
  func `An HTML-like label shows interpolated text as it is`(_ hostile: Hostile) throws {
    var drawing = Drawing()
    drawing.nodeDefaults = ["fontsize": "2"]
    let label: HTMLLabel = """
      <TABLE><TR><TD ID="cell" HREF="x" TITLE="\(attribute: hostile.text)"><B>\(hostile.text)</B></TD></TR></TABLE>
      """
    drawing.addNode("n1", ["id": "one", "label": .html(label)])
    drawing.addNode("n2", ["id": "two", "label": .html("\(hostile.text)")])
    var warnings: [String] = []
    let svg = try render(drawing, engine: .dot, format: .svg, warnings: &warnings)
    #expect(warnings == [])
    let picture = Picture(svg: svg)
    #expect(picture.isWellFormed)
    #expect(scalars(picture.lines["cell"]) == scalars(hostile.lines))
    #expect(scalars(picture.lines["two"]) == scalars(hostile.lines))
    let tooltip = hostile.lines.joined(separator: " ")
    #expect(scalars([picture.tooltips["cell"] ?? ""]) == scalars([tooltip]))
  }

  @Test func `Text that equals the markup of an HTML-like label stays text`() throws {
    let markup = "<B>bold</B>"
    for isTextFirst in [true, false] {
      var drawing = Drawing()
      let html = AttributeValue.html(HTMLLabel(markup: markup))
      drawing.addNode(markup, ["id": "one", "label": isTextFirst ? .text(markup) : html])
      drawing.addNode("n2", ["id": "two", "label": isTextFirst ? html : .text(markup)])
      let picture = Picture(svg: try render(drawing, engine: .dot, format: .svg))
      #expect(picture.lines["one"] == [isTextFirst ? markup : "bold"])
      #expect(picture.lines["two"] == [isTextFirst ? "bold" : markup])
    }
  }

  @Test func `Empty text in an HTML-like label is no error`() throws {
    var drawing = Drawing()
    drawing.addNode("n1", ["label": .html("<B>\("")</B>")])
    drawing.addNode("n2", ["label": .html("\("\u{1}")")])
    #expect(Picture(svg: try render(drawing, engine: .dot, format: .svg)).isWellFormed)
  }

  @Test func `Raw syntax keeps its meaning, and cannot end its own string`() throws {
    var drawing = Drawing()
    drawing.addNode("n1", ["id": "one", "label": "node \\N"])
    drawing.addNode("n2", ["id": "two", "label": .raw("a\\")])
    drawing.addNode("n3", ["id": "three", "label": .raw("a\\\" x=\"")])
    let picture = Picture(svg: try render(drawing, engine: .dot, format: .svg))
    #expect(picture.lines["one"] == ["node n1"])
    #expect(picture.lines["two"]?.first?.hasPrefix("a") == true)
    #expect(picture.lines["three"]?.first?.contains("x=") == true)
  }

  @Test func `Whole numbers lose their point and others keep it`() {
    #expect(AttributeValue.number(2) == .raw("2"))
    #expect(AttributeValue.number(-0.5) == .raw("-0.5"))
  }

  @Test func `Names come back as they were, without control characters`() throws {
    var drawing = Drawing(name: "\\\"g\\", isDirected: true)
    var expected: Set<String> = []
    for hostile in Hostile.all {
      let name = hostile.lines.joined(separator: " ")
      guard expected.insert(name).inserted else { continue }
      let cluster = drawing.addCluster(hostile.text)
      drawing.addNode(hostile.text, in: cluster)
      drawing.addEdge(0, Int32(drawing.nodes.count - 1), key: hostile.text)
    }
    let text = try dot(drawing)
    var warnings: [String] = []
    let laidOut = try render(dot: text, engine: .osage, format: .dot, warnings: &warnings)
    #expect(warnings == [])
    let found = try positions(inDOT: String(decoding: laidOut, as: UTF8.self))
    #expect(expected.symmetricDifference(found.keys) == [])

    let canon = try run("dot", ["-Tcanon"], on: text)
    #expect(canon.status == 0)
    #expect(canon.complaints == "")
    let count = try run(
      "gvpr", ["N{} E{} END_G{printf(\"%d %d\", nNodes($G), nEdges($G))}"], on: text)
    #expect(count.complaints == "")
    #expect(count.output == "\(drawing.nodes.count) \(drawing.edges.count)")
  }
}
