import Editing
import Model
import Testing
import Wording

/// What is said in a meeting that no line of the grammar says, read where it is shown before it is
/// saved.
@Suite struct LineMeetingTests {
  private let sample: LineSample
  private let strict: LineSample

  init() throws {
    var tables = LineKindTests.tables
    tables["services"]? += """

      s.skole,Grunnskolen,school
      s.barn,Barnevernstjenesten,child-welfare
      s.hage,Barnehagen,school
      s.sos,Nav Familie og gjeld,nav
      """
    tables["needs"]? += "\nn.lekser,f,p.ida,school,Leksehjelp,2026-01-05,"
    tables["responsibilities"]? += "\nn.lekser,s.skole,2026-06-10,,2026-06-10,,"
    strict = try LineSample(tables)
    var shown = strict
    shown.isShownFirst = true
    sample = shown
  }

  // MARK: Who may talk together

  private func pairs(_ ids: String...) -> [String] {
    ids.flatMap { one in
      ids.filter { $0 != one }.map {
        "consents family=f from_service=\(one) to_service=\($0) given=2026-06-15"
      }
    }
  }

  @Test(arguments: [
    "Nav Solvik og BUP kan snakke sammen", "nav solvik og bup kan snakke saman",
    "Nav Solvik and BUP may talk together", "Nav Solvik og BUP kan snakke sammen om hele familien",
    "mor samtykker til at Nav Solvik og BUP kan snakke sammen",
    "samtykke: Unni og BUP kan snakke sammen.",
  ])
  func `a consent is said for two services, both ways`(text: String) throws {
    #expect(try sample.rows(text, family: "f") == pairs("s.nav", "s.bup"))
    #expect(strict.fault(text, family: "f") != nil)
  }

