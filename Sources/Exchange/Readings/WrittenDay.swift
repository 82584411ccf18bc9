public import Model
import Text

/// What somebody has written for a day, in the ways that people and spreadsheets write days.
///
/// `2026-02-01`, `1.2.2026`, `1/2-2026`, `1/2/2026` where the day comes first, `1. februar 2026`,
/// `1. feb. 26`; also with its weekday before it, and with a time of day behind it, which is left
/// out. A month or a year alone is told apart, since it is enough for a birth.
public enum WrittenDay: Hashable, Sendable {
  /// A day.
  case day(Day)
  /// A day whose year has two digits, of the years 2000 to 2099.
  case dayOfShortYear(Day)
  /// The first day of a month; whether its year has two digits.
  case month(Day, isShortYear: Bool)
  /// The first day of a year.
  case year(Day)
  /// Numbers that are one day where the day comes first, and another where the month does.
  case twoDays(Day, Day)
  /// A day with the name of another weekday than its own before it.
  case otherWeekday(Day)
  /// Written like a day, but there is none such.
  case noSuchDay

  /// Reads what is written; nil where it is no day.
  ///
  /// - Parameter isDayFirst: whether the day comes before the month where slashes or hyphens stand
  ///   between numbers, as in Norway.
  public init?(_ text: String, isDayFirst: Bool) {
    guard text.utf8.count <= 64 else { return nil }
    var parts = WrittenDay.parts(text)
    let weekday = WrittenDay.takeWeekday(&parts)
    if let time = parts.firstIndex(of: .clock) {
      parts = WrittenDay.withoutTime(parts, behind: time)
    } else if WrittenDay.hasTime(parts) {
      parts = WrittenDay.withoutTime(parts)
    }
    guard let day = WrittenDay.read(parts, isDayFirst: isDayFirst) else { return nil }
    self = day
    guard let weekday else { return }
    switch day {
    case .day(let day), .dayOfShortYear(let day):
      if day.weekday != weekday { self = .otherWeekday(day) }
    case .month, .year: return nil
    case .twoDays, .otherWeekday, .noSuchDay: break
    }
  }

  // MARK: Parts

  private enum Part: Equatable {
    case number(Int, digits: Int)
    case month(Int)
    /// Monday is 1.
    case weekday(Int)
    /// `kl` before a time of day.
    case clock
    /// What a difference to another time begins with, or stands in its place: `+`, `Z`.
    case zone
    /// One of `.`, `/`, `-`, `:` and `T`.
    case mark(Character)
    case other
  }

  /// Numbers, names of months and the marks between them; blanks are left out.
  private static func parts(_ text: String) -> [Part] {
    var parts: [Part] = []
    var rest = UnseenEnds.trimmed(text).lowercased()[...]
    while let first = rest.first {
      if first.isASCII, first.isNumber {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        parts.append(.number(digits.count <= 8 ? Int(digits) ?? -1 : -1, digits: digits.count))
        rest = rest.dropFirst(digits.count)
      } else if first.isLetter {
        let letters = rest.prefix { $0.isLetter }
        rest = rest.dropFirst(letters.count)
        if let month = months[String(letters)] {
          parts.append(.month(month))
        } else if let weekday = weekdays[String(letters)] {
          parts.append(.weekday(weekday))
        } else if ["kl", "klokka", "klokken"].contains(letters) {
          parts.append(.clock)
        } else {
          parts.append(letters == "t" ? .mark("T") : letters == "z" ? .zone : .other)
        }
      } else if first.isWhitespace || first == "," {
        rest = rest.dropFirst()
      } else {
        // A dash of another width is a hyphen.
        let mark: Character = "‐‑‒–−".contains(first) ? "-" : first
        parts.append("./-:".contains(mark) ? .mark(mark) : mark == "+" ? .zone : .other)
        rest = rest.dropFirst()
      }
    }
    return parts
  }

  private static let months: [String: Int] = {
    let names = [
      ["januar", "jan", "january"], ["februar", "feb", "febr", "february"],
      ["mars", "mar", "march"], ["april", "apr"], ["mai", "may"], ["juni", "jun", "june"],
      ["juli", "jul", "july"], ["august", "aug"], ["september", "sep", "sept"],
      ["oktober", "okt", "october", "oct"], ["november", "nov"],
      ["desember", "des", "december", "dec"],
    ]
    var months: [String: Int] = [:]
    for (index, words) in names.enumerated() {
      for word in words { months[word] = index + 1 }
    }
    return months
  }()

  private static let weekdays: [String: Int] = {
    let names = [
      ["mandag", "måndag", "man", "monday", "mon"], ["tirsdag", "tysdag", "tir", "tuesday", "tue"],
      ["onsdag", "ons", "wednesday", "wed"], ["torsdag", "tor", "thursday", "thu"],
      ["fredag", "fre", "friday", "fri"], ["lørdag", "laurdag", "lør", "saturday", "sat"],
      ["søndag", "sundag", "søn", "sunday", "sun"],
    ]
    var weekdays: [String: Int] = [:]
    for (index, words) in names.enumerated() {
      for word in words { weekdays[word] = index + 1 }
    }
    return weekdays
  }()

  /// Takes away a weekday that stands first, also a shortened one.
  private static func takeWeekday(_ parts: inout [Part]) -> Int? {
    guard case .weekday(let weekday)? = parts.first else { return nil }
    parts.removeFirst(parts.dropFirst().first == .mark(".") ? 2 : 1)
    return weekday
  }

