import Editing
import Model
import Support
import Testing
import Wording

/// What is read on the page, where the reader sees what was understood before it is saved.
@Suite struct LineShownTests {
  private let sample: LineSample
  private let strict: LineSample

  init() throws {
    strict = try LineSample(LineKindTests.tables)
    var sample = strict
    sample.isShownFirst = true
    self.sample = sample
  }

  @Test func `a need that is not there is added with what is said of it`() throws {
    let rows = try sample.rows("@f fritid → Nav")
    #expect(
      rows == [
        "needs id=n1 family=f domain=leisure title=Fritid raised=2026-06-15",
        "responsibilities need=n1 actor=s.nav from=2026-06-15 asked=2026-06-15",
      ])
    let reading = try sample.read("@f fritid → Nav")
    #expect(reading.addedNeed == "Fritid")
    #expect(
      reading.sentence(sample.network, .nb)
        == "Familie Furu: Nytt behov for hele familien: «Fritid» (fritid). Nav Solvik er spurt om «Fritid»."
    )
    #expect(!reading.isKnown)
  }

  @Test func `a need that is written a second time is the one that is there`() throws {
    var tables = LineKindTests.tables
    tables["needs"]? += "\nn.leir,f,,leisure,Leir,2026-06-14,"
    var there = try LineSample(tables)
    there.isShownFirst = true
    #expect(
      try there.rows("@f fritid: leir → Nav") == [
        "responsibilities need=n.leir actor=s.nav from=2026-06-15 asked=2026-06-15"
      ])
  }

  @Test(arguments: [
    "fritid → Unni ja hovedansvar", "fritid → BUP nei fullt", "ringte Nav: fritid svar fredag",
    "henvist Mona → Nav: fritid", "Ida, fritid: Håndball → Nav", "spurte Nav om fritid",
  ])
  func `the line without the page never adds a need`(text: String) throws {
    #expect(try sample.rows(text, family: "f").first?.hasPrefix("needs id=n1") == true)
    #expect(strict.fault(text, family: "f") != nil)
  }

  @Test func `what is added has its person and its title`() throws {
    #expect(
      try sample.rows("Ida, fritid: Håndball → Nav", family: "f").first
        == "needs id=n1 family=f person=p.ida domain=leisure title=Håndball raised=2026-06-15")
  }

  @Test func `an area of life is the one open need of it`() throws {
    #expect(
      try sample.rows("psykisk helse → Silje", family: "f") == [
        "responsibilities need=n.prat actor=c.silje from=2026-06-15 asked=2026-06-15"
      ])
    var tables = LineKindTests.tables
    tables["needs"]? += "\nn.to,f,,mental-health,Søvn,2026-01-05,"
    var two = try LineSample(tables)
    two.isShownFirst = true
    guard
      case .needNotThere(_, _, let like, .mentalHealth)? = two.fault(
        "psykisk helse → Silje", family: "f")
    else {
      Issue.record("one of two is taken")
      return
    }
    #expect(two.ids(like) == ["n.prat", "n.to"])
  }

  @Test func `another title is asked about, with the needs there are and the areas of life`() throws
  {
    let text = "@f Sommerleir → Nav"
    let fault = try #require(sample.fault(text))
    let choices = fault.choices(text, sample.network, .nb)
    #expect(choices.map(\.line).contains("@f fritid: Sommerleir → Nav"))
    #expect(fault.lines(text, sample.network, .nb)[0].contains("har ikke behovet «Sommerleir»"))
    for choice in choices { #expect(sample.fault(choice.line) == nil, "\(choice.line)") }
  }

  @Test(arguments: [
    ("10. desember", "2026-12-10"), ("10. des", "2026-12-10"), ("23.12", "2026-12-23"),
    ("5/7", "2026-07-05"), ("10.12.26", "2026-12-10"), ("fredag 19.6.", "2026-06-19"),
    ("jul", "2026-12-24"), ("uke 26", "2026-06-26"), ("neste uke", "2026-06-26"),
    ("om to uker", "2026-06-29"), ("tirsdag neste uke", "2026-06-23"),
    ("månedsskiftet", "2026-06-30"), ("utgangen av uka", "2026-06-19"),
    ("førstkommende mandag", "2026-06-22"), ("på fredag", "2026-06-19"),
  ])
  func `a day is written as people write it`(written: String, day: String) throws {
    let row = try sample.read("avtale Nav: Sende brev innen \(written)", family: "f").rows[0]
    #expect(row.text("due") == day)
  }

  @Test(arguments: [
    ("avtale Nav: møtes på fredag", "2026-06-19"),
    ("avtale Nav: møtes 14. august", "2026-08-14"), ("avtale Nav: fire dager i uka", nil),
    ("avtale Nav: betaler 12.5", nil), ("avtale Nav: som i går", nil),
  ])
  func `a day that ends a promise is its deadline, and stays in the title`(
    text: String, due: String?
  ) throws {
    let row = try sample.read(text, family: "f").rows[0]
    #expect(row.text("due") == due ?? "")
    #expect(row.text("title") == String(text.dropFirst("avtale Nav: ".count)))
    #expect(try strict.read(text, family: "f").rows[0].text("due")?.isEmpty == true)
  }

  @Test func `a deadline that is not understood is said`() throws {
    let reading = try sample.read("avtale Nav: undersøker innen han drar", family: "f")
    #expect(reading.sentence(sample.network, .nb).contains("Fristen er ikke forstått"))
  }

  @Test func `a day of the year that has just been is said to be the next one`() throws {
    let reading = try sample.read("avtale Nav: vedtak innen 1.6.", family: "f")
    #expect(reading.rows[0].text("due") == "2027-06-01")
    #expect(
      reading.sentence(sample.network, .nb)
        .hasSuffix("1. juni 2026 er gått: skriv «1.6.2026» hvis du mente den."))
    let whole = try sample.read("avtale Nav: vedtak innen 1.6.2027", family: "f")
    #expect(!whole.sentence(sample.network, .nb).contains("er gått"))
  }

  @Test func `a name in the title of what is the whole family's is said`() throws {
    let said = try sample.read("ny fritid: Leir med Ida", family: "f").sentence(sample.network, .nb)
    #expect(said.contains("skriv «Ida,» foran livsområdet"))
    let own = try sample.read("ny Ida, fritid: Leir med Ida", family: "f")
    #expect(!own.sentence(sample.network, .nb).contains("foran livsområdet"))
  }

  @Test(arguments: [
    ("Nav ringer Kari", "title=ringer Kari"), ("Nav: sender vedtak", "title=sender vedtak"),
    ("Kari sjekker skjemaet på fredag", "title=sjekker skjemaet på fredag"),
  ])
  func `what somebody does is a promise`(text: String, title: String) throws {
    let row = try #require(try sample.rows(text, family: "f").first)
    #expect(row.hasPrefix("agreements ") && row.contains(title), "\(row)")
    #expect(strict.fault(text, family: "f") != nil)
  }

  @Test(arguments: ["Ida sover dårlig", "Kari er sliten", "Nav er treg", "Mor orker ikke mer"])
  func `what somebody tells is no promise`(text: String) {
    #expect(sample.fault(text, family: "f") != nil)
  }

  @Test func `whoever is asked may have a day for the answer`() throws {
    #expect(
      try sample.rows("Gjeld → Nav svar fredag", family: "f") == [
        "responsibilities need=n.gjeld actor=s.nav from=2026-06-15 asked=2026-06-15",
        "agreements id=a1 family=f actor=s.nav title=Svare om: Gjeld og krav agreed=2026-06-15 due=2026-06-19 need=n.gjeld",
      ])
  }

  @Test func `a reason that is not known is chosen`() throws {
    let text = "Gjeld → Unni nei ventetid"
    let choices = try #require(sample.fault(text, family: "f")).choices(
      text, sample.network, .nb)
    #expect(choices.first?.line == "Gjeld → Unni nei ikke kapasitet")
    #expect(choices.count > 3)
  }

  @Test func `what the grammar reads is read the same on the page`() throws {
    let lines = [
      "Gjeld → Nav", "Gjeld → Unni ja hovedansvar", "ny skole: søke → Nav", "svar BUP ja",
      "ringte Nav: Gjeld svar fredag", "avtale Nav: Sende brev innen 1.7.", "gjort Ringe",
      "mål Ida, skole: Fire dager i uka", "vendepunkt Ida: Lo høyt", "Gjeld slutt møtt",
      "ny skole: Bli ferdig innen fredag", "henvist Mona → BUP: Noen svar 1.7.",
    ]
    for line in lines {
      #expect(try sample.rows(line, family: "f") == strict.rows(line, family: "f"), "\(line)")
    }
  }
}

