public import Model
public import SQLite

/// A network in a SQLite file.
///
/// The file says whose it is (`application_id`), of which version it is (`user_version`), and
/// stands alone: in WAL mode, but closed so that nothing is left beside it. Programs may read it
/// while another writes; of two that write, one waits. Whatever is in a file, reading it gives a
/// network whose references and numbers hold, or a `StoreError`.
public enum NetworkFile {
  /// How long one program waits for another one that writes, in milliseconds, unless it says.
  public static let patience: Int32 = 5000

  /// Makes a file with an empty network, which only its owner may read.
  ///
  /// - Throws: `.alreadyExists` where there is a file that is not empty.
  public static func create(
    at path: String, interruption: Interruption = Interruption(), patience: Int32 = patience
  ) throws(StoreError) {
    let file = FileForWriting(
      path: path, format: .current, patience: patience, interruption: interruption)
    do throws(InnerStoreError) {
      try file.write(creatingIfMissing: true) { (connection, isNew) throws(InnerStoreError) in
        guard isNew else { throw .alreadyExists }
        try FileFormat.current.migrate(connection, from: 0)
      }
    } catch {
      throw error.storeError(path, .current)
    }
  }

  /// Reads the network of a file. Other programs may write to it meanwhile; what is read is of one
  /// moment.
  ///
  /// - Parameter columns: what is read of it; the other columns are without a row.
  /// - Throws: also `.tooOld`, see `upgrade`.
  public static func read(
    at path: String, columns: ColumnSet = .all, interruption: Interruption = Interruption(),
    patience: Int32 = patience
  ) throws(StoreError) -> Network {
    try read(
      at: path, format: .current, columns: columns, interruption: interruption, patience: patience)
  }

  /// - Parameter secondFrom: from how many bytes on a second connection helps to read.
  package static func read(
    at path: String, format: FileFormat, columns: ColumnSet = .all,
    interruption: Interruption = Interruption(), patience: Int32 = patience,
    secondFrom: Int64 = FileForReading.secondFrom
  ) throws(StoreError) -> Network {
    do throws(InnerStoreError) {
      var file = FileForReading(path: path, patience: patience, interruption: interruption)
      file.secondFrom = secondFrom
      return try file.readTogether { (connection, second) throws(InnerStoreError) in
        if second != nil { FileForReading.keepFewPages(connection) }
        try format.requireReadable(connection)
        try SchemaCheck.requireTables(connection)
        return try NetworkReader.read(
          connection, columns: columns, with: second
        ).network
      }
    } catch {
      throw error.storeError(path, format).ofReading
    }
  }

  /// Holds that an update would not meet a program of somebody else's in the file: see `update`.
  ///
  /// - Throws: `.damaged`, which names the trigger, index or table.
  public static func requireWritable(
    at path: String, interruption: Interruption = Interruption(), patience: Int32 = patience
  ) throws(StoreError) {
    do throws(InnerStoreError) {
      let format = FileFormat.current
      try FileForReading(path: path, patience: patience, interruption: interruption).read {
        (connection) throws(InnerStoreError) in
        let version = try format.version(of: connection)
        try SchemaCheck.requireOwnProgram(connection, isCurrent: version == format.version)
      }
    } catch {
      throw error.storeError(path, .current).ofReading
    }
  }

  /// Changes the network of a file, all or nothing.
  ///
  /// The body gets the network as it is (an empty one where there is no file) and says what becomes
  /// of it; no other program can write meanwhile. An older file is brought up to date. Where the
  /// body throws, a file that was not there is not there afterwards either.
  ///
  /// - Returns: what the body returned.
  public static func update<Refusal: Error>(
    at path: String, creatingIfMissing: Bool, interruption: Interruption = Interruption(),
    patience: Int32 = patience, _ body: (Network) throws(Refusal) -> LoggedChange
  ) throws(UpdateError<Refusal>) -> NetworkChange {
    try update(
      at: path, creatingIfMissing: creatingIfMissing, format: .current, interruption: interruption,
      patience: patience, body)
  }

  /// - Parameter secondFrom: from how many rows to write on a second thread helps to write; it
  ///   costs a few milliseconds.
  package static func update<Refusal: Error>(
    at path: String, creatingIfMissing: Bool, format: FileFormat,
    interruption: Interruption = Interruption(), patience: Int32 = patience,
    secondFrom: Int = 100_000,
    _ body: (Network) throws(Refusal) -> LoggedChange
  ) throws(UpdateError<Refusal>) -> NetworkChange {
    try change(
      path, creatingIfMissing, format, interruption, patience
    ) { (connection, isNew, refused: (Refusal) -> InnerStoreError) throws(InnerStoreError) in
      let stored = isNew ? StoredNetwork() : try NetworkReader.read(connection)
      let logged: LoggedChange
      do throws(Refusal) {
        logged = try body(stored.network)
      } catch {
        throw refused(error)
      }
      _ = try write(logged, over: stored, connection, format, secondFrom: secondFrom)
      return logged.change
    }
  }

