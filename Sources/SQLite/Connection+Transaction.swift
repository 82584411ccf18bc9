internal import CSQLite

/// When a transaction takes its locks.
public enum TransactionKind: String, Sendable {
  /// With the first read or write.
  case deferred = "DEFERRED"
  /// The right to write, at once; others still read.
  case immediate = "IMMEDIATE"
  /// All, at once; in WAL mode the same as immediate.
  case exclusive = "EXCLUSIVE"
}

extension Connection {
  /// Runs the closure in a transaction: commits when it returns, rolls back when it throws.
  ///
  /// - Throws: what the closure throws, or the failure to begin or commit; in both cases nothing of
  ///   the transaction remains. Of kind `.misuse`, without running the closure, inside a
  ///   transaction.
  public func transaction<Result: ~Copyable, Failure: SQLiteFailure>(
    _ kind: TransactionKind, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let begin = "BEGIN \(kind.rawValue)"
    guard !isInTransaction else {
      throw Failure(
        sqlite: SQLiteError(SQLITE_MISUSE, action: begin, message: "a transaction is open already"))
    }
    try attempt(begin, throwing: Failure.self)
    do throws(Failure) {
      let result = try body()
      try commit(throwing: Failure.self)
      return result
    } catch {
      rollBack()
      throw error
    }
  }

  /// Whether a transaction is open (`sqlite3_get_autocommit`).
  public var isInTransaction: Bool {
    unsafe sqlite3_get_autocommit(handle) == 0
  }

  /// Commits. A journal that is gone is what a commit asks for: where a file was taken away and
  /// made anew under its name, another program may have removed the journal of the new one, and
  /// what was written stands (`SQLITE_IOERR_DELETE_NOENT`).
  private func commit<Failure: SQLiteFailure>(throwing: Failure.Type) throws(Failure) {
    do throws(SQLiteError) {
      try execute("COMMIT")
    } catch {
      if error.extendedCode == SQLITE_IOERR | 23 << 8, !isInTransaction { return }
      throw Failure(sqlite: error)
    }
  }

  private func attempt<Failure: SQLiteFailure>(
    _ sql: String, throwing: Failure.Type
  ) throws(Failure) {
    do throws(SQLiteError) {
      try execute(sql)
    } catch {
      throw Failure(sqlite: error)
    }
  }

  /// SQLite may have rolled back by itself, as it does on an interruption or a full disk. Should
  /// this fail, the first error matters more, and closing rolls back.
  private func rollBack() {
    if isInTransaction {
      unsafe _ = sqlite3_exec(handle, "ROLLBACK", nil, nil, nil)
    }
  }
}
