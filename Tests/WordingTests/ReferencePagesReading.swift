import Foundation
import Wording

/// What is read, what is said of it, what is asked about and what is refused.
func writeReading(_ page: inout PageWriter) {
  page.heading(
    2,
    page.say(
      nb: "Hva som leses, og hva som spørres om", nn: "Kva som blir lese, og kva det blir spurt om",
      en: "What is read, and what is asked about"))
  page.paragraph(
    page.say(
      nb:
        "Det som bare kan bety én ting, leses, og import sier hvordan. Det som kan være feil, spør den om, men lagrer. Det som kan bety to ting, eller ikke lar seg lese, avvises; da lagres ingenting. Med `--check` ser du alt dette uten at noe lagres. Med `--strict` lagres ingenting så lenge noe er spurt om eller lagt til side.",
      nn:
        "Det som berre kan bety éin ting, blir lese, og import seier korleis. Det som kan vere feil, spør han om, men lagrar. Det som kan bety to ting, eller ikkje lèt seg lese, blir avvist; då blir ingenting lagra. Med `--check` ser du alt dette utan at noko blir lagra. Med `--strict` blir ingenting lagra så lenge noko er spurt om eller lagt til side.",
      en:
        "What can mean only one thing is read, and import says how. What may be wrong is asked about, but saved. What can mean two things, or cannot be read, is refused; then nothing is saved. With `--check` you see all this and nothing is saved. With `--strict` nothing is saved while something is asked about or left aside."
    ))
  page.table(
    [
      "", page.say(nb: "leses", nn: "blir lese", en: "is read"),
      page.say(
        nb: "spørres om (?), legges til side (–) eller avvises (✗)",
        nn: "blir spurt om (?), lagt til side (–) eller avvist (✗)",
        en: "is asked about (?), left aside (–) or refused (✗)"),
    ],
    readingRows.map { row in [row.what, row.read, row.not].map { $0[page.language] } })
  page.paragraph(
    page.say(
      nb:
        "Spørsmålene kommer også fra `check`. Av hvert slag vises de ti første.",
      nn: "Spørsmåla kjem òg frå `check`. Av kvart slag blir dei ti første viste.",
      en: "`check` asks the same questions. Of each kind the first ten are shown."))
}

private struct ReadingRow {
  let what, read, not: Phrase
}

