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
  let breaker = LineBreaker(hyphen: "-", isBlank: { isBreakable($0) && $0 != tie }) {
    TextWidth.points($0, size: size, isBold: isBold)
  }
  // Most texts have room on a line as they are.
  if isOnOneLine(text), breaker.measure(text[...]) < width - 1e-6 { return [text] }
  guard text.utf8.contains(where: { 0x30...0x39 ~= $0 }) else {
    return shortened(text, to: width, breaker, most: most, dropping: [",", "·", " "])
  }
  let tied = tyingNumbers(text) { breaker.measure($0) <= width }
  return shortened(tied, to: width, breaker, most: most, dropping: [",", "·", " ", tie])
    .map(untied)
}

/// A blank at which no line is broken.
private let tie: Character = "\u{A0}"

/// Whether a line may be broken at a character: a blank, but for that within a number, `1 083`.
private func isBreakable(_ character: Character) -> Bool {
  character.isWhitespace && character != "\u{202F}"
}

/// A line with ordinary blanks in it alone.
private func untied(_ line: String) -> String {
  // Most lines have no tie in them.
  guard line.utf8.contains(0xC2) else { return line }
  return String(line.map { $0 == tie ? " " : $0 })
}

/// A text whose numbers are tied to the word that follows, where both have room on a line.
private func tyingNumbers(_ text: String, _ fits: (Substring) -> Bool) -> String {
  var tied = ""
  var isNumber = false
  var before: Substring = ""
  for word in words(of: text, isBlank: isBreakable) {
    if !tied.isEmpty {
      let isTied =
        isNumber && word.first?.isLetter == true && fits((before + String(tie) + word)[...])
      tied += isTied ? String(tie) : " "
    }
    tied += word
    isNumber =
      word.first != "."
      && word.allSatisfy { $0.isASCII && $0.isNumber || $0 == "." || $0 == "\u{202F}" }
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
  if text.utf8.count <= width, isOnOneLine(text) { return text }
  let flat = onOneLine(text)
  return flat.count <= width ? flat : isolated([flat.prefix(width - 1) + "…"])[0]
}

/// A text on one line, with single blanks between its words.
package func onOneLine(_ text: String) -> String {
  if isOnOneLine(text) { return text }
  return words(of: text, isBlank: isBreakable).joined(separator: " ")
}

/// Whether a text is on one line with single blanks between words, as far as its bytes tell at
/// once.
private func isOnOneLine(_ text: String) -> Bool {
  if case .flat = form(of: text.utf8.span) { true } else { false }
}
