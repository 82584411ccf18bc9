import Model
import Testing

@testable import Web

/// What the meeting and its minutes say of agreements and of who was asked.
@Suite struct MeetingMinutesTests {
  private static let tables = [
    "families": "id,alias\nf,Furu\n",
    "services": "id,name,sector\nnav,Nav,nav\nskole,Grunnskolen,school\n",
    "needs": "id,family,domain,title,raised\nn,f,debt,Gjeld,2026-06-01\n",
    "responsibilities": "need,actor,asked,from\nn,nav,2026-06-14,2026-06-14\n",
    "agreements":
      "id,family,actor,title,agreed,due\na1,f,nav,Ringer mor fredag,2026-06-15,2026-06-19\na2,f,nav,Sender vedtak,2026-06-15,2026-06-19\na3,f,nav,neste møte 1. juli,2026-06-15,2026-07-01\n",
  ]

  @Test func `a day that a title ends in is no deadline besides, and the next meeting has its day`()
    throws
  {
    var page = TestPage(try MemoryNetwork(tables: Self.tables))
    let family = page.web.session.numbers.number(RowKey(.families, ["f"]))
    let minutes = page.get("mote/\(family)/referat").text
    #expect(minutes.contains("Ringer mor fredag <span class=\"quiet\">19. juni"))
    #expect(minutes.contains("Sender vedtak <span class=\"quiet\">innen 19. juni"))
    #expect(minutes.contains("Neste møte: onsdag 1. juli"))
  }

  @Test func `without a day that was agreed the next meeting is written by hand`() throws {
    var tables = Self.tables
    tables["agreements"] = nil
    var page = TestPage(try MemoryNetwork(tables: tables))
    let family = page.web.session.numbers.number(RowKey(.families, ["f"]))
    #expect(page.get("mote/\(family)/referat").text.contains("<li>Neste møte</li>"))
  }

  @Test func `who was asked lately answers where they stand on the first page`() throws {
    let network = try MemoryNetwork(tables: Self.tables)
    var page = TestPage(network)
    let first = page.get("")
    #expect(MarkupCheck(first.text).faults == [])
    let asked = try #require(first.text.split(separator: "Spurt, har ikke svart").last)
    let forms = MarkupCheck(first.text).forms.filter { form in
      form.fields.contains { $0.0 == "svar" && $0.1 == "ja" }
    }
    #expect(asked.contains("Sa ja"))
    let yes = try #require(forms.last)
    #expect(page.post(TestPage.root + "samtale", yes.fields.map { ($0.0, $0.1) }).status == 303)
    #expect(network.network.responsibilities.accepted[0] == TestPage.day)
    #expect(!page.get("").text.contains("Spurt, har ikke svart"))
  }

  @Test func `of many who were asked all can be reached`() throws {
    var tables = Self.tables
    let numbers = 1...12
    tables["needs"] =
      "id,family,domain,title,raised\n"
      + numbers.map { "n\($0),f,debt,Sak \($0),2026-06-01\n" }.joined()
    tables["responsibilities"] =
      "need,actor,asked,from\n"
      + numbers.map { "n\($0),nav,2026-06-14,2026-06-14\n" }.joined()
    var page = TestPage(try MemoryNetwork(tables: tables))
    let first = page.get("").text
    #expect(first.contains("og 4 til"))
    for number in numbers { #expect(first.contains("«Sak \(number)»")) }
  }
}
