internal import Model
internal import SQLite

/// Writes the rows of a network's tables into a database that has those tables.
struct RowWriter: Sendable {
  let network: Network
  /// How many rows of each table are in the database already.
  let known: [Int]
  /// The keys of each table's rows, and those of the symbols.
  let keys: [KeyMap]
  let symbolKeys: [Int32]

  /// Inserts the new rows of a table, all with one statement: the ids of nodes, then the rows
  /// themselves.
  func insert(_ table: StoredTable, _ connection: borrowing Connection) throws(SQLiteError) {
    let index = table.schema.name.index
    let rows = known[index]..<max(known[index], keys[index].count)
    guard !rows.isEmpty else { return }
    let rowKeys = ColumnOfRows.numbers((0..<rows.upperBound).map(keys[index].key), null: .min)
    if table.isNode {
      try connection.execute(
        "INSERT INTO node (key, id) SELECT c0, c1 FROM samvev_rows",
        selecting: [rowKeys, .texts(network.tables[index].ids)], rows: rows)
    }
    let cells = table.ownColumns.map { self.cells(table, $0) }
    let names = table.ownColumns.map { ", " + table.sqlName($0) }.joined()
    let places = cells.indices.map { ", c\($0 + 1)" }.joined()
    try connection.execute(
      "INSERT INTO \(table.name) (key\(names)) SELECT c0\(places) FROM samvev_rows",
      selecting: [rowKeys] + cells, rows: rows)
  }

  /// Writes rows that are there already anew.
  func update(
    _ table: StoredTable, _ rows: [Int32], _ connection: borrowing Connection
  ) throws(SQLiteError) {
    guard !rows.isEmpty, !table.ownColumns.isEmpty else { return }
    let cells = table.ownColumns.map { self.cells(table, $0) }
    let settings = table.ownColumns.map { table.sqlName($0) + " = ?" }.joined(separator: ", ")
    let keys = keys[table.schema.name.index]
    if table.isNode {
      let ids = ColumnOfRows.texts(network.tables[table.schema.name.index].ids)
      try connection.withStatement("UPDATE node SET id = ?1 WHERE key = ?2 AND id <> ?1") {
        (update: inout Statement) throws(SQLiteError) in
        for row in rows {
          try ids.bind(Int(row), to: &update, at: 1)
          try update.bind(keys.key(of: Int(row)), at: 2)
          try update.run()
        }
      }
    }
    try connection.withStatement("UPDATE \(table.name) SET \(settings) WHERE key = ?") {
      (update: inout Statement) throws(SQLiteError) in
      for row in rows {
        for place in cells.indices {
          try cells[place].bind(Int(row), to: &update, at: Int32(place) + 1)
        }
        try update.bind(keys.key(of: Int(row)), at: Int32(cells.count) + 1)
        try update.run()
      }
    }
  }

  /// A column as the file holds it: references and symbols as keys.
  private func cells(_ table: StoredTable, _ column: Int) -> ColumnOfRows {
    let source = network.tables[table.schema.name.index]
    let kind = table.schema.columns[column].kind
    switch kind {
    case .id, .text:
      return .texts(source.texts(column))
    case .symbol:
      return .numbers(
        source.numbers(column).map { $0 == kind.empty ? $0 : symbolKeys[Int($0)] },
        null: kind.empty)
    case .ref:
      return .numbers(
        source.numbers(column).map { number in
          guard let ref = Ref(number: number), let table = ref.kind.table else { return kind.empty }
          return keys[table.index].key(of: ref.row)
        }, null: kind.empty)
    case .day, .birth, .word, .words, .integer, .length:
      return .numbers(source.numbers(column), null: kind.empty)
    }
  }
}
