/// Letters that became others because a text was read in the wrong encoding once, or that were
/// lost.
enum BrokenLetters {
  /// The place of the first of them in UTF-8, or nil.
  ///
  /// "ø" is two bytes; read as Windows-1252 they are "Ã¸". No word has "Ã" or "Â" before one of the
  /// signs that such bytes become; "â€" is what is left of dashes and quotation marks, "√∏" and
  /// "├©" come from older tables.
  static func first(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    var index = start
    while index < end {
      let byte = bytes[index]
      index &+= 1
      guard byte >= 0xC3 else { continue }
      let rest = end &- index
      switch byte {
      case 0xC3 where rest >= 3 && (bytes[index] == 0x83 || bytes[index] == 0x82):
        let isWide = bytes[index] == 0x83
        if isTrail(bytes, index + 1, end, isWide: isWide) { return index - 1 }
      case 0xC3 where rest >= 4 && bytes[index] == 0xA2:
        if matches(bytes, index + 1, [0xE2, 0x82, 0xAC]) { return index - 1 }
      case 0xE2 where rest >= 4:
        if matches(bytes, index, [0x88, 0x9A]) && bytes[index + 2] >= 0xC2 { return index - 1 }
        if matches(bytes, index, [0x94, 0x9C]) && bytes[index + 2] >= 0xC2 { return index - 1 }
      case 0xEF where rest >= 2 && matches(bytes, index, [0xBF, 0xBD]):
        return index - 1
      default: break
      }
    }
    return nil
  }

  private static func matches(_ bytes: [UInt8], _ start: Int, _ wanted: [UInt8]) -> Bool {
    wanted.indices.allSatisfy { bytes[start + $0] == wanted[$0] }
  }

  /// Whether a sign begins at a place that the second byte of a letter becomes: U+0080 to U+00BF,
  /// or one of those that Windows-1252 has for 0x80 to 0x9F.
  private static func isTrail(_ bytes: [UInt8], _ index: Int, _ end: Int, isWide: Bool) -> Bool {
    if bytes[index] == 0xC2 { return true }
    guard isWide else { return false }
    let text = String(decoding: bytes[index..<min(end, index + 4)], as: UTF8.self)
    guard let scalar = text.unicodeScalars.first else { return false }
    return "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ".unicodeScalars.contains(scalar)
  }
}
