import Analysis
import Model
import Support
import Testing
import Wording

/// What a suggestion says of promises, ages and ends.
extension SuggestionTests {
  @Test func `a promise stands beside the first deadline`() throws {
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

  @Test func `what is promised about a need is said`() throws {
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
        == "Ingen aktivitet er registrert om behovet «Angst» (Familien F) på 164 dager; Mona (BUP) har ansvaret; avtalt: «Kari ringer BUP» innen fredag 12. juni, ikke registrert som gjort."
    )
    #expect(
      try words(made, .agreementOverdue).suggestion
        == "Kari (koordinator) kan gjøre det nå, eller avtale en ny dag.")
  }

  @Test func `a referral is more than nothing`() throws {
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

  @Test func `the coordinator is known by a responsibility too`() throws {
    var made = PlainBundle()
    made.add(.families, ["id": "f", "alias": "Familien F"])
    made.add(.services, ["id": "nav", "name": "Nav", "sector": "nav", "domains": "economy"])
    made.add(.contacts, ["id": "kari", "name": "Kari", "service": "nav", "role": "coordinator"])
    made.add(.needs, need())
    made.add(.needs, need(["id": "m", "domain": "economy"]))
    made.add(.responsibilities, ["need": "m", "actor": "kari", "accepted": "2026-01-02"])
    #expect(try words(made, .gapNobody).suggestion.contains("Kari (koordinator) kan"))
  }

  @Test func `an age limit is said before on and after the day`() throws {
    var made = PlainBundle()
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
    let network = try Network(made)
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

  @Test func `a yes to a referral is said at the age limit`() throws {
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

  @Test func `what is open in a closed family is named`() throws {
    var made = PlainBundle()
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

  @Test func `a consent ends on a day`() throws {
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
