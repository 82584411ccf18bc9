import Exchange
import Files
import Messages
import Model
import Text
import Wording

extension AnyOption {
  static let force = Option<Bool>(
    "--force",
    help: Phrase(
      nb: "skriv over tabellene som ligger der, hva de enn er; andre filer blir liggende",
      nn: "skriv over tabellane som ligg der, kva dei enn er; andre filer blir liggjande",
      en: "write over the tables that are there, whatever they are; other files stay"))
}

extension Command {
  static let export = Command(
    name: "export",
    arguments: [
      .network,
      Argument(
        Phrase(
          nb: "MAPPE|FIL.xlsx|FIL.json", nn: "MAPPE|FIL.xlsx|FIL.json",
          en: "FOLDER|FILE.xlsx|FILE.json")),
    ],
    options: [.audience, .anyway, .excel, .graph, .aggregate, .asOf, .force],
    summary: Phrase(
      nb: "skriv nettverket ut som regneark", nn: "skriv nettverket ut som rekneark",
      en: "write the network out as spreadsheets"),
    details: Phrase(
      nb:
        "Skriver alt i nettverket: til FIL.xlsx, et regneark med ett ark for hver tabell og lister å velge fra; til en mappe med CSV-filer, for andre programmer; eller som én .json-fil. Alt kan leses inn igjen med import. Med --graph blir det en graf for Gephi, NetworkX og andre programmer: FIL.graphml, FIL.gexf, FIL.json eller en mappe. Med --aggregate blir det bare tallene som kan gis ut; det som er skjult i lederrapporten, er skjult her også. En tidligere utskrift av det samme nettverket blir skiftet ut, hel eller ikke i det hele tatt; er den endret, eller ligger det noe annet der, røres det ikke. Det som skrives uten --aggregate, har alt som nettverket har; ta like godt vare på det.",
      nn:
        "Skriv alt i nettverket: til FIL.xlsx, eit rekneark med eitt ark for kvar tabell og lister å velje frå; til ei mappe med CSV-filer, for andre program; eller som éi .json-fil. Alt kan lesast inn att med import. Med --graph blir det ein graf for Gephi, NetworkX og andre program: FIL.graphml, FIL.gexf, FIL.json eller ei mappe. Med --aggregate blir det berre tala som kan gjevast ut; det som er skjult i leiarrapporten, er skjult her òg. Ei tidlegare utskrift av det same nettverket blir skift ut, heil eller ikkje i det heile; er ho endra, eller ligg det noko anna der, blir det ikkje rørt. Det som blir skrive utan --aggregate, har alt som nettverket har; ta like godt vare på det.",
      en:
        "Writes all of the network: to FILE.xlsx, a workbook with a sheet for each table and lists to choose from; to a folder of CSV files, for other programs; or as one .json file. All of it can be read in again by import. With --graph it becomes a graph for Gephi, NetworkX and other programs: FILE.graphml, FILE.gexf, FILE.json or a folder. With --aggregate it is only the numbers that may be given out; what the manager's report hides is hidden here too. An earlier export of the same network is replaced, whole or not at all; if it was changed, or something else lies there, that is not touched. What is written without --aggregate holds everything that the network holds; keep it as safe."
    ),
    examples: [
      "export familier.sqlite familier.xlsx", "export familier.sqlite ut/",
      "export familier.sqlite ut/ --excel", "export familier.sqlite familier.json",
      "export familier.sqlite familier.gexf --graph",
      "export familier.sqlite tall/ --aggregate --as-of 2026-06-30",
    ]
  ) { invocation, session in
    let path = invocation.arguments[1]
    if path == "-" {
      throw Failure.usage(
        Phrase(
          nb:
            "export skriver flere filer; gi en mappe, en FIL.xlsx eller en FIL.json i stedet for -",
          nn:
            "export skriv fleire filer; gje ei mappe, ei FIL.xlsx eller ei FIL.json i staden for -",
          en: "export writes several files; give a folder, a FILE.xlsx or a FILE.json instead of -")
      )
    }
    if invocation[.aggregate] { return try exportAggregate(invocation, session) }
    if invocation[.asOf] != nil {
      throw Failure.usage(
        Phrase(
          nb: "--as-of hører sammen med --aggregate; alt annet skrives ut som det er",
          nn: "--as-of høyrer saman med --aggregate; alt anna blir skrive ut som det er",
          en: "--as-of belongs to --aggregate; everything else is written out as it is"))
    }
    if invocation[.graph] { return try exportGraph(invocation, session) }
    let target = try ExportTarget(path)
    if invocation[.excel], target != .folder { throw Failure.excelIsForFolders(path) }
    let source = invocation.arguments[0]
    let loaded = try session.loadShown(source, invocation) ?? session.load(source)
    session.doing(.writing)
    try session.note(.export, of: loaded, at: source)
    try session.write(
      loaded, to: path, as: target, form: invocation[.excel] ? .excel : .plain,
      force: invocation[.force])
    try session.console.print(path: path)
    if let stamp = loaded.audience?.stamp {
      session.console.report(session.language.sentence(stamp))
      session.console.report(session.language[workbook: .isForSomebody])
    }
    return .done
  }
}

