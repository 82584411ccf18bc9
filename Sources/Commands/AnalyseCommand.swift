import Analysis
import Exchange
import Model
import Reports
import Wording
import Workbook

/// What findings are written as.
enum FindingsFormat: String, CaseIterable {
  case table, xlsx, json, csv, markdown

  /// Whether it is for sheets and programs, which take one list.
  var isForPrograms: Bool { [.xlsx, .json, .csv].contains(self) }
}

extension AnyOption {
  static let findingsFormat = Option<FindingsFormat>(
    "--format",
    help: Phrase(
      nb: "tabell (ellers), Excel (xlsx), JSON, CSV eller Markdown; ellers det filen ender på",
      nn: "tabell (elles), Excel (xlsx), JSON, CSV eller Markdown; elles det fila endar på",
      en: "table (otherwise), Excel (xlsx), JSON, CSV or Markdown; otherwise what the file ends in")
  )
  static let excel = Option<Bool>(
    "--excel",
    help: Phrase(
      nb: "CSV som norsk Excel åpner med dobbeltklikk (semikolon og riktige æøå)",
      nn: "CSV som norsk Excel opnar med dobbeltklikk (semikolon og rette æøå)",
      en: "CSV that Excel in Norwegian opens by a double click (semicolons and the right æøå)"))
  static let minSeverity = Option<Severity>(
    "--min-severity", choices: Severity.allCases, code: \.code,
    help: Phrase(
      nb: "bare funn som er minst så alvorlige",
      nn: "berre funn som er minst så alvorlege",
      en: "only findings that are at least this severe"))
  static let code = Option<FindingCode>(
    "--code", value: Phrase(nb: "KODE", nn: "KODE", en: "CODE"),
    help: Phrase(
      nb: "bare dette slaget funn, f.eks. gap.nobody; kan gis flere ganger",
      nn: "berre dette slaget funn, t.d. gap.nobody; kan givast fleire gonger",
      en: "only this kind of finding, e.g. gap.nobody; may be given more than once")
  ) { word, _ throws(OptionFault) in
    guard let code = FindingCode(rawValue: word) ?? FindingCode(title: word) else {
      throw .unknownChoice(word, FindingCode.allCases.map(\.rawValue))
    }
    return code
  }
  static let failOn = Option<Severity>(
    "--fail-on", choices: Severity.allCases, code: \.code,
    help: Phrase(
      nb: "for skript: avslutt med 1 når noe er minst så alvorlig",
      nn: "for skript: avslutt med 1 når noko er minst så alvorleg",
      en: "for scripts: exit with 1 when something is at least this severe"))
  static let since = Option<Day>(
    "--since",
    help: Phrase(
      nb:
        "vis for seg det som er nytt siden den dagen, og det som er over; xlsx, json, csv og --fail-on tar da bare med det nye",
      nn:
        "vis for seg det som er nytt sidan den dagen, og det som er over; xlsx, json, csv og --fail-on tek då berre med det nye",
      en:
        "show apart what is new since that day, and what is over; xlsx, json, csv and --fail-on then take the new ones only"
    ))
  static let allFindings = Option<Bool>(
    "--all",
    help: Phrase(
      nb: "alle funn, også når det er mange (ellers det viktigste, og resten telt)",
      nn: "alle funn, òg når det er mange (elles det viktigaste, og resten telt)",
      en:
        "all findings, even when there are many (otherwise the most important, and the rest counted)"
    ))
  static let exact = Option<Bool>(
    "--exact",
    help: Phrase(
      nb: "ta med hvem som binder andre sammen i json; tar lang tid i store nettverk",
      nn: "ta med kven som bind andre saman i json; tek lang tid i store nettverk",
      en: "have betweenness in json (who stands between others); takes long in large networks")
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
      .asOf, .area, .family, .audience, .anyway, .since, .allFindings, .findingsFormat, .excel,
      .minSeverity, .code, .failOn, .exact, .output,
    ],
    summary: Phrase(
      nb:
        "finn det noen bør se på: hva ingen har ansvar for, hvem som venter, hvem som ikke samarbeider",
      nn:
        "finn det nokon bør sjå på: kva ingen har ansvar for, kven som ventar, kven som ikkje samarbeider",
      en:
        "find what someone ought to look at: what has nobody, who waits, who does not work together"
    ),
    details: Phrase(
      nb:
        "Lister funnene, de kritiske først: hva som er galt, hva som kan gjøres, og hvem som kan gjøre det. Siloer er tjenester som deler familier uten å samarbeide, henvisninger er de som venter på svar eller går i ring, hull er behov som ingen har ansvaret for. Et funn er noe å se på, ikke en dom over noen. Nytt er det som ikke var et funn den dagen, og over det som var det; begge regnet ut fra det som er registrert i dag. docs/findings.md forklarer hvert slag.",
      nn:
        "Listar funna, dei kritiske først: kva som er gale, kva som kan gjerast, og kven som kan gjere det. Siloar er tenester som deler familiar utan å samarbeide, tilvisingar er dei som ventar på svar eller går i ring, hol er behov som ingen har ansvaret for. Eit funn er noko å sjå på, ikkje ein dom over nokon. Nytt er det som ikkje var eit funn den dagen, og over det som var det; begge rekna ut frå det som er registrert i dag. docs/findings.nn.md forklarer kvart slag.",
      en:
        "Lists the findings, the critical ones first: what is wrong, what could be done, and by whom. Silos are services that share families without working together, referrals are those that wait for an answer or go in circles, gaps are needs that nobody is responsible for. A finding is something to look at, not a judgement of anyone. New is what was no finding on that day, and over what was one then; both worked out from what is recorded today. docs/findings.en.md explains each kind."
    ),
    examples: [
      "analyse familier.sqlite", "analyse familier.sqlite gaps --family bjork",
      "analyse familier.sqlite --since 2026-06-01",
      "analyse familier.sqlite --min-severity high -o funn.xlsx",
    ]
  ) { invocation, session in
    let selection = try FindingSelection(invocation, today: session.today)
    let format = try session.findingsFormat(invocation)
    if format == .xlsx, invocation[.output] == nil {
      throw Failure.usage(
        Phrase(
          nb: "--format xlsx skriver en fil; skriv -o FIL.xlsx i stedet",
          nn: "--format xlsx skriv ei fil; skriv -o FIL.xlsx i staden",
          en: "--format xlsx writes a file; write -o FILE.xlsx instead"))
    }
    if invocation[.excel], format != .csv {
      throw Failure.usage(
        Phrase(
          nb: "--excel gir CSV og ikke \(format.rawValue); la det ene være",
          nn: "--excel gjev CSV og ikkje \(format.rawValue); lat det eine vere",
          en: "--excel makes CSV and not \(format.rawValue); leave one of them out"))
    }
    let source = invocation.arguments[0]
    let (loaded, scope) = try session.load(source, selection, invocation)
    let (network, day) = (loaded.network, selection.day)
    let stamp = loaded.audience?.stamp
    session.doing(.analysing)
    let situation = Situation(network, asOf: day)
    var selected = selection.findings(
      in: situation, scope: scope, exact: invocation[.exact],
      isForSomebody: stamp != nil)
    let writer = FindingWriter(situation, language: session.language, scope: scope, stamp: stamp)
    let over = selection.since.flatMap { since in
      selected.earlier.map {
        FindingsOver(
          $0, since: since, by: selected.all, of: network,
          writer: FindingWriter(
            Situation(network, asOf: since), language: session.language, scope: scope,
            stamp: stamp))
      }
    }
    if format.isForPrograms { selected = selected.onlyNew }
    let result = selected.result
    let unknown = notKnown(network, asOf: day, topic: selection.onlyTopic, scope: scope)
    let notes = session.language.notKnownLines(
      unknown, findings: result.findings.count,
      leftOut: selected.all.findings.count - result.findings.count, for: stamp)
    session.doing(.writing)
    if let output = invocation[.output], output != "-" {
      // What is over, and how many there are of each thing, tells of families without findings too.
      var asked: [Int]?
      if case .family(let family) = scope { asked = [family] }
      try session.note(.findings, of: loaded, families: asked, at: source)
    }
    try session.withOutput(invocation[.output], sparesSheets: format.isForPrograms) { write in
      let limits: DigestLimits? = invocation[.allFindings] ? .all : nil
      let title = findingsTitle(loaded.name, day, session.language)
      switch format {
      case .json:
        try writeJSON(result, of: network, name: loaded.name, writer: writer, write: write)
      case .csv:
        try writeCSV(
          result, of: network, writer: writer, form: invocation[.excel] ? .excel : .plain,
          write: write)
      case .xlsx:
        let bytes: [UInt8]
        do throws(WorkbookError) {
          bytes = try findingsWorkbook(
            result, of: network, title: title, asOf: day, writer: writer, notes: notes)
        } catch {
          throw session.failure(ExchangeError.workbook(error))
        }
        try write(bytes)
      case .markdown:
        try writeMarkdown(
          result, of: network, title: title, writer: writer,
          digest: FindingDigest(result.findings, of: network, isNew: selected.isNew),
          since: selection.since, over: over, notes: notes, limits: limits, write: write)
      case .table:
        try writeTable(
          result, of: network, title: title, writer: writer,
          digest: FindingDigest(result.findings, of: network, isNew: selected.isNew),
          since: selection.since, over: over, notes: notes, limits: limits,
          width: session.console.width,
          inColour: invocation[.output] == nil && session.console.outputTakesColour, write: write)
      }
    }
    if let stamp, format == .csv { session.console.report(session.language.sentence(stamp)) }
    if let limit = invocation[.failOn], let worst = selected.worst, worst <= limit {
      return .found
    }
    return .done
  }
}

extension FindingCode {
  /// The finding with a title in any language, in any case.
  fileprivate init?(title: String) {
    let title = title.lowercased()
    let found = Self.allCases.first { code in
      Language.allCases.contains { code.words[$0].lowercased() == title }
    }
    guard let found else { return nil }
    self = found
  }
}

extension Session {
  /// The format that `--format` says, else the ending of the path after `-o`, else the table.
  fileprivate func findingsFormat(_ invocation: Invocation) throws(Failure) -> FindingsFormat {
    try format(
      invocation, .findingsFormat,
      OutputFormats(
        what: Phrase(nb: "funn", nn: "funn", en: "findings"),
        endings: [
          ("xlsx", .xlsx), ("csv", .csv), ("json", .json), ("md", .markdown), ("txt", .table),
        ], usual: invocation[.excel] ? .csv : .table))
  }
}
