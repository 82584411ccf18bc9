import Analysis
import Model
import Testing
import Wording

/// What a suggestion says of those whom it names: who they are, what they have been asked, and when
/// they last talked.
@Suite struct SuggestionTests {
  private static let asOf = Day(year: 2026, month: 6, day: 15) ?? Day(number: 0)

  /// A family with a coordinator in Nav, and services that could do something about mental health.
  private func family() -> NetworkBuilder {
    var made = NetworkBuilder()
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

  private func need(_ more: [String: String] = [:]) -> [String: String] {
    [
      "id": "n", "family": "f", "domain": "mental-health", "title": "Angst",
      "raised": "2026-01-01",
    ].merging(more) { $1 }
  }

  private func words(
    _ made: NetworkBuilder, _ code: FindingCode, _ language: Language = .nb,
    on day: Day = SuggestionTests.asOf
  ) throws -> FindingWords {
    let network = made.build()
    let found = Analysis.analyse(network, asOf: day).findings.first { $0.code == code }
    return FindingWriter(
      network: network, rules: DeadlineRules(of: network), asOf: day, language: language
    ).words(for: try #require(found))
  }

  @Test func insteadOfOneWhoHasLeftTheServiceIsAsked() throws {
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

  @Test func aSenderWhoHasLeftDoesNotRing() throws {
    var made = family()
    made.add(
      .referrals, ["id": "r", "family": "f", "from": "lars", "to": "bup", "sent": "2026-01-10"])
    #expect(
      try words(made, .referralUnanswered).suggestion == "Nav kan ringe BUP og be om svar.")
  }

  @Test func oneWhoHasNotBegunIsNotNamed() throws {
    var made = family()
    made.add(.contacts, ["id": "nils", "name": "Nils", "service": "bup", "from": "2026-08-01"])
    made.add(
      .referrals, ["id": "r", "family": "f", "from": "nav", "to": "nils", "sent": "2026-01-10"])
    #expect(
      try words(made, .referralUnanswered).suggestion == "Nav kan ringe BUP og be om svar.")
  }

  @Test func aServiceThatHasClosedIsNotRung() throws {
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

  @Test func whoeverIsAskedIsRemindedAndNotAskedAnew() throws {
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

  @Test func whoeverHasSaidNoIsNotSuggested() throws {
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

  @Test func howeverManyHaveBeenAskedTheNextIsFound() throws {
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

  @Test func aYesToAReferralIsFollowedUpWhereNobodyHasTheResponsibility() throws {
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

  @Test func aServiceOfAnotherAgeIsNoServiceForThisOne() throws {
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
  ]) func theLastContactIsSaid(kind: String, words expected: String) throws {
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
    made.add(.activities, ["date": "2026-06-15", "actor": "kari", "family": "f", "kind": "call"])
    #expect(
      try self.words(made, .referralUnanswered).suggestion
        == "Kari (Nav) kan ringe BUP og be om svar; sist ringt i dag, 15. juni.")
  }

  @Test func whoeverIsAskedAnswersThemselves() throws {
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

  @Test func twoOfOneNameAreToldApart() throws {
    var made = family()
    made.add(.families, ["id": "g", "alias": "Familien F"])
    made.add(
      .services, ["id": "bup2", "name": "BUP", "sector": "health", "domains": "mental-health"])
    made.add(.needs, need())
    let words = try words(made, .gapNobody)
    #expect(words.message.contains("Familien F (f)"))
    #expect(words.suggestion.contains("spørre BUP (bup) eller BUP (bup2), som"))
  }

  @Test func anAreaTellsTwoServicesApart() {
    var made = NetworkBuilder()
    for (id, area) in [("a", "nord"), ("b", "sør"), ("c", "sør"), ("d", "")] {
      made.add(.services, ["id": id, "name": "Skolen", "sector": "school", "area": area])
    }
    made.add(.services, ["id": "e", "name": "Nav", "sector": "nav"])
    made.add(.contacts, ["id": "k1", "name": "Kari", "service": "a"])
    made.add(.contacts, ["id": "k2", "name": "Kari", "service": "b"])
    made.add(.contacts, ["id": "k3", "name": "Kari", "service": "e"])
    made.add(.contacts, ["id": "k4", "name": "Kari", "service": "e"])
    let network = made.build()
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

  @Test func aParagraphOfLawIsSaidOnceInAList() throws {
    var once = LawOnce()
    let law = "Kari kan ringe; det skal avklares (sosialtjenesteloven § 13 andre ledd)."
    #expect(once(law) == law)
    #expect(
      once("Per kan ringe; det skal avklares (sosialtjenesteloven § 13 andre ledd).")
        == "Per kan ringe.")
    let other = "Per kan ringe; sist ringt 3. mai."
    #expect(once(other) == other && once(other) == other)
  }

  @Test func aPromiseStandsBesideTheFirstDeadline() throws {
    var made = family()
    made.add(
      .referrals,
      [
        "id": "r", "family": "f", "from": "kari", "to": "bup", "sent": "2026-03-01",
        "due": "2026-03-15",
      ])
    made.add(
      .agreements,
      [
        "id": "a", "family": "f", "actor": "mona", "title": "Svare", "agreed": "2026-06-10",
        "due": "2026-06-19", "referral": "r",
      ])
    #expect(
      try words(made, .referralUnanswered).message
        == "BUP har ikke svart på henvisningen (Familien F); fristen gikk ut for 92 dager siden; BUP har lovet svar innen fredag 19. juni."
    )
    #expect(
      try words(made, .referralUnanswered, .nn).message.hasSuffix(
        "BUP har lova svar innan fredag 19. juni."))
    #expect(
      try words(made, .agreementDueSoon).message
        == "Avtalen «Svare» (Familien F) skal være gjort om 4 dager (fredag 19. juni) av Mona (BUP)."
    )
  }

  @Test func whatIsPromisedAboutANeedIsSaid() throws {
    var made = family()
    made.add(.needs, need())
    made.add(
      .responsibilities,
      [
        "need": "n", "actor": "mona", "asked": "2026-01-01", "accepted": "2026-01-02",
        "from": "2026-01-02",
      ])
    made.add(
      .agreements,
      [
        "id": "a", "family": "f", "actor": "kari", "title": "Kari ringer BUP",
        "agreed": "2026-06-10", "due": "2026-06-12", "need": "n",
      ])
    // A day on which it is neither done nor dropped.
    #expect(
      try words(made, .gapDormant).message
        == "Ingenting er registrert om behovet «Angst» (Familien F) på 164 dager; Mona (BUP) har ansvaret; avtalt: «Kari ringer BUP» innen fredag 12. juni, ikke registrert som gjort."
    )
    #expect(
      try words(made, .agreementOverdue).suggestion
        == "Kari (koordinator) kan gjøre det nå, eller avtale en ny dag.")
  }

