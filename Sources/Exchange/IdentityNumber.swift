import Model

/// Norwegian national identity numbers in texts: they are never taken in, and no message repeats
/// one.
///
/// Eleven digits: a day of birth, five more, of which the last two are check digits. D-numbers have
/// 40 added to the day, the numbers of the health service and of test persons 40, 65 or 80 to the
/// month.
enum IdentityNumber {
  /// Eleven digits that are such a number, or that only begin like one.
  struct Place {
    let range: Range<Int>
    let isValid: Bool
  }

  /// The first place of a text with eleven digits that begin with a day, also where blanks, hyphens
  /// or full stops stand between the day and the rest; one that is valid goes before one that is
  /// not.
  static func find(_ buffer: [UInt8], _ start: Int, _ end: Int) -> Place? {
    guard end &- start >= 11, hasDigits(11, buffer, start, end) else { return nil }
    let places = all(buffer, start, end)
    return places.first(where: \.isValid) ?? places.first
  }

  /// Whether a text holds a valid one.
  static func isValid(_ buffer: [UInt8], _ start: Int, _ end: Int) -> Bool {
    find(buffer, start, end)?.isValid ?? false
  }

  /// Whether a text holds ten digits that are such a number once the 0 is put back that a
  /// spreadsheet takes away from whoever is born on one of the first nine days of a month.
  ///
  /// A case number may be one too, so that it is only asked about.
  static func lacksZero(_ buffer: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var index = start
    while index < end {
      let last = endOfDigits(buffer, index, end)
      if last - index == 10, isValid([0] + buffer[index..<last].map { Int($0) - 48 }) {
        return true
      }
      index = max(last, index + 1)
    }
    return false
  }

  /// Whether a text has at least so many digits.
  static func hasDigits(_ least: Int, _ buffer: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var count = 0
    var index = start
    while index < end {
      count &+= buffer[index] &- 48 <= 9 ? 1 : 0
      index &+= 1
    }
    return count >= least
  }

  /// A text with dots for the digits of all such places.
  static func masked(_ text: String) -> String {
    guard text.utf8.count >= 11 else { return text }
    var bytes = Array(text.utf8)
    guard hasDigits(11, bytes, 0, bytes.count) else { return text }
    let places = all(bytes, 0, bytes.count)
    for place in places.reversed() {
      bytes.replaceSubrange(place.range, with: Array("…".utf8))
    }
    return places.isEmpty ? text : String(decoding: bytes, as: UTF8.self)
  }

  private static func all(_ buffer: [UInt8], _ start: Int, _ end: Int) -> [Place] {
    var places: [Place] = []
    var index = start
    while index < end {
      guard isDigit(buffer[index]) else {
        index += 1
        continue
      }
      let first = endOfDigits(buffer, index, end)
      if let (digits, last) = eleven(buffer, index, first, end), beginsWithDay(digits) {
        places.append(Place(range: index..<last, isValid: isValid(digits)))
        index = last
      } else {
        index = first
      }
    }
    return places
  }

  /// The eleven digits that begin with a run of them: in one piece, or in pieces of 6 and 5, or of
  /// 2, 2, 2 and 5.
  private static func eleven(
    _ buffer: [UInt8], _ start: Int, _ firstEnd: Int, _ end: Int
  ) -> (digits: [Int], end: Int)? {
    let pieces: [Int]
    switch firstEnd - start {
    case 11: pieces = [11]
    case 6: pieces = [6, 5]
    case 2: pieces = [2, 2, 2, 5]
    default: return nil
    }
    var digits: [Int] = []
    var index = start
    for (place, piece) in pieces.enumerated() {
      if place > 0 { index = endOfSeparator(buffer, index, end) }
      let last = endOfDigits(buffer, index, end)
      guard last - index == piece else { return nil }
      digits += buffer[index..<last].map { Int($0) - 48 }
      index = last
    }
    return (digits, index)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 <= 9 }

  private static func endOfDigits(_ buffer: [UInt8], _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end && isDigit(buffer[index]) { index += 1 }
    return index
  }

  /// The place after blanks, hyphens and full stops, at most four bytes of them.
  private static func endOfSeparator(_ buffer: [UInt8], _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end && index < start + 4 {
      switch buffer[index] {
      case 0x20, 0x09, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"): index += 1
      case 0xC2 where index + 1 < end && buffer[index + 1] == 0xA0: index += 2
      case 0xE2 where index + 2 < end && buffer[index + 1] == 0x80: index += 3
      default: return index
      }
    }
    return index
  }

  private static func beginsWithDay(_ digits: [Int]) -> Bool {
    let day = digits[0] * 10 + digits[1]
    return (1...31).contains(day) || (41...71).contains(day)
  }

  private static func isValid(_ digits: [Int]) -> Bool {
    let day = (digits[0] % 4) * 10 + digits[1]
    let written = digits[2] * 10 + digits[3]
    let month = [0, 40, 65, 80].map { written - $0 }.first { (1...12).contains($0) }
    // Whether a year has 29 February depends on the century, which is not looked for here.
    guard let month, (1...Day.daysIn(month: month, year: 2000)).contains(day) else { return false }
    func remainder(_ weights: [Int]) -> Int {
      zip(weights, digits).reduce(0) { $0 + $1.0 * $1.1 } % 11
    }
    return remainder([3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) == 0
      && remainder([5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) == 0
  }
}
