import Graphviz
import Testing

@testable import Layout

@Suite struct LineBreakingTests {
  private static let long = String(
    repeating: "lang setning med familiekoordinatorsamarbeidsavtaler ", count: 5)

  @Test func `a line that is too long is broken at a space`() {
    #expect(
      wrapped("Søknad om bostøtte til leiligheten", width: 22, lines: 3)
        == ["Søknad om bostøtte til", "leiligheten"])
  }

  @Test func `a word longer than a line is broken with a hyphen`() {
    #expect(wrapped("abcdefghij", width: 4, lines: 3) == ["abc-", "def-", "ghij"])
  }

  @Test func `a text that does not fit ends in an ellipsis`() {
    #expect(wrapped("aa bb cc dd ee", width: 2, lines: 3) == ["aa", "bb", "c…"])
    #expect(cut("Helsestasjonen", 6) == "Helse…")
    #expect(cut("Helse", 6) == "Helse")
  }

  @Test func `a number stays with the word after it, where both have room on a line`() {
    let text = "fristen gikk ut 23. februar for 112 dager siden"
    for width in stride(from: 70.0, to: 330, by: 1) {
      let lines = fitted(text, to: width, size: 12, lines: .max)
      #expect(lines.joined(separator: " ") == text)
      for pair in ["23. februar", "112 dager"] {
        #expect(lines.contains { $0.contains(pair) }, "\(lines)")
      }
    }
    // Too narrow for both: between them, and not within the word.
    let (one, other) = (TextWidth.points("112", size: 12), TextWidth.points("dager", size: 12))
    #expect(fitted("112 dager", to: max(one, other) + 1, size: 12, lines: 2) == ["112", "dager"])
  }

  /// «1» at the end of a line and «083 dager» on the next is another number.
  @Test func `a number is not broken within itself`() {
    let text = "Behovet har stått i 1\u{202F}083 dager uten at noen har sagt ja"
    for width in stride(from: 70.0, to: 400, by: 7) {
      let lines = fitted(text, to: width, size: 10, lines: 20)
      #expect(lines.contains { $0.contains("1\u{202F}083") }, "\(lines)")
    }
    #expect(onOneLine(" i  1\u{202F}083 dager ") == "i 1\u{202F}083 dager")
  }

  @Test(arguments: ["", "   ", "\n"]) func `without text there is one empty line`(text: String) {
    #expect(wrapped(text, width: 22, lines: 3) == [""])
    #expect(fitted(text, to: 100, size: 12) == [""])
  }

  @Test func `no line has more characters than asked and there are no more lines than asked`() {
    for width in 2...40 {
      let lines = wrapped(Self.long, width: width, lines: 3)
      #expect(lines.count <= 3)
      #expect(lines.allSatisfy { $0.count <= width })
    }
  }

  @Test(arguments: [9.0, 10, 12, 20], [false, true])
  func `no line is wider than asked and every letter is kept`(size: Double, isBold: Bool) {
    for width in stride(from: 60.0, to: 500, by: 23) {
      let lines = fitted(Self.long, to: width, size: size, isBold: isBold, lines: .max)
      for line in lines {
        // The hyphen stands in the room of the letters that it parts.
        #expect(TextWidth.points(line, size: size, isBold: isBold) <= width + 0.001)
      }
      let letters = { (text: String) in text.filter { !$0.isWhitespace && $0 != "-" } }
      #expect(letters(lines.joined()) == letters(Self.long))
    }
  }

  @Test func `a paragraph keeps every word and its further lines are indented`() {
    let paragraph = Paragraph(text: Self.long)
    let width = paragraph.narrowest + 20
    let label = Paragraph.label([paragraph], in: width).markup
    let lines = label.split(separator: "<BR ALIGN=\"LEFT\"/>").map {
      $0.replacing(#/<[^>]*>/#, with: "")
    }
    #expect(lines.count > 1)
    #expect(!lines[0].hasPrefix(" ") && lines.dropFirst().allSatisfy { $0.hasPrefix("  ") })
    let words: [Substring] = Self.long.split(separator: " ")
    let kept: [Substring] = lines.joined(separator: " ").split(separator: " ")
    #expect(kept == words)
    #expect(
      lines.allSatisfy { TextWidth.points($0, size: Paragraph.size) <= width })
    #expect(Paragraph.height([paragraph], in: width) >= Double(lines.count) * Paragraph.size)
  }
}
