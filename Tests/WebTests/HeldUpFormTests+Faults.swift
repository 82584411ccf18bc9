import Editing
import Exchange
import Model
import Store
import Testing

@testable import Web

// Forms that cannot be read, and the history of one family.
extension HeldUpFormTests {
  @Test func `a form that cannot be read is said to be the form, not the address`() throws {
    var page = try page()
    let bodies = [("linje", "text=%ff"), ("linje", "tekst=a"), ("samtale", "svar=kanskje")]
    for (path, body) in bodies {
      let request = TestPage.request("POST", TestPage.root + path, body: Array(body.utf8))
      let reply = page.send(request)
      #expect(reply.status == 400)
      #expect(reply.text.contains("Forstod ikke skjemaet"), "\(body)")
      #expect(!reply.text.contains("adressen"), "\(body)")
    }
    let files = TestPage.request(
      "POST", TestPage.root + "regneark", body: Array("--b\r\n".utf8),
      type: "multipart/form-data; boundary=b")
    #expect(page.send(files).text.contains("Filene kom ikke hele fram"))
    #expect(page.get("?a=%00").text.contains("adressen"))
  }

  @Test func `each of two files may be as large as one, and no larger`() throws {
    var page = try page()
    func give(_ sizes: [(field: String, count: Int)]) -> WebReply {
      var body: [UInt8] = []
      for (field, count) in sizes {
        let head =
          "--b\r\nContent-Disposition: form-data; name=\"\(field)\"; filename=\"\(field).csv\"\r\n\r\n"
        body += Array(head.utf8) + [UInt8](repeating: 97, count: count) + [13, 10]
      }
      return page.send(
        TestPage.request(
          "POST", TestPage.root + "regneark/kollega", body: body + Array("--b--".utf8),
          type: "multipart/form-data; boundary=b"))
    }
    #expect(give([("filer", Upload.mostBytes + 1)]).status == 413)
    #expect(give([("filer", 10), ("felles", Upload.mostBytes + 1)]).status == 413)
    #expect(give([("filer", Upload.mostBytes), ("felles", 10)]).status != 413)
  }

  // MARK: The history of one family

  @Test func `the changes of a family are its own, and are taken back from there`() throws {
    var page = try page()
    let rows = [
      ("n1", .needs, "title", "Inkasso"), ("e", TableName.families, "alias", "Familie Lind"),
    ]
    for (id, table, column, text) in rows {
      let edit = SetRow(
        table, [id], [CellInput(column, text)],
        EditReading(today: TestPage.day, isDayFirst: true))
      _ = try page.network.edit(edit, by: "Kari", way: .form)
    }
    let path = "familie/\(number(page, .families, "b"))"
    let family = MarkupCheck(page.get(path).text)
    #expect(family.addresses.contains { $0.address == TestPage.root + path + "/endringer" })
    let history = page.get(path + "/endringer")
    #expect(history.text.contains("Inkasso"))
    #expect(!history.text.contains("Familie Lind"))
    #expect(MarkupCheck(history.text).faults == [])
    #expect(!MarkupCheck(history.text).title.contains("Bjørk"))
    let undo = try fields(history, "angre/1")
    #expect(page.post("angre/1", undo).header("Location") == TestPage.root + path + "/endringer")
    #expect(page.network.network.needs.title[0] == "Gjeld")
    // The first page says what was taken back.
    _ = page.get("")
    let other = page.get("familie/\(number(page, .families, "e"))/endringer")
    #expect(other.text.contains("Familie Lind"))
    #expect(!other.text.contains("Inkasso"))
  }
}
