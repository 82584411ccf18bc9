internal import Model
internal import SQLite

/// Reads a network from a file, integers straight into arrays.
///
/// The file is not trusted: whatever is in it, the outcome is a network whose references and
/// numbers hold, or a fault. Uniqueness of ids is left to the indexes of the file, which `check`
/// examines.
struct NetworkReader: ~Copyable {
  var stored = StoredNetwork()
  var log: FaultLog
  private let columns: ColumnSet
  private var tables = TableSchema.all.map { schema in
    schema.columns.map { $0.kind.isText ? Column.texts(TextColumn()) : Column.numbers([]) }
  }
  /// The columns of numbers, as they stand in the file.
  private var unresolved: [RawColumn] = []

  init(log: FaultLog, columns: ColumnSet = .all) {
    self.log = log
    self.columns = columns
  }

  /// The network in the file; inside a transaction, since every table is read by itself.
  static func read(
    _ connection: borrowing Connection, columns: ColumnSet = .all,
    with second: SecondReader? = nil
  ) throws(InnerStoreError) -> StoredNetwork {
    var reader = NetworkReader(log: FaultLog(limit: 0), columns: columns)
    try reader.readAll(connection, with: second)
    return reader.stored
  }

  mutating func readAll(
    _ connection: borrowing Connection, with second: SecondReader? = nil
  ) throws(InnerStoreError) {
    let symbols = try readSymbols(connection)
    let sources = ReadSource.all(columns)
    var (rows, failure) = try readRows(sources, connection, second)
    for (place, source) in sources.enumerated() {
      if let failure, failure.source == place { throw .sqlite(failure.error) }
      var parts: [ReadRows] = []
      swap(&parts, &rows[place])
      try take(source, &parts)
    }
    let maps = KeyMaps(tables: stored.keys, symbols: stored.symbolKeys)
    for column in resolve(unresolved, maps, faultLimit: log.limit + 1) {
      for fault in column.faults { try log.add(fault) }
      tables[column.table.index][column.place] = .numbers(column.numbers)
    }
    stored.network = Network(
      tables: TableName.allCases.map { Table($0, columns: tables[$0.index]) }, symbols: symbols)
  }

  private func readRows(
    _ sources: [ReadSource], _ connection: borrowing Connection, _ second: SecondReader?
  ) throws(InnerStoreError) -> (rows: [[ReadRows]], failure: (source: Int, error: SQLiteError)?) {
    var parts: [ReadQueue.Part] = []
    do throws(SQLiteError) {
      for (place, source) in sources.enumerated() {
        for keys in try source.parts(connection) {
          parts.append(source.part(keys, ofSource: place))
        }
      }
    } catch {
      throw .sqlite(error)
    }
    let queue = ReadQueue(parts, misfits: log.limit + 1)
    second?.help(with: queue)
    queue.work(connection)
    second?.finish()
    return queue.finish(sources: sources.count)
  }

  private mutating func readSymbols(_ connection: borrowing Connection) throws(InnerStoreError)
    -> Symbols
  {
    var parts: [ReadRows]
    do throws(SQLiteError) {
      parts = [
        try connection.readColumns(
          [.numbers("key", null: 0), .texts("text")], from: "symbol NOT INDEXED",
          misfits: log.limit + 1)
      ]
    } catch {
      throw .sqlite(error)
    }
    let keys = try takeKeys(&parts, KeyMap(base: 0), "symbol", ["text"])
    let texts = try takeTexts(&parts, 1, keys, "symbol", "text")
    var symbols = Symbols()
    for row in 0..<texts.count {
      // An empty text, or one that is there twice, would put all that follow in the wrong place.
      if texts.isEmpty(row) || Int(symbols.number(of: texts[row])) != row {
        let key = Int64(keys.key(of: row))
        throw .damaged(FileFault(.valueMissing, table: "symbol", key: key, column: "text"))
      }
    }
    stored.symbolKeys = keys
    return symbols
  }

