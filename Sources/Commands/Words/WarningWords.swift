import Exchange
import Model
import Wording

/// What in a bundle or network is left aside, read as something else, or likely to be wrong: one line.
func sentence(_ warning: Warning, _ language: Language) -> String {
  let words = FaultWords(
    language: language, table: warning.table, column: warning.column,
    heading: warning.heading, found: warning.found,
    isJSON: warning.file.lowercased().hasSuffix(".json"))
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

  // MARK: Cells

  private var mayBeIdentityNumber: String {
    say(
      nb:
        "tallet her ligner et fødselsnummer; er det et, så slett det, og skriv et kallenavn i stedet.",
      nn:
        "talet her liknar eit fødselsnummer; er det eit, så slett det, og skriv eit kallenamn i staden.",
      en:
        "the number here looks like a national identity number; if it is one, delete it and write an alias instead."
    )
  }

  private var phoneNumber: String {
    let phone = named("phone", of: .contacts)
    return say(
      nb: "her står det visst et telefonnummer; det hører til i \(phone) hos kontakten.",
      nn: "her står det visst eit telefonnummer; det høyrer til i \(phone) hos kontakten.",
      en: "this looks like a telephone number; it belongs in \(phone) of the contact.")
  }

  private var nameWithBirthDate: String {
    let born = named("born", of: .people)
    return say(
      nb:
        "her står det visst fullt navn og fødselsdato; skriv et kallenavn, og fødselsmåneden i \(born).",
      nn:
        "her står det visst fullt namn og fødselsdato; skriv eit kallenamn, og fødselsmånaden i \(born).",
      en:
        "this looks like a full name and a date of birth; write an alias, and the month of birth in \(born)."
    )
  }

  private var brokenLetters: String {
    say(
      nb:
        "i \(it) er bokstaver blitt ødelagt på veien (ofte æ, ø eller å); rett teksten, eller lagre filen på nytt som UTF-8.",
      nn:
        "i \(it) er bokstavar blitt øydelagde på vegen (ofte æ, ø eller å); rett teksten, eller lagre fila på nytt som UTF-8.",
      en:
        "letters in \(it) went wrong on the way (often æ, ø or å); correct the text, or save the file again as UTF-8."
    )
  }

  private func unlikelyDay(_ day: Day, _ today: Day) -> String {
    let years = Noun(
      one: Phrase(nb: "år", nn: "år", en: "year"), many: Phrase(nb: "år", nn: "år", en: "years"))
    if day < today {
      let ago = language.count(today.fullYears(since: day), years)
      return say(
        nb: "\(it) er for \(ago) siden; stemmer det?",
        nn: "\(it) er for \(ago) sidan; stemmer det?",
        en: "\(it) is \(ago) ago; is it right?")
    }
    let days = Int(day.number) - Int(today.number)
    // To the nearest year: of 2062 for 2026, any day of either, it is 36 or so.
    let ahead =
      days > 366 ? language.count((days * 4 + 730) / 1461, years) : language.days(days)
    return say(
      nb: "\(it) er \(ahead) fram i tid; stemmer det?",
      nn: "\(it) er \(ahead) fram i tid; stemmer det?", en: "\(it) is \(ahead) ahead; is it right?")
  }

  // MARK: Rows

  private func isBefore(_ column: String, _ day: Day) -> String {
    let (column, other) = (named(column), quoted(day.description))
    return say(
      nb: "\(it) er før \(column), som er \(other); stemmer det?",
      nn: "\(it) er før \(column), som er \(other); stemmer det?",
      en: "\(it) is before \(column), which is \(other); is it right?")
  }

  private func isAfter(_ column: String, _ day: Day) -> String {
    let (column, other) = (named(column), quoted(day.description))
    return say(
      nb: "\(it) er etter \(column), som er \(other); stemmer det?",
      nn: "\(it) er etter \(column), som er \(other); stemmer det?",
      en: "\(it) is after \(column), which is \(other); is it right?")
  }

  private func endsInTwoWays(_ column: String) -> String {
    let column = named(column)
    return say(
      nb: "her står \(it), men \(column) er fylt ut også; det kan bare være det ene.",
      nn: "her står \(it), men \(column) er fylt ut òg; det kan berre vere det eine.",
      en: "\(it) stands here, but \(column) is filled in too; it can only be one of the two.")
  }

  private func lacks(_ column: String) -> String {
    let column = named(column)
    return say(
      nb: "her står \(it), men \(column) er tom; skriv datoen der, eller tøm denne cellen.",
      nn: "her står \(it), men \(column) er tom; skriv datoen der, eller tøm denne cella.",
      en: "\(it) stands here, but \(column) is empty; write the date there, or empty this cell.")
  }

  private func oldestBelowYoungest(_ least: Int) -> String {
    let column = named("min_age")
    return say(
      nb: "\(it) er mindre enn \(column), som er \(least), så tjenesten passer for ingen.",
      nn: "\(it) er mindre enn \(column), som er \(least), så tenesta passar for ingen.",
      en: "\(it) is less than \(column), which is \(least), so the service is for nobody.")
  }

  private var toItself: String {
    say(
      nb: "\(it) står både som avsender og mottaker; stemmer det?",
      nn: "\(it) står både som avsendar og mottakar; stemmer det?",
      en: "\(it) is both sender and receiver; is it right?")
  }

  private var reasonBesideYes: String {
    say(
      nb: "her står \(it), en grunn til å si nei, men svaret var ja; stemmer det?",
      nn: "her står \(it), ein grunn til å seie nei, men svaret var ja; stemmer det?",
      en: "\(it) stands here, a reason to say no, but the answer was yes; is it right?")
  }

  // MARK: Several rows

  private func parentIsYounger(_ parent: String, _ child: String) -> String {
    let (one, other) = (quoted(parent), quoted(child))
    return say(
      nb:
        "\(one) er registrert som forelder til \(other), men er ikke født før; relation sier hva b er for a.",
      nn:
        "\(one) er registrert som forelder til \(other), men er ikkje fødd før; relation seier kva b er for a.",
      en:
        "\(one) is written as a parent of \(other) but was not born before; relation says what b is to a."
    )
  }

  private func parentsInCircle(_ people: [String]) -> String {
    let names = all(people.map(quoted))
    return say(
      nb:
        "\(names) er registrert som hverandres foreldre, i ring; relation sier hva b er for a.",
      nn:
        "\(names) er registrerte som foreldra til kvarandre, i ring; relation seier kva b er for a.",
      en: "\(names) are written as each other’s parents, in a circle; relation says what b is to a."
    )
  }

  private func sameName(_ ids: [String], _ more: Int) -> String {
    let these = some(ids.map(quoted), more)
    return say(
      nb: "\(these) heter det samme, \(it); gi dem navn som kan skilles fra hverandre.",
      nn: "\(these) heiter det same, \(it); gi dei namn som kan skiljast frå kvarandre.",
      en: "\(these) have the same name, \(it); give them names that can be told apart.")
  }

  private func spelledInSeveralWays(_ names: [String], _ more: Int) -> String {
    let these = some(names.map(quoted), more)
    return say(
      nb: "\(these) er nesten samme navn; er det den samme?",
      nn: "\(these) er nesten same namn; er det den same?",
      en: "\(these) are nearly the same name; are they one?")
  }

  private func sameButForID(_ id: String) -> String {
    let other = quoted(id)
    return say(
      nb: "raden \(it) er lik \(other) i alt annet enn id; er den kommet med to ganger?",
      nn: "rada \(it) er lik \(other) i alt anna enn id; har ho kome med to gonger?",
      en: "the row \(it) is like \(other) in everything but the id; did it come in twice?")
  }

  private func closedWithOpen(_ threads: [Warning.OpenThread]) -> String {
    let open = all(
      threads.map { thread in
        let count = thread.ids.count + thread.more
        return language.count(count, thread.table.noun)
          + " (" + some(thread.ids.map(quoted), thread.more) + ")"
      })
    return say(
      nb: "familien er avsluttet, men dette er fortsatt åpent: \(open). Hvem tar over?",
      nn: "familien er avslutta, men dette er framleis ope: \(open). Kven tek over?",
      en: "the family is closed, but this is still open: \(open). Who takes over?")
  }

  private var madeUpFamily: String {
    say(
      nb:
        "familien er diktet opp for å vise hvordan arket fylles ut; slett radene som begynner med \(it).",
      nn:
        "familien er dikta opp for å vise korleis arket blir fylt ut; slett radene som byrjar med \(it).",
      en:
        "the family is made up, to show how the sheet is filled in; delete the rows that begin with \(it)."
    )
  }

  private func endsWithResponsibilities(_ needs: [String], _ more: Int) -> String {
    let these = some(needs.map(quoted), more)
    return say(
      nb: "ansvaret for \(these) står igjen etter \(it); hvem tar over?",
      nn: "ansvaret for \(these) står att etter \(it); kven tek over?",
      en: "the responsibility for \(these) is left behind after \(it); who takes over?")
  }

  /// `A, B og 3 til`.
  func some(_ names: [String], _ more: Int) -> String {
    guard more > 0 else { return all(names) }
    let number = language.number(more)
    return all(names + [say(nb: "\(number) til", nn: "\(number) til", en: "\(number) more")])
  }
}
