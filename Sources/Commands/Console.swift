import Files
import Glibc
import Terminal
import Text
import Wording

/// Standard output and standard error.
struct Console: Sendable {
  /// Whether each is a terminal.
  let outputIsTerminal = isatty(1) == 1
  let errorIsTerminal = isatty(2) == 1
  /// Whether a terminal gets more than plain lines: colours, and a bar (`NO_COLOR` is unset).
  let mayColour: Bool
  /// How many columns a table may take: the terminal's, else 100.
  let width: Int
  /// The bar on standard error, where that is a terminal.
  private let progress: Progress?

  init(environment: [String: String]) {
    mayColour = (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    progress = errorIsTerminal && mayColour ? Progress() : nil
    let columns = terminalColumns(1)
    width =
      columns > 0 ? max(columns, 40) : Int(environment["COLUMNS"] ?? "").map { max($0, 40) } ?? 100
  }

  /// Writes text to standard output.
  func print(_ text: String) throws {
    try write(Array(text.utf8))
  }

  /// Writes lines to standard output.
  func print(lines: [String]) throws {
    try print(lines.map { $0 + "\n" }.joined())
  }

  /// Writes bytes to standard output. A closed pipe is a `ClosedPipe`.
  func write(_ bytes: [UInt8]) throws {
    // What goes into a file or a pipe does not stand in the way of the bar.
    if outputIsTerminal { progress?.hide() }
    do throws(SystemError) {
      try StandardStream.output.write(bytes)
    } catch {
      if error.number == EPIPE { throw ClosedPipe() }
      throw UnwritableOutput()
    }
  }

  /// Prints the path of what was written: as it is for programs, harmless for a terminal.
  func print(path: String) throws {
    try print((outputIsTerminal ? plain(path) : path) + "\n")
  }

  /// Says what is being done, for those who wait.
  func doing(_ what: String, _ done: Int = 0, of all: Int = 0) {
    progress?.doing(what, done, of: all)
  }

  /// Says that nothing is being done any more.
  func finish() {
    progress?.hide()
  }

  /// Whether standard output takes colours.
  var outputTakesColour: Bool { outputIsTerminal && mayColour }

  /// Writes a line to standard error.
  func report(_ line: String) {
    progress?.hide()
    do throws(SystemError) {
      try StandardStream.error.write(Array((plain(line) + "\n").utf8))
    } catch {}
  }
}

/// Nobody reads the output any more.
struct ClosedPipe: Error {}

/// Standard output takes nothing more, as on a full disk.
struct UnwritableOutput: Error {}
