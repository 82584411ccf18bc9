import Exchange
public import Model

/// A new row.
public struct AddRow: EditRequest {
  private var row: GivenRow
  private let reading: EditReading
  /// Whether the row gets an id that is free.
  private let lacksID: Bool

  /// A new row of cells by their columns.
  ///
  /// - Parameter givesID: whether a row whose id is not given gets one that is free: the table's
  ///   letter and the smallest number.
  public init(
    _ table: TableName, _ cells: [CellInput], _ reading: EditReading, givesID: Bool = false
  ) {
    let schema = TableSchema.of(table)
    var texts = [String](repeating: "", count: schema.columns.count)
    for cell in cells { texts[schema.place(cell.column)] = cell.text }
    row = GivenRow(table, texts)
    lacksID = givesID && table.refKind != nil && texts[0].isEmpty
    self.reading = reading
  }

  /// What the row and what it names have to do with.
  public var wanted: RowsWanted {
    var wanted = RowsWanted(of: [row], reading)
    if lacksID { wanted.newIDs = [row.table] }
    return wanted
  }

  /// What becomes of the rows.
  public func step(_ base: EditBase) throws(EditFault) -> EditStep<Edit> {
    var row = row
    if lacksID { row.cells[0] = base.newIDs[row.table] ?? "" }
    guard let merged = try base.merging([row], reading) else {
      var all = RowsWanted.all
      all.newIDs = base.wanted.newIDs
      return .read(all)
    }
    guard merged.change.tables[row.table.index].added == 1 else {
      throw .known(
        row.table, key: reading.key(TableSchema.of(row.table).keyOfRow(row.cells), of: row.table),
        isNew: true)
    }
    return .done(
      Edit(merged.change, from: base.network, way: .row, warnings: merged.warnings))
  }
}

/// A cell that is given: its column, by the name that it has in the bundle, and its text.
public typealias CellInput = RowInput.Cell

extension RowsWanted {
  /// What rows have to do with that are to be new or to be changed.
  init(of rows: [GivenRow], _ reading: EditReading) {
    self.init()
    for row in rows {
      let schema = TableSchema.of(row.table)
      for (column, cell) in zip(schema.columns, row.cells) where !cell.isEmpty {
        switch column.kind {
        case .id, .ref: ids.insert(cell)
        case .symbol where column.name == "area": areas = true
        default: break
        }
      }
      if row.table.refKind == nil {
        keys.insert(
          RowKey(row.table, reading.key(schema.keyColumns.map { row.cells[$0] }, of: row.table)))
      }
    }
  }
}
