import Analysis
import Model
import Support
import Testing
import Text
import Wording

@testable import Reports

/// Findings put in order: each stands in one group, and what is left out is counted.
@Suite struct DigestTests {
  private func network(families: Int) throws -> Network {
    var bundle = PlainBundle()
    bundle.tables["services"] = [
      ["id": "s1", "name": "One", "sector": "school", "domains": "school"],
      ["id": "s2", "name": "Two", "sector": "nav", "domains": "debt"],
    ]
    for number in 0..<families {
      let id = "f\(number)"
      bundle.tables["families", default: []].append(["id": id, "alias": "F\(number)"])
      bundle.tables["needs", default: []] += [
        [
          "id": "n\(number)", "family": id, "domain": "school", "raised": "2026-01-01",
          "urgency": number % 10 == 0 ? "urgent" : "normal",
        ],
        [
          "id": "m\(number)", "family": id, "domain": "debt",
          "raised": number % 5 == 0 ? "2026-06-10" : "2026-01-02",
        ],
      ]
      bundle.tables["referrals", default: []].append(
        ["id": "r\(number)", "family": id, "from": id, "to": "s1", "sent": "2026-04-01"])
    }
    return try Network(bundle)
  }

  private let day = Day("2026-06-15") ?? Day(number: 0)

  @Test func `every finding stands in exactly one group`() throws {
    let network = try network(families: 30)
    let findings = analyse(network, asOf: day).findings
    let isNew = areNew(findings, since: analyse(network, asOf: day.adding(days: -14)).findings)
    let digest = FindingDigest(findings, of: network, isNew: isNew)
    let places = digest.urgent + digest.new + digest.calls.flatMap(\.findings) + digest.rest
    #expect(places.sorted() == findings.indices.map { Int32($0) })
    #expect(digest.urgent.allSatisfy { findings[Int($0)].severity == .critical })
    #expect(digest.urgent.count == 3)
    // Six debts were raised in the fortnight; no other thing is new.
    #expect(digest.new.count == 6)
    #expect(digest.calls.map { network.services.id[$0.service] } == ["s1"])
    #expect(digest.calls[0].findings.count == 30)
    #expect(
      digest.repeats(findings, of: network).map(\.findings.count).reduce(0, +) == digest.rest.count)
  }

  /// Of thirty needs the school has been asked about ten, and has said nothing of any: a finding of
  /// the need and one of the question are one matter.
  @Test func `what one conversation can settle is counted as in the pictures`() throws {
    var bundle = PlainBundle()
    bundle.tables["services"] = [
      ["id": "s", "name": "One", "sector": "school", "domains": "school"]
    ]
    bundle.tables["families"] = [["id": "f", "alias": "F"]]
    for number in 0..<10 {
      bundle.tables["needs", default: []].append(
        ["id": "n\(number)", "family": "f", "domain": "school", "raised": "2026-01-01"])
      bundle.tables["responsibilities", default: []].append(
        ["need": "n\(number)", "actor": "s", "asked": "2026-04-01", "from": "2026-04-01"])
      if number < 4 {
        bundle.tables["referrals", default: []].append(
          [
            "id": "r\(number)", "family": "f", "need": "n\(number)", "from": "f", "to": "s",
            "sent": "2026-04-01", "due": "2026-05-01",
          ])
      }
    }
    bundle.tables["responsibilities"]?.append(
      [
        "need": "n9", "actor": "s", "asked": "2026-04-01", "accepted": "2026-04-02",
        "from": "2026-04-01",
      ])
    let network = try Network(bundle)
    let findings = analyse(network, asOf: day).findings
    let call = try #require(FindingDigest(findings, of: network).calls.first)
    let answered = findings.filter { network.answerer(of: $0) == call.service }
    // Nine needs without a yes, and four late answers about the same.
    #expect(answered.count { $0.code == .gapAsked } == 9)
    #expect(answered.count { $0.code == .referralUnanswered } == 4)
    #expect(call.matters == 9 && call.findings.count + call.listedBefore == answered.count)
    #expect(
      Language.nb.callHeading("One", matters: 9, findings: 13, listedBefore: 2)
        == "Én samtale med One kan avklare 9 saker (13 funn); 2 av dem står over")
    #expect(
      Language.en.callHeading("One", matters: 2, findings: 2, listedBefore: 0)
        == "One conversation with One can settle 2 matters")
  }

  @Test func `many findings are shown in part and all are counted`() throws {
    let network = try network(families: 60)
    let result = analyse(network, asOf: day)
    let writer = FindingWriter(
      network: network, rules: DeadlineRules(of: network), asOf: day, language: .en)
    func text(_ limits: DigestLimits?) -> String {
      var bytes: [UInt8] = []
      writeTable(
        result, of: network, title: "t", writer: writer, limits: limits, width: 80, inColour: false
      ) { bytes += $0 }
      return String(decoding: bytes, as: UTF8.self)
    }
    let (some, all) = (text(nil), text(.all))
    #expect(some.contains("--all") && some.contains("60  One: “Unanswered referral” 60"))
    #expect(some.split(separator: "\n").count < 90)
    for finding in result.findings {
      let start = wrapped(writer.message(finding), width: 40)[0]
      #expect(all.contains(start))
    }
    #expect(!all.contains("--all"))
    #expect(some.contains("180 findings: ") && all.contains("180 findings: "))
  }

  @Test func `new is what the same rule did not say of the same thing`() throws {
    var bundle = PlainBundle()
    bundle.tables["families"] = [["id": "f", "area": "a"]]
    bundle.tables["services"] = [
      ["id": "s", "name": "S", "sector": "nav", "area": "a", "domains": "debt"]
    ]
    bundle.tables["needs"] = [
      ["id": "old", "family": "f", "domain": "debt", "raised": "2026-01-01"],
      ["id": "lapsed", "family": "f", "domain": "debt", "raised": "2026-01-01"],
      ["id": "new", "family": "f", "domain": "debt", "raised": "2026-06-01"],
    ]
    bundle.tables["responsibilities"] = [
      ["need": "lapsed", "actor": "s", "from": "2026-01-01", "until": "2026-06-01"]
    ]
    let network = try Network(bundle)
    let findings = analyse(network, asOf: day, topic: .gaps).findings
    let isNew = areNew(
      findings, since: analyse(network, asOf: day.adding(days: -30), topic: .gaps).findings)
    let new = zip(findings, isNew).filter { $0.1 }.map { network.id($0.0.subject) }
    #expect(new.sorted() == ["lapsed", "new"])
    #expect(findings.contains { network.id($0.subject) == "old" })
  }
}
