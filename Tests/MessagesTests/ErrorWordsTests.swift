import Messages
import Model
import Testing
import Wording

@testable import Exchange

private let path = "kommune/nett.sqlite"

private let exchangeErrors: [ExchangeError] = [
  .noSuchFile(path: path), .unreadable(path: path, reason: "Permission denied.\n"),
  .unreadable(path: path, reason: ""), .unwritable(path: path, reason: "No space left on device"),
  .notABundle(path: path, []),
  .notABundle(path: path, [Warning(file: "Needs.csv", .unknownFile(nearest: .needs))]),
  .isGraph(path: path), .isNetwork(path: path),
  .halfWritten(path: path, reason: "No space left on device"),
  .occupied(path: path, .others(["README.txt", "bilder"])),
  .occupied(path: path, .notAsWritten([])),
  .occupied(path: path, .notAsWritten(["goals.csv", "needs.csv", "people.csv", "ties.csv"])),
  .occupied(path: path, .anotherNetwork),
  .occupied(path: path, .somebodysSheet),
]

private let someDay = Day(year: 2026, month: 5, day: 1) ?? Day(number: 0)

private func warning(
  _ matter: Warning.Matter, _ table: TableName = .needs, column: String? = "raised",
  found: String? = "x"
) -> Warning {
  Warning(
    file: table.rawValue + ".csv", table: table, line: 2, column: column, found: found, matter)
}

