import Analysis
import Diagrams
import Graphviz
import Model
import Support
import Testing

@Suite struct GapTableTests {
  @Test func aCellSaysHowManyNeedsAreOpenAndHowManyAreNobodys() throws {
    let town = bundle([
      "families": "id,alias,area,enrolled\nf1,Ask,nord,2025-01-01\nf2,Bok,,2025-01-01",
      "services": "id,name,sector\na,Nav,nav",
      "needs":
        "id,family,domain,raised\nn1,f1,economy,2026-01-01\nn2,f1,economy,2026-01-01\nn3,f2,debt,2026-01-01",
      "responsibilities": "need,actor,from\nn1,a,2026-01-01\nn3,a,2026-01-01",
    ])
    let drawing = try album(town).picture(.gaps).drawing
    let table = drawing.nodes.first?.attributes.read("label") ?? ""
    #expect(table.contains("2 1 INGEN"))
    #expect(table.contains("Uten område"))
    #expect(!table.contains("Bolig"))
    let words = drawing.nodes.first?.attributes.read("tooltip") ?? ""
    #expect(words == "nord, økonomi: 2 åpne behov, ingen gjør noe med 1.")
  }

  @Test(arguments: 0..<30) func theSumsAreThoseOfTheFindings(seed: Int) throws {
    let made = RandomNetwork(seed: UInt64(seed))
    for day in made.days {
      let found = naiveFindings(made.bundle, asOf: day).count {
        $0.code == "gap.nobody" || $0.code == "gap.lapsed"
      }
      let open = naiveCounts(made.bundle, asOf: day).openNeeds
      let title = try album(made.bundle, on: day).picture(.gaps).drawing.attributes.read("label")
      #expect(title.contains("INGEN gjør noe med \(found)"), "\(title)")
      #expect(title.contains(" \(open) åpne behov") || open == 1, "\(title)")
    }
  }
}