  @Test func aReferralIsMoreThanNothing() throws {
    var made = family()
    made.add(.needs, need())
    made.add(
      .responsibilities,
      ["need": "n", "actor": "mona", "accepted": "2026-01-02", "from": "2026-01-02"])
    made.add(
      .referrals,
      ["id": "r", "family": "f", "need": "n", "from": "mona", "to": "nav", "sent": "2026-05-03"])
    #expect(
      try words(made, .gapDormant).message.contains(
        "på 164 dager, men en henvisning ble sendt 3. mai; Mona (BUP) har ansvaret"))
  }

  @Test func theCoordinatorIsKnownByAResponsibilityToo() throws {
    var made = NetworkBuilder()
    made.add(.families, ["id": "f", "alias": "Familien F"])
    made.add(.services, ["id": "nav", "name": "Nav", "sector": "nav", "domains": "economy"])
    made.add(.contacts, ["id": "kari", "name": "Kari", "service": "nav", "role": "coordinator"])
    made.add(.needs, need())
    made.add(.needs, need(["id": "m", "domain": "economy"]))
    made.add(.responsibilities, ["need": "m", "actor": "kari", "accepted": "2026-01-02"])
    #expect(try words(made, .gapNobody).suggestion.contains("Kari (koordinator) kan"))
  }

  @Test func anAgeLimitIsSaidBeforeOnAndAfterTheDay() throws {
    var made = NetworkBuilder()
    made.add(.families, ["id": "f", "alias": "Familien F"])
    made.add(.people, ["id": "p", "family": "f", "alias": "Sara", "born": "2008-06-17"])
    made.add(.people, ["id": "q", "family": "f", "alias": "Ali", "born": "2010-11-02"])
    made.add(
      .services,
      ["id": "bup", "name": "BUP", "sector": "health", "domains": "mental-health", "max_age": "17"])
    made.add(
      .services,
      ["id": "skole", "name": "Skolen", "sector": "school", "domains": "school", "max_age": "15"])
    made.add(.ties, ["a": "bup", "b": "p", "kind": "serves"])
    made.add(.ties, ["a": "skole", "b": "q", "kind": "serves"])
    let network = made.build()
    func messages(_ day: String) throws -> [String] {
      let day = try #require(Day(day))
      let writer = FindingWriter(
        network: network, rules: .norwegian, asOf: day, language: .nb)
      return Analysis.analyse(network, asOf: day).findings.filter { $0.code == .gapTransition }
        .map { writer.message($0) }.sorted()
    }
    #expect(
      try messages("2026-06-15") == [
        "Ali er for gammel for Skolen fra 1. august 2026 (om 47 dager); ingen har sagt ja til å ta over.",
        "Sara fyller 18 år om 2 dager (17. juni 2026) og blir for gammel for BUP; ingen har sagt ja til å ta over.",
      ])
    #expect(
      try messages("2026-06-17")[1]
        == "Sara fylte 18 år i dag (17. juni 2026), og BUP tar til og med 17 år; ingen har sagt ja til å ta over."
    )
    #expect(
      try messages("2026-08-02") == [
        "Ali har vært for gammel for Skolen siden 1. august 2026 (1 dag); ingen har sagt ja til å ta over.",
        "Sara fylte 18 år for 46 dager siden (17. juni 2026), og BUP tar til og med 17 år; ingen har sagt ja til å ta over.",
      ])
  }

  @Test func aYesToAReferralIsSaidAtTheAgeLimit() throws {
    var made = family()
    made.add(.people, ["id": "q", "family": "f", "alias": "Lea", "born": "2008-06-20"])
    made.add(
      .services,
      [
        "id": "ung", "name": "Ung", "sector": "health", "domains": "mental-health", "max_age": "17",
      ])
    made.add(.ties, ["a": "ung", "b": "q", "kind": "serves"])
    made.add(.needs, need(["person": "q"]))
    made.add(
      .referrals,
      ["id": "r", "family": "f", "need": "n", "from": "ung", "to": "bup", "sent": "2026-06-01"])
    #expect(
      try words(made, .gapTransition).suggestion
        == "Kari (koordinator) kan purre på svar fra BUP (spurt 1. juni).")
  }

  @Test func whatIsOpenInAClosedFamilyIsNamed() throws {
    var made = NetworkBuilder()
    made.add(.families, ["id": "f", "alias": "Familien F", "closed": "2026-06-14"])
    made.add(.services, ["id": "bup", "name": "BUP", "sector": "health"])
    made.add(.needs, need())
    made.add(
      .referrals, ["id": "r", "family": "f", "from": "f", "to": "bup", "sent": "2026-05-03"])
    #expect(
      try words(made, .familyClosedOpen).message
        == "Familien F ble avsluttet i går, men dette er ikke avsluttet: behovet «Angst» og henvisningen til BUP."
    )
  }

  @Test func aConsentEndsOnADay() throws {
    var made = family()
    made.add(
      .consents,
      [
        "family": "f", "from_service": "nav", "to_service": "bup", "given": "2026-01-01",
        "expires": "2026-07-03",
      ])
    #expect(
      try words(made, .consentEnding).message
        == "Samtykket fra Familien F til deling mellom BUP og Nav går ut 3. juli (om 18 dager).")
  }
}
