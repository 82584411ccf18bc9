import Wording

extension Phrase {
  static func onShare(_ path: String, _ share: String) -> Phrase {
    Phrase(
      nb:
        "\(path): filen ligger på en nettverksdisk (\(share)), og der kan to endringer samtidig ødelegge den; flytt den til en disk i denne maskinen",
      nn:
        "\(path): fila ligg på ein nettverksdisk (\(share)), og der kan to endringar samtidig øydeleggje henne; flytt ho til ein disk i denne maskina",
      en:
        "\(path): the file is on a network drive (\(share)), where two changes at once can damage it; move it to a disk of this computer"
    )
  }

  static let noServer = Phrase(
    nb: "maskinen gir ikke Samvev noen plass å vise siden fra (127.0.0.1); prøv igjen",
    nn: "maskina gir ikkje Samvev nokon plass å vise sida frå (127.0.0.1); prøv igjen",
    en: "the computer gives Samvev no place to show the page from (127.0.0.1); try again")

  static func noBrowser(_ path: String) -> Phrase {
    Phrase(
      nb: "Nettleseren åpnet seg ikke. Åpne denne filen i den innen et minutt: \(path)",
      nn: "Nettlesaren opna seg ikkje. Opne denne fila i han innan eit minutt: \(path)",
      en: "The browser did not open. Open this file in it within a minute: \(path)")
  }

  static let isOpen = Phrase(
    nb: "Samvev åpnes i nettleseren. Avslutt på siden, eller med Ctrl-C her.",
    nn: "Samvev blir opna i nettlesaren. Avslutt på sida, eller med Ctrl-C her.",
    en: "Samvev opens in the browser. End it on the page, or with Ctrl-C here.")

  static let isOpenAgain = Phrase(
    nb: "Samvev er i gang fra før, og åpnes i nettleseren.",
    nn: "Samvev er i gang frå før, og blir opna i nettlesaren.",
    en: "Samvev is running already, and opens in the browser.")

  static func noOpeningFile(_ folder: String) -> Phrase {
    Phrase(
      nb:
        "\(folder): her kan ikke Samvev legge filen som åpner siden; mappen må være din, og ingen andre må kunne skrive i den",
      nn:
        "\(folder): her kan ikkje Samvev leggje fila som opnar sida; mappa må vere di, og ingen andre må kunne skrive i henne",
      en:
        "\(folder): Samvev cannot put the file here that opens the page; the folder has to be yours, and nobody else may be able to write in it"
    )
  }

  static let doesNotAnswer = Phrase(
    nb:
      "Samvev er i gang med denne filen fra før, men svarer ikke; avslutt det vinduet først (Ctrl-C)",
    nn:
      "Samvev er i gang med denne fila frå før, men svarer ikkje; avslutt det vindauget først (Ctrl-C)",
    en: "Samvev is running with this file already and does not answer; end that one first (Ctrl-C)")

  static func wentAway(_ path: String) -> Phrase {
    Phrase(
      nb:
        "\(path): filen er flyttet, slettet eller byttet ut, så siden er avsluttet; start Samvev igjen med den som skal brukes",
      nn:
        "\(path): fila er flytta, sletta eller bytt ut, så sida er avslutta; start Samvev igjen med den som skal brukast",
      en:
        "\(path): the file was moved, deleted or replaced, so the page has ended; start Samvev again with the one that is to be used"
    )
  }

  static let serverFailed = Phrase(
    nb: "siden kunne ikke vises lenger; alt som var lagret, står i filen; start Samvev igjen",
    nn: "sida kunne ikkje visast lenger; alt som var lagra, står i fila; start Samvev igjen",
    en: "the page could no longer be shown; all that was saved is in the file; start Samvev again")

  static let openingTitle = Phrase(
    nb: "Åpner Samvev", nn: "Opnar Samvev", en: "Opening Samvev")
  static let openingText = Phrase(
    nb:
      "Denne filen åpner Samvev én gang, det første minuttet. Ingen andre på maskinen kan lese den.",
    nn:
      "Denne fila opnar Samvev éin gong, det første minuttet. Ingen andre på maskina kan lese henne.",
    en:
      "This file opens Samvev once, during the first minute. Nobody else on this computer can read it."
  )
  static let openingButton = Phrase(nb: "Åpne Samvev", nn: "Opne Samvev", en: "Open Samvev")
}
