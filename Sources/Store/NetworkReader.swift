internal import Model
internal import SQLite

/// Reads a whole network from a file, integers straight into arrays.
///
/// The file is not trusted: whatever is in it, the outcome is a network whose references and numbers
/// hold, or a fault. Uniqueness of ids is left to the indexes of the file, which `check` examines.
struct NetworkReader: ~Copyable {
  var stored = StoredNetwork()
  var log: FaultLog
  private var symbols = Symbols()
  private var nodeIDs = [TextColumn](repeating: TextColumn(), count: 4)
  private var tables: [Table] = []

  init(log: FaultLog) { self.log = log }

  /// The network in the file; inside a transaction, since every table is read by itself.
  static func read(_ connection: borrowing Connection) throws(Trouble) -> StoredNetwork {
    var reader = NetworkReader(log: FaultLog(limit: 0))
    try reader.readAll(connection)
    return reader.stored
  }

  mutating func readAll(_ connection: borrowing Connection) throws(Trouble) {
    try readSymbols(connection)
    try readNodes(connection)
    for table in StoredTable.all {
      try readTable(table, connection)
    }
    for index in tables.indices {
      try resolve(StoredTable.all[index])
    }
    stored.network = Network(tables: tables, symbols: symbols)
  }

  private mutating func readSymbols(_ connection: borrowing Connection) throws(Trouble) {
    var texts = TextColumn()
    var keys = KeyMap(base: 0)
    try connection.withStatement("SELECT key, text FROM symbol ORDER BY key") {
      (statement: inout Statement) throws(Trouble) in
      while try statement.advance() {
        let key = try statement.key(next: &keys, "symbol")
        try appendText(&statement, 1, to: &texts, "symbol", "text", key)
      }
    }
    try checkText(texts, "symbol", "text", keys)
    for row in 0..<texts.count {
      // An empty text, or one that is there twice, would put all that follow in the wrong place.
      if texts.isEmpty(row) || Int(symbols.number(of: texts[row])) != row {
        let key = Int64(keys.key(of: row))
        throw .damaged(FileFault(.valueMissing, table: "symbol", key: key, column: "text"))
      }
    }
    stored.symbolKeys = keys
  }

  private mutating func readNodes(_ connection: borrowing Connection) throws(Trouble) {
    var ids = nodeIDs
    var keys = Array(stored.keys[..<ids.count])
    try connection.withStatement("SELECT key, id FROM node ORDER BY key") {
      (statement: inout Statement) throws(Trouble) in
      while try statement.advance() {
        let key = try statement.key("node")
        let kind = Int(key >> 28)
        guard key >= 0, kind < ids.count, keys[kind].append(key) else {
          throw .damaged(FileFault(.keyOutOfPlace, table: "node", key: Int64(key)))
        }
        try appendText(&statement, 1, to: &ids[kind], "node", "id", key)
      }
    }
    for kind in ids.indices {
      try checkText(ids[kind], "node", "id", keys[kind])
      try checkFilled(ids[kind], "node", "id", keys[kind])
      stored.keys[kind] = keys[kind]
    }
    nodeIDs = ids
  }

