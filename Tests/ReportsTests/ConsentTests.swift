import Analysis
import Model
import Support
import Testing
import Wording

@testable import Reports

/// What the meeting sheet tells the coordinator before it is shared.
@Suite struct ConsentTests {
  private func source(consents: [[String: String]]) throws -> MeetingSheetSource {
    var bundle = PlainBundle()
    bundle.tables["families"] = [["id": "f", "alias": "F"]]
    bundle.tables["services"] = ["own", "around", "giver", "asked", "stranger"].map {
      ["id": $0, "name": "The \($0)", "sector": "health"]
    }
    bundle.tables["contacts"] = [
      ["id": "c", "name": "C", "service": "own", "role": "coordinator"]
    ]
    bundle.tables["ties"] = ["c", "around", "giver"].map { ["a": $0, "b": "f", "kind": "serves"] }
    bundle.tables["referrals"] = [
      ["id": "r", "family": "f", "from": "c", "to": "asked", "sent": "2026-06-01"]
    ]
    bundle.tables["consents"] = consents.map {
      $0.merging(["family": "f"]) { given, _ in given }
    }
    let network = try Network(bundle)
    let day = try #require(Day("2026-06-15"))
    let writer = FindingWriter(
      network: network, rules: DeadlineRules(of: network), asOf: day, language: .en)
    return MeetingSheetSource(
      Situation(network, asOf: day), result: analyse(network, asOf: day, scope: .family(0)),
      writer: writer, family: 0, responsibilities: "<svg></svg>")
  }

  private func sheet(consents: [[String: String]]) throws -> ReportDocument {
    try coordinatorSheet(source(consents: consents))
  }

  /// The services without a consent, as the page for the coordinator lists them.
  private func listed(_ document: ReportDocument) -> [String] {
    for (block, next) in zip(document.blocks, document.blocks.dropFirst(2)) {
      if case .subheading("Without a consent") = block, case .list(let names) = next {
        return names
      }
    }
    return []
  }

  @Test func `every service on the sheet is named that no consent in force lets share`() throws {
    let all = ["The around", "The asked", "The giver"]
    #expect(try listed(sheet(consents: [])) == all)
    let given = ["from_service": "giver", "to_service": "around", "given": "2026-01-01"]
    #expect(try listed(sheet(consents: [given])) == ["The asked", "The giver"])
    for (column, day) in [("withdrawn", "2026-06-14"), ("expires", "2026-06-14")] {
      #expect(try listed(sheet(consents: [given.merging([column: day]) { $1 }])) == all)
    }
  }

  @Test func `the sheet that is shared says nothing of it`() throws {
    let source = try source(consents: [])
    #expect(servicesWithoutConsent(source) == 3)
    let sheet = meetingSheet(source)
    for text in [sheet.html, sheet.markdown] {
      let language = source.writer.language
      for word: SheetWord in [
        .coordinatorHeading, .coordinatorText, .withoutConsentHeading, .withoutConsentText,
        .noConsents, .consentsCaption,
      ] {
        #expect(!text.contains(language[sheet: word].prefix(20)))
      }
    }
    let covered = ["around", "asked", "giver"].map {
      ["from_service": "own", "to_service": $0, "given": "2026-01-01"]
    }
    #expect(try servicesWithoutConsent(self.source(consents: covered)) == 0)
    #expect(try listed(self.sheet(consents: covered)) == [])
  }
}
