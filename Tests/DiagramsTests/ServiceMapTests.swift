import Analysis
import Graphviz
import Layout
import Model
import Support
import Testing
import Wording

@testable import Diagrams

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

  @Test func `shared families without a link are a dashed line with their number`() throws {
    let drawing = try context(Self.town).picture(.services).drawing
    #expect(Self.numbers(between: "Nav", "BUP", in: drawing) == ["2"])
    #expect(Self.unlinked(in: drawing).count == 1)
    for name in ["Nav", "BUP"] {
      #expect(drawing.lines("2", name).filter { $0["style"] == "dashed" }.count == 1)
    }
  }

  /// The boxes with numbers: each is a pair, with a dashed line to each of the two.
  private static func unlinked(in drawing: Drawing) -> [Int32] {
    drawing.nodes.indices.map { Int32($0) }.filter { node in
      let attributes = drawing.nodes[Int(node)].attributes
      let lines = drawing.edges.filter { $0.tail == node }
      return attributes["shape"] == "plain" && lines.count == 2
        && lines.allSatisfy {
          $0.attributes["style"] == "dashed" && $0.attributes["tooltip"] == attributes["tooltip"]
        }
    }
  }

  private static func numbers(between one: String, _ other: String, in drawing: Drawing) -> [String]
  {
    unlinked(in: drawing).filter { node in
      let ends = Set(drawing.edges.filter { $0.tail == node }.map(\.head))
      return ends == Set(drawing.nodes(labelled: one) + drawing.nodes(labelled: other))
    }.map { drawing.nodes[Int($0)].attributes["label"]?.letters ?? "" }
  }

  /// Edges are drawn in the order of the nodes that they begin at.
  @Test func `what is missing is drawn above the rest`() throws {
    let drawing = try context(GeneratedFamilies.town(services: 40)).picture(.services).drawing
    let missing = drawing.edges.filter { $0.attributes["style"] == "dashed" }.map(\.tail).min()
    let others = drawing.edges.filter { $0.attributes["style"] != "dashed" }.map(\.tail).max()
    #expect(try #require(missing) > #require(others))
  }

  /// A line that runs behind a person or a number of another pair would seem to belong to it.
  @Test func `no line of a shared family runs behind a person or another's number`() throws {
    let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let sample = try context(PlainBundle(folder: "/" + folder + "/graphs/solvik"))
    let picture = try sample.picture(.services)
    let places = try PictureLayout(picture)
    let drawing = picture.drawing
    let dashed = drawing.edges.filter { $0.attributes["style"] == "dashed" }
    #expect(dashed.count > 10)
    var shift = (x: 0.0, y: 0.0)
    for (node, drawn) in zip(drawing.nodes, places.nodes) where node.name == "n1" {
      let given = node.attributes.read("pos").split(separator: ",").compactMap { Double($0) }
      shift.x = (drawn.box.left + drawn.box.right) / 2 - given[0]
      shift.y = (drawn.box.bottom + drawn.box.top) / 2 - given[1]
    }
    for (at, node) in drawing.nodes.enumerated()
    where node.attributes["shape"] == "hexagon"
      || node.attributes["shape"] == "plain"
        && node.name != "legend"
    {
      let box = try #require(places.nodes.first { $0.name == node.name }).box
      for line in dashed where line.tail != Int32(at) {
        let points = line.attributes.read("pos").split(whereSeparator: { " ,".contains($0) })
          .compactMap { Double($0) }
        let curve = Path(
          curve: stride(from: 0, to: 8, by: 2).map { Point(x: points[$0], y: points[$0 + 1]) })
        let isBehind = (0...60).contains { step in
          let point = curve.point(at: Double(step) / 60)
          let (x, y) = (point.x + shift.x, point.y + shift.y)
          return x > box.left && x < box.right && y > box.bottom && y < box.top
        }
        #expect(!isBehind, "\(node.attributes.read("label")): \(line.attributes.read("tooltip"))")
      }
    }
  }

  @Test func `cooperation is a solid line as wide as its ties`() throws {
    let drawing = try context(Self.town).picture(.services).drawing
    let one = drawing.lines("Nav", "Skolen").first
    let two = drawing.lines("Nav", "Frivillig").first
    #expect(one?["style"] == nil)
    let widths = [one, two].compactMap { Double($0?["penwidth"]?.read ?? "") }
    #expect(widths.count == 2 && widths[0] < widths[1])
  }

  @Test func `a pair that hangs on one person shows that person`() throws {
    let drawing = try context(Self.town).picture(.services).drawing
    let person = drawing.nodes(labelled: "Kari")
    #expect(person.count == 1)
    #expect(drawing.nodes[Int(person[0])].attributes["shape"] == "hexagon")
    #expect(drawing.lines("Kari", "BUP").count == 1)
    #expect(drawing.lines("Kari", "Skolen").count == 1)
    #expect(drawing.lines("BUP", "Skolen").isEmpty)
    #expect(drawing.bottom.contains("samarbeidet avhenger av én person"))
  }

  /// Dashed lines and the findings `silo.unlinked` are the same pairs.
  @Test(arguments: 0..<30) func `unlinked pairs are those of the findings`(seed: Int) throws {
    let made = RandomNetwork(seed: UInt64(seed))
    let found = naiveFindings(made.bundle, asOf: made.days[0]).count { $0.code == "silo.unlinked" }
    let drawing = try context(made.bundle, on: made.days[0]).picture(.services).drawing
    #expect(Self.unlinked(in: drawing).count == min(found, 16), "seed \(seed)")
    #expect(drawing.bottom.contains("færrest felles familier") == (found > 16))
  }

  /// A picture in a report must not show what the report hides.
  @Test func `hidden numbers are nowhere in the picture`() throws {
    let hiding = PictureOptions(counts: .hiding(below: 5))
    let picture = try context(Self.town).picture(.services, options: hiding)
    #expect(Self.numbers(between: "Nav", "BUP", in: picture.drawing) == ["<5"])
    let words =
      String(decoding: try picture.bytes(as: .svg), as: UTF8.self) + picture.textAlternative.text
    for shown in ["2 felles", "2 familier", "3 familier"] { #expect(!words.contains(shown)) }
    #expect(picture.textAlternative.text.contains("Nav og BUP har <5 felles familier"))
    // Neither where the one in between works, nor how many referrals there are, nor which hidden
    // number is the largest.
    #expect(picture.textAlternative.text.contains(", og bare Kari binder dem sammen."))
    for shown in ["Kari,", "henvisninger tatt imot", "flest:"] { #expect(!words.contains(shown)) }
  }

  @Test func `what there is no room for is in the text`() throws {
    let picture = try context(GeneratedFamilies.town(services: 40)).picture(.services)
    let drawn = Self.unlinked(in: picture.drawing).count
    let said = picture.textAlternative.sections[0].sentences.count
    #expect(drawn == 16 && said > 16)
    #expect(picture.drawing.bottom.contains("\(said - 16) par"))
  }
}
