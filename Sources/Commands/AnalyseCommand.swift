import Analysis
import Model
import Reports
import Store
import Wording

extension Option {
  static let findingsFormat = Option(
    "--format", choices: ["table", "json", "csv", "markdown"],
    help: Phrase(
      nb: "tabell (ellers), JSON, CSV eller Markdown",
      nn: "tabell (elles), JSON, CSV eller Markdown",
      en: "table (otherwise), JSON, CSV or Markdown"))
  static let minSeverity = Option(
    "--min-severity", choices: Severity.allCases.map(\.code),
    help: Phrase(
      nb: "bare funn som er minst så alvorlige",
      nn: "berre funn som er minst så alvorlege",
      en: "only findings that are at least this severe"))
  static let code = Option(
    "--code", value: Phrase(nb: "KODE", nn: "KODE", en: "CODE"),
    help: Phrase(
      nb: "bare dette slaget funn, f.eks. gap.nobody; kan gis flere ganger",
      nn: "berre dette slaget funn, t.d. gap.nobody; kan givast fleire gonger",
      en: "only this kind of finding, e.g. gap.nobody; may be given more than once"))
  static let failOn = Option(
    "--fail-on", choices: Severity.allCases.map(\.code),
    help: Phrase(
      nb: "for skript: avslutt med 1 når noe er minst så alvorlig",
      nn: "for skript: avslutt med 1 når noko er minst så alvorleg",
      en: "for scripts: exit with 1 when something is at least this severe"))
  static let exact = Option(
    "--exact",
    help: Phrase(
      nb:
        "regn ut mellomposisjon (hvem som ligger mellom andre) også i svært store nettverk; tar tid",
      nn: "rekn ut mellomposisjon (kven som ligg mellom andre) òg i svært store nettverk; tek tid",
      en: "work out betweenness (who stands between others) in very large networks too; takes time")
  )
}

extension Command {
  static let analyse = Command(
    name: "analyse",
    arguments: [
      .network,
      Argument(
        Phrase(nb: "EMNE", nn: "EMNE", en: "TOPIC"), isOptional: true,
        choices: Topic.allCases.map(\.rawValue)),
    ],
    options: [
      .asOf, .area, .family, .findingsFormat, .minSeverity, .code, .failOn, .exact, .output,
    ],
    summary: Phrase(
      nb: "finn det noen bør se på: hva ingen gjør, hvem som venter, hvem som ikke snakker sammen",
      nn:
        "finn det nokon bør sjå på: kva ingen gjer, kven som ventar, kven som ikkje snakkar saman",
      en:
        "find what someone ought to look at: what nobody does, who waits, who does not talk together"
    ),
    details: Phrase(
      nb:
        "Lister funnene, det mest alvorlige først: hva som er galt, og hva som kan gjøres og av hvem. silos er tjenester som deler familier uten å samarbeide, referrals er henvisninger uten svar eller som går i ring, gaps er behov ingen gjør noe med. Et funn er noe å se på, ikke en dom over noen. docs/findings.md forklarer hvert slag.",
      nn:
        "Listar funna, det mest alvorlege først: kva som er gale, og kva som kan gjerast og av kven. silos er tenester som deler familiar utan å samarbeide, referrals er tilvisingar utan svar eller som går i ring, gaps er behov ingen gjer noko med. Eit funn er noko å sjå på, ikkje ein dom over nokon. docs/findings.md forklarer kvart slag.",
      en:
        "Lists the findings, the most severe first: what is wrong, and what could be done and by whom. silos are services that share families without working together, referrals are those without an answer or going in circles, gaps are needs that nobody does anything about. A finding is something to look at, not a judgement of anyone. docs/findings.md explains each kind."
    ),
    examples: [
      "analyse familier.sqlite", "analyse familier.sqlite gaps --family bjork",
      "analyse familier.sqlite --min-severity high --format csv -o funn.csv",
    ]
  ) { invocation, session in
    let codes = try session.codes(invocation)
    let day = try session.day(invocation)
    let topic = invocation.arguments.dropFirst().first.flatMap(Topic.init(rawValue:))
    let (loaded, scope) = try session.loadScope(invocation, topic: topic, asOf: day)
    let network = loaded.network
    session.doing(.analysing)
    var result = Analysis.analyse(
      network, asOf: day, topic: topic, scope: scope, exact: invocation.has(.exact))
    if !codes.isEmpty { result = result.filtered { codes.contains($0.code) } }
    let worst = result.findings.map(\.severity).min()
    if let least = invocation.value(.minSeverity).flatMap(Severity.init(code:)) {
      result = result.filtered { $0.severity <= least }
    }
    let writer = FindingWriter(
      network: network, rules: DeadlineRules(of: network), asOf: day, language: session.language)
    session.doing(.writing)
    try session.withOutput(invocation.value(.output)) { write in
      switch invocation.value(.findingsFormat) ?? "table" {
      case "json":
        try writeJSON(result, of: network, name: loaded.name, writer: writer, write: write)
      case "csv":
        try writeCSV(result, of: network, writer: writer, write: write)
      case "markdown":
        let title = findingsTitle(loaded.name, day, session.language)
        try writeMarkdown(result, of: network, title: title, writer: writer, write: write)
      default:
        try writeTable(
          result, of: network, title: findingsTitle(loaded.name, day, session.language),
          writer: writer, width: session.console.width,
          inColour: invocation.value(.output) == nil && session.console.outputTakesColour,
          write: write)
      }
    }
    if let limit = invocation.value(.failOn).flatMap(Severity.init(code:)), let worst,
      worst <= limit
    {
      return .found
    }
    return .done
  }
}

extension Session {
  fileprivate func codes(_ invocation: Invocation) throws(Failure) -> Set<FindingCode> {
    var codes: Set<FindingCode> = []
    for word in invocation.all(.code) {
      guard let code = FindingCode(rawValue: word) else {
        throw .usage(
          Invocation.unknownChoice(word, .code("--code"), FindingCode.allCases.map(\.rawValue)))
      }
      codes.insert(code)
    }
    return codes
  }
}
