import Exchange
import Foundation
import Model
import SQLite
import Text
import Wording

/// What a run of the program has around it: the reader's language, the day, and where its output
/// goes.
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

  /// A day as it stands behind an option, in any of the ways that a sheet may have it.
  func day(_ text: String, of option: Option) throws(Failure) -> Day {
    let (shown, name) = (plain(text), option.name)
    switch WrittenDay(text, isDayFirst: language != .en) {
    case .day(let day):
      if case .twoDays = WrittenDay(text, isDayFirst: false) {
        console.report(language.read(shown, behind: name, as: day))
      }
      return day
    case .dayOfShortYear(let day):
      console.report(language.read(shown, behind: name, as: day))
      return day
    case .otherWeekday(let day):
      throw .usage(
        Phrase(
          nb: "\(name): «\(shown)» har feil ukedag; skriv \(day) hvis datoen er rett",
          nn: "\(name): «\(shown)» har feil vekedag; skriv \(day) om datoen er rett",
          en: "\(name): “\(shown)” has the wrong weekday; write \(day) if the date is right"))
    case .noSuchDay:
      throw .usage(
        Phrase(
          nb: "\(name): «\(shown)» finnes ikke som dato",
          nn: "\(name): «\(shown)» finst ikkje som dato",
          en: "\(name): “\(shown)” does not exist as a date"))
    case .twoDays(let one, let other):
      throw .usage(
        Phrase(
          nb: "\(name): «\(shown)» kan være to dager; skriv \(one) eller \(other)",
          nn: "\(name): «\(shown)» kan vere to dagar; skriv \(one) eller \(other)",
          en: "\(name): “\(shown)” can be two days; write \(one) or \(other)"))
    case .month(let first, _):
      throw .usage(
        Phrase(
          nb: "\(name): «\(shown)» er en måned; skriv dagen også, som \(first)",
          nn: "\(name): «\(shown)» er ein månad; skriv dagen òg, som \(first)",
          en: "\(name): “\(shown)” is a month; write the day too, like \(first)"))
    case .year, nil:
      throw .usage(
        Phrase(
          nb: "\(name): «\(shown)» er ikke en dato; skriv den som 2026-06-15 eller 15.06.2026",
          nn: "\(name): «\(shown)» er ikkje ein dato; skriv han som 2026-06-15 eller 15.06.2026",
          en: "\(name): “\(shown)” is not a date; write it like 2026-06-15 or 15.06.2026"))
    }
  }
}

extension Language {
  /// How a day behind an option was read, where it could be another one.
  fileprivate func read(_ text: String, behind option: String, as day: Day) -> String {
    let (found, meaning) = (quoted(text), self.day(day))
    return Phrase(
      nb: "\(option): \(found) er lest som \(meaning).",
      nn: "\(option): \(found) er lese som \(meaning).",
      en: "\(option): \(found) was read as \(meaning).")[self]
  }
}
