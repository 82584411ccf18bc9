internal import Model
internal import SQLite

extension Statement {
  /// Steps, and says in the words of this target what went wrong.
  mutating func advance() throws(Trouble) -> Bool {
    do throws(SQLiteError) {
      return try step()
    } catch {
      throw .sqlite(error)
    }
  }

  /// The key of a row; without one nothing more can be said about the table.
  func key(_ table: String) throws(Trouble) -> Int32 {
    guard type(0) == .integer, let key = Int32(exactly: int64(0)) else {
      throw .damaged(FileFault(.keyOutOfPlace, table: table, key: int64(0)))
    }
    return key
  }

  /// The key of a row, which has to come after those before it.
  func key(next keys: inout KeyMap, _ table: String) throws(Trouble) -> Int32 {
    let key = try key(table)
    guard keys.append(key) else {
      throw .damaged(FileFault(.keyOutOfPlace, table: table, key: Int64(key)))
    }
    guard keys.count <= StoredTable.greatestCount else {
      throw .damaged(FileFault(.tooMuch, table: table))
    }
    return key
  }
}

/// Single values, and what is wrong with them.
extension NetworkReader {
  mutating func appendText(
    _ statement: inout Statement, _ place: Int32, to texts: inout TextColumn, _ table: String,
    _ column: String, _ key: Int32
  ) throws(Trouble) {
    let type = statement.type(place)
    try texts.append { (bytes: inout [UInt8]) throws(Trouble) in
      if type == .text { statement.appendText(place, to: &bytes) }
      guard bytes.count <= Int(UInt32.max) else {
        throw .damaged(FileFault(.tooMuch, table: table, column: column))
      }
    }
    if type != .text, type != .null {
      try log.add(FileFault(.wrongType, table: table, key: Int64(key), column: column))
    }
  }

  mutating func fault(
    _ kind: FileFault.Kind, _ table: StoredTable, _ column: Int, _ key: Int32
  ) throws(Trouble) {
    let name = table.schema.columns[column].name
    try log.add(FileFault(kind, table: table.name, key: Int64(key), column: name))
  }

  /// Holds that every text is UTF-8.
  mutating func checkText(
    _ texts: TextColumn, _ table: String, _ column: String, _ keys: KeyMap
  ) throws(Trouble) {
    let bytes = texts.bytes
    guard bytes.contains(where: { $0 >= 0x80 }) else { return }
    for row in 0..<texts.count {
      let text = bytes[texts.range(row)]
      guard text.contains(where: { $0 >= 0x80 }) else { continue }
      if String(validating: text, as: UTF8.self) == nil {
        try log.add(
          FileFault(.invalidText, table: table, key: Int64(keys.key(of: row)), column: column))
      }
    }
  }

  /// Holds that no text is empty.
  mutating func checkFilled(
    _ texts: TextColumn, _ table: String, _ column: String, _ keys: KeyMap
  ) throws(Trouble) {
    for row in 0..<texts.count where texts.isEmpty(row) {
      try log.add(
        FileFault(.valueMissing, table: table, key: Int64(keys.key(of: row)), column: column))
    }
  }
}