  /// Writes a change and its entry in the log, unless there is nothing to write.
  ///
  /// - Returns: the number of the change, or nil where nothing was written.
  static func write(
    _ logged: LoggedChange, over stored: StoredNetwork, _ connection: borrowing Connection,
    _ format: FileFormat, secondFrom: Int = 100_000
  ) throws(InnerStoreError) -> Int? {
    guard
      try writeRows(
        logged.change, over: stored, connection, format, secondFrom: secondFrom)
    else { return nil }
    do throws(SQLiteError) {
      return try ChangeLog.write(logged, connection)
    } catch {
      throw .sqlite(error)
    }
  }

  /// Writes the rows of a change.
  ///
  /// - Returns: whether there was anything to write.
  static func writeRows(
    _ change: NetworkChange, over stored: StoredNetwork, _ connection: borrowing Connection,
    _ format: FileFormat, secondFrom: Int = 100_000
  ) throws(InnerStoreError) -> Bool {
    if change.isEmpty { return false }
    let writer = try NetworkWriter(change, over: stored)
    try writer.write(connection, schema: format.migrations, secondFrom: secondFrom)
    return true
  }

  /// Opens a file to change it, brings it up to date, and runs the body inside one transaction.
  ///
  /// - Parameter body: gets the connection, whether the file has nothing in it yet, and what it
  ///   throws where it is refused from above.
  static func change<Refusal: Error, Result>(
    _ path: String, _ creatingIfMissing: Bool, _ format: FileFormat,
    _ interruption: Interruption, _ patience: Int32,
    _ body: (borrowing Connection, Bool, (Refusal) -> InnerStoreError) throws(InnerStoreError) ->
      Result
  ) throws(UpdateError<Refusal>) -> Result {
    let file = FileForWriting(
      path: path, format: format, patience: patience, interruption: interruption)
    var refusal: Refusal?
    var result: Result?
    do throws(InnerStoreError) {
      try file.write(creatingIfMissing: creatingIfMissing) {
        (connection, isNew) throws(InnerStoreError) in
        let version = isNew ? 0 : try format.version(of: connection)
        if !isNew {
          try SchemaCheck.requireOwnProgram(connection, isCurrent: version == format.version)
        }
        try format.migrate(connection, from: version)
        try SchemaCheck.requireTables(connection)
        result = try body(connection, isNew) {
          refusal = $0
          return .refused
        }
      }
    } catch {
      if case .refused = error, let refusal { throw .refused(refusal) }
      throw .file(damage(behind: error.storeError(path, format), interruption))
    }
    guard let result else { throw .file(.interrupted) }
    return result
  }

  /// Where the file refuses what is written, it is damaged more often than the program is wrong: an
  /// index that lost an entry lets nobody find a row, and then has it twice.
  private static func damage(
    behind refusal: StoreError, _ interruption: Interruption
  ) -> StoreError {
    guard case .refused(let path, _) = refusal else { return refusal }
    do throws(StoreError) {
      let faults = try check(at: path, limit: 1, interruption: interruption)
      return faults.first.map { .damaged(path: path, fault: $0) } ?? refusal
    } catch .damaged(let path, let fault) {
      return .damaged(path: path, fault: fault)
    } catch {
      return refusal
    }
  }

  /// Opens a file and closes it again, which takes away what a program that was stopped in the
  /// midst of its work left beside it, unless another one is using that. Says nothing where there
  /// is no such file.
  public static func tidy(at path: String) {
    let file = FileForReading(path: path, patience: 1000, interruption: Interruption())
    do throws(InnerStoreError) { try file.read { (_) throws(InnerStoreError) in } } catch {}
  }

  /// Brings a file of an earlier version up to date; does nothing to one that is.
  public static func upgrade(
    at path: String, interruption: Interruption = Interruption(), patience: Int32 = patience
  ) throws(StoreError) {
    try upgrade(at: path, format: .current, interruption: interruption, patience: patience)
  }

  package static func upgrade(
    at path: String, format: FileFormat, interruption: Interruption = Interruption(),
    patience: Int32 = patience
  ) throws(StoreError) {
    let file = FileForWriting(
      path: path, format: format, patience: patience, interruption: interruption)
    do throws(InnerStoreError) {
      try file.write(creatingIfMissing: false) { (connection, isNew) throws(InnerStoreError) in
        guard !isNew else { throw .isEmpty }
        let version = try format.version(of: connection)
        try SchemaCheck.requireOwnProgram(connection, isCurrent: version == format.version)
        try format.migrate(connection, from: version)
      }
    } catch {
      throw error.storeError(path, format)
    }
  }
}
