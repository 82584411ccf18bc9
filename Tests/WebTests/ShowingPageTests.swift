import Exchange
import Foundation
import Model
import Store
import Support
import Testing
import Wording

@testable import Web

/// A page that is made for those who sit at the table, or for one of the family.
@Suite struct ShowingPageTests {
  static let hidden = "Sperret"

  /// A family of which Nav and the school may each tell the other something. What they must not see
  /// together is called `Sperret` and a number.
  func network() throws -> MemoryNetwork {
    MemoryNetwork(
      try Network(
        PlainBundle(
          lines: """
            families id=f1 alias=Hassel enrolled=2026-01-01
            families id=f2 alias=Sperret01 enrolled=2026-01-01
            people id=p1 family=f1 alias=Even born=2012-04 role=child
            people id=p2 family=f1 alias=Morten born=1979-09 role=adult
            people id=p3 family=f1 alias=Sperret02 born=1980-01 role=adult
            people id=p4 family=f2 alias=Sperret03 born=1985-01 role=adult
            people id=p5 family=f1 alias=Thea born=2017-08 role=child
            services id=s1 name=Nav sector=nav
            services id=s2 name=Skolen sector=school
            services id=s3 name=Sperret04 sector=child-welfare
            services id=s4 name=Sperret05 sector=health
            contacts id=c1 name=Leif service=s1 phone=90000001
            contacts id=c2 name=Malin service=s2
            contacts id=c3 name=Sperret06 service=s3 phone=90000003
            needs id=n1 family=f1 person=p2 domain=employment title=Tilbake+i+arbeid raised=2026-01-10
            needs id=n2 family=f1 person=p1 domain=safety title=Sperret07 raised=2026-01-10
            needs id=n3 family=f2 domain=economy title=Sperret08 raised=2026-01-10
            responsibilities need=n1 actor=c1 asked=2026-02-01 accepted=2026-02-02 from=2026-02-02
            responsibilities need=n2 actor=c3 asked=2026-02-01 accepted=2026-02-02 from=2026-02-02
            responsibilities need=n3 actor=s4 asked=2026-02-01 accepted=2026-02-02 from=2026-02-02
            ties a=c2 b=p1 kind=serves from=2026-01-20
            ties a=c3 b=f1 kind=serves from=2026-01-20
            agreements id=a1 family=f1 actor=c1 title=Ringe+fastlegen agreed=2026-06-01 due=2026-07-01 need=n1
            agreements id=a2 family=f1 actor=c3 title=Sperret09 agreed=2026-06-01 due=2026-07-01 need=n2
            goals id=g1 family=f1 person=p1 domain=safety title=Sperret10 set=2026-02-01 need=n2
            moments date=2026-03-01 family=f1 person=p1 title=Sperret11
            consents family=f1 person=p2 from_service=s1 to_service=s2 domains=employment given=2026-02-01
            consents family=f1 person=p1 from_service=s2 to_service=s1 domains=school given=2026-02-01
            """)))
  }

  func number(_ page: TestPage, _ table: TableName, _ id: String) -> Int {
    page.web.session.numbers.number(RowKey(table, [id]))
  }

  func address(_ page: TestPage, _ family: String = "f1") -> String {
    "familie/\(number(page, .families, family))/vis"
  }

  /// The query that says services.
  func query(_ page: TestPage, _ services: String...) -> String {
    "?" + services.map { "for=\(number(page, .services, $0))" }.joined(separator: "&")
  }

  func fields(_ page: TestPage, _ services: String...) -> [(String, String)] {
    services.map { ("for", String(number(page, .services, $0))) }
  }

  // MARK: What they see

  @Test(arguments: Language.allCases)
  func `those at the table see what is theirs, and nothing else is in the page`(
    language: Language
  ) throws {
    var page = TestPage(try network(), language)
    // What was saved last, and what stood in the line, are the coordinator's.
    page.web.session.notice = Notice(text: "Sperret12", undo: 1)
    page.web.session.keep(
      draft: FormFields([("text", "Sperret13")]), of: TestPage.root + "linje")
    let reply = page.get(address(page) + query(page, "s1", "s2"))
    #expect(reply.status == 200)
    #expect(MarkupCheck(reply.text).faults == [])
    let stamp = AudienceStamp(names: ["Nav", "Skolen"], day: TestPage.day)
    #expect(reply.text.contains(language.sentence(stamp)))
    for shown in ["Hassel", "Tilbake i arbeid", "Ringe fastlegen", "Leif", "<svg"] {
      #expect(reply.text.contains(shown), "\(shown)")
    }
    #expect(!reply.text.contains(Self.hidden))
    // Nobody suggests names there, and nothing leads to a row.
    for part in ["id=\"line\"", "data-suggest", "datalist", "data-draft", "/rad/", "/tjeneste/"] {
      #expect(!reply.text.contains(part), "\(part)")
    }
    // Both are kept for the next page.
    let own = page.get("familie/\(number(page, .families, "f1"))").text
    #expect(own.contains("Sperret12"))
    #expect(page.get("").text.contains("Sperret13"))
  }

