import Editing
import Model
import Testing
import Wording

/// The rows that each kind of line makes, in three languages.
@Suite struct LineKindTests {
  static let family = "f"

  /// A family with an open need for each, and those who help.
  static let tables = [
    "families": "id,alias\nf,Familie Furu\ng,Familie Gran",
    "people": "id,family,alias\np.ida,f,Ida\np.kari,f,Kari\np.other,g,Olga",
    "services":
      "id,name,sector\ns.nav,Nav Solvik,nav\ns.bup,BUP Solvik,health\ns.koord,Koordinatorene,coordination",
    "contacts":
      "id,name,service,role\nc.unni,Unni G.,s.nav,veileder\nc.mona,Mona,s.koord,coordinator\nc.silje,Silje,s.bup,psykolog",
    "ties": "a,b,kind\nc.mona,f,serves\nc.unni,f,serves",
    "needs":
      "id,family,person,domain,title,raised,closed\nn.gjeld,f,p.kari,debt,Gjeld og krav,2026-01-05,\nn.prat,f,p.ida,mental-health,Noen å snakke med,2026-01-05,\nn.gammel,f,,housing,Bolig,2025-01-05,2026-01-01\nn.annen,g,,debt,Gjeld,2026-01-05,",
    "responsibilities":
      "need,actor,asked,accepted,from,declined,reason\nn.gjeld,c.unni,2026-06-01,,2026-06-01,,\nn.prat,c.mona,,,,,",
    "referrals":
      "id,family,person,need,from,to,sent\nr.bup,f,p.ida,n.prat,c.mona,s.bup,2026-05-04",
    "agreements":
      "id,family,actor,title,agreed,done\na.ringe,f,c.mona,Ringe BUP,2026-06-01,\na.gammel,f,c.mona,Skrive brev,2026-01-01,2026-01-08",
  ]

