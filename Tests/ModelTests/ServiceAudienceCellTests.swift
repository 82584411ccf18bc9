import Model
import Support
import Testing

/// What those at a table are told of the rows that are open to them, and of what hangs on those.
@Suite struct ServiceAudienceCellTests {
  /// A need of Bo that both at the table do something about, and one that only BUP does.
  private let needs = """
    needs id=n family=f person=bo domain=leisure title=Fritid raised=2025-01-01
    needs id=n2 family=f person=bo domain=leisure title=Skjult raised=2025-01-01
    responsibilities need=n actor=nav from=2025-02-01
    responsibilities need=n2 actor=bup from=2025-02-02

    """

  @Test func `a need is shown with something that is open, and its outcome but for moved`() throws {
    func outcomes(_ outcome: String) throws -> [String] {
      try ProjectedNetwork(
        needs.replacing(
          "title=Fritid raised=2025-01-01",
          with: "title=Fritid raised=2025-01-01 closed=2026-01-01 outcome=" + outcome))(
          .needs, "outcome")
    }
    #expect(try ProjectedNetwork(needs).needs == ["Fritid"])
    #expect(try outcomes("met") == ["met"])
    #expect(try outcomes("moved") == [""])
  }

  @Test func `what the family does itself is shown for a need that is`() throws {
    let own = """
      responsibilities need=n actor=anna from=2025-03-01
      responsibilities need=n2 actor=anna from=2025-03-02
      """
    let told = try ProjectedNetwork(needs + own)
    #expect(told(.responsibilities, "from") == ["2025-02-01", "2025-03-01"])
    #expect(told.people == ["Anna", "Bo"])
    let moved = "\nfamilies id=g\nhomes person=eva family=g\n"
    let other =
      "people id=eva family=f until=2026-01-01\nresponsibilities need=n actor=eva from=2025-03-01"
    #expect(
      try ProjectedNetwork(needs + moved + other)(.responsibilities, "from") == ["2025-02-01"])
  }

  @Test func `activities and agreements go with their need and referral`() throws {
    let told = try ProjectedNetwork(
      needs + """
        referrals id=r family=f from=nav to=skole sent=2026-01-05
        referrals id=r2 family=f from=nav to=bup sent=2026-01-06
        activities date=2026-02-01 actor=nav family=f need=n
        activities date=2026-02-02 actor=nav family=f need=n2
        activities date=2026-02-03 actor=nav family=f
        activities date=2026-02-04 actor=anna family=f need=n
        activities date=2026-02-05 actor=anna family=f need=n2
        activities date=2026-02-06 actor=anna family=f
        activities date=2026-02-07 actor=bup family=f need=n
        activities date=2026-02-08 actor=f family=f need=n
        families id=g
        activities date=2026-02-09 actor=g family=f need=n
        agreements id=a1 family=f actor=nav title=t1 agreed=2026-02-01 need=n
        agreements id=a2 family=f actor=nav title=t2 agreed=2026-02-01 need=n2
        agreements id=a3 family=f actor=nav title=t3 agreed=2026-02-01 need=n referral=r
        agreements id=a4 family=f actor=nav title=t4 agreed=2026-02-01 need=n referral=r2
        agreements id=a5 family=f actor=anna title=t5 agreed=2026-02-01 need=n
        agreements id=a6 family=f actor=anna title=t6 agreed=2026-02-01
        agreements id=a7 family=f actor=bup title=t7 agreed=2026-02-01 need=n
        """)
    #expect(told(.activities, "date") == ["2026-02-01", "2026-02-03", "2026-02-04", "2026-02-08"])
    #expect(told(.agreements, "title") == ["t1", "t3", "t5"])
  }

  @Test func `an agreement names the services of its referral too`() throws {
    let rows = """
      referrals id=r family=f from=nav to=skole sent=2026-01-05
      agreements id=a family=f actor=anna title=Svar agreed=2026-02-01 referral=r
      """
    #expect(try ProjectedNetwork(rows)(.agreements, "title") == ["Svar"])
    // And its referral's need has the area: of that the school may not tell.
    let area = needs + rows.replacing("family=f from", with: "family=f need=n from")
    let leisure = "\nconsents family=f from_service=skole to_service=bup given=2026-01-01 domains="
    let mutual = """

      consents family=f from_service=bup to_service=nav given=2026-01-01
      consents family=f from_service=nav to_service=bup given=2026-01-01
      ties a=bup b=f kind=serves
      """
    func titles(_ domain: String) throws -> [String] {
      try ProjectedNetwork(area + mutual + leisure + domain, for: "nav bup")(.agreements, "title")
    }
    #expect(try titles("leisure") == ["Svar"])
    #expect(try titles("school") == [])
  }

  @Test func `how a tie feels is told of none`() throws {
    let told = try ProjectedNetwork(
      """
      ties a=nav b=bo kind=serves strength=strained trust=1 from=2025-03-03
      ties a=skole b=bo kind=serves from=2025-03-04
      ties a=nav b=skole kind=collaborates strength=strained trust=2
      ties a=bo b=anna kind=kin relation=parent strength=strong trust=5
      """)
    #expect(told(.ties, "kind").count == 6)
    #expect(Set(told(.ties, "strength") + told(.ties, "trust")) == [""])
  }

  @Test func `two work together in the picture when both are at the table`() throws {
    let told = try ProjectedNetwork(
      """
      contacts id=k service=skole name=Kari
      ties a=nav b=k kind=collaborates from=2025-03-03
      ties a=nav b=bup kind=collaborates from=2025-03-04
      """)
    #expect(told(.ties, "from") == ["2025-01-01", "2025-01-02", "2025-03-03"])
    #expect(told(.services, "id") == ["nav", "skole"])
  }

  @Test func `kin are shown between those who are, but not what is no service's business`() throws {
    let people = """
      people id=eva family=f alias=Eva born=1990-01-01 role=adult
      people id=nils family=f alias=Nils born=1950-01-01 role=adult
      needs id=e family=f person=eva domain=leisure title=Evas raised=2025-01-01
      responsibilities need=e actor=nav
      responsibilities need=e actor=skole

      """
    let kin = ["parent", "child", "sibling", "grandparent", "foster-parent", "partner", "other"]
      .map { "ties a=bo b=eva kind=kin relation=\($0)" }
    let told = try ProjectedNetwork(
      needs + people + kin.joined(separator: "\n")
        + "\nties a=bo b=nils kind=kin relation=grandparent"
        + "\nties a=nils b=bo kind=kin relation=grandparent")
    #expect(told(.ties, "relation") == ["", "", "child", "grandparent", "parent", "sibling"])
  }

  @Test func `goals and moments are shown that are of the same person and area`() throws {
    let told = try ProjectedNetwork(
      needs + """
        goals id=g1 family=f person=bo domain=leisure title=t1 set=2026-01-01 need=n
        goals id=g2 family=f person=anna domain=leisure title=t2 set=2026-01-01 need=n
        goals id=g3 family=f person=bo domain=school title=t3 set=2026-01-01 need=n
        goals id=g4 family=f person=bo domain=leisure title=t4 set=2026-01-01 need=n2
        goals id=g5 family=f person=bo domain=leisure title=t5 set=2026-01-01
        goals id=g6 family=f domain=leisure title=t6 set=2026-01-01 need=n
        moments date=2026-02-01 family=f person=bo title=m1 goal=g1
        moments date=2026-02-01 family=f person=anna title=m2 goal=g1
        moments date=2026-02-01 family=f person=bo title=m3 goal=g4
        moments date=2026-02-01 family=f person=bo title=m4
        moments date=2026-02-01 family=f title=m5 goal=g1
        """)
    #expect(told(.goals, "title") == ["t1"])
    #expect(told(.moments, "title") == ["m1"])
  }

  @Test func `people are shown where something names them, and their parents without a birth`()
    throws
  {
    let rest = """
      people id=per family=f alias=Per born=1980-01-01 role=adult
      people id=liv family=f alias=Liv born=2015-01-01 role=child
      people id=ny family=f alias=Ny born=1981-01-01 role=adult
      families id=g
      people id=ute family=g alias=Ute born=1983-01-01 role=adult
      ties a=bo b=anna kind=kin relation=parent
      ties a=per b=bo kind=kin relation=child
      ties a=anna b=ny kind=kin relation=partner
      ties a=bo b=ute kind=kin relation=parent

      """
    let told = try ProjectedNetwork(needs + rest)
    #expect(told.people == ["Anna", "Bo", "Per"])
    #expect(told(.people, "born") == ["", "", "2012-05"])
    #expect(try ProjectedNetwork(rest).people == [])
    // A parent who has moved out, one who was it only before, one who is no adult by the role.
    func people(_ old: String, _ new: String) throws -> [String] {
      try ProjectedNetwork(needs + rest.replacing(old, with: new)).people
    }
    #expect(try people("id=per", "until=2026-06-14 id=per") == ["Anna", "Bo"])
    #expect(try people("relation=child", "relation=child until=2026-06-14") == ["Anna", "Bo"])
    let young = rest.replacing(
      "alias=Per born=1980-01-01 role=adult", with: "alias=Per born=1980-01-01")
    #expect(try ProjectedNetwork(needs + young).people == ["Anna", "Bo"])
    // One who is named is no mere parent.
    let own = "responsibilities need=n actor=anna"
    #expect(
      try ProjectedNetwork(needs + rest + own)(.people, "born") == ["", "1985-03", "2012-05"])
  }

  @Test(arguments: [
    ("ties a=nav b=bo kind=serves", ["Bo"]),
    ("referrals id=r family=f person=bo from=anna to=nav sent=2026-01-05", ["Anna", "Bo"]),
    ("activities date=2026-02-01 actor=anna family=f need=n", ["Anna"]),
    ("agreements id=a family=f actor=anna title=Avtale agreed=2026-02-01 need=n", ["Anna"]),
    ("responsibilities need=n actor=anna", ["Anna"]),
    ("consents family=f person=bo from_service=nav to_service=skole given=2026-02-01", []),
    ("ties a=bo b=anna kind=kin relation=sibling", []), ("", []),
  ])
  func `people are shown where a row names them`(row: String, people: [String]) throws {
    let need = """
      needs id=n family=f domain=leisure title=Fritid raised=2025-01-01
      responsibilities need=n actor=nav

      """
    #expect(try ProjectedNetwork(need + row, for: "nav").people == people)
  }

  @Test func `other households of somebody are not shown`() throws {
    let homes = """
      families id=g
      families id=h
      people id=eva family=g until=2026-01-31 alias=Eva
      homes person=eva family=f from=2024-02-01 until=2024-03-01
      homes person=eva family=f from=2026-02-01
      homes person=eva family=h from=2026-03-01
      needs id=n family=f person=eva domain=leisure title=Evas raised=2025-01-01
      responsibilities need=n actor=nav
      """
    let told = try ProjectedNetwork(homes)
    #expect(told(.families, "id") == ["f"])
    #expect(told(.people, "family") == ["f"])
    #expect(told(.people, "from") == ["2024-02-01"])
    #expect(told(.people, "until") == ["2024-03-01"])
    #expect(told(.homes, "from") == ["2026-02-01"])
  }

  @Test func `those at the table are shown with phone, others when something names them`() throws {
    let told = try ProjectedNetwork(
      """
      contacts id=k service=nav name=Kari phone=11 email=k@a.no
      contacts id=l service=bup name=Lars phone=22 email=l@a.no
      contacts id=m service=bup name=Mona phone=33 email=m@a.no
      services id=bolig name=Bolig sector=housing
      referrals id=r family=f from=l to=nav sent=2026-01-05
      consents family=f from_service=bup to_service=nav given=2026-01-01
      """, without: "from_service=skole", for: "nav")
    #expect(told(.contacts, "name") == ["Kari", "Lars"])
    #expect(told(.contacts, "phone") == ["", "11"])
    #expect(told(.contacts, "email") == ["", "k@a.no"])
    #expect(told(.services, "name") == ["BUP", "Nav"])
  }

  @Test func `consents are shown between those at the table, for a person who is shown`() throws {
    let more = """
      consents family=f person=bo from_service=nav to_service=skole given=2026-02-01
      consents family=f from_service=bup to_service=skole given=2026-02-02
      consents family=f from_service=nav to_service=bup given=2026-02-03
      consents family=f from_service=nav to_service=skole given=2026-02-04 withdrawn=2026-06-01
      families id=g
      consents family=g from_service=nav to_service=skole given=2026-02-05

      """
    #expect(try ProjectedNetwork(more)(.consents, "given") == ["2026-01-01", "2026-01-01"])
    let shared = "responsibilities need=n actor=skole"
    let days = ["2026-01-01", "2026-01-01", "2026-02-01"]
    #expect(try ProjectedNetwork(more + needs + shared)(.consents, "given") == days)
  }

  @Test func `what carries on something that is not shown carries on nothing`() throws {
    let told = try ProjectedNetwork(
      needs + """
        referrals id=r1 family=f from=nav to=bup sent=2026-01-05
        referrals id=r2 family=f from=nav to=skole sent=2026-01-06 follows=r1
        referrals id=r3 family=f from=nav to=skole sent=2026-01-07 follows=r2
        goals id=g1 family=f person=bo domain=leisure title=t1 set=2026-01-01 need=n2
        goals id=g2 family=f person=bo domain=leisure title=t2 set=2026-01-02 need=n follows=g1
        goals id=g3 family=f person=bo domain=leisure title=t3 set=2026-01-03 need=n follows=g2
        """)
    #expect(told(.referrals, "id") == ["r1", "r2"])
    #expect(told(.referrals, "follows") == ["", "r1"])
    #expect(told(.goals, "follows") == ["", "g1"])
  }

  @Test func `ids are given anew by the first day, and pass over those that others bear`() throws {
    let told = try ProjectedNetwork(
      """
      families id=p4
      contacts id=p1 service=nav name=Kari
      contacts id=n1 service=nav name=Nina
      contacts id=p2 service=bup name=Lars
      needs id=a family=f person=bo domain=leisure title=Siste raised=2025-02-02
      needs id=b family=f person=bo domain=leisure title=Første raised=2025-02-01
      needs id=c family=f person=bo domain=leisure title=Midt raised=2025-02-01
      responsibilities need=a actor=nav
      responsibilities need=b actor=anna
      responsibilities need=b actor=nav
      responsibilities need=c actor=nav
      agreements id=x family=f actor=nav title=To agreed=2026-02-02 need=a
      agreements id=y family=f actor=nav title=En agreed=2026-02-01 need=b
      """)
    let needs = told.told.rows("needs").map { [$0["id"], $0["title"]] }
    #expect(Set(needs) == [["n1", "Første"], ["n2", "Midt"], ["n3", "Siste"]])
    let agreements = told.told.rows("agreements").map { [$0["id"], $0["title"], $0["need"]] }
    #expect(Set(agreements) == [["a1", "En", "n1"], ["a2", "To", "n3"]])
    // A contact at the table is p1; the other one and the family are not shown.
    let people = told.told.rows("people").map { [$0["id"], $0["alias"]] }
    #expect(Set(people) == [["p2", "Anna"], ["p3", "Bo"]])
    // People stand by their family first.
    let two = try ProjectedNetwork(
      """
      families id=e
      people id=zoe family=e alias=Zoe
      ties a=nav b=zoe kind=serves
      ties a=nav b=bo kind=serves
      """, for: "nav")
    #expect(
      Set(two.told.rows("people").map { [$0["id"], $0["alias"]] }) == [
        ["p1", "Zoe"], ["p2", "Bo"],
      ])
  }

  @Test func `deadlines are told to all`() throws {
    let row = "deadlines kind=decision length=3w"
    #expect(try ProjectedNetwork(row)(.deadlines, "length") == ["3w"])
    #expect(try ProjectedNetwork(row, person: "anna")(.deadlines, "length") == ["3w"])
  }
}
