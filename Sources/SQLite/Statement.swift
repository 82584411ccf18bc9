internal import CSQLite

/// A prepared statement, lent by `Connection.withStatement` and finalised when that returns.
///
/// Parameters count from 1 and columns from 0, as in SQLite. Bindings stay until they are bound
/// anew: to use the statement again, `reset` it (`run` does so itself) and bind what differs.
@safe public struct Statement: ~Copyable {
  let handle: OpaquePointer

  init(adopting handle: OpaquePointer) {
    unsafe self.handle = handle
  }

  deinit {
    unsafe _ = sqlite3_finalize(handle)
  }

  /// Moves to the next row: true when there is one, false at the end (`sqlite3_step`).
  ///
  /// A step after the end starts over.
  ///
  /// - Throws: what SQLite reports; the statement is reset, and its locks are let go.
  public mutating func step() throws(SQLiteError) -> Bool {
    let code = unsafe sqlite3_step(handle)
    if code == SQLITE_ROW { return true }
    if code == SQLITE_DONE { return false }
    let error = failure(code)
    reset()
    throw error
  }

  /// Runs the statement to its end, rows unread, and resets it: for inserts and the like.
  public mutating func run() throws(SQLiteError) {
    while try step() {}
    reset()
  }

  /// Goes back to the start and lets go of locks; bindings stay (`sqlite3_reset`).
  public mutating func reset() {
    // Its result repeats the failure of the last step, which has been thrown already.
    unsafe _ = sqlite3_reset(handle)
  }

  /// How many columns a row has (`sqlite3_column_count`).
  public var columnCount: Int32 { unsafe sqlite3_column_count(handle) }

  /// How many parameters there are to bind (`sqlite3_bind_parameter_count`).
  public var parameterCount: Int32 { unsafe sqlite3_bind_parameter_count(handle) }

  /// The text of the statement, without bound values (`sqlite3_sql`).
  public var sql: String {
    guard let text = unsafe sqlite3_sql(handle) else { return "" }
    return unsafe String(cString: text)
  }

  @inline(never)
  func failure(_ code: Int32) -> SQLiteError {
    guard let connection = unsafe sqlite3_db_handle(handle) else {
      return SQLiteError(code, action: sql)
    }
    return unsafe .last(code, of: connection, action: sql, nothingBound: parameterCount == 0)
  }
}
