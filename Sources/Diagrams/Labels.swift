/// A text in lines of at most `width` characters, broken between words, at most `most` lines.
///
/// A word longer than a line is broken with a hyphen. What does not fit ends in `…`; the whole text
/// belongs in the tooltip. Never empty: without text there is one empty line.
func wrapped(_ text: String, width: Int = 22, lines most: Int = 3) -> [String] {
  var lines: [String] = []
  var line = ""
  var lineCount = 0
  func end() {
    lines.append(line)
    line = ""
    lineCount = 0
  }
  for word in text.split(whereSeparator: { $0.isWhitespace }) {
    if lines.count > most { break }
    var rest = word[...]
    var count = rest.count
    if lineCount > 0, lineCount + 1 + count > width { end() }
    while count > width, lines.count <= most {
      line = rest.prefix(width - 1) + "-"
      end()
      rest = rest.dropFirst(width - 1)
      count -= width - 1
    }
    if lineCount > 0 {
      line += " "
      lineCount += 1
    }
    line += rest
    lineCount += count
  }
  if lineCount > 0 || lines.isEmpty { end() }
  guard lines.count > most else { return isolated(lines) }
  let last = lines[most - 1]
  lines = Array(lines.prefix(most))
  lines[most - 1] = String(last.prefix(width - 1)) + "…"
  return isolated(lines)
}

/// A text in one line of at most `width` characters, ending in `…` where it was longer.
func cut(_ text: String, _ width: Int) -> String {
  if text.utf8.count <= width, isFlat(text.utf8.span) { return text }
  let flat = onOneLine(text)
  return flat.count <= width ? flat : isolated([flat.prefix(width - 1) + "…"])[0]
}

/// A text on one line, with single blanks between its words.
func onOneLine(_ text: String) -> String {
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
