/// Bounds that no honest bundle comes near, so that every other ends in one clear refusal.
enum Limits {
  static let bytesPerFile = 4_000_000_000
  static let columns = 1_000
  static let charactersPerText = 4_000
  static let charactersPerID = 64
  static let jsonDepth = 100
  /// How much of what was found an error shows.
  static let charactersShown = 60
  /// How many ids are looked through, in all, to find those that may be meant.
  static let idsSearched = 1_000_000
  /// After how many refusals no more hints are searched for.
  static let hints = 1_000
  /// How many warnings of one kind are listed.
  static let warningsOfAKind = 10
  /// How many names a warning lists.
  static let namesInAWarning = 3
  /// How many lines are looked through for the names of the columns, to say where they stand.
  static let linesAboveHeader = 20
}
