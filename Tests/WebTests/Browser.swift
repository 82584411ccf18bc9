import Model
import Wording

@testable import Web

/// Somebody who opened the page, and goes from page to page.
struct Browser {
  var web: Web
  let network: MemoryNetwork

  init(_ network: MemoryNetwork, _ language: Language = .nb) {
    let site = WebSite(host: "127.0.0.1:8000", place: "p", cookie: "c", uid: 1000, name: "nett")
    self.network = network
    web = Web(
      site: site,
      session: WebSession(
        settings: WebSettings(language: language), author: "Kari", at: Browser.moment))
  }

  static let moment = Moment(day: Day("2026-06-15") ?? .never, seconds: 100)

  /// The page at a path behind the site's own.
  mutating func get(_ path: String) -> Page { reply("GET", path, nil, []) }

  /// What a form's fields lead to.
  mutating func post(_ path: String, _ fields: [(String, String)] = []) -> Page {
    let text = fields.map { $0.0 + "=" + encoded($0.1) }.joined(separator: "&")
    return reply("POST", path, "application/x-www-form-urlencoded", Array(text.utf8))
  }

  /// What files lead to that are dropped on the page.
  mutating func drop(_ files: [(name: String, text: String)]) -> Page {
    var body = ""
    for file in files {
      body +=
        "--b\r\nContent-Disposition: form-data; name=\"filer\"; filename=\"\(file.name)\"\r\n\r\n\(file.text)\r\n"
    }
    return reply(
      "POST", "regneark", "multipart/form-data; boundary=b", Array((body + "--b--").utf8))
  }

  /// What a colleague's file leads to, beside others of some fields.
  mutating func give(_ files: [(field: String, name: String, text: String)]) -> Page {
    var body = ""
    for file in files {
      let name = file.name.isEmpty ? "" : "; filename=\"\(file.name)\""
      body +=
        "--b\r\nContent-Disposition: form-data; name=\"\(file.field)\"\(name)\r\n\r\n\(file.text)\r\n"
    }
    return reply(
      "POST", "regneark/kollega", "multipart/form-data; boundary=b", Array((body + "--b--").utf8))
  }

  /// What rows lead to that are pasted.
  mutating func paste(_ text: String, _ table: TableName? = nil) -> Page {
    func field(_ name: String, _ value: String) -> String {
      "--b\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
    }
    let body = field("rader", text) + field("tabell", table?.rawValue ?? "") + "--b--"
    return reply("POST", "regneark", "multipart/form-data; boundary=b", Array(body.utf8))
  }

  private func encoded(_ text: String) -> String {
    text.utf8.map { byte in
      let digits = String(byte, radix: 16)
      return "%" + (digits.utf8.count == 1 ? "0" : "") + digits
    }.joined()
  }

  /// Follows the way to another page, as a browser does.
  private mutating func reply(
    _ method: String, _ path: String, _ type: String?, _ body: [UInt8]
  ) -> Page {
    var headers = [
      ("Host", web.site.host), ("Cookie", "samvev=c"), ("Sec-Fetch-Site", "same-origin"),
      ("Origin", "http://" + web.site.host),
    ]
    if let type { headers.append(("Content-Type", type)) }
    let parts = ("/p/" + path).split(separator: "?", maxSplits: 1)
    let answer = web.reply(
      to: WebRequest(
        method: method, path: String(parts[0]), query: parts.count > 1 ? String(parts[1]) : nil,
        headers: headers, body: body, uid: 1000), at: Browser.moment, network)
    if answer.status == 303, let next = answer.headers.first(where: { $0.name == "Location" }) {
      return get(String(next.value.dropFirst("/p/".count)))
    }
    return Page(status: answer.status, html: String(decoding: answer.body, as: UTF8.self))
  }
}

/// A page as it came.
struct Page {
  let status: Int
  let html: String
}
