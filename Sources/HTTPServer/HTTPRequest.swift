/// A request as it came; nothing in it is decoded.
public struct HTTPRequest: Sendable {
  /// Such as `GET`, in the letters that were sent.
  public let method: String
  /// The path, without the query: begins with `/`, printable ASCII, and each `%` has two
  /// hexadecimal digits behind it that are not `00`. `//` and `%2e%2e` are left as they are, and
  /// what is escaped need not be UTF-8.
  public let path: String
  /// What stands after the first `?`, of the same letters; nil without one.
  public let query: String?
  /// All headers, in their order, several of one name too. Bytes that are not UTF-8 are U+FFFD.
  public let headers: [(name: String, value: String)]
  /// The body, whole.
  public let body: [UInt8]
  /// The port of the other side, on 127.0.0.1.
  public let peer: UInt16

  /// A request.
  public init(
    method: String, path: String, query: String? = nil,
    headers: [(name: String, value: String)] = [], body: [UInt8] = [], peer: UInt16 = 0
  ) {
    self.method = method
    self.path = path
    self.query = query
    self.headers = headers
    self.body = body
    self.peer = peer
  }
}
