import Analysis
import Model
import Reports
import Wording

extension Command {
  static let summary = Command(
    name: "summary", arguments: [.network], options: [.asOf],
    summary: Phrase(
      nb: "hva nettverket inneholder, på ett skjermbilde",
      nn: "kva nettverket inneheld, på eitt skjermbilete",
      en: "what the network holds, on one screen"),
    details: Phrase(
      nb:
        "Viser hvor mange rader hver tabell har, hvilket tidsrom de dekker, hva som finnes på dagen, og hvor mange funn det er av hvert slag.",
      nn:
        "Viser kor mange rader kvar tabell har, kva tidsrom dei dekkjer, kva som finst på dagen, og kor mange funn det er av kvart slag.",
      en:
        "Shows how many rows each table has, the period they cover, what exists on the day, and how many findings there are of each kind."
    ),
    examples: ["summary familier.sqlite", "summary familier.sqlite --as-of 2025-12-31"]
  ) { invocation, session in
    let day = session.day(invocation)
    let loaded = try session.load(invocation.arguments[0])
    session.doing(.analysing)
    let result = Analysis.analyse(loaded.network, asOf: day)
    try session.console.print(
      lines: summaryLines(
        result, of: loaded.network, name: loaded.name, language: session.language,
        width: session.console.width))
    return .done
  }
}
