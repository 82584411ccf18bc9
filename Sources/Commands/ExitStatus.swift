/// How a run of the program ends (`docs/output.en.md`).
public enum ExitStatus: Int32, CaseIterable, Sendable {
  /// What was asked for is done.
  case done = 0
  /// A finding at or above `--fail-on`, or a failed `check`.
  case found = 1
  /// The data is not acceptable; nothing was written.
  case refused = 2
  /// Wrong usage.
  case usage = 64
  /// There is no such file.
  case noInput = 66
  /// A fault of the program's own.
  case software = 70
  /// The output cannot be written.
  case cannotCreate = 73
  /// Ended by Ctrl-C.
  case interrupted = 130
}