private let warnings: [Warning] = [
  Warning(file: "needs.csv", line: 1, .unknownColumn("tema", nearest: "domain")),
  Warning(file: "needs.csv", line: 1, .unknownColumn("tema", nearest: nil)),
  Warning(file: "Needs.csv", .unknownFile(nearest: .needs)),
  Warning(file: "notater.csv", .unknownFile(nearest: nil)),
  Warning(file: "nett.json", line: 3, .unknownTable("need", nearest: .needs)),
  Warning(file: "nett.json", line: 3, .unknownTable("x", nearest: nil)),
  warning(.totalsRow, column: nil, found: "Sum"),
  warning(.madeUpFamily, .families, column: "id", found: "eksempel"),
  warning(.remarkRow, column: nil, found: "Oppdatert av Kari"),
  warning(.loneCell, column: nil, found: "Husk"),
  warning(.headingsAgain, column: nil, found: nil),
  warning(.noHeading(cells: 3), column: nil, found: "ring mor"),
  Warning(file: "bok.xlsx, Ark1", .unknownSheet(nearest: .needs)),
  Warning(file: "bok.xlsx, Ark1", .unknownSheet(nearest: nil)),
  Warning(file: "Behov.csv", table: .needs, .fileRead(as: .needs)),
  Warning(file: "nett.json", line: 3, found: "behov", .fileRead(as: .needs)),
  warning(.encodingRead(.windows1252), column: nil, found: nil),
  warning(.encodingRead(.utf16), column: nil, found: nil),
  warning(.quotesAroundLines, column: nil, found: nil),
  warning(.separatorRead("|"), column: nil, found: nil),
  warning(.linesAboveHeader(1), column: nil, found: "Behov i Solvik"),
  warning(.linesAboveHeader(3), column: nil, found: "Behov i Solvik"),
  warning(
    .headingsRead([ReadCell("Livsområde", as: "domain"), ReadCell("Meldt", as: "raised")]),
    column: nil, found: nil),
  warning(.cellsRead(.word, [ReadCell("gjeld", as: "debt")], cells: 1), column: "domain"),
  warning(
    .cellsRead(.word, [ReadCell("gjeld", as: "debt"), ReadCell("Skole", as: "school")], cells: 12),
    column: "domain"),
  warning(.cellsRead(.day, [ReadCell("1.2.2026", as: "2026-02-01")], cells: 7)),
  warning(.cellsRead(.shortYear, [ReadCell("1.2.26", as: "2026-02-01")], cells: 1)),
  warning(.cellsRead(.birth, [ReadCell("1988", as: "1988-01")], cells: 2), .people, column: "born"),
  warning(
    .cellsRead(.length, [ReadCell("3 uker", as: "3w")], cells: 2), .services,
    column: "response_time"),
  warning(
    .cellsRead(.name, [ReadCell("Nav Solvik", as: "nav")], cells: 1), .responsibilities,
    column: "actor"),
  warning(.hiddenSheet, column: nil, found: nil),
  warning(.hiddenRows(1), column: nil, found: nil),
  warning(.hiddenRows(1200), column: nil, found: nil),
  warning(.hiddenColumns(["C", "D"]), column: nil, found: nil),
  warning(.mergedCells(["A2:A4", "B2:B4"], more: 3), column: nil, found: nil),
  warning(.newWithoutKeyColumn("from", rows: 1), .ties, column: nil, found: nil),
  warning(.newWithoutKeyColumn("from", rows: 1200), .ties, column: nil, found: nil),
  warning(.rowsNotInFile(["p1"], more: 0), .people, column: nil, found: nil),
  warning(.rowsNotInFile(["n1", "n2", "n3"], more: 9), .needs, column: nil, found: nil),
  warning(.rowsNotInFile(["r1", "r2"], more: 0), .referrals, column: nil, found: nil),
  warning(.areaRespelt(as: "Sentrum", rows: 1), .services, column: "area", found: "sentrum"),
  warning(.areaRespelt(as: "Sentrum", rows: 3), .services, column: "area", found: "sentrum"),
  warning(.roleIsCoordinator(rows: 1), .contacts, column: "role", found: "Koordinator"),
  warning(.roleIsCoordinator(rows: 2), .contacts, column: "role", found: "Koordinator"),
  warning(.mayBeIdentityNumber, column: "title", found: nil),
  warning(.phoneNumber, column: "title", found: nil),
  warning(.nameWithBirthDate, .people, column: "alias", found: nil),
  warning(.brokenLetters, .families, column: "alias", found: "BjÃ¸rk"),
  warning(.unlikelyDay(Day(number: 33_755), today: someDay), found: "2062-06-02"),
  warning(.unlikelyDay(Day(number: 20_600), today: someDay), found: "2026-05-27"),
  warning(.unlikelyDay(Day(number: -40_000), today: someDay), found: "1860-06-26"),
  warning(.isBefore(column: "asked", day: someDay), .responsibilities, column: "accepted"),
  warning(.isAfter(column: "until", day: someDay), .responsibilities, column: "accepted"),
  warning(.endsInTwoWays(column: "achieved"), .goals, column: "dropped"),
  warning(.lacks(column: "closed"), column: "outcome", found: "met"),
  warning(.oldestBelowYoungest(18), .services, column: "max_age", found: "17"),
  warning(.toItself, .referrals, column: "to", found: "nav"),
  warning(.reasonBesideYes, .referrals, column: "reason", found: "no-capacity"),
  warning(.parentIsYounger(parent: "p1", child: "p2"), .ties, column: "relation"),
  warning(.parentsInCircle(["p1", "p2", "p3"]), .ties, column: "relation"),
  warning(.sameName(["f1", "f2"], more: 0), .families, column: "alias", found: "Eik"),
  warning(.sameName(["f1", "f2", "f3"], more: 4), .families, column: "alias", found: "Eik"),
  warning(.spelledInSeveralWays(["NAV", "Nav"], more: 0), .services, column: "name"),
  warning(.sameButForID("n1"), column: "id", found: "n2"),
  warning(
    .isOtherRow(was: "Regninger", now: "Bostøtte", isOfOtherFamily: true), .needs, column: "id",
    found: "n1"),
  warning(
    .isOtherRow(was: "", now: "", isOfOtherFamily: true), .referrals, column: "id", found: "r1"),
  warning(
    .isOtherRow(was: "Familie Gran", now: "Familie Eik", isOfOtherFamily: false), .families,
    column: "id", found: "f1"),
  warning(
    .closedWithOpen([
      Warning.OpenThread(table: .needs, ids: ["n1"], more: 0),
      Warning.OpenThread(table: .referrals, ids: ["r1", "r2", "r3"], more: 2),
      Warning.OpenThread(table: .agreements, ids: ["a1", "a2"], more: 0),
    ]), .families, column: "closed"),
  warning(
    .endsWithResponsibilities(["n1"], more: 0), .contacts, column: "until", found: "2026-05-01"),
]

