import Model

/// Days and births as they stand in a bundle.
enum DayCell {
  static func day(_ buffer: [UInt8], _ start: Int, _ end: Int) -> Swift.Result<Int32, Misfit> {
    switch date(buffer, start, end) {
    case .some(let (year, month, day)):
      if let day = Day(year: year, month: month, day: day) { return .success(day.number) }
      return .failure(Misfit(.noSuchDay))
    case .none:
      return .failure(Misfit(.notADay))
    }
  }

  static func birth(_ buffer: [UInt8], _ start: Int, _ end: Int) -> Swift.Result<Int32, Misfit> {
    if end - start == 7, buffer[start + 4] == UInt8(ascii: "-"),
      let year = digits(buffer, start, 4), let month = digits(buffer, start + 5, 2)
    {
      guard let first = Day(year: year, month: month, day: 1) else {
        return .failure(Misfit(.noSuchDay))
      }
      return .success(Birth(day: first, isMonthOnly: true).number)
    }
    guard let (year, month, day) = date(buffer, start, end) else {
      return .failure(Misfit(.notABirth))
    }
    guard let born = Day(year: year, month: month, day: day) else {
      return .failure(Misfit(.noSuchDay))
    }
    return .success(Birth(day: born, isMonthOnly: false).number)
  }

  /// The numbers of what is written like a day, whether there is such a day or not.
  private static func date(
    _ buffer: [UInt8], _ start: Int, _ end: Int
  ) -> (year: Int, month: Int, day: Int)? {
    guard end - start == 10 else { return nil }
    if buffer[start + 4] == UInt8(ascii: "-"), buffer[start + 7] == UInt8(ascii: "-") {
      guard let year = digits(buffer, start, 4), let month = digits(buffer, start + 5, 2),
        let day = digits(buffer, start + 8, 2)
      else { return nil }
      return (year, month, day)
    }
    if buffer[start + 2] == UInt8(ascii: "."), buffer[start + 5] == UInt8(ascii: ".") {
      guard let day = digits(buffer, start, 2), let month = digits(buffer, start + 3, 2),
        let year = digits(buffer, start + 6, 4)
      else { return nil }
      return (year, month, day)
    }
    return nil
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
