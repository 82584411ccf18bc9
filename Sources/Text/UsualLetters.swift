/// What the bytes of a text tell at once about its letters and blanks.
package enum TextForm: Sendable {
  /// Usual letters alone, on one line, with one space between its words.
  case flat
  /// Usual letters alone: each is a character by itself, and U+0020 and U+00A0 are the only blanks.
  case usual
  /// Anything.
  case other
}

/// What the bytes of a text tell at once: whether it is in the letters and signs with which
/// Norwegian and English are written, so that nothing has to be known of Unicode to part its words.
package func form(of utf8: Span<UInt8>) -> TextForm {
  var isFlat = true
  var isAfterBlank = true
  var index = 0
  while index < utf8.count {
    let byte = utf8[index]
    switch byte {
    case 0x20:
      if isAfterBlank { isFlat = false }
      isAfterBlank = true
      index += 1
      continue
    case 0x21..<0x7F: index += 1
    case 0xC2:
      guard index + 1 < utf8.count, utf8[index + 1] >= 0xA0, utf8[index + 1] != 0xAD else {
        return .other
      }
      if utf8[index + 1] == 0xA0 { isFlat = false }
      index += 2
    // Up to U+024F.
    case 0xC3...0xC9: index += 2
    case 0xE2:
      guard index + 2 < utf8.count, isUsual(utf8[index + 1], utf8[index + 2]) else {
        return .other
      }
      index += 3
    default: return .other
    }
    isAfterBlank = false
  }
  return isFlat && !isAfterBlank ? .flat : .usual
}

/// Whether what follows 0xE2 makes a dash, a quotation mark, a bullet, `…`, an arrow or a minus.
private func isUsual(_ second: UInt8, _ third: UInt8) -> Bool {
  switch second {
  case 0x80: 0x90...0xA7 ~= third
  case 0x86: third >= 0x90
  case 0x88: third == 0x92
  default: false
  }
}

/// The words of a text between blanks, as `split` gives them.
package func words(of text: String, isBlank: (Character) -> Bool) -> [Substring] {
  let bytes = text.utf8.span
  if case .other = form(of: bytes) { return text.split(whereSeparator: isBlank) }
  let (partsAtSpace, partsAtTie) = (isBlank(" "), isBlank("\u{A0}"))
  var words: [Substring] = []
  var start = 0
  func add(_ end: Int) {
    guard end > start else { return }
    let utf8 = text.utf8
    words.append(
      text[
        utf8.index(utf8.startIndex, offsetBy: start)..<utf8.index(utf8.startIndex, offsetBy: end)])
  }
  var index = 0
  while index < bytes.count {
    let isTie = bytes[index] == 0xC2 && bytes[index + 1] == 0xA0
    if isTie && partsAtTie || bytes[index] == 0x20 && partsAtSpace {
      add(index)
      start = index + (isTie ? 2 : 1)
    }
    index += isTie ? 2 : 1
  }
  add(bytes.count)
  return words
}
