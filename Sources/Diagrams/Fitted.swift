import Layout

/// A text in lines that are no wider than `width` points, broken between words, at most `most`
/// lines.
///
/// A word wider than a line is broken with a hyphen. What does not fit ends in `…`; the whole text
/// belongs in the tooltip. Never empty: without text there is one empty line.
func fitted(
  _ text: String, to width: Double, size: Double, isBold: Bool = false, lines most: Int = 1
) -> [String] {
  func measure(_ text: some StringProtocol) -> Double {
    TextWidth.points(text, size: size, isBold: isBold)
  }
  let space = measure(" ")
  let ellipsis = measure("…")
  var lines: [String] = []
  var line = ""
  var used = 0.0
  var isCut = false
  /// As much of a text as fits in some room; at least one letter, so that there is an end.
  func start(of text: Substring, in room: Double) -> Substring {
    var end = text.startIndex
    var used = 0.0
    while end < text.endIndex {
      let next = text.index(after: end)
      used += measure(text[end..<next])
      if used > room, end > text.startIndex { break }
      end = next
    }
    return text[..<end]
  }
  search: for word in text.split(whereSeparator: \.isWhitespace) {
    var rest = word
    var wide = measure(rest)
    if used > 0, used + space + wide > width {
      guard lines.count + 1 < most else {
        isCut = true
        break
      }
      lines.append(line)
      (line, used) = ("", 0)
    }
    while used == 0, wide > width {
      guard lines.count + 1 < most else {
        line = String(rest)
        isCut = true
        break search
      }
      let head = start(of: rest, in: width - measure("-"))
      lines.append(head + "-")
      rest = rest[head.endIndex...]
      wide = measure(rest)
    }
    if rest.isEmpty { continue }
    if used > 0 {
      line += " "
      used += space
    }
    line += rest
    used += wide
  }
  if isCut {
    var kept = start(of: line[...], in: width - ellipsis)
    while let last = kept.last, last == "," || last == "·" || last == " " { kept.removeLast() }
    line = kept + "…"
  }
  if !line.isEmpty || lines.isEmpty { lines.append(line) }
  return isolated(lines)
}
