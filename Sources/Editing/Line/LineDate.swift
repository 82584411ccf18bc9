internal import Exchange
public import Model
internal import Text

/// What words at the end of a line say where a day may stand.
enum LineDate: Equatable {
  /// A day.
  case day(Day)
  /// They look like a day, but there is none such, or it is not written as a line has days.
  case noDay

  /// Where a day without a year lies, seen from the day of the line.
  enum Direction {
    /// The next one; the day of the line counts.
    case ahead
    /// The latest that has been; the day of the line counts.
    case back
  }

  /// The day that a range of words says from its first to its last; nil where it says none.
  init?(_ line: LineText, words places: Range<Int>, from day: Day, _ direction: Direction) {
    guard !places.isEmpty, places.count <= 8,
      places.allSatisfy({ line.folded($0) != nil })
    else { return nil }
    if let named = Self.named(line, places, day) {
      self = named
      return
    }
    let text = places.map { String(decoding: line.folded($0) ?? [], as: UTF8.self) }
      .joined(separator: " ")
    if places.count == 1, let read = Self.inNumbers(text, day, direction) {
      self = read
      return
    }
    guard Self.looksLikeDay(text) || Self.isDayInSentence(text, day, direction) else { return nil }
    self = .noDay
  }

  private static func ahead(_ text: String, _ day: Day) -> Day? {
    let line = LineText(text)
    if case .day(let found)? = LineDate(line, words: line.words.indices, from: day, .ahead) {
      return found
    }
    return nil
  }

  /// Whether a text is a day with a sign behind it: `fredag!`
  private static func isDayInSentence(_ text: String, _ day: Day, _ direction: Direction) -> Bool {
    guard let last = text.last, ".,;!?".contains(last) else { return false }
    let bare = LineText(String(text.dropLast()))
    return named(bare, bare.words.indices, day) != nil
      || inNumbers(String(text.dropLast()), day, direction) != nil
  }

  /// `i dag`, `fredag`, `om 2 uker`.
  private static func named(_ line: LineText, _ places: Range<Int>, _ day: Day) -> LineDate? {
    let (first, end) = (places.lowerBound, places.upperBound)
    let days: [LineWord] = [.today, .yesterday, .tomorrow] + LineWord.weekdays
    if let found = line.word(at: first, before: end, among: days), found.next == end {
      switch found.word {
      case .today: return .day(day)
      case .yesterday: return .day(day.adding(days: -1))
      case .tomorrow: return .day(day.adding(days: 1))
      default:
        let weekday = (LineWord.weekdays.firstIndex(of: found.word) ?? 0) + 1
        let ahead = (weekday - day.weekday + 7) % 7
        return .day(day.adding(days: ahead == 0 ? 7 : ahead))
      }
    }
    guard let start = line.word(at: first, before: end, among: [.inTime]), start.next + 2 == end,
      let digits = line.folded(start.next).map({ ones.contains($0) ? [UInt8(ascii: "1")] : $0 }),
      digits.allSatisfy({ (48...57).contains($0) }),
      let unit = line.word(at: start.next + 1, before: end, among: [.days, .weeks, .months])
    else { return nil }
    guard digits.count <= 4, let count = Int(String(decoding: digits, as: UTF8.self)) else {
      return .noDay
    }
    switch unit.word {
    case .days: return .day(day.adding(days: count))
    case .weeks: return .day(day.adding(days: 7 * count))
    default: return .day(day.adding(months: count))
    }
  }

  /// One, as it is said of a week, a month or a day.
  private static let ones = ["en", "én", "ett", "ein", "éin", "ei", "éi", "a", "one"].map {
    FoldedName.fold($0)
  }

