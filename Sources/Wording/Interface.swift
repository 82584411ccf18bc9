/// Where somebody reads a sentence that says what to do: the cure is another one in a page than at
/// the command line.
public enum Interface: Sendable {
  /// A page of `samvev serve`, which knows no commands and options.
  case page
  /// A terminal.
  case commandLine
}
