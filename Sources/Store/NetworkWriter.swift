internal import Model
internal import SQLite

/// Writes a change into a file, inside a transaction.
///
/// It looks every reference up among the rows that it writes, so SQLite need not do so again:
/// foreign keys are switched off while it works, and hold for whoever else opens the file with them
/// on.
struct NetworkWriter {
  private let network: Network
  private let change: NetworkChange
  private let before: StoredNetwork
  private let keys: [KeyMap]

  /// - Throws: a fault of the file whose keys leave no room for new rows.
  init(_ change: NetworkChange, over stored: StoredNetwork) throws(InnerStoreError) {
    self.change = change
    network = change.network
    before = change.replaces ? StoredNetwork() : stored
    var keys: [KeyMap] = []
    for table in StoredTable.all {
      let index = table.schema.name.index
      keys.append(
        before.keys[index].removing(change.replaces ? [] : change.tables[index].removedRows))
      guard keys[index].extend(to: network.tables[index].count) else {
        throw .damaged(FileFault(.tooMuch, table: table.name))
      }
    }
    self.keys = keys
  }

  /// - Parameters:
  ///   - schema: the statements that make an empty file.
  ///   - secondFrom: from how many rows to write on a second thread helps.
  func write(
    _ connection: borrowing Connection, schema: [String], secondFrom: Int
  ) throws(InnerStoreError) {
    do throws(SQLiteError) {
      try removeRows(connection)
    } catch {
      throw .sqlite(error)
    }
    let symbols = try symbolKeys(connection)
    do throws(SQLiteError) {
      try write(connection, symbols, schema, secondFrom)
    } catch {
      throw .sqlite(error)
    }
  }

  private func write(
    _ connection: borrowing Connection, _ symbols: SymbolKeys, _ schema: [String],
    _ secondFrom: Int
  ) throws(SQLiteError) {
    let known =
      change.replaces
      ? before.network.tables.map(\.count)
      : zip(before.network.tables, change.tables).map { $0.count - $1.removedRows.count }
    let added = change.tables.reduce(0) { $0 + $1.added }
    // Building an index from all rows is faster than adding to it row by row, once most are new.
    // Of how many a part is one, nobody knows here.
    let isBulk = change.replaces || !before.isPart && added >= known.reduce(0, +)
    let written = change.replaces ? network.tables.reduce(0) { $0 + $1.count } : added
    let share =
      isBulk && written >= secondFrom
      ? SecondWriter.share(of: network, isEmpty: known.map { $0 == 0 }) : []
    let namesOfShare = share.map(\.name)
    let indexes =
      isBulk
      ? try IndexList.all(of: connection, where: { !namesOfShare.contains($0) }) : IndexList()
    try indexes.drop(connection)
    if change.replaces {
      for name in StoredTable.all.map(\.name) + ["node", "symbol"] {
        try connection.execute("DELETE FROM \(name)")
      }
    }
    // What a CHECK would find is looked for column by column, which costs next to nothing.
    let isProved = tablesHoldToTheirBounds
    if isProved { try connection.execute("PRAGMA ignore_check_constraints = ON") }
    let writer = RowWriter(network: network, known: known, keys: keys, symbolKeys: symbols.keys)
    let second =
      share.isEmpty
      ? nil
      : SecondWriter(
        share, of: writer, schema: schema, isProved: isProved, interruption: connection.interruption
      )
    // Where something is refused here, the other thread still ends before anybody is told.
    defer { second?.wait() }
    try symbols.writeNew(connection)
    for (index, table) in StoredTable.all.enumerated() where !namesOfShare.contains(table.name) {
      try writer.insert(table, connection)
      if !change.replaces { try writer.update(table, change.tables[index].changedRows, connection) }
    }
    try indexes.create(connection)
    try second?.finish(connection)
    if isProved { try connection.execute("PRAGMA ignore_check_constraints = OFF") }
  }

