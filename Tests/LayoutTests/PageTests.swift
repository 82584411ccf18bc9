import Graphviz
import Testing

@testable import Layout

@Suite struct PageTests {
  private static func scene(width: Double, height: Double) -> Scene {
    var scene = Scene()
    scene.addNode(Box(left: 0, top: 0, width: width, height: height), "<B>Kari</B>")
    return scene
  }

  @Test func `of several ways the first that fits is taken, and the last where none does`() {
    #expect(firstThatFits([5, 3, 1]) { ($0, $0 < 4) } == 3)
    #expect(firstThatFits([5, 3, 1]) { ($0, false) } == 1)
    #expect(firstThatFits([Int]()) { ($0, true) } == nil)
  }

  @Test(arguments: [Paper.a4, .a3], [100.0, 500, 900, 1200, 2000])
  func `a drawing that fits has text of ten points on its paper`(paper: Paper, width: Double) throws
  {
    for height in [50.0, 400, 700, 1500] {
      var drawing = Self.scene(width: width, height: height).drawing
      let fits = drawing.fit(to: paper, extent: (width, height), engine: .nop2)
      guard case .raw(let size)? = drawing.attributes["size"] else {
        Issue.record("no size")
        return
      }
      let inches = size.dropLast().split(separator: ",").compactMap { Double($0) }
      #expect(inches[0] * 72 <= paper.room.width && inches[1] * 72 <= paper.room.height)
      let scale = min(inches[0] * 72 / width, inches[1] * 72 / height)
      // A scene's smallest text is ten points before it is fitted; half a tenth is forgiven.
      if fits { #expect(10 * scale >= 9.9) } else { #expect(10 * scale < 9.96) }
    }
  }

  @Test func `the papers to try begin with the one asked for and grow`() {
    for paper in Paper.allCases {
      #expect(paper.andLarger.first == paper)
      #expect(zip(paper.andLarger, paper.andLarger.dropFirst()).allSatisfy { $0 < $1 })
      #expect(PrintableArea(paper).width < paper.room.width)
    }
  }

  /// Titles of seven to sixteen words on one page: where its last line would be one word, the line
  /// above gives it company.
  @Test func `a title leaves no lone word on its last line`() throws {
    var seen = 0
    for count in 7...16 {
      let title = (0..<count).map { "behovet\($0)" }.joined(separator: " ")
      let frame = PageFrame(
        title: title, summary: "", legend: Legend(), legendName: "", imprint: "", leftOut: [])
      let (drawing, _) = frame.framed(
        Self.scene(width: 700, height: 200), below: 200, width: 700)
      guard case .html(let label)? = drawing.attributes["label"] else {
        Issue.record("no heading")
        return
      }
      let lines = label.markup.split(separator: "<BR ALIGN=\"LEFT\"/>").map {
        $0.replacing(/<[^>]*>/, with: "")
      }.filter { $0.contains("behovet") }
      #expect(lines.joined(separator: " ") == title)
      if lines.count > 1 {
        seen += 1
        #expect(lines.last?.contains(" ") == true, "\(lines)")
      }
    }
    #expect(seen > 5)
  }

  private static func frame(entries: Int) -> PageFrame {
    var legend = Legend()
    for number in 0..<entries { legend.note(Stroke([:]), "tegn nummer \(number)") }
    return PageFrame(
      title: "Hvem gjør hva", summary: "Østby · 15. juni 2026 · 4 åpne behov", legend: legend,
      legendName: "Tegnforklaring", imprint: "Laget av Samvev.", leftOut: ["Noe er utelatt."])
  }

  @Test(arguments: [0, 1, 5, 12]) func `what is reckoned for a page is what Graphviz takes`(
    entries: Int
  ) throws {
    let frame = Self.frame(entries: entries)
    let scene = Self.scene(width: 700, height: 200)
    let (drawing, extent) = frame.framed(scene, below: 200, width: 700)
    let laid = try Graphviz.extent(of: drawing, engine: .nop2)
    #expect(laid.width + 2 * Drawing.pad <= extent.width + 1)
    #expect(laid.height + 2 * Drawing.pad <= extent.height + 1)
    #expect(
      drawing.nodes.suffix(2).map(\.name) == (entries == 0 ? ["n1", "foot"] : ["legend", "foot"]))
  }

  @Test(arguments: [200.0, 400, 700, 1100])
  func `a legend has as many columns as there is room for`(
    width: Double
  ) {
    var legend = Legend()
    for number in 0..<9 { legend.note(Stroke([:]), "et ganske langt ord \(number)") }
    let columns = legend.columns(within: width, size: 11)
    #expect(columns == 1 || legend.width(columns: columns, size: 11) <= width)
    #expect(columns == 6 || legend.width(columns: columns + 1, size: 11) > width)
  }

