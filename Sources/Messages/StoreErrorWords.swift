import Files
package import Store
package import Wording

/// Why a network file could not be made, read or written, and what to do: one line.
///
/// - Parameter interface: where it is read, which decides what is to be done.
package func sentence(
  _ error: StoreError, _ language: Language, for interface: Interface = .commandLine
) -> String {
  let words = FaultWords(language: language)
  let isPage = interface == .page
  switch error {
  case .noSuchFile(let path):
    return words.line(path, words.noSuchNetwork)
  case .isFolder(let path):
    return words.line(path, words.isFolder)
  case .isEmpty(let path):
    return words.line(path, isPage ? words.isEmptyForPage : words.isEmptyFile)
  case .notADatabase(let path), .notANetwork(let path):
    return words.line(path, words.notANetwork)
  case .tooNew(let path, let version, let understood):
    return words.line(path, words.tooNew(version, understood))
  case .tooOld(let path, let version, let understood):
    return words.line(path, words.tooOld(version, understood, isPage: isPage))
  case .unreleased(let path, let version):
    return words.line(path, words.unreleased(version))
  case .damaged(let path, let fault):
    return words.line(path, words.damaged(fault))
  case .readOnly(let path):
    return words.line(path, words.readOnly)
  case .leftOpen(let path, let log):
    return words.line(path, words.leftOpen(path, log))
  case .busy(let path):
    return words.line(path, words.busy)
  case .alreadyExists(let path):
    return words.line(path, words.alreadyExists)
  case .diskFull(let path):
    return words.line(path, words.diskFull)
  case .cannotOpen(let path, let errno):
    return words.line(path, words.cannotOpen(errno))
  case .inputOutput(let path, let errno):
    return words.line(path, words.inputOutput(errno))
  case .interrupted:
    return words.say(
      nb: "Stoppet. Nettverket er som det var.", nn: "Stoppa. Nettverket er som det var.",
      en: "Stopped. The network is as it was.")
  case .refused(let path, let detail):
    return words.line(path, words.ownMistake(detail))
  }
}

extension FaultWords {
  fileprivate var noSuchNetwork: String {
    say(
      nb: "det finnes ingen fil med dette navnet; se etter om navnet er riktig.",
      nn: "det finst inga fil med dette namnet; sjå etter om namnet er rett.",
      en: "there is no file of this name; check how it is spelt.")
  }

  fileprivate var isFolder: String {
    say(
      nb: "dette er en mappe; skriv navnet på en nettverksfil (.sqlite).",
      nn: "dette er ei mappe; skriv namnet på ei nettverksfil (.sqlite).",
      en: "this is a folder; give the name of a network file (.sqlite).")
  }

  fileprivate var isEmptyFile: String {
    say(
      nb: "filen er tom, kanskje etter en import som ble avbrutt. Kjør importen på nytt.",
      nn: "fila er tom, kanskje etter ein import som vart avbroten. Køyr importen på nytt.",
      en: "the file is empty, perhaps after an import that was cut off. Run the import again.")
  }

  fileprivate var isEmptyForPage: String {
    say(
      nb: "filen er tom. Hent en sikkerhetskopi.", nn: "fila er tom. Hent ein tryggingskopi.",
      en: "the file is empty. Use a backup.")
  }

  fileprivate var notANetwork: String {
    say(
      nb: "filen er ikke laget av Samvev; se etter om det er riktig fil.",
      nn: "fila er ikkje laga av Samvev; sjå etter om det er rett fil.",
      en: "the file was not made by Samvev; check that it is the right one.")
  }

  fileprivate func tooNew(_ version: Int, _ understood: Int) -> String {
    say(
      nb:
        "filen er laget av en nyere utgave av Samvev (\(version)); denne forstår til og med \(understood). Hent den nye utgaven.",
      nn:
        "fila er laga av ei nyare utgåve av Samvev (\(version)); denne forstår til og med \(understood). Hent den nye utgåva.",
      en:
        "the file was made by a newer version of Samvev (\(version)); this one understands up to \(understood). Get the new version."
    )
  }

  fileprivate func tooOld(_ version: Int, _ understood: Int, isPage: Bool) -> String {
    if isPage {
      return say(
        nb:
          "filen er laget av en eldre utgave av Samvev (\(version)); denne bruker \(understood). Avslutt, og start Samvev på nytt: da blir den oppdatert.",
        nn:
          "fila er laga av ei eldre utgåve av Samvev (\(version)); denne bruker \(understood). Avslutt, og start Samvev på nytt: då blir ho oppdatert.",
        en:
          "the file was made by an older version of Samvev (\(version)); this one uses \(understood). Quit and start Samvev again: that brings it up to date."
      )
    }
    return say(
      nb:
        "filen er laget av en eldre utgave av Samvev (\(version)); denne bruker \(understood). Neste import oppdaterer den.",
      nn:
        "fila er laga av ei eldre utgåve av Samvev (\(version)); denne bruker \(understood). Neste import oppdaterer fila.",
      en:
        "the file was made by an older version of Samvev (\(version)); this one uses \(understood). The next import brings it up to date."
    )
  }

