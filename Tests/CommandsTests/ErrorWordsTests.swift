import Model
import Testing
import Wording

@testable import Commands
@testable import Exchange

private let path = "kommune/nett.sqlite"

private let exchangeErrors: [ExchangeError] = [
  .noSuchFile(path: path), .unreadable(path: path, reason: "Permission denied.\n"),
  .unreadable(path: path, reason: ""), .unwritable(path: path, reason: "No space left on device"),
  .notABundle(path: path, []),
  .notABundle(path: path, [Warning(file: "Needs.csv", .unknownFile(nearest: .needs))]),
  .isNetwork(path: path), .halfWritten(path: path, reason: "No space left on device"),
  .occupied(path: path, .others(["README.txt", "bilder"])),
  .occupied(path: path, .notAsWritten([])),
  .occupied(path: path, .notAsWritten(["goals.csv", "needs.csv", "people.csv", "ties.csv"])),
  .occupied(path: path, .anotherNetwork),
]

private let warnings: [Warning] = [
  Warning(file: "needs.csv", line: 1, .unknownColumn("tema", nearest: "domain")),
  Warning(file: "needs.csv", line: 1, .unknownColumn("tema", nearest: nil)),
  Warning(file: "Needs.csv", .unknownFile(nearest: .needs)),
  Warning(file: "notater.csv", .unknownFile(nearest: nil)),
  Warning(file: "nett.json", line: 3, .unknownTable("need", nearest: .needs)),
  Warning(file: "nett.json", line: 3, .unknownTable("x", nearest: nil)),
]

struct ErrorWordsTests {
  @Test("every error is one line that begins with its file", arguments: Language.allCases)
  func everyError(language: Language) {
    for error in exchangeErrors {
      let line = sentence(error, language)
      #expect(line.hasPrefix(path + ": "), "\(line)")
      #expect(blemish(of: line) == nil, "\(line)")
    }
    for warning in warnings {
      let line = sentence(warning, language)
      #expect(line.hasPrefix(warning.file), "\(line)")
      #expect(blemish(of: line) == nil, "\(line)")
    }
  }

  @Test func nynorskIsAnotherLanguageThanBokmål() {
    for error in exchangeErrors { #expect(sentence(error, .nb) != sentence(error, .nn)) }
    for warning in warnings { #expect(sentence(warning, .nb) != sentence(warning, .nn)) }
  }

  @Test func aWarningAsksWhatWasMeant() {
    #expect(
      sentence(warnings[0], .nb)
        == "needs.csv, linje 1: kolonnen «tema» er ikke kjent og ble hoppet over; mente du domain?")
    #expect(
      sentence(warnings[2], .nn)
        == "Needs.csv: fila er ikkje ein av tabellane og vart hoppa over; meinte du needs.csv?")
    #expect(
      sentence(warnings[5], .en)
        == "nett.json, line 3: “x” is not one of the tables and was skipped.")
  }

  @Test func aFolderWithoutTablesSaysWhatItShouldHold() {
    #expect(
      sentence(exchangeErrors[5], .nb)
        == "kommune/nett.sqlite: her er det ingen tabeller; det må være en mappe med filer som families.csv og needs.csv, eller en .json-fil. Skal «Needs.csv» hete needs.csv?"
    )
    #expect(sentence(ExchangeError.notABundle(path: "", []), .nb).hasPrefix("Her er det ingen"))
  }

  @Test func aFolderWhereAFileWasToBeWrittenIsSaidInWords() {
    #expect(
      sentence(ExchangeError.isFolder(path: "ut"), .nb) == "ut er en mappe, skriv et filnavn.")
    #expect(
      sentence(ExchangeError.isFolder(path: "ut"), .nn) == "ut er ei mappe, skriv eit filnamn.")
    #expect(
      sentence(ExchangeError.isFolder(path: "./"), .en)
        == "./ is a folder, write the name of a file.")
  }

  @Test func refusalsAreCounted() {
    let refusal = Refusal(file: "needs.csv", table: .needs, line: 2, .empty)
    #expect(
      sentence(ExchangeError.refused([refusal], more: 2), .nb)
        == "Fant 3 feil, så ingenting er lagret. Rett og prøv igjen.")
    #expect(
      sentence(ExchangeError.refused([refusal], more: 0), .en)
        == "Found 1 mistake, so nothing has been saved. Correct and try again.")
  }
}