struct ErrorWordsTests {
  @Test(arguments: Language.allCases)
  func `every error is one line that begins with its file`(language: Language) {
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

  @Test func `nynorsk is another language than bokmål`() {
    for error in exchangeErrors { #expect(sentence(error, .nb) != sentence(error, .nn)) }
    for warning in warnings {
      // A few sentences have no word in which the languages differ.
      switch warning.matter {
      case .areaRespelt, .roleIsCoordinator, .isBefore, .isAfter, .unlikelyDay: continue
      default: #expect(sentence(warning, .nb) != sentence(warning, .nn))
      }
    }
  }

  @Test func `a warning asks what was meant`() {
    #expect(
      sentence(warnings[0], .nb)
        == "needs.csv, linje 1: kolonnen «tema» er ukjent og er ikke lest; mente du domain?")
    #expect(
      sentence(warnings[2], .nn)
        == "Needs.csv: fila er ikkje ein av tabellane og er ikkje lesen; meinte du needs.csv?")
    #expect(
      sentence(warnings[5], .en)
        == "nett.json, line 3: “x” is not one of the tables and was not read.")
  }

  @Test func `what is doubted is asked`() {
    func line(_ matter: (Warning.Matter) -> Bool, _ language: Language) -> String {
      warnings.first { matter($0.matter) }.map { sentence($0, language) } ?? ""
    }
    #expect(
      sentence(
        warning(
          .unlikelyDay(Day(number: 33_754), today: Day(number: 20_619)), found: "2062-06-01"), .en)
        == "needs.csv, line 2, column raised: “2062-06-01” is 36 years ahead; is it right?")
    #expect(
      line({ if case .closedWithOpen = $0 { true } else { false } }, .nb)
        == "families.csv, linje 2, kolonne closed: familien er avsluttet, men dette er fortsatt åpent: 1 behov («n1»), 5 henvisninger («r1», «r2», «r3» og 2 til) og 2 avtaler («a1» og «a2»). Hvem tar over?"
    )
    #expect(
      line({ if case .endsWithResponsibilities = $0 { true } else { false } }, .nn)
        == "contacts.csv, linje 2, kolonne until: ansvaret for «n1» står att etter «2026-05-01»; kven tek over?"
    )
    #expect(
      sentence(
        Warning(
          file: "", table: .families, column: "alias", found: "Eik", storedKey: ["f2"],
          .sameName(["f1", "f2"], more: 0)), .nb)
        == "families, raden med id «f2», kolonne alias: «f1» og «f2» heter det samme, «Eik»; gi dem navn som kan skilles fra hverandre."
    )
    #expect(sentence(Warning(file: "x", .more(490)), .nb) == "… og 490 til av samme slag.")
  }

  @Test func `a folder without tables says what it should hold`() {
    #expect(
      sentence(exchangeErrors[5], .nb)
        == "kommune/nett.sqlite: her er det ingen tabeller; det må være en mappe med regneark som Familier.csv og Behov.csv, én arbeidsbok (.xlsx, .ods) eller en .json-fil. Skal «Needs.csv» hete needs.csv?"
    )
    #expect(sentence(ExchangeError.notABundle(path: "", []), .nb).hasPrefix("Her er det ingen"))
  }

  @Test func `a folder where a file was to be written is said in words`() {
    #expect(
      sentence(ExchangeError.isFolder(path: "ut"), .nb) == "ut er en mappe, skriv et filnavn.")
    #expect(
      sentence(ExchangeError.isFolder(path: "ut"), .nn) == "ut er ei mappe, skriv eit filnamn.")
    #expect(
      sentence(ExchangeError.isFolder(path: "./"), .en)
        == "./ is a folder, write the name of a file.")
  }

  @Test func `refusals are counted`() {
    let refusal = Refusal(file: "needs.csv", table: .needs, line: 2, .empty)
    #expect(
      sentence(ExchangeError.refused([refusal], more: 2), .nb)
        == "Fant 3 feil, så ingenting er lagret. Rett og prøv igjen.")
    #expect(
      sentence(ExchangeError.refused([refusal], more: 0), .en)
        == "Found 1 mistake, so nothing has been saved. Correct and try again.")
  }

  @Test func `of many refusals the first are said, then how many more there are`() {
    let refusals = (2...4).map { Refusal(file: "needs.csv", table: .needs, line: $0, .empty) }
    let two = refusals.prefix(2).map { sentence($0, .nb) }
    func told(_ more: Int, most: Int) -> [String] {
      lines(ExchangeError.refused(refusals, more: more), .nb, most: most)
    }
    #expect(told(0, most: 3).count == 4)
    #expect(
      told(9, most: 2) == two + [
        "… og 10 feil til.", "Fant 12 feil, så ingenting er lagret. Rett og prøv igjen.",
      ])
    #expect(lines(ExchangeError.closedPipe, .nb, most: 2).isEmpty)
  }
}
