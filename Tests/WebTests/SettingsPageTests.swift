import Model
import Testing
import Wording

@testable import Web

/// What somebody chooses, and what is erased.
@Suite struct SettingsPageTests {
  private static let tables = [
    "families": "id,alias,enrolled\nb,Familie Bjørk,2026-01-02\n",
    "services": "id,name,sector\ns,Koordinatorene,health\n",
    "contacts": "id,name,service,role\nk,Kari,s,coordinator\nl,Lege,s,doctor\n",
    "people": "id,family,role,alias,born\np,b,child,Ida,2015-01\n",
  ]

  private static func choices(_ changes: [String: String] = [:]) -> [(String, String)] {
    var fields = ["spraak": "nn", "jeg": "", "navn": "Mona", "minutter": "30", "taster": "1"]
    fields.merge(changes) { _, new in new }
    return fields.filter { !$0.value.isEmpty || $0.key != "taster" }.map { ($0.key, $0.value) }
  }

  @Test func `what was chosen holds at once and is kept`() throws {
    let network = try MemoryNetwork(tables: Self.tables)
    var browser = Browser(network)
    let number = browser.web.session.numbers.number(RowKey(.contacts, ["k"]))
    let page = browser.post(
      "innstillinger", Self.choices(["jeg": String(number), "taster": ""]))
    let settings = browser.web.session.settings
    #expect(settings.language == .nn)
    #expect(settings.me == "k")
    #expect(settings.lockAfter == 30)
    #expect(!settings.hasLetterKeys)
    #expect(browser.web.session.author == "Mona")
    #expect(network.kept == settings)
    #expect(page.html.contains("lang=\"nn\""))
  }

  @Test(arguments: [
    ("navn", ""), ("navn", "Kari 15076500565"), ("minutter", "0"),
    ("minutter", "241"), ("minutter", "x"), ("minutter", ""),
  ])
  func `a setting that cannot be is refused, and nothing is kept`(
    field: String, value: String
  ) throws {
    let network = try MemoryNetwork(tables: Self.tables)
    var browser = Browser(network)
    let before = browser.web.session.settings
    let page = browser.post("innstillinger", Self.choices([field: value]))
    #expect(page.status == 422)
    #expect(page.html.contains("href=\"#\(field)\""))
    #expect(browser.web.session.settings == before)
    #expect(network.kept == nil)
  }

  @Test func `only coordinators are asked whether they sit at the page`() throws {
    var browser = Browser(try MemoryNetwork(tables: Self.tables))
    let page = browser.get("innstillinger").html
    #expect(page.contains(">Kari"))
    #expect(!page.contains(">Lege"))
  }

  @Test func `a copy is made, and its place is said`() throws {
    let network = try MemoryNetwork(tables: Self.tables)
    var browser = Browser(network)
    let page = browser.post("innstillinger/kopi")
    #expect(page.html.contains("/home/kari/nett-kopi-2026-06-15.sqlite"))
  }

  private static let ahead = [
    "families": "id,alias,enrolled\nb,Bjørk,2026-01-02\ng,Gran,2026-01-02\n",
    "services": "id,name,sector\ns,Koordinatorene,health\nt,Skolen,school\n",
    "contacts": "id,name,service,role\nk,Kari,s,coordinator\nl,Lise,s,coordinator\n",
    "ties": "a,b,kind\nk,b,serves\nl,g,serves\n",
    "people": "id,family,role,alias,born\np,b,child,Ida,2014-07\nq,g,child,Ole,2014-06-20\n",
    "consents":
      "family,from_service,to_service,given,expires\nb,s,t,2026-01-02,2026-07-01\nb,t,s,2026-01-02,2026-09-01\n",
  ]

