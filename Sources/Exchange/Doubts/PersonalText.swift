import Model
import Text

/// What in a short text belongs to one person and not into a network.
enum PersonalText {
  /// Whether a text holds a Norwegian telephone number of eight digits, as one, in twos, in threes
  /// or halves.
  ///
  /// Numbers begin with 2 to 9. A day written as eight digits is none, and so are parts of longer
  /// numbers.
  static func hasPhoneNumber(_ buffer: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let text = Array(String(decoding: buffer[start..<end], as: UTF8.self).unicodeScalars)
    var index = 0
    while index < text.count {
      guard isDigit(text[index]) else {
        index += 1
        continue
      }
      var runs: [String] = []
      var after = index
      while after < text.count, isDigit(text[after]) {
        var run = ""
        while after < text.count, isDigit(text[after]) {
          run.unicodeScalars.append(text[after])
          after += 1
        }
        runs.append(run)
        // One blank between two runs keeps them together.
        if after + 1 < text.count, text[after].isBlank, isDigit(text[after + 1]) {
          after += 1
        }
      }
      let before = index > 0 ? text[index - 1] : " "
      let behind = after < text.count ? text[after] : " "
      if runs.first == "47" && before == "+" || runs.first == "0047" { runs.removeFirst() }
      let isPart = ".,-/:".unicodeScalars.contains(before) || isDigitAhead(behind, text, after)
      if !isPart && isPhone(runs) { return true }
      index = max(after, index + 1)
    }
    return false
  }

  private static func isDigitAhead(
    _ behind: Unicode.Scalar, _ text: [Unicode.Scalar], _ after: Int
  ) -> Bool {
    ".,-/:".unicodeScalars.contains(behind) && after + 1 < text.count && isDigit(text[after + 1])
  }

  private static func isPhone(_ runs: [String]) -> Bool {
    let digits = runs.joined()
    guard digits.utf8.count == 8, let first = digits.utf8.first, first >= UInt8(ascii: "2") else {
      return false
    }
    switch runs.map(\.utf8.count) {
    case [8]:
      let year = Int(digits.prefix(4)) ?? 0
      let month = Int(digits.dropFirst(4).prefix(2)) ?? 0
      let day = Int(digits.suffix(2)) ?? 0
      let isDay = (1900...2100).contains(year) && Day(year: year, month: month, day: day) != nil
      return !isDay && !isDayFirst(digits)
    case [3, 2, 3], [2, 2, 2, 2], [4, 4]: return true
    default: return false
    }
  }

  private static func isDayFirst(_ digits: String) -> Bool {
    let year = Int(digits.suffix(4)) ?? 0
    let month = Int(digits.dropFirst(2).prefix(2)) ?? 0
    let day = Int(digits.prefix(2)) ?? 0
    return (1900...2100).contains(year) && Day(year: year, month: month, day: day) != nil
  }

  /// Whether a text holds two words with capitals, as a full name does, and a date of birth.
  static func hasNameAndBirth(_ buffer: [UInt8], _ start: Int, _ end: Int) -> Bool {
    // A day has its numbers apart or is written with six digits; most aliases end the question
    // here.
    guard
      buffer[start..<end].contains(where: {
        $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-")
      })
        || IdentityNumber.hasDigits(6, buffer, start, end)
    else { return false }
    let text = String(decoding: buffer[start..<end], as: UTF8.self)
    let words = text.split { !$0.isLetter && $0 != "-" && $0 != "'" }
    let names = words.filter {
      $0.count > 1 && $0.first?.isUppercase == true && !notNames.contains($0.lowercased())
    }
    guard names.count >= 2 else { return false }
    return text.split { !$0.isNumber && $0 != "." && $0 != "/" && $0 != "-" }.contains {
      isBirth($0.trimmed)
    }
  }

  private static let notNames: Set<String> = ["familie", "familien", "family", "født", "fødd"]

  /// Whether a piece is a day, written with its numbers apart (`12.3.2014`, `2014-03-12`) or as six
  /// or eight digits.
  private static func isBirth(_ piece: Substring) -> Bool {
    let parts = piece.split { !$0.isNumber }.map(String.init)
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count else { return false }
    switch parts.map(\.utf8.count) {
    case let lengths
    where lengths.count == 3 && lengths[0] <= 2 && lengths[1] <= 2
      && (lengths[2] == 2 || lengths[2] == 4):
      return isDay(numbers[2], numbers[1], numbers[0])
    case let lengths
    where lengths.count == 3 && lengths[0] == 4 && lengths[1] <= 2
      && lengths[2] <= 2:
      return isDay(numbers[0], numbers[1], numbers[2])
    case [6]:
      return isDay(numbers[0] % 100, numbers[0] / 100 % 100, numbers[0] / 10_000)
    case [8]:
      return isDay(numbers[0] % 10_000, numbers[0] / 10_000 % 100, numbers[0] / 1_000_000)
    default: return false
    }
  }

  private static func isDay(_ year: Int, _ month: Int, _ day: Int) -> Bool {
    // Of two digits no century is known; leap days of any are taken.
    let full = year < 100 ? 2000 : year
    return (1900...2100).contains(full) && Day(year: full, month: month, day: day) != nil
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }
}

extension Substring {
  /// Without the stops and strokes at its ends.
  fileprivate var trimmed: Substring {
    var text = self
    while let last = text.last, !last.isNumber { text.removeLast() }
    while let first = text.first, !first.isNumber { text.removeFirst() }
    return text
  }
}
