import Model
import Testing

@testable import Web

/// A page that nobody uses locks itself, and loses nothing.
@Suite struct LockTests {
  private func page() throws -> TestPage {
    var page = TestPage(try MemoryNetwork.sample())
    page.web.session.settings.lockAfter = 15
    return page
  }

  @Test func `a page locks itself after the minutes that were chosen`() throws {
    var page = try page()
    page.seconds = 900
    #expect(page.get("").status == 200)
    page.seconds = 1800
    #expect(page.get("familier").status == 200)
    page.seconds = 2700.5
    let reply = page.get("")
    #expect(reply.status == 403)
    #expect(reply.text.contains("Samvev er låst"))
    let families = page.network.network.families
    #expect(families.count > 10)
    for row in 0..<families.count { #expect(!reply.text.contains(families.alias[row])) }
  }

  @Test func `a locked page shows nothing, whatever is asked`() throws {
    var page = try page()
    #expect(page.post("las").status == 200)
    for path in ["", "familier", "leder", "mote", "rad/1", "familie/1", "ny/behov", "ukjent"] {
      #expect(page.get(path).status == 403, "\(path)")
    }
    let before = page.network.bundle
    #expect(page.post("linje", [("text", "@x Gjeld → Nav"), ("save", "1")]).status == 403)
    #expect(page.post("forslag", [("text", "a"), ("kinds", "contact")]).status == 403)
    #expect(page.network.bundle == before)
  }

  @Test func `somebody who types is there`() throws {
    var page = try page()
    for minute in 1...40 {
      page.seconds = Double(minute) * 600
      #expect(page.post("her").status == 200)
    }
    #expect(page.get("").status == 200)
  }

  @Test func `a new code opens a locked page, and another's request does not`() throws {
    var page = try page()
    #expect(page.get("ny/familie?back=x").status == 200)
    _ = page.post("las")
    page.web.session.issue(code: "new", at: page.moment)
    #expect(page.get("").status == 403)
    let opening = WebRequest(
      method: "POST", path: "/open",
      headers: [
        ("Host", TestPage.site.host), ("Origin", "null"), ("Sec-Fetch-Dest", "document"),
      ], body: TestPage.form([("code", "new")]), uid: TestPage.site.uid)
    let opened = page.send(opening)
    #expect(opened.status == 200)
    // One goes on where one was.
    #expect(opened.text.contains("0;url=\(TestPage.root)ny/familie?back=x\""))
    #expect(page.get("").status == 200)
  }

  @Test(arguments: [false, true])
  func `what was half written is given back`(isLocked: Bool) throws {
    var page = try page()
    if isLocked { _ = page.post("las") }
    _ = page.post(
      "kladd", [("place", TestPage.root + "ny/familie"), ("alias", "half written")])
    _ = page.post("kladd", [("place", TestPage.root + "linje"), ("text", "half a line")])
    page.web.session.isLocked = false
    #expect(page.get("ny/familie").text.contains("half written"))
    #expect(page.get("").text.contains("half a line"))
  }

  @Test func `a form that was sent to a locked page is given back`() throws {
    var page = try page()
    page.seconds = 1000
    #expect(page.post("ny/familie", [("alias", "sent too late")]).status == 403)
    #expect(page.post("linje", [("text", "sent too late")]).status == 403)
    page.web.session.isLocked = false
    page.web.session.lastSeen = page.seconds
    #expect(page.get("ny/familie").text.contains("sent too late"))
    #expect(page.network.log.isEmpty)
  }

  @Test func `a page that has ended shows nothing`() throws {
    var page = try page()
    let reply = page.post("avslutt")
    #expect(reply.status == 200)
    #expect(page.web.session.isEnded)
    #expect(page.get("").status == 403)
  }
}
