/// A request of the browser, as it came over the wire.
public struct WebRequest: Sendable {
  /// `GET`, `POST`, as it was sent.
  public var method: String
  /// The path, still percent-encoded, without what follows `?`.
  public var path: String
  /// What follows `?`, still percent-encoded; nil without one.
  public var query: String?
  /// All headers in order; one that was sent twice stands twice.
  public var headers: [(name: String, value: String)]
  /// What was sent after the headers.
  public var body: [UInt8]
  /// The user of the machine whose program sent it; nil where the system does not say.
  public var uid: UInt32?

  /// A request.
  public init(
    method: String, path: String, query: String? = nil,
    headers: [(name: String, value: String)] = [], body: [UInt8] = [], uid: UInt32? = nil
  ) {
    self.method = method
    self.path = path
    self.query = query
    self.headers = headers
    self.body = body
    self.uid = uid
  }

  /// The values of a header, whose name is compared without case.
  func values(_ name: String) -> [String] {
    headers.filter { $0.name.lowercased() == name }.map(\.value)
  }

  /// The value of a header that was sent once; nil where it was not, or several times.
  func value(_ name: String) -> String? {
    let values = values(name)
    return values.count == 1 ? values[0] : nil
  }
}

/// What is sent back to the browser.
public struct WebReply: Sendable {
  /// The status of HTTP.
  public var status: Int
  /// The headers, but the length of the body.
  public var headers: [(name: String, value: String)]
  /// The body.
  public var body: [UInt8]

  /// A reply with the headers that every one has.
  init(
    _ status: Int, type: String, _ body: [UInt8], headers: [(name: String, value: String)] = []
  ) {
    self.status = status
    self.headers = [("Content-Type", type)] + headers + WebReply.always
    self.body = body
  }

  /// A page.
  init(_ status: Int = 200, _ page: Markup, headers: [(name: String, value: String)] = []) {
    self.init(status, type: "text/html; charset=utf-8", Array(page.html.utf8), headers: headers)
  }

  /// Another page of ours is to be fetched, as after something was saved.
  init(seeOther path: String) {
    self.init(303, type: "text/plain; charset=utf-8", [], headers: [("Location", path)])
  }

  /// What every reply says: nothing is kept, nothing is fetched from elsewhere, nobody frames it.
  static let always: [(name: String, value: String)] = [
    ("Cache-Control", "no-store"),
    (
      "Content-Security-Policy",
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    ("X-Frame-Options", "DENY"),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "same-origin"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
  ]
}
