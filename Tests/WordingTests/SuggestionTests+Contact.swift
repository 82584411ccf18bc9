import Analysis
import Model
import Support
import Testing
import Wording

/// With whom there was contact, who was only asked, and who counts as a helper.
extension SuggestionTests {
  @Test func `a call with the coordinator is no call with those who are to be asked`() throws {
    var made = family()
    made.add(.needs, need())
    made.add(.contacts, ["id": "nina", "name": "Nina", "service": "nav"])
    made.add(.activities, ["date": "2026-06-15", "actor": "kari", "family": "f", "kind": "call"])
    let agreement = [
      "id": "a", "family": "f", "title": "Ringe", "agreed": "2026-06-01", "due": "2026-06-18",
    ]
    // Of her own service, too: what she did is no call with the service.
    for actor in ["mona", "nina", "nav"] {
      var more = made
      more.add(.agreements, agreement.merging(["actor": actor]) { $1 })
      #expect(
        try words(more, .agreementDueSoon).suggestion.hasSuffix(" om avtalen."), "\(actor)")
    }
    // A yes elsewhere, so that what is only written down is taken for granted.
    var assumed = made
    assumed.add(.needs, need(["id": "m"]))
    assumed.add(.responsibilities, ["need": "m", "actor": "bup", "accepted": "2026-06-01"])
    assumed.add(.responsibilities, ["need": "n", "actor": "mona", "from": "2026-06-01"])
    #expect(
      try words(assumed, .gapAssumed).suggestion
        == "Kari (koordinator) kan spørre Mona (BUP) rett ut og registrere dagen for et klart ja eller nei."
    )
  }

  @Test func `of several who are to be asked the last contact says with whom it was`() throws {
    var made = family()
    made.add(.needs, need())
    made.add(.services, ["id": "ppt", "name": "PPT", "sector": "school"])
    for actor in ["mona", "ppt"] {
      made.add(.responsibilities, ["need": "n", "actor": actor, "asked": "2026-05-01"])
    }
    made.add(.needs, need(["id": "m"]))
    made.add(.responsibilities, ["need": "m", "actor": "bup", "accepted": "2026-06-01"])
    made.add(.activities, ["date": "2026-06-12", "actor": "ppt", "family": "f", "kind": "call"])
    let expected: [(Language, String)] = [
      (.nb, "; sist ringt 12. juni: PPT."), (.nn, "; sist ringt 12. juni: PPT."),
      (.en, "; last call 12 June: PPT."),
    ]
    for (language, end) in expected {
      let said = try words(made, .gapAsked, language).suggestion
      #expect(said.hasSuffix(end), "\(said)")
    }
    // The service is not the one who is asked.
    made.add(.activities, ["date": "2026-06-13", "actor": "bup", "family": "f", "kind": "call"])
    #expect(try words(made, .gapAsked).suggestion.hasSuffix("; sist ringt 13. juni: BUP."))
  }

  @Test func `where nobody helps a family, somebody can`() throws {
    var made = family()
    made.add(.families, ["id": "g", "alias": "Familien G"])
    made.add(.needs, need(["family": "g"]))
    #expect(
      try words(made, .gapNobody).suggestion
        == "Noen kan spørre BUP, som har psykisk helse som oppgave.")
    made.add(.ties, ["a": "mona", "b": "g", "kind": "serves"])
    #expect(
      try words(made, .gapNobody).suggestion.hasPrefix("En av hjelperne kan spørre BUP"))
  }

  @Test func `nobody is pressed for an answer on the day they were asked`() throws {
    var made = family()
    made.add(.needs, need(["urgency": "urgent"]))
    made.add(
      .referrals,
      ["id": "r", "family": "f", "need": "n", "from": "kari", "to": "bup", "sent": "2026-06-15"])
    #expect(
      try words(made, .gapNobody).suggestion
        == "Kari (koordinator) kan avtale med BUP (spurt i dag) når svaret kommer.")
    #expect(
      try words(made, .gapNobody, on: Self.asOf.adding(days: 1)).suggestion
        == "Kari (koordinator) kan i dag purre på svar fra BUP (spurt 15. juni).")
  }

  @Test func `what is asked of others says who accepted the referral`() throws {
    var made = family()
    made.add(.needs, need())
    made.add(
      .services, ["id": "dps", "name": "DPS", "sector": "health", "domains": "mental-health"])
    made.add(
      .referrals,
      [
        "id": "r", "family": "f", "need": "n", "from": "kari", "to": "dps", "sent": "2026-06-01",
        "answered": "2026-06-10", "outcome": "accepted",
      ])
    let network = try Network(made)
    let writer = FindingWriter(
      network: network, rules: .norwegian, asOf: Self.asOf, language: .nb)
    let found = Analysis.analyse(network, asOf: Self.asOf).findings.filter { $0.code == .gapNobody }
    func ask(_ id: String) throws -> String {
      writer.ask(Array(found), of: try #require(network.find(.service, id: id)))
    }
    #expect(
      try ask("bup")
        == "Spør om de kan ta ansvar for behovet «Angst» (Familien F), hvis ikke DPS, som tok imot henvisningen, gjør det."
    )
    #expect(
      try ask("dps") == "Spør hvem hos dem som har ansvaret for behovet «Angst» (Familien F).")
  }

  @Test func `a coordinator who was only asked is not said to have the responsibility`() throws {
    func said(_ held: [String: String], _ language: Language = .nb) throws -> String {
      var made = family()
      made.add(.needs, need(["raised": "2026-06-01"]))
      made.add(.responsibilities, held.merging(["need": "n", "actor": "kari"]) { $1 })
      return try words(made, .gapCoordinatorOnly, language).message
    }
    let asked = ["asked": "2026-06-14"]
    #expect(
      try said(asked)
        == "Bare koordinatoren er spurt om behovet «Angst» (Familien F), og har ikke sagt ja ennå: Kari (Nav)."
    )
    #expect(try said(asked, .nn).hasPrefix("Berre koordinatoren er spurd om"))
    #expect(try said(asked, .en).hasPrefix("Only the coordinator has been asked about"))
    #expect(
      try said(["from": "2026-06-01"])
        == "Bare koordinatoren er skrevet opp på behovet «Angst» (Familien F), og det er ikke registrert noe ja: Kari (Nav)."
    )
    #expect(
      try said(["accepted": "2026-06-14"])
        == "Bare koordinatoren har ansvaret for behovet «Angst» (Familien F): Kari (Nav).")
  }

  @Test func `the ledger says which helpers are counted`() throws {
    func ledger(_ made: PlainBundle, _ language: Language = .nb) throws -> [String] {
      let network = try Network(made)
      let situation = Situation(network, asOf: Self.asOf)
      return FindingWriter(situation, language: language).sentences(
        FamilyLedger(situation, family: 0))
    }
    var made = family()
    made.add(.services, ["id": "egne", "name": "Slekt", "sector": "private"])
    made.add(.contacts, ["id": "mormor", "name": "Mormor", "service": "egne"])
    made.add(.ties, ["a": "mormor", "b": "f", "kind": "serves"])
    #expect(
      try ledger(made).contains(
        "1 kontaktperson i tjenestene har bånd til familien nå, og ingen møter er registrert de siste 30 dagene."
      ))
    #expect(
      try ledger(made).contains(
        "Familien har hatt én kontaktperson i Nav, så langt det er registrert."))
    made.add(.ties, ["a": "mona", "b": "f", "kind": "serves"])
    made.add(.activities, ["date": "2026-06-01", "actor": "bup", "family": "f", "kind": "meeting"])
    #expect(
      try ledger(made).contains(
        "Familien har hatt én kontaktperson i hver av 2 tjenester, så langt det er registrert."))
    #expect(
      try ledger(made, .en).contains(
        "2 contacts in services have a tie to the family now, and 1 meeting is on record in the last 30 days."
      ))
  }
}
