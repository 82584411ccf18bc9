import Dispatch
import Files
import Glibc
import Synchronization
import Wording

/// Makes PDFs of pages with WeasyPrint, a program of Debian: no browser, no network, true pages.
///
/// The page goes in and the PDF comes out through pipes, so no file of it is made, and nothing is
/// left behind when something fails. Pages hold nothing that has to be fetched; should one, the
/// engine would find only a closed door.
enum PrintEngine {
  private static let name = "weasyprint"

  /// How many seconds a PDF may take; a report takes two or three.
  static let patience = 60

  /// The engine that is at work, 0 where none is.
  private static let running = Atomic<Int32>(0)

  /// Ends the engine that is at work, with whatever it has started.
  static func stop() {
    let engine = running.exchange(0, ordering: .sequentiallyConsistent)
    guard engine > 0 else { return }
    kill(getpgid(engine) == engine ? -engine : engine, SIGKILL)
  }

  /// The PDF of a page; the same page gives the same bytes.
  ///
  /// - Parameter seconds: how long it may take; then the engine is stopped.
  static func pdf(
    _ html: String, seconds: Int = patience,
    environment: [String: String] = Environment.variables
  ) throws(Failure) -> [UInt8] {
    guard let program = program(environment["PATH"] ?? "/usr/bin:/bin") else { throw missing }
    var kept = environment.filter { ["PATH", "HOME", "TMPDIR", "XDG_CACHE_HOME"].contains($0.key) }
    kept["LC_ALL"] = "C.UTF-8"
    kept["SOURCE_DATE_EPOCH"] = "0"
    for proxy in ["http_proxy", "https_proxy", "ftp_proxy", "all_proxy"] {
      kept[proxy] = "http://127.0.0.1:9"
    }
    let isLate = Late()
    let pdf: [UInt8]
    let isDone: Bool
    do throws(SystemError) {
      let process = try ChildProcess(
        program, ["-q", "-", "-"], environment: kept, isTalkedTo: true)
      running.store(process.number, ordering: .sequentiallyConsistent)
      defer { running.store(0, ordering: .sequentiallyConsistent) }
      // A page that takes this long is never finished; who waits for it is told to make HTML.
      let watch = DispatchSource.makeTimerSource(queue: .global())
      defer { watch.cancel() }
      watch.schedule(deadline: .now() + .seconds(seconds))
      watch.setEventHandler {
        isLate.isSet.store(true, ordering: .sequentiallyConsistent)
        stop()
      }
      watch.resume()
      // The pipe takes less than a page: what is written must not wait for what is read.
      let bytes = Array(html.utf8)
      DispatchQueue.global().async { process.say(bytes) }
      let answer = Result { () throws(SystemError) in try process.answer() }
      isDone = process.wait()
      pdf = try answer.get()
    } catch {
      throw failed
    }
    guard !isLate.isSet.load(ordering: .sequentiallyConsistent) else { throw late(seconds) }
    guard isDone, pdf.starts(with: "%PDF-".utf8) else { throw failed }
    return pdf
  }

  private static func program(_ path: String) -> String? {
    path.split(separator: ":").map { $0 + "/" + name }
      .first { $0.hasPrefix("/") && FileSystem.isProgram($0) }
  }

  private static var missing: Failure {
    Failure(
      .cannotCreate,
      Phrase(
        nb:
          "PDF lages av WeasyPrint, som ikke er installert; skriv sudo apt install weasyprint, eller lag HTML og skriv den ut fra nettleseren",
        nn:
          "PDF blir laga av WeasyPrint, som ikkje er installert; skriv sudo apt install weasyprint, eller lag HTML og skriv ho ut frå nettlesaren",
        en:
          "PDF is made by WeasyPrint, which is not installed; write sudo apt install weasyprint, or make the HTML and print it from the browser"
      ))
  }

  private static func late(_ seconds: Int) -> Failure {
    Failure(
      .cannotCreate,
      Phrase(
        nb:
          "WeasyPrint ble ikke ferdig med PDF av rapporten på \(seconds) sekunder og er stoppet; lag HTML og skriv den ut fra nettleseren",
        nn:
          "WeasyPrint vart ikkje ferdig med PDF av rapporten på \(seconds) sekund og er stoppa; lag HTML og skriv ho ut frå nettlesaren",
        en:
          "WeasyPrint was not done with a PDF of the report in \(seconds) seconds and has been stopped; make the HTML and print it from the browser"
      ))
  }

  private static var failed: Failure {
    Failure(
      .cannotCreate,
      Phrase(
        nb: "WeasyPrint fikk ikke laget PDF av rapporten; lag HTML og skriv den ut fra nettleseren",
        nn: "WeasyPrint fekk ikkje laga PDF av rapporten; lag HTML og skriv ho ut frå nettlesaren",
        en:
          "WeasyPrint could not make a PDF of the report; make the HTML and print it from the browser"
      ))
  }
}

/// Whether the time was up.
private final class Late: Sendable {
  let isSet = Atomic(false)
}
