import Foundation
import Model
import Testing
import Wording

@testable import Web

/// A page as a browser of the right user has it, without a browser.
struct TestPage {
  static let day = Day("2026-06-15") ?? .never
  static let site = WebSite(
    host: "127.0.0.1:4000", place: "place0place0", cookie: "cookie0cookie0", uid: 1000,
    name: "solvik")
  /// What all addresses begin with.
  static let root = "/place0place0/"

  var web: Web
  let network: MemoryNetwork
  var seconds = 0.0

  var moment: Moment { Moment(day: Self.day, seconds: seconds) }

  init(_ network: MemoryNetwork, _ language: Language = .nb) {
    self.network = network
    web = Web(
      site: Self.site,
      session: WebSession(
        settings: WebSettings(language: language), author: "tests",
        at: Moment(day: Self.day, seconds: 0)))
  }

  /// A request as a browser sends it that was let in.
  static func request(
    _ method: String, _ address: String, body: [UInt8] = [],
    type: String = "application/x-www-form-urlencoded"
  ) -> WebRequest {
    let parts = address.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    var headers = [
      ("Host", site.host), ("Cookie", "samvev=\(site.cookie)"), ("Sec-Fetch-Site", "same-origin"),
      ("Sec-Fetch-Dest", "document"),
    ]
    if method == "POST" { headers += [("Origin", site.origin), ("Content-Type", type)] }
    return WebRequest(
      method: method, path: String(parts[0]), query: parts.count > 1 ? String(parts[1]) : nil,
      headers: headers, body: body, uid: site.uid)
  }

  static func form(_ fields: [(String, String)]) -> [UInt8] {
    Array(fields.map { "\($0.percentEncoded)=\($1.percentEncoded)" }.joined(separator: "&").utf8)
  }

  /// Every reply is looked at before it is given.
  mutating func send(_ request: WebRequest) -> WebReply {
    let reply = web.reply(to: request, at: moment, network)
    expectHeaders(reply, "\(request.method) \(request.path)")
    return reply
  }

  /// Opens a page behind the root.
  mutating func get(_ path: String) -> WebReply {
    send(Self.request("GET", path.hasPrefix("/") ? path : Self.root + path))
  }

  /// Sends a form to a page behind the root.
  mutating func post(_ path: String, _ fields: [(String, String)] = []) -> WebReply {
    send(
      Self.request(
        "POST", path.hasPrefix("/") ? path : Self.root + path, body: Self.form(fields)))
  }
}

/// Whether a reply says what all have to say, and only things that can be sent.
func expectHeaders(_ reply: WebReply, _ what: String) {
  #expect((200...599).contains(reply.status), "\(what)")
  for (name, value) in WebReply.always + [("Content-Type", "")] {
    let found = reply.headers.filter { $0.name.lowercased() == name.lowercased() }
    #expect(found.count == 1, "\(what): \(name)")
    if !value.isEmpty { #expect(found.first?.value == value, "\(what): \(name)") }
  }
  for (name, value) in reply.headers {
    #expect(name.utf8.allSatisfy { (33...126).contains($0) && $0 != 58 }, "\(what): \(name)")
    #expect(value.utf8.allSatisfy { (32...126).contains($0) }, "\(what): \(name): \(value)")
  }
}

extension WebReply {
  var text: String { String(decoding: body, as: UTF8.self) }

  func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }
}
