import Analysis
import Model
import Support
import Testing
import Wording

/// A matter about which nothing is recorded is said to be unknown, and not to be well.
@Suite struct NotKnownTests {
  private static let asOf = Day(year: 2026, month: 6, day: 15) ?? Day(number: 0)

  private func lines(
    _ made: PlainBundle, _ topic: Topic? = nil, scope: Scope = .everything
  ) throws -> [String] {
    try notKnown(Network(made), asOf: Self.asOf, topic: topic, scope: scope).map(\.nb)
  }

  private func family() -> PlainBundle {
    var made = PlainBundle()
    made.add(.families, ["id": "f", "area": "nord"])
    made.add(.families, ["id": "g", "area": "sør"])
    made.add(.services, ["id": "a", "name": "A", "sector": "nav"])
    made.add(.services, ["id": "b", "name": "B", "sector": "school"])
    return made
  }

  @Test func `of an empty network nothing else is said`() throws {
    #expect(
      try lines(PlainBundle()) == [
        "det er ikke registrert noen familie som følges opp den dagen"
      ])
    var closed = PlainBundle()
    closed.add(.families, ["id": "f", "closed": "2026-06-01"])
    #expect(try lines(closed).count == 1)
  }

  @Test func `referrals that are not recorded are not answered`() throws {
    let line = "det er ikke registrert henvisninger, så Samvev vet ikke om noe venter på svar"
    #expect(try lines(family(), .referrals) == [line])
    var made = family()
    made.add(.referrals, ["id": "r", "family": "g", "from": "a", "to": "b", "sent": "2026-06-16"])
    // It does not exist yet.
    #expect(try lines(made, .referrals) == [line])
    made.add(.referrals, ["id": "s", "family": "g", "from": "a", "to": "b", "sent": "2026-06-15"])
    #expect(try lines(made, .referrals) == [])
    // Of another family.
    #expect(try lines(made, .referrals, scope: .family(0)) == [line])
  }

  @Test func `families without needs are counted`() throws {
    var made = family()
    #expect(try lines(made, .gaps).first?.hasPrefix("det er ikke registrert behov") == true)
    made.add(.needs, ["id": "n", "family": "f", "domain": "debt", "raised": "2026-01-01"])
    #expect(
      try lines(made, .gaps) == [
        "1 av 2 familier er uten registrerte behov, så Samvev vet ikke hva de trenger",
        "det er ikke registrert ansvar, så Samvev vet ikke hvem som gjør hva",
        "det er ikke registrert aktiviteter, så Samvev vet ikke når noe sist ble gjort",
        "det er ikke registrert avtaler, så Samvev vet ikke om noe som er lovet, er over tiden",
      ])
    made.add(.responsibilities, ["need": "n", "actor": "a", "from": "2026-01-01"])
    #expect(try lines(made, .gaps)[1].hasPrefix("det er ikke registrert noe ja til ansvar"))
    made.add(
      .responsibilities,
      ["need": "n", "actor": "b", "from": "2026-01-01", "accepted": "2026-01-01"])
    #expect(try !lines(made, .gaps).contains { $0.contains("ansvar") })
  }

  @Test func `cooperation is known by a tie or an accepted referral`() throws {
    #expect(try lines(family(), .silos).count == 1)
    var tied = family()
    tied.add(.ties, ["a": "a", "b": "b", "kind": "collaborates"])
    #expect(try lines(tied, .silos) == [])
    var referred = family()
    referred.add(
      .referrals,
      [
        "id": "r", "family": "g", "from": "a", "to": "b", "sent": "2026-05-01",
        "answered": "2026-05-02", "outcome": "accepted",
      ])
    #expect(try lines(referred, .silos) == [])
  }

  @Test func `no findings is never the last word where nothing is known`() throws {
    let one = [Phrase(nb: "det mangler", nn: "det manglar", en: "it is missing")]
    #expect(Language.nb.notKnownLines([], findings: 0) == ["Ingen funn"])
    #expect(Language.nb.notKnownLines(one, findings: 0) == ["Ingen funn, men det mangler."])
    #expect(
      Language.nb.notKnownLines(one + one, findings: 0) == [
        "Ingen funn, men Samvev vet ikke alt:", "– Det mangler.", "– Det mangler.",
      ])
    #expect(
      Language.nn.notKnownLines(one, findings: 2) == ["Samvev veit ikkje alt:", "– Det manglar."])
    #expect(Language.nb.notKnownLines([], findings: 2) == [])
    #expect(
      Language.nb.notKnownLines([], findings: 0, leftOut: 3) == [
        "Ingen funn i utvalget.", "3 funn til er utenfor utvalget og vises ikke.",
      ])
  }

  @Test(arguments: Language.allCases) func `every line stands in its language`(_ language: Language)
    throws
  {
    for made in [PlainBundle(), family()] {
      for phrase in try notKnown(Network(made), asOf: Self.asOf) {
        #expect(Telltale.strangers(in: phrase[language], language) == [], "\(phrase[language])")
      }
    }
  }
}
