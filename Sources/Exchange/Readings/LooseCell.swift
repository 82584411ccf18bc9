import Model
import Terms
import Text

/// Cells that are not written as the format has them: what they mean where they have one meaning,
/// and why they are refused where the program can say more than that they do not fit.
struct LooseCell {
  enum Outcome {
    /// The cell's number, and the normal form of what it means.
    case read(Int32, CellReading, meaning: String)
    case refused(Fault)
    case unknown
  }

  let options: ReadingOptions

  /// Reads a cell of a column that holds numbers.
  func read(_ text: String, _ table: TableName, _ column: ColumnSchema) -> Outcome {
    switch column.kind {
    case .day: day(text)
    case .birth: birth(text)
    case .word(let codes): word(text, table, column, codes)
    case .words(let codes): words(text, table, column, codes)
    case .integer(let bounds): integer(text, bounds)
    case .length: length(text)
    case .id, .ref, .text, .symbol: .unknown
    }
  }

  // MARK: Days

  private func day(_ text: String) -> Outcome {
    guard let written = WrittenDay(text, isDayFirst: options.isDayFirst) else {
      return YesOrNo(text).map { .refused(.wordInsteadOfDay(isYes: $0 == .yes)) } ?? .unknown
    }
    switch written {
    case .day(let day): return .read(day.number, .day, meaning: day.description)
    case .dayOfShortYear(let day): return .read(day.number, .shortYear, meaning: day.description)
    case .month(let first, _): return .refused(.noDayOfMonth(first))
    case .year: return .refused(.notADay)
    case .twoDays(let one, let other): return .refused(.twoDays(one, other))
    case .otherWeekday(let day): return .refused(.otherWeekday(day))
    case .noSuchDay: return .refused(.noSuchDay)
    }
  }

  private func birth(_ text: String) -> Outcome {
    guard let written = WrittenDay(text, isDayFirst: options.isDayFirst) else { return .unknown }
    func read(_ birth: Birth, _ reading: CellReading) -> Outcome {
      .read(birth.number, reading, meaning: birth.description)
    }
    switch written {
    case .day(let day): return read(Birth(day: day, isMonthOnly: false), .day)
    case .dayOfShortYear(let day):
      guard let day = past(day) else { return .unknown }
      return read(Birth(day: day, isMonthOnly: false), .shortYear)
    case .month(let first, isShortYear: false):
      return read(Birth(day: first, isMonthOnly: true), .birth)
    case .month(let first, isShortYear: true):
      guard let first = past(first) else { return .unknown }
      return read(Birth(day: first, isMonthOnly: true), .shortYear)
    case .year(let first): return read(Birth(day: first, isMonthOnly: true), .birth)
    case .twoDays(let one, let other): return .refused(.twoDays(one, other))
    case .otherWeekday(let day):
      // Of a year with two digits the weekday may be that of the last century.
      if let today = options.today, day > today { return .unknown }
      return .refused(.otherWeekday(day))
    case .noSuchDay: return .refused(.noSuchDay)
    }
  }

  /// A birth of this century, or of the last where it would lie ahead; nil where today is not
  /// known.
  private func past(_ day: Day) -> Day? {
    guard let today = options.today else { return nil }
    if day <= today { return day }
    let (year, month, number) = day.date
    // 29 February of 2000 has none in 1900, but lies never ahead.
    return Day(year: year - 100, month: month, day: number)
  }

  // MARK: Words

  private func word(
    _ text: String, _ table: TableName, _ column: ColumnSchema, _ codes: [String]
  ) -> Outcome {
    guard let code = Terms.code(text, of: table, column: column.name),
      let place = codes.firstIndex(of: code)
    else { return .unknown }
    let isTerm = Self.isTerm(text, code, table, column)
    return .read(Int32(place), isTerm ? .term : .word, meaning: code)
  }

  /// Words with commas, semicolons, line feeds or blanks between them, each of which may be
  /// several: the longest that means something is taken.
  private func words(
    _ text: String, _ table: TableName, _ column: ColumnSchema, _ codes: [String]
  ) -> Outcome {
    func code(_ words: some Collection<Substring>) -> String? {
      Terms.code(words.joined(separator: " "), of: table, column: column.name)
    }
    var found: [String] = []
    for part in text.split(whereSeparator: { ",;/|+&\n\r\t".contains($0) }) {
      var words = part.split { $0.isWhitespace }[...]
      if words.count > 24 { return .unknown }
      while !words.isEmpty {
        guard let length = (1...words.count).last(where: { code(words.prefix($0)) != nil }),
          let word = code(words.prefix(length))
        else {
          // "og" between the last two.
          if ["og", "and"].contains(words.first?.lowercased()), !found.isEmpty, words.count > 1 {
            words = words.dropFirst()
            continue
          }
          return .unknown
        }
        found.append(word)
        words = words.dropFirst(length)
      }
    }
    var bits: Int32 = 0
    for word in found {
      guard let place = codes.firstIndex(of: word) else { return .unknown }
      bits |= 1 << Int32(place)
    }
    if found.isEmpty { return .unknown }
    let parts = text.split(separator: ",").map { UnseenEnds.trimmed(String($0)) }
    let areTerms =
      parts.count == found.count
      && zip(parts, found).allSatisfy { Self.isTerm($0, $1, table, column) }
    let meaning = codes.indices.filter { bits >> Int32($0) & 1 == 1 }.map { codes[$0] }
    return .read(bits, areTerms ? .term : .word, meaning: meaning.joined(separator: " "))
  }

