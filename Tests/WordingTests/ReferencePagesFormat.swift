import Foundation
import Model
import Wording

/// The page on the file format.
func formatPage(_ start: PageWriter) throws -> String {
  var page = start
  page.begin(
    page.say(
      nb: "Filene i et nettverk", nn: "Filene i eit nettverk", en: "The files of a network"))
  page.paragraph(
    page.say(
      nb:
        "Et nettverk leses fra og skrives til et **regneark** (`.xlsx`) med ett ark for hver tabell, en **mappe** med én CSV-fil for hver tabell, eller én `.json`-fil. `samvev template` lager et regneark å fylle ut, `samvev import` leser det inn, `samvev export` skriver alt ut. Et ark som mangler, er en tom tabell; begynn med de få du trenger. Ark og filer kan hete som under, eller som [tabellen heter på norsk eller engelsk](#navn-og-ord).",
      nn:
        "Eit nettverk blir lese frå og skrive til eit **rekneark** (`.xlsx`) med eitt ark for kvar tabell, ei **mappe** med éi CSV-fil for kvar tabell, eller éi `.json`-fil. `samvev template` lagar eit rekneark å fylle ut, `samvev import` les det inn, `samvev export` skriv alt ut. Eit ark som manglar, er ein tom tabell; byrj med dei få du treng. Ark og filer kan heite som under, eller som [tabellen heiter på norsk eller engelsk](#namn-og-ord).",
      en:
        "A network is read from and written to a **workbook** (`.xlsx`) with a sheet for each table, a **folder** with a CSV file for each table, or one `.json` file. `samvev template` makes a workbook to fill in, `samvev import` reads it, `samvev export` writes everything out. A sheet that is missing is an empty table; begin with the few you need. Sheets and files may be called as below, or what [the table is called in English or Norwegian](#names-and-words)."
    ))
  writeHowToWrite(&page)
  writeReading(&page)
  writeNames(&page)
  writeTables(&page)
  writeVocabularies(&page)
  writeTime(&page)
  writeImport(&page)
  writeJSON(&page)
  writeExample(&page)
  page.end()
  return page.text
}

