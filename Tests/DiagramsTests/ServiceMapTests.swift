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
    let drawing = try album(Self.town).picture(.services).drawing
    let lines = drawing.lines("Nav", "BUP")
    #expect(lines.count == 1)
    #expect(lines.first?["style"] == "dashed")
    #expect(Self.numbers(on: lines, in: drawing) == ["2"])
  }

  /// What stands in the boxes on lines: they say the same when they are pointed at.
  private static func numbers(on lines: [Attributes], in drawing: Drawing) -> [String] {
    drawing.nodes.filter { node in
      node.attributes["shape"] == "plain"
        && lines.contains { $0["tooltip"] == node.attributes["tooltip"] }
    }.map { $0.attributes["label"]?.letters ?? "" }
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
    #expect(drawing.nodes[Int(person[0])].attributes["shape"] == "hexagon")
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
    #expect(dashed == min(found, 16), "seed \(seed)")
    #expect(drawing.bottom.contains("færrest felles familier") == (found > 16))
  }

  /// A picture in a report must not show what the report hides.
  @Test func hiddenNumbersAreNowhereInThePicture() throws {
    let hiding = PictureOptions(counts: .hiding(below: 5))
    let picture = try album(Self.town).picture(.services, options: hiding)
    let lines = picture.drawing.lines("Nav", "BUP")
    #expect(Self.numbers(on: lines, in: picture.drawing) == ["<5"])
    let words = String(decoding: try picture.bytes(as: .svg), as: UTF8.self) + picture.told.text
    for shown in ["2 felles", "2 familier", "3 familier"] { #expect(!words.contains(shown)) }
    #expect(picture.told.text.contains("Nav og BUP har <5 felles familier"))
  }

  @Test func whatThereIsNoRoomForIsInTheText() throws {
    let picture = try album(MadeUp.town(services: 40)).picture(.services)
    let dashed = picture.drawing.edges.count { $0.attributes["style"] == "dashed" }
    let said = picture.told.sections[0].sentences.count
    #expect(dashed == 16 && said > 16)
    #expect(picture.drawing.bottom.contains("\(said - 16) par"))
  }
}
