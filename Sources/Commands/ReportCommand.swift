import Analysis
import Diagrams
import Layout
import Graphviz
import Model
import Reports
import Store
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
      nb: "vis også hva som er nytt, og hva som er blitt bedre, siden den dagen",
      nn: "vis òg kva som er nytt, og kva som er blitt betre, sidan den dagen",
      en: "show what is new and what has become better since that day too"))
}

extension Command {
  static let report = Command(
    name: "report", arguments: [.network],
    options: [
      .asOf, .sheetFamily, .audience, .anyway, .own, .forCoordinator, .newSince, .smallNumbers,
      .reportFormat, .output,
    ],
    summary: Phrase(
      nb: "lag en rapport til ledere, eller et møteark for én familie",
      nn: "lag ein rapport til leiarar, eller eit møteark for éin familie",
      en: "make a report for managers, or a meeting sheet for one family"),
    details: Phrase(
      nb:
        "Rapporten teller familier: hva som er kritisk, hva ingen gjør, hvem som ikke har svart, og hvem som deler familier uten å samarbeide. Grupper på færre enn 5 familier er skjult, og ingen familie er nevnt. Med --family blir det et møteark: målene familien har valgt, hvem som gjør hva, hva som venter, hva ingen gjør og hvem som kan, avtalene, og plass til nye. Samtykkene er bare til koordinatoren: de står i en egen fil, med --for-coordinator. Med --for tjenester blir møtearket det de kan få se sammen etter samtykkene i dag, og med --for person:ID blir det familiens eget ark. HTML-filen trenger ikke nett og kan skrives ut; PDF lages av WeasyPrint.",
      nn:
        "Rapporten tel familiar: kva som er kritisk, kva ingen gjer, kven som ikkje har svart, og kven som deler familiar utan å samarbeide. Grupper på færre enn 5 familiar er skjulte, og ingen familie er nemnd. Med --family blir det eit møteark: måla familien har valt, kven som gjer kva, kva som ventar, kva ingen gjer og kven som kan, avtalane, og plass til nye. Samtykka er berre til koordinatoren: dei står i ei eiga fil, med --for-coordinator. Med --for tenester blir møtearket det dei kan få sjå saman etter samtykka i dag, og med --for person:ID blir det familien sitt eige ark. HTML-fila treng ikkje nett og kan skrivast ut; PDF blir laga av WeasyPrint.",
      en:
        "The report counts families: what is critical, what nobody does, who has not answered, and who shares families without working together. Groups of fewer than 5 families are hidden, and no family is named. With --family it is a meeting sheet: the goals that the family chose, who does what, what waits, what nobody does and who could, the agreements, and room for new ones. The consents are for the coordinator only: they stand in a file of their own, with --for-coordinator. With --for services the meeting sheet is what they may see together under the consents of today, and with --for person:ID it is the family's own sheet. The HTML file needs no network and can be printed; PDF is made by WeasyPrint."
    ),
    examples: [
      "report familier.sqlite", "report familier.sqlite --since 2026-06-01 --format pdf",
      "report familier.sqlite --family bjork",
      "report familier.sqlite --family bjork --for-coordinator",
      "report familier.sqlite --family bjork --for skole,nav",
      "report familier.sqlite --for person:bjork-mor",
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
    try session.requireSheet(invocation)
    var sharedSheet: (Share.Thing, family: Int)?
    if case .person(_)? = invocation[.audience],
      let shown = try session.loadShown(path, invocation),
      let stamp = shown.audience?.stamp
    {
      loaded = shown
      let family =
        try invocation[.sheetFamily].map { id throws(Failure) in
          try session.family(id, in: shown)
        } ?? 0
      suffix = "-" + loaded.network.families.id[family]
      sharedSheet = (.familySheet, family)
      document = familySheet(
        loaded.network, family: family, asOf: day, for: stamp, session.language)
    } else if let id = invocation[.sheetFamily], let shown = try session.loadShown(path, invocation)
    {
      loaded = shown
      let family = try session.family(id, in: loaded)
      suffix = "-" + loaded.network.families.id[family]
      sharedSheet = (.meetingSheet, family)
      document = meetingSheet(
        try session.sheet(
          loaded, family: family, day: day, since: since, draws: true, showsOwn: false))
    } else if let id = invocation[.sheetFamily] {
      // A part answers for one day alone.
      loaded =
        try since == nil ? session.load(path, family: id, asOf: day) : session.load(path)
      let family = try session.family(id, in: loaded)
      suffix = "-" + loaded.network.families.id[family]
      let source = try session.sheet(
        loaded, family: family, day: day, since: since,
        draws: !isForCoordinator, showsOwn: invocation[.own])
      if isForCoordinator {
        suffix += "-coordinator"
        document = coordinatorSheet(source)
      } else {
        document = meetingSheet(source)
        sharedSheet = (.meetingSheet, family)
        let services = servicesWithoutConsent(source)
        if services > 0 {
          note = session.language.beforeSharing(services, option: AnyOption.forCoordinator.name)
        }
      }
    } else {
      loaded = try session.load(path, columns: .sentences)
      document = try session.managersReport(loaded, day: day, since: since, hides: hides)
    }
    session.doing(.writing)
    let bytes: [UInt8] =
      switch format {
      case .pdf: try PrintEngine.pdf(document.html(font: EmbeddedFont.forPages))
      case .markdown: Array(document.markdown.utf8)
      case .html: Array(document.html(font: EmbeddedFont.forPages).utf8)
      }
    let output = invocation[.output]
    if output == "-" {
      try session.console.write(bytes)
      if let note { session.console.report(note) }
      return .done
    }
    let ending = format == .markdown ? "md" : format.rawValue
    suffix += loaded.audience?.suffix ?? ""
    let target = output ?? "exports/\(loaded.name)/report\(suffix)-\(day).\(ending)"
    if let (what, family) = sharedSheet {
      try session.note(what, of: loaded, families: [family], at: path)
    }
    try session.save(bytes, to: target)
    if let (_, family) = sharedSheet, loaded.audience == nil {
      session.noteMeetingSheet(of: loaded, family: family, at: path)
    }
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

  /// Refuses `--for` where the report is no sheet for somebody.
  fileprivate func requireSheet(_ invocation: Invocation) throws(Failure) {
    guard let audience = invocation[.audience] else { return }
    if case .services = audience, invocation[.sheetFamily] == nil {
      throw .usage(
        Phrase(
          nb:
            "--for: rapporten til ledere viser det som ikke er der, og lages bare uten --for; skriv --family ID for et møteark",
          nn:
            "--for: rapporten til leiarar viser det som ikkje er der, og blir berre laga utan --for; skriv --family ID for eit møteark",
          en:
            "--for: the report for managers shows what is not there, and is only made without --for; write --family ID for a meeting sheet"
        ))
    }
    for option in [Option<Bool>.own, .forCoordinator] where invocation[option] {
      throw .usage(
        Phrase(
          nb: "--for og \(option.name) kan ikke stå sammen; lag arkene hver for seg",
          nn: "--for og \(option.name) kan ikkje stå saman; lag arka kvar for seg",
          en: "--for and \(option.name) cannot stand together; make the sheets one by one"))
    }
  }

  fileprivate func managersReport(
    _ loaded: Loaded, day: Day, since: Day?, hides: Bool
  ) throws -> ReportDocument {
    doing(.analysing)
    return try managerReport(
      on: loaded.network, name: loaded.name, asOf: day, since: since, hides: hides, language
    ) { situation in
      doing(.drawing)
      let context = DiagramContext(
        situation, language: language, place: capitalising(loaded.name), namesContacts: !hides)
      return try svg(.services, in: context, family: nil, small: SmallNumbers(hides: hides))
    }
  }

  fileprivate func sheet(
    _ loaded: Loaded, family: Int, day: Day, since: Day?, draws: Bool, showsOwn: Bool
  ) throws -> MeetingSheetSource {
    doing(.analysing)
    return try meetingSheetSource(
      loaded.network, family: family, asOf: day, since: since, draws: draws, showsOwn: showsOwn,
      for: loaded.audience?.stamp, language
    ) { situation, isOwn in
      doing(.drawing)
      let context = DiagramContext(
        situation, language: language, place: capitalising(loaded.name),
        stamp: loaded.audience?.stamp)
      return try svg(
        isOwn ? .ecomap : .responsibilities, in: context, family: family, showsOwn: isOwn)
    }
  }

  /// A picture for a page, which says all else that there is to know; without the day on which it
  /// is made, the same report is the same file.
  private func svg(
    _ view: View, in context: DiagramContext, family: Int?,
    small: SmallNumbers = SmallNumbers(hides: false), showsOwn: Bool = false
  ) throws -> String {
    let drawn = try picture(
      view, in: context, family: family, PictureOptions(small: small, showsOwn: showsOwn), .svg)
    return String(decoding: drawn.bytes, as: UTF8.self)
  }
}
