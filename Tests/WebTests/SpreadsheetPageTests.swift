import Model
import Testing
import Wording

@testable import Web

/// Reading spreadsheets in by the page.
@Suite struct SpreadsheetPageTests {
  private static let families = "id,alias,enrolled\nb,Familie Bjørk,2026-01-02\n"

  @Test func `what was dropped is shown before it is saved, and saved once somebody says so`()
    throws
  {
    let network = MemoryNetwork()
    var browser = Browser(network)
    let shown = browser.drop([("Familier.csv", Self.families)])
    #expect(shown.status == 200)
    #expect(shown.html.contains("Familier.csv"))
    #expect(network.network.families.count == 0)
    let saved = browser.post("regneark/lagre", [("nummer", "1")])
    #expect(network.network.families.count == 1)
    #expect(saved.html.contains("1 ny rad."))
    #expect(saved.html.contains("/p/angre/1"))
    #expect(network.log.first?.entry.entry.by == "Kari")
  }

  @Test func `what was made for somebody is not read in, by itself or with its tables`() throws {
    let network = MemoryNetwork()
    var browser = Browser(network)
    let json = "{\"stamp\": \"Viser bare\", \"families\": [{\"id\": \"b\"}]}"
    let mark = "Viser bare\n" + Language.nn[workbook: .isForSomebody] + "\n"
    for files in [
      [("ut.json", json)], [("families.csv", Self.families), ("stamp.txt", mark)],
    ] {
      let page = browser.drop(files)
      #expect(page.status == 422)
      #expect(page.html.contains("Noe kan være utelatt"))
    }
    #expect(browser.web.session.upload == nil)
  }

  @Test func `rows that would change are shown as they are and as they would be`() throws {
    let network = try MemoryNetwork(tables: [
      "families": "id,alias,area\nb,Familie Bjørk,sentrum\nr,Familie Rogn,vest\n"
    ])
    var browser = Browser(network)
    let page = browser.drop([
      (
        "Familier.csv",
        "id,alias,area\nb,Familie Bjørk,øst\nr,Familie Rogn,vest\nn,Familie Ny,vest\n"
      )
    ])
    #expect(page.html.contains("Rader som er der fra før, og blir endret (1)"))
    #expect(page.html.contains("<td>sentrum</td><td>øst</td>"))
    // What is new or stays is counted alone.
    #expect(!page.html.contains("Familie Ny") && !page.html.contains("Familie Rogn"))
    let same = browser.drop([("Familier.csv", "id,alias,area\nr,Familie Rogn,vest\n")])
    #expect(!same.html.contains("blir endret ("))
  }

  @Test func `what was discarded is not saved`() throws {
    let network = MemoryNetwork()
    var browser = Browser(network)
    _ = browser.drop([("Familier.csv", Self.families)])
    _ = browser.post("regneark/forkast")
    _ = browser.post("regneark/lagre", [("nummer", "1")])
    #expect(network.network.families.count == 0)
  }

  @Test func `a tab that shows older files saves nothing`() throws {
    let network = MemoryNetwork()
    var browser = Browser(network)
    _ = browser.drop([("Familier.csv", Self.families)])
    _ = browser.drop([("Familier.csv", Self.families.replacing("Bjørk", with: "Rogn"))])
    let page = browser.post("regneark/lagre", [("nummer", "1")])
    #expect(network.network.families.count == 0)
    #expect(page.html.contains("Ingenting er lagret"))
  }

  @Test func `every mistake is said with its place, and nothing can be saved`() throws {
    let network = MemoryNetwork()
    var browser = Browser(network)
    let page = browser.drop([
      ("Familier.csv", "id,alias,enrolled\nb,Bjørk,2026-01-02\nc,Rogn,31.4.2026\nd,Svale,x\n")
    ])
    #expect(page.status == 422)
    #expect(page.html.contains("Familier.csv, linje 3"))
    #expect(page.html.contains("Familier.csv, linje 4"))
    #expect(!page.html.contains("regneark/lagre"))
    #expect(page.html.contains("<title>Feil: "))
    _ = browser.post("regneark/lagre", [("nummer", "1")])
    #expect(network.network.families.count == 0)
  }

  @Test func `a file that is no table is named`() throws {
    var browser = Browser(MemoryNetwork())
    let page = browser.drop([("Familier.csv", Self.families), ("bilde.png", "x")])
    #expect(page.html.contains("Ikke lest: «bilde.png»"))
  }

  @Test func `of two files with one name none is lost in silence`() throws {
    var browser = Browser(MemoryNetwork())
    let page = browser.drop([("Familier.csv", Self.families), ("Familier.csv", "id\n")])
    #expect(page.status == 422)
    #expect(page.html.contains("To av filene heter «Familier.csv»"))
  }

  @Test func `pasted rows are read by their headings, or as what is chosen`() throws {
    let network = MemoryNetwork()
    var browser = Browser(network)
    _ = browser.paste("id\tAlias\tOmråde\tStartdato\nb\tFamilie Bjørk\tnord\t1.2.2026\n")
    _ = browser.post("regneark/lagre", [("nummer", "1")])
    #expect(network.network.families.count == 1)
    let asked = browser.paste("id\nc\n")
    #expect(asked.status == 422)
    #expect(asked.html.contains("id&#10;c&#10;</textarea>"))
    let chosen = browser.paste("id\talias\tenrolled\nc\tRogn\t2026-02-01\n", .families)
    #expect(chosen.html.contains("Se over før du lagrer"))
  }

  @Test(arguments: Language.allCases)
  func `a workbook and an empty one are written beside the network`(language: Language) throws {
    let network = try MemoryNetwork(tables: ["families": Self.families])
    var browser = Browser(network, language)
    let page = browser.post("regneark/arbeidsbok")
    #expect(network.written.keys.sorted() == ["nett-2026-06-15.xlsx"])
    #expect(page.html.contains("/home/kari/nett-2026-06-15.xlsx"))
    _ = browser.post("regneark/mal")
    #expect(network.written.count == 2)
    // Both are zip archives, as .xlsx files are.
    #expect(network.written.values.allSatisfy { $0.starts(with: Array("PK".utf8)) })
  }
}
