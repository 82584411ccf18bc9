import Exchange
public import Model

/// A day as somebody writes it in a field: what a sheet's cell may have, and what a line may have
/// too, `i går`, `fredag`, `5.12.`, where no year has to be written.
public enum SpokenDay {
  /// Which way a day lies of which the year, or more, is not written.
  public enum Direction: Sendable {
    /// The next one, as of a deadline.
    case ahead
    /// The latest that has been, as of what was asked.
    case back
  }

  /// The day that a field says, as a bundle has it; the text as it stands where that is a sheet's
  /// business, or is no day, and is refused in the words of a sheet.
  ///
  /// - Parameter reading: by what it is read that somebody types.
  public static func cell(
    _ text: String, _ direction: Direction, _ reading: EditReading
  ) -> String {
    let isBare = text.allSatisfy { $0.isWhitespace }
    guard !isBare, WrittenDay(text, isDayFirst: reading.isDayFirst) == nil else { return text }
    // Where the month may come first, a day without a year is not one day.
    if !reading.isDayFirst, text.contains("/") { return text }
    let line = LineText(text)
    let today = reading.today
    let likely = LineDate.likely(text, from: today, direction == .ahead ? .ahead : .back)
    guard let day = likely else { return text }
    // Friday is the next one in a line, never the day itself. What has been asked was asked on the
    // last one.
    let words = line.words.indices
    if direction == .back,
      let found = line.word(
        at: words.lowerBound, before: words.upperBound, among: LineWord.weekdays),
      found.next == words.upperBound
    {
      return day.adding(days: day == today.adding(days: 7) ? -14 : -7).description
    }
    return day.description
  }

  /// The day that a field says; nil where it says none, or not one alone.
  public static func day(
    _ text: String, _ direction: Direction, _ reading: EditReading
  ) -> Day? {
    if case .day(let day) = WrittenDay(text, isDayFirst: reading.isDayFirst) { return day }
    return Day(cell(text, direction, reading))
  }
}
