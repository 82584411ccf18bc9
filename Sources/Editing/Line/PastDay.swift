internal import Model

/// The day in a line on which what it tells was done, and the line without it.
struct PastDay {
  let day: Day
  /// The line without the words that say the day.
  let rest: String
  private let removed: Range<Int>

  /// The first words of a line that say a day which has been, but not the first of all; nil where
  /// none do. A day of the week alone is one to come, but for the end of the line.
  init?(_ line: LineText, from today: Day) {
    let words = line.words
    guard words.count > 2 else { return nil }
    for start in 1..<words.count {
      for count in (1...3).reversed() where start + count <= words.count {
        let places = start..<start + count
        let isLast = start + count == words.count
        guard let day = LineDate.past(line, places, from: today, isAlone: !isLast), day < today
        else { continue }
        let range = line.range(ofWords: places)
        let next = isLast ? line.scalars.count : words[start + count].lowerBound
        // What parts the line behind the day stays.
        let signs = line.text(range).hasSuffix(":") ? 1 : 0
        removed = range.lowerBound..<(signs > 0 ? range.upperBound - signs : next)
        self.day = day
        var rest = Array(line.scalars)
        rest.removeSubrange(removed)
        var view = String.UnicodeScalarView()
        view.append(contentsOf: rest)
        self.rest = String(view)
        return
      }
    }
    return nil
  }

  /// A place of the line without the day, as it was written.
  func written(_ place: LinePlace) -> LinePlace {
    func moved(_ at: Int, isEnd: Bool) -> Int {
      at > removed.lowerBound || at == removed.lowerBound && !isEnd ? at + removed.count : at
    }
    return LinePlace(
      text: place.text, from: moved(place.from, isEnd: false), to: moved(place.to, isEnd: true))
  }
}
