import Editing
import Exchange
import Model
import Store
import Testing

@testable import Web

/// A form that is held up: a name that is several's, another button, a refusal. Nothing of it is
/// lost.
@Suite struct HeldUpFormTests {
  static let tables = [
    "families": "id,alias\nb,Familie Bjørk\ne,Familie Eik\n",
    "people": "id,family,alias\np1,b,Ida\np2,e,Ida\n",
    "services": "id,name,sector\ns1,Barneverntjenesten,child-welfare\ns2,Helsestasjonen,health\n",
    "contacts": "id,name,service\nc1,Kari Nes,s1\nc2,Kari Nes,s2\nc3,Ola Li,s2\n",
    "needs":
      "id,family,title,domain,raised\nn1,b,Gjeld,economy,2026-05-01\nn2,b,Bolig,housing,2026-05-01\n",
  ]

  func page() throws -> TestPage { TestPage(try MemoryNetwork(tables: Self.tables)) }

  func number(_ page: TestPage, _ table: TableName, _ id: String) -> String {
    String(page.web.session.numbers.number(RowKey(table, [id])))
  }

  /// The fields of the form of a path on a page, as a browser sends them untouched.
  func fields(_ reply: WebReply, _ path: String) throws -> [(String, String)] {
    let form = try #require(
      MarkupCheck(reply.text).forms.first { $0.action == TestPage.root + path })
    return form.fields.filter { $0.0 != "ny" && !$0.0.hasPrefix("valg.") }
  }

  func with(
    _ fields: [(String, String)], _ changes: [(String, String)]
  ) -> [(String, String)] {
    fields.filter { field in !changes.contains { $0.0 == field.0 } } + changes
  }

  // MARK: Names

  @Test func `a name that two have is asked about, and the choice is saved`() throws {
    var page = try page()
    let family = number(page, .families, "b")
    let path = "ny/avtale"
    let new = try fields(page.get(path + "?familie=\(family)"), path)
    let asked = page.post(path, with(new, [("actor", "Kari Nes"), ("title", "Ringe skolen")]))
    #expect(asked.status == 422)
    #expect(asked.text.contains("Flere heter «Kari Nes». Velg hvem du mener."))
    #expect(asked.text.contains("Kari Nes (Barneverntjenesten)"))
    #expect(asked.text.contains("Kari Nes (Helsestasjonen)"))
    #expect(!asked.text.contains("Ola Li"))
    #expect(MarkupCheck(asked.text).faults == [])
    #expect(page.network.network.agreements.count == 0)
    let again = try fields(asked, path)
    #expect(again.contains { $0 == ("title", "Ringe skolen") })
    #expect(page.post(path, again + [("valg.actor", "c2")]).status == 303)
    let agreements = page.network.network.agreements
    #expect(agreements.count == 1)
    #expect(page.network.network.id(agreements.actor[0]) == "c2")
  }

  @Test func `who writes another name after all does not mean what was chosen`() throws {
    var page = try page()
    let path = "ny/avtale"
    let new = try fields(page.get(path + "?familie=\(number(page, .families, "b"))"), path)
    let asked = page.post(path, with(new, [("actor", "Kari Nes"), ("title", "Ringe")]))
    let again = with(try fields(asked, path), [("actor", "Ola Li"), ("valg.actor", "c2")])
    #expect(page.post(path, again).status == 303)
    let network = page.network.network
    #expect(network.id(network.agreements.actor[0]) == "c3")
  }

  @Test func `a choice stays chosen where something else is wrong`() throws {
    var page = try page()
    let path = "ny/avtale"
    let new = try fields(page.get(path + "?familie=\(number(page, .families, "b"))"), path)
    let asked = page.post(path, with(new, [("actor", "Kari Nes"), ("title", "")]))
    let still = page.post(path, try fields(asked, path) + [("valg.actor", "c2")])
    #expect(still.status == 422)
    #expect(!still.text.contains("Flere heter"))
    let last = with(try fields(still, path), [("title", "Ringe")])
    #expect(page.post(path, last).status == 303)
    let network = page.network.network
    #expect(network.id(network.agreements.actor[0]) == "c2")
  }

  @Test func `a name that nothing has is answered with what is like it, and without ids`() throws {
    var page = try page()
    let new = try fields(page.get("ny/kontakt"), "ny/kontakt")
    let agreed = try fields(page.get("ny/avtale"), "ny/avtale")
    let near = page.post(
      "ny/avtale", with(agreed, [("family", "Familie Eik"), ("title", "x"), ("actor", "Kari")]))
    #expect(near.status == 422)
    #expect(near.text.contains("Hvem mener du med «Kari»? Velg et av navnene under"))
    #expect(near.text.contains("value=\"c1\"> Kari Nes (Barneverntjenesten)"))
    #expect(!near.text.contains("contacts"))
    let far = page.post("ny/kontakt", with(new, [("name", "Per"), ("service", "PPT")]))
    #expect(far.status == 422)
    #expect(far.text.contains("Fant ikke «PPT»."))
    #expect(!far.text.contains("services"))
    #expect(MarkupCheck(far.text).faults == [])
  }

  @Test(arguments: ["linje", "linje/vis"])
  func `a name in a line that two have is chosen by a button`(path: String) throws {
    var page = try page()
    let asked = page.post(path, [("text", "@b avtale Kari Nes: Ringe innen 1.7.")])
    let choices = MarkupCheck("<form action=\"\">" + asked.text).forms.flatMap(\.fields)
      .filter { $0.0 == "rettet" }.map(\.1)
    #expect(
      choices == ["@b avtale c1: Ringe innen 1.7.", "@b avtale c2: Ringe innen 1.7."])
    #expect(asked.text.contains("Kari Nes (Helsestasjonen)"))
    let chosen = page.post(
      "linje", [("text", "@b avtale Kari Nes: Ringe innen 1.7."), ("rettet", choices[1])])
    #expect(chosen.text.contains("Avtalt med Kari Nes (Helsestasjonen)"))
    #expect(MarkupCheck(chosen.text).faults == [])
    #expect(page.post("linje", [("text", choices[1]), ("save", "1")]).status == 303)
    #expect(page.network.network.agreements.count == 1)
  }

  @Test func `a family that is called otherwise is offered for the line`() throws {
    var page = try page()
    let read = page.post("linje", [("text", "@Bjørk avtale Ola Li: Ringe innen 1.7.")])
    #expect(read.text.contains("Avtalt med Ola Li (Helsestasjonen)"))
    let asked = page.post("linje", [("text", "@Bjrk avtale Ola Li: Ringe innen 1.7.")])
    #expect(asked.text.contains("value=\"@b avtale Ola Li: Ringe innen 1.7.\""))
  }

  // MARK: What was begun

  @Test func `what was begun stands in its form until it is saved`() throws {
    var page = try page()
    _ = page.post("kladd", [("place", TestPage.root + "ny/familie"), ("alias", "Halvskrevet")])
    for _ in 1...3 {
      let form = page.get("ny/familie")
      #expect(form.text.contains("Halvskrevet"))
      #expect(form.text.contains("Dette hadde du begynt å skrive."))
      #expect(MarkupCheck(form.text).faults == [])
    }
    let sent = try fields(page.get("ny/familie"), "ny/familie")
    #expect(page.post("ny/familie", sent).status == 303)
    #expect(!page.get("ny/familie").text.contains("value=\"Halvskrevet\""))
  }

  @Test func `what was begun can be thrown away`() throws {
    var page = try page()
    _ = page.post("kladd", [("place", TestPage.root + "ny/familie"), ("alias", "Halvskrevet")])
    let form = page.get("ny/familie")
    let discard = try fields(form, "kladd/forkast")
    let reply = page.post("kladd/forkast", discard)
    #expect(reply.header("Location") == TestPage.root + "ny/familie")
    #expect(!page.get("ny/familie").text.contains("Halvskrevet"))
  }

  @Test func `a line that was begun stands there until it is sent`() throws {
    var page = try page()
    _ = page.post("kladd", [("place", TestPage.root + "linje"), ("text", "halv linje")])
    #expect(page.get("").text.contains("halv linje"))
    #expect(page.get("familier").text.contains("halv linje"))
    _ = page.post("linje", [("text", "")])
    #expect(!page.get("").text.contains("halv linje"))
  }

  @Test func `what was begun about one need is not written on another`() throws {
    var page = try page()
    let (family, need) = (number(page, .families, "b"), number(page, .needs, "n1"))
    let other = number(page, .needs, "n2")
    let path = "ny/ansvar?familie=\(family)&need="
    let begun = with(try fields(page.get(path + need), "ny/ansvar"), [("actor", "Ola L")])
    _ = page.post("kladd", begun + [("place", TestPage.root + "ny/ansvar")])
    #expect(page.get(path + need).text.contains("value=\"Ola L\""))
    #expect(!page.get(path + other).text.contains("value=\"Ola L\""))
    // The way back from a new contact names no need.
    #expect(page.get("ny/ansvar?familie=\(family)").text.contains("value=\"Ola L\""))
  }

  @Test func `what stood in the form is kept when the row ends, without a script`() throws {
    var page = try page()
    let row = "rad/\(number(page, .needs, "n1"))"
    let form = page.get(row)
    #expect(form.text.contains("formaction=\"\(TestPage.root)\(row)/slutt\""))
    let written = with(try fields(form, row), [("title", "Gjeld og inkasso")])
    let ended = page.post(row + "/slutt", written)
    #expect(ended.status == 303)
    #expect(ended.header("Location")?.hasPrefix(TestPage.root + row) == true)
    let needs = page.network.network.needs
    #expect(needs.closed[0] == TestPage.day)
    #expect(needs.title[0] == "Gjeld")
    // What is saved then keeps the end, which the form did not have when it was written in.
    let again = page.get(row)
    #expect(again.text.contains("Gjeld og inkasso"))
    #expect(page.post(row, try fields(again, row)).status == 303)
    #expect(page.network.network.needs.closed[0] == TestPage.day)
    #expect(page.network.network.needs.title[0] == "Gjeld og inkasso")
  }

  @Test func `a row whose form was not touched ends and leaves nothing behind`() throws {
    var page = try page()
    let row = "rad/\(number(page, .needs, "n1"))"
    let ended = page.post(row + "/slutt", try fields(page.get(row), row))
    #expect(ended.header("Location") == TestPage.root)
    #expect(page.web.session.drafts.isEmpty)
  }

  @Test func `what another changed while a form waited is told before it is written over`() throws {
    var page = try page()
    let row = "rad/\(number(page, .needs, "n1"))"
    let mine = with(try fields(page.get(row), row), [("title", "Min tittel")])
    _ = page.post("kladd", mine + [("place", TestPage.root + row)])
    let theirs = SetRow(
      .needs, ["n1"], [CellInput("title", "Deres tittel")],
      EditReading(today: TestPage.day, isDayFirst: true))
    _ = try page.network.edit(theirs, by: "Ola", way: nil)
    let again = page.get(row)
    #expect(again.text.contains("Min tittel"))
    let saved = page.post(row, try fields(again, row))
    #expect(saved.status == 409)
    #expect(saved.text.contains("Deres tittel"))
  }

  // MARK: Calls

  @Test func `a day that is refused comes back in a form that can be saved`() throws {
    var page = try page()
    let call = [
      ("svar", "innen"), ("hvem", number(page, .contacts, "c3")),
      ("familie", number(page, .families, "b")), ("rad", ""), ("back", TestPage.root + "familier"),
    ]
    let refused = page.post("samtale", call + [("dag", "2026-06-01")])
    #expect(refused.status == 422)
    #expect(refused.text.contains("id=\"f-due\""))
    #expect(!refused.text.contains("agreements"))
    let form = try fields(refused, "ny/avtale")
    #expect(form.contains { $0 == ("due", "01.06.2026") })
    #expect(form.contains { $0 == ("actor", "Ola Li (Helsestasjonen)") })
    let saved = page.post("ny/avtale", with(form, [("due", "2026-06-20")]))
    #expect(saved.header("Location") == TestPage.root + "familier")
    let network = page.network.network
    #expect(network.agreements.count == 1)
    #expect(network.agreements.due[0] == Day("2026-06-20"))
    #expect(network.id(network.agreements.actor[0]) == "c3")
  }

  @Test func `a call without a day says so in the same form`() throws {
    var page = try page()
    let call = [
      ("svar", "innen"), ("hvem", number(page, .contacts, "c3")),
      ("familie", number(page, .families, "b")), ("rad", ""), ("dag", ""),
    ]
    let refused = page.post("samtale", call)
    #expect(refused.status == 422)
    #expect(refused.text.contains("Skriv hvilken dag"))
    #expect(MarkupCheck(refused.text).faults == [])
    #expect(page.network.log.isEmpty)
  }

  @Test func `who is written down as asked is asked today, and has not said yes`() throws {
    var page = try page()
    let (family, need) = (number(page, .families, "b"), number(page, .needs, "n1"))
    let check = MarkupCheck(page.get("familie/\(family)").text)
    let ask = try #require(
      check.addresses.first { $0.address.contains("ny/ansvar") && $0.address.contains("need=") })
    #expect(ask.address.contains("need=\(need)") || ask.address.contains("need="))
    let form = try fields(page.get(ask.address), "ny/ansvar")
    #expect(form.contains { $0 == ("asked", "15.06.2026") })
    #expect(form.contains { $0 == ("accepted", "") })
  }

  @Test func `each matter of a call has its own answer, and an agreement gets a new day`() throws {
    var tables = Self.tables
    tables["agreements"] =
      "id,family,actor,title,agreed,due\na1,b,c3,Befaring,2026-06-01,2026-06-10\na2,e,c3,Ringe far,2026-06-01,2026-06-11\n"
    var page = TestPage(try MemoryNetwork(tables: tables))
    let check = MarkupCheck(page.get("").text)
    #expect(check.faults == [])
    let answers = check.forms.filter { form in
      form.action == TestPage.root + "samtale" && form.fields.contains { $0 == ("svar", "innen") }
    }
    let rows = answers.compactMap { form in form.fields.first { $0.0 == "rad" }?.1 }
    #expect(Set(rows) == [number(page, .agreements, "a1"), number(page, .agreements, "a2")])
    let form = try #require(
      answers.first { $0.fields.contains { $0 == ("rad", number(page, .agreements, "a2")) } })
    let refused = page.post("samtale", with(form.fields, [("dag", "2026-05-01")]))
    #expect(refused.status == 422)
    let row = "rad/\(number(page, .agreements, "a2"))"
    #expect(try fields(refused, row).contains { $0 == ("due", "2026-05-01") })
    #expect(page.post("samtale", with(form.fields, [("dag", "2026-06-22")])).status == 303)
    let agreements = page.network.network.agreements
    #expect(agreements.count == 2)
    #expect(agreements.due[1] == Day("2026-06-22"))
  }

  @Test func `every row of who is asked about a need opens its form`() throws {
    var tables = Self.tables
    tables["responsibilities"] = "need,actor,asked\nn1,c3,2026-06-01\n"
    var page = TestPage(try MemoryNetwork(tables: tables))
    let family = page.get("familie/\(number(page, .families, "b"))")
    let row = "rad/\(page.web.session.numbers.number(RowKey(.responsibilities, ["n1", "c3", ""])))"
    #expect(
      MarkupCheck(family.text).addresses.contains {
        $0.address.hasPrefix(TestPage.root + row + "?")
      })
    #expect(page.get(row).status == 200)
  }

  @Test func `a family without a coordinator leads to the form that gives it one`() throws {
    var tables = Self.tables
    tables["contacts"] = "id,name,service,role\nc1,Kari Nes,s1,coordinator\n"
    var page = TestPage(try MemoryNetwork(tables: tables))
    let path = "familie/\(number(page, .families, "b"))"
    let link = try #require(
      MarkupCheck(page.get(path).text).addresses.first { $0.address.hasSuffix("/koordinator") })
    let form = with(
      try fields(page.get(link.address), path + "/koordinator"), [("koordinator", "Kari Nes")])
    #expect(page.post(path + "/koordinator", form).status == 303)
    let family = page.get(path)
    #expect(
      family.text.contains("<p class=\"lead\">Koordinator: Kari Nes (Barneverntjenesten)</p>"))
    #expect(family.text.contains("✓ Kari Nes er koordinator for Familie Bjørk."))
    #expect(!MarkupCheck(family.text).addresses.contains { $0.address.hasSuffix("/koordinator") })
  }

  @Test func `a person with a day of birth that lies ahead can still be opened`() throws {
    var page = try page()
    let family = number(page, .families, "b")
    let new = try fields(page.get("ny/person?familie=\(family)"), "ny/person")
    #expect(
      page.post("ny/person", with(new, [("alias", "Baby"), ("born", "2027-05")])).status == 303)
    _ = page.get("")
    let people = page.network.network.people
    let row = try #require((0..<people.count).first { people.alias[$0] == "Baby" })
    let link = TestPage.root + "rad/\(number(page, .people, people.id[row]))?"
    let check = MarkupCheck(page.get("familie/\(family)").text)
    #expect(check.addresses.contains { $0.address.hasPrefix(link) })
  }
}