  /// Whether a word is just what a code is called in one of the languages.
  private static func isTerm(
    _ word: String, _ code: String, _ table: TableName, _ column: ColumnSchema
  ) -> Bool {
    let term = Terms.words(of: table, column: column.name).first { $0.code == code }
    guard let term else { return false }
    return [code, term.nb, term.nn, term.en].contains { $0.lowercased() == word.lowercased() }
  }

  // MARK: Numbers

  /// A whole number with decimals that are 0, as spreadsheets write it, or with years behind it.
  private func integer(_ text: String, _ bounds: ClosedRange<Int32>) -> Outcome {
    var digits = text.lowercased().filter { !$0.isWhitespace }[...]
    for unit in ["år", "years", "year"] where digits.hasSuffix(unit) {
      digits = digits.dropLast(unit.count)
      break
    }
    if let mark = digits.firstIndex(where: { $0 == "." || $0 == "," }) {
      let decimals = digits[digits.index(after: mark)...]
      guard !decimals.isEmpty, decimals.allSatisfy({ $0 == "0" }) else { return .unknown }
      digits = digits[..<mark]
    }
    guard digits.count <= 9, digits.allSatisfy({ $0.isASCII && $0.isNumber }),
      let number = Int32(digits), bounds.contains(number)
    else { return .unknown }
    return .read(number, .word, meaning: String(number))
  }

  private func length(_ text: String) -> Outcome {
    let folded = text.lowercased()
    let digits = folded.prefix { $0.isASCII && $0.isNumber }
    let unit = folded.dropFirst(digits.count).filter { $0.isLetter }
    let rest = folded.dropFirst(digits.count).filter { !$0.isLetter }
    guard !digits.isEmpty, rest.allSatisfy({ $0.isWhitespace || $0 == "." }),
      let code = Self.units[String(unit)], let length = LengthOfTime(String(digits) + code)
    else { return .unknown }
    return .read(length.number, .length, meaning: length.description)
  }

  private static let units: [String: String] = {
    let words = [
      "d": ["d", "dag", "dager", "dagar", "døgn", "day", "days"],
      "w": ["w", "u", "uke", "uker", "veke", "veker", "week", "weeks"],
      "m": ["m", "mnd", "måned", "måneder", "månad", "månader", "month", "months"],
      "bd": [
        "bd", "vd", "virkedag", "virkedager", "virkedagar", "yrkedag", "yrkedagar", "arbeidsdag",
        "arbeidsdager", "arbeidsdagar", "businessday", "businessdays", "workingday", "workingdays",
      ],
    ]
    return Dictionary(
      words.flatMap { code, words in words.map { ($0, code) } }, uniquingKeysWith: { one, _ in one }
    )
  }()
}

/// Loose cells of a table, each text of a column read once.
struct LooseCells {
  private let cell: LooseCell
  private var texts: [IdPool] = []
  private var outcomes: [[LooseCell.Outcome]] = []
  /// More texts that differ are no words and days of a sheet.
  private static let most = 100_000

  init(_ options: ReadingOptions) {
    cell = LooseCell(options: options)
  }

  mutating func begin(_ layout: TableLayout) {
    texts = layout.kinds.map { _ in IdPool() }
    outcomes = layout.kinds.map { _ in [] }
  }

  mutating func read(
    _ layout: TableLayout, _ column: Int, _ buffer: [UInt8], _ start: Int, _ end: Int
  ) -> LooseCell.Outcome {
    guard end - start <= 1024 else { return .unknown }
    let known = texts[column].find(buffer, start, end)
    if known >= 0 { return outcomes[column][Int(known)] }
    let outcome = cell.read(
      String(decoding: buffer[start..<end], as: UTF8.self), layout.schema.name,
      layout.schema.columns[column])
    if outcomes[column].count < Self.most {
      _ = texts[column].number(buffer, start, end)
      outcomes[column].append(outcome)
    }
    return outcome
  }
}

/// A yes or no where a day should stand.
enum YesOrNo {
  case yes, no

  init?(_ text: String) {
    switch FoldedName.letters(text) {
    case "ja", "yes", "y", "j", "x", "true", "sann": self = .yes
    case "nei", "no", "n", "false", "usann": self = .no
    default: return nil
    }
  }
}
