/// How many columns of a terminal a text takes: two for wide characters, none for marks on others.
package func displayWidth(_ text: some StringProtocol) -> Int {
  text.reduce(0) { width, character in
    guard let scalar = character.unicodeScalars.first else { return width }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return width + 2
    default:
      return scalar.properties.generalCategory == .nonspacingMark ? width : width + 1
    }
  }
}

/// A text with blanks behind it, or before it, up to a width.
package func padded(_ text: String, to width: Int, isRight: Bool = false) -> String {
  let blanks = String(repeating: " ", count: max(0, width - displayWidth(text)))
  return isRight ? blanks + text : text + blanks
}

/// A text broken into lines of at most a width, at blanks; a word longer than that is cut.
package func wrapped(_ text: String, width: Int) -> [String] {
  LineBreaker(isBlank: { $0 == " " }, measure: { Double(displayWidth($0)) })
    .lines(of: text, within: Double(width)).lines
}