extension Failure {
  static func excelIsForFolders(_ path: String) -> Failure {
    .usage(
      Phrase(
        nb: "--excel gjelder CSV-filer i en mappe; skriv \(plain(path)) uten --excel",
        nn: "--excel gjeld CSV-filer i ei mappe; skriv \(plain(path)) utan --excel",
        en: "--excel is about CSV files in a folder; write \(plain(path)) without --excel"))
  }
}

/// What a network is written as, which the name says.
enum ExportTarget: Equatable {
  case folder, workbook, document

  /// - Throws: wrong usage, where the name is that of a file of another kind.
  init(_ path: String) throws(Failure) {
    switch Self.endingOfFile(path) {
    case nil: self = .folder
    case "json": self = .document
    case "xlsx": self = .workbook
    case "graphml", "gexf":
      let name = plain(path)
      throw .usage(
        Phrase(
          nb: "\(name) er navnet på en graf; legg til --graph",
          nn: "\(name) er namnet på ein graf; legg til --graph",
          en: "\(name) is the name of a graph; add --graph"))
    case let ending?:
      let (name, folder) = (plain(path), plain(path) + "/")
      throw .usage(
        Phrase(
          nb:
            "\(name): et nettverk skrives ikke til .\(plain(ending)); skriv FIL.xlsx (for Excel og LibreOffice), FIL.json, eller \(folder) for en mappe",
          nn:
            "\(name): eit nettverk blir ikkje skrive til .\(plain(ending)); skriv FIL.xlsx (for Excel og LibreOffice), FIL.json, eller \(folder) for ei mappe",
          en:
            "\(name): a network is not written to .\(plain(ending)); write FILE.xlsx (for Excel and LibreOffice), FILE.json, or \(folder) for a folder"
        ))
    }
  }

  /// The ending of a name in lower case, where it says that it is a file's; nil for a folder's.
  static func endingOfFile(_ path: String) -> String? {
    guard !Path.isOfFolder(path), FileStatus(path)?.kind != .folder,
      let ending = Path.ending(of: path)
    else { return nil }
    if ending == "graphml" { return ending }
    // `kopi.2026-06` is a folder's name.
    let isOfFile =
      ending.utf8.count <= 6 && (ending.allSatisfy(\.isLetter) || known.contains(ending))
    return isOfFile ? ending : nil
  }

  /// Endings of files that have a digit in them.
  private static let known: Set = ["sqlite3", "db3", "xls5", "7z", "mp3", "mp4"]
}

extension Session {
  /// Writes a network as what its name says.
  func write(
    _ loaded: Loaded, to path: String, as target: ExportTarget, form: CSVForm = .plain,
    force: Bool = false
  ) throws(Failure) {
    do throws(ExchangeError) {
      guard target == .workbook else {
        let stamp = loaded.audience.map {
          ExportStamp(
            sentence: language.sentence($0.stamp), mark: language[workbook: .isForSomebody])
        }
        return try writeBundle(
          loaded.network, to: path, form: form, stamp: stamp, force: force)
      }
      let words = WorkbookWords(
        language, of: loaded.network, called: loaded.name, for: loaded.audience?.stamp)
      try writeWorkbook(loaded.network, to: path, words: words, madeOn: today, force: force)
    } catch {
      throw failure(error)
    }
  }
}
