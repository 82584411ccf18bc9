import Support
import Testing

@testable import Reports

/// What HTML or CSV would take for something else is escaped.
@Suite struct EscapedTextTests {
  @Test(arguments: ["<", ">", "&", "\"", "'"])
  func `HTML escapes a sign whatever is joined to it`(sign: String) {
    let entities: Set<String> = [
      "&lt;", "&gt;", "&amp;", "&quot;", "&#39;", "&lrm;", "&nbsp;", "&#8203;",
    ]
    for text in Joiners.joined(sign) {
      for longest in [nil, 2] as [Int?] {
        let shown = html(text, longestWord: longest)
        var bytes = Array(shown.utf8)[...]
        while let byte = bytes.first {
          let rest = String(decoding: bytes.prefix(8), as: UTF8.self)
          if byte == UInt8(ascii: "&"),
            let entity = entities.first(where: { rest.utf8.starts(with: $0.utf8) })
          {
            bytes = bytes.dropFirst(entity.utf8.count)
            continue
          }
          #expect(!"<>&\"'".utf8.contains(byte), "\(text.debugDescription)")
          bytes = bytes.dropFirst()
        }
      }
    }
  }

  @Test func `CSV doubles a quotation mark whatever is joined to it`() {
    for sign in ["\"", ",", "\n", "\r"] {
      for text in Joiners.joined(sign) {
        let cell = Array(csvCell(text).utf8)
        #expect(cell.first == UInt8(ascii: "\"") && cell.last == UInt8(ascii: "\""))
        let inside = Array(cell.dropFirst().dropLast())
        let quotes = inside.count { $0 == UInt8(ascii: "\"") }
        #expect(quotes == 2 * text.utf8.count { $0 == UInt8(ascii: "\"") })
      }
    }
    #expect(csvCell("a;b", separator: UInt8(ascii: ";")) == "\"a;b\"")
  }
}
