import Model
import Testing

@testable import Web

/// Lines that were written and not saved.
@Suite struct UnsavedLineTests {
  private func page() throws -> (TestPage, family: Int) {
    let network = try MemoryNetwork(tables: [
      "families": "id,alias\nf,Furu\ng,Gran\n", "services": "id,name,sector\nnav,Nav,nav\n",
      "needs": "id,family,domain,title,raised\nn,f,debt,Gjeld,2026-06-01\n",
    ])
    let page = TestPage(network)
    return (page, page.web.session.numbers.number(RowKey(.families, ["f"])))
  }

  @Test func `they stand on every page of the family until they are thrown away`() throws {
    var (page, family) = try page()
    let lines = ["mor hopper <b>tau</b>", "Gjeld → Nv"]
    for text in lines {
      let reply = page.post("linje/ulagret", [("text", text), ("family", "\(family)")])
      #expect(reply.status == 200 && reply.text.contains("Ikke lagret"))
    }
    for path in ["familie/\(family)", "mote/\(family)", "mote/\(family)/referat"] {
      let text = page.get(path).text
      #expect(text.contains("value=\"Gjeld → Nv\""), "\(path)")
      #expect(text.contains("mor hopper &lt;b&gt;tau&lt;/b&gt;"), "\(path)")
      #expect(MarkupCheck(text).faults == [], "\(path)")
    }
    // They are nobody else's, and on no page that is shown to others.
    let other = page.web.session.numbers.number(RowKey(.families, ["g"]))
    for path in ["", "familie/\(other)"] {
      #expect(!page.get(path).text.contains("Gjeld → Nv"), "\(path)")
    }
    let back = [("back", TestPage.root + "familie/\(family)")]
    let thrown = page.post(
      "linje/kast", [("kast", lines[0]), ("family", "\(family)")] + back)
    #expect(thrown.status == 303)
    let after = page.get("familie/\(family)").text
    #expect(!after.contains("mor hopper") && after.contains("Gjeld → Nv"))
  }

  @Test func `one that is taken up and saved is gone, and they are not without end`() throws {
    var (page, family) = try page()
    let fields = [("text", "Gjeld → Nav"), ("family", "\(family)")]
    #expect(page.post("linje/ulagret", fields).status == 200)
    #expect(page.post("linje", fields + [("save", "1")]).status == 303)
    #expect(!page.get("familie/\(family)").text.contains("line-unsaved\"><p"))
    for number in 0..<100 {
      _ = page.post("linje/ulagret", [("text", "\(number)"), ("family", "\(family)")])
    }
    #expect(page.web.session.unsavedLines.count < 50)
    #expect(page.web.session.unsavedLines.last?.text == "99")
    #expect(page.post("linje/ulagret").status == 400)
  }
}
