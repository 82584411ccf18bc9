import Analysis
import Diagrams
import Graphviz
import Model
import Reports
import Wording

extension Option {
  static let reportFormat = Option(
    "--format", choices: ["html", "pdf", "markdown"],
    help: Phrase(
      nb: "HTML (ellers), PDF eller Markdown", nn: "HTML (elles), PDF eller Markdown",
      en: "HTML (otherwise), PDF or Markdown"))
  static let smallNumbers = Option(
    "--small-numbers", choices: ["hide", "show"],
    help: Phrase(
      nb: "grupper på 1 til 4 familier: skjult (ellers), eller vist, med funnene én for én",
      nn: "grupper på 1 til 4 familiar: skjult (elles), eller vist, med funna éin for éin",
      en: "groups of 1 to 4 families: hidden (otherwise), or shown, with the findings one by one"))
  static let sheetFamily = Option(
    "--family", value: Phrase(nb: "ID", nn: "ID", en: "ID"),
    help: Phrase(
      nb: "møtearket for denne familien i stedet for rapporten til ledere",
      nn: "møtearket for denne familien i staden for rapporten til leiarar",
      en: "the meeting sheet of this family instead of the report for managers"))
  static let newSince = Option(
    "--since", value: Phrase(nb: "DAG", nn: "DAG", en: "DAY"),
    help: Phrase(
      nb: "vis også hva som er nytt siden den dagen", nn: "vis òg kva som er nytt sidan den dagen",
      en: "show what is new since that day too"))
}

extension Command {
  static let report = Command(
    name: "report", arguments: [.network],
    options: [.asOf, .sheetFamily, .newSince, .smallNumbers, .reportFormat, .output],
    summary: Phrase(
      nb: "lag en rapport til ledere, eller et møteark for én familie",
      nn: "lag ein rapport til leiarar, eller eit møteark for éin familie",
      en: "make a report for managers, or a meeting sheet for one family"),
    details: Phrase(
      nb:
        "Rapporten teller familier: hva som haster, hva ingen gjør, hvem som ikke har svart, og hvem som deler familier uten å samarbeide. Grupper på færre enn 5 familier er skjult, og ingen familie er nevnt. Med --family blir det et møteark: målene familien har valgt, hvem som gjør hva, hva som har ventet, hva ingen gjør og hvem som kan, og plass til avtaler. HTML-filen trenger ikke nett og kan skrives ut; PDF lages av WeasyPrint.",
      nn:
        "Rapporten tel familiar: kva som hastar, kva ingen gjer, kven som ikkje har svart, og kven som deler familiar utan å samarbeide. Grupper på færre enn 5 familiar er skjulte, og ingen familie er nemnd. Med --family blir det eit møteark: måla familien har valt, kven som gjer kva, kva som har venta, kva ingen gjer og kven som kan, og plass til avtalar. HTML-fila treng ikkje nett og kan skrivast ut; PDF blir laga av WeasyPrint.",
      en:
        "The report counts families: what is urgent, what nobody does, who has not answered, and who shares families without working together. Groups of fewer than 5 families are hidden, and no family is named. With --family it is a meeting sheet: the goals that the family chose, who does what, what has waited, what nobody does and who could, and room for agreements. The HTML file needs no network and can be printed; PDF is made by WeasyPrint."
    ),
    examples: [
      "report familier.sqlite", "report familier.sqlite --since 2026-06-01 --format pdf",
      "report familier.sqlite --family bjork",
    ]
  ) { invocation, session in
    let day = try session.day(invocation)
    let since = try session.since(invocation, before: day)
    let format = try session.reportFormat(invocation)
    let hides = invocation.value(.smallNumbers) != "show"
    let path = invocation.arguments[0]
    let document: ReportDocument
    let loaded: Loaded
    var suffix = ""
    if let id = invocation.value(.sheetFamily) {
      // A part answers for one day alone.
      loaded =
        try since == nil ? session.load(path, family: id, asOf: day) : session.load(path)
      let family = try session.family(id, loaded.network)
      suffix = "-" + loaded.network.families.id[family]
      document = try session.sheet(loaded, family: family, day: day, since: since)
    } else {
      loaded = try session.load(path)
      document = try session.managersReport(loaded, day: day, since: since, hides: hides)
    }
    session.doing(.writing)
    let bytes: [UInt8] =
      switch format {
      case "pdf": try PrintEngine.pdf(document.html)
      case "markdown": Array(document.markdown.utf8)
      default: Array(document.html.utf8)
      }
    let output = invocation.value(.output)
    if output == "-" {
      try session.console.write(bytes)
      return .done
    }
    let ending = format == "markdown" ? "md" : format
    let target = output ?? "exports/\(loaded.name)/report\(suffix)-\(day).\(ending)"
    try session.save(bytes, to: target)
    try session.console.print(path: target)
    return .done
  }
}

