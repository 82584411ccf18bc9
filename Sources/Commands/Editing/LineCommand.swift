import Editing
import GLib
import Model
import Reports
import Wording

/// What is shown of a line that is only tried.
enum LineFormat: String, CaseIterable, Sendable { case text, json }

extension AnyOption {
  fileprivate static let lineFamily = Option<String>(
    "--family", value: Phrase(nb: "ID", nn: "ID", en: "ID"),
    help: Phrase(
      nb: "familien linja gjelder, som @ID først i linja",
      nn: "familien linja gjeld, som @ID først i linja",
      en: "the family that the line is about, like @ID at its beginning"))
  fileprivate static let on = Option<Day>(
    "--on",
    help: Phrase(
      nb: "dagen linja er fra (ellers i dag)", nn: "dagen linja er frå (elles i dag)",
      en: "the day that the line is of (otherwise today)"))
  fileprivate static let lineFormat = Option<LineFormat>(
    "--format",
    help: Phrase(
      nb: "med --check: tekst, eller json for andre programmer",
      nn: "med --check: tekst, eller json for andre program",
      en: "with --check: text, or json for programs"))
}

extension Command {
  static let line = Command(
    name: "line",
    arguments: [.network, Argument(Phrase(nb: "\"TEKST\"", nn: "\"TEKST\"", en: "\"TEXT\""))],
    options: [.lineFamily, .on, .editCheck, .lineFormat, .by, .note],
    summary: Phrase(
      nb: "skriv én linje: hvem spør, hvem sier ja, hva ble gjort",
      nn: "skriv éi linje: kven spør, kven seier ja, kva vart gjort",
      en: "write one line: who is asked, who says yes, what was done"),
    details: Phrase(
      nb:
        "Én linje i vanlige ord blir til rader: «Gjeld → Nav» spør, «Gjeld → Nav ja» er et ja, «ringte Nav: Gjeld svar fredag» er en samtale og en avtale. Navn kan forkortes så lenge bare ett passer. Er noe uklart, skrives ingenting. Med --check ser du hva som er forstått. docs/line.md viser alle formene.",
      nn:
        "Éi linje i vanlege ord blir til rader: «Gjeld → Nav» spør, «Gjeld → Nav ja» er eit ja, «ringde Nav: Gjeld svar fredag» er ein samtale og ein avtale. Namn kan kortast av så lenge berre eitt passar. Er noko uklart, blir ingenting skrive. Med --check ser du kva som er forstått. docs/line.nn.md viser alle formene.",
      en:
        "One line in ordinary words becomes rows: “Debt → Nav” asks, “Debt → Nav yes” is a yes, “called Nav: Debt answer Friday” is a call and an agreement. Names may be cut short as long as only one fits. Where anything is unclear, nothing is written. With --check you see what was understood. docs/line.en.md shows all the forms."
    ),
    examples: [
      "line familier.sqlite \"@bjork Søvn → BUP\"",
      "line familier.sqlite --family bjork \"ringte Nav: Gjeld svar fredag\" --check",
    ]
  ) { invocation, session in
    let request = LineEdit(
      invocation.arguments[1],
      family: invocation[.lineFamily].map(composed),
      on: invocation[.on] ?? session.today, session.reading, session.language)
    guard invocation[.editCheck] else {
      if invocation[.lineFormat] != nil {
        throw Failure.usage(
          Phrase(
            nb: "--format hører til --check", nn: "--format høyrer til --check",
            en: "--format belongs to --check"))
      }
      return try session.edit(request, invocation)
    }
    let edit = try session.look(request, invocation.arguments[0])
    if invocation[.lineFormat] == .json, let line = edit.line {
      let parts = line.parts.map { part, id in
        LineJSONPart(
          role: part.role.rawValue, text: part.text, from: part.from, to: part.to, ref: id,
          value: part.value)
      }
      try session.console.write(
        lineJSON(kind: line.kind.rawValue, parts: parts, rows: edit.rows ?? []))
    } else {
      session.report(edit.warnings)
      try session.console.print(lines: session.checked(edit))
    }
    return .done
  }
}
