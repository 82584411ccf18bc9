import Model
import Support
import Testing

/// What those at a table are told: who may tell whom of what, and which rows are open by it.
@Suite struct ServiceAudienceTests {
  /// A need of Bo that BUP does something about.
  private let need = """
    needs id=n family=f person=bo domain=leisure title=Fritid raised=2025-01-01
    responsibilities need=n actor=bup from=2025-01-01
    """

  // MARK: Families

  @Test func `a family is shown when each at the table has part in it`() throws {
    #expect(try ProjectedNetwork()(.families, "alias") == ["Bjørk"])
    let alone = try ProjectedNetwork(without: "ties a=skole")
    #expect(alone(.families, "alias") == [])
    #expect(alone(.services, "id") == ["nav", "skole"])
    func families(_ row: String) throws -> [String] {
      try ProjectedNetwork(row, without: "ties a=skole")(.families, "alias")
    }
    let need = "needs id=n family=f domain=school raised=2025-01-01\n"
    #expect(try families("ties a=skole b=bo kind=serves") == ["Bjørk"])
    #expect(try families(need + "responsibilities need=n actor=skole") == ["Bjørk"])
    #expect(try families("referrals id=r family=f from=skole to=bup sent=2026-06-15") == ["Bjørk"])
    #expect(try families("referrals id=r family=f from=bup to=skole sent=2026-06-15") == ["Bjørk"])
    // Not begun yet.
    #expect(try families("ties a=skole b=bo kind=serves from=2026-06-16") == [])
    #expect(try families(need + "responsibilities need=n actor=skole from=2026-06-16") == [])
    #expect(try families("referrals id=r family=f from=skole to=bup sent=2026-06-16") == [])
    // Of somebody who is at home elsewhere.
    let moved = """
      families id=g
      people id=eva family=f until=2026-06-14
      homes person=eva family=g from=2026-06-15
      ties a=skole b=eva kind=serves
      """
    #expect(try families(moved) == [])
  }

