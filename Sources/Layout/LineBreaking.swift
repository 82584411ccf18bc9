import Text

/// A text in lines that are no wider than `width` points, broken between words, at most `most`
/// lines.
///
/// A word wider than a line is broken with a hyphen, and a number stays with the word after it:
/// `15. juni`, `75 dager`. A text that does not fit ends in `…`; the whole text belongs in the
/// tooltip. Never empty: without text there is one empty line.
package func fitted(
  _ text: String, to width: Double, size: Double, isBold: Bool = false, lines most: Int = 1
) -> [String] {
  let breaker = LineBreaker(hyphen: "-", isBlank: { $0.isWhitespace && $0 != tie }) {
    TextWidth.points($0, size: size, isBold: isBold)
  }
  guard text.utf8.contains(where: { 0x30...0x39 ~= $0 }) else {
    return shortened(text, to: width, breaker, most: most, dropping: [",", "·", " "])
  }
  let tied = tyingNumbers(text) { breaker.measure($0) <= width }
  return shortened(tied, to: width, breaker, most: most, dropping: [",", "·", " ", tie])
    .map { $0.replacing(String(tie), with: " ") }
}

/// A blank at which no line is broken.
private let tie: Character = "\u{A0}"

/// A text whose numbers are tied to the word that follows, where both have room on a line.
private func tyingNumbers(_ text: String, _ fits: (Substring) -> Bool) -> String {
  var tied = ""
  var isNumber = false
  var before: Substring = ""
  for word in text.split(whereSeparator: \.isWhitespace) {
    if !tied.isEmpty {
      let isTied =
        isNumber && word.first?.isLetter == true && fits((before + String(tie) + word)[...])
      tied.append(isTied ? tie : " ")
    }
    tied += word
    isNumber = word.utf8.allSatisfy { 0x30...0x39 ~= $0 || $0 == 0x2E } && word.first != "."
    before = word
  }
  return tied
}

/// A text in lines of at most `width` characters, otherwise as `fitted`.
package func wrapped(_ text: String, width: Int, lines most: Int) -> [String] {
  let breaker = LineBreaker(hyphen: "-") { Double($0.count) }
  return shortened(text, to: Double(width), breaker, most: most, dropping: [])
}

/// - Parameter dropped: characters that are not left before `…`.
private func shortened(
  _ text: String, to width: Double, _ breaker: LineBreaker, most: Int, dropping dropped: [Character]
) -> [String] {
  var (lines, isCut) = breaker.lines(of: text, within: width, most: most)
  if isCut, let last = lines.popLast() {
    var kept = breaker.start(of: last[...], within: width - breaker.measure("…"))
    while let end = kept.last, dropped.contains(end) { kept.removeLast() }
    lines.append(kept + "…")
  }
  return isolated(lines)
}

/// A text in one line of at most `width` characters, ending in `…` if it was longer.
package func cut(_ text: String, _ width: Int) -> String {
  if text.utf8.count <= width, isFlat(text.utf8.span) { return text }
  let flat = onOneLine(text)
  return flat.count <= width ? flat : isolated([flat.prefix(width - 1) + "…"])[0]
}

/// A text on one line, with single blanks between its words.
package func onOneLine(_ text: String) -> String {
  text.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
}

/// Whether a text is on one line with single blanks between words, as far as its bytes tell at
/// once.
private func isFlat(_ utf8: Span<UInt8>) -> Bool {
  var last: UInt8 = 0x20
  for index in utf8.indices {
    switch utf8[index] {
    case 0x20 where last == 0x20: return false
    // These lead white space beyond ASCII, among much else.
    case 0..<0x20, 0x7F, 0xC2, 0xE1...0xE3: return false
    default: last = utf8[index]
    }
  }
  return last != 0x20
}