  @Test func `of several each may talk with each, and we are the coordinator's service`() throws {
    let text = "vi, skolen og BUP Solvik kan snakke sammen"
    #expect(try sample.rows(text, family: "f") == pairs("s.koord", "s.skole", "s.bup"))
    #expect(
      try sample.read(text, family: "f").sentence(sample.network, .nb)
        == "Familie Furu: Koordinatorene, Grunnskolen og BUP Solvik kan snakke sammen om hele familien."
    )
  }

  @Test func `a name with an and in it is one`() throws {
    let text = "Nav Familie og gjeld, BUP og Grunnskolen kan snakke sammen"
    #expect(try sample.rows(text, family: "f") == pairs("s.sos", "s.bup", "s.skole"))
  }

  @Test func `it may be about one of the family`() throws {
    let rows = try sample.rows("BUP og skolen kan snakke sammen om Ida", family: "f")
    #expect(
      rows == [
        "consents family=f person=p.ida from_service=s.bup to_service=s.skole given=2026-06-15",
        "consents family=f person=p.ida from_service=s.skole to_service=s.bup given=2026-06-15",
      ])
  }

  @Test func `who is not known, or not one, is asked about, and one alone is not enough`() throws {
    guard
      case .noneFits(.actor, let place, _)? = sample.fault(
        "BUP og Tannfeen kan snakke sammen", family: "f")
    else {
      Issue.record("somebody unknown is taken")
      return
    }
    #expect(place.text == "Tannfeen")
    guard
      case .severalFit(.actor, let name, let all)? = sample.fault(
        "Barne og BUP kan snakke sammen", family: "f")
    else {
      Issue.record("one of two is taken")
      return
    }
    #expect(name.text == "Barne")
    #expect(sample.ids(all) == ["s.barn", "s.hage"])
    #expect(
      sample.fault("BUP kan snakke sammen", family: "f") == .missing(.actor, .consent))
    #expect(sample.fault("Nav Solvik og BUP kan ikke snakke sammen", family: "f") != nil)
    #expect(sample.fault("ikke Nav Solvik og BUP kan snakke sammen", family: "f") != nil)
  }

  // MARK: Names as they are said

  @Test(arguments: [
    ("lekser → skolen", "s.skole"), ("lekser → barnevernet", "s.barn"),
    ("leksehjelpen → Grunnskolen", "s.skole"),
  ])
  func `the definite form of a name is the name`(text: String, actor: String) throws {
    let row = try #require(try sample.rows(text, family: "f").last)
    #expect(row.hasPrefix("responsibilities need=n.lekser actor=\(actor) "))
    #expect(strict.fault(text, family: "f") != nil)
  }

  // MARK: Answers that do not say about what

  @Test func `a yes is to the one need that somebody was asked about`() throws {
    let yes =
      "responsibilities need=n.lekser actor=s.skole from=2026-06-10 accepted=2026-06-15"
    for text in ["skolen sier ja", "Grunnskolen har sagt ja", "grunnskulen seier ja"].prefix(2) {
      #expect(try sample.rows(text, family: "f") == [yes])
    }
    #expect(
      try sample.rows("skolen tar hovedansvaret", family: "f") == [yes + " part=lead"])
    #expect(
      try sample.rows("skolen sier nei fordi fullt", family: "f") == [
        "responsibilities need=n.lekser actor=s.skole from=2026-06-10 declined=2026-06-15"
          + " reason=no-capacity"
      ])
    #expect(
      try sample.rows("skolen tar ansvar for leksehjelp", family: "f") == [yes])
    #expect(
      try sample.rows("skolen kan ikke hjelpe med leksehjelp", family: "f") == [
        "responsibilities need=n.lekser actor=s.skole from=2026-06-10 declined=2026-06-15"
      ])
  }

  @Test func `of several needs, or a referral that waits as well, it is asked which`() throws {
    var tables = LineKindTests.tables
    tables["responsibilities"]? +=
      "\nn.prat,s.bup,2026-06-02,,2026-06-02,,\nn.gjeld,s.bup,2026-06-02,,2026-06-02,,"
    var both = try LineSample(tables)
    both.isShownFirst = true
    let text = "BUP sier ja"
    guard case .severalReadings(let readings)? = both.fault(text, family: "f") else {
      Issue.record("one is taken")
      return
    }
    #expect(Set(readings.map(\.kind)) == [.yes, .answer])
    let fault = try #require(both.fault(text, family: "f"))
    let choices = fault.choices(text, both.network, .nb)
    #expect(choices.count == 3)
    for choice in choices { #expect(both.fault(choice.line, family: "f") == nil) }
    // Nobody has asked them about anything.
    #expect(sample.fault("barnevernet sier ja", family: "f") != nil)
  }

  // MARK: What was done on another day

  @Test(arguments: [
    ("ringte BUP i går", "2026-06-14"), ("ringte BUP på fredag", "2026-06-12"),
    ("ringte BUP forrige mandag", "2026-06-08"), ("ringte BUP 5.6.", "2026-06-05"),
    ("jeg ringte BUP i går", "2026-06-14"),
  ])
  func `a call has the day on which it was made`(text: String, day: String) throws {
    #expect(
      try sample.rows(text, family: "f") == [
        "activities date=\(day) actor=s.bup family=f kind=call"
      ])
    #expect(strict.fault(text, family: "f") != nil)
  }

  @Test func `the day may stand before or behind what it was about`() throws {
    let row = "activities date=2026-06-14 actor=s.bup family=f need=n.lekser kind=call"
    for text in [
      "ringte BUP i går om leksehjelp", "ringte BUP om leksehjelp i går",
      "ringte BUP i går: leksehjelp",
    ] {
      #expect(try sample.rows(text, family: "f") == [row], "\(text)")
    }
    let said = try sample.read("ringte BUP i går", family: "f").sentence(sample.network, .nb)
    #expect(said == "Familie Furu: Telefonsamtale med BUP Solvik. Det var søndag 14. juni.")
    #expect(
      try sample.rows("møte i går", family: "f") == [
        "activities date=2026-06-14 actor=c.mona family=f kind=meeting"
      ])
  }

  @Test func `what has not been was not done`() throws {
    #expect(sample.fault("ringte BUP i morgen", family: "f") != nil)
    #expect(sample.fault("ringte BUP 20.6.2027", family: "f") != nil)
  }

  @Test(arguments: [
    ("skolen sa ja til leksehjelp i går", "accepted=2026-06-14"),
    ("skolen sa nei til leksehjelp på fredag", "declined=2026-06-12"),
  ])
  func `an answer has the day on which it was given`(text: String, day: String) throws {
    let row = try #require(try sample.rows(text, family: "f").last)
    #expect(row.hasPrefix("responsibilities need=n.lekser actor=s.skole ") && row.contains(day))
  }

  @Test(arguments: [
    "Mona ringte BUP i går", "mona ringte BUP i går", "vi ringte BUP i går",
    "ringte BUP i går, de svarer før jul",
  ])
  func `the coordinator may be named as who did it`(text: String) throws {
    let rows = try sample.rows(text, family: "f")
    #expect(rows.first == "activities date=2026-06-14 actor=s.bup family=f kind=call")
    #expect(rows.count == 1 || rows[1].contains("due=2026-12-23"))
  }

  @Test func `a name that is not clear is chosen with the day still in the line`() throws {
    let text = "ringte Barne i går"
    let fault = try #require(sample.fault(text, family: "f"))
    let choices = fault.choices(text, sample.network, .nb)
    #expect(choices.map(\.line) == ["ringte Barnevernstjenesten i går", "ringte Barnehagen i går"])
    let second = "i går ringte vi"
    #expect(sample.fault(second, family: "f") != nil)
  }

  // MARK: Days ahead

  @Test(arguments: [
    ("Kari snakker med læreren i morgen", "snakker med læreren", "2026-06-16"),
    ("Kari ringer Nav om to uker", "ringer Nav", "2026-06-29"),
    ("Kari ringer Nav på fredag", "ringer Nav på fredag", "2026-06-19"),
    (
      "neste møte er torsdag 25. juni klokka 13", "neste møte torsdag 25. juni klokka 13",
      "2026-06-25"
    ),
    ("vi møtes igjen 25. juni kl. 10", "møtes 25. juni kl. 10", "2026-06-25"),
  ])
  func `words that are true of today only do not stay in a title`(
    text: String, title: String, due: String
  ) throws {
    let row = try #require(try sample.read(text, family: "f").rows.first)
    #expect(row.text("title") == title)
    #expect(row.text("due") == due)
  }

  @Test func `what I do is the coordinator's`() throws {
    #expect(
      try sample.rows("jeg ringer BUP fredag", family: "f") == [
        "agreements id=a1 family=f actor=c.mona title=ringer BUP fredag agreed=2026-06-15 due=2026-06-19"
      ])
  }

  // MARK: Whom it is for

  @Test func `a name behind for at the end of a title is whom it is about`() throws {
    let row = "needs id=n1 family=f person=p.ida domain=school title=Fravær raised=2026-06-15"
    #expect(try sample.rows("ny skole: Fravær for Ida", family: "f") == [row])
    #expect(try sample.rows("skole: Fravær for Ida → BUP", family: "f").first == row)
    // Nobody of the family is called so.
    #expect(
      try sample.rows("ny skole: Fravær for Olga", family: "f") == [
        "needs id=n1 family=f domain=school title=Fravær for Olga raised=2026-06-15"
      ])
    #expect(
      try strict.rows("ny skole: Fravær for Ida", family: "f") == [
        "needs id=n1 family=f domain=school title=Fravær for Ida raised=2026-06-15"
      ])
  }

  @Test func `an area of life that the title names is the first that is offered`() throws {
    let text = "Ida trenger en fritidsaktivitet"
    let fault = try #require(sample.fault(text, family: "f"))
    let choices = fault.choices(text, sample.network, .nb)
    #expect(choices.first?.words == "fritid")
    #expect(Set(choices.map(\.words)).count == Domain.allCases.count)
  }

  @Test func `an area that may be two is asked about, and who is not known too`() throws {
    let text = "nytt behov for Ida, helse: Sover dårlig"
    let fault = try #require(sample.fault(text, family: "f"))
    let choices = fault.choices(text, sample.network, .nb)
    #expect(choices.prefix(2).map(\.words) == ["psykisk helse", "fysisk helse"])
    let chosen = try #require(choices.first)
    #expect(try sample.rows(chosen.line, family: "f").first?.contains("person=p.ida") == true)
    guard
      case .noneOfThese(.person, let place, _)? = sample.fault(
        "nytt behov for jenta, fritid: Turn", family: "f")
    else {
      Issue.record("a person that is not known is part of a title")
      return
    }
    #expect(place.text == "jenta")
    #expect(
      try sample.rows("fritid for Ida → BUP", family: "f").first
        == "needs id=n1 family=f person=p.ida domain=leisure title=Fritid raised=2026-06-15")
  }

  @Test func `a referral is about the need that it can only be about`() throws {
    var tables = LineKindTests.tables
    tables["services"] =
      "id,name,sector,domains\ns.nav,Nav Solvik,nav,debt economy\ns.bup,BUP Solvik,health,mental-health\ns.koord,Koordinatorene,coordination,"
    var shown = try LineSample(tables)
    shown.isShownFirst = true
    let about = "referrals id=r1 family=f person=p.kari need=n.gjeld from=c.mona to=s.nav"
    #expect(
      try shown.rows("henvist Kari til Nav", family: "f") == [about + " sent=2026-06-15"])
    // Nobody says that it is about another's need, nor about what they do not do.
    #expect(try shown.rows("henvist Ida til Nav", family: "f").first?.contains("need=") == false)
    #expect(try shown.rows("henvist Kari til BUP", family: "f").first?.contains("need=") == false)
    #expect(
      try LineSample(tables).rows("henvist Mona → Nav", family: "f").first?.contains("need=")
        == false)
  }

  @Test func `what is not understood behind a comma is offered without it`() throws {
    let text = "BUP svarte ja, oppstart i januar"
    let fault = try #require(sample.fault(text, family: "f"))
    #expect(
      fault.lines(text, sample.network, .nb)[0]
        == "«oppstart i januar» er ikke forstått, og blir ikke med. Resten blir:")
    let choices = fault.choices(text, sample.network, .nb)
    #expect(choices.map(\.line) == ["BUP svarte ja"])
    #expect(choices[0].words.hasPrefix("Familie Furu: BUP Solvik har svart ja på henvisningen"))
    #expect(strict.fault(text, family: "f")?.choices(text, strict.network, .nb).isEmpty == true)
  }

  @Test func `a yes to the referral is the referral's answer`() throws {
    #expect(
      try sample.rows("BUP har sagt ja til henvisningen", family: "f") == [
        "referrals id=r.bup answered=2026-06-15 outcome=accepted"
      ])
    #expect(
      try sample.rows("svar BUP ja 1.6.", family: "f") == [
        "referrals id=r.bup answered=2026-06-01 outcome=accepted"
      ])
  }

  @Test func `who may talk with whom goes both ways`() throws {
    for text in ["vi kan snakke med BUP", "vi og BUP kan snakke sammen"] {
      #expect(try sample.rows(text, family: "f") == pairs("s.koord", "s.bup"))
    }
  }

  @Test func `the words of nynorsk find a service too`() throws {
    #expect(try sample.rows("lekser → skulen", family: "f").first?.contains("s.skole") == true)
  }

  // MARK: Others

  @Test(arguments: [
    ("sendte søknad til Nav Solvik", "from=f to=s.nav"),
    ("Kari sendte søknad til Nav Solvik", "person=p.kari from=p.kari to=s.nav"),
    ("henvist: BUP", "from=c.mona to=s.bup"),
  ])
  func `an application is the family's own`(text: String, parts: String) throws {
    let row = try #require(try sample.rows(text, family: "f").first)
    #expect(row.hasPrefix("referrals id=r1 family=f ") && row.hasSuffix("sent=2026-06-15"))
    #expect(parts.split(separator: " ").filter { !$0.hasPrefix("person") }.allSatisfy(row.contains))
  }

  @Test(arguments: [
    ("BUP svarer innen to uker", "2026-06-29"), ("BUP svarer på fredag", "2026-06-19"),
  ])
  func `that somebody answers by a day is a promise`(text: String, due: String) throws {
    let row = try #require(try sample.rows(text, family: "f").first)
    #expect(row.hasPrefix("agreements id=a1 family=f actor=s.bup "))
    #expect(row.hasSuffix("due=\(due)"))
  }
}
