import Terms
import Wording

/// One subcommand: what it is called, what it takes, what it says of itself, and what it does.
struct Command: Sendable {
  let name: String
  /// What stands behind the name, in order; the last ones may be optional.
  let arguments: [Argument]
  let options: [AnyOption]
  /// One line for the list of commands.
  let summary: Phrase
  /// What a coordinator should know before using it.
  let details: Phrase
  /// Command lines to copy, without the program's name.
  let examples: [String]
  let run: @Sendable (Invocation, Session) throws -> ExitStatus

  struct Argument: Sendable {
    let name: Phrase
    let isOptional: Bool
    /// Whether any number of words may stand for it; only the last one.
    let isRepeated: Bool
    /// The words that it takes, where these are fixed.
    let choices: [String]

    init(
      _ name: Phrase, isOptional: Bool = false, isRepeated: Bool = false, choices: [String] = []
    ) {
      self.name = name
      self.isOptional = isOptional
      self.isRepeated = isRepeated
      self.choices = choices
    }
  }

  /// The options, with those that every command has.
  var allOptions: [AnyOption] { options + [.lang, .help] }

  /// The command that a word means, in any of the languages.
  static func called(_ word: String) -> Command? {
    guard let code = Terms.command(word) else { return nil }
    return all.first { $0.name == code }
  }

  /// What people may type for the command in each language.
  var words: Phrase {
    Terms.commands.first { $0.code == name }.map(Phrase.init) ?? .code(name)
  }

  /// All commands, in the order of the help text.
  static let all: [Command] = [
    .`init`, .serve, .template, .import, .export, .analyse, .who, .plan, .transitions,
    .reminders, .diagram, .report, .consents, .shares, .summary, .compare, .whatIf, .check,
    .line, .add, .set, .end, .remove, .rename, .join, .merge, .undo, .history, .forget,
    .generate, .completion,
  ]
}

extension [Command.Argument] {
  /// Whether any number of words may stand behind the others.
  var isLastRepeated: Bool { last?.isRepeated ?? false }
}

extension Command.Argument {
  static let network = Command.Argument(Phrase(nb: "NETTVERK", nn: "NETTVERK", en: "NETWORK"))
}
