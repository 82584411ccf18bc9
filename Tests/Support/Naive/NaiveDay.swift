/// Day arithmetic written out by hand, on whole days since 1 January 1970.
///
/// It is the tests' own, so that the program's days can be held against it.
public enum NaiveDay {
  /// The number of days since 1970-01-01 of a day in the Gregorian calendar.
  public static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
    // Years begin in March here, so that 29 February is the last day of one.
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let monthFromMarch = (month + 9) % 12
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// Year, month and day of a number of days since 1970-01-01.
  public static func civil(_ number: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// Whether the year has a 29 February.
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// How many days the month has.
  public static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Reads `YYYY-MM-DD`, `DD.MM.YYYY`, or `YYYY-MM` (the first of it); nil for anything else.
  public static func parse(_ text: String) -> Int? {
    if text.utf8.count == 10, text.contains(".") {
      let parts = text.split(separator: ".").map { Int($0) }
      guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] else {
        return nil
      }
      return checked(year, month, day)
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2 || parts.count == 3, let year = parts[0], let month = parts[1] else {
      return nil
    }
    if parts.count == 2 {
      return text.utf8.count == 7 ? checked(year, month, 1) : nil
    }
    guard text.utf8.count == 10, let day = parts[2] else { return nil }
    return checked(year, month, day)
  }

  private static func checked(_ year: Int, _ month: Int, _ day: Int) -> Int? {
    guard (1...12).contains(month), day >= 1, day <= length(ofMonth: month, in: year) else {
      return nil
    }
    return number(year, month, day)
  }

  /// The day as `YYYY-MM-DD`.
  public static func text(_ number: Int) -> String {
    let (year, month, day) = civil(number)
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// Monday is 0, Sunday is 6.
  public static func weekday(_ number: Int) -> Int {
    ((number + 3) % 7 + 7) % 7
  }

  /// Easter Sunday of a year (the anonymous Gregorian computus).
  public static func easter(_ year: Int) -> Int {
    let a = year % 19
    let b = year / 100
    let c = year % 100
    let d = b / 4
    let e = b % 4
    let f = (b + 8) / 25
    let g = (b - f + 1) / 3
    let h = (19 * a + b - d - g + 15) % 30
    let i = c / 4
    let k = c % 4
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return number(year, sum / 31, sum % 31 + 1)
  }

  /// Whether the day is a Norwegian public holiday (Sundays are not asked about here).
  public static func isHoliday(_ day: Int) -> Bool {
    let (year, month, dayOfMonth) = civil(day)
    switch (month, dayOfMonth) {
    case (1, 1), (5, 1), (5, 17), (12, 25), (12, 26): return true
    default: return [-3, -2, 0, 1, 39, 49, 50].contains(day - easter(year))
    }
  }

  /// Whether the day is Monday to Friday and no public holiday.
  public static func isBusinessDay(_ day: Int) -> Bool {
    weekday(day) < 5 && !isHoliday(day)
  }

  /// The day itself when it is a business day, else the next one that is.
  public static func rolled(_ day: Int) -> Int {
    var result = day
    while !isBusinessDay(result) { result += 1 }
    return result
  }

  /// The same day of the month some months later, or the last day of a shorter month.
  public static func adding(months: Int, to day: Int) -> Int {
    let (year, month, dayOfMonth) = civil(day)
    let total = year * 12 + month - 1 + months
    let newYear = total / 12
    let newMonth = total % 12 + 1
    return number(newYear, newMonth, min(dayOfMonth, length(ofMonth: newMonth, in: newYear)))
  }

  /// The end of a length of time (`7d`, `3w`, `1m`, `10bd`) that starts on a day, which is not
  /// counted itself; nil when the text is no length of time.
  public static func adding(length: String, to day: Int) -> Int? {
    let digits = length.prefix { $0.isNumber }
    guard let count = Int(digits) else { return nil }
    switch length.dropFirst(digits.count) {
    case "d": return day + count
    case "w": return day + 7 * count
    case "m": return adding(months: count, to: day)
    case "bd":
      var result = day
      var left = count
      while left > 0 {
        result += 1
        if isBusinessDay(result) { left -= 1 }
      }
      return result
    default: return nil
    }
  }

  /// The day somebody turns an age; a birthday on 29 February counts on 1 March in other years.
  public static func birthday(_ born: Int, age: Int) -> Int {
    let (year, month, day) = civil(born)
    if month == 2, day == 29, !isLeap(year + age) { return number(year + age, 3, 1) }
    return number(year + age, month, day)
  }

  /// Full years on a day; negative before the birth.
  public static func age(born: Int, on day: Int) -> Int {
    let years = civil(day).year - civil(born).year
    return birthday(born, age: years) <= day ? years : years - 1
  }
}