/// What is asked or refused rather than read as something else.
@Suite struct LineAskedTests {
  private let sample: LineSample

  init() throws {
    var sample = try LineSample(LineKindTests.tables)
    sample.isShownFirst = true
    self.sample = sample
  }

  @Test(arguments: [
    "Nav tar hovedansvaret for søvnen til Ida", "Nav sier nei til fotballsko",
    "Nav har hovedansvar for søvnen",
  ])
  func `somebody who answers about an unknown need has promised nothing`(text: String) {
    guard case .noneOfThese(.need, _, _)? = sample.fault(text, family: "f") else {
      Issue.record("\(String(describing: sample.fault(text, family: "f")))")
      return
    }
  }

  @Test(arguments: [
    "Nav skal ikke sende vedtak", "Unni tar ikke gjeld", "Ida trenger ikke lekser",
    "Nav sender ikke brev innen fredag", "gjeld er ikke løst", "Unni sa ikke ja til gjeld",
    "BUP har ikke svart ja", "spurte ikke Nav om gjeld", "Nav lovet ikke å sende brev",
  ])
  func `what is not so is not read`(text: String) {
    let fault = sample.fault(text, family: "f")
    #expect(fault != nil)
    #expect(
      fault?.choices(text, sample.network, .nb).isEmpty ?? false, "\(String(describing: fault))")
  }

  @Test func `an answer may be to the referral that waits`() throws {
    let text = "BUP sa ja til Noen å snakke med"
    let fault = try #require(sample.fault(text, family: "f"))
    let lines = fault.choices(text, sample.network, .nb).map(\.line)
    #expect(Set(lines) == ["svar BUP på Noen å snakke med ja", "Noen å snakke med → BUP ja"])
    #expect(try sample.read("Unni sa ja til gjeld", family: "f").kind == .yes)
  }

  @Test func `a family that says no to who was asked is the reason`() throws {
    #expect(
      try sample.rows("familien takket nei til BUP", family: "f") == [
        "referrals id=r.bup answered=2026-06-15 outcome=declined reason=family-declined"
      ])
  }

  @Test func `the next meeting is the coordinator's promise`() throws {
    let row = try sample.read("Neste møte 3. september", family: "f").rows[0]
    #expect(row.text("actor") == "c.mona")
    #expect(row.text("title") == "neste møte 3. september")
    #expect(row.text("due") == "2026-09-03")
  }

  @Test func `what somebody needs is asked about by its area of life`() throws {
    let text = "Ida trenger sykkel"
    let choices = try #require(sample.fault(text, family: "f")).choices(
      text, sample.network, .nb)
    #expect(choices.map(\.line).contains("ny Ida, fritid: Sykkel"))
    #expect(sample.fault("Nav trenger tid", family: "f") != nil)
    #expect(
      sample.fault("Nav trenger tid", family: "f")?
        .choices("Nav trenger tid", sample.network, .nb).isEmpty == true)
  }

  @Test func `what cannot be said in one line says so`() {
    let text = "avtale Nav og BUP: møtes"
    let said = sample.fault(text, family: "f")?.lines(text, sample.network, .nb).first ?? ""
    #expect(said.contains("én linje for hver"), "\(said)")
  }
}
