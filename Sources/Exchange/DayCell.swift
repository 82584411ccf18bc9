import Model

/// Days and births as they stand in a bundle.
enum DayCell {
  /// The day of what is written as `YYYY-MM-DD`, or nil: it may still be a day, or is to be
  /// refused.
  static func plainDay(_ buffer: [UInt8], _ start: Int, _ end: Int) -> Int32? {
    guard end &- start == 10, start >= 0, end <= buffer.count,
      buffer[start &+ 4] == UInt8(ascii: "-"), buffer[start &+ 7] == UInt8(ascii: "-")
    else { return nil }
    var areDigits = true
    func digit(_ offset: Int) -> Int {
      let digit = buffer[start &+ offset] &- 48
      areDigits = areDigits && digit <= 9
      return Int(digit)
    }
    let year = digit(0) &* 1000 &+ digit(1) &* 100 &+ digit(2) &* 10 &+ digit(3)
    let month = digit(5) &* 10 &+ digit(6)
    let day = digit(8) &* 10 &+ digit(9)
    return areDigits ? Day(year: year, month: month, day: day)?.number : nil
  }

  /// What a cell says; nil where it is not written as the format has it.
  enum Reading {
    case number(Int32)
    /// Written like a day, but there is none such.
    case noSuchDay
  }

  static func day(_ buffer: [UInt8], _ start: Int, _ end: Int) -> Reading? {
    guard let (year, month, day) = Day.numbers(utf8: buffer[start..<end]) else { return nil }
    return Day(year: year, month: month, day: day).map { .number($0.number) } ?? .noSuchDay
  }

  static func birth(_ buffer: [UInt8], _ start: Int, _ end: Int) -> Reading? {
    if end - start == 7, buffer[start + 4] == UInt8(ascii: "-"),
      let year = digits(buffer, start, 4), let month = digits(buffer, start + 5, 2)
    {
      return Day(year: year, month: month, day: 1).map {
        .number(Birth(day: $0, isMonthOnly: true).number)
      } ?? .noSuchDay
    }
    switch day(buffer, start, end) {
    case .number(let number):
      return .number(Birth(day: Day(number: number), isMonthOnly: false).number)
    case let other: return other
    }
  }

  private static func digits(_ buffer: [UInt8], _ start: Int, _ count: Int) -> Int? {
    var value = 0
    for index in start..<(start + count) {
      let digit = Int(buffer[index]) - 48
      guard digit >= 0, digit <= 9 else { return nil }
      value = value * 10 + digit
    }
    return value
  }
}
