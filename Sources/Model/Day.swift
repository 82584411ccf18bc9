/// A calendar day, as the number of days since 1 January 1970 (proleptic Gregorian).
///
/// In tables `never` and `always` stand for a day that is not filled in: an unknown start has
/// always been, an unknown end never comes. Comparing days is then all that "as of" needs.
@frozen public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  public let number: Int32

  /// The day that stands for an end, an answer or an event that has not come.
  @inlinable public static var never: Day { Day(number: .max) }
  /// The day that stands for an unknown start.
  @inlinable public static var always: Day { Day(number: .min) }
  /// Whether it is a day of the calendar, and not `always` or `never`.
  @inlinable public var isKnown: Bool { number != .max && number != .min }

  /// The day with a number of days since 1970-01-01.
  @inlinable public init(number: Int32) {
    self.number = number
  }

  /// The day of a date, or nil where there is no such date (30 February) or the year is not 1 to
  /// 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.daysIn(month: month, year: year)
    else { return nil }
    // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": years begin in March.
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// The year, the month (1 to 12) and the day of the month (1 to 31).
  public var date: (year: Int, month: Int, day: Int) {
    let z = Int(number) + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// The last day before `never`, for what lies beyond the calendar.
  static var last: Day { Day(number: .max - 1) }

  /// The day of the week: 1 is Monday, 7 is Sunday.
  public var weekday: Int {
    let shifted = (Int(number) + 3) % 7
    return (shifted < 0 ? shifted + 7 : shifted) + 1
  }

  /// The number of days in a month (1 to 12) of a year.
  public static func daysIn(month: Int, year: Int) -> Int {
    switch month {
    case 2: return isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The day that many days later, or earlier where the count is negative.
  public func adding(days: Int) -> Day {
    Day(number: Int32(clamping: Int(number) + days))
  }

  /// The same day of the month that many months later, or the last day of a shorter month.
  public func adding(months: Int) -> Day {
    let (year, month, day) = date
    let index = year * 12 + (month - 1) + months
    let newYear = index / 12
    let newMonth = index % 12 + 1
    let newDay = min(day, Day.daysIn(month: newMonth, year: newYear))
    return Day(year: newYear, month: newMonth, day: newDay) ?? .last
  }

  /// Full years from a birthday to this day; a birthday on 29 February counts on 1 March in other
  /// years.
  public func fullYears(since birth: Day) -> Int {
    let (year, month, day) = date
    let (birthYear, birthMonth, birthDay) = birth.date
    let beforeBirthday = (month, day) < (birthMonth, birthDay)
    return year - birthYear - (beforeBirthday ? 1 : 0)
  }

  /// The birthday that makes somebody born on this day a number of years old.
  public func birthday(years: Int) -> Day {
    let (year, month, day) = date
    return Day(year: year + years, month: month, day: day)
      ?? Day(year: year + years, month: 3, day: 1) ?? .last
  }

  /// How many days have passed since another day.
  @inlinable public func days(since other: Day) -> Int { Int(number) - Int(other.number) }

  /// Whether one day is before another.
  @inlinable public static func < (one: Day, other: Day) -> Bool {
    one.number < other.number
  }
}

extension Day: CustomStringConvertible {
  /// The day as `YYYY-MM-DD`.
  public var description: String {
    let (year, month, day) = date
    return Day.padded(year, 4) + "-" + Day.padded(month, 2) + "-" + Day.padded(day, 2)
  }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  /// The day that a text says, as `YYYY-MM-DD` or `DD.MM.YYYY`; nil where it says none.
  public init?(_ text: String) {
    self.init(utf8: Array(text.utf8)[...])
  }

  /// The day that UTF-8 bytes say, as `YYYY-MM-DD` or `DD.MM.YYYY`; nil where they say none.
  public init?(utf8 bytes: ArraySlice<UInt8>) {
    guard let (year, month, day) = Day.numbers(utf8: bytes) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The numbers of what is written as `YYYY-MM-DD` or `DD.MM.YYYY`, whether there is such a day or
  /// not; nil where something else is written.
  package static func numbers(
    utf8 bytes: ArraySlice<UInt8>
  ) -> (year: Int, month: Int, day: Int)? {
    guard bytes.count == 10 else { return nil }
    let first = bytes.startIndex
    func number(_ from: Int, _ count: Int) -> Int? {
      var value = 0
      for byte in bytes[(first + from)..<(first + from + count)] {
        guard byte >= 48, byte <= 57 else { return nil }
        value = value * 10 + Int(byte - 48)
      }
      return value
    }
    let dash = UInt8(ascii: "-")
    let dot = UInt8(ascii: ".")
    if bytes[first + 4] == dash, bytes[first + 7] == dash {
      guard let year = number(0, 4), let month = number(5, 2), let day = number(8, 2) else {
        return nil
      }
      return (year, month, day)
    } else if bytes[first + 2] == dot, bytes[first + 5] == dot {
      guard let day = number(0, 2), let month = number(3, 2), let year = number(6, 4) else {
        return nil
      }
      return (year, month, day)
    }
    return nil
  }
}
