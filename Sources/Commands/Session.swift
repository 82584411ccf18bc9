import Files
import GLib
import Model
import SQLite
import Wording

/// What a run of the program has around it: the reader's language, the day, and where its output
/// goes.
struct Session: Sendable {
  let language: Language
  let today: Day
  /// Who makes changes, as the log is to call them, where `SAMVEV_BY` says it.
  let namedAuthor: String?
  let console: Console
  /// Set when somebody presses Ctrl-C.
  let interruption: Interruption

  /// Who makes changes, as the log is to call them.
  var author: String { namedAuthor ?? Environment.userName }

  /// Says what is being done, for those who wait.
  func doing(_ what: Phrase, _ done: Int = 0, of all: Int = 0) {
    console.doing(what[language], done, of: all)
  }

  /// The day of a clock on the wall.
  static func today() -> Day { day(.user) }

  /// The day by the clock and the place of the machine, which no variable moves: the consents of
  /// that day decide what others may see.
  static func machineDay() -> Day { day(.machine) }

  private static func day(_ place: Clock.Place) -> Day {
    Clock.reading(place).flatMap { Day(year: $0.year, month: $0.month, day: $0.day) }
      ?? Day(number: 0)
  }

  /// The day that `--as-of` says, or today.
  func day(_ invocation: Invocation) -> Day { invocation[.asOf] ?? today }
}
