import Exchange
import Model
import Wording
import Workbook

// Why a workbook cannot be read or written.
extension FaultWords {
  func workbook(_ error: WorkbookError) -> String {
    switch error {
    case .notAWorkbook:
      say(
        nb: "dette er ikke en arbeidsbok; åpne filen i regnearket, og lagre den som .xlsx.",
        nn: "dette er ikkje ei arbeidsbok; opne fila i reknearket, og lagre ho som .xlsx.",
        en: "this is no workbook; open the file in the spreadsheet and save it as .xlsx.")
    case .encrypted:
      say(
        nb: "arbeidsboken er låst med passord; åpne den, fjern passordet, og lagre den på nytt.",
        nn: "arbeidsboka er låst med passord; opne ho, ta bort passordet, og lagre ho på nytt.",
        en:
          "the workbook is locked with a password; open it, remove the password and save it again.")
    case .oldFormat:
      say(
        nb: "arbeidsboken er i et eldre format; åpne den i regnearket, og lagre den som .xlsx.",
        nn: "arbeidsboka er i eit eldre format; opne ho i reknearket, og lagre ho som .xlsx.",
        en: "the workbook is in an older format; open it in the spreadsheet and save it as .xlsx.")
    case .damaged, .entities:
      say(
        nb: "arbeidsboken er skadet; åpne den i regnearket, og lagre den på nytt.",
        nn: "arbeidsboka er skadd; opne ho i reknearket, og lagre ho på nytt.",
        en: "the workbook is damaged; open it in the spreadsheet and save it again.")
    case .damagedCell(_, let cell):
      say(
        nb: "celle \(cell) er skadet; åpne arbeidsboken i regnearket, rett cellen, og lagre.",
        nn: "celle \(cell) er skadd; opne arbeidsboka i reknearket, rett cella, og lagre.",
        en: "cell \(cell) is damaged; open the workbook in the spreadsheet, correct it and save.")
    case .tooManyRows(_, let greatest):
      say(
        nb:
          "arket har flere rader enn \(language.number(greatest)); slett de tomme radene nederst.",
        nn:
          "arket har fleire rader enn \(language.number(greatest)); slett dei tomme radene nedst.",
        en:
          "the sheet has more than \(language.number(greatest)) rows; delete the empty ones below.")
    case .tooLarge:
      say(
        nb:
          "arbeidsboken er for stor; slett det som ikke hører til tabellene, eller lagre arkene som CSV.",
        nn:
          "arbeidsboka er for stor; slett det som ikkje høyrer til tabellane, eller lagre arka som CSV.",
        en:
          "the workbook is too large; delete what is not in the tables, or save the sheets as CSV.")
    case .unwritable, .noTemporaryFile:
      say(
        nb:
          "arbeidsboken kunne ikke settes sammen, så ingenting er skrevet; se etter om det er plass på disken, også i /tmp.",
        nn:
          "arbeidsboka kunne ikkje setjast saman, så ingenting er skrive; sjå etter om det er plass på disken, òg i /tmp.",
        en:
          "the workbook could not be put together, so nothing has been written; check that the disk has room, also in /tmp."
      )
    }
  }
}
