import Exchange
public import Model

/// The end of a row, in the way that its table has one.
public struct EndRow: EditRequest {
  private let table: TableName
  private let key: [String]
  private let day: Day
  private let reading: EditReading

  /// The end of a row on a day: the last day it holds, or the day it is closed.
  public init(_ table: TableName, _ key: [String], on day: Day, _ reading: EditReading) {
    self.table = table
    self.key = reading.key(key, of: table)
    self.day = day
    self.reading = reading
  }

  /// The column of a table's end, and what else is said at the end; nil where rows have none.
  static func end(of table: TableName) -> (column: String, cells: [CellInput])? {
    switch table {
    case .families, .services, .needs: ("closed", [])
    case .people, .homes, .contacts, .ties, .responsibilities: ("until", [])
    case .referrals: ("answered", [CellInput("outcome", ReferralOutcome.withdrawn.code)])
    case .agreements, .goals: ("dropped", [])
    case .consents: ("withdrawn", [])
    case .deadlines: ("valid_until", [])
    case .activities, .moments: nil
    }
  }

  private var setting: SetRow? {
    EndRow.end(of: table).map { end in
      SetRow(table, key, [CellInput(end.column, day.description)] + end.cells, reading)
    }
  }

  /// What the row and what it names have to do with.
  public var wanted: RowsWanted { setting?.wanted ?? RowsWanted() }

  /// What becomes of the rows.
  public func step(_ base: EditBase) throws(EditFault) -> EditStep<Edit> {
    guard let setting, let end = EndRow.end(of: table) else { throw .noEnd(table) }
    let lookup = RowLookup(base.network)
    if let row = try lookup.row(table, key) {
      let cells = lookup.text.cells(table, row)
      let ended = cells[TableSchema.of(table).place(end.column)]
      if !ended.isEmpty, ended != day.description {
        throw .endedAlready(
          table, key: TableSchema.of(table).keyOfRow(cells), column: end.column, day: ended)
      }
    }
    return try setting.step(base)
  }
}
