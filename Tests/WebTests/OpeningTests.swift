import Testing

@testable import Web

/// The opening: a code from a file, once, within a minute.
@Suite struct OpeningTests {
  private func opening(_ code: String, origin: String? = "null") -> WebRequest {
    WebRequest(
      method: "POST", path: "/open",
      headers: [
        ("Host", TestPage.site.host), ("Sec-Fetch-Site", "cross-site"),
        ("Sec-Fetch-Dest", "document"), ("Content-Type", "application/x-www-form-urlencoded"),
      ] + (origin.map { [("Origin", $0)] } ?? []),
      body: TestPage.form([("code", code)]), uid: TestPage.site.uid)
  }

  private func page() throws -> TestPage {
    var page = TestPage(try MemoryNetwork.sample())
    page.web.session.issue(code: "right", at: page.moment)
    return page
  }

  @Test func `the right code gets the cookie, for the paths of the site alone`() throws {
    var page = try page()
    let reply = page.send(opening("right"))
    #expect(reply.status == 200)
    #expect(
      reply.header("Set-Cookie")
        == "samvev=cookie0cookie0; Path=/place0place0/; HttpOnly; SameSite=Strict")
    #expect(reply.text.contains("http-equiv=\"refresh\" content=\"0;url=/place0place0/\""))
    #expect(!reply.text.contains("right"))
  }

  @Test func `a code is good for one time`() throws {
    var page = try page()
    #expect(page.send(opening("right")).status == 200)
    #expect(page.send(opening("right")).status == 403)
  }

  @Test func `a code is good for a minute`() throws {
    var page = try page()
    page.seconds = 60
    #expect(page.web.session.isOpening(at: page.moment))
    page.seconds = 60.5
    #expect(!page.web.session.isOpening(at: page.moment))
    #expect(page.send(opening("right")).status == 403)
  }

  @Test func `five wrong codes need a new start`() throws {
    var page = try page()
    for _ in 0..<4 { #expect(page.send(opening("wrong")).status == 403) }
    #expect(page.web.session.isOpening(at: page.moment))
    #expect(page.send(opening("wrong")).status == 403)
    #expect(page.send(opening("right")).status == 403)
    page.web.session.issue(code: "new", at: page.moment)
    #expect(page.send(opening("new")).status == 200)
  }

  @Test(arguments: ["", "righ", "rightx", "RIGHT", "right "])
  func `a code is all of it`(code: String) throws {
    var page = try page()
    #expect(page.send(opening(code)).status == 403)
  }

  @Test(arguments: [
    nil, "http://127.0.0.1:4001", "http://127.0.0.1:4000", "http://evil.example", "file://",
  ])
  func `a code from a page is refused, and does not count`(origin: String?) throws {
    var page = try page()
    for _ in 0..<6 { #expect(page.send(opening("wrong", origin: origin)).status == 403) }
    #expect(page.send(opening("right", origin: origin)).status == 403)
    #expect(page.send(opening("right")).status == 200)
  }

  @Test(arguments: [nil, "iframe", "empty", "image"])
  func `a code that is sent where nobody sees the reply is refused`(shown: String?) throws {
    var page = try page()
    var request = opening("right")
    request.headers.removeAll { $0.name == "Sec-Fetch-Dest" }
    if let shown { request.headers.append(("Sec-Fetch-Dest", shown)) }
    #expect(page.send(request).status == 403)
  }

  @Test func `another user's code is refused`() throws {
    var page = try page()
    var request = opening("right")
    request.uid = 0
    #expect(page.send(request).status == 403)
  }
}
