import Foundation
import Support
import Testing
import Text

@Suite struct JSONStringTests {
  private static let letters: [String] = [
    "a", "å", "«", "–", "€", "\"", "\\", "/", "\n", "\r", "\t", "\0", "\u{1B}", "\u{7F}", "\u{9B}",
    "\u{61C}", "\u{200E}", "\u{2028}", "\u{202E}", "\u{FEFF}", "\u{FFFE}", "\u{1FFFE}", "\u{301}",
    "😀",
  ]

  private func written(_ text: String) -> String {
    var bytes: [UInt8] = []
    appendJSONString(text.utf8.span, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `every text of two signs comes out again, and shows nothing unseen`() throws {
    for one in Self.letters {
      for two in Self.letters {
        for text in [one + two, "ab" + one + "c" + two + "d"] {
          let string = written(text)
          let read = try JSONDecoder().decode([String].self, from: Data("[\(string)]".utf8))
          #expect(read[0].utf8.elementsEqual(text.utf8))
          let isSeen = string.unicodeScalars.allSatisfy {
            $0.unseenKind == nil || $0.value > 0xFFFF
          }
          #expect(isSeen, "\(string.debugDescription)")
        }
      }
    }
  }

  @Test func `what can be seen is written as it is`() {
    let text = "«Bjørk» – Ñ ؟ € ﷺ 😀/"
    #expect(written(text) == "\"\(text)\"")
  }

  @Test func `an escape has four digits, and a line break its letter`() {
    #expect(written("\u{1B}\u{202E}\n\t\"\\") == "\"\\u001b\\u202e\\n\\t\\\"\\\\\"")
  }

  @Test func `a sign is seen whatever is joined to it`() throws {
    for sign in ["\"", "\\", "\n", "\u{7}", "\u{1B}", "\u{9B}", "\u{202E}"] {
      for text in Joiners.joined(sign) {
        let read = try JSONDecoder().decode([String].self, from: Data("[\(written(text))]".utf8))
        #expect(read == [text])
      }
    }
  }
}
