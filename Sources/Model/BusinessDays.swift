extension Day {
  /// Whether the day is Monday to Friday and no Norwegian public holiday.
  ///
  /// Holidays: lov om helligdager § 2 and lov om 1. og 17. mai § 1. 24 and 31 December are business
  /// days.
  public var isBusinessDay: Bool {
    guard weekday <= 5 else { return false }
    let (year, month, day) = date
    switch (month, day) {
    case (1, 1), (5, 1), (5, 17), (12, 25), (12, 26): return false
    default: break
    }
    // The movable holidays lie between 19 March (Maundy Thursday) and 14 June (Whit Monday).
    guard (3...6).contains(month) else { return true }
    switch days(since: Day.easterSunday(year: year)) {
    case -3, -2, 0, 1, 39, 49, 50: return false
    default: return true
    }
  }

  /// This day where it is a business day, else the next that is.
  public var rolledToBusinessDay: Day {
    var day = self
    while !day.isBusinessDay {
      day = day.adding(days: 1)
    }
    return day
  }

  /// The day that many business days later; the start day is not counted.
  public func adding(businessDays count: Int) -> Day {
    var day = self
    var left = count
    while left > 0 {
      day = day.adding(days: 1)
      if day.isBusinessDay { left -= 1 }
    }
    return day
  }

  /// Easter Sunday (anonymous Gregorian computus, Meeus 1991).
  static func easterSunday(year: Int) -> Day {
    let a = year % 19
    let (b, c) = (year / 100, year % 100)
    let (d, e) = (b / 4, b % 4)
    let f = (b + 8) / 25
    let g = (b - f + 1) / 3
    let h = (19 * a + b - d - g + 15) % 30
    let (i, k) = (c / 4, c % 4)
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let n = h + l - 7 * m + 114
    return Day(year: year, month: n / 31, day: n % 31 + 1) ?? .always
  }
}
