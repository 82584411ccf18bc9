import Exchange
import Files
import Glibc
import HTTPServer
import Model
import Store
import Text
import Web
import Wording

extension AnyOption {
  fileprivate static let noOpen = Option<Bool>(
    "--no-open",
    help: Phrase(
      nb: "åpne ikke nettleseren; skriv hvor åpningsfilen ligger",
      nn: "opne ikkje nettlesaren; skriv kvar opningsfila ligg",
      en: "do not open the browser; print where the opening file is"))
  fileprivate static let lockAfter = Option<Int>(
    "--lock-after", value: Phrase(nb: "MINUTTER", nn: "MINUTT", en: "MINUTES"), in: 1...240,
    help: Phrase(
      nb: "lås siden når ingen har brukt den så lenge (ellers 15)",
      nn: "lås sida når ingen har brukt henne så lenge (elles 15)",
      en: "lock the page when nobody has used it for so long (otherwise 15)"))
}

extension Command {
  static let serve = Command(
    name: "serve", arguments: [.network], options: [.noOpen, .lockAfter, .by],
    summary: Phrase(
      nb: "åpne nettverket som en side i nettleseren, bare for deg",
      nn: "opne nettverket som ei side i nettlesaren, berre for deg",
      en: "open the network as a page in the browser, for you alone"),
    details: Phrase(
      nb:
        "Viser nettverket som en side i nettleseren, på denne maskinen og for deg alene. Filen lages hvis den mangler. Slutt med «Avslutt» på siden eller med Ctrl-C. Er siden åpen fra før, eller har den låst seg, åpner samme kommando den igjen.",
      nn:
        "Viser nettverket som ei side i nettlesaren, på denne maskina og for deg åleine. Fila blir laga dersom ho manglar. Slutt med «Avslutt» på sida eller med Ctrl-C. Er sida open frå før, eller har ho låst seg, opnar same kommandoen henne igjen.",
      en:
        "Shows the network as a page in the browser, on this computer and for you alone. The file is made when it is missing. End it with Quit on the page or with Ctrl-C. If the page is open already, or has locked itself, the same command opens it again."
    ),
    examples: ["serve familier.sqlite"]
  ) { invocation, session in
    let path = Path.absolute(invocation.arguments[0])
    let file = try session.fileToServe(path)
    let isQuiet = invocation[.noOpen]
    let meeting = ServeMeeting(file)
    let held: HeldFile?
    switch try meeting?.arrive(session) {
    case .handedOver(let opened):
      try session.tell(opened, isQuiet: isQuiet, isFirst: false)
      return .done
    case .first(let file): held = file
    case nil: held = nil
    }
    let server: HTTPServer
    do throws(HTTPServerError) {
      server = try HTTPServer()
    } catch {
      throw Failure(.cannotCreate, Phrase.noServer)
    }
    var kept = KeptSettings(of: path)
    var settings = WebSettings(language: session.language)
    kept.fill(&settings)
    if let language = invocation[.lang] { settings.language = language }
    if let minutes = invocation[.lockAfter] { settings.lockAfter = minutes }
    let page = ServedPage(
      server, path: path, file: file, settings: settings, kept: kept,
      author: invocation[.by] ?? session.author, session: session)
    defer { page.close() }
    page.meeting = held.flatMap { held in meeting.map { ($0, held) } }
    try session.tell(try page.open(), isQuiet: isQuiet, isFirst: true)
    return try page.run()
  }
}

extension Session {
  /// The network file that is to be served, made where it is missing.
  fileprivate func fileToServe(_ path: String) throws(Failure) -> FileStatus {
    try requireNetworkFile(path)
    if let share = NetworkShare.kind(of: Path.folder(of: path)) ?? NetworkShare.kind(of: path) {
      throw Failure(.cannotCreate, .onShare(plain(path), share))
    }
    do throws(StoreError) {
      if FileStatus(path) == nil {
        try UnfinishedFiles.making(path) { () throws(StoreError) in
          try NetworkFile.create(at: path, interruption: interruption)
        }
      }
      try NetworkFile.upgrade(at: path, interruption: interruption)
      try NetworkFile.requireWritable(at: path, interruption: interruption)
    } catch {
      throw failureToMake(error)
    }
    guard let file = FileStatus(path) else { throw failure(StoreError.noSuchFile(path: path)) }
    return file
  }

  /// Opens the browser, or says where it would begin.
  fileprivate func tell(_ opened: Opened, isQuiet: Bool, isFirst: Bool) throws {
    if isQuiet {
      try console.print(lines: [opened.file, opened.address])
      return
    }
    let (console, language) = (console, language)
    let browser = Browser.open(opened.file) {
      console.report(Phrase.noBrowser(opened.file)[language])
    }
    if !isFirst, let browser {
      // This run ends at once, and would not be there to say that no browser opened.
      for _ in 0..<60 where browser.isRunning { usleep(50_000) }
      if !browser.isRunning { usleep(200_000) }
    }
    try console.print(lines: [(isFirst ? Phrase.isOpen : .isOpenAgain)[language]])
  }
}
