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
}
