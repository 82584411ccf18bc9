import Graphviz
import Testing

@Suite struct DOTTests {
  /// Two clusters, one in the other, a key and every kind of attribute.
  static func sample() -> Drawing {
    var drawing = Drawing(name: "sample")
    drawing.attributes = ["label": .text("The whole"), "rankdir": "LR", "bgcolor": "white"]
    drawing.nodeDefaults = ["shape": "box", "fontsize": .number(10)]
    drawing.edgeDefaults = ["color": "gray40"]
    let outer = drawing.addCluster("outer", ["label": .text("Outer"), "style": "rounded"])
    let inner = drawing.addCluster("inner", ["penwidth": .number(2)], in: outer)
    let one = drawing.addNode("n1", ["label": .text("One")])
    let two = drawing.addNode("n2", ["shape": "ellipse"], in: outer)
    let three = drawing.addNode("n3", ["label": .html("<B>\("3 < 4")</B>")], in: inner)
    let four = drawing.addNode("n4", in: inner)
    drawing.addEdge(one, two, ["style": "dashed"])
    drawing.addEdge(three, four, ["color": "red"], key: "k")
    drawing.addEdge(two, three)
    drawing.addEdge(one, two)
    return drawing
  }

  @Test func `gvpr reads the same nodes, edges, attributes and membership`() throws {
    let program = """
      BEG_G{print("graph ", $G.name, " ", $G.label, " ", $G.rankdir)}
      N{print("node ", name, " ", shape, " ", fontsize, " ", label)}
      E{print("edge ", tail.name, " ", head.name, " ", color, " ", style)}
      END_G{
        graph_t s = fstsubg($G);
        print("outer ", s.name, " ", s.label, " ", s.style, " ", nNodes(s), " ", nEdges(s));
        graph_t i = fstsubg(s);
        print("inner ", i.name, " [", i.label, "] ", i.penwidth, " ", nNodes(i), " ", nEdges(i));
      }
      """
    let answer = try run("gvpr", [program], on: dot(Self.sample()))
    #expect(answer.complaints == "")
    let lines = answer.output.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init).filter { !$0.isEmpty }
    #expect(lines.first == "graph sample The whole LR")
    #expect(
      Set(lines.filter { $0.hasPrefix("node n") }) == [
        "node n1 box 10 One", "node n2 ellipse 10 \\N", "node n3 box 10 ",
        "node n4 box 10 \\N",
      ])
    #expect(lines.contains("<B>3 &lt; 4</B>"))
    #expect(
      lines.filter { $0.hasPrefix("edge") }.sorted() == [
        "edge n1 n2 gray40 ", "edge n1 n2 gray40 dashed", "edge n2 n3 gray40 ", "edge n3 n4 red ",
      ])
    #expect(lines.contains("outer cluster_outer Outer rounded 3 2"))
    #expect(lines.contains("inner cluster_inner [] 2 2 1"))
  }

  @Test func `The text is the same each time, also after something was drawn`() throws {
    let before = try dot(Self.sample())
    _ = try render(Self.sample(), engine: .fdp, format: .svg)
    #expect(try dot(Self.sample()) == before)
    var nameless = Drawing()
    nameless.addNode("a")
    #expect(try dot(nameless) == dot(nameless))
  }

  @Test func `Nodes stand in the order in which they were added`() throws {
    var drawing = Drawing()
    let names = (0..<200).map { "n\(($0 * 37) % 200)" }
    for name in names { drawing.addNode(name, ["width": .number(1)]) }
    let answer = try run("gvpr", ["N{print(name)}"], on: dot(drawing))
    #expect(answer.output.split(separator: "\n").map(String.init) == names)
  }

  @Test(arguments: [true, false], [true, false])
  func `The kind of graph is written`(isDirected: Bool, isStrict: Bool) throws {
    var drawing = Drawing(name: "g", isDirected: isDirected, isStrict: isStrict)
    let one = drawing.addNode("a")
    let two = drawing.addNode("b")
    drawing.addEdge(one, two)
    drawing.addEdge(one, two)
    let text = try dot(drawing)
    #expect(
      text.hasPrefix((isStrict ? "strict " : "") + (isDirected ? "digraph" : "graph") + " g {"))
    let count = try run("gvpr", ["N{} END_G{printf(\"%d\", nEdges($G))}"], on: text)
    // Of two edges that are the same, a strict graph has one (gvpr visits what is there).
    #expect(count.output == (isStrict ? "1" : "2"))
  }

  @Test func `A cluster does not show the label of what is around it`() throws {
    var drawing = Drawing(name: "g")
    drawing.attributes = ["label": .text("Title"), "id": "whole"]
    let outer = drawing.addCluster("o", ["label": .text("Outer"), "id": "outer"])
    let inner = drawing.addCluster("i", in: outer)
    drawing.addNode("n", ["label": ""], in: inner)
    let picture = Picture(svg: try render(drawing, engine: .dot, format: .svg))
    #expect(picture.lines == ["whole": ["Title"], "outer": ["Outer"]])
  }

  @Test func `A cluster drawn by fdp is held together by its edges`() throws {
    var drawing = Drawing(name: "g", isDirected: false)
    let cluster = drawing.addCluster("c")
    let nodes = (0..<8).map { drawing.addNode("n\($0)", in: cluster) }
    for index in 1..<8 { drawing.addEdge(nodes[0], nodes[index]) }
    let edges = "subgraph cluster_c { n0 -- {n1 n2 n3 n4 n5 n6 n7} }"
    let expected = try positions(in: "graph g { \(edges) }")
    let found = try positions(in: dot(drawing))
    #expect(found.mapValues { [$0.x, $0.y] } == expected.mapValues { [$0.x, $0.y] })
  }

  private func positions(in text: String) throws -> [String: (x: Double, y: Double)] {
    let laidOut = try render(dot: text, engine: .fdp, format: .dot)
    return try Graphviz.positions(inDOT: String(decoding: laidOut, as: UTF8.self))
  }

  @Test func `Names given twice and indices of nothing are refused`() {
    var twice = Drawing()
    twice.addNode("a")
    twice.addNode("a\u{1}")
    #expect(throws: GraphvizError.duplicateName("a\u{1}")) { try dot(twice) }
    var clusters = Drawing()
    clusters.addCluster("a")
    clusters.addCluster("a")
    #expect(throws: GraphvizError.duplicateName("a")) { try dot(clusters) }
    var edge = Drawing()
    edge.addEdge(edge.addNode("a"), 7)
    #expect(throws: GraphvizError.noSuchIndex(7)) { try dot(edge) }
    var negative = Drawing()
    negative.addEdge(-1, negative.addNode("a"))
    #expect(throws: GraphvizError.noSuchIndex(-1)) { try dot(negative) }
    var parent = Drawing()
    parent.addCluster("a", in: 0)
    #expect(throws: GraphvizError.noSuchIndex(0)) { try dot(parent) }
    #expect(openGraphCount() == 0)
  }

  @Test func `An HTML-like label with a bracket too many is refused`() {
    for markup in ["<B>x</B", "x>", "<<B>x</B>", "a < b"] {
      var drawing = Drawing()
      drawing.addNode("a", ["label": .html(HTMLLabel(markup: markup))])
      #expect(throws: GraphvizError.self) { try dot(drawing) }
    }
  }
}
