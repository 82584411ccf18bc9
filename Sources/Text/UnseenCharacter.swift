/// What a character is that cannot be seen and that a terminal obeys or an editor hides.
package enum UnseenKind: Sendable {
  /// A control character of ASCII or Latin-1, tabs and line breaks among them.
  case control
  /// The end of a line or of a paragraph, beyond Latin-1.
  case lineEnd
  /// A mark that turns the direction of what follows, or isolates it.
  case direction
  case byteOrderMark
  /// A number that is no character; XML forbids it.
  case noncharacter
}

extension Unicode.Scalar {
  /// What it is, where it cannot be seen.
  package var unseenKind: UnseenKind? {
    switch value {
    case 0..<0x20, 0x7F..<0xA0: .control
    case 0x2028, 0x2029: .lineEnd
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: .direction
    case 0xFEFF: .byteOrderMark
    case 0xFDD0...0xFDEF: .noncharacter
    default: value & 0xFFFE == 0xFFFE ? .noncharacter : nil
    }
  }

  /// Whether it belongs to Hebrew, Arabic or another script from right to left.
  package var isRightToLeft: Bool {
    switch value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }

  /// Whether Unicode calls it a control, a format character or a separator, the space too.
  package var isControlOrSeparator: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator: true
    default: false
    }
  }

  /// Whether it is a blank of some width, the end of a line, or a control character but U+0000.
  package var isBlank: Bool {
    switch properties.generalCategory {
    case .control: value != 0
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: true
    default: value == 0x2800
    }
  }
}

/// Whether a text in UTF-8 has a character that cannot be seen, or one of two of ASCII.
///
/// All bytes are looked at before the answer, without a branch, and only what is least and greatest
/// is kept: so the compiler takes many at a time. Norwegian letters and quotation marks need no
/// second look.
package func holdsUnseen(
  _ utf8: Span<UInt8>, or one: Unicode.Scalar = "\0", _ other: Unicode.Scalar = "\0"
) -> Bool {
  let (one, other) = (UInt8(truncatingIfNeeded: one.value), UInt8(truncatingIfNeeded: other.value))
  var least: UInt8 = 0xFF
  var greatest: UInt8 = 0
  // What a byte differs by from one that is looked for: 0 where it is there.
  var difference: UInt8 = 0xFF
  var last: UInt8 = 0
  for index in utf8.indices {
    let byte = utf8[index]
    least = min(least, byte)
    greatest = max(greatest, byte)
    difference = min(difference, byte ^ 0x7F)
    difference = min(difference, byte ^ one)
    difference = min(difference, byte ^ other)
    // «» and other signs of Latin-1 come after 0xC2 as control characters do.
    difference = min(difference, (last ^ 0xC2) | (byte & 0xE0 ^ 0x80))
    last = byte
  }
  // Letters of Norwegian begin with 0xC3, and 0xC4 is the first that begins others.
  return (least < 0x20 || greatest >= 0xC4 || difference == 0)
    && holdsUnseenOnCloserLook(utf8, one, other)
}

/// Whether a byte cannot be seen, or may lead a character that cannot.
private func isSuspect(_ byte: UInt8) -> Bool {
  // 0xD8 leads U+061C, 0xE2 the marks of direction, 0xEF and those above it the noncharacters.
  byte < 0x20 || [0x7F, 0xC2, 0xD8, 0xE2].contains(byte) || byte >= 0xEF
}

private func holdsUnseenOnCloserLook(_ utf8: Span<UInt8>, _ one: UInt8, _ other: UInt8) -> Bool {
  for index in utf8.indices {
    let byte = utf8[index]
    if byte == one || byte == other { return true }
    guard isSuspect(byte) else { continue }
    if decodedScalar(utf8, at: index)?.unseenKind != nil { return true }
  }
  return false
}

/// The character that begins at a place of a text in UTF-8; nil where none does.
package func decodedScalar(_ utf8: Span<UInt8>, at index: Int) -> Unicode.Scalar? {
  let first = utf8[index]
  let length =
    switch first {
    case 0..<0x80: 1
    case 0xC2..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0..<0xF5: 4
    default: 0
    }
  guard length > 0, index + length <= utf8.count else { return nil }
  var value = UInt32(length == 1 ? first : first & 0x7F >> UInt8(length))
  for place in index + 1..<index + length {
    guard utf8[place] & 0xC0 == 0x80 else { return nil }
    value = value << 6 | UInt32(utf8[place] & 0x3F)
  }
  return Unicode.Scalar(value).flatMap { UTF8.width($0) == length ? $0 : nil }
}
