internal import Text
internal import Wording

/// The line that somebody means who said it otherwise, and where its letters came from.
struct SaidText {
  private(set) var scalars = String.UnicodeScalarView()
  /// The place of each scalar in what was written; nil for what nobody wrote.
  private var origins: [Int?] = []
  private let written: LineText

  /// What stands for the letters, in the line that is meant; before it what stands before `body`.
  ///
  /// - Parameter given: texts that nobody wrote, by their letters.
  init(
    _ form: SaidForm, _ slots: [Character: Range<Int>], _ line: LineText, from body: Int,
    _ given: [Character: String] = [:]
  ) {
    written = line
    put(0..<body)
    var isCapital = false
    for letter in form.line {
      if letter == "^" {
        isCapital = true
      } else if let range = slots[letter] {
        put(range, isCapital: isCapital)
        isCapital = false
      } else {
        for scalar in (given[letter] ?? String(letter)).unicodeScalars { put(scalar, nil) }
      }
    }
  }

  var text: String { String(scalars) }

  private mutating func put(_ scalar: Unicode.Scalar, _ origin: Int?) {
    scalars.append(scalar)
    origins.append(origin)
  }

  private mutating func put(_ range: Range<Int>, isCapital: Bool = false) {
    for place in range {
      let scalar = written.scalars[place]
      let upper = scalar.properties.uppercaseMapping.unicodeScalars
      let isFirst = isCapital && place == range.lowerBound && upper.count == 1
      put(isFirst ? upper.first ?? scalar : scalar, place)
    }
  }

  /// Where a range stands in what was written; nil where nobody wrote it.
  private func origin(_ range: Range<Int>) -> Range<Int>? {
    let places = range.map { $0 < origins.count ? origins[$0] : nil }
    guard let first = places.first ?? nil, let last = places.last ?? nil, first <= last,
      last - first == range.count - 1
    else { return nil }
    return first..<last + 1
  }

  /// A reading of the line, with its parts where they were written.
  func asWritten(_ reading: LineReading) -> LineReading {
    var parts: [LinePart] = []
    let moved = reading.parts.compactMap { part -> LinePart? in
      guard let range = origin(part.from..<part.to) else { return nil }
      return LinePart(
        role: part.role, text: written.text(range), from: range.lowerBound, to: range.upperBound,
        ref: part.ref, value: part.value)
    }
    for part in moved.sorted(by: { ($0.from, $0.to) < ($1.from, $1.to) })
    where part.from >= parts.last?.to ?? 0 { parts.append(part) }
    return reading.said(parts, text)
  }

  /// Why the line is not read, at the places where it was written.
  func asWritten(_ fault: LineFault) -> LineFault {
    fault.moved { place in
      let range = origin(place.from..<place.to) ?? written.trimmed(0..<written.scalars.count)
      return LinePlace(
        text: written.text(range), from: range.lowerBound, to: range.upperBound)
    }
  }
}

extension LineFault {
  /// The same at other places.
  func moved(_ move: (LinePlace) -> LinePlace) -> LineFault {
    switch self {
    case .openQuote(let place): .openQuote(move(place))
    case .twoFamilies(let place, let inHand): .twoFamilies(move(place), inHand: inHand)
    case .noneFits(let role, let place, let near): .noneFits(role, move(place), nearest: near)
    case .noneOfThese(let role, let place, let all): .noneOfThese(role, move(place), all)
    case .needNotThere(let place, let family, let like, let domain):
      .needNotThere(move(place), family: family, like: like, domain)
    case .severalFit(let role, let place, let all): .severalFit(role, move(place), all)
    case .notThen(let role, let place, let ref): .notThen(role, move(place), ref)
    case .noDay(let place, let meant): .noDay(move(place), mayMean: meant)
    case .dayBehindName(let place): .dayBehindName(move(place))
    case .dayAhead(let place, let day): .dayAhead(move(place), day)
    case .unknownWord(let role, let place, let codes):
      .unknownWord(role, move(place), mayMean: codes)
    case .leftOver(let place): .leftOver(move(place))
    case .partRead(let place, let line, let reading):
      .partRead(move(place), line: line, reading)
    case .noneWaiting(let place, let ref): .noneWaiting(move(place), to: ref)
    case .severalWaiting(let place, let all): .severalWaiting(move(place), all)
    case .sameTitle(let place): .sameTitle(move(place))
    case .empty, .unknownKind, .noFamily, .missing, .severalReadings, .noCoordinator,
      .severalCoordinators, .needsEverything, .lacksDomain, .unlike, .notReached:
      self
    }
  }
}