  /// The date before `kl. 10` or `kl 10.30`.
  private static func withoutTime(_ parts: [Part], behind clock: Int) -> [Part] {
    let time = parts[(clock + 1)...].filter { ![.mark("."), .mark(":")].contains($0) }
    let isTime =
      !time.isEmpty && time.allSatisfy { if case .number(_, 1...2) = $0 { true } else { false } }
    return isTime ? Array(parts[..<clock]) : []
  }

  /// Whether a time of day stands behind a date: hours and minutes with a colon between them.
  private static func hasTime(_ parts: [Part]) -> Bool { parts.contains(.mark(":")) }

  private static func withoutTime(_ parts: [Part]) -> [Part] {
    guard let colon = parts.firstIndex(of: .mark(":")), colon >= 1 else { return [] }
    // What stands behind the hours is minutes, seconds and parts of them.
    for part in parts[colon...] {
      switch part {
      case .number, .mark(":"), .mark("."), .zone: continue
      default: return []
      }
    }
    let date = parts[..<(colon - 1)]
    return Array(date.last == .mark("T") ? date.dropLast() : date)
  }

  // MARK: Forms

  private static func read(_ parts: [Part], isDayFirst: Bool) -> WrittenDay? {
    switch parts.count {
    case 1:
      if case .number(let year, 4) = parts[0] { return first(of: year) }
    case 2:
      // "september 2014"
      if case (.month(let month), .number(let year, let digits)) = (parts[0], parts[1]) {
        return self.month(month, year, digits)
      }
    case 3:
      switch (parts[0], parts[1], parts[2]) {
      case (.month(let month), .mark(let mark), .number(let year, let digits))
      where mark != ":":
        // "sep.14", "sept. 2014", "sep-14"
        return self.month(month, year, digits)
      case (.number(let day, let digits), .month(let month), .number(let year, let yearDigits))
      where digits <= 2:
        return date(day, month, year, yearDigits)
      case (.month(let month), .number(let day, let digits), .number(let year, 4))
      where digits <= 2:
        return date(day, month, year, 4)
      case (.number(let year, 4), .mark("-"), .number(let month, let digits)) where digits <= 2:
        return self.month(month, year, 4)
      case (.number(let month, let digits), .mark, .number(let year, 4)) where digits <= 2:
        return self.month(month, year, 4)
      default: break
      }
    default:
      return readLong(parts, isDayFirst: isDayFirst)
    }
    return nil
  }

  private static func readLong(_ parts: [Part], isDayFirst: Bool) -> WrittenDay? {
    // "1. februar 2026", "1-feb-26", "1. feb. 2026", "1.feb.2026"
    if parts.contains(where: { if case .month = $0 { true } else { false } }) {
      let words = parts.filter { if case .mark(let mark) = $0 { mark == ":" } else { true } }
      guard parts.count <= 5, words.count == 3,
        case (.number(let day, let digits), .month(let month), .number(let year, let yearDigits)) =
          (words[0], words[1], words[2]), digits <= 2
      else { return nil }
      return date(day, month, year, yearDigits)
    }
    // A full stop behind the year is part of a sentence.
    let parts = parts.count == 6 && parts[5] == .mark(".") ? Array(parts[..<5]) : parts
    guard parts.count == 5, case .number(let first, let firstDigits) = parts[0],
      case .mark(let mark) = parts[1], case .number(let second, let secondDigits) = parts[2],
      case .mark(let lastMark) = parts[3], case .number(let third, let thirdDigits) = parts[4],
      secondDigits <= 2, mark != ":", lastMark != ":"
    else { return nil }
    if firstDigits == 4, thirdDigits <= 2, mark == lastMark {
      return date(third, second, first, 4)
    }
    guard firstDigits <= 2, thirdDigits == 4 || thirdDigits == 2 else { return nil }
    let asDayFirst = date(first, second, third, thirdDigits)
    // A full stop behind the day, and "1/2-2026", are written where the day comes first.
    if isDayFirst || mark == "." || mark != lastMark { return asDayFirst }
    let asMonthFirst = date(second, first, third, thirdDigits)
    switch (asDayFirst.dayAlone, asMonthFirst.dayAlone) {
    case (let one?, let other?) where one != other: return .twoDays(one, other)
    case (nil, _?): return asMonthFirst
    default: return asDayFirst
    }
  }

  /// The day, where it is one without doubt.
  private var dayAlone: Day? {
    switch self {
    case .day(let day), .dayOfShortYear(let day): day
    case .month, .year, .twoDays, .otherWeekday, .noSuchDay: nil
    }
  }

  private static func date(_ day: Int, _ month: Int, _ year: Int, _ yearDigits: Int) -> WrittenDay {
    switch yearDigits {
    case 4: Day(year: year, month: month, day: day).map { .day($0) } ?? .noSuchDay
    case 2:
      Day(year: 2000 + year, month: month, day: day).map { .dayOfShortYear($0) } ?? .noSuchDay
    default: .noSuchDay
    }
  }

  private static func month(_ month: Int, _ year: Int, _ yearDigits: Int) -> WrittenDay? {
    guard yearDigits == 4 || yearDigits == 2 else { return nil }
    let isShort = yearDigits == 2
    return Day(year: isShort ? 2000 + year : year, month: month, day: 1).map {
      .month($0, isShortYear: isShort)
    } ?? .noSuchDay
  }

  private static func first(of year: Int) -> WrittenDay? {
    guard (1900...2100).contains(year) else { return nil }
    return Day(year: year, month: 1, day: 1).map { .year($0) }
  }
}
