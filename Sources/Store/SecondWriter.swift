internal import Dispatch
internal import Model
internal import SQLite
internal import Synchronization

/// A second thread that makes some of the tables of a large import, with their indexes, in a
/// database in memory, while the first one makes the others in the file.
///
/// SQLite lets one connection at a time write to a file. But it moves a whole table from one
/// database into an empty table of another as it is, rows and entries of indexes, without looking
/// into them or sorting anything: that is a third of what making them costs.
final class SecondWriter: Sendable {
  private static let name = "second"

  private let tables: [StoredTable]
  private let isDone = DispatchSemaphore(value: 0)
  private let outcome = Mutex<Swift.Result<DatabaseImage, SQLiteError>?>(nil)

  /// Begins to write tables on another thread.
  ///
  /// - Parameters:
  ///   - schema: the statements that make an empty file.
  ///   - isProved: whether no CHECK can refuse a row.
  init(
    _ tables: [StoredTable], of rows: RowWriter, schema: [String], isProved: Bool,
    interruption: Interruption
  ) {
    self.tables = tables
    DispatchQueue(label: "second writer").async { [self] in
      var made: Swift.Result<DatabaseImage, SQLiteError>?
      do throws(SQLiteError) {
        made = .success(
          try SecondWriter.make(tables, rows, schema, isProved: isProved, interruption))
      } catch {
        made = .failure(error)
      }
      outcome.withLock { $0 = made.take() }
      isDone.signal()
    }
  }

  private static func make(
    _ tables: [StoredTable], _ rows: RowWriter, _ schema: [String], isProved: Bool,
    _ interruption: Interruption
  ) throws(SQLiteError) -> DatabaseImage {
    let connection = try Connection.inMemory(interruption: interruption)
    try connection.execute("PRAGMA foreign_keys = OFF; PRAGMA temp_store = MEMORY")
    try connection.transaction(.immediate) { () throws(SQLiteError) in
      for statements in schema { try connection.execute(statements) }
      let names = tables.map(\.name)
      let indexes = try IndexList.all(of: connection, where: names.contains)
      try indexes.drop(connection)
      if isProved { try connection.execute("PRAGMA ignore_check_constraints = ON") }
      for table in tables { try rows.insert(table, connection) }
      try indexes.create(connection)
    }
    return try connection.image()
  }

  /// Waits for the tables and moves them into those of the file, which are empty.
  func finish(_ connection: borrowing Connection) throws(SQLiteError) {
    wait()
    guard let made = outcome.withLock({ $0.take() }) else { return }
    try connection.attach(try made.get(), as: SecondWriter.name)
    for table in tables {
      try connection.execute(
        "INSERT INTO main.\(table.name) SELECT * FROM \(SecondWriter.name).\(table.name)")
    }
  }

  /// Waits until the other thread has ended.
  func wait() {
    isDone.wait()
    isDone.signal()
  }
}

extension SecondWriter {
  /// The greatest number of rows that the second thread is given: they stand in memory twice, as
  /// pages.
  private static let greatestRows = 2_000_000

  /// Which of the tables that are empty a second thread had better make.
  ///
  /// - Parameter isEmpty: for each table of the bundle, whether the file has no row of it.
  static func share(of network: Network, isEmpty: [Bool]) -> [StoredTable] {
    let costs = network.tables.map(cost)
    var (first, second) = (costs.reduce(0, +), 0)
    var rows = 0
    var share: [StoredTable] = []
    for index in costs.indices.sorted(by: { (costs[$1], $0) < (costs[$0], $1) }) {
      let table = StoredTable.all[index]
      let added = rows + network.tables[index].count
      // The ids of nodes share a table, which only one thread can fill.
      guard isEmpty[index], !table.isNode, added <= greatestRows else { continue }
      let cost = costs[index]
      if time(first - cost, second + cost) < time(first, second) {
        first -= cost
        second += cost
        rows = added
        share.append(table)
      }
    }
    return share
  }

  /// What it costs to write a table, in numbers written: sorting the entries of an index costs
  /// about three times what writing the same numbers into rows does, unless they are in order
  /// already.
  private static func cost(_ table: Table) -> Int {
    let keyColumns = table.schema.keyColumns
    var factor = 1
    if let first = keyColumns.first(where: { table.schema.columns[$0].name == "family" })
      ?? keyColumns.first, !table.schema.columns[first].kind.isText
    {
      let numbers = table.numbers(first)
      if zip(numbers, numbers.dropFirst()).contains(where: { $0 > $1 }) { factor = 3 }
    }
    return table.count * (1 + table.schema.columns.count + factor * keyColumns.count)
  }

  /// How long it takes until both are done and what the second one made has been moved.
  private static func time(_ first: Int, _ second: Int) -> Int {
    max(first, second) + second / 3
  }
}
