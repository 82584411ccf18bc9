import Analysis
import Model
import Support
import Testing
import Wording

@testable import Reports

/// The three most important things at the top of a manager's report.
@Suite struct PrioritiesTests {
  /// Thirty families, of which so many wait for an answer, and so many have an urgent need that
  /// nobody has.
  private func document(
    waiting: Int, nobody: Int, hides: Bool = true, language: Language = .en
  ) throws -> ReportDocument {
    var bundle = PlainBundle()
    bundle.tables["services"] = [
      ["id": "s1", "name": "One", "sector": "health", "domains": "school"],
      ["id": "s2", "name": "Two", "sector": "nav", "domains": "economy"],
    ]
    bundle.tables["contacts"] = ["s1", "s2"].flatMap { service in
      (0..<2).map { ["id": "\(service)c\($0)", "name": "C", "service": service] }
    }
    for number in 0..<30 {
      let id = "family\(number)"
      bundle.tables["families", default: []].append(
        ["id": id, "alias": "Alias\(number)", "area": number < 15 ? "north" : "south"])
      if number < waiting {
        bundle.tables["referrals", default: []].append(
          ["id": "r\(number)", "family": id, "from": "s2c0", "to": "s1", "sent": "2026-01-02"])
      }
      if number >= 30 - nobody {
        bundle.tables["needs", default: []].append(
          [
            "id": "n\(number)", "family": id, "domain": "school", "raised": "2026-01-01",
            "urgency": "urgent",
          ])
      }
    }
    let network = try Network(bundle)
    let day = try #require(Day("2026-06-15"))
    let writer = FindingWriter(
      network: network, rules: DeadlineRules(of: network), asOf: day, language: language)
    return managerReport(
      ManagerReportSource(
        Situation(network, asOf: day), result: analyse(network, asOf: day), writer: writer,
        name: "n", hides: hides))
  }

  private func things(_ document: ReportDocument) -> [ReportDocument.Thing] {
    for case .priorities(_, let things) in document.blocks { return things }
    return []
  }

  private func told(_ document: ReportDocument) -> [String] {
    things(document).map { ([$0.title] + $0.lines.map(\.text)).joined(separator: " | ") }
  }

  @Test func `each says what, where as far as it may be known, and who must act`() throws {
    #expect(
      try told(document(waiting: 9, nobody: 7)).prefix(2) == [
        "Get answers | “Unanswered referral”: 9 families, critical for 9 of them. "
          + "| the manager of One (9 families). | one call: when does the answer come?",
        "Decide who does it | “Nobody is responsible”: 7 families, critical for 7 of them. "
          + "| school. | the manager of One (school). | a decision by One that ends with a name for "
          + "each need; where it is unclear, Two is to seek to clarify it.",
      ])
    #expect(
      try things(document(waiting: 6, nobody: 8)).first?.title == "Decide who does it",
      "what is urgent for most comes first")
    #expect(try things(document(waiting: 0, nobody: 0)).count <= 3)
  }

  @Test func `what is hidden changes neither the words nor the order`() throws {
    let first = try told(document(waiting: 1, nobody: 9))
    #expect(first.count >= 2 && first.allSatisfy { !$0.contains("Alias") })
    for waiting in 2...4 {
      #expect(try told(document(waiting: waiting, nobody: 9)) == first)
    }
    let both = try told(document(waiting: 1, nobody: 1))
    for (waiting, nobody) in [(1, 4), (4, 1), (3, 2)] {
      #expect(try told(document(waiting: waiting, nobody: nobody)) == both)
    }
    #expect(
      try told(document(waiting: 3, nobody: 9, hides: false)) != first, "shown, they are counted")
  }

  @Test(arguments: Language.allCases)
  func `each leads to its place in the report`(language: Language) throws {
    let document = try document(waiting: 9, nobody: 7, language: language)
    let page = try StrictHTML(document.html)
    let ids = Set(page.elements.compactMap { $0.attributes["id"] })
    let links = page.elements.filter { $0.name == "a" }.compactMap { $0.attributes["href"] }
    #expect(links.count == things(document).count + document.headings.count)
    #expect(!things(document).isEmpty)
    for link in links { #expect(ids.contains(String(link.dropFirst())), "\(link)") }
    for thing in things(document) {
      #expect(document.markdown.contains("](#\(anchor(thing.place)))"))
      #expect(document.markdown.contains("\n## \(thing.place)\n"))
    }
  }

  @Test func `a heading is called as those who show Markdown call it`() {
    #expect(anchor("Få svar") == "få-svar")
    #expect(anchor("Til koordinatoren, før arket deles") == "til-koordinatoren-før-arket-deles")
    // A letter that joins what follows to itself lets no bracket through.
    #expect(anchor("\u{0D4E}(x)\u{301} \u{0600}<") == "\u{0D4E}x\u{301}-")
  }
}
