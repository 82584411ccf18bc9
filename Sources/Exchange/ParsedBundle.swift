public import Model

/// What a bundle says, before it is held against a network: cells as numbers and texts, references
/// still as the ids they name, and where each row stands. Also what cannot be accepted so far.
public struct ParsedBundle: Sendable {
  /// What in the bundle is left aside, or may not mean what was meant; nothing that is refused.
  public var warnings: [Warning] { warningList.all.map(headed) }

  /// What tells the files that were read from others; nil where they were no files.
  public internal(set) var files: Fingerprint?

  var warningList = WarningList()
  var tables = TableName.allCases.map(ParsedTable.init)
  var refusals = RefusalList()
  /// Ids, own and named; the numbers of `id` and `ref` columns.
  var ids = IdPool()
  /// The texts of `symbol` columns.
  var symbols = IdPool()
  /// Whether the rows are taken exactly as they stand: no area is written as the network has it,
  /// and no name is read as an id.
  var isExact = false

  /// The number of rows that were read from the bundle.
  public var rowCount: Int { tables.reduce(0) { $0 + $1.count } }

  init() {}

  /// A warning with the heading that its column has in the sheet.
  func headed(_ warning: Warning) -> Warning {
    var warning = warning
    warning.heading = heading(warning.table, warning.file, warning.column)
    return warning
  }

  /// An error whose refusals have the headings that their columns have in the sheets.
  func headed(_ error: ExchangeError) -> ExchangeError {
    guard case .refused(let refusals, let more) = error else { return error }
    return .refused(
      refusals.map { refusal in
        var refusal = refusal
        refusal.heading = heading(refusal.table, refusal.file, refusal.column)
        return refusal
      }, more: more)
  }

  /// What looks as if it was meant as a table and was not read.
  public struct Unread: Sendable {
    /// Its name.
    public let name: String
    /// The table that may be meant.
    public let nearest: TableName?
    /// Whether it is a file of its own.
    public let isFile: Bool
  }

  /// What looks as if it was meant as a table and was not read.
  public var unread: [Unread] {
    warnings.compactMap { warning in
      switch warning.matter {
      case .unknownFile(let nearest): Unread(name: warning.file, nearest: nearest, isFile: true)
      case .unknownTable(let name, let nearest):
        Unread(name: name, nearest: nearest, isFile: false)
      case .unknownSheet(let nearest?):
        Unread(name: warning.file, nearest: nearest, isFile: false)
      default: nil
      }
    }
  }

  /// The heading that a column has in the sheet, where that is not its name.
  func heading(_ table: TableName?, _ file: String?, _ column: String?) -> String? {
    guard let table, let column, let file, tables[table.index].file == file,
      let place = TableSchema.of(table).column(column)
    else { return nil }
    return tables[table.index].headings[place]
  }

  /// The tables of the bundle: each with the file, and the sheet in it, where it stands, and how
  /// many rows were read.
  public var sheets: [(table: TableName, place: String, rows: Int)] {
    tables.filter(\.isPresent).map { ($0.name, $0.file, $0.count) }
  }

  /// Whether the bundle has a table, be it without a row.
  public func has(_ table: TableName) -> Bool { tables[table.index].isPresent }
}

/// The rows of one table of a bundle, in the order of the bundle.
struct ParsedTable: Sendable {
  let name: TableName
  /// The name of the file they stand in.
  var file = ""
  /// Whether the bundle has the table.
  var isPresent = false
  /// The headings that are not the names of their columns, by the places of the columns.
  var headings: [Int: String] = [:]
  /// The line of the headings, where one of them is no name of a column.
  var headerLine: Int?
  /// Cells that are not written as the format has them.
  var readings = CellReadings()
  /// Whether it was not read to its end, so that an id that is missing may be in the rest.
  var isBroken = false
  /// The columns that hold numbers, by their places in the schema; those that hold text are empty
  /// here, but for `id`, which is a number in the pool of ids.
  var numbers: [[Int32]]
  /// The columns that hold text, by their places in the schema.
  var texts: [TextColumn]
  /// The line of each row.
  var lines: [UInt32] = []
  /// The rows of which something was refused.
  var bad: Set<Int32> = []
  /// The columns that the file does not have, a bit each by their places in the schema.
  var leftOut: UInt32 = 0
  /// For each row of a JSON document the columns that its object has no key for; empty where none
  /// lacks any.
  ///
  /// What is not given stays as it was, and that is decided row by row: an object without a key
  /// says nothing of that column, whatever the other objects do. To empty a cell, it is given as
  /// `""` or null.
  var leftOutOfRow: [UInt32] = []

  var count: Int { lines.count }

  /// Whether a column says, row by row, the same as one of a network.
  func says(_ column: Int, _ cells: Column) -> Bool {
    switch cells {
    case .numbers(let numbers): numbers == self.numbers[column]
    case .texts(let texts): texts == self.texts[column]
    }
  }

  /// The columns that a row gives no cell for, a bit each.
  func leftOut(of row: Int) -> UInt32 {
    leftOutOfRow.isEmpty ? leftOut : leftOut | leftOutOfRow[row]
  }

  init(_ name: TableName) {
    self.name = name
    let schema = TableSchema.of(name)
    file = name.rawValue + ".csv"
    numbers = schema.columns.map { _ in [] }
    texts = schema.columns.map { _ in TextColumn() }
  }
}
