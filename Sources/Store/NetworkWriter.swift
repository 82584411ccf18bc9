internal import Model
internal import SQLite

/// Writes a change into a file, inside a transaction.
///
/// It looks every reference up among the rows that it writes, so SQLite need not do so again: foreign
/// keys are switched off while it works, and hold for whoever else opens the file with them on.
struct NetworkWriter {
  private let network: Network
  private let change: NetworkChange
  private let before: StoredNetwork
  private var keys: [KeyMap]
  private var symbolKeys: [Int32] = []

  init(_ change: NetworkChange, over stored: StoredNetwork) {
    self.change = change
    network = change.network
    before = change.replaces ? StoredNetwork() : stored
    keys = before.keys
    for (index, table) in network.tables.enumerated() { keys[index].extend(to: table.count) }
  }

  mutating func write(_ connection: borrowing Connection) throws(SQLiteError) {
    let added = change.tables.reduce(0) { $0 + $1.added }
    // Building an index from all rows is faster than adding to it row by row, once most are new.
    let isBulk = change.replaces || added >= before.network.tables.reduce(0) { $0 + $1.count }
    let indexes = isBulk ? try IndexList.all(of: connection) : IndexList()
    try indexes.drop(connection)
    if change.replaces {
      for name in StoredTable.all.map(\.name) + ["node", "symbol"] {
        try connection.execute("DELETE FROM \(name)")
      }
    }
    // What a CHECK would find is looked for column by column, which costs next to nothing.
    let isProved = tablesHoldToTheirBounds
    if isProved { try connection.execute("PRAGMA ignore_check_constraints = ON") }
    try writeSymbols(connection)
    for (index, table) in StoredTable.all.enumerated() {
      let known = before.network.tables[index].count
      let cells = table.ownColumns.map { self.cells(table, $0) }
      try insert(table, cells, from: known, connection)
      if !change.replaces {
        try update(table, cells, change.tables[index].changedRows, connection)
      }
    }
    if isProved { try connection.execute("PRAGMA ignore_check_constraints = OFF") }
    try indexes.create(connection)
  }

  /// Whether every number is within the bounds of its column, and every reference of a kind that belongs
  /// there: then no CHECK of the file can refuse a row.
  private var tablesHoldToTheirBounds: Bool {
    network.tables.allSatisfy { table in
      guard table.count <= StoredTable.greatestCount else { return false }
      return table.schema.columns.enumerated().allSatisfy { column, schema in
        if schema.kind.isText { return true }
        let numbers = table.numbers(column)
        if case .ref(let kinds) = schema.kind {
          let allowed = kinds.reduce(Int32(0)) { $0 | 1 << $1.rawValue }
          return numbers.allSatisfy { $0 < 0 || allowed >> ($0 >> 28) & 1 == 1 }
        }
        guard let bounds = Bounds.of(schema.kind) else { return true }
        let (least, greatest) = (bounds.lowerBound, bounds.upperBound)
        let empty = schema.kind.empty
        return numbers.allSatisfy { $0 == empty || $0 >= least && $0 <= greatest }
      }
    }
  }

  private mutating func writeSymbols(_ connection: borrowing Connection) throws(SQLiteError) {
    let known = before.network.symbols
    let knownKeys = before.symbolKeys
    var next = (knownKeys.lastKey ?? 0) + 1
    var written: [Int32] = []
    try connection.withStatement("INSERT INTO symbol (key, text) VALUES (?, ?)") {
      (insert: inout Statement) throws(SQLiteError) in
      for text in network.symbols.texts {
        if let number = known.find(text) {
          written.append(knownKeys.key(of: Int(number)))
          continue
        }
        try insert.bind(next, at: 1)
        try insert.bind(text, at: 2)
        try insert.run()
        written.append(next)
        next += 1
      }
    }
    symbolKeys = written
  }

  /// Inserts the new rows of a table, all with one statement: the ids of nodes, then the rows themselves.
  private func insert(
    _ table: StoredTable, _ cells: [ColumnOfRows], from first: Int,
    _ connection: borrowing Connection
  ) throws(SQLiteError) {
    let index = table.schema.name.index
    let rows = first..<max(first, keys[index].count)
    guard !rows.isEmpty else { return }
    let rowKeys = ColumnOfRows.numbers((0..<rows.upperBound).map(keys[index].key), null: .min)
    if table.isNode {
      try connection.execute(
        "INSERT INTO node (key, id) SELECT c0, c1 FROM samvev_rows",
        selecting: [rowKeys, .texts(network.tables[index].texts(0))], rows: rows)
    }
    let names = table.ownColumns.map { ", " + table.sqlName($0) }.joined()
    let places = cells.indices.map { ", c\($0 + 1)" }.joined()
    try connection.execute(
      "INSERT INTO \(table.name) (key\(names)) SELECT c0\(places) FROM samvev_rows",
      selecting: [rowKeys] + cells, rows: rows)
  }

  private func update(
    _ table: StoredTable, _ cells: [ColumnOfRows], _ rows: [Int32],
    _ connection: borrowing Connection
  ) throws(SQLiteError) {
    guard !rows.isEmpty, !cells.isEmpty else { return }
    let settings = table.ownColumns.map { table.sqlName($0) + " = ?" }.joined(separator: ", ")
    let keys = keys[table.schema.name.index]
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
