/// What a number format of Excel shows, from its code or from the number of a built-in one.
///
/// Only the first of the sections that `;` parts is looked at, which is the one for numbers above
/// zero. Text in quotes, escaped characters, colours, conditions and languages in brackets are no
/// letters of a day.
enum NumberFormat {
  /// The formats that every workbook has (ECMA-376, 18.8.30). Which day, time or month those of 32
  /// to 35 are depends on the language.
  static func builtIn(_ number: Int) -> CellFormat {
    switch number {
    case 9: .percent(decimals: 0)
    case 10: .percent(decimals: 2)
    case 14...16, 27...31, 36, 50...58: .moment(.day)
    case 17: .moment(.month)
    case 18...21, 45, 47: .moment(.time)
    case 46: .moment(.length)
    case 22: .moment(.dayAndTime)
    case 32...35: .moment(.any)
    default: .number
    }
  }

  static func parse(_ code: XMLText) -> CellFormat {
    if let zeros = zeros(code) { return .zeros(zeros) }
    var parts = Parts()
    var index = 0
    while index < code.count {
      let byte = code[index]
      switch byte {
      case UInt8(ascii: ";"): return parts.format
      case UInt8(ascii: "\""):
        index += 1
        while index < code.count && code[index] != byte { index += 1 }
      case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): index += 1
      case UInt8(ascii: "["):
        let start = index + 1
        while index < code.count && code[index] != UInt8(ascii: "]") { index += 1 }
        if isLength(code, start, index) { parts.isLength = true }
      case UInt8(ascii: "%"): parts.isPercent = true
      case UInt8(ascii: "0"), UInt8(ascii: "#"), UInt8(ascii: "?"):
        parts.hasDigits = true
        if parts.isFraction { parts.decimals += 1 }
      case UInt8(ascii: "."): parts.isFraction = true
      default:
        let letter = byte | 0x20
        guard letter >= UInt8(ascii: "a"), letter <= UInt8(ascii: "z") else { break }
        if letter == UInt8(ascii: "g"), isWord("general", code, index) {
          index += 6
          break
        }
        if letter == UInt8(ascii: "e"), index + 1 < code.count,
          code[index + 1] == UInt8(ascii: "+") || code[index + 1] == UInt8(ascii: "-")
        {
          break
        }
        if letter == UInt8(ascii: "a"), isWord("am/pm", code, index) || isWord("a/p", code, index) {
          parts.hasTime = true
          index += isWord("am/pm", code, index) ? 4 : 2
          break
        }
        let start = index
        while index + 1 < code.count && code[index + 1] | 0x20 == letter { index += 1 }
        parts.add(letter, count: index - start + 1)
      }
      index += 1
    }
    return parts.format
  }

  /// A format whose first section has zeros only, and blanks and hyphens between them; nil for
  /// every other.
  private static func zeros(_ code: XMLText) -> ZeroFormat? {
    var format = ZeroFormat()
    var index = 0
    while index < code.count, code[index] != UInt8(ascii: ";") {
      switch code[index] {
      case UInt8(ascii: "0"):
        guard format.addDigit() else { return nil }
      case UInt8(ascii: "\\"), UInt8(ascii: "\""):
        // One character, which stands for itself.
        let isQuoted = code[index] == UInt8(ascii: "\"")
        guard index + (isQuoted ? 2 : 1) < code.count, format.add(code[index + 1]) else {
          return nil
        }
        index += 1
        if isQuoted {
          guard code[index + 1] == UInt8(ascii: "\"") else { return nil }
          index += 1
        }
      default:
        guard format.add(code[index]) else { return nil }
      }
      index += 1
    }
    return format.isWhole ? format : nil
  }

  /// What one section has been found to have.
  private struct Parts {
    var hasDay = false
    var hasYear = false
    var hasTime = false
    var isLength = false
    var isPercent = false
    var hasDigits = false
    var isFraction = false
    var decimals = 0
    /// An m is a month unless it stands behind hours or before seconds.
    var hasMonth = false
    private var monthBefore = false
    private var lastIsHour = false
    private var lastIsShortM = false

    mutating func add(_ letter: UInt8, count: Int) {
      var (isHour, isShortM) = (false, false)
      switch letter {
      case UInt8(ascii: "d"): hasDay = true
      case UInt8(ascii: "y"), UInt8(ascii: "e"), UInt8(ascii: "b"), UInt8(ascii: "g"):
        hasYear = true
      case UInt8(ascii: "h"): (hasTime, isHour) = (true, true)
      case UInt8(ascii: "s"):
        hasTime = true
        if lastIsShortM { hasMonth = monthBefore }
      case UInt8(ascii: "m"):
        if lastIsHour && count <= 2 {
          hasTime = true
        } else {
          isShortM = count <= 2
          monthBefore = hasMonth
          hasMonth = true
        }
      default: return
      }
      (lastIsHour, lastIsShortM) = (isHour, isShortM)
    }

    var format: CellFormat {
      if isLength { return .moment(.length) }
      if hasTime { return .moment(hasDay || hasYear || hasMonth ? .dayAndTime : .time) }
      if hasDay { return .moment(.day) }
      if hasYear { return .moment(hasMonth ? .month : .year) }
      if hasMonth { return .moment(.day) }
      return isPercent && hasDigits ? .percent(decimals: decimals) : .number
    }
  }

  /// Whether what stands between brackets is hours, minutes or seconds, such as `[hh]`.
  private static func isLength(_ code: XMLText, _ start: Int, _ end: Int) -> Bool {
    guard start < end else { return false }
    let letter = code[start] | 0x20
    guard letter == UInt8(ascii: "h") || letter == UInt8(ascii: "m") || letter == UInt8(ascii: "s")
    else { return false }
    return (start..<end).allSatisfy { code[$0] | 0x20 == letter }
  }

  private static func isWord(_ word: StaticString, _ code: XMLText, _ start: Int) -> Bool {
    guard code.count - start >= word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { letters in
      (0..<letters.count).allSatisfy { unsafe code[start + $0] | 0x20 == letters[$0] | 0x20 }
    }
  }
}
