import Editing
import Model
import Store
import Testing
import Wording

@testable import Web

/// The line of every page: what it says of what is understood, and what is saved.
@Suite struct LineOfThePageTests {
  private static let tables = [
    "families": "id,alias\nf,Furu\n",
    "people": "id,family,alias\np.ida,f,Ida\n",
    "services":
      "id,name,sector\ns.nav,Nav,nav\ns.ppt,PPT,school\ns.bup,BUP,health\ns.dps,DPS,health\ns.skole,Lia skole,school\ns.koord,Koordinatorene,coordination\ns.eget,Eget nettverk,private\n",
    "contacts":
      "id,name,service,role\nc.kari,Kari,s.skole,lærer\nc.ingrid,Ingrid,s.koord,coordinator\nc.mormor,Mormor,s.eget,\n",
    "ties": "a,b,kind\nc.ingrid,f,serves\nc.mormor,f,serves\n",
    "needs":
      "id,family,person,domain,title,raised\nn1,f,p.ida,school,Fravær,2026-01-05\nn2,f,p.ida,school,Fråvær,2026-01-05\nn3,f,p.ida,school,Absence,2026-01-05\nn4,f,,housing,For liten leilighet,2026-01-05\nn5,f,,debt,Gjeld,2026-01-05\nn6,f,,debt,Debt,2026-01-05\n",
    "referrals": "id,family,from,to,sent\nr1,f,c.ingrid,s.dps,2026-05-04\n",
    "agreements":
      "id,family,actor,title,agreed\na1,f,c.kari,Sende brev,2026-06-01\na2,f,c.kari,Send the letter,2026-06-01\n",
  ]

  private func page(_ language: Language = .nb) throws -> TestPage {
    TestPage(try MemoryNetwork(tables: Self.tables), language)
  }

  @Test func `a need that is not there is added with one saving and taken back with one undo`()
    throws
  {
    var page = try page()
    let before = page.network.bundle
    let echo = page.post("linje/vis", [("text", "@Furu fritid → Nav")]).text
    #expect(
      echo.contains("Nytt behov for hele familien: «Fritid» (fritid). Nav er spurt om «Fritid»."))
    #expect(echo.contains("«Fritid» var ikke skrevet inn før"))
    #expect(page.network.bundle == before)
    #expect(
      page.post("linje", [("text", "@Furu fritid → Nav"), ("save", "1")]).status == 303)
    #expect(page.network.network.needs.count == 7)
    #expect(page.network.network.responsibilities.count == 1)
    let undo = try #require(
      MarkupCheck(page.get("").text).forms.first { $0.action.hasPrefix(TestPage.root + "angre/") })
    #expect(page.post(undo.action, undo.fields).status == 303)
    #expect(page.network.bundle == before)
  }

  @Test(arguments: Language.allCases)
  func `every sentence of the page of help is understood, and is in it`(language: Language) throws {
    var page = try page(language)
    #expect(HelpSentence.all.count == 13)
    let help = page.get("hjelp").text
    for sentence in HelpSentence.all {
      let text = "@Furu " + sentence.written[language]
      let echo = page.post("linje/vis", [("text", text)]).text
      #expect(echo.contains("class=\"understood\""), "\(text): \(echo)")
      #expect(help.contains(sentence.written[language]), "\(text)")
    }
    #expect(help.contains("<details>"))
  }

  @Test func `without the script Enter saves what is shown, and shows what was changed since`()
    throws
  {
    var page = try page()
    let shown = page.post("linje", [("text", "@Furu gjeld → Nav")])
    let form = try #require(
      MarkupCheck(shown.text).forms.first { $0.action == TestPage.root + "linje" })
    #expect(form.fields.contains { $0 == ("shown", "@Furu gjeld → Nav") })
    // The first button of the form is what Enter presses.
    let behind = try #require(shown.text.split(separator: "id=\"line-form\"").last)
    let first = try #require(behind.split(separator: "<button").dropFirst().first)
    #expect(first.hasPrefix(" name=\"save\" value=\"1\""))
    let changed = page.post(
      "linje",
      [("text", "@Furu gjeld → PPT"), ("shown", "@Furu gjeld → Nav"), ("save", "1")])
    #expect(changed.status == 200)
    #expect(changed.text.contains("PPT er spurt om «Gjeld»"))
    #expect(page.network.network.responsibilities.count == 0)
    let saved = page.post(
      "linje",
      [("text", "@Furu gjeld → PPT"), ("shown", "@Furu gjeld → PPT"), ("save", "1")])
    #expect(saved.status == 303)
    #expect(page.network.network.responsibilities.count == 1)
  }

  @Test func `what is not understood gives lines that can be chosen`() throws {
    var page = try page()
    for text in ["@Furu Sommerleir → Nav", "@Furu nytt behov: Sommerleir"] {
      let asked = page.post("linje", [("text", text)])
      #expect(asked.status == 422)
      let choices = MarkupCheck("<form action=\"\">" + asked.text).forms.flatMap(\.fields)
        .filter { $0.0 == "rettet" }.map(\.1)
      #expect(choices.count >= Domain.allCases.count, "\(text)")
      let chosen = page.post("linje", [("text", text), ("rettet", choices.last ?? "")])
      #expect(chosen.text.contains("class=\"understood\""), "\(choices.last ?? "")")
    }
  }

  @Test func `the field of a family shows lines without the family`() throws {
    var page = try page()
    #expect(page.get("").text.contains("placeholder=\"@familie"))
    let family = page.web.session.numbers.number(RowKey(.families, ["f"]))
    let text = page.get("familie/\(family)").text
    #expect(text.contains("placeholder=\"Gjeld → Nav"))
    // In a meeting it stands below what is looked at.
    let meeting = page.get("mote/\(family)").text.split(separator: "</main>")
    #expect(meeting.count == 2 && meeting.last?.contains("id=\"line\"") == true)
  }
}
