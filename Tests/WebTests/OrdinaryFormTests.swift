import Model
import Testing
import Wording

@testable import Web

/// Forms as people fill them in: days, beginnings of names, what must be there and what need not.
@Suite struct OrdinaryFormTests {
  private static let services =
    "id,name,sector\nkoor,Koordinatorene,coordination\nnav,Nav,nav\nskole,Fjell skole,school\n"

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
}
