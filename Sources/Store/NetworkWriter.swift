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
    var keys = before.keys
    for table in StoredTable.all {
      let index = table.schema.name.index
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
    let symbolKeys = try symbolKeys()
    do throws(SQLiteError) {
      try write(connection, symbolKeys, schema, secondFrom)
    } catch {
      throw .sqlite(error)
    }
  }

  private func write(
    _ connection: borrowing Connection, _ symbolKeys: [Int32], _ schema: [String],
    _ secondFrom: Int
  ) throws(SQLiteError) {
    let known = before.network.tables.map(\.count)
    let added = change.tables.reduce(0) { $0 + $1.added }
    // Building an index from all rows is faster than adding to it row by row, once most are new.
    let isBulk = change.replaces || added >= known.reduce(0, +)
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
    let writer = RowWriter(network: network, known: known, keys: keys, symbolKeys: symbolKeys)
    let second =
      share.isEmpty
      ? nil
      : SecondWriter(
        share, of: writer, schema: schema, isProved: isProved, interruption: connection.interruption
      )
    // Where something is refused here, the other thread still ends before anybody is told.
    defer { second?.wait() }
    try writeSymbols(symbolKeys, connection)
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

  /// The keys of the network's symbols: those that the file has, and for new ones the next that are
  /// free.
  private func symbolKeys() throws(InnerStoreError) -> [Int32] {
    var next = before.symbolKeys
    var keys: [Int32] = []
    for text in network.symbols.texts {
      if let symbol = before.network.symbols.find(text) {
        keys.append(before.symbolKeys.key(of: Int(symbol.number)))
      } else {
        guard next.extend(to: next.count + 1), let key = next.lastKey else {
          throw .damaged(FileFault(.tooMuch, table: "symbol"))
        }
        keys.append(key)
      }
    }
    return keys
  }

  private func writeSymbols(
    _ keys: [Int32], _ connection: borrowing Connection
  ) throws(SQLiteError) {
    let last = before.symbolKeys.lastKey ?? 0
    try connection.withStatement("INSERT INTO symbol (key, text) VALUES (?, ?)") {
      (insert: inout Statement) throws(SQLiteError) in
      for (key, text) in zip(keys, network.symbols.texts) where key > last {
        try insert.bind(key, at: 1)
        try insert.bind(text, at: 2)
        try insert.run()
      }
    }
  }
}