  @Test func `order and repeats mean nothing`() throws {
    var page = TestPage(try network())
    let one = page.get(address(page) + query(page, "s1", "s2"))
    #expect(one.body == page.get(address(page) + query(page, "s2", "s1", "s2")).body)
  }

  @Test func `hidden rows do not change a byte`() throws {
    func reply(_ network: MemoryNetwork) -> [UInt8] {
      var page = TestPage(network)
      // Numbers are given in the order in which they are asked for.
      let address = address(page) + query(page, "s1", "s2")
      return page.get(address).body
    }
    let twin = MemoryNetwork(
      try Network(
        PlainBundle(
          lines: """
            families id=f1 alias=Hassel enrolled=2026-01-01
            people id=p1 family=f1 alias=Even born=2012-04 role=child
            people id=p2 family=f1 alias=Morten born=1979-09 role=adult
            services id=s1 name=Nav sector=nav
            services id=s2 name=Skolen sector=school
            contacts id=c1 name=Leif service=s1 phone=90000001
            contacts id=c2 name=Malin service=s2
            needs id=n1 family=f1 person=p2 domain=employment title=Tilbake+i+arbeid raised=2026-01-10
            responsibilities need=n1 actor=c1 asked=2026-02-01 accepted=2026-02-02 from=2026-02-02
            ties a=c2 b=p1 kind=serves from=2026-01-20
            agreements id=a1 family=f1 actor=c1 title=Ringe+fastlegen agreed=2026-06-01 due=2026-07-01 need=n1
            consents family=f1 person=p2 from_service=s1 to_service=s2 domains=employment given=2026-02-01
            consents family=f1 person=p1 from_service=s2 to_service=s1 domains=school given=2026-02-01
            """)))
    #expect(reply(try network()) == reply(twin))
  }

  @Test func `one of the family gets the family sheet`() throws {
    var page = TestPage(try network())
    let reply = page.get(address(page) + "?person=\(number(page, .people, "p2"))")
    #expect(reply.status == 200)
    let stamp = AudienceStamp(names: ["Morten"], day: TestPage.day)
    #expect(reply.text.contains(Language.nb.sentence(stamp)))
    #expect(reply.text.contains("Ringe fastlegen"))
    // The household and who helps it are theirs to know: what is of another's safety is not.
    for hidden in ["01", "03", "05", "07", "08", "09", "10", "11"] {
      #expect(!reply.text.contains("Sperret" + hidden), "\(hidden)")
    }
  }

  @Test func `a name that is text elsewhere is text here too`() throws {
    let name = "<script>alert(1)</script>"
    let network = MemoryNetwork(
      try Network(
        PlainBundle(
          lines: """
            families id=f1 alias=\(name) enrolled=2026-01-01
            people id=p2 family=f1 alias=\(name)&" born=1979-09 role=adult
            services id=s1 name=\(name) sector=nav
            needs id=n1 family=f1 person=p2 domain=employment title=\(name) raised=2026-01-10
            responsibilities need=n1 actor=s1 asked=2026-02-01 accepted=2026-02-02 from=2026-02-02
            """)))
    var page = TestPage(network)
    for query in [query(page, "s1"), "?person=\(number(page, .people, "p2"))", ""] {
      let reply = page.get(address(page) + query)
      #expect(reply.status == 200)
      let check = MarkupCheck(reply.text)
      #expect(check.faults == [], "\(query)")
      #expect(!reply.text.contains("<script>"), "\(query)")
      expectAddressesOfOwn(check, query)
    }
  }

  // MARK: Who can be chosen

  @Test func `services around the family and its adults can be chosen`() throws {
    var page = TestPage(try network())
    let text = page.get(address(page)).text
    for (table, id, isThere) in [
      (TableName.services, "s1", true), (.services, "s2", true), (.services, "s3", true),
      // Of another family.
      (.services, "s4", false),
    ] {
      let box = "name=\"for\" value=\"\(number(page, table, id))\""
      #expect(text.contains(box) == isThere, "\(id)")
    }
    // A child of 14 by a known birthday; not one of 8.
    for (id, isThere) in [("p1", true), ("p2", true), ("p3", true), ("p4", false), ("p5", false)] {
      let link = "vis?person=\(number(page, .people, id))\""
      #expect(text.contains(link) == isThere, "\(id)")
    }
    #expect(text.contains("Denne siden er bare for deg."))
  }

  @Test func `who cannot be chosen gets the same reply as who is not there`() throws {
    var page = TestPage(try network())
    let none = page.get(address(page) + "?for=999")
    #expect(none.status == 404)
    let others = [
      query(page, "s4"), query(page, "s1", "s4"), "?for=x", "?for=", "?for=-1", "?for=9999999999",
      "?for=\(number(page, .needs, "n1"))", "?person=999", "?person=\(number(page, .people, "p4"))",
      "?person=\(number(page, .people, "p5"))",
      query(page, "s1") + "&person=\(number(page, .people, "p2"))",
    ]
    for other in others {
      let reply = page.get(address(page) + other)
      #expect(reply.status == 404, "\(other)")
      // But for the address that the line comes back to.
      func plain(_ reply: WebReply, _ query: String) -> String {
        reply.text.replacing(query.replacing("&", with: "&amp;"), with: "")
      }
      #expect(plain(reply, other) == plain(none, "?for=999"), "\(other)")
    }
  }

