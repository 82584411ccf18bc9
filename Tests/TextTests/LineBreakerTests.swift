import Testing
import Text

@Suite struct LineBreakerTests {
  /// Letters that are one wide, but `w`, which is two; a blank is one.
  private static func wide(_ text: some StringProtocol) -> Double {
    text.reduce(0) { $0 + ($1 == "w" ? 2 : 1) }
  }

  private static var plain: LineBreaker { LineBreaker(measure: { wide($0) }) }
  private static var hyphenated: LineBreaker {
    LineBreaker(hyphen: "-", measure: { wide($0) })
  }

  /// Every text of up to six characters.
  private static let texts: [String] = (0..<6).reduce(into: [[""]]) { all, _ in
    all.append((all.last ?? []).flatMap { text in ["a", "w", " "].map { text + $0 } })
  }.flatMap { $0 }

  /// The lines, piece by piece: a word that is wider than a line falls into pieces, of which all
  /// but the last end their line; then each line takes as many pieces as fit.
  private func naive(_ text: String, _ breaker: LineBreaker, within width: Double) -> [String] {
    var lines: [String] = []
    var isOpen = false
    for word in text.split(separator: " ") {
      var rest = String(word)
      while Self.wide(rest) > width {
        var head = ""
        while let letter = rest.first {
          let more = Self.wide(head + String(letter) + breaker.hyphen)
          if more > width, !head.isEmpty { break }
          head.append(rest.removeFirst())
        }
        lines.append(head + breaker.hyphen)
        isOpen = false
      }
      if rest.isEmpty { continue }
      if isOpen, let last = lines.last, Self.wide(last + " " + rest) <= width {
        lines[lines.count - 1] = last + " " + rest
      } else {
        lines.append(rest)
      }
      isOpen = true
    }
    return lines.isEmpty ? [""] : lines
  }

  @Test(arguments: 1...7) func `every short text is broken as piece by piece`(width: Int) {
    for text in Self.texts {
      for breaker in [Self.plain, Self.hyphenated] {
        let (lines, isCut) = breaker.lines(of: text, within: Double(width))
        let expected = naive(text, breaker, within: Double(width))
        if lines != expected || isCut { Issue.record("\(text.debugDescription): \(lines)") }
      }
    }
  }

  @Test(arguments: 1...3) func `a text that has more lines is cut in the last`(most: Int) {
    for text in Self.texts {
      for width in [2.0, 3.0, 4.0, 5.0] {
        let whole = Self.plain.lines(of: text, within: width).lines
        let (lines, isCut) = Self.plain.lines(of: text, within: width, most: most)
        let isTold = isCut == (whole.count > most) && lines.count == min(whole.count, most)
        let begins = zip(lines, whole).allSatisfy { $0.hasPrefix($1) }
        if !isTold || !begins { Issue.record("\(text.debugDescription): \(lines)") }
      }
    }
  }

  @Test func `as much is taken as there is room for, and one letter at least`() {
    #expect(Self.plain.start(of: "abwcd", within: 4) == "abw")
    #expect(Self.plain.start(of: "abwcd", within: 3) == "ab")
    #expect(Self.plain.start(of: "w", within: 1) == "w")
    #expect(Self.plain.start(of: "", within: 1) == "")
  }

  @Test func `what stands between words is for the caller to say`() {
    let text = "a\u{A0}b\tc d"
    #expect(Self.plain.lines(of: text, within: 1).lines == ["a", "b", "c", "d"])
    let spaces = LineBreaker(isBlank: { $0 == " " }, measure: { Self.wide($0) })
    #expect(spaces.lines(of: text, within: 5).lines == ["a\u{A0}b\tc", "d"])
  }
}