  /// `5.6.`, `5.6.2026`, `2026-06-05`.
  private static func inNumbers(_ text: String, _ day: Day, _ direction: Direction) -> LineDate? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(Array.init)
    if parts.count == 3, let dayOfMonth = number(parts[0], 1...2),
      let month = number(parts[1], 1...2)
    {
      if parts[2].isEmpty {
        return nearest(dayOfMonth, month, day, direction).map { .day($0) } ?? .noDay
      }
      guard let year = number(parts[2], 4...4) else { return nil }
      return Day(year: year, month: month, day: dayOfMonth).map { .day($0) } ?? .noDay
    }
    let dashed = text.split(separator: "-", omittingEmptySubsequences: false).map(Array.init)
    if dashed.count == 3, let year = number(dashed[0], 4...4), let month = number(dashed[1], 2...2),
      let dayOfMonth = number(dashed[2], 2...2)
    {
      return Day(year: year, month: month, day: dayOfMonth).map { .day($0) } ?? .noDay
    }
    return nil
  }

  private static func number(_ digits: [Character], _ count: ClosedRange<Int>) -> Int? {
    guard count.contains(digits.count), digits.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return nil
    }
    return Int(String(digits))
  }

  /// The nearest day of a month, ahead or back; 29 February may be eight years away.
  private static func nearest(
    _ dayOfMonth: Int, _ month: Int, _ day: Day, _ direction: Direction
  ) -> Day? {
    let year = day.date.year
    for distance in 0...8 {
      let other = direction == .ahead ? year + distance : year - distance
      guard let found = Day(year: other, month: month, day: dayOfMonth) else { continue }
      if direction == .ahead ? found >= day : found <= day { return found }
    }
    return nil
  }

  /// A day as it is said: `på fredag`, `neste uke`, `uke 50`, `jul`. A week ends on its Friday.
  static func spoken(_ line: LineText, _ places: Range<Int>, from day: Day) -> Day? {
    var places = places
    func said(_ place: Int) -> String {
      let text = String(decoding: line.folded(place) ?? [], as: UTF8.self)
      return text.last.map { ".,!".contains($0) } == true ? String(text.dropLast()) : text
    }
    if places.count > 1, ["på", "til", "on"].contains(said(places.lowerBound)) {
      places = places.dropFirst()
      switch LineDate(line, words: places, from: day, .ahead) {
      case .day(let found): return found
      case .noDay: return likely(line.text(line.range(ofWords: places)), from: day, .ahead)
      case nil: break
      }
    }
    if places.count > 1, ["før", "before"].contains(said(places.lowerBound)) {
      let rest = places.dropFirst()
      let named = ahead(line.text(line.range(ofWords: rest)), day)
      return (named ?? spoken(line, rest, from: day))?.adding(days: -1)
    }
    let friday = day.adding(days: 5 - day.weekday)
    var words = places.map(said)
    // `innen to uker`.
    if words.count == 2, let number = numbers.firstIndex(of: words[0]) {
      return ahead("om \(number / 2 + 2) \(words[1])", day)
    }
    if words.count == 2, Int(words[0]) != nil || words[0] == "en" || words[0] == "ei",
      let found = ahead("om \(words[0]) \(words[1])", day)
    {
      return found
    }
    if words.count == 3, words[0] == "om" || words[0] == "in",
      let number = numbers.firstIndex(of: words[1])
    {
      return ahead("om \(number / 2 + 2) \(words[2])", day)
    }
    if words.count == 2,
      ["førstkommende", "førstkomande", "kommende", "komande", "coming"]
        .contains(words[0])
    {
      words.removeFirst()
      return ahead(words[0], day)
    }
    // `fredag 19.6.` and `tirsdag neste uke`.
    if words.count > 1, let named = ahead(words[0], day),
      LineText(words[0]).word(at: 0, before: 1, among: LineWord.weekdays) != nil
    {
      let rest = places.dropFirst()
      if ["neste uke", "neste veke", "next week"].contains(words.dropFirst().joined(separator: " "))
      {
        return friday.adding(days: 2 + named.weekday)
      }
      let date = likely(line.text(line.range(ofWords: rest)), from: day, .ahead)
      return date?.weekday == named.weekday ? date : nil
    }
    switch words.joined(separator: " ") {
    case "jul", "julaften", "julaftan", "christmas": return nearest(24, 12, day, .ahead)
    case "nyttår", "årsskiftet", "new year": return nearest(31, 12, day, .ahead)
    case "i overmorgen", "overmorgen", "i overmorgon": return day.adding(days: 2)
    case "månedsskiftet", "månadsskiftet", "utgangen av måneden", "utgangen av månaden":
      let (year, month, _) = day.date
      return Day(year: year, month: month, day: 1)?.adding(months: 1).adding(days: -1)
    case let words where thisWeek.contains(words):
      return friday < day ? nil : friday
    case "neste uke", "neste veke", "next week": return friday.adding(days: 7)
    default: break
    }
    guard words.count == 2, ["uke", "veke", "week"].contains(words[0]), let week = Int(words[1]),
      (1...53).contains(week)
    else { return nil }
    for year in day.date.year...day.date.year + 1 {
      // The fourth of January is in the first week.
      guard let first = Day(year: year, month: 1, day: 4) else { continue }
      let found = first.adding(days: 5 - first.weekday + 7 * (week - 1))
      if found >= day { return found }
    }
    return nil
  }

  /// A day that has been, as it is said: `i går`, `på mandag`, `forrige fredag`, `27.11.`; a sign
  /// behind it does not count.
  ///
  /// - Parameter isAlone: whether only words that say that it has been will do.
  static func past(
    _ line: LineText, _ places: Range<Int>, from day: Day, isAlone: Bool
  ) -> Day? {
    var text = line.text(line.range(ofWords: places))
    while let last = text.last, ",;:!".contains(last) { text.removeLast() }
    let bare = LineText(text)
    var words = bare.words.indices
    if words.isEmpty { return nil }
    let lead = bare.folded(words.lowerBound).map { String(decoding: $0, as: UTF8.self) } ?? ""
    let saysPast = ["sist", "sista", "siste", "forrige", "førre", "last"].contains(lead)
    if words.count > 1, saysPast || ["på", "den", "on"].contains(lead) {
      words = words.dropFirst()
    }
    let days = LineWord.weekdays
    if let found = bare.word(at: words.lowerBound, before: words.upperBound, among: days) {
      guard found.next == words.upperBound, let weekday = days.firstIndex(of: found.word),
        saysPast || !isAlone
      else { return nil }
      let back = (day.weekday - weekday - 1 + 7) % 7
      return day.adding(days: back == 0 ? -7 : -back)
    }
    switch LineDate(bare, words: words, from: day, .back) {
    case .day(let found): return found
    case .noDay: return likely(bare.text(bare.range(ofWords: words)), from: day, .back)
    case nil: return nil
    }
  }

  /// Words without the time of day that ends them: `fredag kl. 12`.
  static func withoutClock(_ line: LineText, _ words: Range<Int>) -> Range<Int> {
    guard words.count > 2, let last = line.folded(words.upperBound - 1),
      last.contains(where: { (48...57).contains($0) }),
      last.allSatisfy({ (48...57).contains($0) || ".:".utf8.contains($0) }),
      let mark = line.folded(words.upperBound - 2).map({ String(decoding: $0, as: UTF8.self) }),
      ["kl", "kl.", "klokka", "klokken", "at"].contains(mark)
    else { return words }
    return words.dropLast(2)
  }

  /// Whether words are `uka`, which is no day without a mark before it.
  static func isThisWeek(_ line: LineText, _ places: Range<Int>) -> Bool {
    thisWeek.contains(line.text(line.range(ofWords: places)).lowercased())
      || places.count > 1 && isThisWeek(line, places.dropFirst())
  }

  private static let thisWeek: Set = [
    "uka", "uken", "veka", "denne uka", "denne uken", "denne veka", "this week",
    "utgangen av uka", "utgangen av uken", "utgangen av veka", "slutten av uka",
  ]
  /// Numbers from two on in both forms that are written.
  private static let numbers = [
    "to", "two", "tre", "three", "fire", "four", "fem", "five", "seks", "six",
  ]

  /// The day that somebody most likely meant who wrote one as a line does not have it: `5.12`,
  /// `5/12`, `3. januar`, `1.1.26`; nil where that is not clear.
  static func likely(_ text: String, from day: Day, _ direction: Direction) -> Day? {
    let bare = String(text.reversed().drop { ",;!?".contains($0) }.reversed())
    let line = LineText(bare)
    if case .day(let found) = LineDate(line, words: line.words.indices, from: day, direction) {
      return found
    }
    if let found = written(bare) { return found }
    // Without its year: the day of this year says which day and month it is.
    let year = day.date.year
    let groups = bare.split { !$0.isNumber }.count
    let sign =
      bare.contains("/") && groups == 2 ? "/" : bare.contains(".") && groups == 2 ? "." : " "
    guard let found = written(bare + (bare.hasSuffix(sign) ? "" : sign) + String(year)) else {
      return nil
    }
    return nearest(found.date.day, found.date.month, day, direction)
  }

  private static func written(_ text: String) -> Day? {
    switch WrittenDay(text, isDayFirst: true) {
    case .day(let day), .dayOfShortYear(let day): day
    default: nil
    }
  }

  /// Whether somebody may have meant a day: numbers with marks between them, or what a sheet's cell
  /// would be read as a day for, also without its year.
  private static func looksLikeDay(_ text: String) -> Bool {
    let groups = text.split { !$0.isNumber }
    let isNumbers = text.allSatisfy { ($0.isASCII && $0.isNumber) || ".-/ ".contains($0) }
    if isNumbers, groups.count == 2 || groups.count == 3 {
      let lengths = groups.map(\.count)
      let isDayFirst = lengths[0] <= 2 && lengths[1] <= 2 && (lengths.count == 2 || lengths[2] <= 4)
      let isYearFirst = lengths.count == 3 && lengths[0] == 4 && lengths[1] <= 2 && lengths[2] <= 2
      if isDayFirst || isYearFirst { return true }
    }
    return ["", " 2024", "2024", ".2024"].contains { year in
      switch WrittenDay(text + year, isDayFirst: true) {
      case .day, .dayOfShortYear, .twoDays, .otherWeekday, .noSuchDay: true
      case .month, .year, nil: false
      }
    }
  }
}

/// Whether a title ends in the words of a day ahead: `ringer mor på fredag`.
///
/// - Parameter start: the day on which it was written.
public func endsInDay(_ title: String, _ day: Day, from start: Day) -> Bool {
  let line = LineText(title)
  let words = LineDate.withoutClock(line, line.words.indices)
  return (1...4).contains { count in
    guard count < words.count else { return false }
    let last = (words.upperBound - count)..<words.upperBound
    if case .day(day)? = LineDate(line, words: last, from: start, .ahead) { return true }
    return LineDate.spoken(line, last, from: start) == day
      || LineDate.likely(line.text(line.range(ofWords: last)), from: start, .ahead) == day
  }
}
