internal import Foundation
internal import HTTPServer
internal import Support
internal import Synchronization

/// What is kept until the client is done.
private final class Kept<Value: Sendable>: Sendable {
  let value = Mutex<Value?>(nil)
}

/// What came of a run.
struct Run<Value: Sendable> {
  /// What the client gave.
  let value: Value
  /// The requests that reached the handler.
  let requests: [HTTPRequest]
  let port: UInt16
}

/// Serves on this thread while a client runs on another one.
///
/// Every reply has the header `X-Ours: yes`. Bodies may have 10 bytes.
func serve<Value: Sendable>(
  timeout: UInt32 = 20, limit: @escaping (HTTPRequest) -> Int? = { _ in 10 },
  handle: @escaping (HTTPServer, HTTPRequest) -> HTTPReply = { _, request in
    ours(200, "\(request.method) \(request.path) \(String(decoding: request.body, as: UTF8.self))")
  },
  client: @escaping @Sendable (UInt16) -> Value
) throws -> Run<Value> {
  let server = try HTTPServer(timeout: timeout)
  let port = server.port
  let kept = Kept<Value>()
  var requests: [HTTPRequest] = []
  Thread.detachNewThread {
    let value = client(port)
    kept.value.withLock { $0 = value }
    // Wakes the server, which would otherwise look up when nothing has come for a while.
    _ = RawClient(port)
  }
  try server.run(
    bodyLimit: limit,
    idle: { kept.value.withLock { $0 == nil } },
    refuse: { ours($0, "refused") },
    handle: { [unowned server] request in
      requests.append(request)
      return handle(server, request)
    })
  guard let value = kept.value.withLock({ $0 }) else { throw HTTPServerError.notWaiting }
  return Run(value: value, requests: requests, port: port)
}

/// A reply that can be told from one of libmicrohttpd's own.
func ours(_ status: Int, _ text: String) -> HTTPReply {
  HTTPReply(status: status, headers: [("X-Ours", "yes")], body: Array(text.utf8))
}

extension RawClient.Reply {
  /// Whether we have made it.
  var isOurs: Bool { head.contains("\r\nX-Ours: yes\r\n") }
}

/// The head of a request with `Host`.
func head(_ line: String, _ headers: String...) -> String {
  ([line, "Host: 127.0.0.1"] + headers + ["", ""]).joined(separator: "\r\n")
}
