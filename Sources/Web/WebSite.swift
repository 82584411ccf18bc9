/// Where a page is served from, and the secrets of one start of it.
public struct WebSite: Sendable {
  /// `127.0.0.1:PORT`, as the browser has to call it.
  public let host: String
  /// What all paths begin with, which nobody can guess: letters and digits.
  public let place: String
  /// What the cookie has to be.
  public let cookie: String
  /// The user of the machine to whom the page belongs.
  public let uid: UInt32
  /// What the network is called.
  public let name: String

  /// Where a page is served from, and the secrets of one start of it.
  public init(host: String, place: String, cookie: String, uid: UInt32, name: String) {
    self.host = host
    self.place = place
    self.cookie = cookie
    self.uid = uid
    self.name = name
  }

  /// The path of a page.
  func path(_ page: String) -> String { "/\(place)/\(page)" }

  /// The origin that a browser gives for what comes from here.
  var origin: String { "http://" + host }
}
