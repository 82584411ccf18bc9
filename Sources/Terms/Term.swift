/// A code of the bundle, with the word for it in each language and the other words that people write for it.
public struct Term: Hashable, Sendable {
  /// The code, as it stands in the normal form of a bundle.
  public let code: String
  /// The words in bokmål, nynorsk and English.
  public let nb, nn, en: String
  /// Other words that mean just this, in its place.
  public let synonyms: [String]

  /// A term, and what else means it.
  public init(_ code: String, nb: String, nn: String, en: String, or synonyms: [String] = []) {
    self.code = code
    self.nb = nb
    self.nn = nn
    self.en = en
    self.synonyms = synonyms
  }
}
