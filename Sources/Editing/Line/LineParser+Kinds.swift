internal import Model

extension LineParser {
  /// The first word of a line, with its place.
  struct First {
    let word: LineWord
    let isEnglish: Bool
    /// The word as a part of the line, by the places of its words.
    let places: Range<Int>
  }

  /// The lines that begin with a word of their own.
  func tryKinds(_ found: (word: LineWord, isEnglish: Bool, next: Int), _ start: Int) {
    let first = First(word: found.word, isEnglish: found.isEnglish, places: start..<found.next)
    let rest = rest(fromWord: found.next)
    switch found.word {
    case .new: tryDomain(first, rest, .new)
    case .goal: tryDomain(first, rest, .goal)
    case .referred: tryReferring(first, rest)
    case .answer: tryAnswer(first, rest)
    case .called, .meeting, .visit, .message, .letter: tryActivity(first, rest)
    case .agreed: tryAgreement(first, rest)
    case .done: tryKept(first, rest)
    case .moment, .turningPoint: tryMoment(first, rest)
    default: break
    }
  }

  /// The first word as a mark.
  func mark(_ first: First) -> LinePart {
    part(.mark, words: first.places, first.word.rawValue)
  }

  /// The ways to part a text at a colon outside quotes: each of the first ones, and none where no
  /// colon ends it.
  func colons(_ range: Range<Int>) -> [(before: Range<Int>, behind: Range<Int>?)] {
    let places = line.places(of: ":", in: range)
    let parted: [(Range<Int>, Range<Int>?)] = places.map {
      (range.lowerBound..<$0, $0 + 1..<range.upperBound)
    }
    let last = line.trimmed(range).upperBound - 1
    return places.contains(last) ? parted : parted + [(range, nil)]
  }

  /// A text without the day behind a mark at its end: with and without, the first where there is
  /// one.
  func dated(
    _ range: Range<Int>, by mark: LineWord
  ) -> [(text: Range<Int>, day: Day?, parts: [LinePart])] {
    guard let found = day(behind: mark, in: line.words(in: range)) else {
      return [(range, nil, [])]
    }
    return [
      (upTo(word: found.word, from: range.lowerBound), found.day, found.parts), (range, nil, []),
    ]
  }
}