  private mutating func readTable(
    _ table: StoredTable, _ connection: borrowing Connection
  ) throws(Trouble) {
    let index = table.schema.name.index
    let own = table.ownColumns
    var columns = table.schema.columns.map { schema in
      schema.kind.isText ? Column.texts(TextColumn()) : Column.numbers([])
    }
    var numbers = [[Int32]](repeating: [], count: columns.count)
    var texts = [TextColumn](repeating: TextColumn(), count: columns.count)
    let kinds = own.map { column in
      let kind = table.schema.columns[column].kind
      return (column: column, isText: kind.isText, empty: kind.empty)
    }
    let names = own.map(table.sqlName).joined(separator: ", ")
    var count = 0
    var keys = stored.keys[index]
    try connection.withStatement("SELECT key, \(names) FROM \(table.name) ORDER BY key") {
      (statement: inout Statement) throws(Trouble) in
      while try statement.advance() {
        let key: Int32
        if table.isNode {
          // The ids have been read: their keys and the rows' have to be the same ones.
          key = try statement.key(table.name)
          guard count < keys.count, keys.key(of: count) == key else {
            throw .damaged(FileFault(.rowMissing, table: table.name, key: Int64(key)))
          }
        } else {
          key = try statement.key(next: &keys, table.name)
        }
        count += 1
        var place: Int32 = 0
        for (column, isText, empty) in kinds {
          place += 1
          if isText {
            try appendText(
              &statement, place, to: &texts[column], table.name, table.schema.columns[column].name,
              key)
            continue
          }
          switch statement.type(place) {
          case .null: numbers[column].append(empty)
          case .integer:
            if let number = Int32(exactly: statement.int64(place)) {
              numbers[column].append(number)
            } else {
              numbers[column].append(empty)
              try fault(.outOfBounds, table, column, key)
            }
          case .real, .text, .bytes:
            numbers[column].append(empty)
            try fault(.wrongType, table, column, key)
          }
        }
      }
    }
    if count < keys.count {
      let key = Int64(keys.key(of: count))
      throw .damaged(FileFault(.rowMissing, table: table.name, key: key))
    }
    stored.keys[index] = keys
    if table.isNode { texts[0] = nodeIDs[index] }
    for column in columns.indices {
      let schema = table.schema.columns[column]
      if schema.kind.isText {
        if own.contains(column) {
          try checkText(texts[column], table.name, schema.name, keys)
          if schema.isRequired {
            try checkFilled(texts[column], table.name, schema.name, keys)
          }
        }
        columns[column] = .texts(texts[column])
      } else {
        columns[column] = .numbers(numbers[column])
      }
    }
    tables.append(Table(table.schema.name, columns: columns))
  }

  /// Turns keys into references and symbols, and holds every number against its bounds.
  private mutating func resolve(_ table: StoredTable) throws(Trouble) {
    let index = table.schema.name.index
    var columns = tables[index].columns
    for (place, schema) in table.schema.columns.enumerated() {
      guard case .numbers(var numbers) = columns[place] else { continue }
      columns[place] = .numbers([])
      try resolve(&numbers, table, place, schema)
      columns[place] = .numbers(numbers)
    }
    tables[index] = Table(table.schema.name, columns: columns)
  }

  private mutating func resolve(
    _ numbers: inout [Int32], _ table: StoredTable, _ place: Int, _ schema: ColumnSchema
  ) throws(Trouble) {
    let keys = stored.keys[table.schema.name.index]
    let empty = schema.kind.empty
    let bounds = Bounds.of(schema.kind)
    for row in numbers.indices {
      let number = numbers[row]
      if number == empty {
        if schema.isRequired { try fault(.valueMissing, table, place, keys.key(of: row)) }
        continue
      }
      switch schema.kind {
      case .symbol:
        if let symbol = stored.symbolKeys.row(of: number) {
          numbers[row] = Int32(symbol)
        } else {
          numbers[row] = empty
          try fault(.danglingReference, table, place, keys.key(of: row))
        }
      case .ref(let kinds):
        switch reference(number, kinds) {
        case .success(let ref): numbers[row] = ref.number
        case .failure(let wrong):
          numbers[row] = empty
          try fault(wrong.kind, table, place, keys.key(of: row))
        }
      default:
        guard let bounds, bounds.contains(number) else {
          numbers[row] = empty
          try fault(.outOfBounds, table, place, keys.key(of: row))
          continue
        }
      }
    }
  }

  private struct WrongReference: Error { let kind: FileFault.Kind }

  private func reference(_ key: Int32, _ kinds: [Ref.Kind]) -> Result<Ref, WrongReference> {
    var kind = kinds[0]
    if kind.table?.sharesNamespace ?? false {
      guard let found = Ref.Kind(rawValue: key >> 28), found.table?.sharesNamespace ?? false else {
        return .failure(WrongReference(kind: .danglingReference))
      }
      guard kinds.contains(found) else { return .failure(WrongReference(kind: .wrongKind)) }
      kind = found
    }
    guard let table = kind.table, let row = stored.keys[table.index].row(of: key) else {
      return .failure(WrongReference(kind: .danglingReference))
    }
    return .success(Ref(kind, row))
  }
}
