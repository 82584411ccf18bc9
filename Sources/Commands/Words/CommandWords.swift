import Model
import Terms
import Text
import Wording

/// What to say to somebody who writes a command that there is not, but whose errand is known.
enum CommandWords {
  /// The answer that fits a word, or nil where nobody knows what is meant.
  ///
  /// - Parameter network: what stands behind the word on the command line, to be shown in the
  ///   answer.
  static func answer(_ word: String, network: String?) -> Phrase? {
    let word = word.lowercased()
    if word.hasSuffix(".sqlite") {
      return instead(
        Phrase(
          nb: "kommandoen mangler foran \(plain(word))",
          nn: "kommandoen manglar framfor \(plain(word))",
          en: "the command is missing before \(plain(word))"), "summary", plain(word))
    }
    let file = network.map(plain)
    guard let meant = errand(word), let purpose = purposes[meant] else { return nil }
    return instead(
      Phrase(
        nb: "det finnes ingen kommando «\(plain(word))»",
        nn: "det finst ingen kommando «\(plain(word))»",
        en: "there is no command “\(plain(word))”"), meant, file, purpose)
  }

  /// The command that does what a word seems to ask for.
  private static func errand(_ word: String) -> String? {
    if let command = Terms.doubtfulCommands(word).first { return command }
    if nearest(to: word, among: Command.all.map(\.name)) != nil { return nil }
    let known = Terms.commands.flatMap { term in
      (term.understood + term.doubtful).map { (word: $0, command: term.code) }
    }
    let near = nearest(to: word, among: known.map(\.word))
    return known.first { $0.word == near }?.command
  }

  private static func instead(
    _ what: Phrase, _ command: String, _ file: String?, _ purpose: Phrase? = nil
  ) -> Phrase {
    let (nb, nn, en) = (
      line(command, file, .nb), line(command, file, .nn), line(command, file, .en)
    )
    guard let purpose else {
      return Phrase(
        nb: "\(what.nb); skriv \(nb)", nn: "\(what.nn); skriv \(nn)", en: "\(what.en); write \(en)")
    }
    return Phrase(
      nb: "\(what.nb); \(purpose.nb): \(nb)", nn: "\(what.nn); \(purpose.nn): \(nn)",
      en: "\(what.en); \(purpose.en): \(en)")
  }

  /// The command line in brief, with the file that was named.
  private static func line(_ command: String, _ file: String?, _ language: Language) -> String {
    guard let found = Command.all.first(where: { $0.name == command }) else { return "samvev" }
    let usage = found.usage(language)
    guard let file, let name = found.arguments.first?.name[language] else {
      return "samvev " + usage
    }
    return "samvev "
      + usage.split(separator: " ", omittingEmptySubsequences: false)
      .map { $0 == name ? file : String($0) }.joined(separator: " ")
  }

  /// What each command does, as the answer to a word that may mean it.
  private static let purposes: [String: Phrase] = [
    "analyse": Phrase(
      nb: "funnene vises med", nn: "funna blir viste med", en: "findings are shown by"),
    "diagram": Phrase(
      nb: "bilder tegnes med", nn: "bilete blir teikna med", en: "pictures are drawn by"),
    "report": Phrase(
      nb: "rapport og møteark lages med", nn: "rapport og møteark blir laga med",
      en: "reports and meeting sheets are made by"),
    "summary": Phrase(
      nb: "en oversikt fås med", nn: "eit oversyn får du med", en: "an overview is given by"),
    "import": Phrase(
      nb: "regneark leses inn med", nn: "rekneark blir lesne inn med",
      en: "spreadsheets are read in by"),
    "export": Phrase(
      nb: "regneark skrives ut med", nn: "rekneark blir skrivne ut med",
      en: "spreadsheets are written by"),
    "init": Phrase(
      nb: "en ny fil lages med", nn: "ei ny fil blir laga med", en: "a new file is made by"),
    "check": Phrase(
      nb: "feil finnes med", nn: "feil finn du med", en: "faults are found by"),
    "generate": Phrase(
      nb: "et nettverk til å øve på lages med", nn: "eit nettverk til å øve på blir laga med",
      en: "a network to practise on is made by"),
    "add": Phrase(
      nb: "en rad legges til med", nn: "ei rad blir lagd til med", en: "a row is added by"),
    "set": Phrase(
      nb: "en rad endres med", nn: "ei rad blir endra med", en: "a row is changed by"),
    "end": Phrase(
      nb: "det som er over, avsluttes med", nn: "det som er over, blir avslutta med",
      en: "what is over is ended by"),
    "remove": Phrase(
      nb: "en rad tas bort med", nn: "ei rad blir teken bort med", en: "a row is taken out by"),
    "rename": Phrase(
      nb: "en ny id gis med", nn: "ein ny id får du med", en: "a new id is given by"),
    "join": Phrase(
      nb: "to som er den samme, slås sammen med", nn: "to som er den same, blir slått saman med",
      en: "two that are the same are joined by"),
    "undo": Phrase(
      nb: "en endring angres med", nn: "ei endring blir angra med", en: "a change is taken back by"),
    "history": Phrase(
      nb: "endringene vises med", nn: "endringane blir viste med", en: "changes are shown by"),
    "forget": Phrase(
      nb: "noe slettes for godt med", nn: "noko blir sletta for godt med",
      en: "something is erased for good by"),
    "line": Phrase(
      nb: "én linje skrives med", nn: "éi linje blir skriven med", en: "one line is written by"),
    "template": Phrase(
      nb: "et tomt regneark lages med", nn: "eit tomt rekneark blir laga med",
      en: "an empty workbook is made by"),
  ]
}
