import Model
import Testing
import Wording

@testable import Web

/// From nothing to a family with its people and its coordinator, and what comes next.
@Suite struct NewFamilyTests {
  private static let services =
    "id,name,sector\nkoor,Koordinatorene,coordination\nnav,Nav,nav\nskole,Fjell skole,school\n"

  private func form(_ changes: [(String, String)]) -> [(String, String)] {
    [("alias", "Furu"), ("enrolled", "15.06.2026"), ("area", "")] + changes
  }

  private func person(_ number: Int, _ alias: String, _ role: String, _ born: String)
    -> [(String, String)]
  {
    [("p\(number).alias", alias), ("p\(number).role", role), ("p\(number).born", born)]
  }

  @Test func `a family, its people and its coordinator are one form and one change`() throws {
    let network = try MemoryNetwork(tables: ["services": Self.services])
    var page = TestPage(network)
    let check = MarkupCheck(page.get("ny/familie").text)
    #expect(check.faults == [])
    let fields = try #require(check.forms.first { $0.action.hasSuffix("ny/familie") }).fields
    // Each field of the form is there, and the row of each person begins as most families do.
    #expect(fields.contains { $0 == ("p1.role", "adult") } || fields.contains { $0.0 == "p1.role" })
    let saved = page.post(
      "ny/familie",
      form(
        [("koordinator", "Ingrid Moen"), ("meg", "1")] + person(1, "mor", "adult", "1990")
          + person(2, "", "adult", "") + person(3, "Ida", "child", "april 2014")
          + person(4, "", "child", "")))
    #expect(saved.status == 303)
    #expect(network.log.count == 1)
    let made = network.network
    #expect((made.families.count, made.people.count, made.contacts.count) == (1, 2, 1))
    #expect(made.contacts.service[0] == made.find(.service, id: "koor"))
    let family = page.get(try #require(saved.header("Location")))
    #expect(family.text.contains("Koordinator: Ingrid Moen"))
    #expect(family.text.contains("✓ «Furu» er lagt til, med 2 personer."))
    #expect(family.text.contains("Mor: 1990 står som januar 1990"))
    #expect(MarkupCheck(family.text).faults == [])
    // Who sits at the page is remembered for the next family.
    #expect(network.kept?.me == made.contacts.id[0])
    let next = MarkupCheck(page.get("ny/familie").text)
    let again = try #require(next.forms.first { $0.action.hasSuffix("ny/familie") }).fields
    #expect(again.contains { $0.0 == "koordinator" && $0.1.hasPrefix("Ingrid Moen") })
    #expect(!again.contains { $0.0 == "meg" })
    // All of it goes at once.
    #expect(page.post("angre/1").status == 303)
    #expect(network.network.families.count == 0 && network.network.contacts.count == 0)
  }

  @Test func `without a service for coordinators one is made, and no second contact`() throws {
    let network = try MemoryNetwork(tables: [:])
    var page = TestPage(network)
    let first = form([("koordinator", "Ingrid Moen")])
    #expect(page.post("ny/familie", first).status == 303)
    let second = [("alias", "Gran"), ("koordinator", "Ingrid"), ("enrolled", "i går")]
    #expect(page.post("ny/familie", second).status == 303)
    let made = network.network
    #expect((made.families.count, made.services.count, made.contacts.count) == (2, 1, 1))
    #expect(made.services.sector[0] == .coordination)
    #expect(made.families.enrolled[1] == Day("2026-06-14"))
    #expect(network.kept?.me == nil)
  }

  @Test func `a second family of one name is asked about before it is saved`() throws {
    let network = try MemoryNetwork(tables: [
      "services": Self.services,
      "families": "id,alias,closed\nf,Furu,\ng,Gran,2026-01-01\nh,Furulia,\n",
    ])
    var page = TestPage(network)
    let refused = page.post("ny/familie", form([]))
    #expect(refused.status == 422)
    #expect(refused.text.contains("Det finnes en familie som heter «Furu»."))
    #expect(refused.text.contains("name=\"en-annen\"") && network.log.isEmpty)
    #expect(page.post("ny/familie", [("alias", "FURU"), ("enrolled", "i dag")]).status == 422)
    #expect(page.post("ny/familie", form([("en-annen", "1")])).status == 303)
    // A name of one that is closed, or that is only like it, is nobody's.
    for alias in ["Gran", "Furul"] {
      #expect(page.post("ny/familie", [("alias", alias), ("enrolled", "i dag")]).status == 303)
    }
    #expect(network.network.families.count == 6)
  }

  @Test func `who follows a family up does so since it came, where that is today`() throws {
    let network = try MemoryNetwork(tables: ["services": Self.services])
    var page = TestPage(network)
    #expect(page.post("ny/familie", form([("koordinator", "Ingrid")])).status == 303)
    let before = [("alias", "Gran"), ("koordinator", "Ingrid"), ("enrolled", "1.6.2020")]
    #expect(page.post("ny/familie", before).status == 303)
    let ties = network.network.ties
    #expect((0..<ties.count).map { ties.from[$0] } == [TestPage.day, .always])
  }

  @Test func `what is refused stands at its field, with all that was written`() throws {
    let network = try MemoryNetwork(tables: ["services": Self.services])
    var page = TestPage(network)
    let sent =
      form([("koordinator", "Ingrid")]) + person(1, "mor", "adult", "31. februar 1990")
      + person(2, "far", "adult", "") + person(3, "Ida", "child", "2014")
    let refused = page.post("ny/familie", sent.filter { $0.0 != "alias" } + [("alias", "")])
    #expect(refused.status == 422)
    let check = MarkupCheck(refused.text)
    #expect(check.faults == [])
    for field in ["alias", "p3.born"] {
      #expect(check.addresses.contains { $0.address == "#f-\(field)" }, "\(field)")
    }
    let day = page.post("ny/familie", sent.map { $0.0 == "p3.born" ? ("p3.born", "") : $0 })
    #expect(day.status == 422)
    let dayCheck = MarkupCheck(day.text)
    #expect(dayCheck.addresses.contains { $0.address == "#f-p1.born" })
    #expect(!dayCheck.addresses.contains { $0.address == "#f-p3.born" })
    let kept = try #require(dayCheck.forms.first { $0.action.hasSuffix("ny/familie") }).fields
    for field in [("alias", "Furu"), ("p3.alias", "Ida"), ("koordinator", "Ingrid")] {
      #expect(kept.contains { $0 == field }, "\(field)")
    }
    #expect(network.log.isEmpty)
  }

  @Test func `who has another role is not made a coordinator in silence`() throws {
    let network = try MemoryNetwork(tables: [
      "services": Self.services, "contacts": "id,name,service,role\nk,Kari Li,skole,lærer\n",
      "families": "id,alias\nf,Furu\n",
    ])
    var page = TestPage(network)
    let reply = page.post("ny/familie", form([("koordinator", "Kari Li")]))
    #expect(reply.status == 422)
    #expect(reply.text.contains("Kontakten har rollen «lærer»"))
    #expect(network.log.isEmpty)
    let number = page.web.session.numbers.number(RowKey(.families, ["f"]))
    let path = "familie/\(number)/koordinator"
    #expect(page.post(path, [("koordinator", "Kari Li")]).status == 422)
    #expect(page.post(path, [("koordinator", "")]).status == 422)
    #expect(page.post(path, [("koordinator", "Per Dal")]).status == 303)
    #expect(page.get("familie/\(number)").text.contains("Koordinator: Per Dal"))
  }

  @Test func `the welcome stays until there is a family`() throws {
    let network = try MemoryNetwork(tables: ["services": Self.services])
    var page = TestPage(network)
    let start = page.get("").text
    #expect(start.contains("Velkommen til Samvev") && start.contains("3 tjenester er lagt inn"))
    #expect(!start.contains("0 familier"))
    #expect(page.post("ny/familie", form([])).status == 303)
    #expect(!page.get("").text.contains("Velkommen"))
  }

  @Test func `a new family shows what comes next, and no picture of nothing`() throws {
    let network = try MemoryNetwork(tables: ["services": Self.services])
    var page = TestPage(network)
    let saved = page.post(
      "ny/familie", form([("koordinator", "Ingrid")] + person(3, "Ida", "child", "")))
    let path = try #require(saved.header("Location"))
    let new = page.get(path).text
    #expect(!new.contains("<svg") && new.contains("Hva nå?"))
    // What is not written is still said to be so.
    #expect(new.contains("Ingen åpne behov er skrevet inn."))
    let number = String(path.split(separator: "/").last ?? "")
    let need = [
      ("familie", number), ("domain", "debt"), ("title", "Gjeld"), ("raised", "15.06.2026"),
    ]
    #expect(page.post("ny/behov", need).status == 303)
    let text = page.get(path).text
    #expect(text.contains("INGEN har ansvaret for dette") && text.contains("<svg"))
    #expect(!text.contains("Hva nå?"))
  }

  @Test func `a form for what there are many of leads to the next one`() throws {
    let network = try MemoryNetwork(tables: [
      "services": Self.services, "families": "id,alias\nf,Furu\n",
    ])
    var page = TestPage(network)
    let number = page.web.session.numbers.number(RowKey(.families, ["f"]))
    let back = TestPage.root + "familie/\(number)"
    for table in ["person", "behov", "kontakt", "ansvar", "henvisning"] {
      #expect(page.get("ny/\(table)").text.contains("value=\"en-til\""), "\(table)")
    }
    let saved = page.post(
      "ny/person",
      [("alias", "Ida"), ("familie", "\(number)"), ("back", back), ("ny", "en-til")])
    #expect(network.network.people.count == 1)
    let address = try #require(saved.header("Location"))
    #expect(address.hasSuffix("#f-alias"))
    let next = page.get(String(address.prefix { $0 != "#" }))
    let fields = try #require(
      MarkupCheck(next.text).forms.first { $0.action.hasSuffix("ny/person") }
    ).fields
    #expect(fields.contains { $0 == ("familie", "\(number)") })
    #expect(fields.contains { $0 == ("back", back) } && !next.text.contains("value=\"Ida\""))
    #expect(next.text.contains("✓ Lagt til: person «Ida»"))
  }
}
