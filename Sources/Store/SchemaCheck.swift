internal import SQLite

/// Compares the schema of a file with what it should be.
enum SchemaCheck {
  /// Holds that the tables are what their readers take them for (and no view that never ends).
  static func requireTables(
    _ connection: borrowing Connection, version: Int
  ) throws(Trouble) {
    let found = try objects(connection)
    for table in SchemaText.tables(version: version) {
      guard let object = found[table.name] else {
        throw .damaged(FileFault(.objectMissing, table: table.name))
      }
      guard same(object, table) else {
        throw .damaged(FileFault(.objectDiffers, table: table.name))
      }
    }
  }

  /// Every difference from what a version has: first what is missing or differs, then what is nobody's,
  /// by name.
  static func faults(
    _ connection: borrowing Connection, version: Int
  ) throws(Trouble) -> [FileFault] {
    var found = try objects(connection)
    var faults: [FileFault] = []
    for object in SchemaText.objects(version: version) {
      if let other = found.removeValue(forKey: object.name) {
        if !same(other, object) { faults.append(FileFault(.objectDiffers, table: object.name)) }
      } else {
        faults.append(FileFault(.objectMissing, table: object.name))
      }
    }
    return faults + found.keys.sorted().map { FileFault(.objectUnknown, table: $0) }
  }

  private static func objects(
    _ connection: borrowing Connection
  ) throws(Trouble) -> [String: (type: String, sql: String)] {
    // Tables of SQLite's own (statistics) are no business of ours.
    let query = "SELECT name, type, sql FROM sqlite_schema WHERE substr(name, 1, 7) <> 'sqlite_'"
    return try connection.withStatement(query) { (statement: inout Statement) throws(Trouble) in
      var found: [String: (type: String, sql: String)] = [:]
      while try statement.advance() {
        found[statement.text(0)] = (statement.text(1), statement.text(2))
      }
      return found
    }
  }

  /// Spaces and quotes aside, which SQLite changes when a table is renamed.
  private static func same(
    _ found: (type: String, sql: String), _ object: SchemaObject
  ) -> Bool {
    if found.type != object.kind.rawValue { return false }
    if found.sql == object.sql { return true }
    return plain(found.sql) == plain(object.sql)
  }

  private static func plain(_ sql: String) -> [UInt8] {
    sql.utf8.filter { $0 > 32 && $0 != UInt8(ascii: "\"") }
  }
}
