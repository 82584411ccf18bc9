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
}
