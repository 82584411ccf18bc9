import Model
public import Terms
import Text

/// The words that options and arguments take, in the languages of those who write them.
///
/// Scripts write the code; people may write any of its words in any case. Help texts show the words
/// of the reader's language.
public enum ChoiceWord {
  /// How a choice is shown to a reader: its word in each language, or the code where it has none.
  public static func words(_ code: String) -> Phrase {
    Terms.choice(code).map(Phrase.init) ?? Phrase(nb: code, nn: code, en: code)
  }

  /// The words of several choices, one after the other.
  public static func words(_ codes: [String], separator: String) -> Phrase {
    let words = codes.map(words)
    return Phrase(
      nb: words.map(\.nb).joined(separator: separator),
      nn: words.map(\.nn).joined(separator: separator),
      en: words.map(\.en).joined(separator: separator))
  }

  /// The code that somebody means who writes a word, or nil where it is none of the choices.
  public static func code(_ word: String, among choices: [String]) -> String? {
    Terms.choice(word, among: choices)
  }

  /// The word nearest to one that is none of the choices, in the reader's language, or nil where
  /// none is near.
  public static func nearest(to word: String, among choices: [String]) -> Phrase? {
    let known = choices.flatMap { choice in
      (Terms.choice(choice)?.understood ?? [choice]).map { (word: $0.lowercased(), code: choice) }
    }
    guard let near = Text.nearest(to: word.lowercased(), among: known.map(\.word)) else {
      return nil
    }
    return known.first { $0.word == near }.map { words($0.code) }
  }
}

extension Phrase {
  /// What a term is called, as a heading or inside a sentence.
  public init(_ term: Term) {
    self.init(nb: term.nb, nn: term.nn, en: term.en)
  }
}