  @Test func `the same words are in a legend once`() {
    var legend = Legend()
    legend.note(Stroke([:]), "har sagt ja")
    legend.note(Stroke(["penwidth": "3"]), "har sagt ja")
    #expect(legend.count == 1)
  }

  @Test func `things keep the order in which they were and a new one follows the one before it`()
    throws
  {
    let dot = """
      digraph { a [pos="0,10", samvev_key=a]; b [pos="0,30", samvev_key=b]; c [pos="5,-4", samvev_key=c]; }
      """
    let layout = try PreviousLayout(dot: dot, attributes: [])
    #expect(layout.place(of: "b") == Point(x: 0, y: -30))
    #expect(layout.keepingOrder(["a", "new", "b", "c"]) { $0 } == ["b", "a", "new", "c"])
    #expect(layout.keepingOrder(["x", "y"]) { $0 } == ["x", "y"])
  }

  @Test func `a name is known again by its letters and digits`() {
    #expect(nodeKey("service", "Nav: «Østby» 2") == "service-nav-østby-2")
  }

  @Test func `spoken SVG says what is drawn and drops what nobody is to hear`() throws {
    var scene = Scene()
    let one = scene.addNode(
      Box(left: 0, top: 0, width: 80, height: 20), "<B>Kari &amp; Ola</B>",
      ["tooltip": .text("Kari hjelper")])
    let other = scene.addNode(
      Box(left: 200, top: 0, width: 80, height: 20), "Ida", ["tooltip": .text("Ida får hjelp")])
    scene.addLine(
      one, other, Path(from: Point(x: 80, y: 10), to: Point(x: 200, y: 10)), arrow: 9,
      ["tooltip": .text("Kari hjelper Ida")])
    let bytes = try scene.drawing.svg(
      .nop2, SpokenText(language: "nb", title: "A < B", description: "To & en"), prefix: "x-")
    let svg = String(decoding: bytes, as: UTF8.self)
    #expect(svg.contains("<title id=\"x-title\">A &lt; B</title>"))
    #expect(svg.contains("<desc id=\"x-desc\">To &amp; en</desc>"))
    #expect(svg.contains("<title>Kari hjelper</title><desc>Kari &amp; Ola</desc>"))
    #expect(svg.contains("<desc>Kari &amp; Ola – Ida</desc>"))
    for foreign in ["<!--", "<!DOCTYPE", "xlink:title", "<title>n1"] {
      #expect(!svg.contains(foreign), "\(foreign)")
    }
    #expect(svg.matches(of: #/ id="([^"]*)"/#).allSatisfy { $0.1.hasPrefix("x-") })
  }

  @Test func `a line and its words are one link, and a node with links in it is no image`() throws {
    var scene = Scene()
    let one = scene.addNode(
      Box(left: 0, top: 0, width: 80, height: 40),
      """
      <TABLE BORDER="0"><TR><TD HREF="/a?x=1&amp;y" TITLE="Kari">Kari</TD></TR><TR><TD>Ola</TD></TR></TABLE>
      """, ["tooltip": .text("To som hjelper")])
    let other = scene.addNode(
      Box(left: 200, top: 0, width: 80, height: 40),
      "<TABLE BORDER=\"0\"><TR><TD HREF=\"/inner\" TITLE=\"Ida\">Ida</TD></TR></TABLE>",
      ["tooltip": .text("Ida får hjelp"), "URL": .text("/outer")])
    scene.addLine(
      one, other, Path(from: Point(x: 80, y: 10), to: Point(x: 200, y: 10)), arrow: 9,
      [
        "tooltip": .text("Kari hjelper Ida"), "labeltooltip": .text("Kari hjelper Ida"),
        "label": "ja", "lp": "140,-10", "URL": .text("/line"),
      ])
    let bytes = try scene.drawing.svg(
      .nop2, SpokenText(language: "nb", title: "A", description: "B"), prefix: "x-")
    let svg = String(decoding: bytes, as: UTF8.self)
    #expect(
      svg.matches(of: #/<a href="([^"]*)" aria-label="([^"]*)">/#).map { "\($0.1) \($0.2)" }
        // Lines lie under the nodes.
        == ["/line Kari hjelper Ida", "/a?x=1&amp;y Kari", "/outer Ida får hjelp"])
    #expect(svg.contains("class=\"node\" role=\"group\"><title>To som hjelper</title>"))
    #expect(svg.contains("role=\"group\"><title>Kari hjelper Ida</title>"))
    // The words of the line are within the link.
    let line = svg.split(separator: "href=\"/line\"").last?.split(separator: "</a>").first ?? ""
    #expect(line.contains(">ja</text>"))
    #expect(!svg.contains("role=\"img\""))
  }
}
