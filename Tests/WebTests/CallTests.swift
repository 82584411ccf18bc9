import Model
import Testing
import Web

/// What can be written down of a call that is about several things.
@Suite struct CallTests {
  private static let tables = [
    "families": "id,alias\nf1,Hegg\nf2,Gran\n",
    "services": "id,name,sector\ns1,Nav,nav\n",
    "contacts": "id,name,service\nc1,Nina Dahl,s1\n",
    "ties": "a,b,kind\nc1,f1,serves\nc1,f2,serves\n",
    "needs": "id,family,domain,title,raised\nn2,f2,debt,Regninger,2026-05-01\n",
    "agreements":
      "id,family,actor,title,agreed,due\na1,f1,c1,Befaring,2026-05-01,2026-06-01\na2,f2,c1,Ringe far,2026-05-01,2026-06-05\n",
  ]

  /// The fields of each form that answers a call, in the order of the page.
  private func answers(_ html: String) -> [[String: String]] {
    html.split(separator: "<form ").filter { $0.contains("samtale\"") }.map { form in
      let pairs = form.matches(of: /name="(\w+)" value="([^"]*)"/).map {
        (String($0.1), String($0.2))
      }
      return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
  }

  @Test func `each matter of a call has answers of its own`() throws {
    var page = TestPage(try MemoryNetwork(tables: Self.tables))
    let html = page.get("").text
    #expect(html.ranges(of: "class=\"card call").count == 1)
    let calls = answers(html).filter { $0["svar"] == "ringt" }
    #expect(calls.count == 2)
    #expect(Set(calls.map { $0["familie"] ?? "" }).count == 2)
    // Of two families it is said which one the buttons beside are about.
    #expect(html.contains("<p class=\"quiet\">Hegg</p>"))
    let ids = html.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
    #expect(ids.count == Set(ids).count)
  }

  @Test func `what was kept is the agreement that the button stands at`() throws {
    let network = try MemoryNetwork(tables: Self.tables)
    var page = TestPage(network)
    // Those of the call, and not of the list of agreements beside it.
    let card = try #require(page.get("").text.split(separator: "</article>").first)
    let matter = try #require(card.split(separator: "<li>").last?.split(separator: "</li>").first)
    #expect(!card.contains("Ringe far</a></h3>"))
    let second = try #require(answers(String(matter)).first { $0["svar"] == "gjort" })
    #expect(page.post(TestPage.root + "samtale", second.map { ($0, $1) }).status == 303)
    let agreements = network.network.agreements
    let done = (0..<agreements.count).filter { agreements.done[$0] != .never }
    #expect(done.map { agreements.title[$0] } == ["Ringe far"])
  }

  @Test func `an agreement is given a new deadline and no second one is made`() throws {
    let network = try MemoryNetwork(tables: Self.tables)
    var page = TestPage(network)
    var fields = try #require(answers(page.get("").text).first { $0["svar"] == "innen" })
    fields["dag"] = "2026-07-01"
    #expect(page.post(TestPage.root + "samtale", fields.map { ($0, $1) }).status == 303)
    let agreements = network.network.agreements
    #expect(agreements.count == 2)
    #expect((0..<2).map { agreements.due[$0] }.contains(try #require(Day("2026-07-01"))))
  }

  @Test func `who was asked lately is shown until the finding says so`() throws {
    let network = try MemoryNetwork(tables: [
      "families": "id,alias\nf1,Hegg\n",
      "services": "id,name,sector\ns1,Nav,nav\ns2,BUP,health\n",
      "needs":
        "id,family,domain,title,raised,urgency\nn1,f1,debt,Regninger,2026-05-01,\nn2,f1,housing,Husleie,2026-05-01,urgent\nn3,f1,school,Lekser,2026-05-01,\nn4,f1,leisure,Fotball,2026-05-01,\n",
      "responsibilities":
        "need,actor,asked,accepted,declined\nn1,s1,2026-06-09,,\nn2,s2,2026-06-10,,\nn3,s1,2026-06-09,2026-06-10,\nn4,s1,2026-05-02,,\n",
    ])
    var page = TestPage(network)
    let aside = try #require(page.get("").text.split(separator: "<aside>").last)
    let section = try #require(
      aside.split(separator: "<section>").first { $0.contains("har ikke svart") })
    let items = section.split(separator: "<li>").dropFirst()
    // The urgent one first; not what has a yes, nor what a card says already.
    #expect(items.map { $0.contains("Husleie") } == [true, false])
    #expect(items.last?.contains("Regninger") == true)
  }

  @Test func `a call about a family that was read anew is with the same contact`() throws {
    func tables(_ contacts: Int, _ families: [String]) -> [String: String] {
      let rows = (5 - contacts..<5).map { "c\($0),Nina \($0),s1\n" }.joined()
      let agreements = families.map { "a\($0),\($0),c4,Befaring,2026-05-01,2026-06-01\n" }.joined()
      return [
        "families": "id,alias\n" + families.map { "\($0),\($0)\n" }.joined(),
        "services": "id,name,sector\ns1,Nav,nav\n", "contacts": "id,name,service\n" + rows,
        "agreements": "id,family,actor,title,agreed,due\n" + agreements,
      ]
    }
    let network = try MemoryNetwork(tables: tables(5, ["f1", "f2"]))
    network.changed["f2"] = try MemoryNetwork(tables: tables(1, ["f2"])).network
    var page = TestPage(network)
    let calls = answers(page.get("").text).filter { $0["svar"] == "ringt" }
    #expect(calls.count == 2 && Set(calls.map { $0["hvem"] ?? "" }).count == 1)
    #expect(Set(calls.map { $0["familie"] ?? "" }).count == 2)
  }
}
