package import Exchange
import Model
package import Wording

/// What in a bundle or network is left aside, read as something else, or likely to be wrong: one
/// line.
///
/// - Parameter interface: where it is read, which decides what things are called.
package func sentence(
  _ warning: Warning, _ language: Language, for interface: Interface = .commandLine
) -> String {
  let words = FaultWords(
    language: language, table: warning.table, column: warning.column,
    heading: warning.heading, found: warning.found,
    isJSON: warning.file.lowercased().hasSuffix(".json"), interface: interface)
  if case .more(let count) = warning.matter { return words.more(count) }
  let place: String
  if let table = warning.table, warning.file.isEmpty {
    place = words.place(table: table, key: warning.storedKey)
  } else {
    place = words.place(file: warning.file, line: warning.line)
  }
  return place + ": " + words.text(warning.matter)
}

extension FaultWords {
  /// What it is, without the place.
  func text(_ matter: Warning.Matter) -> String {
    switch matter {
    case .unknownFile(let nearest): unknownFile(nearest)
    case .unknownTable(let name, let nearest): unknownTable(name, nearest)
    case .unknownColumn(let name, let nearest): unknownColumn(name, nearest)
    case .unknownSheet(let nearest): unknownSheet(nearest)
    case .noHeading(let cells): noHeading(cells)
    case .remarkRow: remarkRow
    case .loneCell: loneCell
    case .headingsAgain: headingsAgain
    case .totalsRow: totalsRow
    case .newWithoutKeyColumn(let column, let rows): newWithoutKeyColumn(column, rows)
    case .rowsNotInFile(let ids, let more): rowsNotInFile(ids, more)
    case .areaRespelt(let area, let rows): areaRespelt(area, rows)
    case .roleIsCoordinator(let rows): roleIsCoordinator(rows)

    case .fileRead, .encodingRead, .separatorRead, .quotesAroundLines, .linesAboveHeader,
      .headingsRead, .cellsRead, .hiddenSheet, .hiddenRows, .hiddenColumns, .mergedCells:
      reading(matter)

    case .mayBeIdentityNumber: mayBeIdentityNumber
    case .phoneNumber: phoneNumber
    case .nameWithBirthDate: nameWithBirthDate
    case .brokenLetters: brokenLetters
    case .unlikelyDay(let day, let today): unlikelyDay(day, today)

    case .isBefore(let column, let day): isBefore(column, day)
    case .isAfter(let column, let day): isAfter(column, day)
    case .endsInTwoWays(let column): endsInTwoWays(column)
    case .lacks(let column): lacks(column)
    case .oldestBelowYoungest(let least): oldestBelowYoungest(least)
    case .toItself: toItself
    case .reasonBesideYes: reasonBesideYes

    case .parentIsYounger(let parent, let child): parentIsYounger(parent, child)
    case .parentsInCircle(let people): parentsInCircle(people)
    case .sameName(let ids, let more): sameName(ids, more)
    case .spelledInSeveralWays(let names, let more): spelledInSeveralWays(names, more)
    case .sameButForID(let id): sameButForID(id)
    case .isOtherRow(let was, let now, let isOfOtherFamily): isOtherRow(was, now, isOfOtherFamily)
    case .closedWithOpen(let threads): closedWithOpen(threads)
    case .endsWithResponsibilities(let needs, let more): endsWithResponsibilities(needs, more)
    case .madeUpFamily: madeUpFamily
    case .more(let count): more(count)
    }
  }

  // MARK: What is left aside

  private func unknownFile(_ nearest: TableName?) -> String {
    say(
      nb: "filen er ikke en av tabellene og er ikke lest",
      nn: "fila er ikkje ein av tabellane og er ikkje lesen",
      en: "the file is not one of the tables and was not read")
      + perhaps(nearest.map { $0.rawValue + ".csv" })
  }

  private func unknownSheet(_ nearest: TableName?) -> String {
    say(
      nb: "arket er ikke en av tabellene og er ikke lest",
      nn: "arket er ikkje ein av tabellane og er ikkje lese",
      en: "the sheet is not one of the tables and was not read")
      + perhaps(nearest.map { $0.noun.many[language] })
  }

  private func noHeading(_ count: Int) -> String {
    let cells = language.count(count, FaultWords.cell)
    return say(
      nb: "\(it) står i en kolonne uten overskrift og er ikke lest (\(cells)).",
      nn: "\(it) står i ein kolonne utan overskrift og er ikkje lese (\(cells)).",
      en: "\(it) stands in a column without a heading and was not read (\(cells)).")
  }

  private var remarkRow: String {
    say(
      nb: "raden \(it) er lest som en merknad og er ikke tatt med.",
      nn: "rada \(it) er lesen som ein merknad og er ikkje teken med.",
      en: "the row \(it) was read as a remark and left out.")
  }

