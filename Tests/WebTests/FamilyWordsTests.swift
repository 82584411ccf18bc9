import Editing
import Exchange
import Model
import Testing

@testable import Web

/// What a family's page, its meeting and the log of changes say of one family on one day.
@Suite struct FamilyWordsTests {
  /// A family, with a coordinator, on the day of the page: 15 June 2026.
  private static let tables = [
    "families": "id,alias,enrolled\nf,Familien Gran,2026-01-02\n",
    "people": "id,family,alias,role\np,f,Gutten,child\n",
    "services": """
    id,name,sector,domains
    koord,Familiekoordinatorene,coordination,
    nav,NAV Sentrum,nav,debt
    il,Solberg IL,volunteers,leisure
    egne,Slekt,private,

    """,
    "contacts": """
    id,name,service,role
    kari,Kari Nes,koord,coordinator
    nina,Nina Dahl,nav,
    mormor,Mormor,egne,

    """,
    "ties": """
    a,b,kind,relation
    kari,f,serves,
    mormor,f,serves,grandparent

    """,
    "needs": """
    id,family,person,domain,title,raised,urgency
    gjeld,f,,debt,Inkasso,2026-03-01,
    fotball,f,p,leisure,Fotball,2026-05-01,
    sover,f,p,mental-health,Sover dårlig,2026-06-15,urgent

    """,
    "responsibilities": """
    need,actor,asked,accepted
    fotball,il,2026-06-10,2026-06-15
    sover,kari,2026-06-15,

    """,
    "referrals": """
    id,family,need,from,to,sent,answered,outcome
    r,f,gjeld,kari,nav,2026-05-01,2026-06-15,accepted

    """,
    "agreements": """
    id,family,actor,title,agreed,due,done
    a,f,nina,Sender søknad,2026-06-15,2026-06-19,2026-06-15
    b,f,kari,Ringer legen,2026-06-01,2026-06-10,2026-06-15

    """,
    "activities": "date,actor,family,kind\n2026-06-15,nina,f,meeting\n",
  ]

  private func page(_ path: String, _ tables: [String: String] = Self.tables) throws -> String {
    var page = TestPage(try MemoryNetwork(tables: tables))
    let number = page.web.session.numbers.number(RowKey(.families, ["f"]))
    let reply = page.get(path.replacing("#", with: String(number)))
    #expect(reply.status == 200)
    return reply.text
  }

  /// What stands on a page between two texts, without tags.
  private func words(_ text: String, from start: String, to end: String) throws -> String {
    let after = try #require(text.firstRange(of: start)).upperBound
    let rest = text[after...]
    let part = rest[..<(rest.firstRange(of: end)?.lowerBound ?? rest.endIndex)]
    return String(part.replacing(/<[^>]*>/, with: ""))
  }

  @Test func `the minutes lose nothing of the day`() throws {
    let text = try page("mote/#/referat").replacing(/<[^>]*>/, with: "")
    for line in [
      "Møte i dag: Nina Dahl (NAV Sentrum)",
      "Nina Dahl (NAV Sentrum): Sender søknad innen 19. juni – gjort",
      "NAV Sentrum sa ja til henvisningen: «Inkasso»", "Solberg IL sa ja: «Fotball» (Gutten)",
      "Kari Nes (Familiekoordinatorene) er spurt: «Sover dårlig» (Gutten)",
      "Behov: Sover dårlig (Gutten) Haster",
      "Kari Nes (Familiekoordinatorene): Ringer legen – gjort",
    ] {
      #expect(text.contains(line), "\(line)")
    }
  }

  @Test func `a question of responsibility waits as a referral does`() throws {
    for address in ["mote/#/referat", "mote/#?del=4"] {
      let waits = try words(try page(address), from: "<h2>Det som venter</h2>", to: "</ul>")
      #expect(waits.contains("Kari Nes (Familiekoordinatorene): "), "\(waits)")
      #expect(waits.contains("spurt 15. juni"), "\(waits)")
    }
    // Nothing waits only where nobody was asked either.
    var answered = Self.tables
    answered["responsibilities"] = "need,actor,asked,accepted\nsover,kari,2026-06-15,2026-06-15\n"
    #expect(try page("mote/#?del=4", answered).contains("Vi venter ikke på svar fra noen"))
    #expect(try !page("mote/#?del=4").contains("venter ikke på svar"))
  }

  @Test func `an agreement of today that is done says so in the meeting`() throws {
    let today = try words(try page("mote/#"), from: "<h2>Avtalt i dag</h2>", to: "</section>")
    #expect(today.contains("Sender søknad innen 19. juni – gjort"), "\(today)")
  }

  @Test func `a deadline that nobody gave is reckoned, and a tie says both what it is`() throws {
    var waiting = Self.tables
    waiting["referrals"] =
      "id,family,need,from,to,sent,due\nr,f,gjeld,kari,nav,2026-05-04,\ns,f,gjeld,kari,il,2026-05-05,2026-05-20\n"
    let text = try page("familie/#", waiting)
    // A month from 4 May, which is a Thursday.
    #expect(text.contains("4. juni <span class=\"quiet\">(regnet ut)</span>"))
    #expect(text.contains("<td>20. mai</td>"))
    #expect(text.contains("<td>hjelp, besteforelder</td>"))
  }

