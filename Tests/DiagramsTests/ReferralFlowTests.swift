import Analysis
import Diagrams
import Graphviz
import Model
import Support
import Testing

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
    try album(Self.town).picture(.referrals).drawing
  }

  @Test func waitingReferralsAreOneLineWithTheirNumberAndTheLongestWait() throws {
    let waiting = try drawing().lines("Skolen", "BUP").filter { $0["style"] == "dashed" }
    #expect(waiting.count == 1)
    let words = waiting.first?.read("tooltip") ?? ""
    #expect(words.contains("2 venter"))
    #expect(words.contains("31 dager"))
  }

  @Test func aChainThatCameBackIsMarkedWhereItDid() throws {
    let back = try drawing().lines("BUP", "PPT").filter { $0.read("label").contains("↻") }
    #expect(back.count == 1)
  }

  @Test func aDeadEndLeadsToAStop() throws {
    let drawing = try drawing()
    #expect(drawing.nobody.count == 1)
    #expect(drawing.lines("Besøk", "STOPP").count == 1)
  }

  @Test func anApplicationOfTheFamilyComesFromTheFamilies() throws {
    #expect(try drawing().lines("Familiene selv", "Besøk").first?["arrowhead"] == "tee")
  }

  @Test func withoutReferralsThePictureSaysSo() throws {
    var quiet = Self.town
    quiet.tables["referrals"] = nil
    let drawing = try album(quiet).picture(.referrals).drawing
    #expect(drawing.nodes(labelled: "Ingen henvisninger denne dagen").count == 1)
  }

  /// What waits, goes in circles or stops is summed from the same facts as the findings.
  @Test(arguments: 0..<40) func theNumbersAreThoseOfTheFindings(seed: Int) throws {
    let made = RandomNetwork(seed: UInt64(seed))
    for day in made.days {
      let found = naiveFindings(made.bundle, asOf: day)
      func count(_ code: String) -> Int { found.count { $0.code == code } }
      let title = try album(made.bundle, on: day).picture(.referrals).drawing.attributes
        .read("label")
      #expect(title.contains(", \(count("referral.unanswered")) over fristen"), "\(title)")
      #expect(title.contains(" \(count("referral.returned")) i ring"), "\(title)")
      #expect(title.contains(" \(count("referral.dead-end")) stoppet opp"), "\(title)")
    }
  }
}
