import Foundation
import Model
import SQLite
import Wording

/// What a run of the program has around it: the reader's language, the day, and where its output
/// goes.
struct Session: Sendable {
  let language: Language
  let today: Day
  /// Who makes changes, as the log is to call them.
  let author: String
  let console: Console
  /// Set when somebody presses Ctrl-C.
  let interruption: Interruption

  /// Says what is being done, for those who wait.
  func doing(_ what: Phrase, _ done: Int = 0, of all: Int = 0) {
    console.doing(what[language], done, of: all)
  }

  /// The day of a clock on the wall.
  static func today() -> Day {
    day(Calendar(identifier: .gregorian))
  }

  /// The day by the clock and the place of the machine, which no variable moves: the consents of
  /// that day decide what others may see.
  static func machineDay() -> Day {
    var calendar = Calendar(identifier: .gregorian)
    let link = try? FileManager.default.destinationOfSymbolicLink(atPath: "/etc/localtime")
    let zone = link?.components(separatedBy: "/zoneinfo/").last.flatMap(TimeZone.init(identifier:))
    calendar.timeZone = zone ?? TimeZone(secondsFromGMT: 0) ?? calendar.timeZone
    return day(calendar)
  }

  private static func day(_ calendar: Calendar) -> Day {
    let now = calendar.dateComponents([.year, .month, .day], from: Date())
    return Day(year: now.year ?? 1970, month: now.month ?? 1, day: now.day ?? 1) ?? Day(number: 0)
  }

  /// The day that `--as-of` says, or today.
  func day(_ invocation: Invocation) -> Day { invocation[.asOf] ?? today }
}
