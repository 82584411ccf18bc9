/// What texts and ids may hold.
enum TextRules {
  /// What is wrong with a free text, or nil.
  static func faultOfText(_ buffer: [UInt8], _ start: Int, _ end: Int) -> Fault? {
    if isLonger(buffer, start, end, than: Limits.charactersPerText) {
      return .tooLong(greatest: Limits.charactersPerText)
    }
    for index in start..<end {
      let byte = buffer[index]
      if byte < 0x20 {
        if byte != 0x0A && byte != 0x0D && byte != 0x09 {
          return .controlCharacter(code: Int(byte))
        }
      } else if byte >= 0x7F, let code = control(buffer, index) {
        return .controlCharacter(code: code)
      }
    }
    return isFormula(buffer, start, end) ? .formula : nil
  }

  /// Characters beyond ASCII that no text needs and that XML does not allow: U+007F to U+009F,
  /// U+FFFE and U+FFFF. The buffer is valid UTF-8.
  private static func control(_ buffer: [UInt8], _ index: Int) -> Int? {
    switch buffer[index] {
    case 0x7F: return 0x7F
    case 0xC2: return buffer[index + 1] < 0xA0 ? Int(buffer[index + 1]) : nil
    case 0xEF:
      return buffer[index + 1] == 0xBF && buffer[index + 2] >= 0xBE
        ? 0xFFC0 + Int(buffer[index + 2] & 0x3F) : nil
    default: return nil
    }
  }

  /// Whether a spreadsheet would run the text: `=` or `@` at its start, or `+` or `-` with a call, a
  /// pipe, a sheet or a comparison behind it. Phone numbers and lists with dashes are none.
  private static func isFormula(_ buffer: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var first = start
    while first < end && buffer[first] <= 0x20 { first += 1 }
    guard first < end else { return false }
    switch buffer[first] {
    case UInt8(ascii: "="), UInt8(ascii: "@"):
      return true
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      return buffer[(first + 1)..<end].contains {
        $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "!")
          || $0 == UInt8(ascii: "=")
      }
    default:
      return false
    }
  }

  /// Whether a text has more characters (Unicode scalars) than a number.
  static func isLonger(_ buffer: [UInt8], _ start: Int, _ end: Int, than greatest: Int) -> Bool {
    if end - start <= greatest { return false }
    if end - start > 4 * greatest { return true }
    var count = 0
    for index in start..<end where buffer[index] & 0xC0 != 0x80 { count += 1 }
    return count > greatest
  }

  /// What is wrong with an id, or nil.
  static func faultOfID(_ buffer: [UInt8], _ start: Int, _ end: Int) -> Fault? {
    if isLonger(buffer, start, end, than: Limits.charactersPerID) {
      return .tooLong(greatest: Limits.charactersPerID)
    }
    for index in start..<end where !isPlain(buffer[index]) {
      return faultOfWideID(String(decoding: buffer[start..<end], as: UTF8.self))
    }
    return nil
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."), UInt8(ascii: ":"):
      true
    default:
      false
    }
  }

  private static func faultOfWideID(_ id: String) -> Fault? {
    var afterLetter = false
    for scalar in id.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
        afterLetter = true
      case .nonspacingMark, .spacingMark, .enclosingMark:
        // Marks belong to the letter before them.
        if !afterLetter { return .badID(character: Found.shown(String(scalar))) }
      case .decimalNumber:
        afterLetter = false
      default:
        guard "-_.:".unicodeScalars.contains(scalar) else {
          return .badID(character: Found.shown(String(scalar)))
        }
        afterLetter = false
      }
    }
    return nil
  }
}
