public import Model
public import SQLite

extension NetworkFile {
  /// Changes a few rows of a file, all or nothing, in a time that depends on what they have to do
  /// with and not on the size of the network.
  ///
  /// The body gets the rows that are wanted and says what becomes of them, or which more it wants;
  /// no other program can write meanwhile. An older file is brought up to date.
  ///
  /// - Returns: what the body answered, and the number of the change in the log; nil where nothing
  ///   had to be written.
  public static func edit<Refusal: Error, Answer>(
    at path: String, wanting wanted: RowsWanted, interruption: Interruption = Interruption(),
    patience: Int32 = patience,
    _ body: (EditBase) throws(Refusal) -> EditStep<(change: LoggedChange, answer: Answer)>
  ) throws(UpdateError<Refusal>) -> (answer: Answer, number: Int?) {
    try change(
      path, false, .current, interruption, patience
    ) { (connection, isNew, refused: (Refusal) -> InnerStoreError) throws(InnerStoreError) in
      if isNew { throw .isEmpty }
      let (done, stored, newIDs) = try answer(wanted, connection, refused, body)
      let number = try write(done.change, over: stored, connection, .current)
      if number != nil {
        try ShareTable.follow(done.change.entry, connection)
        do throws(SQLiteError) { try FreeNumbers.note(newIDs, connection) } catch {
          throw .sqlite(error)
        }
      }
      return (done.answer, number)
    }
  }

  /// Looks at a few rows of a file, as `edit` does, and writes nothing.
  public static func look<Refusal: Error, Answer>(
    at path: String, wanting wanted: RowsWanted, interruption: Interruption = Interruption(),
    patience: Int32 = patience,
    _ body: (EditBase) throws(Refusal) -> EditStep<Answer>
  ) throws(UpdateError<Refusal>) -> Answer {
    var refusal: Refusal?
    do throws(StoreError) {
      return try ask(path, interruption, patience) { (connection) throws(InnerStoreError) in
        try answer(
          wanted, connection,
          {
            refusal = $0
            return .refused
          }, body
        ).answer
      }
    } catch {
      if let refusal { throw .refused(refusal) }
      throw .file(error)
    }
  }

  /// Reads what is wanted until the body has its answer.
  static func answer<Refusal: Error, Answer>(
    _ wanted: RowsWanted, _ connection: borrowing Connection,
    _ refused: (Refusal) -> InnerStoreError,
    _ body: (EditBase) throws(Refusal) -> EditStep<Answer>
  ) throws(InnerStoreError) -> (
    answer: Answer, stored: StoredNetwork, newIDs: [TableName: String]
  ) {
    var wanted = wanted
    while true {
      let stored = try read(wanted, connection)
      let base = EditBase(
        stored.network, wanted: wanted,
        newIDs: try newIDs(wanted.newIDs, connection),
        log: wanted.log ? try ChangeLog.entries(connection) : [],
        rowsOfChange: try wanted.rowsOfChange.map { (number) throws(InnerStoreError) in
          try ChangeLog.rows(of: number, connection)[number] ?? []
        } ?? [], rowsOfLog: wanted.rowsOfLog ? try ChangeLog.rows(connection) : [:],
        shares: wanted.shares ? try ShareTable.all(connection) : [])
      let step: EditStep<Answer>
      do throws(Refusal) {
        step = try body(base)
      } catch {
        throw refused(error)
      }
      switch step {
      case .done(let answer): return (answer, stored, base.newIDs)
      case .read(let more): wanted = more
      }
    }
  }

  private static func read(
    _ wanted: RowsWanted, _ connection: borrowing Connection
  ) throws(InnerStoreError) -> StoredNetwork {
    if wanted.everything { return try NetworkReader.read(connection) }
    var reader = PartReader()
    try reader.read(wanted, connection)
    var stored = try reader.stored(connection)
    do throws(SQLiteError) {
      try reserveKeys(&stored, connection)
    } catch {
      throw .sqlite(error)
    }
    return stored
  }

  /// Keeps new rows and symbols from getting the keys of those that were not read.
  private static func reserveKeys(
    _ stored: inout StoredNetwork, _ connection: borrowing Connection
  ) throws(SQLiteError) {
    for table in StoredTable.all {
      let last = try connection.integer("SELECT max(key) FROM \(table.name)")
      if let last = last.flatMap({ Int32(exactly: $0) }) {
        stored.keys[table.schema.name.index].reserve(upTo: last)
      }
    }
    if let last = try connection.integer("SELECT max(key) FROM symbol") {
      stored.symbolKeys.reserve(upTo: Int32(clamping: last))
    }
  }

  /// For each table, its letter and the smallest number that makes no id in use.
  private static func newIDs(
    _ tables: Set<TableName>, _ connection: borrowing Connection
  ) throws(InnerStoreError) -> [TableName: String] {
    var found: [TableName: String] = [:]
    for name in tables {
      found[name] = name.letter + String(try FreeNumbers.smallest(name, connection))
    }
    return found
  }

  // MARK: The log

  /// The changes of a file, by their numbers, each with the rows that are logged of it.
  ///
  /// - Parameter withRows: whether the rows are wanted.
  public static func history(
    at path: String, withRows: Bool = true, interruption: Interruption = Interruption(),
    patience: Int32 = patience
  ) throws(StoreError) -> [(entry: LoggedEntry, rows: [RowChange])] {
    try ask(path, interruption, patience) { (connection) throws(InnerStoreError) in
      let rows = withRows ? try ChangeLog.rows(connection) : [:]
      return try ChangeLog.entries(connection).map { ($0, rows[$0.number] ?? []) }
    }
  }

  /// The latest change of a file, without its rows; nil where there is none.
  public static func latestChange(
    at path: String, interruption: Interruption = Interruption(), patience: Int32 = patience
  ) throws(StoreError) -> LoggedEntry? {
    try ask(path, interruption, patience) { (connection) throws(InnerStoreError) in
      try ChangeLog.entries(connection, latest: true).last
    }
  }
}
