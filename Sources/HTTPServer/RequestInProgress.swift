/// A request that is not answered yet.
struct RequestInProgress {
  /// What it asks for; nil where that cannot be read.
  let target: RequestTarget?
  /// Without its body; nil until the headers are there.
  var request: HTTPRequest?
  /// How long the body may be, in bytes.
  var limit = 0
  /// How much of it has come.
  var received = 0
  /// What has come, unless it is too long.
  var body: [UInt8] = []

  /// Whether more has come than may.
  var isTooLong: Bool { received > limit }
  /// Whether so much more has come that there is no use in waiting for the end of it.
  var isEndless: Bool { received - limit > 1 << 20 }

  init(_ target: [UInt8]) {
    self.target = RequestTarget(target)
  }

  /// Takes a piece of the body.
  mutating func take(_ piece: UnsafeRawBufferPointer) {
    received += piece.count
    if isTooLong {
      body = []
    } else {
      unsafe body.append(contentsOf: piece)
    }
  }
}

extension HTTPRequest {
  /// The longest body that a header announces, in bytes; nil where none does.
  var announcedLength: Int? {
    values(of: "content-length").map { Int($0) ?? .max }.max()
  }

  /// Whether a header says that a body comes.
  var hasBody: Bool {
    announcedLength ?? 0 > 0 || !values(of: "transfer-encoding").isEmpty
  }

  /// Whether the headers say in one way only where the body ends. Otherwise a part of it could be
  /// taken for the next request.
  var hasOneLength: Bool {
    let (lengths, codings) = (values(of: "content-length"), values(of: "transfer-encoding"))
    return lengths.count + codings.count <= 1
      && codings.allSatisfy { $0.lowercased() == "chunked" }
  }

  private func values(of name: String) -> [String] {
    headers.filter { $0.name.lowercased() == name }.map(\.value)
  }
}
