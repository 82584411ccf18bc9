import Analysis
import Graphviz
import Model
import Support
import Testing
import Wording

@testable import Diagrams

@Suite struct GapTableTests {
  @Test func `a cell says how many needs are open, and how many are nobody's`() throws {
    let town = bundle([
      "families": "id,alias,area,enrolled\nf1,Ask,nord,2025-01-01\nf2,Bok,,2025-01-01",
      "services": "id,name,sector\na,Nav,nav",
      "needs":
        "id,family,domain,raised\nn1,f1,economy,2026-01-01\nn2,f1,economy,2026-01-01\nn3,f2,debt,2026-01-01",
      "responsibilities": "need,actor,from\nn1,a,2026-01-01\nn3,a,2026-01-01",
    ])
    let drawing = try context(town).picture(.gaps).drawing
    let table = drawing.nodes.first?.attributes.read("label") ?? ""
    #expect(table.contains("2 1 INGEN"))
    #expect(table.contains("Uten område"))
    #expect(!table.contains("Bolig"))
    let words = drawing.nodes.first?.attributes.read("tooltip") ?? ""
    #expect(words == "nord, økonomi: 2 åpne behov, ingen har 1.")
  }

  static let town = bundle([
    "families": "id,alias,area,enrolled\nf1,Ask,nord,2025-01-01\nf2,Bok,sør,2025-01-01",
    "services": "id,name,sector\na,Nav Nord,nav\nb,BUP,health\nc,DPS,health",
    "ties": "a,b,kind\na,f1,serves\nb,f1,serves\nc,f1,serves",
    "needs":
      "id,family,domain,raised\nn1,f1,economy,2026-01-01\nn2,f1,debt,2026-01-01\nn3,f2,debt,2026-01-01",
    "responsibilities": "need,actor,from\nn1,a,2026-01-01",
  ])

  private func counts(_ rows: GapRows) throws -> GapCounts {
    try GapCounts(by: rows, in: context(Self.town).situation)
  }

  private func names(_ counts: GapCounts) throws -> [String] {
    let context = try context(Self.town)
    return counts.rows.map { context.name($0, counts.by) }
  }

  @Test func `a need stands with each service around its family, and counts once in the sum`()
    throws
  {
    let counts = try counts(.service)
    #expect(try names(counts) == ["Nav Nord", "BUP", "DPS", "Ingen tjeneste registrert"])
    #expect(counts.rows.map(\.total.open) == [2, 2, 2, 1])
    #expect(counts.rows.map(\.total.nobody) == [1, 1, 1, 1])
    #expect(counts.all == GapCounts.Count(open: 3, nobody: 2))
  }

  @Test func `a need stands once with a sector that has several services around the family`() throws
  {
    let counts = try counts(.sector)
    #expect(try names(counts) == ["Nav", "Helse", "Ingen tjeneste registrert"])
    #expect(counts.rows.map(\.total.open) == [2, 2, 1])
  }

  @Test func `the rest of the rows holds what they hold`() throws {
    let counts = try counts(.service)
    #expect(counts.rest(after: 3).total == GapCounts.Count(open: 1, nobody: 1))
    #expect(try context(Self.town).name(counts.rest(after: 3), .service) == "1 andre")
  }

  @Test(arguments: [GapRows.area, .sector, .service]) func `the table says what its rows are`(
    rows: GapRows
  ) throws {
    let picture = try context(Self.town).picture(.gaps, options: PictureOptions(rows: rows))
    let head = [GapRows.area: "Område", .sector: "Sektor", .service: "Tjeneste"][rows] ?? ""
    #expect(picture.drawing.nodes[0].attributes.read("label").hasPrefix(head))
    #expect(picture.drawing.bottom.contains("teller én gang i summen") == (rows != .area))
  }

  @Test func `no word of a heading is broken, and the sums stand once`() throws {
    let domains = Domain.codes.map { String($0) }
    for language in Language.allCases {
      var wide = Self.town
      wide.tables["needs"] = domains.enumerated().map {
        ["id": "n\($0.offset)", "family": "f1", "domain": $0.element, "raised": "2026-01-01"]
      }
      let picture = try context(wide, language).picture(.gaps)
      let texts = try PictureLayout(picture).nodes.flatMap(\.texts).map(\.words)
      #expect(!texts.contains { $0.hasSuffix("-") }, "\(texts)")
      #expect(texts.count { $0.contains("\(domains.count)") } == 2, "\(texts)")
      #expect(texts.contains("Nord"))
    }
  }

  @Test(arguments: 0..<30) func `the sums are those of the findings`(seed: Int) throws {
    let made = RandomNetwork(seed: UInt64(seed))
    for day in made.days {
      let found = naiveFindings(made.bundle, asOf: day).count {
        ["gap.nobody", "gap.declined", "gap.lapsed"].contains($0.code)
      }
      let open = naiveCounts(made.bundle, asOf: day).openNeeds
      let title = try context(made.bundle, on: day).picture(.gaps).drawing.attributes.read("label")
      #expect(title.contains("\(found) behov har INGEN"), "\(title)")
      #expect(title.contains(" \(open) åpne behov") || open == 1, "\(title)")
    }
  }
}
