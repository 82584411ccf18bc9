import Graphviz
import Testing

@Suite struct RenderTests {
  @Test(arguments: Engine.allCases)
  func `Every engine draws, the same each time, and leaves nothing open`(_ engine: Engine) throws {
    var drawing = Drawing(name: "g")
    let nodes = (0..<12).map {
      drawing.addNode(
        "n\($0)", engine == .nop || engine == .nop2 ? ["pos": .raw("\($0 * 90),0")] : [:])
    }
    for index in 1..<12 { drawing.addEdge(nodes[index / 2], nodes[index]) }
    let first = try render(drawing, engine: engine, format: .svg)
    let second = try render(drawing, engine: engine, format: .svg)
    #expect(first == second)
    let edges = engine == .patchwork ? 0 : 11
    #expect(Picture(svg: first).titles.count == 1 + 12 + edges)
    #expect(openGraphCount() == 0)
  }

  @Test(arguments: PictureFormat.allCases)
  func `Every format begins as it must`(_ format: PictureFormat) throws {
    let beginnings: [PictureFormat: String] = [
      .svg: "<?xml", .pdf: "%PDF", .plain: "graph ", .json: "{", .dot: "digraph ",
      .canon: "digraph ", .cmapx: "<map ",
    ]
    let bytes = try render(DOTTests.sample(), engine: .dot, format: format)
    let beginning = Array((beginnings[format] ?? "PNG").utf8)
    #expect(bytes.dropFirst(format == .png ? 1 : 0).starts(with: beginning))
  }

  /// Sizes of texts are kept from one drawing to the next, where nothing but the size is needed.
  @Test func `A text has the same size whether it was measured before or not`() throws {
    func drawing(_ words: String, size: Double, face: String) -> Drawing {
      var drawing = Drawing()
      drawing.addNode(
        "n1",
        [
          "label": .html(HTMLLabel(markup: "<\(face)>\(words)</\(face)> \(words)")),
          "fontsize": .number(size), "fontname": "Inter",
        ])
      return drawing
    }
    let words = "Målt \(UInt64.random(in: 0 ... .max))"
    var alone: [[UInt8]] = []
    for round in 0..<2 {
      for (place, (size, face)) in [(12.0, "B"), (12, "I"), (30, "B")].enumerated() {
        let drawing = drawing(words, size: size, face: face)
        // What cairo draws is laid out anew, and is as large.
        let png = try render(drawing, engine: .dot, format: .png)
        let svg = try render(drawing, engine: .dot, format: .svg)
        let plain = try render(drawing, engine: .dot, format: .plain)
        if round == 0 { alone += [png, svg, plain] }
        #expect(alone[3 * place..<3 * place + 3] == [png, svg, plain])
      }
    }
    #expect(Set(alone).count == 9)
  }

  @Test func `dpi says how large the pixels are`() throws {
    func width(_ dpi: Double) throws -> Int {
      var drawing = Drawing()
      drawing.attributes = ["dpi": .number(dpi)]
      drawing.addNode("a")
      let png = try render(drawing, engine: .dot, format: .png)
      return png[16..<20].reduce(0) { $0 * 256 + Int($1) }
    }
    let ratio = Double(try width(288)) / Double(try width(96))
    #expect(abs(ratio - 3) < 0.1)
  }