  fileprivate func unreleased(_ version: Int) -> String {
    say(
      nb:
        "filen er laget av en prøveutgave av Samvev (\(version)) som ikke leses lenger. Importer regnearkene på nytt til en ny fil.",
      nn:
        "fila er laga av ei prøveutgåve av Samvev (\(version)) som ikkje blir lesen lenger. Importer reknearka på nytt til ei ny fil.",
      en:
        "the file was made by a trial version of Samvev (\(version)) that is no longer read. Import the spreadsheets again into a new file."
    )
  }

  fileprivate func damaged(_ fault: FileFault) -> String {
    let place = place(fault)
    let what = place.isEmpty ? text(fault.kind) : place + ": " + text(fault.kind)
    return say(
      nb:
        "filen er skadet (\(what)). Bruk en sikkerhetskopi, eller importer på nytt til en ny fil.",
      nn: "fila er skadd (\(what)). Bruk ein tryggingskopi, eller importer på nytt til ei ny fil.",
      en: "the file is damaged (\(what)). Use a backup, or import again into a new file.")
  }

  fileprivate var readOnly: String {
    say(
      nb:
        "filen er skrivebeskyttet, så den kan ikke endres her. Be om tilgang, eller bruk en kopi.",
      nn: "fila er skriveverna, så ho kan ikkje endrast her. Be om tilgang, eller bruk ein kopi.",
      en:
        "the file is write-protected, so it cannot be changed here. Ask for access, or use a copy.")
  }

  fileprivate func leftOpen(_ path: String, _ log: String) -> String {
    let (file, beside) = (quoted(Path.name(of: path)), quoted(Path.name(of: log)))
    return say(
      nb:
        "filen ble ikke lukket ordentlig og kan bare åpnes der du kan skrive. Kopier både \(file) og \(beside) til en egen mappe.",
      nn:
        "fila vart ikkje lukka skikkeleg og kan berre opnast der du kan skrive. Kopier både \(file) og \(beside) til ei eiga mappe.",
      en:
        "the file was not closed properly; it can be opened only where you may write. Copy both \(file) and \(beside) to a folder of your own."
    )
  }

  fileprivate var busy: String {
    say(
      nb: "et annet program skriver til filen akkurat nå. Vent litt og prøv igjen.",
      nn: "eit anna program skriv til fila akkurat no. Vent litt og prøv igjen.",
      en: "another program is writing to the file right now. Wait a little and try again.")
  }

  fileprivate var alreadyExists: String {
    say(
      nb: "filen finnes allerede og er ikke rørt. Velg et annet navn, eller flytt den først.",
      nn: "fila finst alt og er ikkje rørt. Vel eit anna namn, eller flytt ho først.",
      en: "the file exists already and has not been touched. Choose another name, or move it first."
    )
  }

  fileprivate var diskFull: String {
    say(
      nb: "disken er full, så ingenting er lagret. Rydd plass og prøv igjen.",
      nn: "disken er full, så ingenting er lagra. Rydd plass og prøv igjen.",
      en: "the disk is full, so nothing has been saved. Make room and try again.")
  }

  fileprivate func cannotOpen(_ errno: Int32) -> String {
    switch errno {
    case 1, 13:
      say(
        nb: "du har ikke tilgang til filen eller mappen. Be om tilgang, eller bruk en kopi.",
        nn: "du har ikkje tilgang til fila eller mappa. Be om tilgang, eller bruk ein kopi.",
        en: "you have no access to the file or folder. Ask for access, or use a copy.")
    case 30:
      say(
        nb: "disken kan bare leses. Velg en fil et annet sted.",
        nn: "disken kan berre lesast. Vel ei fil ein annan stad.",
        en: "the disk may only be read. Choose a file somewhere else.")
    default:
      say(
        nb: "filen kan ikke åpnes\(systemNumber(errno)); se etter om navnet og mappen er riktige.",
        nn: "fila kan ikkje opnast\(systemNumber(errno)); sjå etter om namnet og mappa er rette.",
        en: "the file cannot be opened\(systemNumber(errno)); check its name and folder.")
    }
  }

  fileprivate func inputOutput(_ errno: Int32) -> String {
    say(
      nb:
        "disken svarer ikke som den skal\(systemNumber(errno)). Se etter at den er koblet til, og prøv igjen.",
      nn:
        "disken svarar ikkje som han skal\(systemNumber(errno)). Sjå etter at han er kopla til, og prøv igjen.",
      en:
        "the disk does not answer as it should\(systemNumber(errno)). Check that it is connected, and try again."
    )
  }

  fileprivate func ownMistake(_ detail: String) -> String {
    let why = parenthesis(detail)
    return say(
      nb: "ingenting er lagret, på grunn av en feil i Samvev\(why). Meld fra om den.",
      nn: "ingenting er lagra, på grunn av ein feil i Samvev\(why). Meld frå om han.",
      en: "nothing has been saved, because of a mistake in Samvev\(why). Please report it.")
  }

  private func systemNumber(_ errno: Int32) -> String {
    errno == 0 ? "" : say(nb: " (feil \(errno))", nn: " (feil \(errno))", en: " (error \(errno))")
  }
}
