import Analysis
import Model
import Support
import Testing
import Wording

/// What a suggestion says of those whom it names: who they are, what they have been asked, and when
/// they last talked.
@Suite struct SuggestionTests {
  static let asOf = Day(year: 2026, month: 6, day: 15) ?? Day(number: 0)

  /// A family with a coordinator in Nav, and services that could do something about mental health.
  func family() -> PlainBundle {
    var made = PlainBundle()
    made.add(.families, ["id": "f", "alias": "Familien F", "area": "nord"])
    made.add(.people, ["id": "p", "family": "f", "alias": "Sara", "born": "2010-03-01"])
    made.add(.services, ["id": "nav", "name": "Nav", "sector": "nav", "domains": "economy"])
    made.add(
      .services, ["id": "bup", "name": "BUP", "sector": "health", "domains": "mental-health"])
    made.add(.contacts, ["id": "kari", "name": "Kari", "service": "nav", "role": "coordinator"])
    made.add(.contacts, ["id": "lars", "name": "Lars", "service": "nav", "until": "2026-02-01"])
    made.add(.contacts, ["id": "mona", "name": "Mona", "service": "bup"])
    made.add(.ties, ["a": "kari", "b": "f", "kind": "serves"])
    return made
  }

  func need(_ more: [String: String] = [:]) -> [String: String] {
    [
      "id": "n", "family": "f", "domain": "mental-health", "title": "Angst",
      "raised": "2026-01-01",
    ].merging(more) { $1 }
  }

