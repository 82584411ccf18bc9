/// What cannot be seen at the ends of a cell: blanks of every width, control characters, marks
/// without width.
///
/// They come along from web pages and word processors and look like nothing, so they are trimmed as
/// spaces are. Inside a text they stay.
package enum UnseenEnds {
  /// The part of a cell between what cannot be seen at its ends; empty where nothing can be seen.
  package static func trimmed(_ buffer: [UInt8], _ from: Int, _ to: Int) -> (start: Int, end: Int) {
    var (start, end) = (from, to)
    while start < end {
      if isPlainBlank(buffer[start]) {
        start += 1
      } else if mayLeadUnseen(buffer[start]), let length = unseen(buffer, start, end) {
        start += length
      } else {
        break
      }
    }
    while start < end {
      let last = buffer[end - 1]
      if isPlainBlank(last) {
        end -= 1
        continue
      }
      guard last >= 0x80 else { break }
      var lead = end - 1
      while lead > start && buffer[lead] & 0xC0 == 0x80 { lead -= 1 }
      guard mayLeadUnseen(buffer[lead]), unseen(buffer, lead, end) == end - lead else { break }
      end = lead
    }
    if start < end, buffer[start] >= 0xEF, holdsNothingSeen(buffer, start, end) {
      return (end, end)
    }
    return (start, end)
  }

  /// A text without what cannot be seen at its ends.
  package static func trimmed(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let (start, end) = trimmed(bytes, 0, bytes.count)
    return start == 0 && end == bytes.count
      ? text : String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// A space or a control character of ASCII. A byte of value 0 is refused and not left out in
  /// silence.
  private static func isPlainBlank(_ byte: UInt8) -> Bool {
    byte <= 0x20 && byte != 0 || byte == 0x7F
  }

  /// Whether a character that cannot be seen may begin with a byte: no Norwegian letter does.
  private static func mayLeadUnseen(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xC2, 0xCD, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF, 0xF0, 0xF3: true
    default: false
    }
  }

  /// How many bytes the character that begins at a place has, where it cannot be seen; else nil.
  private static func unseen(_ buffer: [UInt8], _ place: Int, _ end: Int) -> Int? {
    guard let scalar = decodedScalar(buffer.span.extracting(..<end), at: place), isUnseen(scalar)
    else { return nil }
    return UTF8.width(scalar)
  }

  /// Whether a character shows nothing, at the end of a text too: marks that choose between the
  /// forms of an emoji, and the letters inside a flag, do something to what stands before them.
  package static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isBlank { return true }
    return scalar.properties.isDefaultIgnorableCodePoint && !choosesForm(scalar)
  }

  private static func choosesForm(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFE00...0xFE0F, 0xE0020...0xE007F, 0xE0100...0xE01EF: true
    default: false
    }
  }

  private static func holdsNothingSeen(_ buffer: [UInt8], _ start: Int, _ end: Int) -> Bool {
    String(decoding: buffer[start..<end], as: UTF8.self).unicodeScalars.allSatisfy {
      isUnseen($0) || choosesForm($0)
    }
  }
}
