internal import Analysis
internal import Model

/// Tries every way to read a line.
final class LineParser {
  let line: LineText
  let context: LineContext
  let names: LineNames
  var network: Network { context.network }
  var day: Day { context.day }

  /// The family in hand, or the one that the line names.
  private(set) var family: Ref?
  private var familyParts: [LinePart] = []
  /// The line without its family, as a range of scalars.
  private(set) var body: Range<Int>

  /// Whether the line was said otherwise, and is written as it is meant.
  var isSaid = false
  private var readings: [LineReading] = []
  private var faults: [LineFault] = []
  /// What makes the line unclear however else it may be read.
  private var veto: LineFault?

  init(_ line: LineText, _ context: LineContext, _ names: LineNames) {
    self.line = line
    self.context = context
    self.names = names
    family = context.family
    body = line.trimmed(0..<line.scalars.count)
  }

  /// The one reading that fits.
  func read() throws(LineFault) -> LineReading {
    try readFamily()
    let words = line.words(in: body)
    if words.isEmpty { throw .unknownKind }
    if let first = line.word(
      at: words.lowerBound, before: words.upperBound, among: LineWord.firstWords)
    {
      tryKinds(first, words.lowerBound)
    }
    tryArrows()
    tryClosing()
    return try choose()
  }

  /// Takes `@FAMILY` from the beginning: as many words as are the whole name of a family, else one.
  private func readFamily() throws(LineFault) {
    guard let first = line.words.first, line.scalars[first.lowerBound] == "@" else { return }
    let start = first.lowerBound + 1
    var end = first.upperBound
    let longer = line.words.prefix(8).map(\.upperBound).filter { $0 > end }
    if let whole = names.wholeFamily(longer.reversed().map { LineName(line, start..<$0) }) {
      end = whole.place.to
    }
    let name = LineName(line, start..<end)
    if name.isEmpty { throw .noFamily }
    let found = try names.family(name)
    if let inHand = context.family, inHand != found {
      throw .twoFamilies(name.place, inHand: inHand)
    }
    family = found
    familyParts = [part(.family, name, found)]
    body = line.trimmed(end..<line.scalars.count)
  }

  // MARK: Attempts

  /// Adds a reading, or why it is none.
  func attempt(_ read: () throws(LineFault) -> LineReading) {
    do {
      let reading = try read()
      if !readings.contains(where: { $0.kind == reading.kind && $0.rows == reading.rows }) {
        readings.append(reading)
      }
    } catch {
      faults.append(error)
    }
  }

  /// Notes why a line is not read.
  func fail(_ fault: LineFault) { faults.append(fault) }

  /// Notes what makes the line unclear, however it may be read.
  func refuse(_ fault: LineFault) {
    if veto == nil { veto = fault }
  }

  private func choose() throws(LineFault) -> LineReading {
    if let veto { throw veto }
    // A name that several things have is one more way to read the line.
    let unclear = faults.first { if case .severalFit = $0 { true } else { false } }
    if let first = readings.first {
      if readings.count > 1 { throw .severalReadings(readings) }
      if let unclear { throw unclear }
      return first
    }
    if faults.contains(.needsEverything) { throw .needsEverything }
    var best: LineFault?
    for fault in faults where fault.precision > best?.precision ?? -1 { best = fault }
    throw best ?? .unknownKind
  }

  // MARK: Parts

  func part(_ role: LinePart.Role, _ name: LineName, _ ref: Ref) -> LinePart {
    LinePart(
      role: role, text: name.place.text, from: name.place.from, to: name.place.to, ref: ref,
      value: nil)
  }

  func part(_ role: LinePart.Role, _ range: Range<Int>, _ value: String) -> LinePart {
    LinePart(
      role: role, text: line.text(range), from: range.lowerBound, to: range.upperBound, ref: nil,
      value: value)
  }

  /// A part of whole words, given by their places.
  func part(_ role: LinePart.Role, words: Range<Int>, _ value: String) -> LinePart {
    part(role, line.range(ofWords: words), value)
  }

