import Model
import Terms
import Text
import Wording

/// What stands on the command line behind the name of the program, understood.
struct Invocation {
  let command: Command?
  let arguments: [String]
  let wantsHelp: Bool
  let wantsVersion: Bool
  private let values: [String: [String]]

  /// The last value of an option, or nil where it is not given.
  func value(_ option: Option) -> String? { values[option.name]?.last }

  /// All values of an option that may be given more than once.
  func all(_ option: Option) -> [String] { values[option.name] ?? [] }

  /// Whether an option is given.
  func has(_ option: Option) -> Bool { values[option.name] != nil }

  /// Reads the words of a command line. Options stand anywhere; `--` ends them.
  init(_ words: [String]) throws(Failure) {
    var command: Command?
    var arguments: [String] = []
    var values: [String: [String]] = [:]
    var wantsHelp = false
    var wantsVersion = false
    var optionsEnded = false
    var unknown: String?
    var index = 0
    // Before the command is known, any command's options will do.
    let everyOption = Command.all.flatMap(\.allOptions)
    while index < words.count {
      let word = words[index]
      index += 1
      if optionsEnded || !word.hasPrefix("-") || word == "-" {
        if command == nil, arguments.isEmpty {
          command = Command.called(word)
          if command != nil { continue }
          // What people try first; `samvev help import` then is `samvev import --help`.
          let meant = Terms.option(word)
          if meant == "help" { wantsHelp = true }
          if meant == "version" { wantsVersion = true }
          if wantsHelp || wantsVersion { continue }
        }
        arguments.append(word)
      } else if word == "--" {
        optionsEnded = true
      } else if word == "-h" || word.hasPrefix("--") && Terms.option(word) == "help" {
        wantsHelp = true
      } else if word.hasPrefix("--") && Terms.option(word) == "version" {
        wantsVersion = true
      } else {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = String(parts[0])
        let options = command?.allOptions ?? everyOption
        guard let option = options.called(name) else {
          unknown = unknown ?? name
          continue
        }
        if option.value == nil {
          guard parts.count == 1 else { throw .usage(Self.wantsNothing(option)) }
          values[option.name, default: []].append("")
        } else if parts.count == 2 {
          values[option.name, default: []].append(String(parts[1]))
        } else if option.isValueOptional {
          let isComplete = arguments.count >= command?.arguments.count ?? .max
          let next = isComplete && index < words.count ? words[index] : "-"
          values[option.name, default: []].append(next.hasPrefix("-") ? "" : next)
          if !next.hasPrefix("-") { index += 1 }
        } else {
          guard index < words.count, words[index] == "-" || !words[index].hasPrefix("--") else {
            throw .usage(Self.wantsValue(option))
          }
          values[option.name, default: []].append(words[index])
          index += 1
        }
      }
    }
    self.command = command
    self.wantsHelp = wantsHelp
    self.wantsVersion = wantsVersion
    if wantsHelp || wantsVersion {
      self.arguments = arguments
      self.values = values
      return
    }
    guard let command else {
      if let first = arguments.first {
        throw .usage(Self.unknownCommand(first, before: arguments.dropFirst().first))
      }
      if let unknown { throw .usage(Self.unknownOption(unknown, nil)) }
      self.arguments = arguments
      self.values = values
      return
    }
    if let unknown { throw .usage(Self.unknownOption(unknown, command)) }
    for option in command.allOptions where !option.choices.isEmpty {
      for (place, value) in (values[option.name] ?? []).enumerated() {
        guard let code = ChoiceWord.code(value, among: option.choices) else {
          throw .usage(Self.unknownChoice(value, .code(option.name), option.choices))
        }
        values[option.name]?[place] = code
      }
    }
    self.values = values
    self.arguments = try Self.checked(arguments, of: command)
  }

