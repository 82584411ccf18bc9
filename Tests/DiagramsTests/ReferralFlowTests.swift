import Analysis
import Graphviz
import Model
import Support
import Testing
import Wording

@testable import Diagrams

@Suite struct ReferralFlowTests {
  static let town = bundle([
    "families": "id,alias,enrolled\nf1,Ask,2025-01-01",
    "people": "id,family,alias\np1,f1,Sara",
    "services": "id,name,sector\na,Skolen,school\nb,BUP,health\nc,PPT,school\nd,Besøk,volunteers",
    "needs": "id,family,domain,raised\nn1,f1,leisure,2025-02-01",
    "referrals":
      "id,family,need,from,to,sent,due,answered,outcome,follows\nr1,f1,,a,b,2026-05-01,2026-05-15,,,\nr2,f1,,a,b,2026-06-01,2026-07-01,,,\nr3,f1,,a,c,2026-01-01,,2026-01-10,redirected,\nr4,f1,,c,b,2026-01-10,,2026-01-20,declined,r3\nr5,f1,,b,c,2026-02-01,,2026-02-10,declined,r4\nr6,f1,n1,p1,d,2026-03-01,,2026-03-20,declined,\nr7,f1,,a,d,2026-03-01,,2026-03-20,accepted,",
  ])

  private func drawing() throws -> Drawing {
    try context(Self.town).picture(.referrals).drawing
  }

  @Test func `waiting referrals are one line with their number and the longest wait`() throws {
    let waiting = try drawing().lines("Skolen", "BUP").filter { $0["style"] == "dashed" }
    #expect(waiting.count == 1)
    let words = waiting.first?.read("tooltip") ?? ""
    #expect(words.contains("2 venter"))
    #expect(words.contains("31 dager"))
  }

  @Test func `a chain that came back is marked where it did`() throws {
    let back = try drawing().lines("BUP", "PPT").filter { $0.read("label").contains("↻") }
    #expect(back.count == 1)
  }

  @Test func `the ring is written as the path it took`() throws {
    let ring = try #require(
      drawing().lines("BUP", "PPT").first { $0.read("label").contains("↻") })
    #expect(ring.read("label").contains("PPT → BUP → PPT"))
    #expect(ring.read("tooltip").contains("PPT → BUP → PPT"))
    #expect(ring.read("color").contains(":white:"))
  }

  @Test func `who passed it on is the receiver`() throws {
    let line = try #require(
      drawing().lines("Skolen", "PPT").first { $0.read("label").contains("videre") })
    #expect(line.read("label").contains("1 sendt videre"))
  }

  @Test func `the longest wait stands in the heading`() throws {
    let drawing = try drawing()
    #expect(
      drawing.attributes.read("label").contains("lengst over fristen: Skolen → BUP, 31 dager"))
    // One of the two is overdue, and the other is not said to be.
    #expect(
      drawing.lines("Skolen", "BUP").contains {
        $0.read("label").contains("2 venter, 1 av dem 31 dager over fristen")
      })
    #expect(drawing.bottom.contains("STOPP"))
  }

  @Test func `overdue and other waiting can be told apart without colour`() throws {
    var waiting = Self.town
    waiting.tables["referrals"]?.append([
      "id": "r8", "family": "f1", "from": "c", "to": "d", "sent": "2026-06-10",
      "due": "2026-07-10",
    ])
    let drawing = try context(waiting).picture(.referrals).drawing
    #expect(drawing.lines("Skolen", "BUP").contains { $0["arrowhead"] == "diamond" })
    #expect(drawing.lines("PPT", "Besøk").contains { $0["arrowhead"] == "odiamond" })
  }

  @Test func `a dead end is a stop below the service where it was`() throws {
    let drawing = try drawing()
    let asked = try #require(drawing.nodes(labelled: "Besøk").first.flatMap { drawing.place($0) })
    let below = drawing.nodes(labelled: "STOPP: 1 stoppet her").compactMap { drawing.place($0) }
      .filter { $0.x == asked.x && $0.y > asked.y && $0.y < asked.y + 40 }
    #expect(below.count == 1)
  }

  @Test func `the worst stands above the rest`() throws {
    let drawing = try drawing()
    // BUP sent back to PPT in a circle, and waits for nobody.
    #expect(drawing.fromAbove(["Familiene selv", "Skolen"]) == ["Skolen", "Familiene selv"])
  }

  @Test func `a municipality with forty services can be read, and it is said what is left out`()
    throws
  {
    var town = Self.town
    town.tables["services"] = (0..<40).map {
      ["id": "s\($0)", "name": "Tjenesten med et navn \($0)", "sector": "health"]
    }
    town.tables["referrals"] = (0..<200).map {
      [
        "id": "r\($0)", "family": "f1", "from": "s\($0 % 40)", "to": "s\(($0 * 7 + 3) % 40)",
        "sent": "2026-0\($0 % 5 + 1)-1\($0 % 10)",
      ]
    }
    town.tables["needs"] = nil
    let picture = try context(town).picture(.referrals)
    try expectNoOverlap(picture)
    #expect(picture.drawing.edges.count == 36)
    let drawn = picture.drawing.edges.reduce(0) { sum, edge in
      sum + (Int(edge.attributes.read("label").prefix { $0.isNumber }) ?? 0)
    }
    let left = try #require(picture.drawing.bottom.firstMatch(of: #/der (\d+) venter/#))
    #expect(drawn + (Int(left.output.1) ?? 0) == 200)
  }

  @Test func `an application of the family comes from the families`() throws {
    #expect(try drawing().lines("Familiene selv", "Besøk").first?["arrowhead"] == "tee")
  }

  @Test func `without referrals the picture says so`() throws {
    var quiet = Self.town
    quiet.tables["referrals"] = nil
    let drawing = try context(quiet).picture(.referrals).drawing
    #expect(drawing.nodes(labelled: "Ingen henvisninger denne dagen").count == 1)
  }

  /// What waits, goes in circles or stops is summed from the same facts as the findings.
  @Test(arguments: 0..<40) func `the numbers are those of the findings`(seed: Int) throws {
    let made = RandomNetwork(seed: UInt64(seed))
    for day in made.days {
      let found = naiveFindings(made.bundle, asOf: day)
      func count(_ code: String) -> Int { found.count { $0.code == code } }
      let title = try context(made.bundle, on: day).picture(.referrals).drawing.attributes
        .read("label")
      #expect(title.contains(", \(count("referral.unanswered")) over fristen"), "\(title)")
      #expect(title.contains(" \(count("referral.returned")) gikk i ring"), "\(title)")
      #expect(title.contains(" \(count("referral.dead-end")) stoppet opp"), "\(title)")
    }
  }
}