  func words(
    _ made: PlainBundle, _ code: FindingCode, _ language: Language = .nb,
    on day: Day = SuggestionTests.asOf
  ) throws -> FindingWords {
    let network = try Network(made)
    let found = Analysis.analyse(network, asOf: day).findings.first { $0.code == code }
    return FindingWriter(
      network: network, rules: DeadlineRules(of: network), asOf: day, language: language
    ).words(for: try #require(found))
  }

  @Test func `instead of one who has left the service is asked`() throws {
    var made = family()
    made.add(
      .referrals, ["id": "r", "family": "f", "from": "f", "to": "lars", "sent": "2026-01-10"])
    let words = try words(made, .referralUnanswered)
    #expect(words.message.hasSuffix("Lars har sluttet."))
    #expect(
      words.suggestion
        == "Kari (koordinator) kan spørre Nav hvem som har tatt over etter Lars, og be om svar.")
    #expect(
      try self.words(made, .referralUnanswered, .nn).suggestion
        == "Kari (koordinator) kan spørje Nav kven som har teke over etter Lars, og be om svar.")
  }

  @Test func `a sender who has left does not ring`() throws {
    var made = family()
    made.add(
      .referrals, ["id": "r", "family": "f", "from": "lars", "to": "bup", "sent": "2026-01-10"])
    #expect(
      try words(made, .referralUnanswered).suggestion == "Nav kan ringe BUP og be om svar.")
  }

  @Test func `one who has not begun is not named`() throws {
    var made = family()
    made.add(.contacts, ["id": "nils", "name": "Nils", "service": "bup", "from": "2026-08-01"])
    made.add(
      .referrals, ["id": "r", "family": "f", "from": "nav", "to": "nils", "sent": "2026-01-10"])
    #expect(
      try words(made, .referralUnanswered).suggestion == "Nav kan ringe BUP og be om svar.")
  }

  @Test func `a service that has closed is not rung`() throws {
    var made = family()
    made.add(
      .services,
      [
        "id": "old", "name": "Gamle BUP", "sector": "health", "domains": "mental-health",
        "closed": "2026-03-01",
      ])
    made.add(.needs, need())
    made.add(
      .referrals,
      ["id": "r", "family": "f", "need": "n", "from": "nav", "to": "old", "sent": "2026-01-10"])
    let words = try words(made, .referralUnanswered)
    #expect(words.message.hasPrefix("Gamle BUP ble lagt ned 1. mars uten å ha svart på"))
    #expect(
      words.suggestion
        == "Nav kan sende henvisningen til BUP, og registrere denne som trukket.")
    // Nobody waits for an answer from a service that is gone.
    #expect(try self.words(made, .gapNobody).suggestion.contains("spørre BUP, som har"))
  }

  @Test func `whoever is asked is reminded and not asked anew`() throws {
    var made = family()
    made.add(.needs, need())
    made.add(
      .referrals,
      ["id": "r", "family": "f", "need": "n", "from": "kari", "to": "bup", "sent": "2026-06-10"])
    #expect(
      try words(made, .gapNobody).suggestion
        == "Kari (koordinator) kan purre på svar fra BUP (spurt 10. juni).")
    made.add(
      .services, ["id": "dps", "name": "DPS", "sector": "health", "domains": "mental-health"])
    #expect(
      try words(made, .gapNobody).suggestion
        == "Kari (koordinator) kan purre på svar fra BUP (spurt 10. juni), eller spørre DPS, som har psykisk helse som oppgave."
    )
  }

  @Test func `whoever has said no is not suggested`() throws {
    var made = family()
    made.add(
      .services, ["id": "dps", "name": "DPS", "sector": "health", "domains": "mental-health"])
    made.add(.needs, need())
    made.add(
      .responsibilities,
      [
        "need": "n", "actor": "mona", "asked": "2026-03-01", "declined": "2026-03-05",
        "reason": "no-capacity",
      ])
    let words = try words(made, .gapDeclined)
    #expect(
      words.message
        == "Mona (BUP) sa nei til ansvaret for behovet «Angst» (Familien F) for 102 dager siden (ikke kapasitet), og ingen andre har det."
    )
    #expect(words.suggestion.contains("spørre DPS, som"))
    made.add(
      .referrals,
      [
        "id": "r", "family": "f", "need": "n", "from": "kari", "to": "dps", "sent": "2026-03-10",
        "answered": "2026-03-20", "outcome": "redirected",
      ])
    let left = try self.words(made, .gapDeclined).suggestion
    #expect(
      left.hasPrefix("Ingen flere tjenester her er registrert med psykisk helse som oppgave, så"))
  }

  @Test func `however many have been asked the next is found`() throws {
    var made = family()
    made.add(.needs, need())
    for number in 1...9 {
      made.add(
        .services,
        [
          "id": "s\(number)", "name": "Tilbud \(number)", "sector": "health",
          "domains": "mental-health",
        ])
      if number == 9 { continue }
      made.add(
        .referrals,
        [
          "id": "r\(number)", "family": "f", "need": "n", "from": "kari", "to": "s\(number)",
          "sent": "2026-02-0\(number)", "answered": "2026-03-01", "outcome": "declined",
        ])
    }
    made.add(
      .referrals,
      [
        "id": "r", "family": "f", "need": "n", "from": "kari", "to": "bup", "sent": "2026-02-01",
        "answered": "2026-03-01", "outcome": "declined",
      ])
    #expect(try words(made, .gapNobody).suggestion.contains("spørre Tilbud 9, som"))
  }

  @Test func `a yes to a referral is followed up where nobody has the responsibility`() throws {
    var made = family()
    made.add(.needs, need())
    made.add(
      .referrals,
      [
        "id": "r", "family": "f", "need": "n", "from": "kari", "to": "bup", "sent": "2026-05-10",
        "answered": "2026-06-03", "outcome": "accepted",
      ])
    #expect(
      try words(made, .gapNobody).suggestion
        == "Kari (koordinator) kan spørre BUP, som tok imot henvisningen 3. juni, hvem som har ansvaret."
    )
  }

  @Test func `a service of another age is no service for this one`() throws {
    var made = family()
    made.add(.needs, need(["domain": "employment", "person": "p"]))
    made.add(
      .services,
      ["id": "jobb", "name": "Jobb", "sector": "nav", "domains": "employment", "min_age": "18"])
    #expect(
      try words(made, .gapNobody).suggestion.contains(
        "Ingen tjeneste her er registrert med arbeid som oppgave for den alderen"))
  }

  @Test(arguments: [
    ("call", "sist ringt"), ("meeting", "siste møte"), ("visit", "siste besøk"),
    ("message", "siste melding"), ("letter", "siste brev"), ("other", "siste kontakt"),
  ]) func `the last contact is said`(kind: String, words expected: String) throws {
    var made = family()
    made.add(.needs, need())
    made.add(
      .referrals,
      ["id": "r", "family": "f", "need": "n", "from": "kari", "to": "bup", "sent": "2026-03-10"])
    made.add(
      .activities,
      ["date": "2026-06-10", "actor": "mona", "family": "f", "need": "n", "kind": kind])
    // Somebody else's, for another need, and one that is still to come.
    made.add(.needs, need(["id": "m", "title": "Søvn"]))
    made.add(
      .activities,
      ["date": "2026-06-12", "actor": "mona", "family": "f", "need": "m", "kind": kind])
    made.add(.services, ["id": "skole", "name": "Skolen", "sector": "school"])
    made.add(
      .activities,
      ["date": "2026-06-13", "actor": "skole", "family": "f", "need": "n", "kind": kind])
    made.add(
      .activities, ["date": "2026-06-16", "actor": "bup", "family": "f", "need": "n", "kind": kind])
    #expect(
      try self.words(made, .referralUnanswered).suggestion
        == "Kari (Nav) kan ringe BUP og be om svar; \(expected) 10. juni.")
    made.add(.activities, ["date": "2026-06-15", "actor": "bup", "family": "f", "kind": "call"])
    #expect(
      try self.words(made, .referralUnanswered).suggestion
        == "Kari (Nav) kan ringe BUP og be om svar; sist ringt i dag, 15. juni.")
  }

  @Test func `whoever is asked answers themselves`() throws {
    var made = family()
    made.add(
      .referrals, ["id": "r", "family": "f", "from": "nav", "to": "nav", "sent": "2026-01-10"])
    #expect(
      try words(made, .referralUnanswered).suggestion
        == "Nav kan svare selv og registrere svaret.")
    made = family()
    made.add(
      .referrals, ["id": "r", "family": "f", "from": "f", "to": "kari", "sent": "2026-01-10"])
    #expect(
      try words(made, .referralUnanswered).suggestion
        == "Kari (Nav) kan svare selv og registrere svaret.")
    made = family()
    made.add(
      .referrals, ["id": "r", "family": "f", "from": "f", "to": "nav", "sent": "2026-01-10"])
    #expect(
      try words(made, .referralUnanswered).suggestion
        == "Kari (koordinator) kan finne svaret i egen tjeneste (Nav) og registrere det.")
  }

  @Test func `two of one name are told apart`() throws {
    var made = family()
    made.add(.families, ["id": "g", "alias": "Familien F"])
    made.add(
      .services, ["id": "bup2", "name": "BUP", "sector": "health", "domains": "mental-health"])
    made.add(.needs, need())
    let words = try words(made, .gapNobody)
    #expect(words.message.contains("Familien F (f)"))
    #expect(words.suggestion.contains("spørre BUP (bup) eller BUP (bup2), som"))
  }

  @Test func `an area tells two services apart`() throws {
    var made = PlainBundle()
    for (id, area) in [("a", "nord"), ("b", "sør"), ("c", "sør"), ("d", "")] {
      made.add(.services, ["id": id, "name": "Skolen", "sector": "school", "area": area])
    }
    made.add(.services, ["id": "e", "name": "Nav", "sector": "nav"])
    made.add(.contacts, ["id": "k1", "name": "Kari", "service": "a"])
    made.add(.contacts, ["id": "k2", "name": "Kari", "service": "b"])
    made.add(.contacts, ["id": "k3", "name": "Kari", "service": "e"])
    made.add(.contacts, ["id": "k4", "name": "Kari", "service": "e"])
    let network = try Network(made)
    func writer(_ namesContacts: Bool) -> FindingWriter {
      FindingWriter(
        network: network, rules: .norwegian, asOf: Self.asOf, language: .nb,
        namesContacts: namesContacts)
    }
    let services = (0..<5).map { writer(true).name(Ref(.service, $0)) }
    #expect(services == ["Skolen (nord)", "Skolen (b)", "Skolen (c)", "Skolen (d)", "Nav"])
    let contacts = (0..<4).map { writer(true).name(Ref(.contact, $0)) }
    #expect(
      contacts == ["Kari (Skolen, nord)", "Kari (Skolen, b)", "Kari (Nav, k3)", "Kari (Nav, k4)"])
    // Where names have been taken out, the id would give them back.
    #expect(writer(false).name(Ref(.contact, 2)) == "Kari (Nav)")
  }

  @Test func `a paragraph of law is said once in a list`() throws {
    var once = LawOnce()
    let law = "Kari kan ringe; det skal avklares (sosialtjenesteloven § 13 andre ledd)."
    #expect(once(law) == law)
    #expect(
      once("Per kan ringe; det skal avklares (sosialtjenesteloven § 13 andre ledd).")
        == "Per kan ringe.")
    let other = "Per kan ringe; sist ringt 3. mai."
    #expect(once(other) == other && once(other) == other)
  }
}
