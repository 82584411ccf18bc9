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
  guard lines.count > most else { return lines }
  let last = lines[most - 1]
  lines = Array(lines.prefix(most))
  lines[most - 1] = String(last.prefix(width - 1)) + "…"
  return lines
}

/// A text in one line of at most `width` characters, ending in `…` where it was longer.
func cut(_ text: String, _ width: Int) -> String {
  let flat = text.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
  return flat.count <= width ? flat : flat.prefix(width - 1) + "…"
}
