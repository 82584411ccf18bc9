import Analysis
import Model
import Reports
import Wording

extension Option {
  static let findingsFormat = Option(
    "--format", choices: ["table", "json", "csv", "markdown"],
    help: Phrase(
      nb: "tabell (ellers), JSON, CSV eller Markdown",
      nn: "tabell (elles), JSON, CSV eller Markdown",
      en: "table (otherwise), JSON, CSV or Markdown"))
  static let excel = Option(
    "--excel",
    help: Phrase(
      nb: "CSV som norsk Excel åpner med dobbeltklikk (semikolon og riktige æøå)",
      nn: "CSV som norsk Excel opnar med dobbeltklikk (semikolon og rette æøå)",
      en: "CSV that Excel in Norwegian opens by a double click (semicolons and the right æøå)"))
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
  static let since = Option(
    "--since", value: Phrase(nb: "DAG", nn: "DAG", en: "DAY"),
    help: Phrase(
      nb:
        "sett det som er nytt siden den dagen, for seg; json, csv og --fail-on tar da bare med det nye",
      nn:
        "set det som er nytt sidan den dagen, for seg; json, csv og --fail-on tek då berre med det nye",
      en:
        "put what is new since that day in a group of its own; json, csv and --fail-on then take the new ones only"
    ))
  static let allFindings = Option(
    "--all",
    help: Phrase(
      nb: "alle funn, også når det er mange (ellers det viktigste, og resten telt)",
      nn: "alle funn, òg når det er mange (elles det viktigaste, og resten telt)",
      en:
        "all findings, even when there are many (otherwise the most important, and the rest counted)"
    ))
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
      .asOf, .area, .family, .since, .allFindings, .findingsFormat, .excel, .minSeverity, .code,
      .failOn,
      .exact, .output,
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
        "Lister funnene, det som haster, først: hva som er galt, og hva som kan gjøres og av hvem. silos er tjenester som deler familier uten å samarbeide, referrals er henvisninger uten svar eller som går i ring, gaps er behov ingen gjør noe med. Et funn er noe å se på, ikke en dom over noen. Nytt siden en dag er et funn som samme regel ikke fant om det samme den dagen, slik nettverket er skrevet inn nå. docs/findings.md forklarer hvert slag.",
      nn:
        "Listar funna, det som hastar, først: kva som er gale, og kva som kan gjerast og av kven. silos er tenester som deler familiar utan å samarbeide, referrals er tilvisingar utan svar eller som går i ring, gaps er behov ingen gjer noko med. Eit funn er noko å sjå på, ikkje ein dom over nokon. Nytt sidan ein dag er eit funn som same regel ikkje fann om det same den dagen, slik nettverket er skrive inn no. docs/findings.md forklarer kvart slag.",
      en:
        "Lists the findings, what is urgent first: what is wrong, and what could be done and by whom. silos are services that share families without working together, referrals are those without an answer or going in circles, gaps are needs that nobody does anything about. A finding is something to look at, not a judgement of anyone. New since a day is a finding that the same rule did not make about the same thing on that day, as the network is recorded now. docs/findings.md explains each kind."
    ),
    examples: [
      "analyse familier.sqlite", "analyse familier.sqlite gaps --family bjork",
      "analyse familier.sqlite --since 2026-06-01",
      "analyse familier.sqlite --min-severity high --format csv -o funn.csv",
    ]
  ) { invocation, session in
    let codes = try session.codes(invocation)
    let day = try session.day(invocation)
    let since = try session.since(invocation, before: day)
    let topic = invocation.arguments.dropFirst().first.flatMap(Topic.init(rawValue:))
    let format =
      invocation.value(.findingsFormat) ?? (invocation.has(.excel) ? "csv" : "table")
    if invocation.has(.excel), format != "csv" {
      throw Failure.usage(
        Phrase(
          nb: "--excel gir CSV; skriv det uten --format \(format)",
          nn: "--excel gjev CSV; skriv det utan --format \(format)",
          en: "--excel makes CSV; write it without --format \(format)"))
    }
    let (loaded, scope) = try session.loadScope(invocation, topic: topic, asOf: day, since: since)
    let network = loaded.network
    session.doing(.analysing)
    var result = Analysis.analyse(
      network, asOf: day, topic: topic, scope: scope, exact: invocation.has(.exact))
    if !codes.isEmpty { result = result.filtered { codes.contains($0.code) } }
    var isNew = session.areNew(
      result.findings, in: network, since: since, topic: topic, scope: scope)
    let judged = isNew.map { result.findings.marked($0) }
    let worst = (judged ?? result.findings).map(\.severity).min()
    if let judged, format == "json" || format == "csv" {
      result = result.with(judged)
      isNew = nil
    }
    if let least = invocation.value(.minSeverity).flatMap(Severity.init(code:)) {
      isNew = isNew.map { zip(result.findings, $0).filter { $0.0.severity <= least }.map { $0.1 } }
      result = result.filtered { $0.severity <= least }
    }
    let writer = FindingWriter(
      network: network, rules: DeadlineRules(of: network), asOf: day, language: session.language)
    session.doing(.writing)
    try session.withOutput(invocation.value(.output)) { write in
      let limits: DigestLimits? = invocation.has(.allFindings) ? .all : nil
      switch format {
      case "json":
        try writeJSON(result, of: network, name: loaded.name, writer: writer, write: write)
      case "csv":
        try writeCSV(
          result, of: network, writer: writer, form: invocation.has(.excel) ? .excel : .plain,
          write: write)
      case "markdown":
        let title = findingsTitle(loaded.name, day, session.language)
        try writeMarkdown(
          result, of: network, title: title, writer: writer,
          digest: FindingDigest(result.findings, of: network, isNew: isNew), since: since,
          limits: limits, write: write)
      default:
        try writeTable(
          result, of: network, title: findingsTitle(loaded.name, day, session.language),
          writer: writer, digest: FindingDigest(result.findings, of: network, isNew: isNew),
          since: since, limits: limits, width: session.console.width,
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
  /// The day that `--since` says, which comes before the day asked about.
  func since(_ invocation: Invocation, before day: Day) throws(Failure) -> Day? {
    guard let text = invocation.value(.since) else { return nil }
    let since = try self.day(text, of: .since)
    guard since < day else {
      throw .usage(
        Phrase(
          nb: "--since: \(since) er ikke før \(day); velg en tidligere dag",
          nn: "--since: \(since) er ikkje før \(day); vel ein tidlegare dag",
          en: "--since: \(since) is not before \(day); choose an earlier day"))
    }
    return since
  }

  /// For each finding whether it was not there on an earlier day; nil where none was asked about.
  func areNew(
    _ findings: Findings, in network: Network, since: Day?, topic: Topic? = nil,
    scope: Scope = .everything
  ) -> [Bool]? {
    since.map {
      Analysis.areNew(
        findings,
        since: Analysis.analyse(network, asOf: $0, topic: topic, scope: scope, measuring: false)
          .findings)
    }
  }

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
