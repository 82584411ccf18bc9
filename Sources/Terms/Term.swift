/// A code of the bundle or of the command line, with the word for it in each language and the other
/// words that people write for it.
public struct Term: Hashable, Sendable {
  /// The code, as it stands in the normal form of a bundle or in a script.
  public let code: String
  /// The words in bokmål, nynorsk and English.
  public let nb, nn, en: String

  // Lists with commas, since most runs of the program never look at them.
  private let othersNo, othersNb, othersNn, othersEn, doubts: String

  /// A term, and what else is written for it, as lists with commas.
  ///
  /// - Parameters:
  ///   - no: words of both bokmål and nynorsk that mean just this in its place.
  ///   - doubtful: words that may mean it; only ever used to ask.
  public init(
    _ code: String, _ nb: String, _ nn: String, _ en: String, no othersNo: String = "",
    nb othersNb: String = "", nn othersNn: String = "", en othersEn: String = "",
    doubtful: String = ""
  ) {
    self.code = code
    self.nb = nb
    self.nn = nn
    self.en = en
    self.othersNo = othersNo
    self.othersNb = othersNb
    self.othersNn = othersNn
    self.othersEn = othersEn
    doubts = doubtful
  }

  /// Other words of bokmål that mean just this, in its place.
  public var synonymsNb: [String] { Self.list(othersNo) + Self.list(othersNb) }
  /// Other words of nynorsk that mean just this, in its place.
  public var synonymsNn: [String] { Self.list(othersNo) + Self.list(othersNn) }
  /// Other words of English that mean just this, in its place.
  public var synonymsEn: [String] { Self.list(othersEn) }
  /// Other words of all languages that mean just this, in its place.
  public var synonyms: [String] {
    Self.list(othersNo) + Self.list(othersNb) + Self.list(othersNn) + Self.list(othersEn)
  }
  /// Words that may mean this or something else: never taken for it, only asked about.
  public var doubtful: [String] { Self.list(doubts) }

  /// Whatever is taken for the code: itself, its words and their synonyms.
  public var understood: [String] { [code, nb, nn, en] + synonyms }

  /// The same term where more words mean it.
  func or(
    no: String = "", nb: String = "", nn: String = "", en: String = "", doubtful: String = ""
  ) -> Term {
    Term(
      code, self.nb, self.nn, self.en, no: Self.joined(othersNo, no),
      nb: Self.joined(othersNb, nb), nn: Self.joined(othersNn, nn), en: Self.joined(othersEn, en),
      doubtful: Self.joined(doubts, doubtful))
  }

  private static func joined(_ one: String, _ other: String) -> String {
    if other.isEmpty { return one }
    return one.isEmpty ? other : one + ", " + other
  }

  private static func list(_ words: String) -> [String] {
    words.split(separator: ",").map { String($0.drop { $0 == " " }) }
  }
}
