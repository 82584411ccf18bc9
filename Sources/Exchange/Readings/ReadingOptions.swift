public import Model

/// What decides how a sheet is read where its bytes alone do not.
public struct ReadingOptions: Sendable {
  /// Whether `1/2/2026` is the first of February, as in Norway; else such days are asked about.
  public let isDayFirst: Bool
  /// The day by which a birth with a year of two digits is of this century or the last; nil where
  /// such a birth is refused.
  public let today: Day?

  /// How a sheet is read.
  public init(isDayFirst: Bool = true, today: Day? = nil) {
    self.isDayFirst = isDayFirst
    self.today = today
  }
}
