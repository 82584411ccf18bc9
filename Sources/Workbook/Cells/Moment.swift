/// A day of the calendar and a time of day.
struct Moment: Equatable {
  var year: Int
  var month: Int
  var day: Int
  /// Since midnight.
  var seconds = 0

  init(year: Int, month: Int, day: Int, seconds: Int = 0) {
    (self.year, self.month, self.day, self.seconds) = (year, month, day, seconds)
  }

  /// The day that stands so many days after 1970-01-01.
  ///
  /// H. Hinnant, chrono-compatible low-level date algorithms: years that begin in March, eras of
  /// 400 years.
  init(daysSince1970 days: Int, seconds: Int = 0) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.seconds = seconds
  }

  /// How many days after 1970-01-01 the day stands.
  var daysSince1970: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// Appends what a format shows of it, and says what that is.
  func append(_ format: MomentFormat, to bytes: inout [UInt8]) -> SheetCell.Kind {
    switch format {
    case .time, .length:
      Self.append(time: seconds, to: &bytes)
      return .time
    case .year:
      Self.append(year, digits: 4, to: &bytes)
      return .year
    case .month:
      Self.append(year, digits: 4, to: &bytes)
      bytes.append(UInt8(ascii: "-"))
      Self.append(month, digits: 2, to: &bytes)
      return .month
    case .day, .dayAndTime, .any:
      Self.append(year, digits: 4, to: &bytes)
      bytes.append(UInt8(ascii: "-"))
      Self.append(month, digits: 2, to: &bytes)
      bytes.append(UInt8(ascii: "-"))
      Self.append(day, digits: 2, to: &bytes)
      if format == .day || seconds == 0 { return .day }
      bytes.append(UInt8(ascii: " "))
      Self.append(time: seconds, to: &bytes)
      return .dayAndTime
    }
  }

  /// Appends a length of time as `HH:MM`, with seconds where there are any.
  static func append(time seconds: Int, to bytes: inout [UInt8]) {
    if seconds < 0 { bytes.append(UInt8(ascii: "-")) }
    let seconds = abs(seconds)
    append(seconds / 3600, digits: 2, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    append(seconds / 60 % 60, digits: 2, to: &bytes)
    guard seconds % 60 != 0 else { return }
    bytes.append(UInt8(ascii: ":"))
    append(seconds % 60, digits: 2, to: &bytes)
  }

  private static func append(_ number: Int, digits: Int, to bytes: inout [UInt8]) {
    var divisor = 1
    for _ in 1..<digits { divisor *= 10 }
    while number / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(number / divisor % 10))
      divisor /= 10
    }
  }
}