  /// That something looks like a day and is none.
  func noDay(_ range: Range<Int>, _ direction: LineDate.Direction) -> LineFault {
    let place = place(range)
    return .noDay(place, mayMean: LineDate.likely(place.text, from: day, direction))
  }

  func place(_ range: Range<Int>) -> LinePlace {
    LinePlace(text: line.text(range), from: range.lowerBound, to: range.upperBound)
  }

  /// A range of the text as a name; nil where nothing stands there.
  func name(_ range: Range<Int>) -> LineName? {
    let name = LineName(line, range)
    return name.isEmpty ? nil : name
  }

  /// From the beginning of a word to the end of the body.
  func rest(fromWord place: Int) -> Range<Int> {
    place < line.words.count && line.words[place].lowerBound < body.upperBound
      ? line.words[place].lowerBound..<body.upperBound : body.upperBound..<body.upperBound
  }

  /// From a place to the beginning of a word.
  func upTo(word place: Int, from start: Int) -> Range<Int> {
    start..<max(start, line.words[place].lowerBound)
  }

  /// Where a word of some stands among words, and a day behind it that ends them. A thing that
  /// looks like a day and is none makes the line unclear.
  func day(
    behind mark: LineWord, in words: Range<Int>
  ) -> (day: Day, word: Int, parts: [LinePart])? {
    for place in words {
      guard let found = line.word(at: place, before: words.upperBound, among: [mark]) else {
        continue
      }
      let behind = found.next..<words.upperBound
      switch date(behind, .ahead) {
      case .day(let day):
        let parts = [
          part(.mark, words: place..<found.next, mark.rawValue),
          part(.date, words: behind, String(describing: day)),
        ]
        return (day, place, parts)
      case .noDay: refuse(noDay(line.range(ofWords: behind), .ahead))
      case nil: continue
      }
    }
    return nil
  }

  /// The day that words say; one that is written otherwise only where the reader sees which it is.
  func date(_ words: Range<Int>, _ direction: LineDate.Direction) -> LineDate? {
    let date = LineDate(line, words: words, from: day, direction)
    guard context.isShownFirst, !words.isEmpty else { return date }
    switch date {
    case .day: return date
    case .noDay:
      let text = line.text(line.range(ofWords: words))
      return LineDate.likely(text, from: day, direction).map { .day($0) } ?? date
    case nil:
      guard direction == .ahead else { return nil }
      return LineDate.spoken(line, words, from: day).map { .day($0) }
    }
  }

  /// A reading of parts and rows.
  func reading(
    _ kind: LineKind, _ family: Ref, _ parts: [LinePart], _ rows: [LineDraft],
    _ facts: LineReading.Facts, isKnown: Bool? = nil
  ) -> LineReading {
    LineReading(
      kind: kind, family: family,
      parts: (familyParts + parts).sorted { ($0.from, $0.to) < ($1.from, $1.to) },
      rows: rows.map { $0.input(network) },
      isKnown: isKnown ?? rows.allSatisfy { $0.same(in: network) != nil }, line: nil, day: day,
      facts: facts)
  }
}

extension LineFault {
  /// How much a fault says of what somebody meant: of several the one that says most is told.
  var precision: Int {
    switch self {
    case .noDay, .dayBehindName, .dayAhead, .twoFamilies, .openQuote: 10
    case .severalFit, .severalReadings: 9
    case .notThen, .noneWaiting, .severalWaiting: 8
    case .unknownWord, .noCoordinator, .severalCoordinators, .sameTitle: 7
    case .noFamily: 6
    case .leftOver, .partRead: 5
    case .noneFits(_, _, let nearest): nearest.isEmpty ? 2 : 4
    case .needNotThere: 5
    case .missing: 3
    case .noneOfThese: 2
    case .lacksDomain: 3
    case .notReached: 9
    case .empty, .unknownKind, .unlike, .needsEverything: 0
    }
  }
}
