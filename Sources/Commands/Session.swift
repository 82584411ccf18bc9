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
    let now = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    return Day(year: now.year ?? 1970, month: now.month ?? 1, day: now.day ?? 1) ?? Day(number: 0)
  }

  /// The day that `--as-of` says, or today.
  func day(_ invocation: Invocation) -> Day { invocation[.asOf] ?? today }
}
