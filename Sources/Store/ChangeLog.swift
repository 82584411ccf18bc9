internal import Model
internal import SQLite
internal import Text

/// Reads and writes the change log of a file.
enum ChangeLog {
  /// What stands between the cells of a key.
  static let separator = "\u{1F}"

  // MARK: Writing

  /// Writes a change with its rows, inside the transaction that stores them.
  ///
  /// - Returns: its number.
  static func write(
    _ logged: LoggedChange, _ connection: borrowing Connection
  ) throws(SQLiteError) -> Int {
    let entry = logged.entry
    let number = Int(try connection.integer("SELECT max(no) FROM change") ?? 0) + 1
    let (added, changed, removed) = logged.change.counts(entry.rows)
    try connection.withStatement("INSERT INTO change VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)") {
      (insert: inout Statement) throws(SQLiteError) in
      try insert.bind(number, at: 1)
      try insert.bind(entry.at, at: 2)
      try insert.bind(entry.by, at: 3)
      try insert.bind(entry.way.rawValue, at: 4)
      if let undoes = entry.undoes { try insert.bind(undoes, at: 5) }
      try insert.bind(added, at: 6)
      try insert.bind(changed, at: 7)
      try insert.bind(removed, at: 8)
      try insert.bind(entry.isUndoable ? 1 : 0, at: 9)
      try insert.bind(entry.note, at: 10)
      let same =
        entry.sameThing.map { [$0.table.rawValue] + $0.ids }
        ?? entry.takenIn.map { [ChangeWay.merge.rawValue, String($0.number), $0.at, $0.by] }
        ?? entry.imported.map { imported in
          [ChangeWay.import.rawValue, imported.files, imported.network, String(imported.warnings)]
            + imported.rows.map { String($0) }
        }
      try insert.bind(same?.joined(separator: separator), at: 11)
      try insert.run()
    }
    try connection.withStatement("INSERT INTO change_row VALUES (?, ?, ?, ?, ?)") {
      (insert: inout Statement) throws(SQLiteError) in
      for row in entry.rows ?? [] {
        try insert.bind(number, at: 1)
        try insert.bind(row.table.index, at: 2)
        try insert.bind(row.key.joined(separator: separator), at: 3)
        try insert.bind(row.before.map { json($0, row.table) }, at: 4)
        try insert.bind(row.after.map { json($0, row.table) }, at: 5)
        try insert.run()
      }
    }
    return number
  }

