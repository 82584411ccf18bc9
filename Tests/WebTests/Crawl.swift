import Foundation
import Testing

@testable import Web

/// Follows every link from the first page, a few of each sort.
struct Crawl {
  /// The pages by their addresses.
  private(set) var pages: [(address: String, reply: WebReply, check: MarkupCheck)] = []
  /// Every address that was seen, followed or not.
  private(set) var addresses: Set<String> = []
  /// The forms that post, by the sorts of their addresses.
  private(set) var forms: [String: (action: String, fields: [(String, String)])] = [:]

  /// - Parameter most: how many pages of one sort are opened.
  init(_ page: inout TestPage, from first: String = TestPage.root, most: Int = 4) {
    var waiting = [first]
    var counts: [String: Int] = [:]
    var seen: Set<String> = [first]
    while let address = waiting.popLast() {
      let sort = Self.sort(address)
      counts[sort, default: 0] += 1
      if counts[sort, default: 0] > most { continue }
      let reply = page.get(address)
      let type = reply.header("Content-Type") ?? ""
      guard type.hasPrefix("text/html") else { continue }
      let check = MarkupCheck(reply.text)
      pages.append((address, reply, check))
      for form in check.forms where forms[Self.sort(form.action)] == nil {
        forms[Self.sort(form.action)] = form
      }
      for (attribute, link, _) in check.addresses {
        addresses.insert(link)
        guard attribute == "href" || attribute == "src" || attribute == "xlink:href",
          link.hasPrefix(TestPage.root)
        else { continue }
        let target = String(link.prefix { $0 != "#" })
        if seen.insert(target).inserted { waiting.append(target) }
      }
    }
  }

  /// An address without the numbers in it, nor where it leads back to.
  static func sort(_ address: String) -> String {
    let parts = address.split(separator: "?", maxSplits: 1)
    let query =
      parts.count < 2 ? [] : parts[1].split(separator: "&").map { $0.prefix { $0 != "=" } }
    let path = (parts.first ?? "").split(separator: "/").map {
      $0.allSatisfy(\.isNumber) ? "#" : $0
    }
    return path.joined(separator: "/") + "?" + query.filter { $0 != "back" }.joined(separator: "&")
  }
}
