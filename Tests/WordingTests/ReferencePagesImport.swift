import Foundation
import Wording

/// How time is understood.
func writeTime(_ page: inout PageWriter) {
  page.heading(2, page.say(nb: "Tid", nn: "Tid", en: "Time"))
  page.paragraph(
    page.say(
      nb:
        "Hvert spørsmål gjelder én dag (`--as-of`, ellers i dag). Det som begynner etter dagen, finnes ikke ennå, og et svar som kom etter dagen, er ikke gitt. Derfor kan du spørre hvordan det så ut for et halvt år siden. Slett derfor ikke det som er over: skriv dagen det sluttet.",
      nn:
        "Kvart spørsmål gjeld éin dag (`--as-of`, elles i dag). Det som byrjar etter dagen, finst ikkje enno, og eit svar som kom etter dagen, er ikkje gitt. Difor kan du spørje korleis det såg ut for eit halvt år sidan. Slett difor ikkje det som er over: skriv dagen det slutta.",
      en:
        "Every question is asked as of one day (`--as-of`, otherwise today). What begins after the day does not exist yet, and an answer that came after the day has not been given. So you can ask how things looked half a year ago. Do not delete what is over: write the day it ended."
    ))
}

/// What an import does, and what it does not accept.
func writeImport(_ page: inout PageWriter) {
  page.heading(2, page.say(nb: "Import", nn: "Import", en: "Importing"))
  page.paragraph(
    page.say(
      nb:
        "Import er alt eller ingenting: er noe galt, blir ingenting skrevet. Alle feilene blir funnet på én gang, og de første 100 blir vist, med fil, linje og kolonne, hva som står der, og hva som ville vært riktig. En rad med kjent nøkkel erstatter den gamle raden, også der cellene er tomme; en kolonne som ikke er med i filen, blir stående som den var. Like rader i samme fil er én rad. Rader som ikke står i pakken, blir liggende; med `--replace` blir nettverket nøyaktig det som står i pakken. Det som da ville blitt borte, vises, og ingenting skjer uten `--yes`; en tabell som mangler helt i pakken, og en fil som ligner en tabell uten å være lest, må nevnes: `--yes=moments`. Den samme pakken to ganger endrer ingenting den andre gangen.",
      nn:
        "Import er alt eller ingenting: er noko gale, blir ingenting skrive. Alle feila blir funne på éin gong, og dei første 100 blir viste, med fil, linje og kolonne, kva som står der, og kva som ville vore rett. Ei rad med kjend nøkkel tek plassen til den gamle rada, òg der cellene er tomme; ein kolonne som ikkje er med i fila, blir ståande som han var. Like rader i same fil er éi rad. Rader som ikkje står i pakka, blir liggjande; med `--replace` blir nettverket nøyaktig det som står i pakka. Det som då ville blitt borte, blir vist, og ingenting skjer utan `--yes`; ein tabell som manglar heilt i pakka, og ei fil som liknar ein tabell utan å vere lesen, må nemnast: `--yes=moments`. Den same pakka to gonger endrar ingenting den andre gongen.",
      en:
        "An import is all or nothing: where something is wrong, nothing is written. All errors are found at once, and the first 100 are shown, with file, line and column, what stands there and what would be right. A row with a known key takes the place of the old one, empty cells and all; a column that is not in the file stays as it was. Equal rows in one file are one row. Rows that are not in the bundle stay; with `--replace` the network becomes exactly the bundle. What would go is shown then, and nothing happens without `--yes`; a table that the bundle lacks, and a file that looks like a table but was not read, have to be named: `--yes=moments`. The same bundle twice changes nothing the second time."
    ))
  page.paragraph(
    page.say(
      nb:
        "Mellomrom og usynlige tegn først og sist i en celle teller ikke. Områder som bare skiller seg i store og små bokstaver eller mellomrom, er samme område og blir skrevet slik nettverket eller de fleste radene har det. `Familiekoordinator`, `koordinator` og liknende er rollen `coordinator`. En rad med sum er ingen rad. Alt dette blir sagt når det skjer.",
      nn:
        "Mellomrom og usynlege teikn først og sist i ei celle tel ikkje. Område som berre skil seg i store og små bokstavar eller mellomrom, er same område og blir skrivne slik nettverket eller dei fleste radene har det. `Familiekoordinator`, `koordinator` og liknande er rolla `coordinator`. Ei rad med sum er inga rad. Alt dette blir sagt når det skjer.",
      en:
        "Blanks and invisible characters at the ends of a cell do not count. Areas that differ only in case or blanks are one and are written as the network or most of the rows have them. `Familiekoordinator`, `koordinator` and the like are the role `coordinator`. A row with sums is no row. All of this is said when it happens."
    ))
  page.paragraph(
    page.say(
      nb:
        "Import og `check` spør også om det som kan være feil, men stopper ikke for det: dager langt fram i tid eller før 1900, det som ligner fødselsnumre, telefonnumre i titler, ødelagte bokstaver, to med samme navn, rader som er like i alt annet enn id, rader som motsier seg selv, foreldre som er yngre enn barna, familier som avsluttes med noe åpent, og ansvar som står igjen etter noen som slutter. Av hvert slag vises de ti første.",
      nn:
        "Import og `check` spør òg om det som kan vere feil, men stoppar ikkje for det: dagar langt fram i tid eller før 1900, det som liknar fødselsnummer, telefonnummer i titlar, øydelagde bokstavar, to med same namn, rader som er like i alt anna enn id, rader som seier imot seg sjølve, foreldre som er yngre enn barna, familiar som blir avslutta med noko ope, og ansvar som står att etter nokon som sluttar. Av kvart slag blir dei ti første viste.",
      en:
        "Importing and `check` also ask about what may be wrong, but do not stop for it: days far ahead or before 1900, what looks like national identity numbers, telephone numbers in titles, broken letters, two of one name, rows alike but for their id, rows that contradict themselves, parents younger than their children, families closed with something open, and responsibilities left behind by those who stop. Of each kind the first ten are shown."
    ))
  page.paragraph(page.say(nb: "Dette avvises:", nn: "Dette blir avvist:", en: "This is refused:"))
  page.list([
    page.say(
      nb: "en tom celle i en kolonne som må fylles ut, eller en slik kolonne som mangler",
      nn: "ei tom celle i ein kolonne som må fyllast ut, eller ein slik kolonne som manglar",
      en: "an empty cell in a column that must be filled in, or such a column that is missing"),
    page.say(
      nb: "et ord som ikke står i ordlisten for kolonnen",
      nn: "eit ord som ikkje står i ordlista for kolonnen",
      en: "a word that is not in the column's vocabulary"),
    page.say(
      nb:
        "en dag som ikke finnes, eller en dag, lengde, id eller et tall som er skrevet på en annen måte enn her",
      nn:
        "ein dag som ikkje finst, eller ein dag, ei lengd, ein id eller eit tal som er skrive på ein annan måte enn her",
      en: "a day that does not exist, or a day, length, id or number written otherwise than here"),
    page.say(
      nb:
        "en id som ikke finnes, verken i pakken eller i nettverket, eller som er av et annet slag enn kolonnen vil ha",
      nn:
        "ein id som ikkje finst, verken i pakka eller i nettverket, eller som er av eit anna slag enn kolonnen vil ha",
      en:
        "an id that exists neither in the bundle nor in the network, or is of another kind than the column wants"
    ),
    page.say(
      nb: "et fødselsnummer eller D-nummer, hvor som helst; det blir ikke gjengitt",
      nn: "eit fødselsnummer eller D-nummer, kvar som helst; det blir ikkje gjeve att",
      en: "a national identity number or D-number, anywhere; it is not repeated"),
    page.say(
      nb: "to rader med samme nøkkel som sier forskjellige ting",
      nn: "to rader med same nøkkel som seier ulike ting",
      en: "two rows with the same key that say different things"),
    page.say(
      nb: "en slutt før begynnelsen (parene står ved hver tabell)",
      nn: "ein slutt før byrjinga (para står ved kvar tabell)",
      en: "an end before its start (the pairs stand with each table)"),
    page.say(
      nb: "en person, et behov, et mål eller en tidligere henvisning av en annen familie enn raden",
      nn:
        "ein person, eit behov, eit mål eller ei tidlegare tilvising av ein annan familie enn rada",
      en: "a person, need, goal or earlier referral of another family than the row's"),
    page.say(
      nb: "et bånd til seg selv, eller med ender som ikke passer til slaget bånd",
      nn: "eit band til seg sjølv, eller med endar som ikkje passar til slaget band",
      en: "a tie to itself, or with ends that do not fit the kind of tie"),
    page.say(
      nb:
        "et utfall av en henvisning uten dagen for svaret, eller et slag henvisning som verken står i `deadlines` eller blant de norske fristene",
      nn:
        "eit utfall av ei tilvising utan dagen for svaret, eller eit slag tilvising som verken står i `deadlines` eller mellom dei norske fristane",
      en:
        "an outcome of a referral without the day of the answer, or a kind of referral that is neither in `deadlines` nor among the Norwegian deadlines"
    ),
    page.say(
      nb: "`follows` av en henvisning som ble sendt senere, eller som går i ring",
      nn: "`follows` av ei tilvising som vart send seinare, eller som går i ring",
      en: "`follows` that names a referral sent later, or goes in a circle"),
    page.say(
      nb:
        "en celle utenfor kolonnene, en kolonne som står to ganger, et anførselstegn som ikke lukkes, og filer som ikke er UTF-8",
      nn:
        "ei celle utanfor kolonnane, ein kolonne som står to gonger, eit hermeteikn som ikkje blir lukka, og filer som ikkje er UTF-8",
      en:
        "a cell beyond the columns, a column that stands twice, a quotation mark that is never closed, and files that are not UTF-8"
    ),
  ])
}

