import Testing
import Text

@Suite struct FoldedNameTests {
  /// Character by character, as case folding goes: by way of the capital.
  private func naive(_ text: String) -> String {
    var words = [""]
    for scalar in text.unicodeScalars {
      if scalar.isBlank {
        words.append("")
      } else if scalar == "ı" {
        words[words.count - 1] += "ı"
      } else if !UnseenEnds.isUnseen(scalar) {
        let capitals = scalar.properties.uppercaseMapping.unicodeScalars
        words[words.count - 1] += capitals.map(\.properties.lowercaseMapping).joined()
      }
    }
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }

  @Test func `every pair of characters of Latin-1 and some beyond it is folded as one by one`() {
    let latin = (UInt8(1)...0xFF).map { Unicode.Scalar($0) }
    let others: [Unicode.Scalar] = [
      "Đ", "ı", "ſ", "Σ", "ς", "ﬁ", "\u{200B}", "\u{3000}", "\u{301}",
    ]
    for one in latin + others {
      for two in latin + others {
        let text = String(String.UnicodeScalarView([one, two]))
        if FoldedName.fold(text) != Array(naive(text).utf8) {
          Issue.record("\(text.debugDescription)")
        }
      }
    }
  }

  @Test func `names that differ in case, blanks and marks without width are one`() {
    for name in ["Nord-Fjord skole", " NORD-FJORD  SKOLE", "Nord\u{200B}-fjord\u{A0}Skole "] {
      #expect(FoldedName.fold(name) == Array("nord-fjord skole".utf8))
    }
    #expect(FoldedName.fold("Straße") == FoldedName.fold("STRASSE"))
  }

  @Test func `the letters of a name stand without blanks, hyphens and underscores`() {
    #expect(FoldedName.letters(" Til_sammen-I alt") == "tilsammenialt")
  }
}