/// Text, days, ids and lengths of time.
private func writeHowToWrite(_ page: inout PageWriter) {
  page.heading(
    2, page.say(nb: "Slik skriver du", nn: "Slik skriv du", en: "How to write"))
  page.list([
    page.say(
      nb:
        "**Første linje** har navnene på kolonnene, som koden under eller på [norsk eller engelsk](#navn-og-ord). Rekkefølgen er fri.",
      nn:
        "**Første linja** har namna på kolonnane, som koden under eller på [norsk eller engelsk](#namn-og-ord). Rekkjefølgja er fri.",
      en:
        "**The first line** has the names of the columns, as the code below or in [English or Norwegian](#names-and-words). Their order is free."
    ),
    page.say(
      nb:
        "**I CSV** er skilletegnet `;`, `,` eller tabulator, og det blir funnet av seg selv. Norske regneark skriver `;`. Linjer kan ende med LF eller CRLF. En celle med skilletegn, linjeskift eller anførselstegn i seg står mellom `\"`, og et anførselstegn i den skrives `\"\"` (RFC 4180); regnearket gjør det selv.",
      nn:
        "**I CSV** er skiljeteiknet `;`, `,` eller tabulator, og det blir funne av seg sjølv. Norske rekneark skriv `;`. Linjer kan ende med LF eller CRLF. Ei celle med skiljeteikn, linjeskift eller hermeteikn i seg står mellom `\"`, og eit hermeteikn i ho blir skrive `\"\"` (RFC 4180); reknearket gjer det sjølv.",
      en:
        "**In CSV** the delimiter is `;`, `,` or a tab and is found by itself. Norwegian spreadsheets write `;`. Lines may end in LF or CRLF. A cell with a delimiter, line break or quotation mark in it stands between `\"`, and a quotation mark in it is written `\"\"` (RFC 4180); the spreadsheet does so itself."
    ),
    page.say(
      nb:
        "**En celle** kan ha opptil 4000 tegn. Mellomrom først og sist teller ikke. En tekst som et regneark ville kjørt som en formel (den begynner med `=` eller `@`, eller med `+` eller `-` og har `(`, `|`, `!` eller `=` i seg), blir ikke tatt imot.",
      nn:
        "**Ei celle** kan ha opptil 4000 teikn. Mellomrom først og sist tel ikkje. Ein tekst som eit rekneark ville køyrt som ein formel (han byrjar med `=` eller `@`, eller med `+` eller `-` og har `(`, `|`, `!` eller `=` i seg), blir ikkje teken imot.",
      en:
        "**A cell** may have up to 4,000 characters. Blanks at its ends do not count. A text that a spreadsheet would run as a formula (it begins with `=` or `@`, or with `+` or `-` and has `(`, `|`, `!` or `=` in it) is refused."
    ),
    page.say(
      nb:
        "**En id** er 1 til 64 tegn: bokstaver (av alle skriftspråk), sifre, `-`, `_`, `.` og `:`. Familier, personer, tjenester og kontakter deler id-er: to av dem kan ikke ha samme id. Behov, henvisninger og mål har hver sine. Velg id-er som ikke røper noe.",
      nn:
        "**Ein id** er 1 til 64 teikn: bokstavar (av alle skriftspråk), siffer, `-`, `_`, `.` og `:`. Familiar, personar, tenester og kontaktar deler id-ar: to av dei kan ikkje ha same id. Behov, tilvisingar og mål har kvar sine. Vel id-ar som ikkje røper noko.",
      en:
        "**An id** is 1 to 64 characters: letters (of any script), digits, `-`, `_`, `.` and `:`. Families, people, services and contacts share their ids: no two of them may have the same. Needs, referrals and goals have theirs each. Choose ids that give nothing away."
    ),
    page.say(
      nb:
        "**En dag** skrives `2026-06-15` eller `15.06.2026`. En tom celle betyr ukjent eller ingen. Den dagen noe slutter (`until`), er den siste dagen det gjelder; den dagen noe lukkes eller legges ned (`closed`), er det ikke lenger åpent.",
      nn:
        "**Ein dag** blir skriven `2026-06-15` eller `15.06.2026`. Ei tom celle betyr ukjent eller ingen. Den dagen noko sluttar (`until`), er den siste dagen det gjeld; den dagen noko blir lukka eller lagt ned (`closed`), er det ikkje lenger ope.",
      en:
        "**A day** is written `2026-06-15` or `15.06.2026`. An empty cell means unknown or none. The day on which something ends (`until`) is the last day it holds; on the day on which something is closed (`closed`) it is open no longer."
    ),
    page.say(
      nb:
        "**En lengde** er et tall og en enhet: `7d` dager, `3w` uker, `1m` måneder, `10bd` virkedager. Den første dagen telles ikke. Måneder beholder datoen, eller tar den siste dagen i en kortere måned. Virkedager er mandag til fredag, utenom 1. januar, skjærtorsdag, langfredag, 1. og 2. påskedag, 1. og 17. mai, Kristi himmelfartsdag, 1. og 2. pinsedag og 25. og 26. desember; 24. og 31. desember er virkedager.",
      nn:
        "**Ei lengd** er eit tal og ei eining: `7d` dagar, `3w` veker, `1m` månader, `10bd` yrkedagar. Den første dagen blir ikkje talt med. Månader held på datoen, eller tek den siste dagen i ein kortare månad. Yrkedagar er måndag til fredag, utanom 1. januar, skjærtorsdag, langfredag, 1. og 2. påskedag, 1. og 17. mai, Kristi himmelfartsdag, 1. og 2. pinsedag og 25. og 26. desember; 24. og 31. desember er yrkedagar.",
      en:
        "**A length of time** is a number and a unit: `7d` days, `3w` weeks, `1m` months, `10bd` business days. The first day is not counted. Months keep the day number, or take the last day of a shorter month. Business days are Monday to Friday except 1 January, Maundy Thursday, Good Friday, Easter Sunday and Monday, 1 and 17 May, Ascension Day, Whit Sunday and Monday, and 25 and 26 December; 24 and 31 December are business days."
    ),
    page.say(
      nb:
        "**Ord fra en fast liste** (sektor, livsområde …) skrives på norsk eller engelsk, eller som koden i [ordlistene](#ordlistene). Skjermbilder og rapporter viser dem på ditt språk.",
      nn:
        "**Ord frå ei fast liste** (sektor, livsområde …) blir skrivne på norsk eller engelsk, eller som koden i [ordlistene](#ordlistene). Skjermbilete og rapportar viser dei på ditt språk.",
      en:
        "**Words from a fixed list** (sector, area of life …) are written in English or Norwegian, or as the code in [the vocabularies](#the-vocabularies). Screens and reports show them in your language."
    ),
  ])
}

