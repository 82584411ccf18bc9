internal import SQLite

/// The indexes of a file, which are taken away while most of its rows are written.
struct IndexList {
  private var indexes: [(name: String, sql: String)] = []

  /// Every index that a statement made, of the tables that are asked for.
  static func all(
    of connection: borrowing Connection, where isWanted: (_ table: String) -> Bool
  ) throws(SQLiteError) -> IndexList {
    var list = IndexList()
    let query = """
      SELECT name, sql, tbl_name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL
      ORDER BY rowid
      """
    try connection.withStatement(query) { (statement: inout Statement) throws(SQLiteError) in
      while try statement.step() {
        guard isWanted(statement.text(2)) else { continue }
        list.indexes.append((statement.text(0), statement.text(1)))
      }
    }
    return list
  }

  func drop(_ connection: borrowing Connection) throws(SQLiteError) {
    for index in indexes {
      // By bytes: a mark joined to the sign makes another Character of it.
      let quote = UInt8(ascii: "\"")
      let name = index.name.utf8.flatMap { $0 == quote ? [quote, quote] : [$0] }
      try connection.execute("DROP INDEX \"\(String(decoding: name, as: UTF8.self))\"")
    }
  }

  func create(_ connection: borrowing Connection) throws(SQLiteError) {
    for index in indexes { try connection.execute(index.sql) }
  }
}
