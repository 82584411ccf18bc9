/// When somebody was born: a day, or only the month, which is enough and counts as its first day.
public struct Birth: Hashable, Sendable {
  /// The day of birth, or the first of the month.
  public let day: Day
  /// Whether only the month is known.
  public let isMonthOnly: Bool

  /// A birth on a day, or in the month that begins on it.
  public init(day: Day, isMonthOnly: Bool) {
    self.day = day
    self.isMonthOnly = isMonthOnly
  }

  /// The birth that a text says (`YYYY-MM-DD`, `DD.MM.YYYY`, `YYYY-MM`), or nil where it says none.
  public init?(_ text: String) {
    if let day = Day(text) {
      self.init(day: day, isMonthOnly: false)
    } else if text.utf8.count == 7, let day = Day(text + "-01") {
      self.init(day: day, isMonthOnly: true)
    } else {
      return nil
    }
  }

  /// The birth as one number, as tables and the network file hold it: day number × 2, odd where
  /// only the month is known.
  public var number: Int32 { day.number * 2 + (isMonthOnly ? 1 : 0) }

  /// The birth that a number of `number` stands for.
  public init(number: Int32) {
    self.init(day: Day(number: number >> 1), isMonthOnly: number & 1 == 1)
  }
}

extension Birth: CustomStringConvertible {
  /// The birth as it is written in a bundle.
  public var description: String {
    isMonthOnly ? String(day.description.prefix(7)) : day.description
  }
}
