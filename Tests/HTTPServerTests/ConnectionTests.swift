internal import Foundation
internal import Glibc
internal import HTTPServer
internal import Synchronization
internal import Support
import Testing

/// Connections that stay open after their thread.
private final class Clients: Sendable {
  private let kept = Mutex<[RawClient]>([])
  var clients: [RawClient] {
    get { kept.withLock { $0 } }
    set { kept.withLock { $0 = newValue } }
  }
}

@Suite struct ConnectionTests {
  @Test func `only 127-0-0-1 listens`() throws {
    let run = try serve { port in
      let end = String(port, radix: 16, uppercase: true)
      let lists = ["/proc/net/tcp", "/proc/net/tcp6"].map { path in
        (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
      }
      let listening = lists.joined(separator: "\n").split(separator: "\n").map {
        $0.split(separator: " ").map(String.init)
      }.filter {
        // 0A is a socket that listens.
        $0.count > 3 && $0[3] == "0A"
          && $0[1].hasSuffix(":" + String(repeating: "0", count: 4 - end.utf8.count) + end)
      }
      return (
        listening.map { $0[1].split(separator: ":")[0] },
        RawClient(port, address: 0x7f00_0002) == nil
      )
    }
    #expect(run.value.0 == [UInt32(0x7f00_0001).bigEndian == 0x7f00_0001 ? "7F000001" : "0100007F"])
    #expect(run.value.1)
  }

  @Test func `the user of a connection is known`() throws {
    let run = try serve(handle: { server, request in
      ours(200, server.uidOfPeer(port: request.peer).map(String.init) ?? "unknown")
    }) { port in RawClient(port)?.ask(head("GET / HTTP/1.1"))?.body }
    #expect(run.value == String(getuid()))
  }

  @Test(.enabled(if: getuid() == 0, "only root can become somebody else"))
  func `another user of the machine is told apart`() throws {
    let run = try serve(handle: { server, request in
      ours(200, server.uidOfPeer(port: request.peer).map(String.init) ?? "unknown")
    }) { port in
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/setpriv")
      process.arguments = [
        "--reuid=65534", "--clear-groups", "bash", "-c",
        "exec 3<>/dev/tcp/127.0.0.1/\(port); printf 'GET / HTTP/1.0\\r\\n\\r\\n' >&3; cat <&3",
      ]
      let output = Pipe()
      process.standardOutput = output
      guard (try? process.run()) != nil else { return "setpriv does not run" }
      let answer = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return String(decoding: answer, as: UTF8.self)
    }
    #expect(run.value.hasSuffix("\r\n\r\n65534"))
  }

  @Test func `the user of a port that is not connected to the server is unknown`() throws {
    let other = try HTTPServer()
    let strangers = try #require(RawClient(other.port))
    let port = strangers.port
    let run = try serve(handle: { server, _ in
      ours(200, "\([port, server.port].map { server.uidOfPeer(port: $0) == nil })")
    }) { port in RawClient(port)?.ask(head("GET / HTTP/1.1"))?.body }
    #expect(run.value == "[true, true]")
  }

  @Test func `no child gets a socket`() throws {
    let run = try serve(handle: { server, _ in
      // Those of this server, and of the clients of this process, by their ports.
      var flags: [Bool] = []
      for descriptor in Int32(3)..<1024 where Self.ownPort(descriptor) == server.port {
        flags.append(fcntl(descriptor, F_GETFD) & FD_CLOEXEC != 0)
      }
      return ours(200, "\(flags)")
    }) { port in RawClient(port)?.ask(head("GET / HTTP/1.1"))?.body }
    // The one that listens and the one of the connection.
    #expect(run.value == "[true, true]")
  }

  @Test func `beyond 64 connections one waits until another ends`() throws {
    let run = try serve { port in
      var clients = (0..<64).compactMap { _ in RawClient(port) }
      let answered = clients.count { $0.ask(head("GET /open HTTP/1.1")) != nil }
      let waiting = RawClient(port)
      waiting?.send(head("GET /waiting HTTP/1.1"))
      waiting?.setWaiting(milliseconds: 600)
      let early = waiting?.receive(1)
      waiting?.setWaiting(milliseconds: 20_000)
      clients.removeFirst()
      return (answered, early, waiting?.reply()?.body)
    }
    #expect(run.value.0 == 64)
    #expect(run.value.1 == nil)
    #expect(run.value.2 == "GET /waiting ")
  }

  @Test(arguments: ["", "GET / HT", head("POST / HTTP/1.1", "Content-Length: 5") + "ab"])
  func `a client that says nothing more is left after the timeout`(_ text: String) throws {
    let run = try serve(timeout: 1) { port in
      let client = RawClient(port)
      client?.send(text)
      var (answer, piece) = ([UInt8](), client?.receive(65536))
      while let more = piece, !more.isEmpty {
        answer += more
        piece = client?.receive(65536)
      }
      return (String(decoding: answer, as: UTF8.self), isEnded: piece != nil)
    }
    #expect(run.value.isEnded)
    #expect(run.value.0.isEmpty || run.value.0.hasPrefix("HTTP/1.1 408"))
    #expect(run.requests.isEmpty)
  }

  @Test func `at the end open connections and the socket are closed`() throws {
    let kept = Clients()
    let run = try serve { port in
      let idle = RawClient(port)
      let half = RawClient(port)
      let body = RawClient(port)
      let isAnswered = idle?.ask(head("GET / HTTP/1.1")) != nil
      half?.send("GET / HT")
      body?.send(head("POST / HTTP/1.1", "Content-Length: 5") + "ab")
      kept.clients = [idle, half, body].compactMap { $0 }
      return isAnswered
    }
    #expect(run.value)
    #expect(kept.clients.count == 3)
    for client in kept.clients {
      client.setWaiting(milliseconds: 1000)
      // The end, or the connection was reset: not that the second is over.
      #expect(client.receive(1) == [] || errno == ECONNRESET)
    }
    #expect(RawClient(run.port) == nil)
  }

  @Test func `a server runs once, and does not keep what it was given`() throws {
    final class Token {}
    let server = try HTTPServer()
    var token: Token? = Token()
    weak let kept = token
    func run(_ token: Token?) throws {
      try server.run(
        bodyLimit: { _ in token == nil ? 1 : 0 }, idle: { false }, refuse: { ours($0, "") },
        handle: { _ in ours(token == nil ? 200 : 500, "") })
    }
    try run(token)
    token = nil
    #expect(kept == nil)
    #expect(throws: HTTPServerError.alreadyRun) { try run(nil) }
  }

  @Test func `a server that never runs leaves no socket`() throws {
    var server: HTTPServer? = try HTTPServer()
    let port = try #require(server?.port)
    #expect(RawClient(port) != nil)
    server = nil
    #expect(RawClient(port) == nil)
  }

  private static func ownPort(_ descriptor: Int32) -> UInt16? {
    var name = sockaddr_in()
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let answer = unsafe withUnsafeMutablePointer(to: &name) { name in
      unsafe name.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe getsockname(descriptor, $0, &size)
      }
    }
    return answer == 0 && name.sin_family == sa_family_t(AF_INET)
      ? UInt16(bigEndian: name.sin_port) : nil
  }
}
