import Exchange
public import Model

/// A change of the log that is taken back: it is allowed where every row stands as the change left
/// it.
public struct UndoChange: EditRequest {
  private let number: Int?

  /// A change that is taken back.
  ///
  /// - Parameter number: its number; nil for the latest one that stands and takes nothing back
  ///   itself.
  public init(_ number: Int?) { self.number = number }

  /// From how many rows on it is quicker to read all than to look for each.
  private static let manyRows = 500

  /// What the row and what it names have to do with.
  public var wanted: RowsWanted {
    var wanted = RowsWanted()
    wanted.log = true
    return wanted
  }

  /// What becomes of the rows.
  public func step(_ base: EditBase) throws(EditFault) -> EditStep<Edit> {
    let log = UndoLog(base.log)
    let logged = try log.change(number)
    guard logged.entry.isUndoable else {
      throw .notUndoable(
        logged.number, logged, earlier: log.latest { $0.entry.isUndoable }?.number)
    }
    var wanted = base.wanted
    if wanted.rowsOfChange == nil {
      wanted.rowsOfChange = logged.number
      return .read(wanted)
    }
    let rows = base.rowsOfChange
    if !base.isWhole {
      if rows.isEmpty || rows.count > Self.manyRows {
        wanted.everything = true
        return .read(wanted)
      }
      if wanted.ids.isEmpty && wanted.keys.isEmpty {
        for row in rows { wanted.add(row) }
        return .read(wanted)
      }
    }
    if rows.isEmpty {
      // The first import: only its counts are logged.
      try log.requireLatest(logged)
      let empty = NetworkChange(emptying: base.network)
      guard empty.tables.reduce(0, { $0 + $1.removed }) == logged.added else {
        throw .notUndoable(logged.number, logged, earlier: nil)
      }
      return .done(Edit(empty, from: base.network, way: .undo, undoes: logged.number))
    }
    guard let change = try takeBack(rows, of: logged, base) else {
      wanted.everything = true
      return .read(wanted)
    }
    var edit = Edit(change, from: base.network, way: .undo, undoes: logged.number)
    edit.redoes = log.undoings[logged.number]
    return .done(edit)
  }

  private func takeBack(
    _ rows: [RowChange], of logged: LoggedEntry, _ base: EditBase
  ) throws(EditFault) -> NetworkChange? {
    let lookup = RowLookup(base.network)
    let places = lookup.places(of: Set(rows.map(\.table)))
    let changed = rows.compactMap { row -> ChangedRow? in
      let now = places[RowKey(row.table, row.key)].map { lookup.text.cells(row.table, $0) }
      return now == row.after
        ? nil : ChangedRow(table: row.table, key: row.key, left: row.after, now: now)
    }
    if !changed.isEmpty {
      let most = 8
      throw .changedSince(
        logged.number, Array(changed.prefix(most)), more: max(0, changed.count - most))
    }
    var others: [TableName: Set<Int>] = [:]
    var removed: [Ref] = []
    for row in rows {
      guard let place = places[RowKey(row.table, row.key)] else { continue }
      others[row.table, default: []].insert(place)
      if row.before == nil, let kind = row.table.refKind { removed.append(Ref(kind, place)) }
    }
    try lookup.refuseNamed(removed, beside: others, isUndone: true)
    return try base.applying(rows.map(\.inverse))
  }
}

/// For each change that was taken back, the number of the one that did, which stands itself.
public func undoneChanges(_ log: [LoggedEntry]) -> [Int: Int] { UndoLog(log).undoneBy }

/// For each change that took another one back and did not thereby do it again, the number of that
/// other; and for each that did one again, which.
public func undoingsAndRedoings(_ log: [LoggedEntry]) -> (
  undoings: [Int: Int], redoings: [Int: Int]
) {
  let log = UndoLog(log)
  return (log.undoings, log.redoings)
}

/// Which changes of a log stand.
struct UndoLog {
  private let entries: [LoggedEntry]
  /// For each change that was taken back, by which one, which stands itself.
  private(set) var undoneBy: [Int: Int] = [:]
  /// For each change that took another back, the change that is gone thereby; for each that did one
  /// again, the change that is there again.
  private(set) var undoings: [Int: Int] = [:], redoings: [Int: Int] = [:]

  init(_ entries: [LoggedEntry]) {
    self.entries = entries
    for entry in entries.reversed() {
      if let undone = entry.entry.undoes, undoneBy[entry.number] == nil {
        undoneBy[undone] = entry.number
      }
    }
    for entry in entries {
      guard let other = entry.entry.undoes else { continue }
      if let again = undoings[other] {
        redoings[entry.number] = again
      } else {
        undoings[entry.number] = redoings[other] ?? other
      }
    }
  }

  /// The change with a number, or the latest that stands and takes nothing back itself.
  func change(_ number: Int?) throws(EditFault) -> LoggedEntry {
    guard let number else {
      guard let latest = latest(where: { _ in true }) else { throw .nothingToUndo }
      return latest
    }
    guard let change = entries.first(where: { $0.number == number }) else {
      throw .noSuchChange(number)
    }
    if let other = undoneBy[number] { throw .undoneAlready(number, by: other) }
    return change
  }

  /// The latest change that stands, takes nothing back itself and is of some sort.
  func latest(where isWanted: (LoggedEntry) -> Bool) -> LoggedEntry? {
    entries.last { $0.entry.undoes == nil && undoneBy[$0.number] == nil && isWanted($0) }
  }

  /// Holds that every later change was taken back.
  func requireLatest(_ change: LoggedEntry) throws(EditFault) {
    let later = entries.last {
      $0.number > change.number && $0.entry.undoes == nil && undoneBy[$0.number] == nil
    }
    if let later { throw .notLatest(change.number, by: later.number) }
  }
}

extension RowLookup {
  /// The places of the rows of some tables, by their keys.
  func places(of tables: Set<TableName>) -> [RowKey: Int] {
    var places: [RowKey: Int] = [:]
    for table in tables {
      for row in 0..<network[table].count {
        places[RowKey(table, text.key(table, row))] = row
      }
    }
    return places
  }
}

extension RowsWanted {
  /// Adds what a row that is taken back has to do with.
  mutating func add(_ row: RowChange) {
    if row.table == .deadlines { everything = true }
    let schema = TableSchema.of(row.table)
    for cells in [row.before, row.after].compactMap({ $0 }) {
      for (column, cell) in zip(schema.columns, cells) where !cell.isEmpty {
        switch column.kind {
        case .id, .ref: ids.insert(cell)
        default: break
        }
      }
      if row.table.refKind == nil {
        keys.insert(RowKey(row.table, schema.keyColumns.map { cells[$0] }))
      }
    }
    if row.before == nil, row.table.refKind != nil { referrersOf.formUnion(row.key) }
  }
}