  /// Takes the rows of a source: its keys and texts, and its numbers for later.
  private mutating func take(_ source: ReadSource, _ parts: inout [ReadRows])
    throws(InnerStoreError)
  {
    let table = source.table
    let index = table.schema.name.index
    let names = source.places.map { table.schema.columns[$0].name }
    let keys = try takeKeys(
      &parts, table.noKeys, source.name, names,
      like: table.isNode && !source.isIDs ? stored.keys[index] : nil)
    stored.keys[index] = keys
    for (number, place) in source.places.enumerated() {
      let schema = table.schema.columns[place]
      if schema.kind.isText {
        let texts = try takeTexts(&parts, number + 1, keys, source.name, schema.name)
        if schema.isRequired { try checkFilled(texts, source.name, schema.name, keys) }
        tables[index][place] = .texts(texts)
      } else {
        unresolved.append(
          RawColumn(
            table: table, place: place, keys: keys,
            parts: parts.indices.map { part in
              var numbers: [Int32] = []
              swap(&numbers, &parts[part].columns[number + 1].numbers)
              return numbers
            }))
      }
    }
  }

  /// The keys of rows, each of which comes after the one before; takes down what did not fit up to
  /// the first one that does not.
  ///
  /// - Parameter ids: the keys that the ids have, which have to be the same ones.
  private mutating func takeKeys(
    _ parts: inout [ReadRows], _ empty: KeyMap, _ table: String, _ columns: [String],
    like ids: KeyMap? = nil
  ) throws(InnerStoreError) -> KeyMap {
    var keys = empty
    for part in parts {
      let read = part.columns[0].numbers
      let firstRow = keys.count
      let added: Int
      if let ids {
        added = keys.append(contentsOf: read, like: ids)
      } else {
        added = keys.append(contentsOf: read)
      }
      for misfit in part.misfits where misfit.row < added && misfit.column > 0 {
        try log.add(
          FileFault(
            misfit.integer == nil ? .wrongType : .outOfBounds, table: table,
            key: Int64(keys.key(of: firstRow + misfit.row)), column: columns[misfit.column - 1]))
      }
      if added < read.count {
        let key =
          part.misfits.first { $0.row == added && $0.column == 0 }?.integer ?? Int64(read[added])
        throw .damaged(FileFault(ids == nil ? .keyOutOfPlace : .rowMissing, table: table, key: key))
      }
      if let column = part.tooMuchIn {
        throw .damaged(FileFault(.tooMuch, table: table, column: columns[column - 1]))
      }
    }
    if let ids, keys.count < ids.count {
      let key = Int64(ids.key(of: keys.count))
      throw .damaged(FileFault(.rowMissing, table: table, key: key))
    }
    guard keys.count <= StoredTable.greatestCount else {
      throw .damaged(FileFault(.tooMuch, table: table))
    }
    return keys
  }

  /// The texts of a column, all of which are UTF-8.
  private mutating func takeTexts(
    _ parts: inout [ReadRows], _ column: Int, _ keys: KeyMap, _ table: String, _ name: String
  ) throws(InnerStoreError) -> TextColumn {
    let byteCount = parts.reduce(0) { $0 + $1.columns[column].bytes.count }
    guard byteCount <= Int(UInt32.max) else {
      throw .damaged(FileFault(.tooMuch, table: table, column: name))
    }
    var texts = TextColumn()
    for part in parts.indices {
      var values = ReadValues()
      swap(&values, &parts[part].columns[column])
      if part == 0 {
        texts = TextColumn(bytes: values.bytes, ends: values.ends)
        values = ReadValues()
        if parts.count > 1 { texts.reserve(rows: keys.count, bytes: byteCount) }
      } else {
        texts.append(bytes: values.bytes, ends: values.ends)
      }
    }
    for row in texts.rowsWithoutUTF8() {
      try log.add(
        FileFault(.invalidText, table: table, key: Int64(keys.key(of: row)), column: name))
    }
    return texts
  }

  /// Holds that no text is empty.
  private mutating func checkFilled(
    _ texts: TextColumn, _ table: String, _ column: String, _ keys: KeyMap
  ) throws(InnerStoreError) {
    for row in 0..<texts.count where texts.isEmpty(row) {
      try log.add(
        FileFault(.valueMissing, table: table, key: Int64(keys.key(of: row)), column: column))
    }
  }
}
