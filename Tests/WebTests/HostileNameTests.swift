import Exchange
import Foundation
import Model
import Testing
import Wording

@testable import Web

/// Whatever somebody calls a family, a service or a need, it is only ever text on a page.
@Suite struct HostileNameTests {
  private static let hostile = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
    "</title></textarea></style><svg onload=alert(1)>", "&lt;b&gt; &amp; &#60; &nbsp",
    "<!-- ", "x --> ]]> <![CDATA[", "javascript:alert(1)", "مرحبا שלום", "שלום <b>",
    String(repeating: "lang", count: 60), "日本語 \u{1F468}\u{200D}\u{1F469}", "%3Cscript%3E",
    "<\u{301}script>", "\\u003cscript", "${alert(1)}", "<a href=\"//evil.example\">",
  ]

  /// The sample network with other texts in all columns that take any.
  private func network() throws -> MemoryNetwork {
    let sample = try MemoryNetwork.sample().network
    let text = NetworkText(sample)
    var renamed: [String: String] = [:]
    let files = TableSchema.all.map { schema -> (name: String, bytes: [UInt8]) in
      var lines = [schema.columns.map(\.name)]
      for row in 0..<sample[schema.name].count {
        var cells = text.cells(schema.name, row)
        for (place, column) in schema.columns.enumerated() where !cells[place].isEmpty {
          guard Self.takesAnything(column) else { continue }
          let number = renamed.count
          let other = Self.hostile[number % Self.hostile.count] + " \(number)"
          // An area is the same text in every row that is in it.
          renamed[cells[place]] = renamed[cells[place]] ?? other
          cells[place] = renamed[cells[place]] ?? ""
        }
        lines.append(cells)
      }
      let csv = lines.map { line in
        line.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
      }
      return (schema.name.rawValue + ".csv", Array(csv.joined(separator: "\n").utf8))
    }
    return try MemoryNetwork(readBundle(files: files))
  }

  private static func takesAnything(_ column: ColumnSchema) -> Bool {
    // Numbers, addresses and sorts of request have a form of their own.
    if ["phone", "email", "kind"].contains(column.name) { return false }
    switch column.kind {
    case .text, .symbol: return true
    default: return false
    }
  }

  @Test(arguments: [Language.nb, .en])
  func `hostile names in every column leave every page sound`(language: Language) throws {
    var page = TestPage(try network(), language)
    let crawl = Crawl(&page)
    #expect(crawl.pages.count > 30)
    for (address, reply, check) in crawl.pages {
      #expect(reply.status == 200, "\(address)")
      #expect(check.faults == [], "\(address)")
      expectAddressesOfOwn(check, address)
      let text = reply.text.utf8
      #expect(!contains(text, "<script>"), "\(address)")
      #expect(!contains(text, "<img"), "\(address)")
      #expect(!contains(text, "<svg onload"), "\(address)")
      #expect(!contains(text, "<a href=\"//"), "\(address)")
    }
  }

  @Test func `hostile lines and fields come back as text`() throws {
    var page = TestPage(try network())
    for text in Self.hostile + ["\u{202E}gnp.exe", "a\u{0}b", "\r\nSet-Cookie: x=1"] {
      for reply in [
        page.post("linje", [("text", text)]), page.post("linje/vis", [("text", text)]),
        page.post("ny/familie", [("alias", text), ("enrolled", text)]),
        page.post("forslag", [("text", text), ("kinds", "contact")]),
        page.get("?back=" + text.percentEncoded),
        page.get("ny/familie?back=" + text.percentEncoded),
      ] {
        guard reply.header("Content-Type")?.hasPrefix("text/html") == true else { continue }
        let check = MarkupCheck(reply.text)
        #expect(check.faults == [], "\(text)")
        expectAddressesOfOwn(check, text)
      }
    }
  }

  /// By bytes: a mark that joins the sign would hide it from a search by characters.
  private func contains(_ text: String.UTF8View, _ part: String) -> Bool {
    Data(text).range(of: Data(part.utf8)) != nil
  }
}