  @Test func `A name is the title, and id and tooltip are what was set`() throws {
    var drawing = Drawing(name: "view")
    let cluster = drawing.addCluster("k", ["id": "part"])
    let one = drawing.addNode("n1", ["id": "one", "tooltip": .text("Who & what")], in: cluster)
    let two = drawing.addNode("n2", ["id": "two"])
    drawing.addEdge(one, two, ["id": "line"])
    drawing.attributes = ["id": "whole"]
    let picture = Picture(svg: try render(drawing, engine: .dot, format: .svg))
    #expect(
      picture.titles == [
        "whole": "view", "part": "cluster_k", "one": "n1", "two": "n2", "line": "n1->n2",
      ])
    #expect(picture.tooltips == ["one": "Who & what"])
  }

  @Test(arguments: [
    "", "graph {", "graph { a -> b }", "graph { \"a }", "graph { a [label=<<B>x</B>] ", "/* ",
    "graph { a } graph { b }", "graph { a } x", "graph {} }", "graph { a [label=\"", "nonsense",
    "graph { a\u{0} }", "digraph { \(String(repeating: "x", count: 5000)) -- b }",
    "digraph { a [\(String(repeating: "x", count: 5000)) \"",
  ])
  func `What is not one graph is refused, and the next text is read all the same`(
    _ text: String
  ) throws {
    #expect {
      _ = try render(dot: text, engine: .dot, format: .svg)
    } throws: { error in
      guard case .syntax(let message)? = error as? GraphvizError else { return false }
      return !message.isEmpty
    }
    let good = try render(dot: "graph good { n1 }", engine: .dot, format: .svg)
    let picture = Picture(svg: good)
    #expect(picture.titles == ["graph0": "good", "node1": "n1"])
    #expect(openGraphCount() == 0)
  }

  @Test func `A text cut off anywhere is refused or drawn, and harms nothing`() throws {
    let whole = Array(try dot(DOTTests.sample()).utf8)
    for count in 0..<whole.count {
      let text = String(decoding: whole[..<count], as: UTF8.self)
      _ = try? render(dot: text, engine: .nop, format: .canon)
    }
    let all = String(decoding: whole, as: UTF8.self)
    #expect(try !render(dot: all, engine: .dot, format: .canon).isEmpty)
    #expect(openGraphCount() == 0)
  }

  @Test func `A label whose markup is wrong is an error, not a picture of something else`() {
    #expect {
      _ = try render(dot: "graph { a [label=<<B>x</I>>] }", engine: .dot, format: .svg)
    } throws: { error in
      guard case .layoutFailed(let message)? = error as? GraphvizError else { return false }
      return !message.isEmpty
    }
  }

  @Test func `A warning is handed over with the picture`() throws {
    var warnings: [String] = []
    let text = "graph { a [shape=nosuchshape] }"
    let svg = try render(dot: text, engine: .dot, format: .svg, warnings: &warnings)
    #expect(Picture(svg: svg).isWellFormed)
    #expect(warnings.count == 1)
    #expect(warnings.first?.contains("nosuchshape") == true)
  }

  @Test func `A message longer than the buffer of Graphviz is handed over whole`() throws {
    let shape = String(repeating: "s", count: 20_000)
    var warnings: [String] = []
    _ = try render(
      dot: "graph { a [shape=\(shape)] }", engine: .dot, format: .svg, warnings: &warnings)
    #expect(warnings.first?.contains(shape) == true)
  }

  @Test func `Positions are those of the laid-out text`() throws {
    let text = "graph { a [pos=\"1.5,-2\"] b [pos=\"3,4!\"] c [pos=\"5,6,7\"] d e [pos=\"x\"] }"
    let found = try positions(inDOT: text)
    #expect(found.mapValues { [$0.x, $0.y] } == ["a": [1.5, -2], "b": [3, 4], "c": [5, 6]])
  }

  @Test func `Many threads draw at once and each gets its own picture`() async throws {
    func drawing(_ count: Int) -> Drawing {
      var drawing = Drawing(name: "g\(count)")
      for index in 0..<count { drawing.addNode("n\(index)", ["label": .text("nr \(index)")]) }
      return drawing
    }
    try await withThrowingTaskGroup(of: (Int, [UInt8], String).self) { group in
      for round in 0..<200 {
        group.addTask {
          let count = 1 + round % 7
          let engine: Engine = round % 2 == 0 ? .dot : .neato
          return (
            count, try render(drawing(count), engine: engine, format: .svg), try dot(drawing(count))
          )
        }
      }
      for try await (count, svg, text) in group {
        #expect(Picture(svg: svg).titles.count == count + 1)
        #expect(text.hasPrefix("digraph g\(count) {"))
      }
    }
    #expect(openGraphCount() == 0)
  }
}

/// A DOT text as a picture, whatever Graphviz warned of.
func render(dot text: String, engine: Engine, format: PictureFormat) throws -> [UInt8] {
  var warnings: [String] = []
  return try render(dot: text, engine: engine, format: format, warnings: &warnings)
}
