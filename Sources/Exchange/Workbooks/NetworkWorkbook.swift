public import Model
import Workbook

/// A network as a workbook (`.xlsx`): a sheet a table, in the words of a reader.
///
/// Read in again it is the same network. All tables have a sheet, so that a first row can be added,
/// but for the deadlines, which hold by themselves where a network has none. Rows stand in the
/// order of the normal form.
///
/// - Parameter day: the day of which the file says that it was made.
/// - Throws: `tooManyRows` before anything is written, or `workbook`.
public func workbook(
  of network: Network, words: WorkbookWords, madeOn day: Day
) throws(ExchangeError) -> [UInt8] {
  for table in network.tables where table.count >= SheetLayout.greatestRows {
    throw .tooManyRows(table: table.name, rows: table.count, most: SheetLayout.greatestRows - 1)
  }
  do throws(WorkbookError) {
    var writer = try WorkbookWriter(
      title: words.title, madeOn: Int(day.number), dayFormat: words.dayFormat)
    let order = BundleOrder(network)
    let cells = SheetCells(network, words: words)
    for page in words.before { try write(page, to: &writer) }
    for name in TableName.allCases where name != .deadlines || network[name].count > 0 {
      try writer.begin(SheetLayouts(words, network).layout(name))
      for row in order.rows(name) {
        if UnfinishedFiles.isStopped { break }
        try writer.add(cells.row(name, Int(row)))
      }
    }
    for page in words.after { try write(page, to: &writer) }
    return try writer.bytes()
  } catch {
    throw UnfinishedFiles.isStopped ? .interrupted : .workbook(error)
  }
}

private func write(
  _ page: WorkbookWords.Page, to writer: inout WorkbookWriter
) throws(WorkbookError) {
  try writer.begin(page.layout)
  for row in page.rows { try writer.add(row) }
}

/// The sheets of the tables: their columns, and what may be chosen in them.
private struct SheetLayouts {
  private let words: WorkbookWords
  private let network: Network

  /// The tables that a coordinator writes in from day to day.
  private static let everyday: Set<TableName> = [
    .families, .people, .services, .contacts, .needs, .responsibilities, .referrals, .agreements,
  ]

  init(_ words: WorkbookWords, _ network: Network) {
    self.words = words
    self.network = network
  }

  func layout(_ name: TableName) -> SheetLayout {
    let schema = TableSchema.of(name)
    let columns = zip(schema.columns, words.sheets[name.index].columns).map { column, said in
      SheetLayout.Column(
        said.heading, note: said.note, content: content(column.kind),
        choices: choices(name, column, said.words))
    }
    return SheetLayout(
      words.sheets[name.index].name, columns: columns,
      isMarked: SheetLayouts.everyday.contains(name))
  }

  private func content(_ kind: ColumnKind) -> SheetLayout.Content {
    switch kind {
    case .day: .day
    case .integer: .number
    case .id, .ref, .text, .symbol, .birth, .word, .words, .length: .text
    }
  }

  private func choices(
    _ name: TableName, _ column: ColumnSchema, _ list: [String]
  ) -> SheetLayout.Choices? {
    switch column.kind {
    case .word:
      return SheetLayout.Choices(.words(list), otherwise: .refused, error: words.unknownWord)
    case .words:
      return SheetLayout.Choices(.words(list), otherwise: .accepted, hint: words.severalWords)
    case .ref(let kinds) where kinds.count == 1:
      guard let table = kinds[0].table else { return nil }
      return SheetLayout.Choices(
        .firstColumn(ofSheet: words.sheets[table.index].name), otherwise: .asked,
        error: words.unknownID[table.index])
    case .ref:
      let table = SheetLayouts.usual(name, column.name)
      return SheetLayout.Choices(
        .firstColumn(ofSheet: words.sheets[table.index].name), otherwise: .accepted,
        hint: words.severalSheets)
    case .symbol where name == .referrals && column.name == "kind":
      guard let list = words.listOfKinds else { return nil }
      return SheetLayout.Choices(list, otherwise: .accepted)
    default:
      return nil
    }
  }

  /// Of the sheets whose ids a column takes, the one whose ids stand there most often: a list comes
  /// from one sheet.
  private static func usual(_ name: TableName, _ column: String) -> TableName {
    switch (name, column) {
    case (.ties, "b"): .families
    case (.referrals, "to"): .services
    default: .contacts
    }
  }
}

/// The cells of a network's tables as they stand in a workbook.
private struct SheetCells {
  private let network: Network
  private let texts: CellWriter
  private let words: WorkbookWords
  private let coordinator: Symbol?
  private let kinds: [[CellKind]]

  /// Days before 1 March 1900 are text: Excel counts a 29 February 1900 that there was not.
  private static let firstDay = Day(year: 1900, month: 3, day: 1)?.number ?? 0

  init(_ network: Network, words: WorkbookWords) {
    self.network = network
    self.words = words
    texts = CellWriter(network)
    coordinator = network.symbols.find(Network.coordinatorRole)
    kinds = TableSchema.all.map { $0.columns.map { CellKind($0.kind) } }
  }

  func row(_ name: TableName, _ row: Int) -> [SheetValue] {
    let table = network.tables[name.index]
    return table.columns.indices.map { column in
      switch table.columns[column] {
      case .texts(let texts):
        return texts.isEmpty(row) ? .empty : .text(texts[row])
      case .numbers(let numbers):
        return value(numbers[row], name, column, row)
      }
    }
  }

  private func value(
    _ number: Int32, _ name: TableName, _ column: Int, _ row: Int
  ) -> SheetValue {
    switch kinds[name.index][column] {
    case .day:
      let date = Day(number: number)
      return date.isKnown ? day(date) : .empty
    case .birth:
      guard let birth = Birth.filled(inColumn: number) else { return .empty }
      return birth.isMonthOnly ? .text(birth.description) : day(birth.day)
    case .word:
      return number < 0 ? .empty : .text(wording(name, column)[Int(number)])
    case .words:
      let chosen = wording(name, column).enumerated().filter { number >> Int32($0.offset) & 1 == 1 }
      return chosen.isEmpty ? .empty : .text(chosen.map(\.element).joined(separator: ", "))
    case .integer:
      return number < 0 ? .empty : .number(Int(number))
    case .symbol where number >= 0 && name == .contacts && number == coordinator?.number:
      let isRole = TableSchema.of(name).columns[column].name == "role"
      return .text(isRole ? words.coordinator : Network.coordinatorRole)
    case .symbol where number >= 0 && name == .referrals:
      let code = network.symbols[Symbol(number: number)]
      return .text(words.kinds[code] ?? code)
    case .length:
      return LengthOfTime(number: number).map { .text(wording($0)) } ?? .empty
    case .id, .ref, .text, .symbol:
      let text = texts.text(name, column, row)
      return text.isEmpty ? .empty : .text(text)
    }
  }

  private func wording(_ name: TableName, _ column: Int) -> [String] {
    words.sheets[name.index].columns[column].words
  }

  private func wording(_ length: LengthOfTime) -> String {
    let unit = words.units[Int(length.unit.rawValue)]
    return String(length.count) + " " + (length.count == 1 ? unit.one : unit.many)
  }

  private func day(_ day: Day) -> SheetValue {
    day.number < SheetCells.firstDay ? .text(day.description) : .day(Int(day.number))
  }
}