  private var loneCell: String {
    say(
      nb:
        "\(it) står alene under tabellen og er ikke tatt med; hører raden til tabellen, så fjern den tomme raden over.",
      nn:
        "\(it) står åleine under tabellen og er ikkje teken med; høyrer rada til tabellen, så fjern den tomme rada over.",
      en:
        "\(it) stands alone below the table and was left out; if the row belongs to the table, remove the empty row above it."
    )
  }

  private var headingsAgain: String {
    say(
      nb: "overskriftene står her en gang til; raden er ikke tatt med.",
      nn: "overskriftene står her ein gong til; rada er ikkje teken med.",
      en: "the headings stand here once more; the row was left out.")
  }

  private func unknownTable(_ name: String, _ nearest: TableName?) -> String {
    let table = quoted(name)
    return say(
      nb: "\(table) er ikke en av tabellene og er ikke lest",
      nn: "\(table) er ikkje ein av tabellane og er ikkje lesen",
      en: "\(table) is not one of the tables and was not read") + perhaps(nearest?.rawValue)
  }

  private func unknownColumn(_ name: String, _ nearest: String?) -> String {
    let column = quoted(name)
    return say(
      nb: "kolonnen \(column) er ukjent og er ikke lest",
      nn: "kolonnen \(column) er ukjend og er ikkje lesen",
      en: "the column \(column) is not known and was not read") + perhaps(nearest)
  }

  private func perhaps(_ nearest: String?) -> String {
    nearest == nil ? "." : "; " + didYouMean(nearest, or: "")
  }

  private var totalsRow: String {
    say(
      nb: "raden \(it) er en sum og er ikke tatt med.",
      nn: "rada \(it) er ein sum og er ikkje teken med.",
      en: "the row \(it) is a sum and was left out.")
  }

  /// `og 490 til`.
  func more(_ count: Int) -> String {
    let number = language.number(count)
    return say(
      nb: "… og \(number) til av samme slag.", nn: "… og \(number) til av same slag.",
      en: "… and \(number) more of the same kind.")
  }

  private func newWithoutKeyColumn(_ column: String, _ count: Int) -> String {
    let rows = language.count(
      count,
      Noun(
        one: Phrase(nb: "ny rad", nn: "ny rad", en: "new row"),
        many: Phrase(nb: "nye rader", nn: "nye rader", en: "new rows")))
    let column = named(column)
    return say(
      nb:
        "kolonnen \(column) er ikke med, og skiller rader fra hverandre; \(rows) kom derfor i tillegg til dem som var der. Ta med kolonnen hvis de skulle vært de samme.",
      nn:
        "kolonnen \(column) er ikkje med, og skil rader frå kvarandre; \(rows) kom difor i tillegg til dei som var der. Ta med kolonnen om dei skulle vore dei same.",
      en:
        "the column \(column) is not there, and it tells rows apart; so \(rows) came beside those that were there. Put the column in if they should have been the same."
    )
  }

  private func rowsNotInFile(_ ids: [String], _ more: Int) -> String {
    let these = some(ids.map(quoted), more)
    let what = say(
      nb: "\(these) er i nettverket, men ikke i filen, og står som før",
      nn: "\(these) er i nettverket, men ikkje i fila, og står som før",
      en: "\(these) of the network are not in the file and stay as they were")
    switch table {
    case .people, .contacts:
      let until = named("until")
      return what
        + say(
          nb: "; har noen flyttet eller sluttet, skriv dagen i \(until).",
          nn: "; har nokon flytta eller slutta, skriv dagen i \(until).",
          en: "; if somebody has moved or left, write the day in \(until).")
    case .families, .services, .needs:
      let closed = named("closed")
      return what
        + say(
          nb: "; er noe avsluttet, skriv dagen i \(closed).",
          nn: "; er noko avslutta, skriv dagen i \(closed).",
          en: "; if something has ended, write the day in \(closed).")
    default: return what + "."
    }
  }

  // MARK: What is read as something else

  private func rows(_ count: Int) -> String {
    guard count > 1 else { return "" }
    let number = language.number(count)
    return " "
      + say(nb: "(\(number) rader)", nn: "(\(number) rader)", en: "(\(number) rows)")
  }

  private func areaRespelt(_ area: String, _ count: Int) -> String {
    let (right, rows) = (quoted(area), rows(count))
    return say(
      nb: "\(it) er samme område som \(right) og er registrert slik\(rows).",
      nn: "\(it) er same område som \(right) og er registrert slik\(rows).",
      en: "\(it) is the same area as \(right) and has been written so\(rows).")
  }

  private func roleIsCoordinator(_ count: Int) -> String {
    let rows = rows(count)
    return say(
      nb: "\(it) er registrert som coordinator, altså familiekoordinator\(rows).",
      nn: "\(it) er registrert som coordinator, altså familiekoordinator\(rows).",
      en: "\(it) is taken as coordinator, the family coordinator\(rows).")
  }

  /// `A, B og 3 til`.
  func some(_ names: [String], _ more: Int) -> String {
    guard more > 0 else { return all(names) }
    let number = language.number(more)
    return all(names + [say(nb: "\(number) til", nn: "\(number) til", en: "\(number) more")])
  }
}
