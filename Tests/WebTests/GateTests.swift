import Testing

@testable import Web

/// Who is let in: each gate is tried with everything else as it should be.
@Suite struct GateTests {
  private let sample = TestPage.request("GET", TestPage.root)

  private func with(
    _ request: WebRequest, _ name: String, _ values: [String]
  ) -> WebRequest {
    var request = request
    request.headers.removeAll { $0.name == name }
    request.headers += values.map { (name, $0) }
    return request
  }

  /// The status, after a look that nothing of the network or of the site's secrets is in a refusal.
  private func status(_ request: WebRequest) throws -> Int {
    var page = TestPage(try MemoryNetwork.sample())
    let reply = page.send(request)
    if reply.status == 403 {
      #expect(!reply.text.contains(TestPage.site.place))
      #expect(!reply.text.contains(TestPage.site.cookie))
      #expect(!reply.headers.contains { $0.name == "Set-Cookie" })
    }
    return reply.status
  }

  @Test func `a browser that was let in is let in`() throws {
    #expect(try status(sample) == 200)
  }

  @Test(arguments: [nil, 0, 999, 1001, UInt32.max])
  func `another user is refused with the right cookie`(uid: UInt32?) throws {
    var request = sample
    request.uid = uid
    #expect(try status(request) == 403)
  }

  @Test(arguments: [
    [], ["evil.example"], ["localhost:4000"], ["127.0.0.1"], ["0.0.0.0:4000"], ["127.0.0.1:4001"],
    ["127.0.0.1:4000", "127.0.0.1:4000"], ["127.0.0.1:4000", "evil.example"], ["[::1]:4000"],
    ["127.0.0.1:4000."], ["127.1:4000"], ["127.0.0.1:04000"], [""], ["2130706433:4000"],
    ["127.0.0.1:4000, evil.example"], ["evil.example@127.0.0.1:4000"],
  ])
  func `another host, none, or two are refused`(hosts: [String]) throws {
    #expect(try status(with(sample, "Host", hosts)) == 403)
  }

  @Test(arguments: [
    [], ["samvev="], ["samvev=cookie0cookie1"], ["samvev=cookie0cookie"], ["other=cookie0cookie0"],
    ["samvev=cookie0cookie0x"], ["xsamvev=cookie0cookie0"], ["samvev"], ["samvev=COOKIE0COOKIE0"],
  ])
  func `another cookie is refused, and none`(cookies: [String]) throws {
    #expect(try status(with(sample, "Cookie", cookies)) == 403)
  }

  @Test(arguments: [
    ["a=b; samvev=cookie0cookie0"], ["samvev=wrong; samvev=cookie0cookie0"],
    ["a=b", "samvev=cookie0cookie0"],
  ])
  func `the right cookie among others is enough`(cookies: [String]) throws {
    #expect(try status(with(sample, "Cookie", cookies)) == 200)
  }

  @Test(arguments: [
    [], ["cross-site"], ["same-site"], [""], ["same-origin", "same-origin"], ["Same-Origin"],
    ["same-origin, none"],
  ])
  func `a page that another site asks for is refused, and one where nobody says`(
    from: [String]
  ) throws {
    #expect(try status(with(sample, "Sec-Fetch-Site", from)) == 403)
  }

  @Test func `an address that somebody typed is let in`() throws {
    #expect(try status(with(sample, "Sec-Fetch-Site", ["none"])) == 200)
  }

  @Test(arguments: [
    [], ["cross-site"], ["same-site"], ["none"], [""], ["same-origin", "same-origin"],
  ])
  func `a form from elsewhere is refused by what the browser says of it`(from: [String]) throws {
    let form = TestPage.request("POST", TestPage.root + "las")
    #expect(try status(form) == 200)
    #expect(try status(with(form, "Sec-Fetch-Site", from)) == 403)
  }

  @Test(arguments: [
    [], ["null"], ["http://127.0.0.1:4001"], ["http://localhost:4000"], ["https://127.0.0.1:4000"],
    ["http://127.0.0.1:4000/"], ["http://evil.example"],
    ["http://127.0.0.1:4000", "http://127.0.0.1:4000"],
  ])
  func `a form of another origin is refused`(origins: [String]) throws {
    let form = TestPage.request("POST", TestPage.root + "las")
    #expect(try status(with(form, "Origin", origins)) == 403)
  }

  @Test(arguments: ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "get", "", "BREW"])
  func `another method is refused`(method: String) throws {
    var request = TestPage.request("POST", TestPage.root)
    request.method = method
    var page = TestPage(try MemoryNetwork.sample())
    let reply = page.send(request)
    #expect(reply.status == 405)
    #expect(reply.header("Allow") == "GET, HEAD, POST")
    request.headers.removeAll { $0.name == "Origin" }
    #expect(page.send(request).status == 403)
  }

  @Test func `what is asked of a page is asked by its headers alone too`() throws {
    var request = sample
    request.method = "HEAD"
    #expect(try status(request) == 200)
    request.headers.removeAll { $0.name == "Cookie" }
    #expect(try status(request) == 403)
  }

  @Test(arguments: [
    "/", "", "//", "/place0place0", "/place0place1/", "/PLACE0PLACE0/", "//place0place0/",
    "/place0place0/../place0place0/x", "/%70lace0place0/", "/open", "/favicon.ico",
  ])
  func `a path that is none of the site's shows nothing`(path: String) throws {
    var request = sample
    request.path = path
    #expect(try [403, 404].contains(status(request)))
  }

  @Test func `nothing is read of what is refused`() throws {
    let page = TestPage(try MemoryNetwork.sample())
    let form = TestPage.request("POST", TestPage.root + "regneark")
    #expect(page.web.bodyLimit(for: form) == 16 << 20)
    #expect(page.web.bodyLimit(for: TestPage.request("POST", TestPage.root + "las")) == 64 << 10)
    for name in ["Host", "Cookie", "Sec-Fetch-Site", "Origin"] {
      #expect(page.web.bodyLimit(for: with(form, name, [])) == nil, "\(name)")
    }
    #expect(page.web.bodyLimit(for: TestPage.request("POST", "/elsewhere/regneark")) == nil)
  }
}
