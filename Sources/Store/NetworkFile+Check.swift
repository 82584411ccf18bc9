public import SQLite

extension NetworkFile {
  /// What is wrong with a file: its structure, its schema, and every value that is beyond its
  /// bounds or points nowhere; empty when nothing is. Then `read` succeeds, and the network can be
  /// held against the rules of the model.
  ///
  /// - Returns: at most `limit` faults of each sort; where the schema differs, its differences
  ///   alone.
  public static func check(
    at path: String, limit: Int = 100, interruption: Interruption = Interruption(),
    patience: Int32 = patience
  ) throws(StoreError) -> [FileFault] {
    do throws(InnerStoreError) {
      return try FileForReading(path: path, patience: patience, interruption: interruption).read {
        (connection) throws(InnerStoreError) in
        let format = FileFormat.current
        try format.requireReadable(connection)
        // What somebody else put into the schema would run as soon as the rows are looked at: it is
        // compared first, and where it differs, nothing else is asked of the file.
        var faults = try SchemaCheck.faults(connection)
        if !faults.isEmpty { return faults }
        faults = try structureFaults(connection, limit)
        let isWhole = faults.isEmpty
        do throws(InnerStoreError) {
          try SchemaCheck.requireTables(connection)
          for fault in try contentFaults(connection, limit) where !faults.contains(fault) {
            faults.append(fault)
          }
        } catch {
          // Where the pages are damaged, the rest fails as well, and has been said already.
          if case .damaged(let fault) = error {
            if !faults.contains(fault) { faults.append(fault) }
          } else if isWhole || error.isInterruption {
            throw error
          }
        }
        return faults
      }
    } catch {
      throw error.storeError(path, .current).ofReading
    }
  }

  private static func structureFaults(
    _ connection: borrowing Connection, _ limit: Int
  ) throws(InnerStoreError) -> [FileFault] {
    do throws(SQLiteError) {
      return try connection.integrityCheck(limit: Int32(clamping: limit)).map {
        FileFault(.structure($0))
      }
    } catch {
      throw .sqlite(error)
    }
  }

  private static func contentFaults(
    _ connection: borrowing Connection, _ limit: Int
  ) throws(InnerStoreError) -> [FileFault] {
    let references: [FileFault]
    do throws(SQLiteError) {
      references = try referenceFaults(connection, limit)
    } catch {
      throw .sqlite(error)
    }
    let found =
      references + (try ChangeLog.faults(connection).prefix(limit))
      + (try ShareTable.faults(connection).prefix(limit))
    var reader = NetworkReader(log: FaultLog(limit: limit))
    do throws(InnerStoreError) {
      try reader.readAll(connection)
    } catch {
      guard case .damaged(let fault) = error else { throw error }
      return found + reader.log.faults + [fault]
    }
    return found + reader.log.faults
  }

  private static func referenceFaults(
    _ connection: borrowing Connection, _ limit: Int
  ) throws(SQLiteError) -> [FileFault] {
    let violations = try connection.foreignKeyCheck(limit: Int32(clamping: limit))
    let query = "SELECT \"from\" FROM pragma_foreign_key_list(?) WHERE id = ?"
    return try connection.withStatement(query) {
      (statement: inout Statement) throws(SQLiteError) in
      var found: [FileFault] = []
      for violation in violations {
        try statement.bind(violation.table, at: 1)
        try statement.bind(violation.foreignKey, at: 2)
        let column = try statement.step() ? statement.text(0) : nil
        statement.reset()
        found.append(
          FileFault(
            .danglingReference, table: violation.table, key: violation.rowID, column: column))
      }
      return found
    }
  }
}
