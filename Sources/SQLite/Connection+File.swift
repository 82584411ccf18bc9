internal import CSQLite

/// How a file keeps what it needs to undo or redo a transaction (`PRAGMA journal_mode`).
public enum JournalMode: String, Sendable {
  /// A journal that is deleted after each transaction.
  case delete
  /// A journal that is emptied after each transaction.
  case truncate
  /// A journal whose head is overwritten after each transaction.
  case persist
  /// A journal in memory: a crash during a transaction damages the file.
  case memory
  /// A log beside the file: readers and one writer do not wait for each other.
  case wal
  /// No journal: no rolling back. A connection refuses to switch to it.
  case off
}

/// A row whose foreign key names no row.
public struct ForeignKeyViolation: Equatable, Sendable {
  /// The table of the row.
  public let table: String
  /// The row, nil in a table WITHOUT ROWID.
  public let rowID: Int64?
  /// The table that the key points to.
  public let parent: String
  /// Which foreign key of the table, as `PRAGMA foreign_key_list` numbers them.
  public let foreignKey: Int64
}

extension Connection {
  /// Refuses from now on whatever would look into a view (`SQLITE_DBCONFIG_ENABLE_VIEW`): what
  /// stands in one is a program of whoever made the file.
  public func refuseViews() throws(SQLiteError) {
    let code = unsafe samvev_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0)
    guard code == SQLITE_OK else { throw failure(code, action: "setting views aside") }
  }

  /// The version of the schema that the file says it has, 0 in a new one (`PRAGMA user_version`).
  public var userVersion: Int32 {
    get throws(SQLiteError) { try pragma("user_version") }
  }

  /// Sets the version of the schema; part of a transaction like any other change.
  public func setUserVersion(_ version: Int32) throws(SQLiteError) {
    try execute("PRAGMA user_version = \(version)")
  }

  /// The number by which the file says whose it is, 0 in a new one (`PRAGMA application_id`).
  public var applicationID: Int32 {
    get throws(SQLiteError) { try pragma("application_id") }
  }

  /// Sets the number that says whose file it is; part of a transaction like any other change.
  public func setApplicationID(_ id: Int32) throws(SQLiteError) {
    try execute("PRAGMA application_id = \(id)")
  }

  /// Sets the journal mode of the main database, not that of attached ones.
  ///
  /// - Throws: `.other` when SQLite keeps another one, as it does for `.off`; `.busy` when others
  ///   hold the file.
  public func setJournalMode(_ mode: JournalMode) throws(SQLiteError) {
    let sql = "PRAGMA main.journal_mode = \(mode.rawValue)"
    let actual = try askJournalMode(sql)
    guard actual == mode else {
      throw SQLiteError(
        SQLITE_ERROR, action: sql, message: "the journal mode remains \(actual.rawValue)")
    }
  }

  /// What is wrong with the file in SQLite's words, empty when nothing is (`PRAGMA
  /// integrity_check`).
  ///
  /// Where the damage ends the check itself, the last line says so.
  ///
  /// - Throws: what keeps the check from being made, such as `.busy` or `.ioError`.
  public func integrityCheck(limit: Int32 = 100) throws(SQLiteError) -> [String] {
    let sql = "PRAGMA integrity_check(\(max(1, limit)))"
    let lines = try withStatement(sql) { (statement: inout Statement) throws(SQLiteError) in
      var lines: [String] = []
      do throws(SQLiteError) {
        while try statement.step() { lines.append(statement.text(0)) }
      } catch {
        guard error.kind == .corrupt else { throw error }
        lines.append(error.message)
      }
      return lines
    }
    return lines == ["ok"] ? [] : lines
  }

  /// The rows whose foreign keys name no row, by table, row, parent and key (`PRAGMA
  /// foreign_key_check`).
  public func foreignKeyCheck(limit: Int32 = 100) throws(SQLiteError) -> [ForeignKeyViolation] {
    let sql = """
      SELECT "table", rowid, parent, fkid FROM pragma_foreign_key_check
      ORDER BY "table", rowid, parent, fkid LIMIT ?
      """
    return try withStatement(sql) { (statement: inout Statement) throws(SQLiteError) in
      try statement.bind(limit, at: 1)
      var violations: [ForeignKeyViolation] = []
      while try statement.step() {
        violations.append(
          ForeignKeyViolation(
            table: statement.text(0), rowID: statement.isNull(1) ? nil : statement.int64(1),
            parent: statement.text(2), foreignKey: statement.int64(3)))
      }
      return violations
    }
  }

  private func pragma(_ name: String) throws(SQLiteError) -> Int32 {
    Int32(truncatingIfNeeded: try integer("PRAGMA \(name)") ?? 0)
  }

  private func askJournalMode(_ sql: String) throws(SQLiteError) -> JournalMode {
    let word = try withStatement(sql) { (statement: inout Statement) throws(SQLiteError) in
      try statement.step() ? statement.text(0) : ""
    }
    guard let mode = JournalMode(rawValue: word) else {
      throw SQLiteError(SQLITE_ERROR, action: sql, message: "an unknown journal mode")
    }
    return mode
  }
}