/// Every table with its columns.
private func writeTables(_ page: inout PageWriter) {
  let language = page.language
  page.heading(2, page.say(nb: "Tabellene", nn: "Tabellane", en: "The tables"))
  page.table(
    [
      page.say(nb: "tabell", nn: "tabell", en: "table"),
      page.say(nb: "hva en rad er", nn: "kva ei rad er", en: "what a row is"),
    ],
    TableSchema.all.map { schema in
      let file = schema.name.rawValue + ".csv"
      return [
        "[`\(file)`](#\(file.filter { $0 != "." }))", schema.name.explanation[language],
      ]
    })
  page.paragraph(
    page.say(
      nb: "Kolonner merket med `*` må fylles ut.", nn: "Kolonnar merkte med `*` må fyllast ut.",
      en: "Columns marked `*` must be filled in."))
  for schema in TableSchema.all {
    page.heading(3, schema.name.rawValue + ".csv")
    page.paragraph(
      schema.name.noun.many.capitalised(language) + ". " + schema.name.explanation[language])
    page.table(
      [
        page.say(nb: "kolonne", nn: "kolonne", en: "column"),
        page.say(nb: "på norsk", nn: "på norsk", en: "in words"),
        page.say(nb: "hva som står der", nn: "kva som står der", en: "what it holds"),
        page.say(nb: "hva du skriver", nn: "kva du skriv", en: "what to write"),
      ],
      schema.columns.map { column in
        [
          "`\(column.name)`" + (column.isRequired ? " \\*" : ""),
          schema.name.words(column: column.name)[language],
          page.holding(column.kind), schema.name.explanation(column: column.name)?[language] ?? "",
        ]
      })
    page.otherNames(of: schema.name)
    page.paragraph(page.key(of: schema))
    if !schema.intervals.isEmpty {
      let pairs = schema.intervals.map {
        "`\(schema.columns[$0.end].name)` "
          + page.say(nb: "før", nn: "før", en: "before") + " `\(schema.columns[$0.start].name)`"
      }
      page.paragraph(
        page.say(nb: "Avvises: ", nn: "Blir avvist: ", en: "Refused: ")
          + pairs.joined(separator: ", ") + ".")
    }
  }
}

extension PageWriter {
  /// What a column holds, in a few words.
  func holding(_ kind: ColumnKind) -> String {
    switch kind {
    case .id: return "id"
    case .ref(let kinds):
      let tables = kinds.compactMap { $0.table.map { "`\($0.rawValue)`" } }
      return say(nb: "id i ", nn: "id i ", en: "id in ") + tables.joined(separator: ", ")
    case .text, .symbol: return say(nb: "tekst", nn: "tekst", en: "text")
    case .day: return say(nb: "dag", nn: "dag", en: "day")
    case .birth: return say(nb: "måned eller dag", nn: "månad eller dag", en: "month or day")
    case .word(let codes):
      return say(nb: "ett ord: ", nn: "eitt ord: ", en: "one word: ") + link(codes)
    case .words(let codes):
      return say(
        nb: "ett eller flere ord: ", nn: "eitt eller fleire ord: ", en: "one or more words: ")
        + link(codes)
    case .integer(let bounds):
      return say(nb: "helt tall", nn: "heilt tal", en: "whole number")
        + ", \(bounds.lowerBound)–\(bounds.upperBound)"
    case .length: return say(nb: "lengde", nn: "lengd", en: "length of time")
    }
  }

  private func link(_ codes: [String]) -> String {
    guard let list = ReferenceVocabulary.all.first(where: { $0.codes == codes }) else { return "" }
    return "[\(list.title[language])](#\(list.anchor))"
  }

  /// What makes a row the same row the next time.
  func key(of schema: TableSchema) -> String {
    let names = schema.keyColumns.map { "`\(schema.columns[$0].name)`" }
    let rest =
      schema.name == .ties
      ? say(
        nb: " For `collaborates` har det ikke noe å si hvem som er `a` og hvem som er `b`.",
        nn: " For `collaborates` har det ikkje noko å seie kven som er `a` og kven som er `b`.",
        en: " Of `collaborates` it does not matter which is `a` and which is `b`.") : ""
    return say(nb: "Nøkkel: ", nn: "Nøkkel: ", en: "Key: ") + names.joined(separator: ", ") + "."
      + rest
  }
}

extension Phrase {
  /// The words in a language with a capital first.
  fileprivate func capitalised(_ language: Language) -> String { capitalised[language] }
}