  @Test func `a form without a tick says so`() throws {
    var page = TestPage(try network())
    let reply = page.get(address(page) + "?valgt=1")
    #expect(reply.status == 422)
    #expect(reply.text.contains("<title>Feil:") && reply.text.contains("href=\"#f-for\""))
    #expect(MarkupCheck(reply.text).faults == [])
    #expect(page.post(address(page)).status == 400)
  }

  // MARK: What cannot be shown

  @Test func `the coordinator is told why nothing can be shown to some together`() throws {
    var page = TestPage(try network())
    let reply = page.get(address(page) + query(page, "s1", "s3"))
    #expect(reply.status == 200)
    #expect(MarkupCheck(reply.text).faults == [])
    for words in [
      "Denne siden er bare for deg.", "Ikke noe kan vises for dem du har valgt",
      "Samtykke som mangler",
      "Mellom Nav og Sperret04.",
    ] {
      #expect(reply.text.contains(words), "\(words)")
    }
    // Nothing of the family's own rows.
    #expect(!reply.text.contains("Tilbake i arbeid") && !reply.text.contains("<svg"))
    _ = page.post(address(page), fields(page, "s1", "s3"))
    #expect(page.network.noted.isEmpty && page.network.written.isEmpty)
  }

  @Test func `a service without part in the family is named, and one direction that lacks`() throws
  {
    let network = MemoryNetwork(
      try Network(
        PlainBundle(
          lines: """
            families id=f1 alias=Hassel enrolled=2026-01-01
            services id=s1 name=Nav sector=nav
            services id=s2 name=Skolen sector=school
            ties a=s1 b=f1 kind=serves from=2026-01-20
            consents family=f1 from_service=s1 to_service=s2 given=2026-02-01
            """)))
    var page = TestPage(network)
    let text = page.get(address(page) + query(page, "s1", "s2")).text
    #expect(text.contains("noen henvisning mellom familien og Skolen."))
    #expect(text.contains("Fra Skolen til Nav."))
    // It has part, and nobody else is there.
    #expect(!page.get(address(page) + query(page, "s1")).text.contains("Ikke noe kan vises"))
  }

  @Test func `a family that is not open has no sheet`() throws {
    let network = MemoryNetwork(
      try Network(
        PlainBundle(
          lines: """
            families id=f1 alias=Hassel enrolled=2026-01-01 closed=2026-05-01
            services id=s1 name=Nav sector=nav
            ties a=s1 b=f1 kind=serves from=2026-01-20
            """)))
    var page = TestPage(network)
    let text = page.get(address(page) + query(page, "s1")).text
    #expect(text.contains("Familien er ikke åpen i dag, så det er ikke noe møteark å vise."))
  }

  // MARK: Titles

  func naming() throws -> MemoryNetwork {
    MemoryNetwork(
      try Network(
        PlainBundle(
          lines: """
            families id=f1 alias=Hassel enrolled=2026-01-01
            services id=s1 name=Nav sector=nav
            services id=s2 name=Krisesenteret sector=other
            contacts id=c1 name=Leif service=s1
            ties a=s2 b=f1 kind=serves from=2026-01-20
            needs id=n1 family=f1 domain=employment title=Plan+med+Krisesenteret raised=2026-01-10
            responsibilities need=n1 actor=c1 asked=2026-02-01 accepted=2026-02-02 from=2026-02-02
            """)))
  }

  @Test func `a title that names somebody hidden is shown to the coordinator first`() throws {
    var page = TestPage(try naming())
    let address = address(page)
    let first = page.get(address + query(page, "s1"))
    #expect(first.status == 200)
    #expect(MarkupCheck(first.text).faults == [])
    #expect(first.text.contains("Denne siden er bare for deg."))
    #expect(first.text.contains("nevner Krisesenteret"))
    #expect(!first.text.contains("<svg"))
    // The row can be corrected from there.
    let row = number(page, .needs, "n1")
    #expect(first.text.contains("/rad/\(row)?back="))
    let anyway = query(page, "s1") + "&likevel=1"
    #expect(first.text.contains((address + anyway).replacing("&", with: "&amp;")))
    // Saving is no way around it.
    _ = page.post(address, fields(page, "s1"))
    #expect(page.network.noted.isEmpty && page.network.written.isEmpty)
    let second = page.get(address + anyway)
    #expect(second.text.contains("Plan med Krisesenteret") && second.text.contains("<svg"))
    _ = page.post(address, fields(page, "s1") + [("likevel", "1")])
    #expect(page.network.noted.count == 1 && page.network.written.count == 1)
  }
}
