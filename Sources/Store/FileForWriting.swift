internal import SQLite

/// Opens a file to write to it, made where it is missing, and sees that it is all or nothing.
struct FileForWriting {
  let path: String
  let format: FileFormat
  let patience: Int32
  let interruption: Interruption

  /// Runs the body in a transaction during which nobody else can write; the flag says that the file
  /// has nothing in it yet.
  ///
  /// Schema and content of a new file come in one transaction: a program that is killed leaves an
  /// empty file (or one that SQLite rolls back to that), and the next one fills it.
  func write(
    creatingIfMissing: Bool, _ body: (borrowing Connection, Bool) throws(InnerStoreError) -> Void
  ) throws(InnerStoreError) {
    // Where the one who made the file gave up and took it away, this one starts again.
    for _ in 0..<100 {
      do throws(InnerStoreError) {
        return try writeOnce(creatingIfMissing: creatingIfMissing, body)
      } catch {
        guard case .fileReplaced = error else { throw error }
      }
    }
    throw .fileReplaced
  }

  private func writeOnce(
    creatingIfMissing: Bool, _ body: (borrowing Connection, Bool) throws(InnerStoreError) -> Void
  ) throws(InnerStoreError) {
    let known = FileFacts(path)
    let isOurs = known == nil && creatingIfMissing
    let connection = try open(isOurs ? .create : .readWrite)
    guard let facts = known ?? FileFacts(path) else { throw .fileReplaced }
    // Asked after opening, which empties a file that a killed program left half made. A log for a
    // new file would only have everything written twice; its journal has nothing in it.
    if let now = FileFacts(path), now.size > 0, isNetwork(connection) { letReadersIn(connection) }
    do throws(InnerStoreError) {
      try connection.transaction(.immediate) { () throws(InnerStoreError) in
        guard let now = FileFacts(path), now.isSameFile(as: facts) else { throw .fileReplaced }
        if now.size == 0 {
          guard creatingIfMissing else { throw .isEmpty }
          FileFacts.makePrivate(path)
        }
        try body(connection, now.size == 0)
        if interruption.isRequested { throw .interruptedBeforeCommit }
      }
    } catch {
      if isOurs { removeIfEmpty(connection, facts) }
      throw error
    }
    letReadersIn(connection)
  }

  /// Writes all that is in the file anew (`VACUUM`), and empties the log beside it.
  ///
  /// - Returns: false where another program reads the file, or there is no room: then pieces of
  ///   what was taken out may be left until it is done again.
  func writeAnew() -> Bool {
    do throws(InnerStoreError) {
      let connection = try open(.readWrite)
      do throws(SQLiteError) {
        try connection.execute("VACUUM")
        // The first column says whether somebody stood in the way.
        return try connection.integer("PRAGMA wal_checkpoint(TRUNCATE)") == 0
      } catch {
        throw .sqlite(error)
      }
    } catch {
      return false
    }
  }

  /// Writes all that is in the file to another one, which is empty (`VACUUM INTO`).
  func copy(to target: String) throws(InnerStoreError) {
    let connection = try open(.readWrite)
    _ = try format.version(of: connection)
    do throws(SQLiteError) {
      try connection.execute("VACUUM INTO '\(target.replacing("'", with: "''"))'")
    } catch {
      throw .sqlite(error)
    }
  }

  private func open(_ mode: OpenMode) throws(InnerStoreError) -> Connection {
    do throws(SQLiteError) {
      let connection = try Connection.open(
        path, mode: mode, busyMilliseconds: patience, interruption: interruption)
      // What is removed is overwritten with zeros: nothing about a family is to linger in the file.
      try connection.execute(
        """
        PRAGMA foreign_keys = OFF; PRAGMA secure_delete = ON; PRAGMA cache_size = -262144;
        PRAGMA temp_store = MEMORY
        """)
      try connection.refuseViews()
      return connection
    } catch {
      // Somebody else made it in the meantime: it is there now.
      if case .create = mode, error.kind == .cannotOpen, error.systemErrno == SystemErrno.exists {
        throw .fileReplaced
      }
      throw .sqlite(error)
    }
  }

  /// Whether the file is Samvev's. Nothing is set in one that is not.
  private func isNetwork(_ connection: borrowing Connection) -> Bool {
    do throws(SQLiteError) {
      return try connection.applicationID == FileFormat.applicationID
    } catch {
      return false
    }
  }

  /// Readers need not wait for writers in WAL mode. Without it all works as well, only one by one.
  private func letReadersIn(_ connection: borrowing Connection) {
    do throws(SQLiteError) { try connection.setJournalMode(.wal) } catch {}
  }

  /// Takes the file that this program made away again, unless another one has got hold of it.
  private func removeIfEmpty(_ connection: borrowing Connection, _ facts: FileFacts) {
    do throws(InnerStoreError) {
      try connection.transaction(.immediate) { () throws(InnerStoreError) in
        if let now = FileFacts(path), now.isSameFile(as: facts), now.size == 0 {
          FileFacts.removeFile(path)
        }
        throw .nothingToWrite
      }
    } catch {
      // On a full disk SQLite cannot begin; nobody else can have written anything either.
      if case .sqlite(let error) = error, error.isOfFullDisk, let now = FileFacts(path),
        now.isSameFile(as: facts), now.size == 0
      {
        FileFacts.removeFile(path)
      }
    }
  }
}
