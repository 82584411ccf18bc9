/// A length of time as deadlines are written: `7d`, `3w`, `1m`, `10bd`.
public struct LengthOfTime: Hashable, Sendable {
  /// What is counted.
  public enum Unit: Int32, CaseIterable, Sendable {
    case days, weeks, months, businessDays

    /// The letters of the unit: `d`, `w`, `m`, `bd`.
    public var code: String {
      switch self {
      case .days: "d"
      case .weeks: "w"
      case .months: "m"
      case .businessDays: "bd"
      }
    }
  }

  /// How many units, 0 to 9999.
  public let count: Int
  /// What is counted.
  public let unit: Unit

  /// The greatest count that is understood.
  public static let greatestCount = 9999

  /// A length of that many units.
  public init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// The length that a text says, or nil where it says none.
  public init?(_ text: String) {
    let digits = text.utf8.prefix { $0 >= 48 && $0 <= 57 }
    guard (1...4).contains(digits.count), let count = Int(String(text.prefix(digits.count))),
      let unit = Unit.allCases.first(where: { $0.code == text.dropFirst(digits.count) })
    else { return nil }
    self.init(count, unit)
  }

  /// The length as one number, as tables and the network file hold it: count × 4 + unit.
  public var number: Int32 {
    Int32(count) * 4 + unit.rawValue
  }

  /// The length that a number of `number` stands for, or nil for one that stands for none.
  public init?(number: Int32) {
    guard number >= 0, number / 4 <= LengthOfTime.greatestCount,
      let unit = Unit(rawValue: number % 4)
    else { return nil }
    self.init(Int(number / 4), unit)
  }

  /// The day on which the length has passed; the start day is not counted.
  public func after(_ start: Day) -> Day {
    switch unit {
    case .days: start.adding(days: count)
    case .weeks: start.adding(days: count * 7)
    case .months: start.adding(months: count)
    case .businessDays: start.adding(businessDays: count)
    }
  }
}

extension LengthOfTime: CustomStringConvertible {
  /// The length as it is written in a bundle.
  public var description: String { String(count) + unit.code }
}
