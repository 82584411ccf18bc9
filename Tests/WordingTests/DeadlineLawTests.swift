import Analysis
import Model
import Support
import Testing
import Wording

@Suite struct DeadlineLawTests {
  /// What is suggested for an unanswered referral of a kind, sent on 28 April 2026.
  private func suggestion(
    kind: String, sent: String = "2026-04-28", rule: [String: String]? = nil, _ language: Language
  ) throws -> String {
    var made = PlainBundle()
    made.add(.families, ["id": "f1", "alias": "Bjørk"])
    made.add(.services, ["id": "a", "name": "Avsender", "sector": "school"])
    made.add(.services, ["id": "b", "name": "Mottaker", "sector": "nav"])
    made.add(
      .referrals,
      ["id": "r", "family": "f1", "kind": kind, "from": "a", "to": "b", "sent": sent])
    if let rule { made.add(.deadlines, rule) }
    let network = try Network(made)
    let finding = Finding(
      code: .referralUnanswered, severity: .high, subject: Ref(.referral, 0),
      family: Ref(.family, 0), days: 20,
      related: [Ref(.service, 1)])
    return FindingWriter(
      network: network, rules: DeadlineRules(of: network),
      asOf: Day("2026-06-15") ?? Day(number: 0), language: language
    ).suggestion(finding)
  }

  @Test(arguments: DeadlineRules.norwegian.kinds, Language.allCases)
  func `every Norwegian kind has advice in its language`(_ kind: String, _ language: Language)
    throws
  {
    let text = try suggestion(kind: kind, language)
    #expect(text.contains("; "), "\(text)")
    #expect(Telltale.strangers(in: text, language) == [], "\(text)")
    #expect(!text.contains("  ") && !text.contains("..") && text.hasSuffix("."))
    if kind != "emergency-assistance" { #expect(text.contains("§")) }
  }

  @Test func `a referral without kind names no law`() throws {
    #expect(try suggestion(kind: "", .nb) == "Avsender kan ringe Mottaker og be om svar.")
  }

  @Test func `a referral from before the rule names no law`() throws {
    #expect(
      try suggestion(kind: "specialist-health", sent: "2020-01-01", .nn)
        == "Avsender kan ringje Mottaker og be om svar.")
  }

  @Test func `a rule of the networks own shows its own words`() throws {
    let rule = ["kind": "specialist-health", "length": "2w", "basis": "local", "law": "avtale 12"]
    #expect(
      try suggestion(kind: "specialist-health", rule: rule, .nb)
        == "Avsender kan ringe Mottaker og be om svar; svarfristen er 2 uker (avtale 12).")
    let wordless = ["kind": "specialist-health", "length": "2w"]
    #expect(
      try suggestion(kind: "specialist-health", rule: wordless, .en)
        == "Avsender can call Mottaker and ask for an answer.")
  }

  @Test func `a copy of the Norwegian rule reads as the Norwegian rule`() throws {
    let copy = [
      "kind": "specialist-health", "length": "10bd", "basis": "statute",
      "law": "pasient- og brukerrettighetsloven § 2-2 a",
    ]
    #expect(
      try suggestion(kind: "specialist-health", rule: copy, .nn)
        == suggestion(kind: "specialist-health", .nn))
  }
}
