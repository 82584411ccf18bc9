import Model
import Support
import Testing

/// What somebody of a family is told.
@Suite struct PersonAudienceTests {
  /// Needs of Anna, of Bo and of both, with who does something about them.
  private func needs(_ area: String) -> String {
    """
    needs id=na family=f person=anna domain=\(area) title=Annas raised=2025-01-01
    needs id=nb family=f person=bo domain=\(area) title=Bos raised=2025-01-01
    needs id=nf family=f domain=\(area) title=Familiens raised=2025-01-01

    """
  }

  @Test(arguments: [
    ("born=2008-06-15", true), ("born=2008-06-16", true), ("born=2014-06-15", true),
    ("born=2014-06-16", false), ("born=2014-06", true), ("role=child", false),
    ("role=adult", true), ("", true), ("born=1980-01-01 until=2026-06-14", false),
    ("born=1980-01-01 from=2026-06-16", false), ("born=2026-06-16", false),
  ])
  func `an adult, or a child known to be 12, of a household today may ask`(
    cells: String, may: Bool
  ) throws {
    let network = try Network(
      PlainBundle(lines: "families id=f\npeople id=p family=f \(cells)"))
    #expect(network.canBeShown(to: 0, on: try #require(Day("2026-06-15"))) == may)
  }

  @Test func `a child of 12 sees no row that names a sibling`() throws {
    let rows =
      needs("leisure") + """
        people id=liv family=f alias=Liv born=2014-06-01 role=child
        needs id=nl family=f person=liv domain=leisure title=Livs raised=2025-01-01
        responsibilities need=nl actor=bo from=2025-02-01
        responsibilities need=nl actor=skole from=2025-02-02
        responsibilities need=nb actor=skole from=2025-02-03
        responsibilities need=nf actor=anna from=2025-02-06
        ties a=liv b=bo kind=kin relation=sibling
        ties a=skole b=liv kind=serves from=2025-02-04
        ties a=skole b=bo kind=serves from=2025-02-05
        referrals id=r family=f person=liv from=bo to=nav sent=2026-01-05
        agreements id=a family=f actor=bo title=Avtale agreed=2026-02-01 need=nl
        """
    let told = try ProjectedNetwork(rows, person: "liv")
    #expect(told.needs == ["Familiens", "Livs"])
    #expect(told(.ties, "from") == ["2025-01-01", "2025-01-02", "2025-02-04"])
    #expect(told(.referrals, "sent") == [])
    #expect(told(.agreements, "title") == [])
    // But all who do something about a need of her own.
    #expect(told(.responsibilities, "from") == ["2025-02-01", "2025-02-02"])
    // A grown-up sees them all.
    let mother = try ProjectedNetwork(rows, person: "anna")
    #expect(mother.needs == ["Annas", "Bos", "Familiens", "Livs"])
    #expect(mother(.ties, "relation").contains("sibling"))
    #expect(mother(.referrals, "sent") == ["2026-01-05"])
    // The day she turns 18 she is one.
    #expect(try ProjectedNetwork(rows, person: "liv", today: "2032-05-31").needs.count == 2)
    #expect(try ProjectedNetwork(rows, person: "liv", today: "2032-06-01").needs.count == 4)
  }

  @Test func `of safety everybody sees only what names nobody else`() throws {
    #expect(try ProjectedNetwork(needs("safety"), person: "anna").needs == ["Annas"])
    #expect(try ProjectedNetwork(needs("safety"), person: "bo").needs == ["Bos"])
    let goals =
      needs("leisure") + """
        goals id=g1 family=f person=bo domain=safety title=t1 set=2026-01-01
        goals id=g2 family=f person=anna domain=safety title=t2 set=2026-01-01
        goals id=g3 family=f person=anna domain=leisure title=t3 set=2026-01-01 need=nb
        goals id=g4 family=f person=anna domain=safety title=t4 set=2026-01-01 need=nb
        """
    #expect(try ProjectedNetwork(goals, person: "anna")(.goals, "title") == ["t2", "t3"])
  }

