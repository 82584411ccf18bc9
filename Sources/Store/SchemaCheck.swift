internal import SQLite

/// Compares the schema of a file with what it should be. Nothing of it runs by that: it is text.
enum SchemaCheck {
  /// Something that the schema of a file has.
  private struct StoredObject {
    let type: String
    let sql: String
  }

  /// A difference between the schema of a file and what it should be.
  private struct Difference {
    let fault: FileFault
    /// What it is about, as SQLite calls it.
    let type: String
  }

  /// Holds that the tables are what their readers take them for (and no view that never ends).
  static func requireTables(_ connection: borrowing Connection) throws(InnerStoreError) {
    try require(SchemaText.tables, connection)
  }

  /// Holds that some tables are as they should be.
  static func require(
    _ tables: [SchemaObject], _ connection: borrowing Connection
  ) throws(InnerStoreError) {
    let found = try objects(connection)
    for table in tables {
      guard let objects = found[table.name] else {
        throw .damaged(FileFault(.objectMissing, table: table.name))
      }
      guard objects.contains(where: { same($0, table) }) else {
        throw .damaged(FileFault(.objectDiffers, table: table.name))
      }
    }
  }

  /// Holds that nothing of somebody else's has a say when rows are written: triggers, indexes,
  /// which compute what they hold, and the checks of tables. Views and tables beside ours have
  /// none.
  ///
  /// - Parameter isCurrent: whether the file is of this version; the tables of an earlier one are
  ///   not known any more.
  static func requireOwnProgram(
    _ connection: borrowing Connection, isCurrent: Bool
  ) throws(InnerStoreError) {
    for difference in try differences(connection) {
      switch (difference.fault.kind, difference.type) {
      case (.objectUnknown, "trigger"), (.objectUnknown, "index"), (.objectDiffers, "index"):
        throw .damaged(difference.fault)
      case (.objectDiffers, "table") where isCurrent:
        throw .damaged(difference.fault)
      default: continue
      }
    }
  }

  /// Every difference from what the file should have: first what is missing or differs, then what
  /// is nobody's, by name.
  static func faults(
    _ connection: borrowing Connection
  ) throws(InnerStoreError) -> [FileFault] {
    try differences(connection).map(\.fault)
  }

  private static func differences(
    _ connection: borrowing Connection
  ) throws(InnerStoreError) -> [Difference] {
    var found = try objects(connection)
    var differences: [Difference] = []
    for object in SchemaText.objects {
      let others = found.removeValue(forKey: object.name) ?? []
      let type = object.kind.rawValue
      if others.isEmpty {
        differences.append(
          Difference(fault: FileFault(.objectMissing, table: object.name), type: type))
      } else if !others.contains(where: { same($0, object) }) {
        differences.append(
          Difference(fault: FileFault(.objectDiffers, table: object.name), type: type))
      }
      // A trigger may bear the name of a table.
      found[object.name] = others.filter { !same($0, object) && others.count > 1 }
    }
    for name in found.keys.sorted() {
      for other in found[name] ?? [] {
        differences.append(
          Difference(fault: FileFault(.objectUnknown, table: name), type: other.type))
      }
    }
    return differences
  }

  /// What the schema holds, by name.
  private static func objects(
    _ connection: borrowing Connection
  ) throws(InnerStoreError) -> [String: [StoredObject]] {
    // Statistics of SQLite's own are no business of ours. Nor is an index that no statement made;
    // the table that it belongs to is compared.
    let query = """
      SELECT name, type, sql FROM sqlite_schema
      WHERE NOT (type = 'table' AND name IN ('sqlite_stat1', 'sqlite_stat2', 'sqlite_stat3', 'sqlite_stat4'))
      AND NOT (type = 'index' AND sql IS NULL)
      """
    return try connection.withStatement(query) {
      (statement: inout Statement) throws(InnerStoreError) in
      var found: [String: [StoredObject]] = [:]
      while try statement.advance() {
        found[statement.text(0), default: []].append(
          StoredObject(type: statement.text(1), sql: statement.text(2)))
      }
      return found
    }
  }

  /// Spaces and quotes aside, which SQLite changes when a table is renamed.
  private static func same(_ found: StoredObject, _ object: SchemaObject) -> Bool {
    if found.type != object.kind.rawValue { return false }
    if found.sql == object.sql { return true }
    return plain(found.sql) == plain(object.sql)
  }

  private static func plain(_ sql: String) -> [UInt8] {
    sql.utf8.filter { $0 > 32 && $0 != UInt8(ascii: "\"") }
  }
}
