import Terms
import Wording

/// An option of a command: its name, what it wants, and what it does.
struct Option: Sendable {
  /// The name with its dashes.
  let name: String
  /// Another, shorter name.
  let short: String?
  /// What stands behind it; nil for an option that wants nothing.
  let value: Phrase?
  /// Whether the value may be left out: it stands behind `=`, or behind everything else that the
  /// command takes.
  let isValueOptional: Bool
  /// The words that it takes, where these are fixed.
  let choices: [String]
  let help: Phrase

  init(
    _ name: String, short: String? = nil, value: Phrase? = nil, isValueOptional: Bool = false,
    choices: [String] = [], help: Phrase
  ) {
    self.name = name
    self.short = short
    self.value = value ?? (choices.isEmpty ? nil : ChoiceWord.words(choices, separator: "|"))
    self.isValueOptional = isValueOptional
    self.choices = choices
    self.help = help
  }

}

extension [Option] {
  /// The option that answers to a name, else the one that a word with two dashes means (`--språk`).
  func called(_ name: String) -> Option? {
    if let option = first(where: { $0.name == name || $0.short == name }) { return option }
    guard name.hasPrefix("--"), let code = Terms.option(name) else { return nil }
    return first { $0.name == "--" + code }
  }
}

extension Phrase {
  /// A word that is the same in every language: a code, a file name.
  static func code(_ text: String) -> Phrase { Phrase(nb: text, nn: text, en: text) }
}

extension Option {
  static let help = Option(
    "--help", short: "-h",
    help: Phrase(nb: "vis denne hjelpen", nn: "vis denne hjelpa", en: "show this help"))
  static let lang = Option(
    "--lang", choices: Language.allCases.map(\.rawValue),
    help: Phrase(
      nb: "språk: bokmål (nb), nynorsk (nn) eller engelsk (en); ellers det maskinen bruker",
      nn: "språk: bokmål (nb), nynorsk (nn) eller engelsk (en); elles det maskina bruker",
      en: "language: bokmål (nb), nynorsk (nn) or English (en); otherwise from LANG"))
  static let asOf = Option(
    "--as-of", value: Phrase(nb: "DAG", nn: "DAG", en: "DAY"),
    help: Phrase(
      nb: "slik det var den dagen, f.eks. 2026-06-15 eller 15.06.2026 (ellers i dag)",
      nn: "slik det var den dagen, t.d. 2026-06-15 eller 15.06.2026 (elles i dag)",
      en: "as things were on that day, e.g. 2026-06-15 or 15.06.2026 (otherwise today)"))
  static let area = Option(
    "--area", value: Phrase(nb: "OMRÅDE", nn: "OMRÅDE", en: "AREA"),
    help: Phrase(nb: "bare dette området", nn: "berre dette området", en: "only this area"))
  static let family = Option(
    "--family", value: Phrase(nb: "ID", nn: "ID", en: "ID"),
    help: Phrase(nb: "bare denne familien", nn: "berre denne familien", en: "only this family"))
  static let output = Option(
    "--output", short: "-o", value: Phrase(nb: "STI", nn: "STI", en: "PATH"),
    help: Phrase(
      nb: "skriv til denne filen (- skriver til skjermen)",
      nn: "skriv til denne fila (- skriv til skjermen)",
      en: "write here (- writes to the screen)"))
}
