/// What can keep a drawing from becoming text or a picture.
///
/// The messages are Graphviz's own, in English, and can quote a name or a label of the drawing.
public enum GraphvizError: Error, Sendable, Equatable {
  /// The DOT text, or the markup of an HTML-like label, cannot be read.
  case syntax(message: String)
  /// Two nodes, or two clusters, have the same name once control characters are left out.
  case duplicateName(String)
  /// An edge, group or cluster names a node or cluster that is not there, or not yet.
  case noSuchIndex(Int32)
  /// The engine gave up, or reported an error that makes the picture wrong.
  case layoutFailed(message: String)
  /// The installed Graphviz cannot write the format.
  case unsupportedFormat(String)
  /// The installed Graphviz has no plug-in for the engine: the package `graphviz` is missing.
  case pluginsMissing(engine: String)
  /// There was not enough memory.
  case outOfMemory
}