  @Test(arguments: ["mental-health", "physical-health"])
  func `of health nobody sees what names another of 12 or more`(area: String) throws {
    let rows =
      needs(area) + """
        people id=liv family=f born=2014-06-16 role=child
        people id=ida family=f born=2014-06-15 role=child
        people id=ukjent family=f role=child
        needs id=nl family=f person=liv domain=\(area) title=Livs raised=2025-01-01
        needs id=ni family=f person=ida domain=\(area) title=Idas raised=2025-01-01
        needs id=nu family=f person=ukjent domain=\(area) title=Ukjent raised=2025-01-01
        """
    #expect(try ProjectedNetwork(rows, person: "anna").needs == ["Annas", "Familiens", "Livs"])
    #expect(
      try ProjectedNetwork(rows.replacing(area, with: "school"), person: "anna").needs.count == 6)
  }

  @Test(arguments: ["health", "child-welfare"])
  func `without an area nobody sees another of 12 or more beside such a service`(sector: String)
    throws
  {
    let rows = """
      services id=x name=X sector=\(sector)
      ties a=x b=bo kind=serves from=2025-03-01
      ties a=x b=f kind=serves from=2025-03-02
      ties a=x b=anna kind=serves from=2025-03-03
      referrals id=r1 family=f person=bo from=nav to=x sent=2026-01-05
      referrals id=r2 family=f person=bo from=nav to=skole sent=2026-01-06
      agreements id=a family=f actor=x title=Avtale agreed=2026-02-01 referral=r2
      """
    let told = try ProjectedNetwork(rows, person: "anna")
    #expect(told(.ties, "from") == ["2025-01-01", "2025-01-02", "2025-03-02", "2025-03-03"])
    #expect(told(.referrals, "sent") == ["2026-01-06"])
    #expect(told(.agreements, "title") == [])
    let need =
      "\nneeds id=n family=f person=bo domain=leisure raised=2025-01-01 title=Fritid\n"
      + "referrals id=r3 family=f need=n from=nav to=x sent=2026-01-07"
    #expect(
      try ProjectedNetwork(rows + need, person: "anna")(.referrals, "sent")
        == ["2026-01-06", "2026-01-07"])
    let other = rows.replacing("sector=\(sector)", with: "sector=housing")
    #expect(try ProjectedNetwork(other, person: "anna")(.agreements, "title") == ["Avtale"])
  }

  @Test func `notices, moments, consents and lines between services are told to nobody`() throws {
    let told = try ProjectedNetwork(
      """
      goals id=g family=f person=anna domain=leisure title=Mål set=2026-01-01
      moments date=2026-02-01 family=f person=anna title=Dag goal=g
      moments date=2026-02-01 family=f title=Dag2
      families id=g
      activities date=2026-02-01 actor=g family=f
      referrals id=r1 family=f from=skole to=nav sent=2026-01-05 kind=child-welfare-notice
      referrals id=r2 family=f from=skole to=nav sent=2026-01-06
      agreements id=a1 family=f actor=anna title=t1 agreed=2026-02-01 referral=r1
      agreements id=a2 family=f actor=anna title=t2 agreed=2026-02-01 referral=r2
      ties a=nav b=skole kind=collaborates
      """, person: "anna")
    #expect(told(.goals, "title") == ["Mål"])
    #expect(told(.moments, "title") == [])
    #expect(told(.activities, "date") == [])
    #expect(told(.consents, "given") == [])
    #expect(told(.referrals, "sent") == ["2026-01-06"])
    #expect(told(.agreements, "title") == ["t2"])
    #expect(told(.ties, "kind") == ["serves", "serves"])
  }

  @Test func `what belongs to a need that is not told goes with it`() throws {
    // Rows that name Anna alone, for a need of safety that is the whole family's.
    let told = try ProjectedNetwork(
      needs("safety") + """
        responsibilities need=na actor=nav from=2025-02-01
        responsibilities need=nf actor=nav from=2025-02-02
        responsibilities need=nf actor=anna from=2025-02-03
        goals id=g1 family=f person=anna domain=safety title=t1 set=2026-01-01 need=nf
        goals id=g2 family=f person=anna domain=safety title=t2 set=2026-01-01 need=na
        agreements id=b family=f actor=anna title=Avtale2 agreed=2026-02-01 need=nf
        activities date=2026-02-01 actor=anna family=f need=nf
        activities date=2026-02-02 actor=anna family=f need=na
        referrals id=r family=f person=anna need=nf from=anna to=nav sent=2026-01-05
        agreements id=a family=f actor=anna title=Avtale agreed=2026-02-01 referral=r
        """, person: "anna")
    #expect(told(.responsibilities, "from") == ["2025-02-01"])
    #expect(told(.activities, "date") == ["2026-02-02"])
    #expect(told(.goals, "title") == ["t2"])
    #expect(told(.referrals, "sent") == [])
    #expect(told(.agreements, "title") == [])
  }

  @Test func `how a tie feels is told of one's own, and phone numbers but no e-mail`() throws {
    let told = try ProjectedNetwork(
      """
      contacts id=k service=nav name=Kari phone=11 email=k@a.no
      contacts id=l service=nav name=Lars phone=22 email=l@a.no
      ties a=k b=anna kind=serves trust=1 strength=weak
      ties a=skole b=bo kind=serves trust=2 strength=strong
      ties a=anna b=bo kind=kin relation=child trust=3 strength=strained
      """, person: "anna")
    #expect(told(.ties, "trust") == ["", "", "", "", "1"])
    #expect(told(.ties, "strength") == ["", "", "", "", "weak"])
    #expect(told(.contacts, "phone") == ["11"])
    #expect(told(.contacts, "email") == [""])
    #expect(told(.services, "id") == ["nav", "skole"])
  }

  @Test func `all of the household are shown, and nothing of another`() throws {
    let rows = """
      families id=g alias=Eik
      people id=ute family=g alias=Ute born=1983-01-01 role=adult
      people id=liv family=f alias=Liv born=2015-02-03 role=child until=2026-01-31
      homes person=liv family=g from=2026-02-01
      homes person=bo family=g from=2026-02-01
      needs id=nl family=f person=liv domain=leisure title=Livs raised=2025-01-01
      needs id=ng family=g person=bo domain=leisure title=Der raised=2025-01-01
      needs id=nb family=f person=bo domain=leisure title=Her raised=2025-01-01
      ties a=anna b=liv kind=kin relation=child
      ties a=anna b=ute kind=kin relation=sibling
      ties a=liv b=anna kind=kin relation=parent from=2020-01-01
      ties a=bo b=anna kind=kin relation=parent from=2020-01-02
      """
    let told = try ProjectedNetwork(rows, person: "anna")
    #expect(told.people == ["Anna", "Bo"])
    #expect(told(.people, "born") == ["1985-03", "2012-05"])
    #expect(told(.homes, "family") == [])
    #expect(told(.families, "alias") == ["Bjørk"])
    #expect(told.needs == ["Her"])
    #expect(told(.ties, "from") == ["2020-01-02", "2025-01-01", "2025-01-02"])
    #expect(try ProjectedNetwork(rows, person: "ute").people == ["Liv", "Ute"])
  }

  @Test func `that a need went on to somebody else is told to the family`() throws {
    let need =
      "needs id=n family=f domain=leisure raised=2025-01-01 closed=2026-01-01 outcome=moved"
    #expect(try ProjectedNetwork(need, person: "anna")(.needs, "outcome") == ["moved"])
  }
}
