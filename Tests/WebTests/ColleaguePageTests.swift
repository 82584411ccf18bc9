import Editing
import Exchange
import Model
import Testing
import Wording

@testable import Web

/// Putting a colleague's file together with the network, by the page.
@Suite struct ColleaguePageTests {
  private static let tables = [
    "families": "id,alias\nb,Familie Bjørk\ne,Familie Eik\n",
    "people": "id,family,alias,born\np1,b,Ida,2014-05-01\n",
  ]

  private static let first = (
    entry: LoggedEntry(
      number: 1,
      entry: ChangeLogEntry(
        at: "2026-06-01T10:00:00Z", by: "Kari", way: .import, rows: nil, isUndoable: true),
      added: 3, changed: 0, removed: 0), rows: [RowChange]()
  )

  /// The same network in two hands, each with changes of cells since.
  private func apart(
    _ ours: [RowChange], _ theirs: [RowChange]
  ) throws -> (browser: Browser, network: MemoryNetwork) {
    let network = try MemoryNetwork(tables: Self.tables)
    let other = try MemoryNetwork(tables: Self.tables)
    for (side, rows, by) in [(network, ours, "Kari"), (other, theirs, "Ola")] {
      side.log = [Self.first]
      if rows.isEmpty { continue }
      _ = try side.edit(MergeNetworks(rows, latest: 1), by: by, way: .row)
    }
    network.colleagues["ola"] = LoggedNetwork(other.network, log: other.log)
    return (Browser(network), network)
  }

  private func born(_ before: String, _ after: String) -> RowChange {
    RowChange(
      .people, before: ["p1", "b", "Ida", before, "", "", ""],
      after: ["p1", "b", "Ida", after, "", "", ""])
  }

  private func alias(_ after: String) -> RowChange {
    RowChange(
      .families, before: ["e", "Familie Eik", "", "", ""], after: ["e", after, "", "", ""])
  }

  private let file = (field: "filer", name: "ola.sqlite", text: "SQLite format 3\0ola")

  @Test func `what only the colleague changed is shown first, and saved once somebody says so`()
    throws
  {
    var (browser, network) = try apart([], [alias("Familie Lind")])
    let shown = browser.give([file])
    #expect(shown.status == 200)
    #expect(shown.html.contains("Familie Lind"))
    #expect(network.log.count == 1)
    let saved = browser.post("regneark/kollega/lagre", [("nummer", "1")])
    #expect(network.log.last?.entry.entry.way == .merge)
    #expect(saved.html.contains("Flettet inn: 1 endret rad"))
    #expect(saved.html.contains("/p/angre/2"))
    #expect(network.bundle.contains("Familie Lind"))
  }

  @Test func `where both wrote different things, one chooses, and nothing is chosen beforehand`()
    throws
  {
    var (browser, network) = try apart(
      [born("2014-05-01", "2014-05-03")], [born("2014-05-01", "2014-05-05"), alias("Lind")])
    let shown = browser.give([file])
    for words in [
      "du skrev 3. mai 2014", "Ola skrev 5. mai 2014", "før sto det 1. mai 2014",
      "Det du har: 3. mai 2014", "Det kollegaen har: 5. mai 2014", "person «Ida»",
    ] {
      #expect(shown.html.contains(words), "\(words)")
    }
    #expect(!shown.html.contains("checked"))
    // Ids stand nowhere on the page.
    #expect(!shown.html.contains("p1"))
    let asked = browser.post("regneark/kollega/lagre", [("nummer", "1")])
    #expect(asked.status == 422 && asked.html.contains("Ett valg står igjen"))
    #expect(network.log.count == 2)
    let saved = browser.post("regneark/kollega/lagre", [("nummer", "1"), ("k0", "theirs")])
    #expect(saved.html.contains("Flettet inn: 2 endrede rader"))
    #expect(network.bundle.contains("2014-05-05"))
  }

  @Test func `a choice between things that have changed meanwhile is asked again`() throws {
    var (browser, network) = try apart(
      [born("2014-05-01", "2014-05-03")], [born("2014-05-01", "2014-05-05")])
    _ = browser.give([file])
    _ = try network.edit(
      MergeNetworks([born("2014-05-03", "2014-05-04")], latest: 2), by: "Kari", way: .row)
    let page = browser.post("regneark/kollega/lagre", [("nummer", "1"), ("k0", "theirs")])
    #expect(page.html.contains("Det du har: 4. mai 2014"))
    #expect(network.bundle.contains("2014-05-04"))
  }

