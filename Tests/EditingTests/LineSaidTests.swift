import Editing
import Model
import Support
import Testing
import Wording

/// Lines as people say them, which the grammar does not have.
@Suite struct LineSaidTests {
  /// What was understood is seen before it is saved, as on the page.
  private static func shown(_ tables: [String: String]) throws -> LineSample {
    var sample = try LineSample(tables)
    sample.isShownFirst = true
    return sample
  }

  private static let asked =
    "responsibilities need=n.gjeld actor=s.nav from=2026-06-15"
    + " asked=2026-06-15"
  private static let called =
    "activities date=2026-06-15 actor=s.nav family=f need=n.gjeld"
    + " kind=call"
  private static let promised =
    "agreements id=a1 family=f actor=s.nav title=sender vedtak"
    + " agreed=2026-06-15 due=2026-06-19"

  @Test(arguments: [
    ("spurte Nav om gjeld", asked), ("vi har spurt Nav om gjeld", asked),
    ("asked Nav about gjeld", asked), ("eg spurde Nav om gjeld", asked),
    ("Nav er spurt om gjeld", asked), ("Gjeld > Nav", asked), ("Gjeld => Nav", asked),
    ("ringte Nav om gjeld", called), ("Ringte Nav om gjeld i dag.", called),
    ("eg ringde Nav om gjeld", called), ("called Nav about gjeld", called),
    ("telefon fra Nav om gjeld", called),
    ("Nav sender vedtak innen fredag", promised),
    ("avtale Nav sender vedtak innen fredag", promised),
    ("avtalt med Nav: sender vedtak innen fredag", promised),
    ("agreed with Nav: sender vedtak by friday", promised),
    ("BUP har svart ja", "referrals id=r.bup answered=2026-06-15 outcome=accepted"),
    (
      "BUP sa nei, ikke rett",
      "referrals id=r.bup answered=2026-06-15 outcome=declined reason=not-eligible"
    ),
    ("svar fra BUP: ja", "referrals id=r.bup answered=2026-06-15 outcome=accepted"),
    ("BUP has said yes", "referrals id=r.bup answered=2026-06-15 outcome=accepted"),
    ("Ringe BUP er gjort", "agreements id=a.ringe done=2026-06-15"),
    ("gjort: Ringe", "agreements id=a.ringe done=2026-06-15"),
    ("gjeld er løst", "needs id=n.gjeld closed=2026-06-15 outcome=met"),
    ("avslutt gjeld", "needs id=n.gjeld closed=2026-06-15"),
    (
      "henvist Ida til Nav",
      "referrals id=r1 family=f person=p.ida from=c.mona to=s.nav sent=2026-06-15"
    ),
    (
      "tilviste Ida til Nav",
      "referrals id=r1 family=f person=p.ida from=c.mona to=s.nav sent=2026-06-15"
    ),
    (
      "henvist til Nav om gjeld",
      "referrals id=r1 family=f person=p.kari need=n.gjeld from=c.mona to=s.nav sent=2026-06-15"
    ),
    ("ansvarsgruppemøte", "activities date=2026-06-15 actor=c.mona family=f kind=meeting"),
    ("møte i dag", "activities date=2026-06-15 actor=c.mona family=f kind=meeting"),
    ("hjemmebesøk", "activities date=2026-06-15 actor=c.mona family=f kind=visit"),
  ])
  func `what is said is read as the line that it means`(text: String, row: String) throws {
    #expect(try Self.shown(LineKindTests.tables).rows(text, family: "f") == [row])
  }

  @Test(arguments: [
    ("Unni sa ja til gjeld", "accepted=2026-06-15"),
    ("Unni har hovedansvar for gjeld", "accepted=2026-06-15 part=lead"),
    ("Unni takes the lead on gjeld", "accepted=2026-06-15 part=lead"),
    ("Gjeld → Unni sa ja", "accepted=2026-06-15"),
    ("Gjeld → Unni ja og hovedansvar", "accepted=2026-06-15 part=lead"),
    ("Gjeld → Unni, nei, fullt", "declined=2026-06-15 reason=no-capacity"),
    ("Unni sa nei til gjeld fordi ikke plass", "declined=2026-06-15 reason=no-capacity"),
    ("Unni sa nei til gjeld, ikke plass", "declined=2026-06-15 reason=no-capacity"),
  ])
  func `an answer is said as people say it`(text: String, end: String) throws {
    let rows = try Self.shown(LineKindTests.tables).rows(text, family: "f")
    #expect(rows == ["responsibilities need=n.gjeld actor=c.unni from=2026-06-01 " + end])
  }

