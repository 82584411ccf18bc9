import Foundation
import Model
import SQLite
import Wording

/// What a run of the program has around it: the reader's language, the day, and where its output goes.
struct Session: Sendable {
  let language: Language
  let today: Day
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
  func day(_ invocation: Invocation) throws(Failure) -> Day {
    guard let text = invocation.value(.asOf) else { return today }
    return try day(text, of: .asOf)
  }

  /// A day as it stands behind an option.
  func day(_ text: String, of option: Option) throws(Failure) -> Day {
    guard let day = Day(text) else {
      let (shown, name) = (plain(text), option.name)
      if Self.isWrittenAsADay(text) {
        throw .usage(
          Phrase(
            nb: "\(name): «\(shown)» finnes ikke som dato",
            nn: "\(name): «\(shown)» finst ikkje som dato",
            en: "\(name): “\(shown)” does not exist as a date"))
      }
      throw .usage(
        Phrase(
          nb: "\(name): «\(shown)» er ikke en dato; skriv den som 2026-06-15 eller 15.06.2026",
          nn: "\(name): «\(shown)» er ikkje ein dato; skriv han som 2026-06-15 eller 15.06.2026",
          en: "\(name): “\(shown)” is not a date; write it like 2026-06-15 or 15.06.2026"))
    }
    return day
  }

  /// Whether a text is written as a day is, `2025-02-29` or `29.02.2025`, whether there is that day or not.
  private static func isWrittenAsADay(_ text: String) -> Bool {
    let form = text.utf8.map { (48...57).contains($0) ? UInt8(ascii: "0") : $0 }
    return ["0000-00-00", "00.00.0000"].contains { form.elementsEqual($0.utf8) }
  }
}
