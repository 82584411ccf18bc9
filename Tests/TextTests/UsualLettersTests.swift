import Testing
import Text

@Suite struct UsualLettersTests {
  private static let pieces = [
    "a", "é", "·", "–", "→", "ŋ", "\u{AD}", " ", "\u{A0}", "\u{202F}", "\u{85}", "\n", "\u{301}",
    "\u{200D}", "👍", "\u{3000}",
  ]

  /// Every text of up to three pieces.
  private static let texts: [String] = (0..<3).reduce(into: [[""]]) { all, _ in
    all.append((all.last ?? []).flatMap { text in pieces.map { text + $0 } })
  }.flatMap { $0 }

  @Test func `words are those that split gives, whatever stands between them`() {
    for text in Self.texts {
      #expect(
        words(of: text, isBlank: \.isWhitespace) == text.split(whereSeparator: \.isWhitespace))
      #expect(words(of: text, isBlank: { $0 == " " }) == text.split { $0 == " " })
    }
  }

  @Test func `a text is flat where its words with single spaces between them are the text`() {
    for text in Self.texts {
      if case .flat = form(of: text.utf8.span) {
        #expect(text == text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
        #expect(!text.isEmpty && text.unicodeScalars.count == text.count)
      }
    }
    guard case .flat = form(of: "Ærlig talt: «nei» – på 1. år".utf8.span) else {
      Issue.record("ordinary Norwegian is to be flat")
      return
    }
  }
}