  @Test(arguments: [
    "Gjeld → Nav", "gjeld -> nav", "GJELD→NAV SOLVIK", "n.gjeld → s.nav", "  Gjeld   og → Nav ",
    "\"Gjeld og krav\" → \"Nav Solvik\"",
  ])
  func `a need and an arrow ask somebody from the day on`(text: String) throws {
    let sample = try LineSample(Self.tables)
    #expect(
      try sample.rows(text, family: Self.family) == [
        "responsibilities need=n.gjeld actor=s.nav from=2026-06-15 asked=2026-06-15"
      ])
    #expect(try sample.read(text, family: Self.family).kind == .ask)
  }

  @Test func `the day of asking may be given when it has been`() throws {
    let sample = try LineSample(Self.tables)
    for (day, written) in [
      ("2026-06-05", "5.6."), ("2026-06-14", "i går"), ("2025-07-01", "1.7."),
      ("2026-06-15", "today"),
    ] {
      #expect(
        try sample.rows("Gjeld → Nav \(written)", family: Self.family) == [
          "responsibilities need=n.gjeld actor=s.nav from=\(day) asked=\(day)"
        ])
    }
    guard case .dayAhead(let place, let day)? = sample.fault("Gjeld → Nav fredag", family: "f")
    else {
      Issue.record("a day ahead is taken")
      return
    }
    #expect(place.text == "fredag")
    #expect(day == Day("2026-06-19"))
  }

  @Test(arguments: ["Gjeld → Unni ja", "Gjeld → Unni JA", "Gjeld → Unni yes"])
  func `a yes keeps the day of asking`(text: String) throws {
    let sample = try LineSample(Self.tables)
    #expect(
      try sample.rows(text, family: Self.family) == [
        "responsibilities need=n.gjeld actor=c.unni from=2026-06-01 accepted=2026-06-15"
      ])
    #expect(try sample.read(text, family: Self.family).rows[0].text("asked") == nil)
  }

  @Test(arguments: ["ja hovedansvar", "ja hovudansvar", "yes lead", "ja lead"])
  func `a yes may take the lead`(text: String) throws {
    let sample = try LineSample(Self.tables)
    #expect(
      try sample.rows("Gjeld → Unni \(text)", family: Self.family) == [
        "responsibilities need=n.gjeld actor=c.unni from=2026-06-01 accepted=2026-06-15 part=lead"
      ])
  }

  @Test func `a yes of somebody who was not asked is a new responsibility`() throws {
    #expect(
      try LineSample(Self.tables).rows("Gjeld → Silje ja", family: Self.family) == [
        "responsibilities need=n.gjeld actor=c.silje from=2026-06-15 accepted=2026-06-15"
      ])
  }

  @Test func `a row without a day keeps its empty day`() throws {
    let sample = try LineSample(Self.tables)
    let row = try sample.read("Noen → Mona ja", family: Self.family).rows[0]
    #expect(row.text("from")?.isEmpty == true)
    #expect(row.text("accepted") == "2026-06-15")
  }

  @Test(arguments: [
    ("nei", ""), ("no", ""), ("nei ikke kapasitet", " reason=no-capacity"),
    ("nei fullt", " reason=no-capacity"), ("nei ikkje kapasitet", " reason=no-capacity"),
    ("no waiting list", " reason=no-capacity"), ("no no contact was made", " reason=no-contact"),
    ("nei familien takket nei", " reason=family-declined"),
  ])
  func `a no declines what was asked, with its reason`(text: String, reason: String) throws {
    #expect(
      try LineSample(Self.tables).rows("Gjeld → Unni \(text)", family: Self.family) == [
        "responsibilities need=n.gjeld actor=c.unni from=2026-06-01 declined=2026-06-15" + reason
      ])
  }

  @Test func `a no of somebody who was not asked is a new row`() throws {
    #expect(
      try LineSample(Self.tables).rows("Gjeld → BUP nei", family: Self.family) == [
        "responsibilities need=n.gjeld actor=s.bup from=2026-06-15 asked=2026-06-15 declined=2026-06-15"
      ])
  }

  @Test(arguments: [
    ("slutt", ""), ("closed", ""), ("slutt møtt", " outcome=met"), ("closed met", " outcome=met"),
    ("slutt delvis", " outcome=partly"), ("closed partly", " outcome=partly"),
    ("slutt ikke møtt", " outcome=unmet"), ("slutt ikkje møtt", " outcome=unmet"),
    ("closed not met", " outcome=unmet"), ("slutt flyttet", " outcome=moved"),
    ("slutt flytta", " outcome=moved"), ("closed moved", " outcome=moved"),
  ])
  func `a need is closed with how it went`(text: String, outcome: String) throws {
    #expect(
      try LineSample(Self.tables).rows("Gjeld \(text)", family: Self.family) == [
        "needs id=n.gjeld closed=2026-06-15" + outcome
      ])
  }

  @Test(arguments: [
    ("ny gjeld: Rydde i bunken", "debt", ""), ("ny Ida, skole: Lekser", "school", "p.ida"),
    ("new debt: Rydde", "debt", ""), ("Ny psykisk helse: Noen", "mental-health", ""),
    ("new Kari, mental health: Someone", "mental-health", "p.kari"),
    ("ny p.ida, bustad: Eige rom", "housing", "p.ida"),
  ])
  func `a new need has an area of life and perhaps a person`(
    text: String, domain: String, person: String
  ) throws {
    let row = try LineSample(Self.tables).read(text, family: Self.family).rows[0]
    #expect(row.table == .needs)
    #expect(row.text("id") == "n1")
    #expect(row.text("family") == "f")
    #expect(row.text("domain") == domain)
    #expect(row.text("person") == person)
    #expect(row.text("raised") == "2026-06-15")
    #expect(row.text("urgency")?.isEmpty == true)
  }

  @Test(arguments: ["ny gjeld: Krav haster", "ny gjeld: Krav hastar", "new debt: Krav urgent"])
  func `the last word may say that a need is urgent`(text: String) throws {
    let row = try LineSample(Self.tables).read(text, family: Self.family).rows[0]
    #expect(row.text("title") == "Krav")
    #expect(row.text("urgency") == "urgent")
  }

  @Test(arguments: [
    "henvist Mona → BUP: Noen svar 1.7.", "tilvist Mona → BUP: Noen svar 1.7.",
    "referred Mona -> BUP: Noen answer 2026-07-01",
  ])
  func `a referral has a sender, a receiver, a need and a day for the answer`(text: String) throws {
    #expect(
      try LineSample(Self.tables).rows(text, family: Self.family) == [
        "referrals id=r1 family=f person=p.ida need=n.prat from=c.mona to=s.bup sent=2026-06-15 due=2026-07-01"
      ])
  }

  @Test func `a person and the family itself may send a referral`() throws {
    let sample = try LineSample(Self.tables)
    #expect(
      try sample.rows("henvist Kari → Nav", family: Self.family) == [
        "referrals id=r1 family=f from=p.kari to=s.nav sent=2026-06-15"
      ])
    #expect(
      try sample.rows("henvist Familie Furu → Nav", family: Self.family) == [
        "referrals id=r1 family=f from=f to=s.nav sent=2026-06-15"
      ])
  }

  @Test(arguments: [
    ("svar BUP ja", "accepted"), ("svar BUP på Noen ja", "accepted"),
    ("answer BUP yes", "accepted"),
    ("svar BUP videre", "redirected"), ("svar BUP vidare", "redirected"),
    ("answer BUP on Noen onward", "redirected"), ("svar BUP nei", "declined"),
    ("svar BUP nei ikke rett", "declined reason=not-eligible"),
    ("answer BUP on Noen no not eligible", "declined reason=not-eligible"),
    ("svar Silje ja", "accepted"),
  ])
  func `the one referral that waits is answered`(text: String, outcome: String) throws {
    #expect(
      try LineSample(Self.tables).rows(text, family: Self.family) == [
        "referrals id=r.bup answered=2026-06-15 outcome=" + outcome
      ])
  }

  @Test(arguments: [
    ("ringte", "call"), ("ringde", "call"), ("called", "call"), ("møte", "meeting"),
    ("meeting", "meeting"), ("besøk", "visit"), ("visit", "visit"), ("melding", "message"),
    ("message", "message"), ("brev", "letter"), ("letter", "letter"),
  ])
  func `what was done has a kind, and is the coordinator's where nobody is named`(
    word: String, kind: String
  ) throws {
    let sample = try LineSample(Self.tables)
    #expect(
      try sample.rows("\(word) Nav: Gjeld", family: Self.family) == [
        "activities date=2026-06-15 actor=s.nav family=f need=n.gjeld kind=" + kind
      ])
    #expect(
      try sample.rows("\(word): Gjeld", family: Self.family) == [
        "activities date=2026-06-15 actor=c.mona family=f need=n.gjeld kind=" + kind
      ])
    #expect(
      try sample.rows(word, family: Self.family) == [
        "activities date=2026-06-15 actor=c.mona family=f kind=" + kind
      ])
  }

  @Test func `a promise to answer names the need and the referral that waits`() throws {
    let sample = try LineSample(Self.tables)
    #expect(
      try sample.rows("ringte BUP: Noen svar fredag", family: Self.family) == [
        "activities date=2026-06-15 actor=s.bup family=f need=n.prat kind=call",
        "agreements id=a1 family=f actor=s.bup title=Svare om: Noen å snakke med agreed=2026-06-15 due=2026-06-19 need=n.prat referral=r.bup",
      ])
    #expect(
      try sample.rows("ringte Nav: Gjeld svar fredag", family: Self.family).last?
        .contains("referral") == false)
    #expect(
      try sample.read("called BUP answer 1.7.", family: Self.family).rows[1].text("title")
        == "Answer the referral")
  }

  @Test(arguments: [
    "avtale Nav: Sende brev innen 1.7.", "avtale Nav: Sende brev innan 1.7.",
    "agreed Nav: Sende brev by 2026-07-01",
  ])
  func `an agreement has a title and a day`(text: String) throws {
    #expect(
      try LineSample(Self.tables).rows(text, family: Self.family) == [
        "agreements id=a1 family=f actor=s.nav title=Sende brev agreed=2026-06-15 due=2026-07-01"
      ])
  }

  @Test(arguments: ["gjort Ringe", "done ringe bup", "gjort a.ringe"])
  func `a promise that is kept is done on the day`(text: String) throws {
    #expect(
      try LineSample(Self.tables).rows(text, family: Self.family) == [
        "agreements id=a.ringe done=2026-06-15"
      ])
  }

  @Test(arguments: [
    "mål Ida, skole: Fire dager innen om 2 uker", "mål Ida, skule: Fire dager innan om 2 veker",
    "goal Ida, school: Fire dager by in 2 weeks",
  ])
  func `a goal has a title and a day`(text: String) throws {
    #expect(
      try LineSample(Self.tables).rows(text, family: Self.family) == [
        "goals id=g1 family=f person=p.ida domain=school title=Fire dager set=2026-06-15 target=2026-06-29"
      ])
  }

  @Test(arguments: [
    ("øyeblikk", "small"), ("augeblikk", "small"), ("moment", "small"),
    ("vendepunkt", "turning-point"), ("turning point", "turning-point"),
  ])
  func `a moment has a weight`(word: String, weight: String) throws {
    #expect(
      try LineSample(Self.tables).rows("\(word) Ida: Lo høyt", family: Self.family) == [
        "moments date=2026-06-15 family=f person=p.ida title=Lo høyt weight=" + weight
      ])
  }

  @Test func `what stands there already is known and keeps its id`() throws {
    var tables = Self.tables
    tables["activities"] = "date,actor,family,need,kind\n2026-06-15,s.nav,f,,call"
    tables["goals"] = "id,family,domain,title,set\ng.gammelt,f,school,Lese,2026-06-15"
    let sample = try LineSample(tables)
    #expect(try sample.read("ringte Nav", family: "f").isKnown)
    #expect(try !sample.read("møte Nav", family: "f").isKnown)
    let goal = try sample.read("mål skole: Lese", family: "f")
    #expect(goal.isKnown)
    #expect(goal.rows[0].text("id") == "g.gammelt")
  }

  @Test func `what is asked or answered a second time is known`() throws {
    var tables = Self.tables
    tables["responsibilities"] =
      "need,actor,asked,accepted,from,part,declined,reason\nn.gjeld,s.nav,2026-06-15,,2026-06-15,,,\nn.gjeld,c.unni,2026-06-01,2026-06-08,2026-06-08,,,\nn.prat,c.silje,2026-06-15,,2026-06-15,,2026-06-15,no-capacity"
    let sample = try LineSample(tables)
    #expect(try sample.read("Gjeld → Nav", family: "f").isKnown)
    #expect(try sample.read("Gjeld → Unni ja", family: "f").isKnown)
    #expect(try !sample.read("Gjeld → Unni ja hovedansvar", family: "f").isKnown)
    #expect(
      try sample.rows("Gjeld → Unni ja hovedansvar", family: "f") == [
        "responsibilities need=n.gjeld actor=c.unni from=2026-06-08 accepted=2026-06-08 part=lead"
      ])
    #expect(try sample.read("Noen → Silje nei", family: "f").isKnown)
    #expect(try sample.read("Noen → Silje nei fullt", family: "f").isKnown)
    #expect(try !sample.read("Noen → Silje nei ikke rett", family: "f").isKnown)
    #expect(
      try sample.read("Noen → Silje nei fullt", family: "f").sentence(sample.network, .nb)
        == "Familie Furu: Silje (BUP Solvik) har sagt nei til «Noen å snakke med» (ikke kapasitet). Det står der allerede."
    )
  }

  @Test func `a yes on the day of a no takes its place`() throws {
    var tables = Self.tables
    tables["responsibilities"] =
      "need,actor,asked,from,declined,reason\nn.prat,c.silje,2026-06-15,2026-06-15,2026-06-15,no-capacity"
    let row = try LineSample(tables).read("Noen → Silje ja", family: "f").rows[0]
    #expect(row.text("from") == "2026-06-15")
    #expect(row.text("accepted") == "2026-06-15")
    #expect(row.text("declined")?.isEmpty == true)
    #expect(row.text("reason")?.isEmpty == true)
  }

  @Test func `a no some days before stays, and a yes is a new row`() throws {
    var tables = Self.tables
    tables["responsibilities"] =
      "need,actor,asked,from,declined\nn.prat,c.silje,2026-06-01,2026-06-01,2026-06-08"
    #expect(
      try LineSample(tables).rows("Noen → Silje ja", family: "f") == [
        "responsibilities need=n.prat actor=c.silje from=2026-06-15 accepted=2026-06-15"
      ])
  }
}
