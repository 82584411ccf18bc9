public import Model

extension Language {
  /// A day as people write it: `15. juni 2026`, `15 June 2026`.
  public func day(_ day: Day) -> String {
    let (year, month, dayOfMonth) = day.date
    let stop = self == .en ? "" : "."
    return "\(dayOfMonth)\(stop) \(monthNames[month - 1]) \(year)"
  }

  /// A day in few characters, the same in every language: `15.06.2026`.
  public func shortDay(_ day: Day) -> String {
    let (year, month, dayOfMonth) = day.date
    return "\(twoDigits(dayOfMonth)).\(twoDigits(month)).\(year)"
  }

  /// The month of a day: `juni 2026`.
  public func month(_ day: Day) -> String {
    let (year, month, _) = day.date
    return monthNames[month - 1] + " \(year)"
  }

  /// A day as people write it who know the year: `15. juni`; with the year where it is not that of
  /// another day.
  public func day(_ day: Day, seenFrom other: Day) -> String {
    let (year, month, dayOfMonth) = day.date
    if year != other.date.year { return self.day(day) }
    return "\(dayOfMonth)\(self == .en ? "" : ".") \(monthNames[month - 1])"
  }

  /// The day of the week: `fredag`, `Friday`.
  public func weekday(_ day: Day) -> String {
    let names: [Phrase] = [
      Phrase(nb: "mandag", nn: "måndag", en: "Monday"),
      Phrase(nb: "tirsdag", nn: "tysdag", en: "Tuesday"),
      Phrase(nb: "onsdag", nn: "onsdag", en: "Wednesday"),
      Phrase(nb: "torsdag", nn: "torsdag", en: "Thursday"),
      Phrase(nb: "fredag", nn: "fredag", en: "Friday"),
      Phrase(nb: "lørdag", nn: "laurdag", en: "Saturday"),
      Phrase(nb: "søndag", nn: "søndag", en: "Sunday"),
    ]
    return names[day.weekday - 1][self]
  }

  /// A number of days: `1 dag`, `32 dager`.
  public func days(_ count: Int) -> String {
    self.count(count, LengthOfTime.Unit.days.noun)
  }

  /// How long ago: `i dag`, `i går`, `for 32 dager siden`.
  public func ago(days count: Int) -> String {
    switch count {
    case ...0: Phrase(nb: "i dag", nn: "i dag", en: "today")[self]
    case 1: Phrase(nb: "i går", nn: "i går", en: "yesterday")[self]
    default:
      switch self {
      case .nb: "for " + days(count) + " siden"
      case .nn: "for " + days(count) + " sidan"
      case .en: days(count) + " ago"
      }
    }
  }

  /// How soon: `i dag`, `i morgen`, `om 5 dager`.
  public func ahead(days count: Int) -> String {
    switch count {
    case ...0: Phrase(nb: "i dag", nn: "i dag", en: "today")[self]
    case 1: Phrase(nb: "i morgen", nn: "i morgon", en: "tomorrow")[self]
    default: Phrase(nb: "om ", nn: "om ", en: "in ")[self] + days(count)
    }
  }

  /// A length of time: `10 virkedager`, `1 måned`.
  public func length(_ length: LengthOfTime) -> String {
    count(length.count, length.unit.noun)
  }

  private var monthNames: [String] {
    self == .en ? Language.englishMonths : Language.norwegianMonths
  }

  private static let norwegianMonths = [
    "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober",
    "november", "desember",
  ]
  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}

extension LengthOfTime.Unit {
  /// One of the unit, and many: `virkedag`, `virkedager`.
  public var noun: Noun {
    switch self {
    case .days:
      Noun(
        one: Phrase(nb: "dag", nn: "dag", en: "day"),
        many: Phrase(nb: "dager", nn: "dagar", en: "days"))
    case .weeks:
      Noun(
        one: Phrase(nb: "uke", nn: "veke", en: "week"),
        many: Phrase(nb: "uker", nn: "veker", en: "weeks"))
    case .months:
      Noun(
        one: Phrase(nb: "måned", nn: "månad", en: "month"),
        many: Phrase(nb: "måneder", nn: "månader", en: "months"))
    case .businessDays:
      Noun(
        one: Phrase(nb: "virkedag", nn: "yrkedag", en: "business day"),
        many: Phrase(nb: "virkedager", nn: "yrkedagar", en: "business days"))
    }
  }
}