  @Test func `a file without a log needs the one that both began with`() throws {
    var (browser, network) = try apart([], [])
    let families = (field: "filer", name: "families.csv", text: "id,alias\nb,Bjørk\n")
    let asked = browser.give([families])
    #expect(asked.status == 422)
    #expect(asked.html.contains("Gi også filen dere begge begynte med."))
    let base = Self.tables.map { (field: "felles", name: $0.key + ".csv", text: $0.value) }
    let lacking = browser.give(base)
    // Columns that neither has are lacking in what both began with.
    #expect(lacking.status == 422 && lacking.html.contains("mangler"))
    let whole = [
      ("families.csv", "id,alias,area,enrolled,closed\nb,Familie Bjørk,,,\ne,Familie Eik,,,\n"),
      ("people.csv", "id,family,alias,born,role,from,until\np1,b,Ida,2014-05-01,,,\n"),
    ].map { (field: "felles", name: $0.0, text: $0.1) }
    let shown = browser.give(whole)
    #expect(shown.status == 200)
    // A file that lacks the rest takes nothing out.
    #expect(shown.html.contains("ingenting er tatt bort"))
    _ = browser.post("regneark/kollega/lagre", [("nummer", "1")])
    #expect(network.network.families.count == 2)
    #expect(network.bundle.contains("\"Bjørk\""))
  }

  @Test(arguments: [
    ("ola.sqlite", "SQLite format 3\0annet"), ("ola.sqlite", "tull"), ("bilde.png", "x"),
    ("ola.json", "{"), ("ola.xlsx", "PK"), ("ola.csv", ""),
  ])
  func `what is no network is refused in words, and nothing changes`(
    name: String, text: String
  ) throws {
    var (browser, network) = try apart([], [])
    let before = network.bundle
    let page = browser.give([(field: "filer", name: name, text: text)])
    #expect(page.status == 422, "\(name)")
    #expect(page.html.contains("<title>Feil: "))
    _ = browser.post("regneark/kollega/lagre", [("nummer", "1")])
    #expect(network.bundle == before)
  }

  @Test func `what was discarded is not saved, and no file is asked for`() throws {
    var (browser, network) = try apart([], [alias("Lind")])
    _ = browser.give([file])
    _ = browser.post("regneark/kollega/forkast")
    _ = browser.post("regneark/kollega/lagre", [("nummer", "1")])
    #expect(network.log.count == 1)
    #expect(browser.give([]).html.contains("Det kom ingen fil"))
    #expect(browser.get("regneark").html.contains("Slå sammen med en kollegas fil"))
  }

  @Test func `very many choices come page by page, and what was chosen is kept`() throws {
    let rows = (1...60).map { "f\($0),Familie \($0)\n" }.joined()
    let network = try MemoryNetwork(tables: ["families": "id,alias\n" + rows])
    let other = try MemoryNetwork(tables: ["families": "id,alias\n" + rows])
    for (side, word) in [(network, "A"), (other, "B")] {
      side.log = [Self.first]
      let changes = (1...60).map { number in
        RowChange(
          .families, before: ["f\(number)", "Familie \(number)", "", "", ""],
          after: ["f\(number)", "\(word) \(number)", "", "", ""])
      }
      _ = try side.edit(MergeNetworks(changes, latest: 1), by: word, way: .row)
    }
    network.colleagues["ola"] = LoggedNetwork(other.network, log: other.log)
    var browser = Browser(network)
    let first = browser.give([file])
    #expect(first.html.contains("60 steder har dere skrevet ulike ting"))
    #expect(first.html.contains("name=\"k49\"") && !first.html.contains("name=\"k50\""))
    let theirs = (0..<50).map { ("k\($0)", "theirs") }
    let second = browser.post("regneark/kollega/lagre", [("nummer", "1")] + theirs)
    #expect(second.status == 200 && second.html.contains("10 steder har dere skrevet ulike ting"))
    #expect(network.log.count == 2)
    let rest = (0..<10).map { ("k\($0)", "ours") }
    let saved = browser.post("regneark/kollega/lagre", [("nummer", "1")] + rest)
    #expect(saved.html.contains("Flettet inn: 50 endrede rader"))
  }

  @Test func `a file that has lost much is asked about before anything of it counts`() throws {
    let rows = (1...8).map { "f\($0),Familie \($0)\n" }.joined()
    let network = try MemoryNetwork(tables: ["families": "id,alias\n" + rows])
    network.log = [Self.first]
    let other = try MemoryNetwork(tables: ["families": "id,alias\nf1,Familie 1\n"])
    let gone = other.network.changes(from: network.network)
    let entry = ChangeLogEntry(
      at: "2026-06-02T10:00:00Z", by: "Ola", way: .row, rows: gone, isUndoable: true)
    network.colleagues["ola"] = LoggedNetwork(
      other.network,
      log: [
        Self.first,
        (LoggedEntry(number: 2, entry: entry, added: 0, changed: 0, removed: 7), gone),
      ])
    var browser = Browser(network)
    let asked = browser.give([file])
    #expect(asked.status == 422)
    #expect(asked.html.contains("Familier: 7 av 8 rader er borte i «ola.sqlite»"))
    let shown = browser.give([(field: "ja", name: "", text: "1")])
    #expect(shown.status == 200)
    _ = browser.post("regneark/kollega/lagre", [("nummer", "1")])
    #expect(network.network.families.count == 1)
  }
}
