import Analysis
import Diagrams
import Graphviz
import Layout
import Model
import Support
import Testing
import Wording

/// What the picture of services says of two days, or of somebody imagined away.
@Suite struct ServiceMapTwoDaysTests {
  private static let changing = bundle([
    "families": "id,alias,enrolled\nf1,Ask,2025-01-01\nf2,Bok,2025-01-01",
    "services":
      "id,name,sector\na,Nav,nav\nb,BUP,health\nc,Skolen,school\nd,Frivillig,volunteers\ne,Bolig,housing",
    "ties":
      "a,b,kind,from,until\na,f1,serves,,\nb,f1,serves,,\nc,f1,serves,2026-02-01,\nd,f2,serves,,2026-02-01\ne,f2,serves,,\na,b,collaborates,2026-03-01,\nb,c,collaborates,,2026-01-20\na,e,collaborates,,",
  ])

  @Test func `cells that are new, gone and as before differ without colour`() throws {
    let now = try context(Self.changing)
    let before = Situation(now.network, asOf: try #require(Day("2026-01-15")))
    let picture = try now.picture(
      .services, options: PictureOptions(against: PictureComparison(before, .day)))
    let matrix = try MatrixRead(picture.drawing)
    func cell(_ one: String, _ other: String) throws -> MatrixRead.Cell {
      try #require(matrix.cells.first { $0.pair == ["service-\(one)", "service-\(other)"] })
    }
    func isThick(_ cell: MatrixRead.Cell) -> Bool {
      cell.attributes["penwidth"] == "3" && cell.attributes["color"] == "black"
    }
    // Apart before, linked now.
    let joined = try cell("nav", "bup")
    #expect(isThick(joined) && joined.isQuiet && joined.label == "×")
    #expect(joined.attributes.read("tooltip").contains("Borte. Nav og BUP samarbeider"))
    // Linked before, apart now.
    let parted = try cell("bup", "skolen")
    #expect(isThick(parted) && parted.isRed && parted.label == "1")
    // Apart before, nothing now.
    let over = try cell("frivillig", "bolig")
    #expect(!isThick(over) && !over.isRed && !over.isQuiet && over.label == "×")
    // As before.
    let same = try cell("nav", "bolig")
    #expect(!isThick(same) && same.isQuiet && same.label.allSatisfy { $0 == " " })
    #expect(picture.drawing.bottom.contains("tykk kant: NY etter 15.01.2026"))
    #expect(picture.drawing.bottom.contains("BORTE: delte familier"))
    #expect(picture.drawing.nodes(labelled: "Ikke lenger slik").count == 1)
    #expect(picture.textAlternative.summary.contains("uten samarbeid: 2 nye, 2 borte"))
  }

  @Test func `who is imagined away leaves pairs that are new`() throws {
    let now = try context(ServiceMapTests.town)
    let kari = try #require(now.network.find(.contact, id: "k1"))
    let without = DiagramContext(now.situation.imagining(without: [kari]), language: .nb)
    let picture = try without.picture(
      .services,
      options: PictureOptions(against: PictureComparison(now.situation, .without([kari]))))
    let matrix = try MatrixRead(picture.drawing)
    let cell = try #require(matrix.cells.first { $0.pair == ["service-bup", "service-skolen"] })
    #expect(cell.isRed && cell.attributes["penwidth"] == "3")
    #expect(picture.textAlternative.summary.contains("uten Kari"))
  }

  /// What is hidden on the earlier day is hidden though it would be shown now.
  @Test func `numbers of the earlier day are hidden by its own numbers`() throws {
    var rows = ["a,b,kind,from,until"]
    for family in 0..<12 {
      let from = family < 2 ? "" : "2026-03-01"
      rows.append("a,f\(family),serves,\(from),")
      rows.append("b,f\(family),serves,\(from),2026-06-01")
    }
    let all = bundle([
      "families": "id,alias\n" + (0..<30).map { "f\($0),F\($0)" }.joined(separator: "\n"),
      "services": "id,name,sector\na,Nav,nav\nb,BUP,health\nc,C,school\nd,D,school",
      "ties": rows.joined(separator: "\n"),
    ])
    let now = try context(all)
    for (day, number) in [("2026-01-15", "felles familier"), ("2026-04-01", "12 felles familier")] {
      var options = PictureOptions(small: SmallNumbers(hides: true))
      options.against = PictureComparison(
        Situation(now.network, asOf: try #require(Day(day))), .day)
      let picture = try now.picture(.services, options: options)
      #expect(picture.textAlternative.text.contains("Nav og BUP har \(number), men"))
    }
  }
}
