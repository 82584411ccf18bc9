import Support
import Testing
import Text

@Suite struct UnseenEndsTests {
  private static let letters: [Unicode.Scalar] = [
    "\0", "\u{1}", " ", "\u{7F}", "\u{85}", "\u{A0}", "\u{AD}", "a", "å", "\u{301}", "\u{200B}",
    "\u{2028}", "\u{2800}", "–", "\u{3000}", "\u{FE0F}", "\u{FEFF}", "\u{E0041}", "😀",
  ]

  /// Character by character: blanks and what has no width go from both ends; marks that only choose
  /// the form of what is before them stay, but not alone.
  private func naive(_ text: String) -> String {
    func choosesForm(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isVariationSelector || 0xE0020...0xE007F ~= scalar.value
    }
    func isBlank(_ scalar: Unicode.Scalar) -> Bool {
      scalar.isBlank || scalar.properties.isDefaultIgnorableCodePoint && !choosesForm(scalar)
    }
    var scalars = Array(text.unicodeScalars)[...]
    while let first = scalars.first, isBlank(first) { scalars.removeFirst() }
    while let last = scalars.last, isBlank(last) { scalars.removeLast() }
    if scalars.allSatisfy({ isBlank($0) || choosesForm($0) }) { return "" }
    return String(String.UnicodeScalarView(scalars))
  }

  @Test func `of every text of three characters the ends go that cannot be seen`() {
    for one in Self.letters {
      for two in Self.letters {
        for three in Self.letters {
          let text = String(String.UnicodeScalarView([one, two, three]))
          let trimmed = UnseenEnds.trimmed(text)
          if !trimmed.unicodeScalars.elementsEqual(naive(text).unicodeScalars) {
            Issue.record("\(text.debugDescription): \(trimmed.debugDescription)")
          }
        }
      }
    }
  }

  @Test func `what is left out of a part of a buffer is within that part`() {
    let bytes = Array("\u{A0}\u{200B}ab\u{200B}c".utf8)
    #expect(UnseenEnds.trimmed(bytes, 2, 10) == (5, 7))
    #expect(UnseenEnds.trimmed(bytes, 0, 5) == (5, 5))
  }
}