private let readingRows = [
  ReadingRow(
    what: Phrase(nb: "**filer**", nn: "**filer**", en: "**files**"),
    read: Phrase(
      nb:
        "én arbeidsbok (`.xlsx`, `.xlsm`, `.ods`), en mappe med CSV-filer eller arbeidsbøker, én `.json`; også skjulte ark, rader og kolonner",
      nn:
        "éi arbeidsbok (`.xlsx`, `.xlsm`, `.ods`), ei mappe med CSV-filer eller arbeidsbøker, éi `.json`; òg skjulte ark, rader og kolonnar",
      en:
        "one workbook (`.xlsx`, `.xlsm`, `.ods`), a folder of CSV files or workbooks, one `.json`; hidden sheets, rows and columns too"
    ),
    not: Phrase(
      nb:
        "– ark og filer som ikke er en tabell<br>✗ `.xls` og arbeidsbøker med passord, to ark som er samme tabell",
      nn:
        "– ark og filer som ikkje er ein tabell<br>✗ `.xls` og arbeidsbøker med passord, to ark som er same tabell",
      en:
        "– sheets and files that are no table<br>✗ `.xls` and workbooks with a password, two sheets that are the same table"
    )),
  ReadingRow(
    what: Phrase(nb: "**formler**", nn: "**formlar**", en: "**formulas**"),
    read: Phrase(
      nb: "svaret som sist ble lagret; formler og makroer kjøres aldri",
      nn: "svaret som sist vart lagra; formlar og makroar blir aldri køyrde",
      en: "the result that was saved last; formulas and macros are never run"),
    not: Phrase(
      nb: "✗ en formel uten lagret svar, en feil som `#REF!`",
      nn: "✗ ein formel utan lagra svar, ein feil som `#REF!`",
      en: "✗ a formula without a saved result, an error such as `#REF!`")),
  ReadingRow(
    what: Phrase(nb: "**CSV**", nn: "**CSV**", en: "**CSV**"),
    read: Phrase(
      nb:
        "UTF-8, UTF-16 med merke og Windows-1252; `;`, `,` eller tabulator; `sep=;` i første linje; hele linjer i anførselstegn",
      nn:
        "UTF-8, UTF-16 med merke og Windows-1252; `;`, `,` eller tabulator; `sep=;` i første linja; heile linjer i hermeteikn",
      en:
        "UTF-8, UTF-16 with a mark and Windows-1252; `;`, `,` or a tab; `sep=;` in the first line; whole lines in quotation marks"
    ),
    not: Phrase(
      nb: "? æ, ø og å som er blitt ødelagt på veien",
      nn: "? æ, ø og å som er blitt øydelagde på vegen",
      en: "? æ, ø and å that went wrong on the way")),
  ReadingRow(
    what: Phrase(nb: "**overskrifter**", nn: "**overskrifter**", en: "**headings**"),
    read: Phrase(
      nb: "på norsk eller engelsk, i hvilken rekkefølge som helst, også under en tittel",
      nn: "på norsk eller engelsk, i kva rekkjefølgje som helst, òg under ein tittel",
      en: "in English or Norwegian, in any order, below a title too"),
    not: Phrase(
      nb:
        "– ukjente kolonner og celler uten overskrift<br>✗ to kolonner som betyr det samme, en kolonne som må være med, og mangler",
      nn:
        "– ukjende kolonnar og celler utan overskrift<br>✗ to kolonnar som betyr det same, ein kolonne som må vere med, og manglar",
      en:
        "– unknown columns and cells without a heading<br>✗ two columns that mean the same, a column that must be there and is not"
    )),
  ReadingRow(
    what: Phrase(nb: "**rader**", nn: "**rader**", en: "**rows**"),
    read: Phrase(
      nb:
        "tomme rader teller ikke; like rader er én rad; av celler som er slått sammen, bare den øverste til venstre",
      nn:
        "tomme rader tel ikkje; like rader er éi rad; av celler som er slått saman, berre den øvste til venstre",
      en: "empty rows do not count; equal rows are one; of merged cells only the upper left"),
    not: Phrase(
      nb:
        "– rader med «Sum», «Totalt», «I alt», merknader under tabellen, og ett ord alene under en tom rad<br>? rader som er like i alt annet enn id, eller motsier seg selv",
      nn:
        "– rader med «Sum», «Totalt», «I alt», merknader under tabellen, og eitt ord åleine under ei tom rad<br>? rader som er like i alt anna enn id, eller seier imot seg sjølve",
      en:
        "– rows with “Sum” or “Total”, remarks below the table, and one word alone below an empty row<br>? rows alike but for their id, or that contradict themselves"
    )),
  ReadingRow(
    what: Phrase(nb: "**ord**", nn: "**ord**", en: "**words**"),
    read: Phrase(
      nb: "koden, eller ordet på norsk eller engelsk; flere med komma, `;` eller mellomrom",
      nn: "koden, eller ordet på norsk eller engelsk; fleire med komma, `;` eller mellomrom",
      en: "the code, or the word in English or Norwegian; several with commas, `;` or blanks"),
    not: Phrase(
      nb: "✗ ord som ikke er på listen, eller kan bety to ting",
      nn: "✗ ord som ikkje er på lista, eller kan bety to ting",
      en: "✗ words that are not on the list, or can mean two things")),
  ReadingRow(
    what: Phrase(nb: "**dager**", nn: "**dagar**", en: "**days**"),
    read: Phrase(
      nb:
        "`15.06.2026`, `2026-06-15`, `15. juni 2026`, `15/6-2026`, `15/6/2026` (dagen først) og celler med dato; med ukedag foran, og uten klokkeslettet bak",
      nn:
        "`15.06.2026`, `2026-06-15`, `15. juni 2026`, `15/6-2026`, `15/6/2026` (dagen først) og celler med dato; med vekedag framfor, og utan klokkeslettet bak",
      en:
        "`15.06.2026`, `2026-06-15`, `15 June 2026` and cells with a date; `15/6/2026` where it can be one day only; with its weekday before, and without the time of day behind"
    ),
    not: Phrase(
      nb:
        "? år med to sifre, dager fram i tid eller før 1900<br>✗ bare måned eller år, feil ukedag, `ja` og `nei`: skriv dagen",
      nn:
        "? år med to siffer, dagar fram i tid eller før 1900<br>✗ berre månad eller år, feil vekedag, `ja` og `nei`: skriv dagen",
      en:
        "? years of two digits, days ahead or before 1900<br>✗ a month or year alone, a wrong weekday, `yes` and `no`: write the day"
    )),
  ReadingRow(
    what: Phrase(nb: "**født**", nn: "**fødd**", en: "**born**"),
    read: Phrase(
      nb:
        "som dager, og måneden alene: `2014-09`, `september 2014`; et år alene er januar det året",
      nn:
        "som dagar, og månaden åleine: `2014-09`, `september 2014`; eit år åleine er januar det året",
      en:
        "like days, and the month alone: `2014-09`, `September 2014`; a year alone is January of it"
    ),
    not: Phrase(
      nb: "? år med to sifre: hvilket århundre?", nn: "? år med to siffer: kva hundreår?",
      en: "? years of two digits: which century?")),
  ReadingRow(
    what: Phrase(nb: "**navn for id**", nn: "**namn for id**", en: "**names for ids**"),
    read: Phrase(
      nb:
        "navnet på en tjeneste, en kontakt eller en familie, når bare én heter det; på en person i radens familie, i bånd i familien til den andre",
      nn:
        "namnet på ei teneste, ein kontakt eller ein familie, når berre éin heiter det; på ein person i familien til rada, i band i familien til den andre",
      en:
        "the name of a service, contact or family, when only one has it; of a person in the row's family, in ties in the other's family"
    ),
    not: Phrase(
      nb:
        "? navn og områder som er skrevet på to måter<br>✗ navn som to har, id-er og navn som ikke finnes",
      nn:
        "? namn og område som er skrivne på to måtar<br>✗ namn som to har, id-ar og namn som ikkje finst",
      en:
        "? names and areas spelt in two ways<br>✗ names that two have, ids and names that do not exist"
    )),
  ReadingRow(
    what: Phrase(nb: "**tall og tid**", nn: "**tal og tid**", en: "**numbers, times**"),
    read: Phrase(
      nb: "`7.0` er 7; `3 uker` er `3w`; `007` som id er `007`",
      nn: "`7.0` er 7; `3 veker` er `3w`; `007` som id er `007`",
      en: "`7.0` is 7; `3 weeks` is `3w`; `007` as an id is `007`"),
    not: Phrase(
      nb: "✗ tall utenfor det kolonnen tar", nn: "✗ tal utanfor det kolonnen tek",
      en: "✗ numbers beyond what the column takes")),
  ReadingRow(
    what: Phrase(nb: "**familier**", nn: "**familiar**", en: "**families**"),
    read: Phrase(nb: "", nn: "", en: ""),
    not: Phrase(
      nb:
        "? familier som avsluttes med noe åpent, ansvar etter noen som slutter, foreldre som er yngre enn barna",
      nn:
        "? familiar som blir avslutta med noko ope, ansvar etter nokon som sluttar, foreldre som er yngre enn barna",
      en:
        "? families closed with something open, responsibilities of those who stop, parents younger than their children"
    )),
  ReadingRow(
    what: Phrase(nb: "**aldri**", nn: "**aldri**", en: "**never**"),
    read: Phrase(nb: "", nn: "", en: ""),
    not: Phrase(
      nb:
        "✗ fødselsnumre og D-numre, hvor som helst; de blir ikke gjengitt<br>? andre elleve sifre, telefonnumre i titler, fullt navn med fødselsdato",
      nn:
        "✗ fødselsnummer og D-nummer, kvar som helst; dei blir ikkje gjevne att<br>? andre elleve siffer, telefonnummer i titlar, fullt namn med fødselsdato",
      en:
        "✗ national identity numbers and D-numbers, anywhere; they are not repeated<br>? other eleven digits, telephone numbers in titles, full names with a date of birth"
    )),
]
