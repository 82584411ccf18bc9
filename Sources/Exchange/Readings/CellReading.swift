import Model

/// In what a cell differs from the way the format has it, where it has one meaning all the same.
public enum CellReading: Int, CaseIterable, Sendable {
  /// What a code is called in one of the languages, or several codes with commas between them.
  case term
  /// Another word for a code, words for codes, or a number with a word.
  case word
  /// A day in another form.
  case day
  /// A day or month whose year has two digits.
  case shortYear
  /// A month or a year for a birth.
  case birth
  /// A length of time in words.
  case length
  /// A name in place of an id.
  case name

  /// How many examples are kept of a column and reading.
  public static let examples = 4
}

/// What stands in a cell or a heading, and what it was read as: a code, a day, an id.
public struct ReadCell: Hashable, Sendable {
  /// What stands there, fit to be shown.
  public let found: String
  /// What it was read as.
  public let meaning: String

  /// What stands there, and what it was read as.
  public init(_ found: String, as meaning: String) {
    self.found = found
    self.meaning = meaning
  }
}

/// The cells of a table that were read though they are not written as the format has them: for each
/// column and manner how many there are, where the first is, and the first few that differ.
struct CellReadings: Sendable {
  private struct Entry {
    var count = 0
    var line = 0
    var examples: [ReadCell] = []
  }

  private var entries: [Entry] = []

  private static func place(_ column: Int, _ reading: CellReading) -> Int {
    column * CellReading.allCases.count + reading.rawValue
  }

  /// Counts a cell; says whether it may serve as an example, so that it is worth showing.
  mutating func count(_ column: Int, _ reading: CellReading, line: Int) -> Bool {
    let place = Self.place(column, reading)
    while entries.count <= place { entries.append(Entry()) }
    if entries[place].count == 0 { entries[place].line = line }
    entries[place].count += 1
    return entries[place].examples.count < CellReading.examples
  }

  /// Keeps an example of a cell that was counted.
  mutating func show(_ column: Int, _ reading: CellReading, _ cell: ReadCell) {
    let place = Self.place(column, reading)
    if !entries[place].examples.contains(cell) { entries[place].examples.append(cell) }
  }

  /// What is to be said of them, column by column.
  func warnings(of table: ParsedTable) -> [Warning] {
    entries.enumerated().compactMap { place, entry in
      let (column, manner) = place.quotientAndRemainder(dividingBy: CellReading.allCases.count)
      guard entry.count > 0, let reading = CellReading(rawValue: manner) else { return nil }
      return Warning(
        file: table.file, table: table.name, line: entry.line,
        column: TableSchema.of(table.name).columns[column].name,
        .cellsRead(reading, entry.examples, cells: entry.count))
    }
  }
}
