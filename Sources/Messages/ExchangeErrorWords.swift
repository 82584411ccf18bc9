package import Exchange
import Model
package import Wording

/// Why a bundle could not be read or written, and what to do: one line.
///
/// Of refusals it says how many there are; each has a sentence of its own.
///
/// - Parameter interface: where it is read, which decides what is to be done.
package func sentence(
  _ error: ExchangeError, _ language: Language, for interface: Interface = .commandLine
) -> String {
  let words = FaultWords(language: language)
  let isPage = interface == .page
  switch error {
  case .refused(let refusals, let more):
    let count = refusals.count + more
    let faults = language.count(
      count,
      Noun(
        one: Phrase(nb: "feil", nn: "feil", en: "mistake"),
        many: Phrase(nb: "feil", nn: "feil", en: "mistakes")))
    return words.say(
      nb: "Fant \(faults), så ingenting er lagret. Rett og prøv igjen.",
      nn: "Fann \(faults), så ingenting er lagra. Rett og prøv igjen.",
      en: "Found \(faults), so nothing has been saved. Correct and try again.")
  case .noSuchFile(let path):
    return words.line(
      path,
      words.say(
        nb: "det finnes ingen fil eller mappe med dette navnet; se etter om navnet er riktig.",
        nn: "det finst inga fil eller mappe med dette namnet; sjå etter om namnet er rett.",
        en: "there is no file or folder of this name; check how it is spelt."))
  case .unreadable(let path, let reason):
    let why = words.parenthesis(reason)
    return words.line(
      path,
      words.say(
        nb: "kan ikke leses\(why); se etter om du har tilgang til den.",
        nn: "kan ikkje lesast\(why); sjå etter om du har tilgang.",
        en: "cannot be read\(why); check that you have access to it."))
  case .notABundle(let path, let warnings):
    return words.line(path, words.notABundle(path, warnings, isPage: isPage))
  case .isForSomebody(let path):
    return words.line(
      path,
      words.say(
        nb:
          "dette er laget for å vise noen det de kan få se. Noe kan være utelatt, og id-ene gjelder bare der; lest som et nettverk ville alt det utelatte sett ut som om det var borte. Ingenting er lest inn. Bruk nettverket det ble laget av.",
        nn:
          "dette er laga for å vise nokon det dei kan få sjå. Noko kan vere utelate, og id-ane gjeld berre der; lese som eit nettverk ville alt det utelatne sett ut som om det var borte. Ingenting er lese inn. Bruk nettverket det vart laga av.",
        en:
          "this was made to show somebody what they may see. Something may be left out, and the ids hold only there; read as a network, all that is left out would look as if it were gone. Nothing was read in. Use the network that it was made from."
      ))
  case .isGraph(let path):
    return words.line(
      path,
      words.say(
        nb:
          "dette er en graf (export --graph), laget for andre programmer. Den har ikke tabellene som et nettverk leses inn fra; bruk nettverksfilen, eller det som er skrevet med export uten --graph.",
        nn:
          "dette er ein graf (export --graph), laga for andre program. Han har ikkje tabellane som eit nettverk blir lese inn frå; bruk nettverksfila, eller det som er skrive med export utan --graph.",
        en:
          "this is a graph (export --graph), made for other programs. It does not have the tables that a network is read from; use the network file, or what export wrote without --graph."
      ))
  case .unwritable(let path, "Is a directory"):
    return words.line(
      path,
      words.say(
        nb: "er en mappe; skriv et filnavn.", nn: "er ei mappe; skriv eit filnamn.",
        en: "is a folder; give the name of a file."))
  case .unwritable(let path, let reason):
    let why = words.parenthesis(reason)
    return words.line(
      path,
      words.say(
        nb:
          "kan ikke skrives\(why); se etter om du har tilgang til mappen og om det er plass på disken.",
        nn:
          "kan ikkje skrivast\(why); sjå etter om du har tilgang til mappa og om det er plass på disken.",
        en:
          "cannot be written\(why); check that you have access to the folder and that the disk has room."
      ))
  case .isFolder(let path):
    let name = path.isEmpty ? "." : path
    return words.say(
      nb: "\(name) er en mappe, skriv et filnavn.", nn: "\(name) er ei mappe, skriv eit filnamn.",
      en: "\(name) is a folder, write the name of a file.")
  case .occupied(let path, let occupant):
    return words.line(path, words.occupied(occupant, isPage: isPage))
  case .halfWritten(let path, let reason):
    let why = words.parenthesis(reason)
    return words.line(
      path,
      words.say(
        nb:
          "bare noen av tabellene ble skiftet ut\(why). Mappen er nå halvt ny og halvt gammel og må ikke brukes; kjør export på nytt, helst til en ny mappe.",
        nn:
          "berre nokre av tabellane vart skifte ut\(why). Mappa er no halvt ny og halvt gammal og må ikkje brukast; køyr export på nytt, helst til ei ny mappe.",
        en:
          "only some of the tables were replaced\(why). The folder is half new and half old now and must not be used; run export again, best into a new folder."
      ))
  case .isNetwork(let path):
    return words.line(
      path,
      words.say(
        nb: "her ligger det en databasefil, og den er ikke rørt; velg et annet navn.",
        nn: "her ligg det ei databasefil, og ho er ikkje rørt; vel eit anna namn.",
        en: "there is a database file here, and it has not been touched; choose another name."))
  case .closedPipe:
    return words.say(
      nb: "Ingen leser det som skrives.", nn: "Ingen les det som blir skrive.",
      en: "Nobody reads what is written.")
  case .interrupted:
    return words.say(
      nb: "Stoppet. Det som ikke var ferdig, er fjernet.",
      nn: "Stoppa. Det som ikkje var ferdig, er fjerna.",
      en: "Stopped. What was not finished has been removed.")
  case .tooManyRows(let table, let rows, let most):
    let (count, limit) = (language.number(rows), language.number(most))
    let name = table.noun.many[language]
    return words.say(
      nb:
        "Nettverket har \(count) \(name), og et ark i Excel har plass til \(limit). Ingenting er skrevet; skriv til en mappe eller en .json-fil i stedet.",
      nn:
        "Nettverket har \(count) \(name), og eit ark i Excel har plass til \(limit). Ingenting er skrive; skriv til ei mappe eller ei .json-fil i staden.",
      en:
        "The network has \(count) \(name), and a sheet in Excel has room for \(limit). Nothing has been written; write to a folder or a .json file instead."
    )
  case .workbook(let error):
    return words.line("", words.workbook(error))
  }
}

