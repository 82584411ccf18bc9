import Support
import Testing
import Text

@Suite struct HarmlessTextTests {
  private static let unseen = ["\u{7}", "\u{7F}", "\u{85}", "\u{61C}", "\u{202E}", "\u{FEFF}"]
  private static let seen = ["a", "å", "«", "–", "\u{1F600}"]

  @Test(arguments: 0..<36) func `what is unseen goes wherever it stands`(place: Int) {
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

  @Test func `a line break is one blank, and none at an end`() {
    #expect(plain("a\nb") == "a b")
    #expect(plain(" a  \r\n\t b\u{2028}") == " a b")
    #expect(plain("\na") == "a")
    #expect(plain("a\u{202E}\u{FFFE}\u{1FFFF}b") == "ab")
  }

  @Test(arguments: [
    "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "$", "&", "@",
  ])
  func `markdown escapes a sign whatever is joined to it`(sign: String) {
    for text in Joiners.joined(sign) {
      let shown = markdown(text)
      let isBackslash = sign == "\\"
      if !isBackslash { #expect(!isBare(sign, "\\", in: shown), "\(text.debugDescription)") }
      let backslashes = shown.unicodeScalars.count { $0 == "\\" }
      let signs = text.unicodeScalars.count { String($0) == sign }
      #expect(backslashes == (isBackslash ? 2 * signs : signs))
    }
  }

  @Test func `markdown makes no link of an address whatever is joined to it`() {
    for joiner in Joiners.all {
      #expect(markdown("x:" + joiner + "y").unicodeScalars.contains("\\"))
      #expect(markdown("www." + joiner).unicodeScalars.contains("\\"))
      #expect(markdown("1." + joiner).hasPrefix("1\\"))
      #expect(markdown("-" + joiner).unicodeScalars.first == "\\")
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

  @Test func `a sign is seen whatever is joined to it`() {
    for sign in ["\n", "\u{7}", "\u{1B}", "\u{9B}", "\u{202E}"] {
      for text in Joiners.joined(sign) {
        #expect(plain(text).unicodeScalars.allSatisfy { $0.unseenKind == nil })
      }
    }
  }
}
