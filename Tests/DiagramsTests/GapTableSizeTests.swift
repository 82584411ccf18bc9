import Analysis
import Graphviz
import Layout
import Model
import Support
import Testing
import Wording

@testable import Diagrams

/// How much of the table of gaps has room, and can be read.
@Suite struct GapTableSizeTests {
  @Test func `all life areas of three areas can be read at 14 points on A4`() throws {
    let domains = Domain.codes.map { String($0) }
    var wide = GapTableTests.town
    wide.tables["families"]?.append([
      "id": "f3", "alias": "Cox", "area": "vest", "enrolled": "2025-01-01",
    ])
    wide.tables["needs"] = domains.enumerated().flatMap { place, domain in
      ["f1", "f2", "f3"].map {
        ["id": "\($0)n\(place)", "family": $0, "domain": domain, "raised": "2026-01-01"]
      }
    }
    wide.tables["responsibilities"] = nil
    for language in Language.allCases {
      let picture = try context(wide, language).picture(
        .gaps, options: PictureOptions(paper: .a4, rows: .area))
      let layout = try PictureLayout(picture)
      #expect(layout.faults == [])
      let frame = ["legend", "foot"]
      let sizes = layout.nodes.filter { !frame.contains($0.name) }.flatMap(\.texts).map(\.size)
      #expect((sizes.min() ?? 0) * layout.scale > 13.9)
      // No word of a heading is broken.
      let texts = layout.nodes.flatMap(\.texts).map(\.words)
      #expect(!texts.contains { $0.hasSuffix("-") || $0.hasSuffix("…") }, "\(texts)")
    }
  }

  @Test func `of many columns the worst are shown, and the others as one`() throws {
    var many = GapTableTests.town
    many.tables["families"] = (0..<30).map {
      ["id": "f\($0)", "alias": "F\($0)", "area": "Område\($0)", "enrolled": "2025-01-01"]
    }
    many.tables["needs"] = (0..<60).map {
      [
        "id": "n\($0)", "family": "f\($0 % 30)", "domain": "debt",
        "raised": $0 % 30 == 17 ? "2025-01-01" : "2026-05-01",
      ]
    }
    many.tables["ties"] = nil
    many.tables["responsibilities"] = nil
    let drawing = try context(many).picture(.gaps, options: PictureOptions(paper: .a4, rows: .area))
      .drawing
    #expect(drawing.nodes(labelled: "Område17").count == 1)
    let others = try #require(
      drawing.nodes.compactMap { $0.attributes.read("label").firstMatch(of: #/^(\d+) andre$/#) }
        .first)
    let shown = drawing.nodes(labelled: "Område").count
    #expect(shown + (Int(others.output.1) ?? 0) == 30)
  }
}
