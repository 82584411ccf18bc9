import Text

/// Whether a text has a national identity number in it, which may go into no network.
public func holdsIdentityNumber(_ text: String) -> Bool { TextRules.isIdentityNumber(text) }

/// What texts and ids may hold.
enum TextRules {
  /// What is wrong with a free text, or nil.
  static func faultOfText(_ buffer: [UInt8], _ start: Int, _ end: Int) -> Fault? {
    if isLonger(buffer, start, end, than: Limits.charactersPerText) {
      return .tooLong(greatest: Limits.charactersPerText)
    }
    // Whatever else cannot be seen is kept, and made harmless wherever it is shown.
    if buffer[start..<end].contains(0) { return .controlCharacter(code: 0) }
    if IdentityNumber.isValid(buffer, start, end) { return .identityNumber }
    return isFormula(buffer, start, end) ? .formula : nil
  }

  /// Whether a text has a national identity number in it.
  static func isIdentityNumber(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return IdentityNumber.isValid(bytes, 0, bytes.count)
  }

  /// Whether a spreadsheet would run the text: `=` or `@` at its start, or `+` or `-` with a call,
  /// a pipe, a sheet or a comparison behind it. Phone numbers and lists with dashes are none.
  ///
  /// What cannot be seen may be left out where a text is shown, so the start is behind all of it.
  private static func isFormula(_ buffer: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var first = start
    while first < end {
      if buffer[first] <= 0x20 || buffer[first] == 0x7F {
        first += 1
      } else if buffer[first] >= 0x80 {
        let after = afterUnseen(buffer, first, end)
        if after == first { return false }
        first = after
      } else {
        break
      }
    }
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

  /// The place after a character beyond ASCII that cannot be seen; the same place where it can.
  private static func afterUnseen(_ buffer: [UInt8], _ index: Int, _ end: Int) -> Int {
    guard let scalar = decodedScalar(buffer.span.extracting(..<end), at: index),
      scalar.isControlOrSeparator || scalar.properties.generalCategory == .unassigned
    else { return index }
    return index + UTF8.width(scalar)
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
    if IdentityNumber.isValid(buffer, start, end) { return .identityNumber }
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
        if !afterLetter { return .badID(character: CellExcerpt.shown(String(scalar))) }
      case .decimalNumber:
        afterLetter = false
      default:
        guard "-_.:".unicodeScalars.contains(scalar) else {
          return .badID(character: CellExcerpt.shown(String(scalar)))
        }
        afterLetter = false
      }
    }
    return nil
  }
}
