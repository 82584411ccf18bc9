import Text

/// Names on one line each, in which long words are abbreviated as people do it, `Voksenopplær. i
/// Fuglevik`, with a key to the abbreviations. Nothing is cut, and names that differ still do.
package struct AbbreviatedNames {
  /// The names in their order; a name that fits stays as it is, unless it has a word that is
  /// abbreviated in another.
  package let names: [String]
  /// Each abbreviation with its word, in the order in which they are met.
  package let key: [(short: String, word: String)]

  private static let leastKept = 4
  /// An abbreviation that saves less is not worth a line in the key.
  private static let leastSaved = 3

  /// - Parameter width: what names should not be wider than; a name whose words are all short is
  ///   wider all the same.
  package init(_ names: [String], to width: Double, size: Double, isBold: Bool = false) {
    let all = names.map { onOneLine(Self.bare($0)).split(separator: " ").map(String.init) }
    let used = Set(all.joined())
    var short: [String: String] = [:]
    func shown(_ words: [String]) -> String {
      words.map { short[$0] ?? $0 }.joined(separator: " ")
    }
    func points(_ text: String) -> Double { TextWidth.points(text, size: size, isBold: isBold) }
    var wide = all.indices.filter { points(names[$0]) > width }
    var refused: Set<String> = []
    while !wide.isEmpty {
      // The widest first: what is abbreviated for it may be enough for others.
      let lengths = wide.map { points(shown(all[$0])) }
      guard let longest = lengths.indices.max(by: { lengths[$0] < lengths[$1] }),
        lengths[longest] > width
      else { break }
      let words = all[wide[longest]].filter { short[$0] == nil && !refused.contains($0) }
      guard let word = words.max(by: { $0.count < $1.count }),
        word.count >= Self.leastKept + Self.leastSaved
      else {
        wide.remove(at: longest)
        continue
      }
      let tooMuch = lengths[longest] - width
      let taken = used.union(short.values)
      if let found = Self.abbreviation(
        of: word, notIn: taken, { points(word) - points($0) >= tooMuch })
      {
        short[word] = found
      } else {
        refused.insert(word)
      }
    }
    self.names = zip(names, all).map { name, words in
      words.contains { short[$0] != nil } ? isolated(shown(words)) : onOneLine(name)
    }
    var met: Set<String> = []
    key = all.joined().compactMap { word in
      guard let found = short[word], met.insert(word).inserted else { return nil }
      return (isolated(found), isolated(word))
    }
  }

  /// The longest beginning that saves enough, else the shortest; before a vowel where it can be,
  /// as one would break the word. What is no letter at its end stays: `Tverrfaglig:` is `Tverrf.:`.
  private static func abbreviation(
    of word: String, notIn taken: Set<String>, _ savesEnough: (String) -> Bool
  ) -> String? {
    let end = String(word.reversed().prefix { !$0.isLetter && !$0.isNumber }.reversed())
    let letters = Array(word.dropLast(end.count))
    guard letters.count >= leastKept + leastSaved else { return nil }
    let lengths = (leastKept...(letters.count - leastSaved)).reversed()
    func written(_ length: Int) -> String {
      String(letters.prefix(length)) + "." + (end == "." ? "" : end)
    }
    let free = lengths.filter { !taken.contains(written($0)) }
    let good = free.filter { isVowel(letters[$0]) && !isVowel(letters[$0 - 1]) }
    let found =
      good.first { savesEnough(written($0)) } ?? free.first { savesEnough(written($0)) }
      ?? good.last ?? free.last
    return found.map(written)
  }

  private static func isVowel(_ letter: Character) -> Bool {
    "aeiouyæøåäöáéíóúAEIOUYÆØÅÄÖ".contains(letter)
  }

  /// A name without the signs around letters from right to left, so that none is left alone.
  private static func bare(_ name: String) -> String {
    String(
      String.UnicodeScalarView(
        name.unicodeScalars.filter { !$0.isIsolate }))
  }
}
