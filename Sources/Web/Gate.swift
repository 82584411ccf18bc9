import Wording

/// Who may come in: the machine's other users and any page in the browser reach the port too.
struct Gate: Sendable {
  /// Why somebody may not.
  enum Refusal: Equatable, Sendable {
    /// A program of another user of the machine, or nobody knows whose.
    case otherUser
    /// The page was called by another name than its own.
    case host
    /// The browser is not the one that was opened.
    case cookie
    /// Another page of the browser asks.
    case otherSite
    /// The opening code is wrong, used or too old.
    case code
    /// The page locked itself.
    case locked
  }

  let site: WebSite

  /// Why a request is refused; nil where it is not. What is missing is refused like what is wrong.
  func refusal(_ request: WebRequest) -> Refusal? {
    guard request.uid == site.uid else { return .otherUser }
    guard request.value("host") == site.host else { return .host }
    let from = request.value("sec-fetch-site")
    let origin = request.value("origin")
    if Self.isOpening(request) {
      // A file has no origin. No page has any use for the reply: it has to be shown.
      let isShown = request.value("sec-fetch-dest") == "document"
      return origin == "null" && isShown ? nil : .otherSite
    }
    guard request.cookies(named: WebSite.cookieName).contains(where: { isSame($0, site.cookie) })
    else { return .cookie }
    if request.method == "GET" || request.method == "HEAD" {
      return from == "same-origin" || from == "none" ? nil : .otherSite
    }
    return from == "same-origin" && origin == site.origin ? nil : .otherSite
  }

  /// Whether a request comes from the opening file, which is no page of ours and has a code in the
  /// place of the cookie.
  static func isOpening(_ request: WebRequest) -> Bool {
    request.method == "POST" && request.path == "/open"
  }

  /// The parts of a path behind the site's own; nil where it is none of the site's.
  func path(_ request: WebRequest) -> [Substring]? {
    let parts = request.path.utf8.split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count >= 3, parts[0].isEmpty, isSame(String(parts[1]) ?? "", site.place) else {
      return nil
    }
    return parts.dropFirst(2).map { Substring($0) }
  }
}

extension WebSite {
  static let cookieName = "samvev"

  /// The cookie that lets a browser in, which no script can read and no other page can send.
  var setCookie: String {
    "\(WebSite.cookieName)=\(cookie); Path=/\(place)/; HttpOnly; SameSite=Strict"
  }
}

extension WebRequest {
  /// The values of the cookies of a name.
  func cookies(named name: String) -> [String] {
    values("cookie").flatMap { $0.split(separator: ";") }.compactMap { pair in
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, parts[0].drop(while: { $0 == " " }) == name else { return nil }
      return String(parts[1])
    }
  }
}

/// Whether two secrets are the same, in a time that does not depend on where they differ.
func isSame(_ one: String, _ other: String) -> Bool {
  let (one, other) = (Array(one.utf8), Array(other.utf8))
  guard one.count == other.count else { return false }
  var difference: UInt8 = 0
  for (a, b) in zip(one, other) { difference |= a ^ b }
  return difference == 0
}
