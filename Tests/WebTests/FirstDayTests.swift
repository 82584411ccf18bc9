import Model
import Testing
import Wording

@testable import Web

/// What somebody does with their own families on the first day.
@Suite struct FirstDayTests {
  private static let services =
    "id,name,sector\nkoor,Koordinatorene,coordination\nnav,Nav,nav\nskole,Fjell skole,school\n"

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
    // All that is wrong is said at once, and who was chosen stays chosen.
    let wrong = need.filter { $0.0 != "raised" } + [("raised", "32.11.2026"), ("svar", "ja")]
    let both = page.post("ny/behov", wrong + [("hvem", "skol")]).text
    #expect(both.contains("href=\"#f-hvem\"") && both.contains("href=\"#f-raised\""))
    #expect(both.contains("href=\"#f-hvem\""))
    let chosen = page.post(
      "ny/behov",
      wrong + [("hvem", "skol"), ("valgt.hvem", "skol"), ("valg.hvem", "skole")]
    ).text
    #expect(chosen.contains("value=\"Fjell skole\""))
    #expect(!chosen.contains("href=\"#f-hvem\""))
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
    // All that is wrong is said at once.
    let both = page.post(path, [("given", "tull"), ("annen", "Tannfeen")]).text
    #expect(both.contains("href=\"#f-given\"") && both.contains("href=\"#f-annen\""))
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
    // In the list of changes and in the meeting it is one thing, as it was one in the form.
    let who = "Fjell skole, Koordinatorene og Nav kan snakke sammen"
    #expect(page.get("endringer").text.contains(who + " om Furu"))
    let family = numbers.number(RowKey(.families, ["f"]))
    #expect(page.get("mote/\(family)").text.contains(who + "."))
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
        #expect(text.contains("Ingen har sagt ja til disse behovene ennå:") == !isWell, "\(path)")
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
    let rest = try #require(meeting.firstRange(of: "class=\"choices\""))
    // It stands above what is looked at, and the line below.
    #expect(notice.upperBound < rest.lowerBound && rest.upperBound < main.lowerBound)
    #expect(main.upperBound < form.lowerBound)
    for path in ["familie/\(number)/ark", "mote/\(number)/referat"] {
      #expect(page.get(path).text.contains("id=\"print\""), "\(path)")
    }
  }

  @Test func `a family's page leads past its pictures, to other homes and to its erasure`() throws {
    let network = try MemoryNetwork(tables: [
      "families": "id,alias\nf,Furu\ng,Gran\n", "people": "id,family,alias\np,f,Ida\n",
      "homes": "person,family,from\np,g,2026-01-01\n",
      "needs": "id,family,domain,title,raised\nn1,f,debt,Gjeld,2026-06-15\n",
    ])
    var page = TestPage(network)
    let numbers = page.web.session.numbers
    let (one, other) = (
      numbers.number(RowKey(.families, ["f"])), numbers.number(RowKey(.families, ["g"]))
    )
    let check = MarkupCheck(page.get("familie/\(one)").text)
    #expect(check.faults == [])
    for place in ["#person", "#behov", "#hjem"] {
      #expect(check.addresses.contains { $0.address == place }, "\(place)")
    }
    for way in ["glem/\(one)", "ny/hjem?familie=\(one)"] {
      #expect(check.addresses.contains { $0.address.hasPrefix(TestPage.root + way) }, "\(way)")
    }
    let text = page.get("familie/\(one)").text
    #expect(text.contains("<span class=\"quiet\">nytt i dag</span>"))
    // The child stands with both households.
    #expect(page.get("familie/\(other)").text.contains("id=\"hjem\""))
    // What it is stands before whom it is about, and no person is all of them.
    let form = page.get("ny/behov?familie=\(one)").text
    let title = try #require(form.firstRange(of: "id=\"f-title\""))
    let person = try #require(form.firstRange(of: "id=\"f-person\""))
    #expect(title.lowerBound < person.lowerBound && form.contains(">Hele familien</option>"))
    let row = numbers.number(RowKey(.people, ["p"]))
    #expect(page.get("rad/\(row)").text.contains("Flytter ut i dag"))
  }

  @Test(arguments: [("2026-06-15", false, ""), ("2026-03-01", true, "01.03.2026")])
  func `then is not before the family came`(enrolled: String, hasThen: Bool, then: String) throws {
    var page = TestPage(
      try MemoryNetwork(tables: ["families": "id,alias,enrolled\nf,Furu,\(enrolled)\n"]))
    let number = page.web.session.numbers.number(RowKey(.families, ["f"]))
    let check = MarkupCheck(page.get("mote/\(number)").text)
    #expect(check.addresses.contains { $0.address.hasSuffix("?del=1") } == hasThen)
    // The next step is one that is there.
    #expect(check.addresses.contains { $0.address.hasSuffix("?del=2") })
    if hasThen { #expect(page.get("mote/\(number)?del=1").text.contains("value=\"\(then)\"")) }
    let minutes = page.get("mote/\(number)/referat").text
    #expect(minutes.contains("<li>Til stede</li>") && minutes.contains("<li>Neste møte</li>"))
  }

  @Test func `what was done names its family once, and the next family is one step away`() throws {
    var page = TestPage(
      try MemoryNetwork(tables: [
        "services": Self.services, "families": "id,alias\nf,Furu\n",
        "needs": "id,family,domain,title,raised\nn1,f,debt,Gjeld,2026-06-01\n",
        "responsibilities": "need,actor,accepted\nn1,nav,2026-06-14\n",
      ]))
    page.web.session.settings.lastVisit = Day("2026-06-10")
    let text = page.get("").text
    #expect(text.contains("Nav sa ja til «Gjeld» (<a"))
    let number = page.web.session.numbers.number(RowKey(.families, ["f"]))
    #expect(page.get("familie/\(number)").text.contains("ny/familie\">+ Ny familie"))
  }

  @Test func `who says it is them is in the log by name, and a day has its headings in order`()
    throws
  {
    let network = try MemoryNetwork(tables: [
      "services": Self.services, "families": "id,alias\nf,Furu\n",
      "agreements": "id,family,actor,title,agreed,due\na1,f,nav,Befaring,2026-05-01,2026-06-01\n",
    ])
    var page = TestPage(network)
    let today = page.get("").text
    let card = try #require(today.firstRange(of: "<h3"))
    #expect(try #require(today.firstRange(of: "<h2")).lowerBound < card.lowerBound)
    let kinds = page.get("ny/henvisning?familie=1").text
    let first = try #require(kinds.firstRange(of: ">Bekymringsmelding"))
    let later = try #require(kinds.firstRange(of: ">Sakkyndig vurdering"))
    #expect(first.lowerBound < later.lowerBound)
    let number = page.web.session.numbers.number(RowKey(.families, ["f"]))
    let me = [("koordinator", "Ingrid Moen"), ("meg", "1")]
    #expect(page.post("familie/\(number)/koordinator", me).status == 303)
    #expect(page.web.session.author == "Ingrid Moen" && network.kept?.author == "Ingrid Moen")
    #expect(page.post("ny/person", [("familie", "\(number)"), ("alias", "Ida")]).status == 303)
    #expect(network.log.map(\.entry.entry.by) == ["tests", "Ingrid Moen"])
  }
}
