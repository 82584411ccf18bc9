import Analysis
import Diagrams
import Graphviz
import Model
import Reports
import Wording

/// What a report is written as.
enum ReportFormat: String, CaseIterable {
  case html, pdf, markdown
}

/// Whether small groups of families are hidden in a report.
enum SmallNumbersShown: String, CaseIterable {
  case hide, show
}

extension AnyOption {
  static let reportFormat = Option<ReportFormat>(
    "--format",
    help: Phrase(
      nb: "HTML (ellers), PDF eller Markdown", nn: "HTML (elles), PDF eller Markdown",
      en: "HTML (otherwise), PDF or Markdown"))
  static let smallNumbers = Option<SmallNumbersShown>(
    "--small-numbers",
    help: Phrase(
      nb: "grupper på 1 til 4 familier: skjult (ellers), eller vist, med funnene én for én",
      nn: "grupper på 1 til 4 familiar: skjult (elles), eller vist, med funna éin for éin",
      en: "groups of 1 to 4 families: hidden (otherwise), or shown, with the findings one by one"))
  static let sheetFamily = Option<String>(
    "--family", value: Phrase(nb: "ID", nn: "ID", en: "ID"),
    help: Phrase(
      nb: "møtearket for denne familien i stedet for rapporten til ledere",
      nn: "møtearket for denne familien i staden for rapporten til leiarar",
      en: "the meeting sheet of this family instead of the report for managers"))
  static let own = Option<Bool>(
    "--own",
    help: Phrase(
      nb:
        "møtearket får med familiens eget nettverkskart: hvem som er rundt dem, og hvordan det oppleves",
      nn:
        "møtearket får med familien sitt eige nettverkskart: kven som er rundt dei, og korleis det blir opplevd",
      en: "the meeting sheet has the family's own map too: who is around them, and how it feels"))
  static let forCoordinator = Option<Bool>(
    "--for-coordinator",
    help: Phrase(
      nb: "det bare koordinatoren skal se før møtearket deles: samtykkene, i en egen fil",
      nn: "det berre koordinatoren skal sjå før møtearket blir delt: samtykka, i ei eiga fil",
      en:
        "what only the coordinator is to see before the sheet is shared: the consents, in a file of its own"
    ))
  static let newSince = Option<Day>(
    "--since",
    help: Phrase(
      nb: "vis også hva som er nytt siden den dagen", nn: "vis òg kva som er nytt sidan den dagen",
      en: "show what is new since that day too"))
}