  /// The cells of a row that are not empty, as a JSON object.
  private static func json(_ cells: [String], _ table: TableName) -> String {
    var bytes: [UInt8] = []
    for (column, cell) in zip(TableSchema.of(table).columns, cells) where !cell.isEmpty {
      bytes.append(UInt8(ascii: bytes.isEmpty ? "{" : ","))
      appendJSONString(column.name.utf8Span.span, to: &bytes)
      bytes.append(UInt8(ascii: ":"))
      appendJSONString(cell.utf8Span.span, to: &bytes)
    }
    if bytes.isEmpty { bytes.append(UInt8(ascii: "{")) }
    bytes.append(UInt8(ascii: "}"))
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: Erasing

  /// Erases rows of changes, and of changes all but the day, the way and the counts.
  static func erase(
    _ erasure: LogErasure, _ connection: borrowing Connection
  ) throws(SQLiteError) {
    try connection.withStatement(
      "DELETE FROM change_row WHERE change = ? AND place = ? AND key = ?"
    ) { (delete: inout Statement) throws(SQLiteError) in
      for row in erasure.rows {
        try delete.bind(row.change, at: 1)
        try delete.bind(row.table.index, at: 2)
        try delete.bind(row.key.joined(separator: separator), at: 3)
        try delete.run()
      }
    }
    try update(
      "at = substr(at, 1, 10) || 'T00:00:00Z', by = NULL, note = NULL, same = NULL, undoable = 0",
      erasure.changes, connection)
    try update("note = NULL", erasure.notes, connection)
  }

  private static func update(
    _ settings: String, _ changes: Set<Int>, _ connection: borrowing Connection
  ) throws(SQLiteError) {
    try connection.withStatement("UPDATE change SET \(settings) WHERE no = ?") {
      (update: inout Statement) throws(SQLiteError) in
      for number in changes.sorted() {
        try update.bind(number, at: 1)
        try update.run()
      }
    }
  }

  // MARK: Reading

  /// The changes in the order of their numbers, without their rows.
  ///
  /// - Parameter latest: whether only the latest one is wanted.
  static func entries(
    _ connection: borrowing Connection, latest: Bool = false
  ) throws(InnerStoreError) -> [LoggedEntry] {
    let query = "SELECT * FROM change ORDER BY no" + (latest ? " DESC LIMIT 1" : "")
    return try connection.withStatement(query) {
      (statement: inout Statement) throws(InnerStoreError) in
      var found: [LoggedEntry] = []
      while try statement.advance() {
        let number = Int(statement.int64(0))
        guard let way = ChangeWay(rawValue: statement.text(3)) else {
          throw .damaged(
            FileFault(.outOfBounds, table: "change", key: Int64(number), column: "way"))
        }
        var entry = ChangeLogEntry(
          at: statement.text(1), by: statement.text(2), way: way,
          undoes: statement.isNull(4) ? nil : Int(statement.int64(4)),
          note: statement.isNull(9) ? nil : statement.text(9), rows: nil,
          isUndoable: statement.int64(8) == 1)
        let same = statement.text(10).split(separator: Character(separator)).map(String.init)
        if let table = same.first.flatMap(TableName.init) {
          entry.sameThing = SameThing(table, Array(same.dropFirst()))
        } else if same.first == ChangeWay.merge.rawValue, same.count >= 3,
          let number = Int(same[1])
        {
          entry.takenIn = TakenIn(
            number: number, at: same[2],
            by: same.dropFirst(3).joined(separator: separator))
        } else if same.first == ChangeWay.import.rawValue, same.count > 4 {
          let numbers = same[3...].compactMap { Int($0) }
          if numbers.count == TableName.allCases.count + 1 {
            entry.imported = ImportedFiles(
              files: same[1], network: same[2], rows: Array(numbers.dropFirst()),
              warnings: numbers[0])
          }
        }
        found.append(
          LoggedEntry(
            number: number, entry: entry,
            added: Int(statement.int64(5)), changed: Int(statement.int64(6)),
            removed: Int(statement.int64(7))))
      }
      return found
    }
  }

  /// The rows of changes, by the numbers of the changes; each change's in the order of the log.
  ///
  /// - Parameter number: the change whose rows are read; nil for those of all.
  static func rows(
    of number: Int? = nil, _ connection: borrowing Connection
  ) throws(InnerStoreError) -> [Int: [RowChange]] {
    var found: [Int: [RowChange]] = [:]
    if let fault = try faults(connection).first { throw .damaged(fault) }
    for table in TableName.allCases {
      try connection.withStatement(query(table, of: number)) {
        (statement: inout Statement) throws(InnerStoreError) in
        let count = Int32(TableSchema.of(table).columns.count)
        func cells(_ first: Int32) -> [String]? {
          if statement.isNull(first) { return nil }
          return (1...count).map { statement.text(first + $0) }
        }
        while try statement.advance() {
          found[Int(statement.int64(0)), default: []].append(
            RowChange(table, before: cells(1), after: cells(count + 2)))
        }
      }
    }
    // Of tables with keys of several columns the bytes of the joined key may say another order.
    return found.mapValues { $0.sorted() }
  }

  /// Rows of changes that are no objects of JSON, or none at all.
  static func faults(_ connection: borrowing Connection) throws(InnerStoreError) -> [FileFault] {
    let query = """
      SELECT change, iif(json_valid(ifnull(before, '{}')), 'after', 'before') FROM change_row
      WHERE NOT json_valid(ifnull(before, '{}')) OR NOT json_valid(ifnull(after, '{}'))
      OR before IS NULL AND after IS NULL
      """
    return try connection.withStatement(query) {
      (statement: inout Statement) throws(InnerStoreError) in
      var found: [FileFault] = []
      while try statement.advance() {
        found.append(
          FileFault(
            .wrongType, table: "change_row", key: statement.int64(0), column: statement.text(1)))
      }
      return found
    }
  }

  /// Asks for the rows of a table: the change, and of both states whether there is one, and its
  /// cells.
  private static func query(_ table: TableName, of number: Int?) -> String {
    func cells(_ state: String) -> String {
      let columns = TableSchema.of(table).columns
      return ([state] + columns.map { "json_extract(\(state), '$.\($0.name)')" })
        .joined(separator: ", ")
    }
    let condition = number.map { " AND change = \($0)" } ?? ""
    return """
      SELECT change, \(cells("before")), \(cells("after")) FROM change_row
      WHERE place = \(table.index)\(condition) ORDER BY change, key
      """
  }
}