  @Test func `who is written in from where it says asked, is asked`() throws {
    var page = TestPage(
      try MemoryNetwork(
        tables: Self.tables.merging(["responsibilities": "need,actor\n"]) { $1 }))
    let number = page.web.session.numbers.number(RowKey(.families, ["f"]))
    let family = page.get("familie/\(number)").text
    let link = try #require(
      family.firstMatch(of: /href="([^"]*ny\/ansvar[^"]*spurt[^"]*)">skriv inn hvem som er spurt/)
    ).1
    let form = page.get(String(link).replacing("&amp;", with: "&")).text
    #expect(form.contains(/name="asked"[^>]*value="15.06.2026"/))
    // A new responsibility from elsewhere begins without.
    let other = page.get("ny/ansvar?familie=\(number)").text
    #expect(other.contains("name=\"asked\"") && !other.contains(/name="asked"[^>]*value="\d/))
  }

  @Test func `one state has one name in the table and in the picture`() throws {
    // No yes is recorded anywhere, then one about another need.
    let recorded = try page(
      "familie/#",
      Self.tables.merging(["responsibilities": "need,actor,from\ngjeld,nina,2026-03-02\n"]) { $1 })
    #expect(recorded.contains("Nina Dahl (NAV Sentrum) (skrevet opp, uten registrert ja)"))
    #expect(recorded.ranges(of: "skrevet opp, uten registrert ja").count > 1)
    let assumed = try page(
      "familie/#",
      Self.tables.merging([
        "responsibilities":
          "need,actor,from,accepted\ngjeld,nina,2026-03-02,\nfotball,il,,2026-06-01\n"
      ]) { $1 })
    #expect(assumed.contains("Nina Dahl (NAV Sentrum) (antatt, uten registrert ja)"))
    #expect(assumed.ranges(of: "antatt, uten registrert ja").count > 1)
  }

  @Test func `a yes to a referral about what nobody has stands in the picture`() throws {
    let text = try page("familie/#")
    // The question is whether they have it; the words of the line to nobody.
    #expect(text.contains("NAV Sentrum tok imot henvisningen 15. juni"))
  }

  // MARK: The log of changes

  private let reading = EditReading(today: TestPage.day, isDayFirst: true)

  private func cells(_ cells: KeyValuePairs<String, String>) -> [CellInput] {
    cells.map { CellInput($0.key, $0.value) }
  }

  @Test func `the log says which family and who, and what is only asked`() throws {
    let network = try MemoryNetwork(tables: Self.tables)
    var page = TestPage(network)
    _ = try network.edit(
      AddRow(
        .agreements,
        cells([
          "id": "c", "family": "f", "actor": "nav", "title": "svarer", "agreed": "2026-06-15",
        ]), reading), by: "tests", way: .form)
    _ = try network.edit(
      AddRow(
        .responsibilities, cells(["need": "gjeld", "actor": "nina", "asked": "2026-06-15"]),
        reading), by: "tests", way: .form)
    _ = try network.edit(
      AddRow(
        .activities,
        cells(["date": "2026-06-15", "family": "f", "actor": "kari", "kind": "call"]), reading),
      by: "tests", way: .form)
    let list = page.get("endringer").text.replacing(/<[^>]*>/, with: "")
    #expect(list.contains("Lagt til: telefonsamtale med Kari Nes, 15. juni 2026"))
    #expect(list.contains("Lagt til: avtale med NAV Sentrum: «svarer»"))
    #expect(list.contains("Lagt til: ansvar for «Inkasso»: Nina Dahl (er spurt)"))
    #expect(list.contains("Familien Gran · Endring 1 ·"))
    #expect(list.contains("Familien Gran · Endring 2 ·"))
  }

  @Test func `what is done again is called so, and can be undone`() throws {
    let network = try MemoryNetwork(tables: Self.tables)
    var page = TestPage(network)
    let row = cells([
      "id": "c", "family": "f", "actor": "nav", "title": "svarer", "agreed": "2026-06-15",
    ])
    _ = try network.edit(AddRow(.agreements, row, reading), by: "tests", way: .form)
    func list() -> String { page.get("endringer").text.replacing(/<[^>]*>/, with: "") }
    _ = page.post("angre/1")
    #expect(list().contains("Angret endring 1: Tatt bort: avtale"))
    #expect(list().contains("Gjør om igjen"))
    _ = page.post("angre/2")
    // On the page that follows, and in the log.
    for text in [page.get("").text, list()] {
      #expect(text.contains("Gjort om igjen, endring 1: Lagt til: avtale"))
      #expect(!text.contains("Angret endring 2"))
    }
    #expect(!list().contains("Gjør om igjen"))
    #expect(page.get("endringer/3").text.contains("Hvis du angrer"))
    _ = page.post("angre/3")
    #expect(list().contains("Angret endring 3: Tatt bort: avtale"))
    #expect(list().contains("Gjør om igjen"))
  }

  @Test func `what has to be undone first is named by its number, with the way there`() throws {
    let network = try MemoryNetwork(tables: Self.tables)
    var page = TestPage(network)
    _ = try network.edit(
      AddRow(
        .needs,
        cells([
          "id": "ny", "family": "f", "domain": "debt", "title": "Strøm", "raised": "2026-06-15",
        ]),
        reading), by: "tests", way: .form)
    _ = try network.edit(
      AddRow(.responsibilities, cells(["need": "ny", "actor": "nina"]), reading), by: "tests",
      way: .form)
    for reply in [page.get("endringer/1"), page.post("angre/1")] {
      #expect(reply.text.contains("Angre først det som la dem til:"))
      #expect(reply.text.contains("\(TestPage.root)endringer/2\">Endring 2</a>"))
      #expect(!reply.text.contains("viser til raden"))
    }
    #expect(page.post("angre/1").status == 422)
    #expect(network.log.count == 2)
  }
}
