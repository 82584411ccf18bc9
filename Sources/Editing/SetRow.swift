import Exchange
public import Model

/// Cells of a row that are to say something else.
public struct SetRow: EditRequest {
  private let table: TableName
  private let key: [String]
  private let cells: [CellInput]
  private let reading: EditReading
  private let shown: [String]?

  /// New cells of a row.
  ///
  /// - Parameters:
  ///   - key: the cells of its key, in order.
  ///   - cells: by their columns; an empty text empties a cell.
  ///   - shown: the cells of the whole row as they were shown to the one who changes it; nothing is
  ///     changed where it does not stand like that any more.
  public init(
    _ table: TableName, _ key: [String], _ cells: [CellInput], _ reading: EditReading,
    shown: [String]? = nil
  ) {
    self.table = table
    self.key = reading.key(key, of: table)
    self.cells = cells
    self.reading = reading
    self.shown = shown
  }

  /// What the row and what it names have to do with.
  public var wanted: RowsWanted {
    var wanted = RowsWanted()
    wanted.add(table, key)
    for cell in cells where !cell.text.isEmpty {
      switch TableSchema.of(table).columns[TableSchema.of(table).place(cell.column)].kind {
      case .ref: wanted.ids.insert(cell.text)
      case .symbol where cell.column == "area": wanted.areas = true
      // Who ends with something in hand is asked about.
      case .day where ["closed", "until"].contains(cell.column):
        if table == .services || table == .contacts { wanted.referrersOf.formUnion(key) }
      default: break
      }
    }
    return wanted
  }

  /// What becomes of the rows.
  public func step(_ base: EditBase) throws(EditFault) -> EditStep<Edit> {
    let lookup = RowLookup(base.network)
    guard let row = try lookup.row(table, key) else {
      if !base.isWhole { return .read(.all) }
      if let shown {
        throw .changedMeanwhile(ChangedRow(table: table, key: key, left: shown, now: nil))
      }
      throw .noSuchRow(table, key: key, nearest: lookup.nearest(table, to: key))
    }
    let schema = TableSchema.of(table)
    let before = lookup.text.cells(table, row)
    if let shown, shown != before {
      throw .changedMeanwhile(ChangedRow(table: table, key: key, left: shown, now: before))
    }
    var after = before
    for cell in cells {
      if case .id = schema.columns[schema.place(cell.column)].kind, cell.text != before[0] {
        throw .idIsRenamed(table, id: before[0])
      }
      after[schema.place(cell.column)] = cell.text
    }
    guard let merged = try base.merging([GivenRow(table, after)], reading) else {
      return .read(.all)
    }
    let rows = merged.change.rows(from: base.network)
    guard merged.change.tables[table.index].added > 0, let new = rows.first else {
      // A key that is another row's would overwrite that row.
      let newKey = reading.key(schema.keyOfRow(table.inOrder(after)), of: table)
      if table.refKind == nil, newKey != schema.keyOfRow(before) {
        throw .known(table, key: newKey, isNew: false)
      }
      return .done(
        Edit(merged.change, from: base.network, way: .row, warnings: merged.warnings))
    }
    // The key is another one: the row is taken out under the old one.
    let moved = RowChange(table, before: before, after: new.after)
    guard let change = try base.applying([moved]) else { return .read(.all) }
    return .done(Edit(change, from: base.network, way: .row, warnings: merged.warnings))
  }
}

extension RowsWanted {
  /// Adds a row by its key.
  mutating func add(_ table: TableName, _ key: [String]) {
    // Any referral may be of a kind that has its rule in `deadlines`.
    if table == .deadlines { everything = true }
    if table.refKind != nil {
      ids.formUnion(key)
    } else {
      keys.insert(RowKey(table, key))
    }
  }
}
