import Analysis
import Exchange
import Files
import Model
import Reports
import Text
import Wording

extension AnyOption {
  fileprivate static let remindersFolder = Option<String>(
    "--output", short: "-o", value: Phrase(nb: "MAPPE", nn: "MAPPE", en: "FOLDER"),
    help: Phrase(
      nb: "mappen som kalenderen og brevene skal ligge i",
      nn: "mappa som kalenderen og breva skal ligge i",
      en: "the folder for the calendar and the letters"))
}

extension Command {
  static let reminders = Command(
    name: "reminders", arguments: [.network],
    options: [.remindersFolder, .family, .asOf],
    summary: Phrase(
      nb: "en kalenderfil for det neste året, og brev om svar som ikke er kommet",
      nn: "ei kalenderfil for det neste året, og brev om svar som ikkje er komne",
      en: "a calendar file for the year ahead, and letters about answers that have not come"),
    details: Phrase(
      nb:
        "Skriver til en mappe: samvev.ics, som Outlook, Google Kalender og iPhone kan lese inn, med dagene det neste året da et svar ventes, en avtale skal være holdt, et samtykke går ut, eller noen fyller 12, 15, 16 eller 18 år; og et vennlig brev, som tekst og e-post, for hver henvisning som er over fristen. I kalenderen står ingen navn, tjenester eller temaer: en kalender er ofte åpen for andre. Tenk likevel over hva dagene kan fortelle, og les den inn i en kalender for deg selv. Brevene nevner familien: les dem før du sender dem, og ikke i vanlig e-post. Det en tidligere kjøring la i mappen, blir skiftet ut; det du har endret, og andre filer, blir liggende.",
      nn:
        "Skriv til ei mappe: samvev.ics, som Outlook, Google Kalender og iPhone kan lese inn, med dagane det neste året då eit svar er venta, ein avtale skal vere halden, eit samtykke går ut, eller nokon fyller 12, 15, 16 eller 18 år; og eit venleg brev, som tekst og e-post, for kvar tilvising som er over fristen. I kalenderen står ingen namn, tenester eller tema: ein kalender er ofte open for andre. Tenk likevel over kva dagane kan fortelje, og les han inn i ein kalender for deg sjølv. Breva nemner familien: les dei før du sender dei, og ikkje i vanleg e-post. Det ei tidlegare køyring la i mappa, blir skift ut; det du har endra, og andre filer, blir liggjande.",
      en:
        "Writes to a folder: samvev.ics, which Outlook, Google Calendar and iPhone can import, with the days of the year ahead when an answer is due, an agreement is to be kept, a consent ends, or somebody turns 12, 15, 16 or 18; and a friendly letter, as text and as mail, for each referral past its day. The calendar holds no names, services or topics: calendars are often open to others. Think all the same of what the days can tell, and import it into a calendar of your own. The letters speak of the family: read them before you send them, and not by ordinary e-mail. What an earlier run left in the folder is replaced; what you have changed, and other files, stay."
    ),
    examples: [
      "reminders familier.sqlite -o påminnelser",
      "reminders familier.sqlite -o påminnelser --family bjork",
    ]
  ) { invocation, session in
    guard let folder = invocation[.remindersFolder], !folder.isEmpty, folder != "-" else {
      throw Failure.usage(
        Phrase(
          nb: "reminders: skriv -o MAPPE, mappen som kalenderen og brevene skal ligge i",
          nn: "reminders: skriv -o MAPPE, mappa som kalenderen og breva skal ligge i",
          en: "reminders: write -o FOLDER, the folder for the calendar and the letters"))
    }
    let day = session.day(invocation)
    let path = invocation.arguments[0]
    let network: Network
    var family: Int?
    if let id = invocation[.family] {
      network = try session.load(path, family: id, asOf: day).network
      family = try session.family(id, network)
    } else {
      network = try session.load(path).network
    }
    session.doing(.analysing)
    let situation = Situation(network, asOf: day)
    let ahead = DaysAhead(situation) { family == nil || family == $0 }
    let writer = FindingWriter(
      network: network, rules: situation.rules, asOf: day, language: session.language)
    let (letters, unsendable) = reminderLetters(
      ahead.overdue, asOf: day, of: network, writer: writer)
    session.doing(.writing)
    try session.write(
      calendar(ahead, of: situation, session.language), letters, inPlaceOfFormerIn: folder)
    if !(ahead.entries.isEmpty && letters.isEmpty) { try session.console.print(path: folder) }
    for line in session.language.sentences(ahead, asOf: day) { session.console.report(line) }
    session.console.report(
      session.language.remindersWritten(letters.count, unsendable: unsendable))
    return .done
  }
}

extension Session {
  private static let calendarName = "samvev.ics"
  /// What the names of letters begin with, before their numbers.
  static let letterName = Phrase(nb: "påminnelse", nn: "påminning", en: "reminder")

  /// Writes a calendar and letters in place of those of an earlier run, under names that say
  /// nothing of anybody.
  fileprivate func write(
    _ calendar: [UInt8]?, _ letters: [ReminderLetter], inPlaceOfFormerIn folder: String
  ) throws(Failure) {
    do throws(ExchangeError) {
      var files = try OwnFiles(in: folder)
      if let calendar {
        guard try files.isFree(Self.calendarName) else {
          throw ExchangeError.occupied(
            path: Path.joined(folder, Self.calendarName), .somebodysFile)
        }
        try files.write(calendar, to: Self.calendarName)
      }
      var number = 0
      for letter in letters {
        var (name, isFree) = ("", false)
        while !isFree {
          number += 1
          name = "\(Self.letterName[language])-\(number)"
          isFree = try files.isFree(name + ".txt")
          if isFree { isFree = try files.isFree(name + ".eml") }
        }
        try files.write(Array(letter.text.utf8), to: name + ".txt")
        try files.write(letter.mail, to: name + ".eml")
      }
      try files.removeFormer(Self.isName)
    } catch {
      throw failure(error)
    }
  }

  /// Whether a run gives a file this name, in any of the languages.
  private static func isName(_ name: String) -> Bool {
    if name == calendarName { return true }
    guard let ending = Path.ending(of: name), ["txt", "eml"].contains(ending) else { return false }
    let stem = name.dropLast(ending.utf8.count + 1)
    return Language.allCases.contains { language in
      let start = letterName[language] + "-"
      return stem.hasPrefix(start) && Int(stem.dropFirst(start.count)) != nil
    }
  }
}