/// The bundle as one document.
func writeJSON(_ page: inout PageWriter) {
  page.heading(2, "JSON")
  page.paragraph(
    page.say(
      nb:
        "En `.json`-fil er ett objekt med tabellene som lister av rader. Verdiene er tekst som i CSV; tall og `null` går der de betyr det samme. En nøkkel som mangler, lar det som stod der, stå; `\"\"` eller `null` tømmer det.",
      nn:
        "Ei `.json`-fil er eitt objekt med tabellane som lister av rader. Verdiane er tekst som i CSV; tal og `null` går der dei betyr det same. Ein nøkkel som manglar, lèt det som stod der, stå; `\"\"` eller `null` tømmer det.",
      en:
        "A `.json` file is one object with the tables as lists of rows. Values are text as in CSV; numbers and `null` will do where they mean the same. A key that is missing leaves what stood there; `\"\"` or `null` empties it."
    ))
  page.code(
    """
    {
      "families": [{"id": "kastanje", "area": "sentrum"}],
      "needs": [{"id": "n1", "family": "kastanje", "domain": "debt", "raised": "2026-05-14"}]
    }
    """)
}

/// The bundle in docs/eksempel/, which a test reads as an import does.
func writeExample(_ page: inout PageWriter) throws {
  page.heading(2, page.say(nb: "Et lite eksempel", nn: "Eit lite døme", en: "A small example"))
  page.paragraph(
    page.say(
      nb: "En pakke som virker, slik den ligger i [`docs/eksempel/`](eksempel/):",
      nn: "Ei pakke som verkar, slik ho ligg i [`docs/eksempel/`](eksempel/):",
      en: "A bundle that works, as it lies in [`docs/eksempel/`](eksempel/):"))
  for file in exampleFiles {
    page.paragraph("`\(file)`")
    page.code(try Repository.text("docs/eksempel/" + file))
  }
}

/// The files of the example, in the order in which a reader meets them.
let exampleFiles = [
  "families.csv", "people.csv", "services.csv", "contacts.csv", "needs.csv", "responsibilities.csv",
]
