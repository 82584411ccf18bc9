import Foundation
import Testing
import Wording

@testable import Reports

/// What has to be taken out of a text or escaped in it is found wherever it stands.
@Suite struct HarmlessTextTests {
  private static let unseen = ["\u{7}", "\u{7F}", "\u{85}", "\u{61C}", "\u{202E}", "\u{FEFF}"]
  private static let seen = ["a", "å", "«", "–", "\u{1F600}"]

  @Test(arguments: 0..<36) func whatIsUnseenGoesWhereverItStands(place: Int) {
    for filling in Self.seen {
      let before = String(repeating: filling, count: place)
      for after in ["", String(repeating: filling, count: 20)] {
        for mark in Self.unseen {
          let shown = plain(before + mark + after)
          #expect(!shown.contains(mark), "\(mark.debugDescription) at \(place)")
          #expect(shown.filter { $0 != " " } == before + after)
        }
        #expect(plain(before + after) == before + after)
      }
    }
  }

  @Test(arguments: 0..<36) func jsonEscapesItWhereverItStands(place: Int) throws {
    for filling in Self.seen {
      let before = String(repeating: filling, count: place)
      for mark in Self.unseen + ["\"", "\\", "\n"] {
        var output = OutputBuffer()
        output.put(quoted: before + mark + filling)
        let bytes = output.bytes
        #expect(!bytes.dropFirst().dropLast().contains { $0 < 0x20 || $0 == 0x7F })
        let text = String(decoding: bytes, as: UTF8.self)
        if mark != "\"", mark != "\\" {
          #expect(!text.unicodeScalars.contains(mark.unicodeScalars.first ?? "x"))
        }
        let read = try JSONDecoder().decode([String].self, from: Data("[\(text)]".utf8))
        #expect(read == [before + mark + filling])
      }
    }
  }

  /// What is joined to the sign before it or behind it, so that both are one character.
  static let joiners = [
    "\u{300}", "\u{301}", "\u{200D}", "\u{FE0F}", "\u{20E3}", "\u{600}", "\u{605}", "\u{6DD}",
    "\u{70F}", "\u{8E2}", "\u{D4E}", "\u{110BD}", "\u{110CD}", "\u{1F1F3}", "\u{1F3FB}",
    "\u{E0061}",
    "\u{1160}", "\u{903}",
  ]

  private static func joined(_ sign: String) -> [String] {
    joiners.flatMap { joiner -> [String] in
      let both: String = "\(joiner)\(sign)\(joiner)"
      return ["\(joiner)\(sign)", "\(sign)\(joiner)", both, "a\(both)b"]
    }
  }

  /// Whether a sign stands somewhere with another scalar than the escape before it.
  private func isBare(_ sign: String, _ escape: Unicode.Scalar, in text: String) -> Bool {
    guard let sign = sign.unicodeScalars.first else { return false }
    var before: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar == sign, before != escape { return true }
      before = scalar == escape && before == escape ? " " : scalar
    }
    return false
  }

  @Test(arguments: [
    "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "$", "&", "@",
  ])
  func `markdown escapes a sign whatever is joined to it`(sign: String) {
    for text in Self.joined(sign) {
      let shown = markdown(text)
      let isBackslash = sign == "\\"
      if !isBackslash { #expect(!isBare(sign, "\\", in: shown), "\(text.debugDescription)") }
      let backslashes = shown.unicodeScalars.count { $0 == "\\" }
      let signs = text.unicodeScalars.count { String($0) == sign }
      #expect(backslashes == (isBackslash ? 2 * signs : signs))
    }
  }

  @Test func `markdown makes no link of an address whatever is joined to it`() {
    for joiner in Self.joiners {
      #expect(markdown("x:" + joiner + "y").unicodeScalars.contains("\\"))
      #expect(markdown("www." + joiner).unicodeScalars.contains("\\"))
      #expect(markdown("1." + joiner).hasPrefix("1\\"))
      #expect(markdown("-" + joiner).unicodeScalars.first == "\\")
    }
  }

  @Test(arguments: ["<", ">", "&", "\"", "'"])
  func `HTML escapes a sign whatever is joined to it`(sign: String) {
    let entities: Set<String> = [
      "&lt;", "&gt;", "&amp;", "&quot;", "&#39;", "&lrm;", "&nbsp;", "&#8203;",
    ]
    for text in Self.joined(sign) {
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
      for text in Self.joined(sign) {
        let cell = Array(csvCell(text).utf8)
        #expect(cell.first == UInt8(ascii: "\"") && cell.last == UInt8(ascii: "\""))
        let inside = Array(cell.dropFirst().dropLast())
        let quotes = inside.count { $0 == UInt8(ascii: "\"") }
        #expect(quotes == 2 * text.utf8.count { $0 == UInt8(ascii: "\"") })
      }
    }
    #expect(csvCell("a;b", separator: UInt8(ascii: ";")) == "\"a;b\"")
  }

  @Test func `JSON and plain text see a sign whatever is joined to it`() throws {
    for sign in ["\"", "\\", "\n", "\u{7}", "\u{1B}", "\u{9B}", "\u{202E}"] {
      for text in Self.joined(sign) {
        var output = OutputBuffer()
        output.put(quoted: text)
        let read = try JSONDecoder().decode(
          [String].self, from: Data("[".utf8 + output.bytes + "]".utf8))
        #expect(read == [text])
        #expect(
          !plain(text).unicodeScalars.contains {
            $0.value < 0x20 || 0x7F...0x9F ~= $0.value || $0 == "\u{202E}"
          })
      }
    }
  }
}
