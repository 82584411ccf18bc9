import Wording

/// Why a command ends early: the status, and the lines for standard error.
struct Failure: Error {
  let status: ExitStatus
  let lines: [Phrase]

  init(_ status: ExitStatus, _ line: Phrase) {
    self.status = status
    lines = [line]
  }

  init(_ status: ExitStatus, lines: [Phrase]) {
    self.status = status
    self.lines = lines
  }

  /// Wrong usage: what was wrong, and what would be right.
  static func usage(_ line: Phrase) -> Failure { Failure(.usage, line) }
}