extension FaultWords {
  /// `path: what is wrong`; what is wrong alone, with a capital, where there is no path.
  func line(_ path: String, _ what: String) -> String {
    path.isEmpty ? what.prefix(1).uppercased() + what.dropFirst() : path + ": " + what
  }

  /// What the system says, in parentheses behind the sentence; nothing where it says nothing.
  func parenthesis(_ reason: String) -> String {
    let text = self.reason(tidy(reason))
    return text.isEmpty ? "" : " (\(text))"
  }

  /// What somebody else's program says, on one line and without a stop.
  func tidy(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.hasSuffix(".") ? String(line.dropLast()) : line
  }

  fileprivate func occupied(_ occupant: Occupant, isPage: Bool) -> String {
    func named(_ names: [String]) -> String {
      language.list(names.map { quoted($0) }, most: 3)
    }
    let what =
      switch occupant {
      case .others(let names):
        say(
          nb: "her ligger det noe som ikke er en utskrift fra Samvev (\(named(names)))",
          nn: "her ligg det noko som ikkje er ei utskrift frå Samvev (\(named(names)))",
          en: "something here is no export of Samvev's (\(named(names)))")
      case .notAsWritten([]):
        say(
          nb: "filen er endret siden Samvev skrev den, eller er noe annet enn det som skal skrives",
          nn: "fila er endra sidan Samvev skreiv ho, eller er noko anna enn det som skal skrivast",
          en:
            "the file was changed since Samvev wrote it, or is something else than what is to be written"
        )
      case .notAsWritten(let names):
        say(
          nb: "\(named(names)) er ikke slik Samvev skrev det",
          nn: "\(named(names)) er ikkje slik Samvev skreiv det",
          en: "\(named(names)): not as Samvev wrote it")
      case .anotherNetwork:
        say(
          nb: "her ligger det en utskrift av et annet nettverk",
          nn: "her ligg det ei utskrift av eit anna nettverk",
          en: "there is an export of another network here")
      case .somebodysSheet:
        say(
          nb: "her ligger det et regneark som noen har laget eller endret",
          nn: "her ligg det eit rekneark som nokon har laga eller endra",
          en: "there is a sheet here that somebody has made or changed")
      case .somebodysFile:
        say(
          nb: "her ligger det en fil som noen har laget eller endret",
          nn: "her ligg det ei fil som nokon har laga eller endra",
          en: "there is a file here that somebody has made or changed")
      }
    let advice =
      occupant == .somebodysSheet
      ? say(
        nb: "Velg et annet navn for funnene.", nn: "Vel eit anna namn for funna.",
        en: "Choose another name for the findings.")
      : occupant == .somebodysFile
        ? say(
          nb: "Flytt den, eller velg en annen mappe.", nn: "Flytt ho, eller vel ei anna mappe.",
          en: "Move it, or choose another folder.")
        : isPage
          ? say(
            nb: "Flytt det, og prøv igjen.", nn: "Flytt det, og prøv igjen.",
            en: "Move it and try again.")
          : say(
            nb: "Velg et nytt navn, eller legg til --force for å skrive over det.",
            nn: "Vel eit nytt namn, eller legg til --force for å skrive over.",
            en: "Choose a new name, or add --force to write over it.")
    return what
      + say(
        nb: ", så ingenting er rørt. ", nn: ", så ingenting er rørt. ",
        en: ", so nothing has been touched. ") + advice
  }

