internal import HTTPServer
internal import Support
import Testing

@Suite struct ReplyTests {
  @Test func `headers of one name are all sent`() throws {
    let run = try serve(handle: { _, _ in
      HTTPReply(status: 404, headers: [("Set-Cookie", "a=1"), ("Set-Cookie", "b=2")])
    }) { port in RawClient(port)?.ask(head("GET / HTTP/1.1")) }
    #expect(run.value?.status == 404)
    #expect(run.value?.head.contains("Set-Cookie: a=1\r\nSet-Cookie: b=2\r\n") == true)
    #expect(run.value?.body == "")
  }

  @Test(arguments: [
    ("A", "b\r\nSet-Cookie: c=d"), ("A", "b\nc"), ("A", "b\u{0}c"), ("A\r\nB", "c"), ("", "b"),
    ("A", ""),
  ])
  func `a header that HTTP does not allow ends the connection`(_ name: String, _ value: String)
    throws
  {
    let run = try serve(handle: { _, request in
      HTTPReply(status: 200, headers: request.path == "/bad" ? [(name, value)] : [])
    }) { port in
      let client = RawClient(port)
      client?.send(head("GET /bad HTTP/1.1"))
      return (client?.receiveAll(), RawClient(port)?.ask(head("GET / HTTP/1.1"))?.status)
    }
    #expect(run.value.0 == "")
    #expect(run.value.1 == 200)
  }

  @Test(arguments: [0, 99, 100, 199, 600, -1, .max])
  func `a status that is none ends the connection`(_ status: Int) throws {
    let run = try serve(handle: { _, _ in HTTPReply(status: status) }) { port in
      let client = RawClient(port)
      client?.send(head("GET / HTTP/1.1"))
      return client?.receiveAll()
    }
    #expect(run.value == "")
  }

  @Test func `a long reply comes whole`() throws {
    let text = (0..<400_000).map(String.init).joined(separator: ",")
    let run = try serve(handle: { _, _ in ours(200, text) }) { port in
      RawClient(port)?.ask(head("GET / HTTP/1.1"))?.body
    }
    #expect(run.value == text)
  }

  @Test func `nobody is left waiting by one who does not read a long reply`() throws {
    let text = String(repeating: "x", count: 20_000_000)
    let run = try serve(handle: { _, request in
      ours(200, request.path == "/long" ? text : "short")
    }) { port in
      let slow = RawClient(port)
      slow?.send(head("GET /long HTTP/1.1"))
      let short = RawClient(port)?.ask(head("GET /short HTTP/1.1"))?.body
      return (short, slow?.reply()?.body.utf8.count)
    }
    #expect(run.value.0 == "short")
    #expect(run.value.1 == 20_000_000)
  }
}
