import Exchange
import Model
import Terms
import Text
import Wording

/// An option of a command: its name, what it wants, and what it does.
///
/// `@unchecked Sendable`, because no compiler can vouch for a class that others are made of; all
/// of it is constant.
class AnyOption: @unchecked Sendable {
  typealias Reading = @Sendable (String, inout OptionReader) throws(OptionFault) -> any Sendable

  /// The name with its dashes.
  let name: String
  /// Another, shorter name.
  let short: String?
  /// What stands behind it; nil for an option that wants nothing.
  let value: Phrase?
  /// Whether the value may be left out: it stands behind `=`, or behind everything else that the
  /// command takes.
  let isValueOptional: Bool
  /// How many words stand behind it, where it wants any.
  let words: Int
  /// The words that it takes, where these are fixed.
  let choices: [String]
  let help: Phrase
  /// What a text behind it means.
  let read: Reading

  init(
    _ name: String, short: String?, value: Phrase?, isValueOptional: Bool, words: Int,
    choices: [String], help: Phrase, read: @escaping Reading
  ) {
    self.name = name
    self.short = short
    self.value = value
    self.isValueOptional = isValueOptional
    self.words = words
    self.choices = choices
    self.help = help
    self.read = read
  }
}

/// An option with the type of its values; a flag is one of `Bool`.
///
/// `@unchecked Sendable` like what it is made of: it adds nothing that could change.
final class Option<Value: Sendable>: AnyOption, @unchecked Sendable {
  init(
    _ name: String, short: String? = nil, value: Phrase?, isValueOptional: Bool = false,
    words: Int = 1, choices: [String] = [], help: Phrase,
    read: @escaping @Sendable (String, inout OptionReader) throws(OptionFault) -> Value
  ) {
    super.init(
      name, short: short, value: value, isValueOptional: isValueOptional, words: words,
      choices: choices, help: help, read: read)
  }
}

extension Option<Bool> {
  convenience init(_ name: String, short: String? = nil, help: Phrase) {
    self.init(name, short: short, value: nil, help: help) { _, _ in true }
  }
}

extension Option<String> {
  convenience init(
    _ name: String, short: String? = nil, value: Phrase, isValueOptional: Bool = false, help: Phrase
  ) {
    self.init(name, short: short, value: value, isValueOptional: isValueOptional, help: help) {
      text, _ in text
    }
  }
}

extension Option<[String]> {
  /// What stands between several words behind an option, as it is read.
  static let separator: Character = "\u{1F}"

  convenience init(_ name: String, value: Phrase, words: Int, help: Phrase) {
    self.init(name, value: value, words: words, help: help) { text, _ in
      text.split(separator: Self.separator, omittingEmptySubsequences: false).map(String.init)
    }
  }
}

extension Option<Day> {
  convenience init(_ name: String, help: Phrase) {
    self.init(name, value: Phrase(nb: "DAG", nn: "DAG", en: "DAY"), help: help) {
      text, reader throws(OptionFault) in try reader.day(text)
    }
  }
}

extension Option<Int> {
  convenience init(_ name: String, value: Phrase, in bounds: ClosedRange<Int>, help: Phrase) {
    self.init(name, value: value, help: help) { text, _ throws(OptionFault) in
      guard let number = Int(text), bounds.contains(number) else { throw .noNumber(text, bounds) }
      return number
    }
  }
}

extension Option {
  /// An option that takes one of some words, the codes of its values.
  convenience init(
    _ name: String, choices: [Value], code: @escaping @Sendable (Value) -> String, help: Phrase
  ) {
    let codes = choices.map(code)
    self.init(
      name, value: ChoiceWord.words(codes, separator: "|"), choices: codes, help: help
    ) { text, _ throws(OptionFault) in
      let meant = ChoiceWord.code(text, among: codes)
      guard let value = choices.first(where: { code($0) == meant }) else {
        throw .unknownChoice(text, codes)
      }
      return value
    }
  }
}

extension Option where Value: CaseIterable & RawRepresentable<String> {
  convenience init(_ name: String, help: Phrase) {
    self.init(name, choices: Array(Value.allCases), code: { $0.rawValue }, help: help)
  }
}

/// Reads what stands behind options, and keeps what its readers should be told.
struct OptionReader {
  let language: Language
  /// Days that could be read as others.
  private(set) var doubtfulDays: [(found: String, day: Day)] = []

  init(_ language: Language) { self.language = language }

  /// A day in any of the ways that a sheet may have it.
  mutating func day(_ text: String) throws(OptionFault) -> Day {
    switch WrittenDay(text, isDayFirst: language != .en) {
    case .day(let day):
      if case .twoDays = WrittenDay(text, isDayFirst: false) { doubtfulDays.append((text, day)) }
      return day
    case .dayOfShortYear(let day):
      doubtfulDays.append((text, day))
      return day
    case let other: throw .noDay(text, other)
    }
  }
}

extension [AnyOption] {
  /// The option that answers to a name, else the one that a word with two dashes means (`--språk`).
  func called(_ name: String) -> AnyOption? {
    if let option = first(where: { $0.name == name || $0.short == name }) { return option }
    guard name.hasPrefix("--"), let code = Terms.option(name) else { return nil }
    return first { $0.name == "--" + code }
  }
}

extension Phrase {
  /// A word that is the same in every language: a code, a file name.
  static func code(_ text: String) -> Phrase { Phrase(nb: text, nn: text, en: text) }
}

extension AnyOption {
  static let help = Option<Bool>(
    "--help", short: "-h",
    help: Phrase(nb: "vis denne hjelpen", nn: "vis denne hjelpa", en: "show this help"))
  static let lang = Option<Language>(
    "--lang",
    help: Phrase(
      nb: "språk: bokmål (nb), nynorsk (nn) eller engelsk (en); ellers det maskinen bruker",
      nn: "språk: bokmål (nb), nynorsk (nn) eller engelsk (en); elles det maskina bruker",
      en: "language: bokmål (nb), nynorsk (nn) or English (en); otherwise from LANG"))
  static let asOf = Option<Day>(
    "--as-of",
    help: Phrase(
      nb: "slik det var den dagen, f.eks. 2026-06-15 eller 15.06.2026 (ellers i dag)",
      nn: "slik det var den dagen, t.d. 2026-06-15 eller 15.06.2026 (elles i dag)",
      en: "as things were on that day, e.g. 2026-06-15 or 15.06.2026 (otherwise today)"))
  static let area = Option<String>(
    "--area", value: Phrase(nb: "OMRÅDE", nn: "OMRÅDE", en: "AREA"),
    help: Phrase(nb: "bare dette området", nn: "berre dette området", en: "only this area"))
  static let family = Option<String>(
    "--family", value: Phrase(nb: "ID", nn: "ID", en: "ID"),
    help: Phrase(nb: "bare denne familien", nn: "berre denne familien", en: "only this family"))
  static let output = Option<String>(
    "--output", short: "-o", value: Phrase(nb: "STI", nn: "STI", en: "PATH"),
    help: Phrase(
      nb: "skriv til denne filen (- skriver til skjermen)",
      nn: "skriv til denne fila (- skriv til skjermen)",
      en: "write here (- writes to the screen)"))
}