  /// Whether every number is within the bounds of its column, and every reference of a kind that
  /// belongs there: then no CHECK of the file can refuse a row, since the keys are within theirs.
  private var tablesHoldToTheirBounds: Bool {
    network.tables.allSatisfy { table in
      guard table.count <= StoredTable.greatestCount else { return false }
      return table.schema.columns.enumerated().allSatisfy { column, schema in
        if schema.kind.isText { return true }
        let numbers = table.numbers(column)
        if case .ref(let kinds) = schema.kind {
          let allowed = kinds.reduce(Int32(0)) { $0 | 1 << $1.rawValue }
          return TypedColumn<Ref?>(numbers).allSatisfy { ref in
            ref.map { allowed >> $0.kind.rawValue & 1 == 1 } ?? true
          }
        }
        guard let bounds = Bounds.of(schema.kind) else { return true }
        let (least, greatest) = (bounds.lowerBound, bounds.upperBound)
        let empty = schema.kind.empty
        return numbers.allSatisfy { $0 == empty || $0 >= least && $0 <= greatest }
      }
    }
  }

  /// Takes the rows away that go, unless all do.
  private func removeRows(_ connection: borrowing Connection) throws(SQLiteError) {
    if change.replaces { return try FreeNumbers.forget(nil, connection) }
    for table in StoredTable.all {
      let index = table.schema.name.index
      let rows = change.tables[index].removedRows
      try forgetNumbers(of: index, connection)
      if rows.isEmpty { continue }
      try FreeNumbers.free(rows, of: before.network.tables[index], connection)
      for name in [table.name] + (table.isNode ? ["node"] : []) {
        try connection.withStatement("DELETE FROM \(name) WHERE key = ?") {
          (delete: inout Statement) throws(SQLiteError) in
          for row in rows {
            try delete.bind(before.keys[index].key(of: Int(row)), at: 1)
            try delete.run()
          }
        }
      }
    }
  }

  /// Where a row of a table gets another id, its old number is free.
  private func forgetNumbers(
    of index: Int, _ connection: borrowing Connection
  ) throws(SQLiteError) {
    let table = change.tables[index]
    let (old, new) = (before.network.tables[index].ids, network.tables[index].ids)
    guard !table.changedRows.isEmpty, old.count > 0 else { return }
    // After rows went, places are others: too seldom to be told apart.
    let isRenamed =
      !table.removedRows.isEmpty
      || table.changedRows.contains { !old.equals(Int($0), new, Int($0)) }
    if isRenamed { try FreeNumbers.forget(network.tables[index].name, connection) }
  }

  /// The keys of the network's symbols: those that the file has, and for new ones the next that are
  /// free.
  private func symbolKeys(
    _ connection: borrowing Connection
  ) throws(InnerStoreError) -> SymbolKeys {
    var next = before.symbolKeys
    var keys: [Int32] = []
    var added: [(key: Int32, text: String)] = []
    for text in network.symbols.texts {
      if let symbol = before.network.symbols.find(text) {
        keys.append(before.symbolKeys.key(of: Int(symbol.number)))
      } else if !change.replaces, let key = try NetworkFile.symbolKey(of: text, connection) {
        keys.append(key)
      } else {
        guard next.extend(to: next.count + 1), let key = next.lastKey else {
          throw .damaged(FileFault(.tooMuch, table: "symbol"))
        }
        keys.append(key)
        added.append((key, text))
      }
    }
    return SymbolKeys(keys: keys, new: added)
  }
}

/// The keys of a network's symbols in the file.
private struct SymbolKeys {
  /// The keys by the numbers of the symbols.
  let keys: [Int32]
  /// Those that the file does not have yet.
  let new: [(key: Int32, text: String)]

  func writeNew(_ connection: borrowing Connection) throws(SQLiteError) {
    try connection.withStatement("INSERT INTO symbol (key, text) VALUES (?, ?)") {
      (insert: inout Statement) throws(SQLiteError) in
      for symbol in new {
        try insert.bind(symbol.key, at: 1)
        try insert.bind(symbol.text, at: 2)
        try insert.run()
      }
    }
  }
}
