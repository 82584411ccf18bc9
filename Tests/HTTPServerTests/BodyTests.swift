internal import HTTPServer
internal import Support
import Testing

@Suite struct BodyTests {
  /// A body of so many bytes with its head; in pieces of four bytes unless its length is announced.
  private static func post(_ count: Int, isAnnounced: Bool) -> String {
    let body = String(repeating: "x", count: count)
    if isAnnounced { return head("POST /a HTTP/1.1", "Content-Length: \(count)") + body }
    var pieces = ""
    var left = count
    while left > 0 {
      let length = min(4, left)
      pieces += "\(length)\r\n\(String(repeating: "x", count: length))\r\n"
      left -= length
    }
    return head("POST /a HTTP/1.1", "Transfer-Encoding: chunked") + pieces + "0\r\n\r\n"
  }

  @Test(arguments: [true, false])
  func `a body of the limit is given whole`(_ isAnnounced: Bool) throws {
    let text = Self.post(10, isAnnounced: isAnnounced)
    let run = try serve { port in RawClient(port)?.ask(text) }
    #expect(run.value?.status == 200)
    #expect(run.requests.map(\.body) == [Array(repeating: UInt8(ascii: "x"), count: 10)])
  }

  @Test(arguments: [true, false])
  func `a body of one byte more is refused in our words`(_ isAnnounced: Bool) throws {
    let text = Self.post(11, isAnnounced: isAnnounced)
    let run = try serve { port in
      let client = RawClient(port)
      let reply = client?.ask(text)
      return (reply, client?.receiveAll())
    }
    #expect(run.value.0?.status == 413)
    #expect(run.value.0?.isOurs == true)
    #expect(run.value.0?.head.contains("Connection: close\r\n") == true)
    #expect(run.value.1 == "")
    #expect(run.requests.isEmpty)
  }

  @Test func `a body that is announced as too long is refused before it comes`() throws {
    let run = try serve { port in
      RawClient(port)?.ask(head("POST /a HTTP/1.1", "Content-Length: 1000000000000"))?.status
    }
    #expect(run.value == 413)
  }

  @Test func `a body without an end is cut off`() throws {
    let run = try serve { port in
      guard let client = RawClient(port) else { return false }
      client.send(head("POST /a HTTP/1.1", "Transfer-Encoding: chunked"))
      let piece = "10000\r\n" + String(repeating: "x", count: 0x10000) + "\r\n"
      // Far more than one side keeps of what the other has not read.
      for _ in 0..<1000 where !client.send(piece) { return true }
      return false
    }
    #expect(run.value)
    #expect(run.requests.isEmpty)
  }

  @Test func `a client that asks before it sends a body is told to go on`() throws {
    let run = try serve { port in
      guard let client = RawClient(port) else { return [Int?]() }
      client.send(head("POST /a HTTP/1.1", "Content-Length: 4", "Expect: 100-continue"))
      let first = client.reply()?.status
      return [first, client.ask("four")?.status]
    }
    #expect(run.value == [100, 200])
    #expect(run.requests.map(\.body) == [Array("four".utf8)])
  }

  @Test func `a client that asks before it sends too long a body is refused`() throws {
    let run = try serve { port in
      RawClient(port)?.ask(head("POST /a HTTP/1.1", "Content-Length: 11", "Expect: 100-continue"))
    }
    #expect(run.value?.status == 413)
  }

  @Test(arguments: ["GET", "POST", "PUT", "DELETE"])
  func `what follows an early reply is no request`(_ method: String) throws {
    let inner = head("GET /hidden HTTP/1.1")
    let text = head("\(method) /a HTTP/1.1", "Content-Length: \(inner.utf8.count)") + inner
    for limit in [nil, 10] {
      let run = try serve(limit: { _ in limit }) { port in
        let client = RawClient(port)
        let reply = client?.ask(text)
        return (reply, client?.receiveAll())
      }
      #expect(run.value.0?.status == (limit == nil ? 200 : 413))
      #expect(run.value.1 == "")
      #expect(run.requests.map(\.path) == (limit == nil ? ["/a"] : []))
      #expect(run.requests.allSatisfy { $0.body.isEmpty })
    }
  }

  @Test(arguments: [
    ["Content-Length: 1", "Content-Length: 3"], ["Content-Length: 3", "content-length: 3"],
    ["Content-Length: 3", "Transfer-Encoding: chunked"],
    ["Transfer-Encoding: gzip, chunked"], ["Transfer-Encoding: gzip"],
    ["Transfer-Encoding: chunked", "Transfer-Encoding: gzip"],
  ])
  func `a request whose end is said in two ways is refused`(_ headers: [String]) throws {
    let text = (["POST /a HTTP/1.1", "Host: a"] + headers + ["", "abc"]).joined(separator: "\r\n")
    let run = try serve { port in
      let client = RawClient(port)
      let reply = client?.ask(text)
      return (reply?.status, client?.receiveAll())
    }
    #expect(run.value.0 == 400)
    #expect(run.value.1 == "")
    #expect(run.requests.isEmpty)
  }

  @Test func `a body belongs to its request whatever the method`() throws {
    let run = try serve { port in
      let client = RawClient(port)
      return [
        client?.ask(head("GET /a HTTP/1.1", "Content-Length: 4") + "GET ")?.body,
        client?.ask(head("GET /b HTTP/1.1"))?.body,
      ]
    }
    #expect(run.value == ["GET /a GET ", "GET /b "])
  }

  @Test func `the limit is asked with the request and without its body`() throws {
    var asked: [HTTPRequest] = []
    let run = try serve(limit: { request in
      asked.append(request)
      return request.path == "/file" ? 20 : 5
    }) { port in
      ["/file", "/form"].map { path in
        RawClient(port)?.ask(head("POST \(path)?a HTTP/1.1", "Content-Length: 6") + "123456")?
          .status
      }
    }
    #expect(run.value == [200, 413])
    #expect(asked.map(\.method) == ["POST", "POST"])
    #expect(asked.map(\.query) == ["a", "a"])
    #expect(asked.map(\.headers.count) == [2, 2])
    #expect(asked.allSatisfy { $0.body.isEmpty && $0.peer != 0 })
  }

  @Test func `no limit and no body is an ordinary request`() throws {
    let run = try serve(limit: { _ in nil }) { port in
      let client = RawClient(port)
      return (0..<2).map { _ in client?.ask(head("GET /a HTTP/1.1"))?.status }
    }
    #expect(run.value == [200, 200])
  }
}
