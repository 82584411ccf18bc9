/// Names as they are compared: two that differ only in case or in blanks are one.
package enum FoldedName {
  /// Puts the folded bytes of a text into a buffer: small letters, one space for a run of blanks,
  /// nothing at the ends, and nothing for marks without width.
  package static func fold(_ text: some Collection<UInt8>, into folded: inout [UInt8]) {
    folded.removeAll(keepingCapacity: true)
    // 1 after the byte that leads Norwegian letters.
    var afterLead = false
    for byte in text {
      switch byte {
      case 0x41...0x5A where !afterLead: folded.append(byte | 0x20)
      case 0x20:
        if let last = folded.last, last != 0x20 { folded.append(0x20) }
      case 0x21..<0x7F: folded.append(byte)
      case 0xC3 where !afterLead:
        folded.append(byte)
        afterLead = true
        continue
      case 0x80...0x9E where afterLead && byte != 0x97: folded.append(byte | 0x20)
      // U+00DF is two letters in capitals.
      case 0xA0...0xBF where afterLead: folded.append(byte)
      default: return foldWide(text, into: &folded)
      }
      afterLead = false
    }
    if folded.last == 0x20 { folded.removeLast() }
  }

  package static func fold(_ text: String) -> [UInt8] {
    var folded: [UInt8] = []
    fold(text.utf8, into: &folded)
    return folded
  }

  private static func foldWide(_ text: some Collection<UInt8>, into folded: inout [UInt8]) {
    var lower = String.UnicodeScalarView()
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if scalar.isBlank {
        if let last = lower.last, last != " " { lower.append(" ") }
      } else if scalar.value == 0x131 {
        // The letter i without a dot is no i, though its capital is.
        lower.append(scalar)
      } else if !UnseenEnds.isUnseen(scalar) {
        // By way of the capital, as case folding goes: "ß" and "SS" are one.
        for upper in scalar.properties.uppercaseMapping.unicodeScalars {
          lower.append(contentsOf: upper.properties.lowercaseMapping.unicodeScalars)
        }
      }
    }
    if lower.last == " " { lower.removeLast() }
    folded = Array(String(lower).utf8)
  }

  /// The folded letters of a word, without the blanks, hyphens and underscores between its parts.
  package static func letters(_ text: String) -> String {
    String(
      decoding: fold(text).filter {
        $0 != 0x20 && $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_")
      }, as: UTF8.self)
  }
}
