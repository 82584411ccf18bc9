import Exchange
import Terms
import Text
import Wording

// What is wrong with a command line, and what would be right.
extension UsageFault {
  var words: Phrase {
    switch self {
    case .unknownCommand(let word, let next): Self.unknownCommand(word, before: next)
    case .unknownOption(let word, let command): Self.unknownOption(word, command)
    case .argument(let argument, let fault): fault.words(at: argument.name)
    case .option(let name, let fault): fault.words(at: .code(name))
    case .missingArgument(let command, let missing):
      Phrase(
        nb: "\(command.name): \(missing.name.nb) mangler; skriv samvev \(command.usage(.nb))",
        nn: "\(command.name): \(missing.name.nn) manglar; skriv samvev \(command.usage(.nn))",
        en: "\(command.name): \(missing.name.en) is missing; write samvev \(command.usage(.en))")
    case .extraArgument(let command, let extra):
      Phrase(
        nb:
          "\(command.name): «\(plain(extra))» er ett ord for mye; skriv samvev \(command.usage(.nb))",
        nn:
          "\(command.name): «\(plain(extra))» er eitt ord for mykje; skriv samvev \(command.usage(.nn))",
        en:
          "\(command.name): “\(plain(extra))” is one word too many; write samvev \(command.usage(.en))"
      )
    }
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
}

extension OptionFault {
  /// - Parameter place: the option or the argument.
  func words(at place: Phrase) -> Phrase {
    switch self {
    case .wantsNothing:
      Phrase(
        nb: "\(place.nb) tar ingen verdi; skriv bare \(place.nb)",
        nn: "\(place.nn) tek ingen verdi; skriv berre \(place.nn)",
        en: "\(place.en) takes no value; write \(place.en) alone")
    case .wantsValue(let value):
      Phrase(
        nb: "\(place.nb) mangler noe etter seg; skriv \(place.nb) \(value.nb)",
        nn: "\(place.nn) manglar noko etter seg; skriv \(place.nn) \(value.nn)",
        en: "\(place.en) needs something after it; write \(place.en) \(value.en)")
    case .unknownChoice(let word, let choices): Self.unknownChoice(word, place, choices)
    case .noNumber(let text, let bounds):
      Phrase(
        nb:
          "\(place.nb): «\(plain(text))» er ikke et helt tall fra \(bounds.lowerBound) til \(bounds.upperBound)",
        nn:
          "\(place.nn): «\(plain(text))» er ikkje eit heilt tal frå \(bounds.lowerBound) til \(bounds.upperBound)",
        en:
          "\(place.en): “\(plain(text))” is no whole number from \(bounds.lowerBound) to \(bounds.upperBound)"
      )
    case .noDay(let text, let written): Self.noDay(plain(text), written, place)
    case .notBefore(let given, let day):
      Phrase(
        nb: "\(place.nb): \(given) er ikke før \(day); velg en tidligere dag",
        nn: "\(place.nn): \(given) er ikkje før \(day); vel ein tidlegare dag",
        en: "\(place.en): \(given) is not before \(day); choose an earlier day")
    }
  }

  private static func unknownChoice(_ word: String, _ place: Phrase, _ choices: [String]) -> Phrase
  {
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

  private static func noDay(_ shown: String, _ written: WrittenDay?, _ place: Phrase) -> Phrase {
    switch written {
    case .otherWeekday(let day):
      Phrase(
        nb: "\(place.nb): «\(shown)» har feil ukedag; skriv \(day) hvis datoen er rett",
        nn: "\(place.nn): «\(shown)» har feil vekedag; skriv \(day) om datoen er rett",
        en: "\(place.en): “\(shown)” has the wrong weekday; write \(day) if the date is right")
    case .noSuchDay:
      Phrase(
        nb: "\(place.nb): «\(shown)» finnes ikke som dato",
        nn: "\(place.nn): «\(shown)» finst ikkje som dato",
        en: "\(place.en): “\(shown)” does not exist as a date")
    case .twoDays(let one, let other):
      Phrase(
        nb: "\(place.nb): «\(shown)» kan være to dager; skriv \(one) eller \(other)",
        nn: "\(place.nn): «\(shown)» kan vere to dagar; skriv \(one) eller \(other)",
        en: "\(place.en): “\(shown)” can be two days; write \(one) or \(other)")
    case .month(let first, _):
      Phrase(
        nb: "\(place.nb): «\(shown)» er en måned; skriv dagen også, som \(first)",
        nn: "\(place.nn): «\(shown)» er ein månad; skriv dagen òg, som \(first)",
        en: "\(place.en): “\(shown)” is a month; write the day too, like \(first)")
    case .day, .dayOfShortYear, .year, nil:
      Phrase(
        nb: "\(place.nb): «\(shown)» er ikke en dato; skriv den som 2026-06-15 eller 15.06.2026",
        nn: "\(place.nn): «\(shown)» er ikkje ein dato; skriv han som 2026-06-15 eller 15.06.2026",
        en: "\(place.en): “\(shown)” is not a date; write it like 2026-06-15 or 15.06.2026")
    }
  }
}

extension Language {
  /// How a day behind an option was read, where it could be another one.
  func words(_ doubtful: Invocation.DoubtfulDay) -> String {
    let (found, meaning) = (quoted(plain(doubtful.found)), day(doubtful.day))
    return Phrase(
      nb: "\(doubtful.option): \(found) er lest som \(meaning).",
      nn: "\(doubtful.option): \(found) er lese som \(meaning).",
      en: "\(doubtful.option): \(found) was read as \(meaning).")[self]
  }
}
