import Editing
import Exchange
import Model
import Store
import Testing

@testable import Web

/// What is saved, taken back, refused, and what two tabs make of one row.
@Suite struct SavingTests {
  /// The number of a family's row, as the page has it.
  private func number(_ page: TestPage, _ table: TableName, _ id: String) -> Int {
    page.web.session.numbers.number(RowKey(table, [id]))
  }

  /// The fields of the form of a row, as it is shown.
  private func fields(_ page: inout TestPage, _ path: String) throws -> [(String, String)] {
    let check = MarkupCheck(page.get(path).text)
    let form = try #require(check.forms.first { $0.action == TestPage.root + path })
    return form.fields.filter { $0.0 != "ny" }
  }

  private func with(
    _ fields: [(String, String)], _ name: String, _ value: String
  ) -> [(String, String)] {
    fields.filter { $0.0 != name } + [(name, value)]
  }

  @Test func `a change is said once, with the way to take it back, and taken back by a form`()
    throws
  {
    var page = TestPage(try MemoryNetwork.sample())
    let before = page.network.bundle
    let path = "rad/\(number(page, .families, "bjork"))"
    let saved = page.post(path, with(try fields(&page, path), "alias", "Birk"))
    #expect(saved.status == 303)
    #expect(page.network.bundle != before)
    let next = page.get("")
    #expect(next.text.contains("role=\"status\""))
    #expect(!page.get("").text.contains("role=\"status\""))
    let undo = try #require(
      MarkupCheck(next.text).forms.first { $0.action.hasPrefix(TestPage.root + "angre/") })
    #expect(page.get(undo.action).status == 303)
    #expect(page.post(undo.action, undo.fields).status == 303)
    #expect(page.network.bundle == before)
    #expect(page.network.log.map(\.entry.entry.way) == [.form, .undo])
  }

  @Test func `what another tab changed meanwhile is not lost, and neither is one's own`() throws {
    var page = TestPage(try MemoryNetwork.sample())
    let path = "rad/\(number(page, .families, "bjork"))"
    let (first, second) = (try fields(&page, path), try fields(&page, path))
    #expect(page.post(path, with(first, "alias", "Fra den ene")).status == 303)
    let after = page.network.bundle
    let reply = page.post(path, with(second, "alias", "Fra den andre"))
    #expect(reply.status == 409)
    #expect(page.network.bundle == after)
    #expect(reply.text.contains("Fra den ene"))
    #expect(reply.text.contains("Fra den andre"))
    #expect(MarkupCheck(reply.text).title.hasPrefix("Feil: "))
    // The way on leads to a form in which one's own words stand, and which can be saved.
    let again = page.get(path)
    #expect(again.text.contains("Fra den andre"))
    #expect(page.post(path, with(try fields(&page, path), "alias", "Begge")).status == 303)
  }

  @Test func `a form that is refused keeps what was written, and says so in three places`() throws {
    var page = TestPage(try MemoryNetwork.sample())
    let before = page.network.bundle
    let path = "rad/\(number(page, .families, "bjork"))"
    let form = with(
      with(try fields(&page, path), "enrolled", "31. februar 2026"), "alias", "Halvveis")
    let reply = page.post(path, form)
    #expect(reply.status == 422)
    #expect(reply.text.contains("31. februar 2026"))
    #expect(reply.text.contains("Halvveis"))
    let check = MarkupCheck(reply.text)
    #expect(check.title.hasPrefix("Feil: "))
    #expect(check.addresses.contains { $0.address == "#f-enrolled" })
    #expect(reply.text.contains("id=\"f-enrolled\""))
    #expect(check.faults == [])
    #expect(page.network.bundle == before)
  }

  @Test func `a field that is not text is refused`() throws {
    var page = TestPage(try MemoryNetwork.sample())
    for body in ["text=%", "text=%zz", "text=%00", "text=%ff", "te%00xt=a"] {
      let request = TestPage.request("POST", TestPage.root + "linje", body: Array(body.utf8))
      #expect(page.send(request).status == 400, "\(body)")
    }
    #expect(page.get("?a=%00").status == 400)
  }

  @Test func `a file that cannot be read is said in words, on every page`() throws {
    var page = TestPage(try MemoryNetwork.sample())
    page.network.fault = .file(.busy(path: "n.sqlite"))
    for path in ["", "familier", "leder", "ny/familie"] {
      let reply = page.get(path)
      #expect(reply.status == 503, "\(path)")
      #expect(MarkupCheck(reply.text).faults == [], "\(path)")
    }
  }

  @Test func `the server's own refusals say what all replies say`() throws {
    let page = TestPage(try MemoryNetwork.sample())
    for status in [400, 413] {
      let reply = page.web.refusal(status: status)
      #expect(reply.status == status)
      expectHeaders(reply, "\(status)")
      #expect(MarkupCheck(reply.text).faults == [])
    }
    // A request that is none may be anybody's.
    #expect(!page.web.refusal(status: 400).text.contains(TestPage.site.place))
  }

  @Test func `one goes back to a page of ours alone`() throws {
    var page = TestPage(try MemoryNetwork.sample())
    for back in [
      "http://evil.example/", "//evil.example", "/\\evil.example", "/place0place0/\r\nX: y",
      "javascript:alert(1)", "/place0place0/@evil", "",
    ] {
      let reply = page.post("linje", [("text", ""), ("back", back)])
      #expect(reply.status == 303)
      #expect(reply.header("Location") == TestPage.root, "\(back)")
    }
  }

  @Test func `what is half written about one family is in no other family's form`() throws {
    var page = TestPage(try MemoryNetwork.sample())
    let families = page.get("familier").text.matches(of: /familie\/(\d+)"/).map { String($0.1) }
    let (one, other) = (families[0], families[1])
    let written = [("familie", one), ("title", "Bare her"), ("ny", "kontakt")]
    #expect(page.post(TestPage.root + "ny/avtale", written).status == 303)
    #expect(!page.get("ny/avtale?familie=\(other)").text.contains("Bare her"))
    #expect(page.get("ny/avtale?familie=\(one)").text.contains("Bare her"))
  }

  @Test func `a contact who had to be written first stands in the field that waited`() throws {
    let network = try MemoryNetwork.sample()
    var page = TestPage(network)
    let families = page.get("familier").text.matches(of: /familie\/(\d+)"/).map { String($0.1) }
    let written = [
      ("familie", families[0]), ("title", "Ringe tilbake"), ("actor", ""), ("ny", "kontakt"),
    ]
    let detour = page.post("ny/avtale", written)
    let form = try #require(detour.header("Location"))
    #expect(page.get(form).status == 200)
    let service = network.network.services.name[0]
    let saved = page.post(
      "ny/kontakt", [("name", "Nina Ny"), ("service", service), ("back", TestPage.root)])
    #expect(saved.status == 303)
    let back = page.get("ny/avtale?familie=\(families[0])").text
    #expect(back.contains("value=\"Ringe tilbake\""))
    #expect(back.contains("name=\"actor\"") && back.contains("value=\"Nina Ny\""))
  }

  @Test(arguments: ["-9223372036854775808", "9223372036854775807", "-1", "0", "999999999", "x"])
  func `a number that no page of ours sends is no number`(number: String) throws {
    var page = TestPage(try MemoryNetwork.sample())
    for path in [
      "ny/behov?familie=\(number)", "ny/behov?person=\(number)", "familier?fra=\(number)",
      "?fra=\(number)", "endringer?fra=\(number)", "nettverket?omrade=\(number)",
    ] {
      #expect([200, 404].contains(page.get(path).status), "\(path)")
    }
    let call = [("svar", "ringt"), ("hvem", number), ("familie", number)]
    #expect([400, 404].contains(page.post(TestPage.root + "samtale", call).status))
  }

  @Test func `of a closed family nothing is said of what nobody does`() throws {
    let network = try MemoryNetwork(tables: [
      "families": "id,closed\nf1,2026-01-01\n",
      "needs": "id,family,domain,raised\nn1,f1,debt,2025-12-01\n",
    ])
    var page = TestPage(network)
    let list = page.get("familier?avsluttet=1").text
    let number = try #require(list.firstMatch(of: /familie\/(\d+)"/)).1
    for path in [
      "familie/\(number)", "mote/\(number)?del=1", "mote/\(number)?del=2",
      "mote/\(number)/referat",
    ] {
      let text = page.get(path).text
      #expect(text.contains("ikke sett etter"), "\(path)")
      #expect(!text.contains("har noen."), "\(path)")
    }
  }
}

/// What a form asks for that a sheet would read in silence, and offers that is not free text.
@Suite struct FormFieldTests {
  @Test(arguments: [
    ("2014", false), ("2008", false), ("april 2014", true), ("2014-04", true), ("", true),
    ("1990", true),
  ])
  func `a year of birth alone is asked for its month`(born: String, isSaved: Bool) throws {
    let network = try MemoryNetwork.sample()
    var page = TestPage(network)
    let family = try #require(page.get("familier").text.firstMatch(of: /familie\/(\d+)"/)).1
    let count = network.network.people.count
    let fields = [("alias", "Nykomling"), ("born", born), ("familie", String(family))]
    let reply = page.post("ny/person?familie=\(family)", fields)
    #expect(reply.status == (isSaved ? 303 : 422))
    #expect(network.network.people.count == (isSaved ? count + 1 : count))
    if !isSaved { #expect(reply.text.contains("Skriv måneden også")) }
    // Of an adult the year is enough, and what is made of it is said.
    let said = page.get("").text.contains("Nykomling: 1990 står som januar 1990")
    #expect(said == (born == "1990"))
  }

  @Test func `kinds of referral are chosen by what they are called`() throws {
    var page = TestPage(try MemoryNetwork.sample())
    let family = try #require(page.get("familier").text.firstMatch(of: /familie\/(\d+)"/)).1
    let form = page.get("ny/henvisning?familie=\(family)").text
    #expect(form.contains(">Sakkyndig vurdering fra PPT</option>"))
    let known = DeadlineRules.norwegian.rules.map(\.kind)
    for kind in Set(known) { #expect(form.ranges(of: "value=\"\(kind)\"").count == 1) }
  }

  @Test(arguments: ["", "tjenester"])
  func `an empty network is offered the usual services, once`(path: String) throws {
    let network = try MemoryNetwork(tables: [:])
    var page = TestPage(network)
    #expect(page.get(path).text.contains("action=\"\(TestPage.root)tjenester/vanlige\""))
    #expect(page.post("tjenester/vanlige").status == 303)
    let count = network.network.services.count
    #expect(count >= 20)
    #expect(network.network.families.count == 0)
    // What comes next stands where one lands: there is no family yet.
    let start = page.get("").text
    #expect(start.contains("✓ \(count) tjenester er lagt inn.") && start.contains("Angre"))
    #expect(start.contains("ny/familie") && !start.contains("tjenester/vanlige"))
    let list = page.get("tjenester").text
    #expect(!list.contains("tjenester/vanlige") && list.contains("Barnevernstjenesten"))
    #expect(page.post("tjenester/vanlige").status == 303)
    #expect(network.network.services.count == count)
  }

  @Test func `where a service is written the usual ones are not offered`() throws {
    let network = try MemoryNetwork(tables: ["services": "id,name,sector\nnav,Vårt Nav,nav\n"])
    var page = TestPage(network)
    #expect(!page.get("tjenester").text.contains("tjenester/vanlige"))
    #expect(page.post("tjenester/vanlige").status == 303)
    #expect(network.network.services.count == 1)
    #expect(network.network.services.name[0] == "Vårt Nav")
  }

  @Test func `of two families of one name the one to erase is chosen`() throws {
    let network = try MemoryNetwork(tables: ["families": "id,alias\nf1,Hegg\nf2,Hegg\nf3,Eik\n"])
    var page = TestPage(network)
    let asked = page.post("glem", [("familie", "Hegg")])
    #expect(asked.status == 422)
    let ways = asked.text.matches(of: /glem\/(\d+)"/).map { String($0.1) }
    #expect(ways.count == 2 && Set(ways).count == 2)
    for way in ways { #expect(page.get("glem/\(way)").status == 200) }
    #expect(page.post("glem", [("familie", "Hegg (f2)")]).status == 303)
    #expect(
      page.post("glem", [("familie", "Finnes ikke")]).text.contains("Ingen familie heter det"))
    #expect(network.network.families.count == 3)
  }
}
