import Dispatch
import Exchange
import Files
import Glibc
import SQLite
import Synchronization
import Terminal
import Terms
import Text
import Wording

/// Runs the program: reads the command line, does what it asks, and says how it went.
///
/// - Parameters:
///   - words: the command line without the program's own name.
///   - environment: the variables of the environment.
/// - Returns: the exit status, as `docs/output.en.md` lists them.
public func samvev(_ words: [String], environment: [String: String]) -> Int32 {
  keepStandardDescriptors()
  if words.first == closingWord {
    closeNetworkFiles(Array(words.dropFirst()))
    return ExitStatus.done.rawValue
  }
  let console = Console(environment: environment)
  let language = language(words, environment)
  let interruption = Interruption()
  ignoreClosedPipes()
  let invocation = Result { try Invocation(words, language) }
  // Words alone leave nothing behind: whoever has read enough may just end them.
  let command = (try? invocation.get()).flatMap { $0.isWork ? $0.command : nil }
  let watches = command == nil ? [] : watchForRequestsToStop(interruption, console, words)
  defer { for watch in watches { watch.cancel() } }
  // Whatever is written is about families: only its owner may read it.
  umask(0o077)
  let isDrawing = command.map { ["diagram", "report", "serve"].contains($0.name) } ?? false
  let fonts = isDrawing ? FontCache.lend(environment) : nil
  if let fonts { UnfinishedFiles.begin(fonts.path) }
  defer { if let fonts { Unfinished.remove(fonts.path) } }
  let session = Session(
    language: language, today: Session.today(),
    namedAuthor: environment["SAMVEV_BY"].flatMap { $0.isEmpty ? nil : $0 },
    console: console, interruption: interruption)
  let status: ExitStatus
  do {
    status = try run(invocation.get(), session)
  } catch let failure as Failure {
    for line in failure.lines { console.report(line[language]) }
    status = failure.status
  } catch let fault as UsageFault {
    console.report(fault.words[language])
    status = .usage
  } catch is ClosedPipe {
    status = .done
  } catch is UnwritableOutput {
    let line = Phrase(
      nb: "utskriften kan ikke skrives; se etter om det er plass på disken",
      nn: "utskrifta kan ikkje skrivast; sjå etter om det er plass på disken",
      en: "standard output cannot be written; check that the disk has room")
    console.report(line[language])
    status = .cannotCreate
  } catch {
    let what = plain(String(describing: error))
    let line = Phrase(
      nb: "noe gikk galt i Samvev selv: \(what); meld det gjerne, uten opplysninger om familier",
      nn: "noko gjekk gale i Samvev sjølv: \(what); meld det gjerne, utan opplysningar om familiar",
      en:
        "something went wrong in Samvev itself: \(what); please report it, without anything about families"
    )
    console.report(line[language])
    status = .software
  }
  console.finish()
  let signal = requestToStop.load(ordering: .relaxed)
  return status == .interrupted && signal > 0 ? 128 + signal : status.rawValue
}

private func run(_ invocation: Invocation, _ session: Session) throws -> ExitStatus {
  let width = min(session.console.width, 100)
  if invocation.wantsVersion {
    try session.console.print("samvev \(samvevVersion)\n")
    return .done
  }
  guard let command = invocation.command else {
    let lines = Command.overview(session.language, width: width)
    if invocation.wantsHelp {
      try session.console.print(lines: lines)
      return .done
    }
    for line in lines { session.console.report(line) }
    return .usage
  }
  if invocation.wantsHelp {
    try session.console.print(lines: command.help(session.language, width: width))
    return .done
  }
  for day in invocation.doubtfulDays { session.console.report(session.language.words(day)) }
  return try command.run(invocation, session)
}

/// The language of `--lang`, else of the environment; known before anything else is, so that what
/// is wrong with the command line is said in it.
private func language(_ words: [String], _ environment: [String: String]) -> Language {
  var named: String?
  for (index, word) in words.enumerated() {
    if word == "--" { break }
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard word.hasPrefix("--"), Terms.option(String(parts[0])) == "lang" else { continue }
    if parts.count == 2 {
      named = String(parts[1])
    } else if index + 1 < words.count {
      named = words[index + 1]
    }
  }
  let codes = Language.allCases.map(\.rawValue)
  return named.flatMap { ChoiceWord.code($0, among: codes) }.flatMap(Language.init(rawValue:))
    ?? Language(environment: ["LC_ALL", "LC_MESSAGES", "LANG"].map { environment[$0] })
}

/// The signal that told this run to stop, 0 until one does.
private let requestToStop = Atomic<Int32>(0)

/// Ctrl-C, SIGTERM or a terminal that goes away ends what is going on in the network file, and soon
/// after whatever else is going on. A file that is being changed is left as it was, and one that is
/// not finished is taken away.
private func watchForRequestsToStop(
  _ interruption: Interruption, _ console: Console, _ words: [String]
) -> [any DispatchSourceSignal] {
  let queue = DispatchQueue(label: "requests to stop")
  return [SIGINT, SIGTERM, SIGHUP].compactMap { signal in
    guard ignoreSignal(signal) || signal != SIGHUP else { return nil }
    let source = DispatchSource.makeSignalSource(signal: signal, queue: queue)
    source.setEventHandler {
      requestToStop.store(signal, ordering: .relaxed)
      interruption.request()
      UnfinishedFiles.stop()
      queue.asyncAfter(deadline: .now() + .milliseconds(400)) {
        UnfinishedFiles.stopForGood()
        PrintEngine.stop()
        console.finish()
        closeFilesAfterExit(words)
        // Not `exit`: what it would tear down is in use still.
        _exit(128 + signal)
      }
    }
    source.resume()
    return source
  }
}