extension Session {
  /// The format that `--format` says, else the ending of the path after `-o`, else HTML.
  fileprivate func reportFormat(_ invocation: Invocation) throws(Failure) -> String {
    if let word = invocation.value(.reportFormat) { return word }
    guard let output = invocation.value(.output), let dot = output.lastIndex(of: ".") else {
      return "html"
    }
    let ending = output[output.index(after: dot)...].lowercased()
    if ending.contains("/") || output == "-" { return "html" }
    let formats = ["html": "html", "htm": "html", "pdf": "pdf", "md": "markdown"]
    guard let format = formats[ending] else {
      throw .usage(
        Phrase(
          nb:
            "--format mangler: en rapport ender ikke på .\(plain(ending)); skriv --format html, pdf eller markdown",
          nn:
            "--format manglar: ein rapport endar ikkje på .\(plain(ending)); skriv --format html, pdf eller markdown",
          en:
            "--format is missing: no report ends in .\(plain(ending)); write --format html, pdf or markdown"
        ))
    }
    return format
  }

  fileprivate func managersReport(
    _ loaded: Loaded, day: Day, since: Day?, hides: Bool
  ) throws -> ReportDocument {
    let network =
      hides
      ? loaded.network.withoutContactNames(language[manager: .onePerson]) : loaded.network
    doing(.analysing)
    let situation = Situation(network, asOf: day)
    let result = Analysis.analyse(situation)
    let isNew = areNew(result.findings, in: network, since: since)
    doing(.drawing)
    let album = Album(situation, language: language, place: capitalising(loaded.name))
    let map = try svg(
      .services, in: album, family: nil, counts: hides ? Self.counts(result) : .shown)
    let writer = FindingWriter(
      network: network, rules: DeadlineRules(of: network), asOf: day, language: language,
      namesContacts: !hides)
    return managerReport(
      ManagerReportSource(
        situation, result: result, writer: writer, name: loaded.name, since: since, isNew: isNew,
        hides: hides, map: map))
  }

  /// How the map writes numbers of families: as the tables of the report do, and none of single services.
  private static func counts(_ result: AnalysisResult) -> FamilyCounts {
    let shares = ManagerShares(
      result.silos?.pairs ?? [], families: result.counts.families, SmallNumbers(hides: true))
    return FamilyCounts(mark: ":") { counted, count in
      switch counted {
      case .service: true
      case .pair(let one, let other): !shares.isShown(one, other)
      case .other: count < 5
      }
    }
  }

  fileprivate func sheet(
    _ loaded: Loaded, family: Int, day: Day, since: Day?
  ) throws -> ReportDocument {
    let network = loaded.network.withoutNotices(family: family)
    doing(.analysing)
    let situation = Situation(network, asOf: day)
    let result = Analysis.analyse(situation, scope: .family(family))
    let isNew = areNew(result.findings, in: network, since: since, scope: .family(family))
    doing(.drawing)
    let album = Album(situation, language: language, place: capitalising(loaded.name))
    let writer = FindingWriter(
      network: network, rules: DeadlineRules(of: network), asOf: day, language: language,
      scope: .family(family))
    return meetingSheet(
      MeetingSheetSource(
        situation, result: result, writer: writer, family: family, since: since, isNew: isNew,
        responsibilities: try svg(.responsibilities, in: album, family: family),
        ecomap: try svg(.ecomap, in: album, family: family)))
  }

  /// A picture for a page, which says all else that there is to know; without the day on which it is made, the same
  /// report is the same file.
  private func svg(
    _ view: View, in album: Album, family: Int?, counts: FamilyCounts = .shown
  ) throws -> String {
    let drawn = try picture(view, in: album, family: family, PictureOptions(counts: counts), .svg)
    return String(decoding: drawn.bytes, as: UTF8.self)
  }
}