  @Test(arguments: [
    ("nytt behov fritid", "", "leisure", "Fritid"), ("Nytt behov: fritid", "", "leisure", "Fritid"),
    ("+ fritid", "", "leisure", "Fritid"), ("ny fritid", "", "leisure", "Fritid"),
    ("legg til behov fritid", "", "leisure", "Fritid"),
    ("nytt behov Ida, skole: Fravær", "p.ida", "school", "Fravær"),
    ("nytt behov for Ida: skole", "p.ida", "school", "Skole"),
    ("nytt behov bustad", "", "housing", "Bustad"),
    ("new need for Ida, school: Absence", "p.ida", "school", "Absence"),
    ("Ida trenger hjelp med lekser", "p.ida", "school", "Lekser"),
    ("treng hjelp med bustad", "", "housing", "Bustad"),
  ])
  func `a new need is said as people say it`(
    text: String, person: String, domain: String, title: String
  ) throws {
    let row = try Self.shown(LineKindTests.tables).read(text, family: "f").rows[0]
    #expect(row.table == .needs)
    #expect(row.text("person") == person)
    #expect(row.text("domain") == domain)
    #expect(row.text("title") == title)
  }

  @Test func `a need without an area of life is asked about, with a line for each`() throws {
    let sample = try Self.shown(LineKindTests.tables)
    for text in ["nytt behov: Sommerleir", "+ Sommerleir", "new need: Sommerleir"] {
      let fault = try #require(sample.fault("@f " + text))
      let choices = fault.choices("@f " + text, sample.network, .nb)
      #expect(choices.contains { $0.line.hasSuffix(" fritid: Sommerleir") }, "\(choices)")
      for choice in choices {
        #expect(try sample.read(choice.line).rows[0].text("title") == "Sommerleir")
      }
    }
  }

  @Test(arguments: [
    "spurte Nav om gjeld", "Gjeld => Nav", "ny fritid", "nytt behov for Ida, fritid: Leir",
    "Nav sender vedtak innen fredag", "BUP har svart ja", "gjeld er løst", "ringte Nav om gjeld",
  ])
  func `what is saved unseen has to be in the grammar`(text: String) throws {
    let unseen = try LineSample(LineKindTests.tables)
    #expect(unseen.fault(text, family: "f") != nil)
    #expect(try Self.shown(LineKindTests.tables).fault(text, family: "f") == nil)
  }

  @Test func `what may be a call or a meeting is asked about`() throws {
    let sample = try Self.shown(LineKindTests.tables)
    let fault = try #require(sample.fault("snakket med Nav om gjeld", family: "f"))
    let lines = fault.choices("snakket med Nav om gjeld", sample.network, .nb).map(\.line)
    #expect(lines == ["ringte Nav: gjeld", "møte Nav: gjeld"])
  }

  @Test func `a call that nobody answered is no call`() throws {
    let sample = try Self.shown(LineKindTests.tables)
    for text in ["ringte Nav, fikk ikke svar", "ringte Nav: ikke svar", "called Nav, no answer"] {
      #expect(sample.fault(text, family: "f") == .notReached(who: "Nav"), "\(text)")
    }
  }

  @Test func `a family may stand first, with a colon`() throws {
    let sample = try Self.shown(LineKindTests.tables)
    for text in ["Furu: ringte Nav om gjeld", "familie furu: Gjeld → Nav"] {
      #expect(try sample.network.id(sample.read(text).family) == "f", "\(text)")
    }
    #expect(sample.fault("Ida: ringte Nav om noe") != nil)
  }

  @Test func `the parts stand where they were written`() throws {
    let sample = try Self.shown(LineKindTests.tables)
    let text = "@f vi ringte Nav om gjeld, svarer fredag"
    let reading = try sample.read(text)
    let scalars = Array(text.unicodeScalars)
    #expect(reading.parts.map(\.role) == [.family, .actor, .need, .date])
    for part in reading.parts {
      var slice = String.UnicodeScalarView()
      slice.append(contentsOf: scalars[part.from..<part.to])
      #expect(String(slice) == part.text)
    }
  }

  @Test(arguments: [
    ("trenger noe annet", "ny Ida, skole: Fravær"),
    ("ring Nav i morgen", "«ringte Nav Solvik: Gjeld og krav svar fredag»"),
  ])
  func `what is no line is told how it is written, with the names of the family`(
    text: String, told: String
  ) throws {
    var tables = LineKindTests.tables
    tables["people"] = "id,family,alias\np.ida,f,Ida"
    tables["needs"] = "id,family,domain,title,raised\nn.gjeld,f,debt,Gjeld og krav,2026-01-05"
    tables["responsibilities"] = "need,actor,asked\nn.gjeld,s.nav,2026-06-01"
    tables["referrals"] = nil
    let sample = try Self.shown(tables)
    let said = sample.fault(text, family: "f")?.lines(text, sample.network, .nb).first
    #expect(said?.contains(told) ?? false, "\(said ?? "")")
  }
}
