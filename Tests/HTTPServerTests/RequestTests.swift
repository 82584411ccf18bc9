internal import HTTPServer
internal import Support
import Testing

@Suite struct RequestTests {
  @Test func `a request comes as it was sent, and the reply as it was made`() throws {
    let run = try serve { port in
      let client = RawClient(port)
      return (
        port: client?.port, reply: client?.ask(head("GET /a%2Fb?c=%20d?e&f+g HTTP/1.1", "X-A: b  "))
      )
    }
    let reply = try #require(run.value.reply)
    #expect(reply.status == 200)
    #expect(reply.isOurs)
    #expect(reply.body == "GET /a%2Fb ")
    let request = try #require(run.requests.first)
    #expect(request.query == "c=%20d?e&f+g")
    #expect(request.headers.map(\.name) == ["Host", "X-A"])
    #expect(request.headers.map(\.value) == ["127.0.0.1", "b"])
    #expect(request.peer == run.value.port)
  }

  @Test func `headers of one name are all kept, in their order`() throws {
    let run = try serve { port in
      RawClient(port)?.ask(
        head("GET / HTTP/1.1", "Cookie: a=1", "host: evil.example", "Cookie: b=2"))
    }
    #expect(run.value?.status == 200)
    let request = try #require(run.requests.first)
    #expect(request.headers.map(\.name) == ["Host", "Cookie", "host", "Cookie"])
    #expect(request.headers.map(\.value) == ["127.0.0.1", "a=1", "evil.example", "b=2"])
  }

  @Test func `HEAD has the headers of the reply and no body`() throws {
    let run = try serve { port in
      guard let client = RawClient(port) else { return ["no connection"] }
      client.send(head("HEAD /long HTTP/1.1"))
      let first = client.reply(hasBody: false)
      // A body of the first would stand before this one.
      let second = client.ask(head("GET /next HTTP/1.1"))
      return [
        first?.head.contains("Content-Length: 11\r\n") == true ? "11" : "", second?.body ?? "",
      ]
    }
    #expect(run.value == ["11", "GET /next "])
  }

  @Test func `several requests in one piece are answered in their order`() throws {
    let run = try serve { port in
      guard let client = RawClient(port) else { return [String?]() }
      client.send(["/1", "/2", "/3"].map { head("GET \($0) HTTP/1.1") }.joined())
      return (0..<3).map { _ in client.reply()?.body }
    }
    #expect(run.value == ["GET /1 ", "GET /2 ", "GET /3 "])
    #expect(Set(run.requests.map(\.peer)).count == 1)
  }

  @Test func `HTTP 1-0 is answered and the connection ended`() throws {
    let run = try serve { port in
      let client = RawClient(port)
      client?.send("GET /old HTTP/1.0\r\n\r\n")
      return client?.receiveAll()
    }
    #expect(run.value?.hasSuffix("\r\n\r\nGET /old ") == true)
  }

  @Test(arguments: ["/a//b", "//", "/%2e%2e/a", "/../a", "/%01", "/%C3", "/a%2500", "/a;b='(c)'"])
  func `a path is given raw`(_ path: String) throws {
    let run = try serve { port in RawClient(port)?.ask(head("GET \(path) HTTP/1.1")) }
    #expect(run.value?.status == 200)
    #expect(run.requests.map(\.path) == [path])
    #expect(run.requests.first?.query == nil)
  }

  @Test(arguments: [
    "/%00", "/a%00b", "/%", "/%4", "/%zz", "/%0g", "/?a=%00", "/?a=%zz", "/?%", "/a#b", "/æ",
    "/a\u{1}",
    "http://127.0.0.1/", "*", "a",
  ])
  func `a target that is no path is refused in our words`(_ target: String) throws {
    let run = try serve { port in RawClient(port)?.ask(head("GET \(target) HTTP/1.1")) }
    #expect(run.value?.status == 400)
    #expect(run.value?.isOurs == true)
    #expect(run.value?.body == "refused")
    #expect(run.requests.isEmpty)
  }

  /// What libmicrohttpd refuses by itself.
  struct Refused: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String

    init(_ description: String, _ text: String) {
      testDescription = description
      self.text = text
    }
  }

  @Test(arguments: [
    Refused("a word", "HELLO\r\n\r\n"),
    Refused("no target", "GET\r\n\r\n"),
    Refused("no text", "\u{0}\u{1}\u{2}\r\n\r\n"),
    Refused("another version", "GET / HTTP/9.9\r\nHost: a\r\n\r\n"),
    Refused("no host", "GET /familie HTTP/1.1\r\n\r\n"),
    Refused("no colon", head("GET /familie HTTP/1.1", "familie")),
    Refused("no length", head("POST / HTTP/1.1", "Content-Length: familie")),
    Refused("no piece", head("POST / HTTP/1.1", "Transfer-Encoding: chunked") + "familie\r\n"),
    Refused("64 KiB", head("GET /" + String(repeating: "familie", count: 9_400) + " HTTP/1.1")),
    Refused(
      "10,000 headers",
      head("GET / HTTP/1.1", String(repeating: "familie: a\r\n", count: 10_000) + "b: c")),
  ])
  func `what is no request is refused without its words, and does no harm`(
    _ refused: Refused
  ) throws {
    // Some of it could still become a request, for all that libmicrohttpd knows.
    let run = try serve(timeout: 1) { port in
      let client = RawClient(port)
      client?.send(refused.text)
      return (client?.receiveAll(), RawClient(port)?.ask(head("GET /after HTTP/1.1"))?.body)
    }
    let answer = try #require(run.value.0)
    #expect(answer.isEmpty || answer.hasPrefix("HTTP/1.1 4") || answer.hasPrefix("HTTP/1.1 5"))
    #expect(!answer.contains("familie"))
    #expect(run.value.1 == "GET /after ")
    #expect(run.requests.map(\.path) == ["/after"])
  }

  @Test(arguments: ["GET /half", head("POST /half HTTP/1.1", "Content-Length: 9") + "half"])
  func `half a request is not answered`(_ half: String) throws {
    let run = try serve { port in
      var client = RawClient(port)
      client?.send(half)
      client = nil
      return RawClient(port)?.ask(head("GET /after HTTP/1.1"))?.body
    }
    #expect(run.value == "GET /after ")
    #expect(run.requests.map(\.path) == ["/after"])
  }
}
