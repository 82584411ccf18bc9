import Editing
import Exchange
import Model
import Testing
import Wording

@testable import Web

/// The changes, and how they are taken back.
@Suite struct ChangesPageTests {
  private static let families = "id,alias,area,enrolled\nb,Familie Bjørk,nord,2026-01-02\n"

  private func changed(_ browser: inout Browser) throws {
    let text = Self.families.replacing("nord", with: "sør")
    _ = browser.drop([("Familier.csv", text)])
    _ = browser.post("regneark/lagre", [("nummer", String(browser.web.session.uploads))])
  }

  @Test func `a change shows its rows before and after, and what undoing does`() throws {
    let network = try MemoryNetwork(tables: ["families": Self.families])
    var browser = Browser(network)
    try changed(&browser)
    let page = browser.get("endringer/1")
    #expect(page.html.contains("<td>nord</td><td>sør</td>"))
    #expect(page.html.contains("1 endret rad."))
    _ = browser.post("angre/1", [("back", "/p/endringer")])
    #expect(NetworkText(network.network).cells(.families, 0)[2] == "nord")
    let list = browser.get("endringer")
    #expect(list.html.contains("Angret av endring 2"))
    #expect(!list.html.contains("/p/angre/1\""))
    // Taking back what took back is doing it again.
    #expect(list.html.contains("Gjør om igjen"))
  }

  @Test func `a change that stands on another says why it cannot be undone`() throws {
    let network = MemoryNetwork()
    var browser = Browser(network)
    _ = browser.drop([("Familier.csv", Self.families)])
    _ = browser.post("regneark/lagre", [("nummer", "1")])
    try changed(&browser)
    let page = browser.get("endringer/1")
    #expect(page.html.contains("Kan ikke angres"))
    #expect(!page.html.contains("/p/angre/1\""))
  }

  @Test func `a family and all that was added to it are taken back together`() throws {
    let network = try MemoryNetwork(tables: ["families": Self.families])
    let before = network.network
    var browser = Browser(network)
    let reading = EditReading(today: TestPage.day, isDayFirst: true)
    func line(_ rows: [(TableName, [String: String])]) throws {
      for (table, cells) in rows {
        _ = try network.edit(
          AddRow(table, cells.map { CellInput($0.key, $0.value) }, reading), by: "tests", way: .form
        )
      }
    }
    try line([
      (.families, ["id": "f9", "alias": "Selje"]),
      (.people, ["id": "p9", "family": "f9", "alias": "Ida", "role": "child"]),
      (.families, ["id": "f8", "alias": "Lønn"]),
      (
        .needs,
        [
          "id": "n9", "family": "f9", "domain": "school", "title": "Skolevei",
          "raised": "2026-06-01",
        ]
      ),
    ])
    let page = browser.get("endringer/1").html
    #expect(page.contains("Angre alle 3, den siste først"))
    let back = browser.post("angre/1/alle", [("back", "/p/endringer")])
    #expect(back.html.contains("Angret 3 endringer."))
    // What does not stand on it stays.
    let text = NetworkText(network.network)
    #expect(network.network.families.count == 2 && network.network.needs.count == 0)
    #expect(network.network.people.count == 0 && before.families.count == 1)
    #expect((0..<2).map { text.cells(.families, $0)[1] } == ["Familie Bjørk", "Lønn"])
    #expect(!browser.get("endringer").html.contains("/p/angre/1\""))
  }

  @Test func `what stands on a change for other families is not taken back with it`() throws {
    let network = try MemoryNetwork(tables: ["families": Self.families])
    var browser = Browser(network)
    let reading = EditReading(today: TestPage.day, isDayFirst: true)
    for (table, cells) in [
      (TableName.services, ["id": "s9", "name": "Nav", "sector": "nav"]),
      (.ties, ["a": "s9", "b": "b", "kind": "serves"]),
      (.families, ["id": "f8", "alias": "Lønn"]),
      (.ties, ["a": "s9", "b": "f8", "kind": "serves"]),
    ] {
      _ = try network.edit(
        AddRow(table, cells.map { CellInput($0.key, $0.value) }, reading), by: "tests", way: .form)
    }
    let page = browser.get("endringer/1").html
    #expect(page.contains("Det som bygger på dette, kan gjelde andre familier."))
    #expect(!page.contains("/alle\""))
    #expect(browser.post("angre/1/alle", [("back", "/p/endringer")]).status == 422)
    #expect(network.network.ties.count == 2 && network.network.services.count == 1)
  }

