import Editing
import Model
import Wording

extension Command {
  static let add = Command(
    name: "add", arguments: [.network, .table, .cells], options: [.by, .note],
    summary: Phrase(
      nb: "legg til en ny rad i en tabell", nn: "legg til ei ny rad i ein tabell",
      en: "add a new row to a table"),
    details: Phrase(
      nb:
        "Legger til én rad. Tabeller, kolonner, ord og datoer kan skrives på norsk; det som ikke er nevnt, er tomt. Reglene er de samme som når regneark leses inn: er noe feil, endres ingenting. En id som er i bruk, blir avvist.",
      nn:
        "Legg til éi rad. Tabellar, kolonnar, ord og datoar kan skrivast på norsk; det som ikkje er nemnt, er tomt. Reglane er dei same som når rekneark blir lesne inn: er noko feil, blir ingenting endra. Ein id som er i bruk, blir avvist.",
      en:
        "Adds one row. Tables, columns, words and days may be written in Norwegian or English; what is not given is empty. The rules are those of an import: where something is wrong, nothing changes. An id that is in use is refused."
    ),
    examples: [
      "add familier.sqlite behov id=n9 familie=bjork livsområde=økonomi tittel=\"Husleia\" meldt=15.06.2026",
      "add familier.sqlite ansvar behov=n9 hvem=nav spurt=15.06.2026",
    ]
  ) { invocation, session in
    let table = try invocation.table(1)
    let cells = try invocation.cells(from: 2, of: table)
    return try session.edit(AddRow(table, cells, session.reading), invocation)
  }

  static let set = Command(
    name: "set", arguments: [.network, .table, .key, .cells], options: [.by, .note],
    summary: Phrase(
      nb: "endre noe i en rad, eller tøm det", nn: "endre noko i ei rad, eller tøm det",
      en: "change or empty cells of a row"),
    details: Phrase(
      nb:
        "Endrer kolonnene du nevner, og lar resten stå; kolonne= tømmer. Nøkkelen er id-en; i tabeller uten id er den kolonnene som peker ut raden, med / mellom: bånd nav/bjork/hjelper. Siste del kan utelates når bare én rad passer.",
      nn:
        "Endrar kolonnane du nemner, og lèt resten stå; kolonne= tømmer. Nøkkelen er id-en; i tabellar utan id er han kolonnane som peikar ut rada, med / mellom: band nav/bjork/hjelper. Siste del kan utelatast når berre éi rad passar.",
      en:
        "Changes the columns that are given and leaves the rest; column= empties. The key is the id; in tables without ids it is the columns that tell the row, with / between: ties nav/bjork/serves. The last parts may be left out where only one row fits."
    ),
    examples: [
      "set familier.sqlite behov gjeld hastegrad=haster",
      "set familier.sqlite ansvar gjeld/nav godtatt=15.06.2026 del=hovedansvar",
    ]
  ) { invocation, session in
    let table = try invocation.table(1)
    let cells = try invocation.cells(from: 3, of: table)
    let key = Invocation.key(invocation.arguments[2])
    return try session.edit(SetRow(table, key, cells, session.reading), invocation)
  }

  static let end = Command(
    name: "end",
    arguments: [
      .network, .table, .key, Argument(Phrase(nb: "DAG", nn: "DAG", en: "DAY"), isOptional: true),
    ], options: [.by, .note],
    summary: Phrase(
      nb: "skriv at noe er over, og hvilken dag", nn: "skriv at noko er over, og kva dag",
      en: "write that something is over, and on which day"),
    details: Phrase(
      nb:
        "Skriver slutten på raden, ellers i dag: siste dag for personer, kontakter, bånd og ansvar, dagen den lukkes for familier, tjenester og behov; en henvisning blir trukket, et mål eller en avtale lagt bort, et samtykke trukket tilbake. Det som er slutt, blir stående, så bildet av fjoråret ikke endrer seg.",
      nn:
        "Skriv slutten på rada, elles i dag: siste dag for personar, kontaktar, band og ansvar, dagen ho blir lukka for familiar, tenester og behov; ei tilvising blir trekt, eit mål eller ein avtale lagd bort, eit samtykke trekt tilbake. Det som er slutt, blir ståande, så biletet av fjoråret ikkje endrar seg.",
      en:
        "Writes the end of a row, otherwise today: the last day of people, contacts, ties and responsibilities, the day that families, services and needs are closed; a referral is withdrawn, a goal or an agreement dropped, a consent withdrawn. What has ended stays, so that the picture of last year does not change."
    ),
    examples: [
      "end familier.sqlite kontakter kari 30.06.2026", "end familier.sqlite bånd nav/bjork",
    ]
  ) { invocation, session in
    let table = try invocation.table(1)
    let key = Invocation.key(invocation.arguments[2])
    let day =
      try invocation.arguments.count > 3
      ? invocation.day(3, session) : session.today
    return try session.edit(EndRow(table, key, on: day, session.reading), invocation)
  }

  static let remove = Command(
    name: "remove", arguments: [.network, .table, .key],
    options: [
      .withAll, .by, .note,
    ],
    summary: Phrase(
      nb: "ta bort en rad som var feil", nn: "ta bort ei rad som var feil",
      en: "take out a row that was wrong"),
    details: Phrase(
      nb:
        "Tar bort en rad som aldri skulle vært der; det som har tatt slutt, avsluttes med end. Nevner andre rader den, vises de, og ingenting endres uten --with-all. Det kan angres; det som skal være borte for godt, slettes med forget.",
      nn:
        "Tek bort ei rad som aldri skulle vore der; det som har teke slutt, blir avslutta med end. Nemner andre rader henne, blir dei viste, og ingenting blir endra utan --with-all. Det kan angrast; det som skal vere borte for godt, blir sletta med forget.",
      en:
        "Takes out a row that should never have been there; what is over is ended with end. Where other rows name it, they are shown, and nothing changes without --with-all. It can be taken back; what is to be gone for good is erased with forget."
    ),
    examples: ["remove familier.sqlite behov n9", "remove familier.sqlite behov n9 --with-all"]
  ) { invocation, session in
    let table = try invocation.table(1)
    let key = Invocation.key(invocation.arguments[2])
    return try session.edit(
      RemoveRow(
        table, key, takesReferrers: invocation[.withAll],
        session.reading), invocation)
  }
}
