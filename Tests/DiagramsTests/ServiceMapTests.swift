import Analysis
import Diagrams
import Graphviz
import Model
import Support
import Testing

@Suite struct ServiceMapTests {
  static let town = bundle([
    "families":
      "id,alias,enrolled\nf1,Ask,2025-01-01\nf2,Bok,2025-01-01\nf3,Ceder,2025-01-01",
    "services":
      "id,name,sector\na,Nav,nav\nb,BUP,health\nc,Skolen,school\nd,Frivillig,volunteers\ne,Koord,coordination",
    "contacts": "id,name,service,role\nk1,Kari,e,coordinator\nk2,Tom,d,",
    "ties":
      "a,b,kind,from\na,f1,serves,\nb,f1,serves,\na,f2,serves,\nb,f2,serves,\nc,f1,serves,\na,c,collaborates,\nk1,b,collaborates,\nk1,c,collaborates,\na,d,collaborates,\na,k2,collaborates,",
  ])

  @Test func sharedFamiliesWithoutALinkAreADashedLineWithTheirNumber() throws {
    let lines = try album(Self.town).picture(.services).drawing.lines("Nav", "BUP")
    #expect(lines.count == 1)
    #expect(lines.first?["style"] == "dashed")
    let numbers = ["label", "taillabel", "headlabel"].compactMap { lines.first?[$0]?.read }
    #expect(numbers == ["2"])
  }

  @Test func cooperationIsASolidLineAsWideAsItsTies() throws {
    let drawing = try album(Self.town).picture(.services).drawing
    let one = drawing.lines("Nav", "Skolen").first
    let two = drawing.lines("Nav", "Frivillig").first
    #expect(one?["style"] == nil)
    let widths = [one, two].compactMap { Double($0?["penwidth"]?.read ?? "") }
    #expect(widths.count == 2 && widths[0] < widths[1])
  }

  @Test func aPairThatHangsOnOnePersonShowsThatPerson() throws {
    let drawing = try album(Self.town).picture(.services).drawing
    let person = drawing.nodes(labelled: "Kari")
    #expect(person.count == 1)
    #expect(drawing.nodes[Int(person[0])].attributes["shape"] == "diamond")
    #expect(drawing.lines("Kari", "BUP").count == 1)
    #expect(drawing.lines("Kari", "Skolen").count == 1)
    #expect(drawing.lines("BUP", "Skolen").isEmpty)
    #expect(drawing.bottom.contains("henger på denne ene personen"))
  }

  /// Dashed lines and the findings `silo.unlinked` are the same pairs.
  @Test(arguments: 0..<30) func unlinkedPairsAreThoseOfTheFindings(seed: Int) throws {
    let made = RandomNetwork(seed: UInt64(seed))
    let found = naiveFindings(made.bundle, asOf: made.days[0]).count { $0.code == "silo.unlinked" }
    let drawing = try album(made.bundle, on: made.days[0]).picture(.services).drawing
    let dashed = drawing.edges.count { $0.attributes["style"] == "dashed" }
    #expect(dashed == min(found, 20), "seed \(seed)")
    #expect(drawing.bottom.contains("færrest felles familier") == (found > 20))
  }
}