  @Test func `the first import has a button until something else is done`() throws {
    let network = MemoryNetwork()
    var browser = Browser(network)
    _ = browser.drop([("Familier.csv", Self.families)])
    _ = browser.post("regneark/lagre", [("nummer", "1")])
    // As the file does, whose log holds of the first import only its counts.
    network.log[0].rows = []
    #expect(browser.get("endringer").html.contains("/p/angre/1\""))
    try changed(&browser)
    let list = browser.get("endringer").html
    #expect(!list.contains("/p/angre/1\""))
    #expect(list.contains("/p/angre/2\""))
  }

  @Test func `fifty changes stand on a page, the latest first`() throws {
    let network = try MemoryNetwork(tables: ["families": Self.families])
    var browser = Browser(network)
    for number in 0..<60 {
      let text = Self.families.replacing("nord", with: "område \(number)")
      _ = browser.drop([("Familier.csv", text)])
      _ = browser.post("regneark/lagre", [("nummer", String(browser.web.session.uploads))])
    }
    let first = browser.get("endringer").html
    #expect(first.contains("id=\"e60\"") && first.contains("id=\"e11\""))
    #expect(!first.contains("id=\"e10\""))
    #expect(first.contains("endringer?fra=50"))
    let rest = browser.get("endringer?fra=50").html
    #expect(rest.contains("id=\"e10\"") && rest.contains("id=\"e1\""))
  }

  @Test func `an unknown change is not found`() throws {
    var browser = Browser(MemoryNetwork())
    #expect(browser.get("endringer/7").status == 404)
  }

  /// A row of each table that names others, with ids that nobody could take for a name.
  private static let tables = [
    "families":
      "id,alias,area,enrolled\nzq-f,Familie Bjørk,nord,2026-01-02\nzq-e,Mor,nord,2026-01-02\n",
    "people": "id,family,alias,role\nzq-p,zq-f,Ida,child\n",
    "homes": "person,family,from\nzq-p,zq-e,2026-01-02\n",
    "services": "id,name,sector,domains\nzq-s,PPT,school,school\nzq-t,Nav,nav,debt\n",
    "contacts": "id,name,service\nzq-c,Kari,zq-s\n",
    "ties": "a,b,kind,from\nzq-c,zq-f,serves,2026-02-01\n",
    "needs": """
    id,family,person,domain,title,raised
    zq-n,zq-f,zq-p,school,Skolevei,2026-01-05

    """,
    "responsibilities": "need,actor,from\nzq-n,zq-c,2026-02-01\n",
    "referrals": "id,family,need,from,to,sent\nzq-r,zq-f,zq-n,zq-c,zq-t,2026-03-01\n",
    "activities": "date,actor,family,kind\n2026-03-02,zq-c,zq-f,meeting\n",
    "agreements": "id,family,title,actor,agreed\nzq-g,zq-f,Ringe skolen,zq-c,2026-03-02\n",
    "goals": "id,family,title,domain,set\nzq-o,zq-f,Trygg vei,school,2026-03-02\n",
    "moments": "family,date,title\nzq-f,2026-03-03,Første skoledag\n",
    "consents": "family,from_service,to_service,given\nzq-f,zq-s,zq-t,2026-03-03\n",
  ]

  @Test func `nothing is called by its id where a change is told`() throws {
    let network = try MemoryNetwork(tables: Self.tables)
    var browser = Browser(network)
    let reading = EditReading(today: TestPage.day, isDayFirst: true)
    let text = NetworkText(network.network)
    for schema in TableSchema.all.reversed() where network.network[schema.name].count > 0 {
      let key = text.key(schema.name, 0)
      let number = network.log.count + 1
      let edit = RemoveRow(schema.name, key, takesReferrers: true, reading)
      _ = try network.edit(edit, by: "tests", way: .form)
      let page = browser.get("endringer/\(number)")
      #expect(page.html.contains("Tatt bort"), "\(schema.name)")
      #expect(!page.html.contains("zq-"), "\(schema.name): \(page.html)")
      _ = browser.post("angre/\(number)", [("back", "/p/endringer")])
      let list = browser.get("endringer").html
      #expect(list.contains("Angret endring \(number)"), "\(schema.name)")
      #expect(!list.contains("zq-"), "\(schema.name): \(list)")
    }
  }
}
