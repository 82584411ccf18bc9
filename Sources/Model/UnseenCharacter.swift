/// A character that cannot be seen and that a terminal obeys or an editor hides: a control
/// character, a mark that turns the direction of what follows, the end of a line or paragraph
/// beyond ASCII, or a noncharacter. JSON can say each of them with an escape.
public struct UnseenCharacter: Equatable, Sendable {
  /// Its number, at most U+FFFF.
  public let code: UInt16
  /// How many bytes of UTF-8 it takes.
  public let length: Int

  /// The character that begins at an index of valid UTF-8, where it is one of these.
  public init?(_ utf8: ArraySlice<UInt8>, at index: Int) {
    let first = utf8[index]
    switch first {
    case 0..<0x20, 0x7F:
      (code, length) = (UInt16(first), 1)
    case 0xC2, 0xD8:
      guard index + 1 < utf8.endIndex else { return nil }
      let value = UInt16(first & 0x1F) << 6 | UInt16(utf8[index + 1] & 0x3F)
      guard (0x80...0x9F).contains(value) || value == 0x61C else { return nil }
      (code, length) = (value, 2)
    case 0xE2, 0xEF:
      guard index + 2 < utf8.endIndex else { return nil }
      let value =
        UInt16(first & 0x0F) << 12 | UInt16(utf8[index + 1] & 0x3F) << 6
        | UInt16(utf8[index + 2] & 0x3F)
      switch value {
      case 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: break
      default: return nil
      }
      (code, length) = (value, 3)
    default: return nil
    }
  }

  /// The escape of JSON: `\u001b`.
  public var escape: String {
    let digits = String(code, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
