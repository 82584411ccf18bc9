import Analysis
import Diagrams
import Graphviz
import Model
import Support
import Testing

@Suite struct WholeNetworkTests {
  private func town(families: Int) -> PlainBundle {
    PlainBundle(tables: [
      "families": (0..<families).map {
        ["id": "f\($0)", "alias": "Familie \($0)", "enrolled": "2025-01-01"]
      },
      "services": [["id": "s", "name": "Nav", "sector": "nav"]],
      "ties": [["a": "s", "b": "f0", "kind": "serves"]],
    ])
  }

  @Test func aNetworkThatCanBeReadIsDrawnWhole() throws {
    let drawing = try album(town(families: 149)).picture(.network).drawing
    #expect(drawing.nodes.count == 151)  // and the legend
    #expect(drawing.lines("Nav", "Familie 0").count == 1)
  }

  @Test func aPictureThatNamesFamiliesSaysThatItIsConfidential() throws {
    #expect(
      try album(town(families: 3)).picture(.network).drawing.bottom
        .contains("Viser familier med navn"))
    var empty = town(families: 0)
    empty.tables["ties"] = nil
    #expect(
      try !album(empty).picture(.network).drawing.bottom.contains("Viser familier med navn"))
  }

  @Test func longNamesAreWrappedAndNotCut() throws {
    var long = town(families: 1)
    long.tables["contacts"] = [
      ["id": "k", "name": "Besteforeldre til Ali, Amir og Sami", "service": "s"]
    ]
    let drawing = try album(long).picture(.network).drawing
    let labels = drawing.nodes.map { $0.attributes.read("label") }
    #expect(labels.contains("Besteforeldre til Ali, Amir og Sami"), "\(labels)")
  }

  @Test func aLargerOneIsRefusedWithTheViewToUseInstead() throws {
    let album = try album(town(families: 150))
    #expect(
      throws: PictureError.tooManyNodes(count: 151, limit: 150, insteadUse: .services)
    ) { try album.picture(.network) }
  }

  @Test func asTextForOtherProgramsThereIsNoLimit() throws {
    var town = town(families: 3_000)
    town.tables["people"] = [
      ["id": "p", "family": "f0", "alias": "Ida"], ["id": "q", "family": "f1", "alias": "Mor"],
    ]
    town.tables["contacts"] = [["id": "c", "service": "s", "name": "Leif"]]
    town.tables["ties"]! += [["a": "p", "b": "q", "kind": "kin"]]
    let picture = try album(town).picture(
      .network, options: PictureOptions(isForPrograms: true))
    let drawing = picture.drawing
    #expect(drawing.nodes.count == 3_004)
    #expect(
      try #require(drawing.nodes.last).attributes
        == ["label": .text("Leif"), "class": "contact", "sector": "nav"])
    func kind(_ one: String, _ other: String) -> [String] {
      drawing.lines(one, other).map { $0.read("class") }
    }
    #expect(kind("Nav", "Familie 0") == ["serves"])
    #expect(kind("Ida", "Familie 0") == ["member"])
    #expect(kind("Leif", "Nav") == ["employed"])
    #expect(kind("Ida", "Mor") == ["kin"])
    #expect(drawing.edges.count == 5)
    // Nothing is laid out: that would take hours.
    let text = String(decoding: try picture.bytes(as: .dot), as: UTF8.self)
    #expect(text.contains("layout=sfdp"))
    #expect(!text.contains("pos="))
    #expect(try positions(inDOT: text).isEmpty)
  }

  @Test func aViewOfAFamilyNeedsOneThatIsFollowedUp() throws {
    let album = try album(town(families: 1), on: "2024-01-01")
    #expect(throws: PictureError.familyMissing(.ecomap)) { try album.picture(.ecomap) }
    #expect(throws: PictureError.familyNotOpen(row: 0)) {
      try album.picture(.responsibilities, family: 0)
    }
  }
}
