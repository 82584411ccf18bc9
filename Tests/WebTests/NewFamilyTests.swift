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
    let next = page.get(try #require(saved.header("Location")))
    let fields = try #require(
      MarkupCheck(next.text).forms.first { $0.action.hasSuffix("ny/person") }
    ).fields
    #expect(fields.contains { $0 == ("familie", "\(number)") })
    #expect(fields.contains { $0 == ("back", back) } && !next.text.contains("value=\"Ida\""))
    #expect(next.text.contains("✓ Lagt til: person «Ida»"))
  }

  @Test(arguments: [
    ("due", "fredag", "2026-06-19"), ("due", "1.7.", "2026-07-01"),
    ("due", "om 2 uker", "2026-06-29"),
    ("agreed", "i går", "2026-06-14"), ("agreed", "fredag", "2026-06-12"),
    ("agreed", "1.6.", "2026-06-01"), ("agreed", "1. juni 2026", "2026-06-01"),
  ])
  func `a day in a form is written as in a line`(field: String, text: String, day: String) throws {
    let network = try MemoryNetwork(tables: [
      "services": Self.services, "families": "id,alias\nf,Furu\n",
    ])
    var page = TestPage(network)
    let form = page.get("ny/avtale").text
    #expect(!form.contains("type=\"date\""))
    let sent = [("family", "Furu"), ("actor", "Nav"), ("title", "Ringe"), ("agreed", "1.6.2026")]
    let saved = page.post("ny/avtale", sent.filter { $0.0 != field } + [(field, text)])
    #expect(saved.status == 303)
    let agreed = network.network.agreements
    #expect((field == "due" ? agreed.due[0] : agreed.agreed[0]) == Day(day))
    let bad = page.post("ny/avtale", sent.filter { $0.0 != field } + [(field, "når som helst")])
    #expect(bad.status == 422 && bad.text.contains("når som helst"))
  }

  @Test func `what a new row has no need of yet is folded away`() throws {
    var page = TestPage(try MemoryNetwork(tables: ["services": Self.services]))
    let form = page.get("ny/behov").text
    let fold = try #require(form.firstRange(of: "<details class=\"later\">"))
    for column in ["domain", "title", "raised"] {
      let field = try #require(form.firstRange(of: "name=\"\(column)\""))
      #expect(field.lowerBound < fold.lowerBound, "\(column)")
    }
    for column in ["closed", "outcome"] {
      let field = try #require(form.firstRange(of: "name=\"\(column)\""))
      #expect(field.lowerBound > fold.lowerBound, "\(column)")
    }
    // What must be filled in stands first, and says so.
    let domain = try #require(form.firstRange(of: "id=\"f-domain\""))
    let title = try #require(form.firstRange(of: "id=\"f-title\""))
    #expect(domain.lowerBound < title.lowerBound)
    #expect(form.contains("(må fylles ut)"))
  }

  @Test func `the beginning of a service's name is enough, and of a person a whole word`() throws {
    let network = try MemoryNetwork(tables: [
      "services": Self.services,
      "contacts": "id,name,service\nk,Ingrid Moen,nav\n", "families": "id,alias\nf,Furu\n",
    ])
    var page = TestPage(network)
    let contact = [("name", "Per Dal"), ("service", "Koord")]
    #expect(page.post("ny/kontakt", contact).status == 303)
    #expect(network.network.contacts.service[1] == network.network.find(.service, id: "koor"))
    let agreed = [("family", "Furu"), ("title", "Ringe"), ("agreed", "1.6.2026")]
    #expect(page.post("ny/avtale", agreed + [("actor", "Ingri")]).status == 422)
    #expect(page.post("ny/avtale", agreed + [("actor", "Ingrid")]).status == 303)
  }

  @Test func `a name that is nobody's yet goes along to the form of the contact`() throws {
    var page = TestPage(
      try MemoryNetwork(tables: ["services": Self.services, "families": "id,alias\nf,Furu\n"]))
    let sent = [("a", "Ola Ny"), ("b", "Furu"), ("kind", "serves"), ("ny", "kontakt")]
    let detour = page.post("ny/band", sent)
    let form = page.get(try #require(detour.header("Location")))
    let fields = try #require(
      MarkupCheck(form.text).forms.first { $0.action.hasSuffix("ny/kontakt") }
    ).fields
    #expect(fields.contains { $0 == ("name", "Ola Ny") })
    // The name stands in no address.
    #expect(!(detour.header("Location") ?? "").contains("Ola"))
  }

  @Test func `the role of a coordinator has a word in every language`() throws {
    for language in [("nb", "familiekoordinator"), ("en", "family coordinator")] {
      let network = try MemoryNetwork(tables: [
        "services": Self.services, "contacts": "id,name,service\nk,Ingrid,koor\n",
      ])
      var page = TestPage(network, language.0 == "en" ? .en : .nb)
      let number = page.web.session.numbers.number(RowKey(.contacts, ["k"]))
      let path = "rad/\(number)"
      let check = MarkupCheck(page.get(path).text)
      let fields = try #require(check.forms.first { $0.action.hasSuffix(path) }).fields
        .filter { !["ny", "role"].contains($0.0) }
      #expect(page.post(path, fields + [("role", language.1)]).status == 303)
      let role = network.network.contacts.role[0].map { network.network.symbols[$0] }
      #expect(role == Network.coordinatorRole)
      let notice = page.get("tjenester").text
      #expect(notice.contains(": \(language.1)</p>") && !notice.contains(": coordinator"))
      #expect(page.get(path).text.contains("value=\"\(language.1)\""))
    }
  }

  @Test func `a need and who does something about it are one form and one change`() throws {
    let network = try MemoryNetwork(tables: [
      "services": Self.services, "families": "id,alias\nf,Furu\n",
    ])
    var page = TestPage(network)
    let number = page.web.session.numbers.number(RowKey(.families, ["f"]))
    let need = [
      ("familie", "\(number)"), ("domain", "debt"), ("title", "Gjeld"), ("raised", "1.6."),
    ]
    let form = page.get("ny/behov?familie=\(number)").text
    #expect(form.contains("name=\"hvem\"") && MarkupCheck(form).faults == [])
    let refused = page.post("ny/behov", need + [("hvem", "Ingen Slik"), ("svar", "ja")])
    #expect(refused.status == 422 && refused.text.contains("href=\"#f-hvem\""))
    #expect(refused.text.contains("value=\"Ingen Slik\"") && network.log.isEmpty)
    #expect(page.post("ny/behov", need + [("hvem", "Nav"), ("svar", "hoved")]).status == 303)
    #expect(network.log.count == 1)
    let held = network.network.responsibilities
    #expect(held.count == 1 && held.accepted[0] == TestPage.day && held.part[0] == .lead)
    #expect(page.post("ny/behov", need + [("hvem", "Fjell"), ("svar", "spurt")]).status == 303)
    let asked = network.network.responsibilities
    #expect(asked.count == 2)
    #expect((0..<2).contains { asked.asked[$0] == TestPage.day && asked.accepted[$0] == .never })
    // Nobody is nobody.
    #expect(page.post("ny/behov", need + [("hvem", ""), ("svar", "spurt")]).status == 303)
    #expect(network.network.responsibilities.count == 2 && network.network.needs.count == 3)
  }

  @Test func `what is over is not offered, and a person has a name`() throws {
    let network = try MemoryNetwork(tables: [
      "services": Self.services, "families": "id,alias\nf,Furu\n",
      "needs":
        "id,family,domain,title,raised,closed\nn1,f,debt,Gjeld,2026-05-01,\nn2,f,leisure,Fotball,2026-05-01,2026-06-01\n",
      "referrals": "id,family,need,from,to,sent\nr1,f,n2,skole,nav,2026-05-02\n",
    ])
    var page = TestPage(network)
    let number = page.web.session.numbers.number(RowKey(.families, ["f"]))
    let new = page.get("ny/ansvar?familie=\(number)").text
    #expect(new.contains("value=\"n1\"") && !new.contains("value=\"n2\""))
    // What stands in a row stays there.
    let row = page.web.session.numbers.number(RowKey(.referrals, ["r1"]))
    #expect(page.get("rad/\(row)").text.contains("value=\"n2\" selected"))
    let nameless = page.post("ny/person", [("alias", " "), ("familie", "\(number)")])
    #expect(nameless.status == 422 && nameless.text.contains("href=\"#f-alias\""))
  }

  @Test func `several services may talk together by one form, each with each`() throws {
    let network = try MemoryNetwork(tables: [
      "services": Self.services, "families": "id,alias\nf,Furu\n",
      "ties": "a,b,kind\nnav,f,serves\nskole,f,serves\n",
    ])
    var page = TestPage(network)
    let numbers = page.web.session.numbers
    let path = "familie/\(numbers.number(RowKey(.families, ["f"])))/samtykke"
    let check = MarkupCheck(page.get(path).text)
    #expect(check.faults == [])
    let (nav, school) = (
      numbers.number(RowKey(.services, ["nav"])), numbers.number(RowKey(.services, ["skole"]))
    )
    let fields = [("given", "i dag"), ("expires", "1.6."), ("person", "")]
    let alone = page.post(path, fields + [("tjeneste", "\(nav)"), ("annen", "")])
    #expect(alone.status == 422 && alone.text.contains("href=\"#f-tjeneste\""))
    let late = page.post(
      path, [("given", "tull"), ("tjeneste", "\(nav)"), ("tjeneste", "\(school)")])
    #expect(late.status == 422 && late.text.contains("href=\"#f-given\""))
    #expect(late.text.contains("value=\"tull\"") && network.log.isEmpty)
    let saved = page.post(
      path,
      fields + [
        ("tjeneste", "\(nav)"), ("tjeneste", "\(school)"), ("annen", "Koord"), ("annen", ""),
      ])
    #expect(saved.status == 303)
    let given = network.network.consents
    #expect(given.count == 6 && network.log.count == 1)
    #expect(Set((0..<6).map { given.expires[$0] }) == [Day("2027-06-01")])
    #expect(page.get("familier").text.contains("kan snakke sammen."))
  }

  @Test func `who was rung today is not to be rung again, and nobody is reminded at once`() throws {
    let network = try MemoryNetwork(tables: [
      "services": Self.services, "families": "id,alias\nf,Furu\n",
      "contacts": "id,name,service\nk,Nina Dahl,nav\n",
      "agreements":
        "id,family,actor,title,agreed,due\na1,f,k,Befaring,2026-05-01,2026-06-01\na2,f,skole,Ringe,2026-06-15,2026-06-19\n",
    ])
    var page = TestPage(network)
    let before = page.get("").text
    #expect(before.ranges(of: "class=\"card call").count == 1)
    let (who, family) = (
      page.web.session.numbers.number(RowKey(.contacts, ["k"])),
      page.web.session.numbers.number(RowKey(.families, ["f"]))
    )
    let rung = [("svar", "ringt"), ("hvem", "\(who)"), ("familie", "\(family)"), ("rad", "")]
    #expect(page.post("samtale", rung).status == 303)
    let after = page.get("").text
    #expect(after.ranges(of: "class=\"card call").isEmpty)
    #expect(after.contains("Ringt i dag") && after.contains("Befaring"))
  }

  @Test func `to what nobody has said yes is said, not that all is well`() throws {
    let tables = [
      "services": Self.services, "families": "id,alias\nf,Furu\n",
      "needs": "id,family,domain,title,raised\nn1,f,debt,Gjeld,2026-06-01\n",
    ]
    for (answer, isWell) in [("accepted", true), ("asked", false)] {
      var page = TestPage(
        try MemoryNetwork(
          tables: tables.merging(["responsibilities": "need,actor,\(answer)\nn1,nav,2026-06-10\n"])
          {
            $1
          }))
      let number = page.web.session.numbers.number(RowKey(.families, ["f"]))
      for path in ["familie/\(number)", "mote/\(number)?del=2", "mote/\(number)/referat"] {
        let text = page.get(path).text
        #expect(text.contains("har noen som har sagt ja.") == isWell, "\(path)")
        #expect(text.contains("til disse har ingen sagt ja:") == !isWell, "\(path)")
      }
    }
  }

  @Test func `a meeting shows all that is written today, and what was saved beside the line`()
    throws
  {
    let network = try MemoryNetwork(tables: [
      "services": Self.services, "families": "id,alias\nf,Furu\n",
      "needs": "id,family,domain,title,raised\nn1,f,debt,Gjeld,2026-06-01\n",
    ])
    var page = TestPage(network)
    let number = page.web.session.numbers.number(RowKey(.families, ["f"]))
    let line = [
      ("text", "Gjeld → Nav ja"), ("family", "\(number)"), ("save", "1"),
      ("back", TestPage.root + "mote/\(number)"),
    ]
    #expect(page.post("linje", line).status == 303)
    let meeting = page.get("mote/\(number)").text
    #expect(meeting.contains("Svar i dag") && meeting.contains("<b>Nav</b> sa ja"))
    let form = try #require(meeting.firstRange(of: "id=\"line-form\""))
    let notice = try #require(meeting.firstRange(of: "id=\"notice\""))
    let main = try #require(meeting.firstRange(of: "</main>"))
    #expect(main.upperBound < notice.lowerBound && notice.upperBound < form.lowerBound)
    for path in ["familie/\(number)/ark", "mote/\(number)/referat"] {
      #expect(page.get(path).text.contains("id=\"print\""), "\(path)")
    }
  }
}
