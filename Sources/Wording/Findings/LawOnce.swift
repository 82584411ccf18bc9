/// Leaves a paragraph of law out of a list of suggestions once it has been said: once is enough for
/// a reader.
///
/// A suggestion names the law in its last clause, behind a semicolon. One list has one of these.
public struct LawOnce {
  private var said: Set<Substring> = []

  /// Nothing has been said yet.
  public init() {}

  /// The suggestion, without its last clause where that is law and has been said before.
  public mutating func callAsFunction(_ suggestion: String) -> String {
    guard let sign = suggestion.utf8.lastIndex(of: UInt8(ascii: ";")) else { return suggestion }
    let clause = suggestion[sign...]
    guard clause.contains("§"), !said.insert(clause).inserted else { return suggestion }
    return suggestion[..<sign] + "."
  }
}
