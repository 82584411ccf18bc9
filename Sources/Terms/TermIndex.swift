/// Terms by the words that are taken for them, and by those that may mean them.
struct TermIndex: Sendable {
  /// The terms, in the order of their codes.
  let terms: [Term]
  private var taken: [FoldedTerm: Int32] = [:]
  private var doubted: [FoldedTerm: [Int32]] = [:]

  init(_ terms: [Term]) {
    self.terms = terms
    for (place, term) in terms.enumerated() {
      for word in term.understood {
        let folded = FoldedTerm(word)
        if taken[folded] == nil { taken[folded] = Int32(place) }
      }
      for word in term.doubtful {
        let folded = FoldedTerm(word)
        if doubted[folded]?.last != Int32(place) {
          doubted[folded, default: []].append(Int32(place))
        }
      }
    }
  }

  /// The place of the term that a word means, or nil where none does without a doubt.
  func place(_ word: FoldedTerm) -> Int32? { taken[word] }

  /// The place of the term that a word or its definite form means, or nil where none or more than
  /// one does.
  func placeOfHeading(_ word: FoldedTerm) -> Int32? {
    if let place = place(word) { return place }
    guard doubted[word] == nil else { return nil }
    let places = Set(word.withoutArticle.compactMap(place))
    return places.count == 1 ? places.first : nil
  }

  /// The code that a word means.
  func code(_ word: FoldedTerm) -> String? { taken[word].map { terms[Int($0)].code } }

  /// The codes that a word may mean, when none is sure.
  func doubtfulCodes(_ word: FoldedTerm) -> [String] {
    (doubted[word] ?? []).map { terms[Int($0)].code }
  }
}