  @Test func `a family is shown when each may tell each other something, both ways`() throws {
    #expect(try ProjectedNetwork(without: "from_service=nav")(.families, "alias") == [])
    #expect(try ProjectedNetwork(without: "from_service=skole")(.families, "alias") == [])
    // Then nothing of it is, not even what both know.
    let known = "referrals id=r family=f from=nav to=skole sent=2026-01-05"
    #expect(try ProjectedNetwork(known)(.referrals, "sent") == ["2026-01-05"])
    #expect(try ProjectedNetwork(known, without: "from_service=skole")(.referrals, "sent") == [])
    let one = "consents family=f person=bo from_service=nav to_service=skole domains=leisure given="
    func families(_ row: String) throws -> [String] {
      try ProjectedNetwork(row, without: "from_service=nav")(.families, "alias")
    }
    #expect(try families(one + "2026-01-01") == ["Bjørk"])
    // Bo turned 16 in between.
    let old = "people id=bo2 family=f born=2010-06-15\n" + one.replacing("bo ", with: "bo2 ")
    #expect(try families(old + "2026-06-14") == [])
    #expect(try families(old + "2026-06-15") == ["Bjørk"])
    #expect(
      try ProjectedNetwork(without: "from_service=nav", for: "skole")(.families, "alias") != [])
  }

  // MARK: Consents

  @Test(arguments: [
    ("given=2026-01-01", true), ("given=2026-06-15", true), ("given=2026-06-16", false),
    ("given=2026-01-01 expires=2026-06-15", true), ("given=2026-01-01 expires=2026-06-14", false),
    ("given=2026-01-01 withdrawn=2026-06-16", true),
    ("given=2026-01-01 withdrawn=2026-06-15", false),
  ])
  func `a consent holds from its day to its last, and not from the day it is withdrawn`(
    days: String, isTold: Bool
  ) throws {
    let consent = "\nconsents family=f from_service=bup to_service=nav " + days
    let told = try ProjectedNetwork(need + consent, for: "nav")
    #expect(told.needs == (isTold ? ["Fritid"] : []))
    let listed = try ProjectedNetwork(
      "consents family=f from_service=nav to_service=skole " + days,
      without: "from_service=nav")
    #expect(listed(.consents, "given").count == (isTold ? 2 : 0))
  }

  @Test(arguments: [
    ("2010-06-15", "2026-06-14", "", false), ("2010-06-15", "2026-06-15", "", true),
    ("2010-06-16", "2026-06-14", "", true), ("2010-06", "2026-05-31", "", false),
    ("2010-06-15", "2026-06-14", "person=eva", false),
    ("2010-06-15", "2026-06-15", "person=eva", true), ("", "2020-01-01", "", true),
  ])
  func `what was consented to before a 16th birthday ends with it`(
    born: String, given: String, person: String, isTold: Bool
  ) throws {
    let told = try ProjectedNetwork(
      """
      people id=eva family=f born=\(born) role=child
      needs id=n family=f person=eva domain=leisure title=Evas raised=2025-01-01
      needs id=n2 family=f domain=leisure title=Familiens raised=2025-01-01
      responsibilities need=n actor=bup
      responsibilities need=n2 actor=bup
      consents family=f from_service=bup to_service=nav given=\(given) \(person)
      """, for: "nav")
    // For the others a consent of the whole family goes on.
    let expected = (isTold ? ["Evas"] : []) + (person.isEmpty ? ["Familiens"] : [])
    #expect(told.needs == expected)
  }

  @Test func `a consent tells one way, and not further`() throws {
    let there = "\nconsents family=f from_service=bup to_service=nav given=2026-01-01"
    let back = "\nconsents family=f from_service=nav to_service=bup given=2026-01-01"
    #expect(try ProjectedNetwork(need + there, for: "nav").needs == ["Fritid"])
    #expect(try ProjectedNetwork(need + back, for: "nav").needs == [])
    // Nav may tell the school all, but not what BUP told.
    #expect(try ProjectedNetwork(need + there, for: "skole").needs == [])
    #expect(try ProjectedNetwork(need + there).needs == [])
    let both = there + there.replacing("to_service=nav", with: "to_service=skole")
    #expect(try ProjectedNetwork(need + both).needs == ["Fritid"])
    // Another family's consent says nothing of this one.
    let other = "\nfamilies id=g" + there.replacing("family=f", with: "family=g")
    #expect(try ProjectedNetwork(need + other, for: "nav").needs == [])
  }

  @Test func `a consent for an area tells of it, and of nothing that has none`() throws {
    let consent = "\nconsents family=f from_service=bup to_service=nav given=2026-01-01 domains="
    let row = "\nties a=bup b=f kind=serves from=2024-04-04"
    let told = try ProjectedNetwork(need + row + consent + "leisure", for: "nav")
    #expect(told.needs == ["Fritid"])
    #expect(told(.ties, "from") == ["2025-01-01", "2025-01-02"])
    #expect(try ProjectedNetwork(need + consent + "school", for: "nav").needs == [])
    // What is done about a need is of its area.
    let done = """

      needs id=s family=f person=bo domain=school raised=2025-01-01
      responsibilities need=s actor=nav
      activities date=2026-02-01 actor=bup family=f need=n
      activities date=2026-02-02 actor=bup family=f need=s
      agreements id=a family=f actor=bup title=t1 agreed=2026-02-01 need=n
      agreements id=b family=f actor=bup title=t2 agreed=2026-02-01 need=s
      """
    let heard = try ProjectedNetwork(need + done + consent + "leisure", for: "nav")
    #expect(heard(.activities, "date") == ["2026-02-01"])
    #expect(heard(.agreements, "title") == ["t1"])
    // What is promised is of its own need's, though the referral that is shown has another.
    let promised = """

      services id=bolig name=Bolig sector=housing
      consents family=f from_service=bolig to_service=nav given=2026-01-01
      responsibilities need=n actor=nav
      referrals id=r family=f from=bolig to=bup need=s sent=2026-01-05
      agreements id=c family=f actor=bup title=t3 agreed=2026-02-01 need=n referral=r
      agreements id=d family=f actor=bup title=t4 agreed=2026-02-01 need=s referral=r
      """
    let other = try ProjectedNetwork(need + done + promised + consent + "school", for: "nav")
    #expect(other(.referrals, "sent") == ["2026-01-05"])
    #expect(other(.agreements, "title") == ["t2", "t4"])
  }

  @Test func `a consent for one person tells of nobody else`() throws {
    let consent = "\nconsents family=f from_service=bup to_service=nav given=2026-01-01 person="
    #expect(try ProjectedNetwork(need + consent + "bo", for: "nav").needs == ["Fritid"])
    #expect(try ProjectedNetwork(need + consent + "anna", for: "nav").needs == [])
    let whole = need.replacing(" person=bo", with: "")
    #expect(try ProjectedNetwork(whole + consent + "bo", for: "nav").needs == [])
    // Both are named: the one who asks, and the one it is about.
    let both =
      "\nreferrals id=r family=f person=bo from=anna to=bup sent=2026-03-03" + consent + "bo"
    #expect(try ProjectedNetwork(both, for: "nav")(.referrals, "sent") == [])
    #expect(
      try ProjectedNetwork(both.replacing("from=anna", with: "from=bo"), for: "nav")(
        .referrals, "sent")
        == ["2026-03-03"])
  }

  @Test func `each service that a row names has to be free to tell it`() throws {
    let row = """

      services id=bolig name=Bolig sector=housing
      referrals id=r family=f from=bolig to=bup sent=2026-03-03
      consents family=f from_service=bup to_service=nav given=2026-01-01
      """
    let other = "\nconsents family=f from_service=bolig to_service=nav given=2026-01-01"
    #expect(try ProjectedNetwork(row, for: "nav")(.referrals, "sent") == [])
    #expect(try ProjectedNetwork(row + other, for: "nav")(.referrals, "sent") == ["2026-03-03"])
    // One's own rows one knows, and a contact stands for the service.
    let own = "contacts id=k service=nav name=Kari\n" + row.replacing("to=bup", with: "to=k")
    #expect(try ProjectedNetwork(own, for: "nav")(.referrals, "sent") == ["2026-03-03"])
    #expect(try ProjectedNetwork(own)(.referrals, "sent") == [])
  }

  @Test func `what names somebody of another household is not shown`() throws {
    let moved = """
      families id=g
      people id=eva family=f until=2026-06-14 alias=Eva
      homes person=eva family=g from=2026-06-15
      needs id=n family=f person=eva domain=leisure title=Fritid raised=2025-01-01
      responsibilities need=n actor=nav
      responsibilities need=n actor=skole
      """
    #expect(try ProjectedNetwork(moved).needs == [])
    #expect(try ProjectedNetwork(moved, today: "2026-06-14").needs == ["Fritid"])
    // Nor a person of no household at all.
    let gone = moved.replacing("homes person=eva family=g from=2026-06-15", with: "")
    #expect(try ProjectedNetwork(gone).needs == [])
    // Nor another household itself.
    let other = """
      families id=g
      referrals id=r family=f from=g to=nav sent=2026-01-05
      referrals id=s family=f from=f to=nav sent=2026-01-06
      """
    #expect(try ProjectedNetwork(other, for: "nav")(.referrals, "sent") == ["2026-01-06"])
  }

  @Test func `a notice of concern is never shown, gives no part and opens nothing`() throws {
    let row = """
      needs id=n family=f domain=leisure title=Fritid raised=2025-01-01
      referrals id=r family=f need=n from=skole to=nav sent=2026-03-03 kind=
      """
    #expect(try ProjectedNetwork(row + "decision").needs == ["Fritid"])
    #expect(try ProjectedNetwork(row + "decision")(.referrals, "sent") == ["2026-03-03"])
    #expect(try ProjectedNetwork(row + "child-welfare-notice").needs == [])
    #expect(try ProjectedNetwork(row + "child-welfare-notice")(.referrals, "sent") == [])
    func families(_ kind: String) throws -> [String] {
      try ProjectedNetwork(row + kind, without: "ties a=skole")(.families, "alias")
    }
    #expect(try families("decision") == ["Bjørk"])
    #expect(try families("child-welfare-notice") == [])
    let promise = "\nagreements id=a family=f actor=nav title=Svar agreed=2026-03-04 referral=r"
    #expect(try ProjectedNetwork(row + "decision" + promise)(.agreements, "title") == ["Svar"])
    #expect(
      try ProjectedNetwork(row + "child-welfare-notice" + promise)(.agreements, "title") == [])
  }

  // MARK: Coordinators

  @Test func `a coordinator may tell of a need that nobody does anything about`() throws {
    let needs = """
      services id=ko name=Koordinator sector=coordination
      needs id=n family=f person=bo domain=leisure title=Fritid raised=2025-01-01
      ties a=ko b=f kind=serves
      """
    let consents = """

      consents family=f from_service=ko to_service=nav given=2026-01-01
      consents family=f from_service=ko to_service=skole given=2026-01-01
      """
    #expect(try ProjectedNetwork(needs).needs == [])
    let told = try ProjectedNetwork(needs + consents)
    #expect(told.needs == ["Fritid"])
    #expect(told.people == ["Bo"])
    #expect(try ProjectedNetwork(needs + consents, without: "ties a=skole").needs == [])
    let one = consents.split(separator: "\n")[0]
    #expect(try ProjectedNetwork(needs + "\n" + one).needs == [])
    // Not one without part in the family, nor any other service that has.
    let without = needs.replacing("ties a=ko b=f kind=serves", with: "")
    #expect(try ProjectedNetwork(without + consents).needs == [])
    let future = needs.replacing("kind=serves", with: "kind=serves from=2026-06-16")
    #expect(try ProjectedNetwork(future + consents).needs == [])
    let other = needs.replacing("sector=coordination", with: "sector=housing")
    #expect(try ProjectedNetwork(other + consents).needs == [])
    // A contact with that role, who has part herself.
    let contact = "\ncontacts id=k service=ko name=Kari role=coordinator"
    #expect(try ProjectedNetwork(other + contact + consents).needs == [])
    let herself = other.replacing("a=ko b=f", with: "a=k b=f")
    #expect(try ProjectedNetwork(herself + contact + consents).needs == ["Fritid"])
    let teacher = contact.replacing("role=coordinator", with: "role=lærer")
    #expect(try ProjectedNetwork(herself + teacher + consents).needs == [])
    // One who is at the table needs no consent to hear of it.
    #expect(try ProjectedNetwork(needs, for: "ko").needs == ["Fritid"])
    // Of Bo's need, by a consent for Bo.
    let his = consents.replacing("given", with: "person=bo given")
    #expect(try ProjectedNetwork(needs + his).needs == ["Fritid"])
    #expect(try ProjectedNetwork(needs + his.replacing("=bo", with: "=anna")).needs == [])
  }

  @Test(arguments: ["mental-health", "physical-health", "safety"])
  func `what is most sensitive a coordinator may tell only by name`(area: String) throws {
    func needs(_ consented: String) throws -> [String] {
      try ProjectedNetwork(
        """
        services id=ko name=Koordinator sector=coordination
        needs id=n family=f domain=\(area) title=Sårt raised=2025-01-01
        ties a=ko b=f kind=serves
        consents family=f from_service=ko to_service=nav given=2026-01-01 domains=\(consented)
        """, for: "nav"
      ).needs
    }
    #expect(try needs("") == [])
    #expect(try needs("leisure") == [])
    #expect(try needs("leisure+" + area) == ["Sårt"])
  }
}
