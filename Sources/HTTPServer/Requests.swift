internal import CMicrohttpd

/// Who answers requests; see `HTTPServer.run`.
struct Answers {
  let bodyLimit: (HTTPRequest) -> Int?
  let refuse: (Int) -> HTTPReply
  let handle: (HTTPRequest) -> HTTPReply
}

/// What libmicrohttpd calls: the requests that are under way, and who answers them.
///
/// A request is known to libmicrohttpd by a number that travels as if it were a pointer, so that
/// nothing is read through a pointer that may have gone.
final class Requests {
  /// Who answers; nil before and after the server runs.
  var answers: Answers?

  private var underWay: [UInt: RequestInProgress] = [:]
  private var lastNumber: UInt = 0

  /// Notes what a request asks for, and gives its number.
  func begin(_ target: [UInt8]) -> UInt {
    lastNumber += 1
    underWay[lastNumber] = RequestInProgress(target)
    return lastNumber
  }

  /// Forgets a request.
  func end(_ number: UInt) {
    underWay[number] = nil
  }

  /// Takes what has come of a request: first nothing but the headers, then pieces of the body, and
  /// at its end nothing once more.
  ///
  /// - Returns: whether the connection may go on.
  func take(
    _ number: UInt, method: String, piece: UnsafeRawBufferPointer, on connection: OpaquePointer
  ) -> Bool {
    // Whatever answers it takes it out, so that none is answered twice.
    guard let answers, var progress = underWay.removeValue(forKey: number) else { return false }
    guard let request = progress.request else {
      guard let early = unsafe readHeaders(&progress, method: method, of: connection, answers)
      else {
        underWay[number] = progress
        return true
      }
      // libmicrohttpd reads no body once there is a reply, so the connection has to end.
      return unsafe Self.send(early, closing: true, on: connection)
    }
    if unsafe !piece.isEmpty {
      unsafe progress.take(piece)
      let isGoingOn = !progress.isEndless
      underWay[number] = progress
      return isGoingOn
    }
    if progress.isTooLong {
      return unsafe Self.send(answers.refuse(413), closing: true, on: connection)
    }
    let reply = answers.handle(request.with(progress.body))
    return unsafe Self.send(reply, closing: false, on: connection)
  }

  /// Notes the headers and the limit of the body.
  ///
  /// - Returns: the reply, where the body is not needed for it.
  private func readHeaders(
    _ progress: inout RequestInProgress, method: String, of connection: OpaquePointer,
    _ answers: Answers
  ) -> HTTPReply? {
    guard let target = progress.target else { return answers.refuse(400) }
    let request = unsafe HTTPRequest(
      method: method, path: target.path, query: target.query, headers: Self.headers(of: connection),
      peer: samvev_peer_port(connection))
    guard request.hasOneLength else { return answers.refuse(400) }
    let limit = answers.bodyLimit(request)
    if limit == nil, request.hasBody { return answers.handle(request) }
    if let length = request.announcedLength, length > limit ?? 0 { return answers.refuse(413) }
    progress.request = request
    progress.limit = limit ?? 0
    return nil
  }

  private static func headers(of connection: OpaquePointer) -> [(name: String, value: String)] {
    var headers: [(name: String, value: String)] = []
    unsafe withUnsafeMutablePointer(to: &headers) { list in
      unsafe _ = MHD_get_connection_values_n(
        connection, .HEADER_KIND,
        { list, _, name, nameCount, value, valueCount in
          let list = unsafe list?.assumingMemoryBound(to: [(name: String, value: String)].self)
          let name = unsafe UnsafeRawBufferPointer(start: name, count: name == nil ? 0 : nameCount)
          let value = unsafe UnsafeRawBufferPointer(
            start: value, count: value == nil ? 0 : valueCount)
          unsafe list?.pointee.append(
            (String(decoding: name, as: UTF8.self), Requests.text(of: value)))
          return .YES
        }, list)
    }
    return headers
  }

  /// The value of a header, without the blanks at its ends: some versions of libmicrohttpd leave
  /// those behind it.
  private static func text(of value: UnsafeRawBufferPointer) -> String {
    let isBlank: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    var rest = unsafe value.drop(while: isBlank)
    while let last = unsafe rest.last, isBlank(last) { unsafe rest.removeLast() }
    return unsafe String(decoding: rest, as: UTF8.self)
  }

  /// Hands a reply over (`MHD_queue_response`).
  ///
  /// - Returns: false where there is none to be made of it; then the connection ends.
  private static func send(_ reply: HTTPReply, closing: Bool, on connection: OpaquePointer) -> Bool
  {
    guard (200...599).contains(reply.status) else { return false }
    let made: OpaquePointer? = unsafe reply.body.withUnsafeBytes { body in
      // The bytes are copied; nothing writes to them.
      unsafe MHD_create_response_from_buffer(
        body.count, UnsafeMutableRawPointer(mutating: body.baseAddress), .RESPMEM_MUST_COPY)
    }
    guard let response = unsafe made else { return false }
    defer { unsafe MHD_destroy_response(response) }
    for (name, value) in reply.headers {
      guard !name.utf8.contains(0), !value.utf8.contains(0),
        unsafe MHD_add_response_header(response, name, value) == .YES
      else { return false }
    }
    if closing {
      guard unsafe MHD_add_response_header(response, "Connection", "close") == .YES else {
        return false
      }
    }
    return unsafe MHD_queue_response(connection, UInt32(reply.status), response) == .YES
  }
}

extension HTTPRequest {
  fileprivate func with(_ body: [UInt8]) -> HTTPRequest {
    HTTPRequest(
      method: method, path: path, query: query, headers: headers, body: body, peer: peer)
  }
}