  fileprivate func notABundle(
    _ path: String, _ warnings: [Warning], isPage: Bool
  ) -> String {
    let what = say(
      nb:
        "her er det ingen tabeller; det må være en mappe med regneark som Familier.csv og Behov.csv, én arbeidsbok (.xlsx, .ods) eller en .json-fil",
      nn:
        "her er det ingen tabellar; det må vere ei mappe med rekneark som Familiar.csv og Behov.csv, éi arbeidsbok (.xlsx, .ods) eller ei .json-fil",
      en:
        "there are no tables here; it must be a folder of sheets like families.csv and needs.csv, one workbook (.xlsx, .ods) or a .json file"
    )
    for warning in warnings {
      let (wrong, right): (String, String)
      switch warning.matter {
      case .unknownFile(let nearest?): (wrong, right) = (warning.file, nearest.rawValue + ".csv")
      case .unknownTable(let name, let nearest?): (wrong, right) = (name, nearest.rawValue)
      case .unknownSheet(let nearest?):
        (wrong, right) = (warning.file, nearest.noun.many[language])
      default: continue
      }
      let name = quoted(wrong)
      return what
        + say(
          nb: ". Skal \(name) hete \(right)?", nn: ". Skal \(name) heite \(right)?",
          en: ". Should \(name) be called \(right)?")
    }
    let sheets = warnings.compactMap { warning in
      if case .unknownSheet = warning.matter { warning.file } else { nil }
    }
    if !sheets.isEmpty {
      let names = some(sheets.prefix(3).map(quoted), max(0, sheets.count - 3))
      return what
        + say(
          nb: ". Her er \(names); gi arkene navn etter tabellene.",
          nn: ". Her er \(names); gje arka namn etter tabellane.",
          en: ". Here are \(names); name the sheets after the tables.")
    }
    if path.hasSuffix(".sqlite"), !isPage {
      return what
        + say(
          nb: ". En nettverksfil står først: samvev import NETTVERK MAPPE.",
          nn: ". Ei nettverksfil står først: samvev import NETTVERK MAPPE.",
          en: ". A network file comes first: samvev import NETWORK FOLDER.")
    }
    return what + "."
  }
}