  @Test func `a calendar file has the days of one's own families, and its place is said`() throws {
    let network = try MemoryNetwork(tables: Self.ahead)
    var browser = Browser(network)
    let all = browser.post("innstillinger/kalender").html
    #expect(all.contains("/home/kari/samvev-2026-06-15.ics"))
    #expect(all.contains("for 2 åpne familier: 2 samtykker som går ut og 2 dager"))
    let number = browser.web.session.numbers.number(RowKey(.contacts, ["l"]))
    _ = browser.post("innstillinger", Self.choices(["spraak": "nb", "jeg": String(number)]))
    let mine = browser.post("innstillinger/kalender").html
    #expect(mine.contains("for 1 åpen familie: 1 dag da noen fyller 12, 15, 16 eller 18 år"))
    let text = String(
      decoding: try #require(network.written["samvev-2026-06-15.ics"]), as: UTF8.self)
    #expect(text.contains("DTSTART;VALUE=DATE:20260620") && !text.contains("20260701"))
    for name in ["Gran", "Ole", "Lise", "Skolen"] { #expect(!text.contains(name)) }
  }

  @Test func `where nothing lies ahead no file is made, and it says what was looked for`() throws {
    let network = try MemoryNetwork(tables: ["families": "id,enrolled\nb,2026-01-02\n"])
    var browser = Browser(network)
    let page = browser.post("innstillinger/kalender").html
    #expect(page.contains("Ingen dager å føre i en kalender fra 15. juni 2026 til 15. juni 2027"))
    #expect(network.written.isEmpty)
  }

  @Test func `I dag says which consents end in the month ahead, and who is then asked anew`() throws
  {
    var browser = Browser(try MemoryNetwork(tables: Self.ahead))
    let page = browser.get("").html
    #expect(page.contains("Samtykket fra Koordinatorene til Skolen går ut 1. juli"))
    #expect(page.contains("Ida fyller 12 år i juli 2026"))
    #expect(page.contains("Ole fyller 12 år 20. juni 2026"))
    #expect(!page.contains("Samtykket fra Skolen"))
  }

  @Test func `a family is erased only after it was shown and ticked`() throws {
    let network = try MemoryNetwork(tables: Self.tables)
    var browser = Browser(network)
    let shown = browser.post("glem", [("familie", "Familie Bjørk")])
    #expect(shown.status == 200)
    let number = browser.web.session.numbers.number(RowKey(.families, ["b"]))
    #expect(shown.html.contains("/p/glem/\(number)\""))
    #expect(browser.post("glem/\(number)").status == 422)
    #expect(network.network.families.count == 1)
    let page = browser.post("glem/\(number)", [("sikker", "1")])
    #expect(network.network.families.count == 0)
    #expect(network.network.people.count == 0)
    #expect(!page.html.contains("Bjørk"))
  }

  @Test func `a family that nobody has is asked for again`() throws {
    var browser = Browser(try MemoryNetwork(tables: Self.tables))
    let page = browser.post("glem", [("familie", "Familie Rogn")])
    #expect(page.status == 422)
    #expect(page.html.contains("value=\"Familie Rogn\""))
  }

  @Test func `the made-up network goes only into an empty one, and a tour begins`() throws {
    let files = Self.tables.map { (name: $0.key + ".csv", bytes: Array($0.value.utf8)) }
    let full = try MemoryNetwork(tables: Self.tables)
    full.sampleFiles = files
    var other = Browser(full)
    #expect(other.post("solvik").html.contains("tomt nettverk"))
    #expect(full.log.isEmpty)
    let network = MemoryNetwork()
    network.sampleFiles = files
    var browser = Browser(network)
    #expect(browser.post("solvik").html.contains("steg 1 av 5"))
    #expect(network.network.families.count == 1)
    #expect(browser.post("omvisning", [("steg", "5")]).html.contains("steg 5 av 5"))
    #expect(!browser.post("omvisning", [("steg", "")]).html.contains("Omvisning"))
  }

  @Test(arguments: Language.allCases)
  func `no page speaks of commands`(language: Language) throws {
    var browser = Browser(try MemoryNetwork(tables: Self.tables), language)
    var pages = ["regneark", "endringer", "innstillinger", "hjelp"].map { browser.get($0) }
    pages.append(browser.drop([("Familier.xlsx", "x")]))
    pages.append(browser.drop([("nett.sqlite", "x")]))
    pages.append(browser.drop([("Familier.csv", "Id;Alias;Startdato\nc;Rogn;1.2.2026\n")]))
    pages.append(
      browser.drop([
        ("needs.csv", "id,family,domain,title,raised\nn,b,xyz,Gjeld,2026-02-01\n"),
        ("referrals.csv", "id,family,from,to,kind,sent\nr,b,k,s,xyz,2026-02-01\n"),
      ]))
    #expect(pages.last?.status == 422)
    for page in pages {
      #expect(!page.html.contains(" --"))
      #expect(!page.html.contains("docs/"))
      #expect(page.html.firstMatch(of: /samvev [a-zå]/) == nil)
    }
  }
}
