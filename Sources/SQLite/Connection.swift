internal import CSQLite

/// An open database file, closed when the value goes (`sqlite3_close_v2`).
///
/// It belongs to one thread at a time: it is not `Sendable`, and SQLite's own locks are off. Two
/// threads that read open a connection each.
@safe public struct Connection: ~Copyable {
  let handle: OpaquePointer

  /// What stops the statements of this connection when it is requested.
  public let interruption: Interruption

  init(adopting handle: OpaquePointer, interruption: Interruption) {
    unsafe self.handle = handle
    self.interruption = interruption
    // The handler borrows the object, which lives as long as this value and so longer than the
    // handle.
    let context = unsafe Unmanaged.passUnretained(interruption).toOpaque()
    unsafe sqlite3_progress_handler(
      handle, 1000,
      { context in
        guard let context = unsafe context else { return 0 }
        let interruption = unsafe Unmanaged<Interruption>.fromOpaque(context)
        return unsafe interruption.takeUnretainedValue().isRequested ? 1 : 0
      }, context)
  }

  deinit {
    unsafe _ = sqlite3_close_v2(handle)
  }

  /// Closes the file now. An open transaction is rolled back.
  public consuming func close() {}

  /// Runs one or more statements that bind nothing and whose rows nobody wants (`sqlite3_exec`).
  ///
  /// - Throws: the first failure; the statements before it have taken effect.
  public func execute(_ sql: String) throws(SQLiteError) {
    guard !sql.utf8.contains(0) else {
      throw SQLiteError(SQLITE_MISUSE, action: sql, message: "the SQL text holds a NUL")
    }
    let code = unsafe sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw failure(code, action: sql) }
  }

  /// Lends a prepared statement to the closure and finalises it afterwards (`sqlite3_prepare_v3`).
  ///
  /// The closure cannot keep the statement, so none outlives its connection. It may use it any
  /// number of times: bind, `run` or `step`, `reset`.
  ///
  /// - Throws: what the closure throws, or the failure to prepare; of kind `.misuse` when the text
  ///   holds no statement or more than one.
  public func withStatement<Result: ~Copyable, Failure: SQLiteFailure>(
    _ sql: String, _ body: (inout Statement) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var statement: Statement
    do throws(SQLiteError) {
      statement = try prepare(sql)
    } catch {
      throw Failure(sqlite: error)
    }
    return try body(&statement)
  }

  /// The integer in the first column of the first row, or nil when there is no row or it is null.
  public func integer(_ sql: String) throws(SQLiteError) -> Int64? {
    try withStatement(sql) { (statement: inout Statement) throws(SQLiteError) in
      guard try statement.step(), !statement.isNull(0) else { return nil }
      return statement.int64(0)
    }
  }

  /// How many rows the last completed insert, update or delete changed (`sqlite3_changes64`).
  public var changes: Int64 { unsafe sqlite3_changes64(handle) }

  /// The bytes that SQLite holds in this process, all connections together (`sqlite3_memory_used`);
  /// 0 unless `countMemory` was called.
  package static var memoryInUse: Int64 { sqlite3_memory_used() }

  /// Has SQLite count its memory; before the first connection is opened, after which it is too
  /// late.
  package static func countMemory() {
    // Once SQLite is set up (`sqlite3_initialize`), it takes no more settings.
    _ = sqlite3_initialize()
  }

  /// Sets SQLite up, once.
  static let setUp: Void = {
    _ = samvev_leave_memory_uncounted()
  }()

  func failure(_ code: Int32, action: String) -> SQLiteError {
    unsafe .last(code, of: handle, action: action, nothingBound: true)
  }

  private func prepare(_ sql: String) throws(SQLiteError) -> Statement {
    var text = sql
    var prepared: OpaquePointer?
    // The closure hands codes and not errors out: withUTF8 knows no typed throws.
    let (code, hasMore) = text.withUTF8 { bytes in
      guard let start = bytes.baseAddress else { return (SQLITE_OK, false) }
      guard let count = Int32(exactly: bytes.count) else { return (SQLITE_TOOBIG, false) }
      return unsafe start.withMemoryRebound(to: CChar.self, capacity: bytes.count) { sql in
        var tail: UnsafePointer<CChar>?
        let code = unsafe sqlite3_prepare_v3(handle, sql, count, 0, &prepared, &tail)
        let read = unsafe tail.map { unsafe $0 - sql } ?? bytes.count
        let rest = unsafe bytes[read...]
        return (code, unsafe rest.contains { !Self.endsStatement($0) })
      }
    }
    guard code == SQLITE_OK else { throw failure(code, action: sql) }
    guard let handle = unsafe prepared else {
      throw SQLiteError(SQLITE_MISUSE, action: sql, message: "there is no statement in the text")
    }
    let statement = unsafe Statement(adopting: handle)
    guard !hasMore else {
      throw SQLiteError(SQLITE_MISUSE, action: sql, message: "there is text after the statement")
    }
    return statement
  }

  private static func endsStatement(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: ";") || (9...13).contains(byte)
  }
}
