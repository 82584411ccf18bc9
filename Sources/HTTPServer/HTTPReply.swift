/// What is answered.
///
/// `Date`, `Content-Length` and `Connection` are added. The body is not sent where HTTP has none,
/// as for HEAD.
public struct HTTPReply: Sendable {
  /// Such as 200; from 200 to 599.
  public let status: Int
  /// Headers in their order. One that HTTP does not allow (an empty name or value, a line break or
  /// a NUL in it) ends the connection without a reply.
  public let headers: [(name: String, value: String)]
  /// The body.
  public let body: [UInt8]

  /// A reply.
  public init(status: Int, headers: [(name: String, value: String)] = [], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }
}