extension Command {
  static let report = Command(
    name: "report", arguments: [.network],
    options: [
      .asOf, .sheetFamily, .own, .forCoordinator, .newSince, .smallNumbers, .reportFormat, .output,
    ],
    summary: Phrase(
      nb: "lag en rapport til ledere, eller et møteark for én familie",
      nn: "lag ein rapport til leiarar, eller eit møteark for éin familie",
      en: "make a report for managers, or a meeting sheet for one family"),
    details: Phrase(
      nb:
        "Rapporten teller familier: hva som er kritisk, hva ingen gjør, hvem som ikke har svart, og hvem som deler familier uten å samarbeide. Grupper på færre enn 5 familier er skjult, og ingen familie er nevnt. Med --family blir det et møteark: målene familien har valgt, hvem som gjør hva, hva som venter, hva ingen gjør og hvem som kan, avtalene, og plass til nye. Samtykkene er bare til koordinatoren: de står i en egen fil, med --for-coordinator. HTML-filen trenger ikke nett og kan skrives ut; PDF lages av WeasyPrint.",
      nn:
        "Rapporten tel familiar: kva som er kritisk, kva ingen gjer, kven som ikkje har svart, og kven som deler familiar utan å samarbeide. Grupper på færre enn 5 familiar er skjulte, og ingen familie er nemnd. Med --family blir det eit møteark: måla familien har valt, kven som gjer kva, kva som ventar, kva ingen gjer og kven som kan, avtalane, og plass til nye. Samtykka er berre til koordinatoren: dei står i ei eiga fil, med --for-coordinator. HTML-fila treng ikkje nett og kan skrivast ut; PDF blir laga av WeasyPrint.",
      en:
        "The report counts families: what is critical, what nobody does, who has not answered, and who shares families without working together. Groups of fewer than 5 families are hidden, and no family is named. With --family it is a meeting sheet: the goals that the family chose, who does what, what waits, what nobody does and who could, the agreements, and room for new ones. The consents are for the coordinator only: they stand in a file of their own, with --for-coordinator. The HTML file needs no network and can be printed; PDF is made by WeasyPrint."
    ),
    examples: [
      "report familier.sqlite", "report familier.sqlite --since 2026-06-01 --format pdf",
      "report familier.sqlite --family bjork",
      "report familier.sqlite --family bjork --for-coordinator",
    ]
  ) { invocation, session in
    let day = session.day(invocation)
    let since = try invocation.since(before: day)
    let format = try session.reportFormat(invocation)
    let hides = invocation[.smallNumbers] != .show
    let path = invocation.arguments[0]
    let document: ReportDocument
    let loaded: Loaded
    var suffix = ""
    var note: String?
    let isForCoordinator = invocation[.forCoordinator]
    for option in [Option<Bool>.own, .forCoordinator]
    where invocation[option] && invocation[.sheetFamily] == nil {
      throw Failure.usage(
        Phrase(
          nb: "\(option.name) gjelder møtearket; skriv --family ID også",
          nn: "\(option.name) gjeld møtearket; skriv --family ID òg",
          en: "\(option.name) is about the meeting sheet; write --family ID too"))
    }
    if isForCoordinator, invocation[.own] {
      throw Failure.usage(
        Phrase(
          nb: "--own og --for-coordinator er to ark; lag dem hver for seg",
          nn: "--own og --for-coordinator er to ark; lag dei kvar for seg",
          en: "--own and --for-coordinator are two sheets; make them one by one"))
    }
    if let id = invocation[.sheetFamily] {
      // A part answers for one day alone.
      loaded =
        try since == nil ? session.load(path, family: id, asOf: day) : session.load(path)
      let family = try session.family(id, loaded.network)
      suffix = "-" + loaded.network.families.id[family]
      let source = try session.sheet(
        loaded, family: family, day: day, since: since,
        draws: !isForCoordinator, showsOwn: invocation[.own])
      if isForCoordinator {
        suffix += "-coordinator"
        document = coordinatorSheet(source)
      } else {
        document = meetingSheet(source)
        let services = servicesWithoutConsent(source)
        if services > 0 {
          note = session.language.beforeSharing(services, option: AnyOption.forCoordinator.name)
        }
      }
    } else {
      loaded = try session.load(path)
      document = try session.managersReport(loaded, day: day, since: since, hides: hides)
    }
    session.doing(.writing)
    let bytes: [UInt8] =
      switch format {
      case .pdf: try PrintEngine.pdf(document.html)
      case .markdown: Array(document.markdown.utf8)
      case .html: Array(document.html.utf8)
      }
    let output = invocation[.output]
    if output == "-" {
      try session.console.write(bytes)
      if let note { session.console.report(note) }
      return .done
    }
    let ending = format == .markdown ? "md" : format.rawValue
    let target = output ?? "exports/\(loaded.name)/report\(suffix)-\(day).\(ending)"
    try session.save(bytes, to: target)
    try session.console.print(path: target)
    if let note { session.console.report(note) }
    return .done
  }
}

extension Session {
  /// The format that `--format` says, else the ending of the path after `-o`, else HTML.
  fileprivate func reportFormat(_ invocation: Invocation) throws(Failure) -> ReportFormat {
    try format(
      invocation, .reportFormat,
      OutputFormats(
        what: Phrase(nb: "en rapport", nn: "ein rapport", en: "a report"),
        endings: [("html", .html), ("htm", .html), ("pdf", .pdf), ("md", .markdown)],
        usual: .html))
  }

  fileprivate func managersReport(
    _ loaded: Loaded, day: Day, since: Day?, hides: Bool
  ) throws -> ReportDocument {
    doing(.analysing)
    return try managerReport(
      on: loaded.network, name: loaded.name, asOf: day, since: since, hides: hides, language
    ) { situation, counts in
      doing(.drawing)
      let context = DiagramContext(
        situation, language: language, place: capitalising(loaded.name), namesContacts: !hides)
      return try svg(.services, in: context, family: nil, counts: counts)
    }
  }

  fileprivate func sheet(
    _ loaded: Loaded, family: Int, day: Day, since: Day?, draws: Bool, showsOwn: Bool
  ) throws -> MeetingSheetSource {
    doing(.analysing)
    return try meetingSheetSource(
      loaded.network, family: family, asOf: day, since: since, draws: draws, showsOwn: showsOwn,
      language
    ) { situation, isOwn in
      doing(.drawing)
      let context = DiagramContext(situation, language: language, place: capitalising(loaded.name))
      return try svg(isOwn ? .ecomap : .responsibilities, in: context, family: family)
    }
  }

  /// A picture for a page, which says all else that there is to know; without the day on which it
  /// is made, the same report is the same file.
  private func svg(
    _ view: View, in context: DiagramContext, family: Int?, counts: FamilyCounts = .shown
  ) throws -> String {
    let drawn = try picture(view, in: context, family: family, PictureOptions(counts: counts), .svg)
    return String(decoding: drawn.bytes, as: UTF8.self)
  }
}
