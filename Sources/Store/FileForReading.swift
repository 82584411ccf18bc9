internal import SQLite

/// Opens a file to read it, and leaves nothing beside it.
struct FileForReading {
  let path: String
  let patience: Int32
  let interruption: Interruption
  /// From how many bytes on a second connection helps to read; it costs a few milliseconds.
  var secondFrom = FileForReading.secondFrom

  static let secondFrom: Int64 = 16 << 20

  /// Runs the body in a transaction that sees one moment of the file, with somebody who can help to
  /// read it where it is large.
  func readTogether<Result: ~Copyable>(
    _ body: (borrowing Connection, SecondReader?) throws(InnerStoreError) -> Result
  ) throws(InnerStoreError) -> Result {
    let isLarge = FileFacts(path).map { $0.size >= secondFrom && $0.size > 0 } ?? false
    let second = isLarge ? SecondReader(self) : nil
    defer { second?.finish() }
    return try read { (connection) throws(InnerStoreError) in
      // It may stay open no longer than the first one, which cleans up.
      defer { second?.finish() }
      return try body(connection, second)
    }
  }

  /// Who reads everything once comes back to no page, and who follows indexes to few; and a page
  /// that is kept is new memory, which costs more than reading it again.
  static func keepFewPages(_ connection: borrowing Connection) {
    do throws(SQLiteError) { try connection.execute("PRAGMA cache_size = -1024") } catch {}
  }

  /// Runs the body in a transaction that sees one moment of the file.
  func read<Result: ~Copyable>(
    _ body: (borrowing Connection) throws(InnerStoreError) -> Result
  ) throws(InnerStoreError) -> Result {
    let connection = try open(waiting: patience)
    // An earlier writer that was killed may have left a file of pages that opening has rolled back.
    if FileFacts(path)?.size == 0 { throw .isEmpty }
    return try connection.transaction(.deferred) { () throws(InnerStoreError) -> Result in
      try requireWholePages(connection)
      return try body(connection)
    }
  }

  /// SQLite sees for itself that pages are missing, but not that the last one was cut.
  private func requireWholePages(_ connection: borrowing Connection) throws(InnerStoreError) {
    let pageSize: Int64
    do throws(SQLiteError) {
      pageSize = try connection.integer("PRAGMA page_size") ?? 4096
    } catch {
      throw .sqlite(error)
    }
    if !isPresent("-wal"), let size = FileFacts(path)?.size, size % max(1, pageSize) != 0 {
      throw .damaged(FileFault(.structure("the last page of the file is cut")))
    }
  }

  /// Opens the file, whichever way is permitted.
  ///
  /// - Parameter patience: how long to wait for others, in milliseconds.
  func open(waiting patience: Int32) throws(InnerStoreError) -> Connection {
    var leftOpen: String?
    do throws(SQLiteError) {
      do throws(SQLiteError) {
        // A connection that may not write leaves -wal and -shm behind when it closes.
        return try open(.readWrite, patience)
      } catch {
        guard FileForReading.mayNotWrite(error) else { throw error }
        // Nobody can be writing where there is no log, or nothing in it, and writing is not
        // permitted.
        guard let log = ["-wal", "-journal"].first(where: isPresent) else {
          return try open(.immutable, patience)
        }
        do throws(SQLiteError) {
          return try open(.readOnly, patience)
        } catch {
          // What is in the log belongs to the file, and SQLite needs a file beside it to find its
          // way there.
          if error.kind == .cannotOpen || error.kind == .readOnly { leftOpen = log }
          throw error
        }
      }
    } catch {
      if let leftOpen { throw .leftOpen(log: leftOpen) }
      throw .sqlite(error)
    }
  }

  private func open(_ mode: OpenMode, _ patience: Int32) throws(SQLiteError) -> Connection {
    let connection = try Connection.open(
      path, mode: mode, busyMilliseconds: patience, interruption: interruption)
    try connection.execute("PRAGMA query_only = ON; PRAGMA cache_size = -65536")
    try connection.refuseViews()
    return connection
  }

  private func isPresent(_ suffix: String) -> Bool {
    (FileFacts(path + suffix)?.size ?? 0) > 0
  }

  private static func mayNotWrite(_ error: SQLiteError) -> Bool {
    // On a full disk there is no room for what readers and writers tell each other.
    if error.kind == .readOnly || error.isOfFullDisk { return true }
    return error.kind == .cannotOpen
      && [SystemErrno.noAccess, SystemErrno.readOnlyFileSystem, 1].contains(error.systemErrno)
  }
}