  /// The arguments, those with fixed words by their codes.
  private static func checked(
    _ arguments: [String], of command: Command
  ) throws(Failure) -> [String] {
    let needed = command.arguments.filter { !$0.isOptional }
    if arguments.count < needed.count {
      let missing = needed[arguments.count].name
      throw .usage(
        Phrase(
          nb: "\(command.name): \(missing.nb) mangler; skriv samvev \(command.usage(.nb))",
          nn: "\(command.name): \(missing.nn) manglar; skriv samvev \(command.usage(.nn))",
          en: "\(command.name): \(missing.en) is missing; write samvev \(command.usage(.en))"))
    }
    if arguments.count > command.arguments.count {
      let extra = arguments[command.arguments.count]
      throw .usage(
        Phrase(
          nb:
            "\(command.name): «\(plain(extra))» er ett ord for mye; skriv samvev \(command.usage(.nb))",
          nn:
            "\(command.name): «\(plain(extra))» er eitt ord for mykje; skriv samvev \(command.usage(.nn))",
          en:
            "\(command.name): “\(plain(extra))” is one word too many; write samvev \(command.usage(.en))"
        ))
    }
    var checked = arguments
    for (place, argument) in command.arguments.prefix(arguments.count).enumerated()
    where !argument.choices.isEmpty {
      guard let code = ChoiceWord.code(arguments[place], among: argument.choices) else {
        throw .usage(unknownChoice(arguments[place], argument.name, argument.choices))
      }
      checked[place] = code
    }
    return checked
  }

  private static func wantsNothing(_ option: Option) -> Phrase {
    Phrase(
      nb: "\(option.name) tar ingen verdi; skriv bare \(option.name)",
      nn: "\(option.name) tek ingen verdi; skriv berre \(option.name)",
      en: "\(option.name) takes no value; write \(option.name) alone")
  }

  private static func wantsValue(_ option: Option) -> Phrase {
    let value = option.value ?? .code("")
    return Phrase(
      nb: "\(option.name) mangler noe etter seg; skriv \(option.name) \(value.nb)",
      nn: "\(option.name) manglar noko etter seg; skriv \(option.name) \(value.nn)",
      en: "\(option.name) needs something after it; write \(option.name) \(value.en)")
  }

  private static func unknownCommand(_ word: String, before network: String?) -> Phrase {
    if let answer = CommandWords.answer(word, network: network) { return answer }
    let shown = plain(word)
    let names = Command.all.map(\.name)
    guard let nearest = nearest(to: word, among: names) else {
      let list = names.joined(separator: ", ")
      return Phrase(
        nb: "det finnes ingen kommando «\(shown)»; det finnes \(list)",
        nn: "det finst ingen kommando «\(shown)»; det finst \(list)",
        en: "there is no command “\(shown)”; there are \(list)")
    }
    return Phrase(
      nb: "det finnes ingen kommando «\(shown)»; mente du \(nearest)?",
      nn: "det finst ingen kommando «\(shown)»; meinte du \(nearest)?",
      en: "there is no command “\(shown)”; did you mean \(nearest)?")
  }

  private static func unknownOption(_ word: String, _ command: Command?) -> Phrase {
    let shown = plain(word)
    let options = command?.allOptions ?? Command.all.flatMap(\.allOptions)
    let place = command.map { $0.name + ": " } ?? ""
    let help = command.map { "samvev \($0.name) --help" } ?? "samvev --help"
    guard let nearest = nearest(to: word, among: options.map(\.name)) else {
      return Phrase(
        nb: "\(place)det finnes ikke noe valg \(shown); \(help) viser alle",
        nn: "\(place)det finst ikkje noko val \(shown); \(help) viser alle",
        en: "\(place)there is no option \(shown); \(help) shows them all")
    }
    return Phrase(
      nb: "\(place)det finnes ikke noe valg \(shown); mente du \(nearest)?",
      nn: "\(place)det finst ikkje noko val \(shown); meinte du \(nearest)?",
      en: "\(place)there is no option \(shown); did you mean \(nearest)?")
  }

  /// A word that is none of those that there are.
  static func unknownChoice(_ word: String, _ place: Phrase, _ choices: [String]) -> Phrase {
    let shown = plain(word)
    let list = ChoiceWord.words(choices, separator: ", ")
    let hint = ChoiceWord.nearest(to: word, among: choices)
    return Phrase(
      nb: "\(place.nb): «\(shown)» finnes ikke; "
        + (hint.map { "mente du \($0.nb)? (ellers: \(list.nb))" } ?? "velg blant \(list.nb)"),
      nn: "\(place.nn): «\(shown)» finst ikkje; "
        + (hint.map { "meinte du \($0.nn)? (elles: \(list.nn))" } ?? "vel mellom \(list.nn)"),
      en: "\(place.en): there is no “\(shown)”; "
        + (hint.map { "did you mean \($0.en)? (otherwise: \(list.en))" }
          ?? "choose from \(list.en)"))
  }
}
