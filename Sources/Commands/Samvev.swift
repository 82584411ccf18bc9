import CTerminal
import Dispatch
import Foundation
import SQLite
import Wording

/// The version, as `--version` says it.
public let samvevVersion = "0.1.0"

/// Runs the program: reads the command line, does what it asks, and says how it went.
///
/// - Parameters:
///   - words: the command line without the program's own name.
///   - environment: the variables of the environment.
/// - Returns: the exit status, as `commands.md` lists them.
public func samvev(_ words: [String], environment: [String: String]) -> Int32 {
  let console = Console(environment: environment)
  let language = language(words, environment)
  let interruption = Interruption()
  let watch = watchForInterrupt(interruption)
  defer { watch.cancel() }
  samvev_ignore_closed_pipes()
  // Whatever is written is about families: only its owner may read it.
  umask(0o077)
  let session = Session(
    language: language, today: Session.today(), console: console, interruption: interruption)
  let status: ExitStatus
  do {
    status = try run(words, session)
  } catch let failure as Failure {
    for line in failure.lines { console.report(line[language]) }
    status = failure.status
  } catch is ClosedPipe {
    status = .done
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
  return status.rawValue
}

private func run(_ words: [String], _ session: Session) throws -> ExitStatus {
  let invocation = try Invocation(words)
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
  return try command.run(invocation, session)
}

/// The language of `--lang`, else of the environment; known before anything else is, so that what is
/// wrong with the command line is said in it.
private func language(_ words: [String], _ environment: [String: String]) -> Language {
  var named: String?
  for (index, word) in words.enumerated() {
    if word == "--" { break }
    if word == "--lang", index + 1 < words.count { named = words[index + 1] }
    if word.hasPrefix("--lang=") { named = String(word.dropFirst("--lang=".count)) }
  }
  return named.flatMap(Language.init(rawValue:))
    ?? Language(environment: ["LC_ALL", "LC_MESSAGES", "LANG"].map { environment[$0] })
}

/// Ctrl-C ends what is going on in the network file, and soon after whatever else is going on. A file
/// that is being changed is left as it was.
private func watchForInterrupt(_ interruption: Interruption) -> any DispatchSourceSignal {
  samvev_ignore_interrupt()
  let queue = DispatchQueue(label: "interrupt")
  let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: queue)
  source.setEventHandler {
    interruption.request()
    queue.asyncAfter(deadline: .now() + .milliseconds(400)) {
      exit(ExitStatus.interrupted.rawValue)
    }
  }
  source.resume()
  return source
}
