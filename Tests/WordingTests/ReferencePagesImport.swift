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
        "Import er alt eller ingenting: er noe galt, blir ingenting skrevet. Alle feilene blir funnet på én gang, og de første 100 blir vist, med fil, linje og kolonne, hva som står der, og hva som ville vært riktig. En rad med kjent nøkkel erstatter den gamle raden, også der cellene er tomme; en kolonne som ikke er med i filen, blir stående som den var. Like rader i samme fil er én rad. Rader som ikke står i det som leses, blir liggende; med `--replace` blir nettverket nøyaktig det som leses. Det som da ville blitt borte, vises, og ingenting skjer uten `--yes`; en tabell som mangler helt, og en fil som ligner en tabell uten å være lest, må nevnes: `--yes=moments`. Det samme to ganger endrer ingenting den andre gangen. Ble nettverket laget av de samme filene samme dag, og er det som det ble da, leser import dem ikke en gang til, og sier det.",
      nn:
        "Import er alt eller ingenting: er noko gale, blir ingenting skrive. Alle feila blir funne på éin gong, og dei første 100 blir viste, med fil, linje og kolonne, kva som står der, og kva som ville vore rett. Ei rad med kjend nøkkel tek plassen til den gamle rada, òg der cellene er tomme; ein kolonne som ikkje er med i fila, blir ståande som han var. Like rader i same fil er éi rad. Rader som ikkje står i det som blir lese, blir liggjande; med `--replace` blir nettverket nøyaktig det som blir lese. Det som då ville blitt borte, blir vist, og ingenting skjer utan `--yes`; ein tabell som manglar heilt, og ei fil som liknar ein tabell utan å vere lesen, må nemnast: `--yes=moments`. Det same to gonger endrar ingenting den andre gongen. Vart nettverket laga av dei same filene same dagen, og er det som det vart då, les import dei ikkje ein gong til, og seier det.",
      en:
        "An import is all or nothing: where something is wrong, nothing is written. All errors are found at once, and the first 100 are shown, with file, line and column, what stands there and what would be right. A row with a known key takes the place of the old one, empty cells and all; a column that is not in the file stays as it was. Equal rows in one file are one row. Rows that are not in what is read stay; with `--replace` the network becomes exactly what is read. What would go is shown then, and nothing happens without `--yes`; a table that is not there at all, and a file that looks like a table but was not read, have to be named: `--yes=moments`. The same twice changes nothing the second time. Where the network was made from the same files on the same day and is as it became then, import does not read them again, and says so."
    ))
  page.paragraph(
    page.say(
      nb: "Dette avvises, foruten det som er nevnt over:",
      nn: "Dette blir avvist, i tillegg til det som er nemnt over:",
      en: "This is refused, beside what is named above:"))
  page.list([
    page.say(
      nb: "en tom celle i en kolonne som må fylles ut, eller en slik kolonne som mangler",
      nn: "ei tom celle i ein kolonne som må fyllast ut, eller ein slik kolonne som manglar",
      en: "an empty cell in a column that must be filled in, or such a column that is missing"),
    page.say(
      nb:
        "en dag som ikke finnes, og en id av et annet slag enn kolonnen vil ha",
      nn:
        "ein dag som ikkje finst, og ein id av eit anna slag enn kolonnen vil ha",
      en: "a day that does not exist, and an id of another kind than the column wants"),
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
        "et anførselstegn som ikke lukkes, og filer som ikke er tekst",
      nn:
        "eit hermeteikn som ikkje blir lukka, og filer som ikkje er tekst",
      en:
        "a quotation mark that is never closed, and files that are no text"
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

/// The workbook in docs/, which a test holds against the README.
func writeExample(_ page: inout PageWriter) {
  page.heading(2, page.say(nb: "Et lite eksempel", nn: "Eit lite døme", en: "A small example"))
  page.paragraph(
    page.say(
      nb:
        "[`docs/eksempel.xlsx`](eksempel.xlsx) er et regneark som virker; [README](../README.md) går gjennom det. Mappen [`graphs/solvik`](../graphs/solvik/) er et større nettverk, som CSV.",
      nn:
        "[`docs/eksempel.xlsx`](eksempel.xlsx) er eit rekneark som verkar (på bokmål); [README](../README.md) går gjennom det. Mappa [`graphs/solvik`](../graphs/solvik/) er eit større nettverk, som CSV.",
      en:
        "[`docs/example.xlsx`](example.xlsx) is a workbook that works; the [README](../README.en.md) goes through it. The folder [`graphs/solvik`](../graphs/solvik/) is a larger network, as CSV."
    ))
}
