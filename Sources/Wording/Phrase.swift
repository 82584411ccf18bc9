/// The same thing said in bokmål, nynorsk and English; the compiler demands all three.
public struct Phrase: Hashable, Sendable {
  /// The words in each language.
  public let nb, nn, en: String

  /// A phrase in its three languages.
  public init(nb: String, nn: String, en: String) {
    self.nb = nb
    self.nn = nn
    self.en = en
  }

  /// The words in a language.
  public subscript(language: Language) -> String {
    switch language {
    case .nb: nb
    case .nn: nn
    case .en: en
    }
  }

  /// The same words with a capital first, as a heading or the first word of a line.
  public var capitalised: Phrase {
    Phrase(nb: capitalising(nb), nn: capitalising(nn), en: capitalising(en))
  }
}

/// Something with a name that people read.
public protocol Worded {
  /// The name, in the form that stands inside a sentence.
  var words: Phrase { get }
}

/// A thing that is counted: one of it, and many.
public struct Noun: Hashable, Sendable {
  /// What one of it is called.
  public let one: Phrase
  /// What several, or none, are called.
  public let many: Phrase

  /// A noun in singular and plural.
  public init(one: Phrase, many: Phrase) {
    self.one = one
    self.many = many
  }
}

/// A text with a capital first letter.
public func capitalising(_ text: String) -> String {
  // Nearly every sentence begins with a capital or an ASCII letter: no look at characters then.
  guard let byte = text.utf8.first, byte >= 0x61 else { return text }
  if byte <= 0x7A {
    var result = ""
    result.reserveCapacity(text.utf8.count + 1)
    result.unicodeScalars.append(UnicodeScalar(byte - 0x20))
    result += text[text.utf8.index(after: text.startIndex)...]
    return result
  }
  guard let first = text.first, first.isLowercase else { return text }
  return first.uppercased() + text.dropFirst()
}
