import Analysis
import Model
import Support
import Testing
import Wording

@testable import Reports

/// What a meeting sheet says and what it rests on.
@Suite struct SheetTests {
  private func sheet(
    _ tables: [String: [[String: String]]], closed: String = "", draws: Bool = true
  ) throws -> ReportDocument {
    var bundle = PlainBundle(tables: tables)
    bundle.tables["families"] = [["id": "f", "alias": "F", "closed": closed]]
    bundle.tables["services"] = [["id": "s", "name": "The service", "sector": "health"]]
    let network = try Network(bundle).withShortTexts(200)
    let day = try #require(Day("2026-06-15"))
    let writer = FindingWriter(
      network: network, rules: DeadlineRules(of: network), asOf: day, language: .en)
    return meetingSheet(
      MeetingSheetSource(
        Situation(network, asOf: day), result: analyse(network, asOf: day, scope: .family(0)),
        writer: writer, family: 0, responsibilities: draws ? "<svg></svg>" : nil))
  }

  private func table(_ caption: String, _ document: ReportDocument) -> [[ReportDocument.Cell]] {
    for case .table(let table) in document.blocks where table.caption == caption {
      return table.rows
    }
    return []
  }

  private func agreement(_ id: String, _ days: [String: String]) -> [String: String] {
    ["id": id, "family": "f", "actor": "s", "title": "Do \(id)", "agreed": "2026-05-01"]
      .merging(days) { $1 }
  }

  @Test func `open agreements stand with who promised what by when, and those overdue stand out`()
    throws
  {
    let document = try sheet([
      "agreements": [
        agreement("later", ["due": "2026-07-01"]), agreement("late", ["due": "2026-06-01"]),
        agreement("sometime", [:]), agreement("done", ["done": "2026-06-01"]),
        agreement("dropped", ["dropped": "2026-06-15"]),
        agreement("tomorrow", ["agreed": "2026-06-16"]),
      ]
    ])
    let rows = table("Agreements", document)
    #expect(rows.map { $0[0].text } == ["Do late", "Do later", "Do sometime"])
    #expect(rows.map { $0[3].isStrong } == [true, false, false])
    #expect(rows[0][1].text == "The service" && rows[0][3].text.hasSuffix("14 days over"))
    #expect(!document.markdown.contains("No open agreements"))
    #expect(try sheet([:]).markdown.contains("No open agreements are on record."))
    #expect(document.html.contains("<h2 id=\"new-agreements\">New agreements</h2>"))
  }

  @Test func `that somebody has every need is said only where there are needs, of an open family`()
    throws
  {
    let need = ["id": "n", "family": "f", "domain": "school", "title": "t", "raised": "2026-01-01"]
    let responsibility = ["actor": "s", "need": "n", "from": "2026-06-01"]
    let every = "Somebody has said yes to each of the open needs"
    #expect(
      try sheet(["needs": [need], "responsibilities": [responsibility]]).markdown.contains(every))
    #expect(try !sheet(["needs": [need]]).markdown.contains(every))
    // Who was asked has not said yes, though no yes is recorded of anybody.
    let asked = try sheet([
      "needs": [need], "responsibilities": [responsibility.merging(["asked": "2026-06-10"]) { $1 }],
    ]).markdown
    #expect(!asked.contains(every) && asked.contains("Nobody has said yes to “t”."))
    let none = try sheet([:]).markdown
    #expect(!none.contains(every) && none.contains("No open needs are on record."))
    let closed = try sheet(["needs": [need]], closed: "2026-06-01").markdown
    #expect(!closed.contains(every) && closed.contains("The family is not open on this day"))
  }

  @Test func `who was asked and has not answered is waited for as a referral is`() throws {
    let need = ["id": "n", "family": "f", "domain": "school", "title": "t", "raised": "2026-06-01"]
    func waits(_ held: [String: String]) throws -> ReportDocument {
      try sheet([
        "needs": [need], "responsibilities": [held.merging(["actor": "s", "need": "n"]) { $1 }],
      ])
    }
    let day = try #require(Day("2026-06-12"))
    let asked = try waits(["asked": "2026-06-12"])
    let rows = table("What waits for an answer", asked)
    #expect(
      rows.map { $0.map(\.text) } == [["t", "", "The service", Language.en.shortDay(day), ""]])
    #expect(!asked.markdown.contains("No answer is awaited"))
    #expect(try waits(["accepted": "2026-06-12"]).markdown.contains("No answer is awaited"))
    #expect(
      try sheet([:], closed: "2026-06-01").markdown.contains("No referral on the sheet waits"))
  }

  @Test func `of very many things the first are shown and the others counted`() throws {
    let long = String(repeating: "x", count: 4000)
    let document = try sheet(
      [
        "needs": (0..<1234).map {
          [
            "id": "n\($0)", "family": "f", "domain": "school", "title": "\(long)\($0)",
            "raised": "2026-01-01",
          ]
        }
      ], draws: false)
    #expect(
      table("What nobody is responsible for, and who could be", document).count
        == FindingLister.mostRows)
    #expect(document.markdown.contains("… and 1,134 more."))
    #expect(document.markdown.contains("The picture of who does what is left out"))
    #expect(document.html.utf8.count < 1_000_000)
  }

  @Test func `severities are sorted by how severe they are`() throws {
    let document = try sheet([
      "needs": ["urgent", ""].map {
        [
          "id": "n\($0)", "family": "f", "domain": "school", "title": "t", "raised": "2026-01-01",
          "urgency": $0,
        ]
      }
    ])
    let rows = table("What nobody is responsible for, and who could be", document)
    #expect(rows.map { $0[2].rank } == [0, 1] && rows.map { $0[2].text } == ["Critical", "High"])
    #expect(
      document.html.contains("<td data-rank=\"0\" data-label=\"Severity\"><b>Critical</b></td>"))
    #expect(PageStyle.script.contains("data-rank"))
  }

  @Test
  func `what was agreed about a notice of concern goes with it, and the rest keeps its place`()
    throws
  {
    let network = try Network(
      PlainBundle(csv: [
        "families": "id,alias\nf,F",
        "services": "id,name,sector\ns,The service,school\nc,C,child-welfare",
        "referrals":
          "id,family,from,to,kind,sent,follows\nn,f,s,c,child-welfare-notice,2026-06-01,\nr,f,s,c,,2026-06-02,",
        "agreements":
          "id,family,actor,title,agreed,referral\na1,f,s,About the notice,2026-06-01,n\na2,f,s,About the other,2026-06-02,r\na3,f,s,About none,2026-06-02,",
      ])
    ).withoutNotices(family: 0)
    #expect((0..<network.referrals.count).map { network.referrals.id[$0] } == ["r"])
    #expect(
      (0..<network.agreements.count).map { network.agreements.title[$0] } == [
        "About the other", "About none",
      ])
    #expect((0..<2).map { network.agreements.referral[$0]?.row } == [0, nil])
  }
}
