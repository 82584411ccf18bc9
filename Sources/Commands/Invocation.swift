import Model
import Terms
import Wording

/// What stands on the command line behind the name of the program, understood.
struct Invocation {
  private(set) var command: Command?
  private(set) var arguments: [String] = []
  private(set) var wantsHelp = false
  private(set) var wantsVersion = false
  /// Days that are read one way and could be read another.
  private(set) var doubtfulDays: [DoubtfulDay] = []
  private var values: [String: [any Sendable]] = [:]

  /// Whether more is asked for than words about the program.
  var isWork: Bool { command != nil && !wantsHelp && !wantsVersion }

  typealias DoubtfulDay = (option: String, found: String, day: Day)

  /// The last value of an option, or nil where it is not given.
  subscript<Value>(_ option: Option<Value>) -> Value? { values[option.name]?.last as? Value }

  /// Whether a flag is given.
  subscript(_ option: Option<Bool>) -> Bool { values[option.name] != nil }

  /// All values of an option that may be given more than once.
  func all<Value>(_ option: Option<Value>) -> [Value] { given(option).compactMap { $0 as? Value } }

  /// All values of an option of any kind.
  func given(_ option: AnyOption) -> [any Sendable] { values[option.name] ?? [] }

  /// Reads the words of a command line. Options stand anywhere; `--` ends them.
  init(_ words: [String], _ language: Language = .nb) throws(UsageFault) {
    var given: [String: [String]] = [:]
    var optionsEnded = false
    var unknown: String?
    var index = 0
    // Before the command is known, any command's options will do.
    let everyOption = { Command.all.flatMap(\.allOptions) }
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
        guard let option = (command?.allOptions ?? everyOption()).called(name) else {
          unknown = unknown ?? name
          continue
        }
        var text = parts.count == 2 ? String(parts[1]) : ""
        if option.value == nil {
          guard parts.count == 1 else { throw .option(option.name, .wantsNothing) }
        } else if parts.count == 1, option.isValueOptional {
          let isComplete = arguments.count >= command?.arguments.count ?? .max
          if isComplete, index < words.count, !words[index].hasPrefix("-") {
            text = words[index]
            index += 1
          }
        } else if parts.count == 1 {
          guard index < words.count, words[index] == "-" || !words[index].hasPrefix("--") else {
            throw .option(option.name, .wantsValue(option.value ?? .code("")))
          }
          let last = index + option.words
          guard last <= words.count else {
            throw .option(option.name, .wantsValue(option.value ?? .code("")))
          }
          text = words[index..<last].joined(separator: String(Option<[String]>.separator))
          index = last
        }
        given[option.name, default: []].append(text)
      }
    }
    if wantsHelp || wantsVersion { return }
    guard let command else {
      if let first = arguments.first {
        throw .unknownCommand(first, before: arguments.dropFirst().first)
      }
      if let unknown { throw .unknownOption(unknown, of: nil) }
      return
    }
    if let unknown { throw .unknownOption(unknown, of: command) }
    try read(command.allOptions.filter { !$0.choices.isEmpty }, given, language)
    // Who leaves out a value gives the next word for it: then it is that word that is missing.
    try check(for: command)
    try read(command.allOptions.filter { $0.choices.isEmpty }, given, language)
  }

  private mutating func read(
    _ options: [AnyOption], _ given: [String: [String]], _ language: Language
  ) throws(UsageFault) {
    for option in options {
      var reader = OptionReader(language)
      for text in given[option.name] ?? [] {
        do throws(OptionFault) {
          values[option.name, default: []].append(try option.read(text, &reader))
        } catch {
          throw .option(option.name, error)
        }
      }
      doubtfulDays += reader.doubtfulDays.map { (option.name, $0.found, $0.day) }
    }
  }

  /// Counts the arguments, and puts codes in the place of fixed words.
  private mutating func check(for command: Command) throws(UsageFault) {
    let needed = command.arguments.prefix { !$0.isOptional }
    if arguments.count < needed.count { throw .missingArgument(command, needed[arguments.count]) }
    if arguments.count > command.arguments.count, !command.arguments.isLastRepeated {
      throw .extraArgument(command, arguments[command.arguments.count])
    }
    for (place, argument) in command.arguments.prefix(arguments.count).enumerated()
    where !argument.choices.isEmpty {
      guard let code = ChoiceWord.code(arguments[place], among: argument.choices) else {
        throw .argument(argument, .unknownChoice(arguments[place], argument.choices))
      }
      arguments[place] = code
    }
  }
}
