internal import GLib
internal import Text

/// The bytes of a text as names are compared: letters composed and folded, `->` as `→`.
func folding(_ text: String) -> [UInt8] {
  let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
  let folded = FoldedName.fold(isASCII ? text : composed(text))
  guard folded.contains(UInt8(ascii: ">")) else { return folded }
  return Array(String(decoding: folded, as: UTF8.self).replacing("->", with: "→").utf8)
}

/// The text of a line in Unicode scalars, with what stands in quotes and where words begin.
struct LineText: Sendable {
  /// The scalars.
  let scalars: [Unicode.Scalar]
  /// Whether each scalar stands in quotes; the quotes do.
  let isQuoted: [Bool]
  /// Where a quote stands that is not closed.
  let openQuote: Int?
  /// Where words stand: what is between blanks outside quotes. An arrow outside quotes is a word of
  /// its own, and so is a colon behind a word, and the first one in the word that the line begins
  /// with.
  let words: [Range<Int>]
  /// The folded text of each word; nil for an arrow and for a word with quotes in it.
  private let folded: [[UInt8]?]
  /// Where arrows stand outside quotes: `→` or `->`.
  let arrows: [Range<Int>]

  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    var isQuoted = [Bool](repeating: false, count: scalars.count)
    var open: Int?
    for (place, scalar) in scalars.enumerated() {
      if scalar == "\"" {
        isQuoted[place] = true
        open = open == nil ? place : nil
      } else {
        isQuoted[place] = open != nil
      }
    }
    var words: [Range<Int>] = []
    var arrows: [Range<Int>] = []
    var start: Int?
    var place = 0
    func length(ofArrowAt place: Int) -> Int {
      if isQuoted[place] { return 0 }
      if scalars[place] == "→" { return 1 }
      let isArrow =
        scalars[place] == "-" && place + 1 < scalars.count && scalars[place + 1] == ">"
      return isArrow ? 2 : 0
    }
    func endWord(_ from: Int, _ to: Int) {
      let isColon = scalars[to - 1] == ":" && !isQuoted[to - 1]
      let isFirst = !words.contains { scalars[$0.lowerBound] != "@" } && scalars[from] != "@"
      let inside = isFirst ? (from..<to).first { scalars[$0] == ":" && !isQuoted[$0] } : nil
      guard let colon = isColon ? to - 1 : inside else {
        words.append(from..<to)
        return
      }
      for range in [from..<colon, colon..<colon + 1, colon + 1..<to] where !range.isEmpty {
        words.append(range)
      }
    }
    while place < scalars.count {
      let arrow = length(ofArrowAt: place)
      let ends = arrow > 0 || (!isQuoted[place] && UnseenEnds.isUnseen(scalars[place]))
      if ends, let from = start {
        endWord(from, place)
        start = nil
      }
      if arrow > 0 {
        arrows.append(place..<place + arrow)
        words.append(place..<place + arrow)
      } else if !ends, start == nil {
        start = place
      }
      place += max(arrow, 1)
    }
    if let start { endWord(start, scalars.count) }
    self.scalars = scalars
    self.isQuoted = isQuoted
    self.words = words
    self.arrows = arrows
    openQuote = open
    let starts = Set(arrows.map(\.lowerBound))
    folded = words.map { range in
      if isQuoted[range].contains(true) || starts.contains(range.lowerBound) { return nil }
      return folding(Self.string(scalars[range]))
    }
  }

  /// The text of a range.
  func text(_ range: Range<Int>) -> String { Self.string(scalars[range]) }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// A range without what cannot be seen at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (from, to) = (range.lowerBound, range.upperBound)
    while from < to, UnseenEnds.isUnseen(scalars[from]) { from += 1 }
    while from < to, UnseenEnds.isUnseen(scalars[to - 1]) { to -= 1 }
    return from..<to
  }

  /// What a range says: trimmed, and without the quotes where the whole of it stands in one pair.
  func content(_ range: Range<Int>) -> Range<Int> {
    let range = trimmed(range)
    guard range.count >= 2, scalars[range.lowerBound] == "\"",
      !scalars[(range.lowerBound + 1)..<(range.upperBound - 1)].contains("\""),
      scalars[range.upperBound - 1] == "\""
    else { return range }
    return trimmed((range.lowerBound + 1)..<(range.upperBound - 1))
  }

  /// Where a sign stands outside quotes in a range; the first few.
  func places(of sign: Unicode.Scalar, in range: Range<Int>, most: Int = 8) -> [Int] {
    Array(range.lazy.filter { scalars[$0] == sign && !isQuoted[$0] }.prefix(most))
  }

  /// The places in `words` of those that lie in a range as wholes.
  func words(in range: Range<Int>) -> Range<Int> {
    let first = words.firstIndex { $0.lowerBound >= range.lowerBound } ?? words.endIndex
    let last = words.lastIndex { $0.upperBound <= range.upperBound } ?? -1
    return first..<max(first, last + 1)
  }

  /// The word of a line that begins at a place in `words` and lies before another: one of some, and
  /// of those the one with most parts.
  func word(
    at place: Int, before end: Int, among wanted: [LineWord]
  ) -> (word: LineWord, isEnglish: Bool, next: Int)? {
    guard place < end, let first = folded[place] else { return nil }
    for known in WrittenLineWord.byFirstPart[first] ?? [] where wanted.contains(known.word) {
      let next = place + known.parts.count
      if next <= end, zip(place..<next, known.parts).allSatisfy({ folded[$0] == $1 }) {
        return (known.word, known.isEnglish, next)
      }
    }
    return nil
  }

  /// Where some words of a line begin among others, as places in `words`; of many the last ones.
  func places(
    of wanted: [LineWord], in words: Range<Int>
  ) -> [(place: Int, word: LineWord, next: Int)] {
    words.compactMap { place in
      word(at: place, before: words.upperBound, among: wanted).map { (place, $0.word, $0.next) }
    }.suffix(8)
  }

  /// The folded text of a word; nil for an arrow and for a word with quotes in it.
  func folded(_ place: Int) -> [UInt8]? { folded[place] }

  /// Where the words of a range of `words` stand in the text.
  func range(ofWords places: Range<Int>) -> Range<Int> {
    places.isEmpty
      ? 0..<0 : words[places.lowerBound].lowerBound..<words[places.upperBound - 1].upperBound
  }
}
