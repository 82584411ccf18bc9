internal import Dispatch
internal import Model
internal import SQLite
internal import Synchronization

/// What is read in one order of keys: the ids of one kind, or the rows of a table.
struct ReadSource: Sendable {
  let table: StoredTable
  /// Whether it is the ids, which stand in a table of their own.
  let isIDs: Bool
  /// The places of the columns that are read, beside the key.
  let places: [Int]

  /// The name of the table in the file.
  var name: String { isIDs ? "node" : table.name }

  /// What is read for a set of columns: ids first, since everything points at them.
  static func all(_ columns: ColumnSet) -> [ReadSource] {
    let tables = StoredTable.all.filter { columns.contains($0.schema.name) }
    return tables.filter(\.isNode).map { ReadSource(table: $0, isIDs: true, places: [0]) }
      + tables.map { table in
        ReadSource(
          table: table, isIDs: false,
          places: table.ownColumns.filter { columns.contains(table.schema.name, $0) })
      }
  }

  /// How many keys are read at a time.
  private static let partSize: Int64 = 1 << 18

  /// The keys of the source in parts of which each is read at once; none where there are no rows.
  func parts(_ connection: borrowing Connection) throws(SQLiteError) -> [ClosedRange<Int64>] {
    // Ids that belong to no kind count as the first or last kind's, and are found to be out of
    // place.
    let all = Int64.min...Int64.max
    let base = Int64(table.base)
    let within =
      !isIDs
      ? all
      : (table.base == 0 ? all.lowerBound : base)...(table.schema.name == .contacts
        ? all.upperBound : base + Int64(StoredTable.numberMask))
    let condition = "FROM \(name) WHERE key BETWEEN \(within.lowerBound) AND \(within.upperBound)"
    guard let first = try connection.integer("SELECT min(key) \(condition)"),
      let last = try connection.integer("SELECT max(key) \(condition)"), first <= last
    else { return [] }
    let least = Int64(table.base)
    guard first > least, last <= least + Int64(StoredTable.numberMask) else {
      return [first...last]
    }
    return stride(from: first, through: last, by: Int(Self.partSize)).map {
      $0...min(last, $0 + Self.partSize - 1)
    }
  }

  /// The rows of some keys, to be read at once.
  ///
  /// - Parameter number: the place of this source among those that are read.
  func part(_ keys: ClosedRange<Int64>, ofSource number: Int) -> ReadQueue.Part {
    let columns = places.map { place in
      let schema = table.schema.columns[place]
      return schema.kind.isText
        ? ReadColumn.texts(table.sqlName(place))
        : ReadColumn.numbers(table.sqlName(place), null: schema.kind.empty)
    }
    // An index that has all that is wanted would be read in its own order.
    return ReadQueue.Part(
      source: number, columns: [.numbers("key", null: 0)] + columns,
      from: "\(name) NOT INDEXED WHERE key BETWEEN \(keys.lowerBound) AND \(keys.upperBound)")
  }
}

/// Parts of some sources, read by whoever comes for the next one.
final class ReadQueue: Sendable {
  /// Rows that are read at once.
  struct Part: Sendable {
    let source: Int
    let columns: [ReadColumn]
    /// What stands behind `FROM`.
    let from: String
    /// What it may select from as `samvev_rows`.
    var keys: [Int32] = []
  }

  private struct State {
    var next = 0
    var rows: [ReadRows?]
    var failure: (part: Int, error: SQLiteError)?
  }

  private let parts: [Part]
  private let misfits: Int
  private let state: Mutex<State>
  /// Signalled for each part that somebody has finished.
  private let isDone = DispatchSemaphore(value: 0)

  init(_ parts: [Part], misfits: Int) {
    self.parts = parts
    self.misfits = misfits
    state = Mutex(State(rows: parts.map { _ in nil }))
  }

  /// Reads parts until there are none, or one could not be read.
  func work(_ connection: borrowing Connection) {
    while let place = next() {
      let part = parts[place]
      do throws(SQLiteError) {
        let rows = try connection.readColumns(
          part.columns, from: part.from, selecting: part.keys, misfits: misfits)
        state.withLock { $0.rows[place] = rows }
      } catch {
        state.withLock {
          if place < $0.failure?.part ?? Int.max { $0.failure = (place, error) }
        }
      }
      isDone.signal()
    }
  }

  private func next() -> Int? {
    state.withLock {
      guard $0.failure == nil, $0.next < parts.count else { return nil }
      $0.next += 1
      return $0.next - 1
    }
  }

  /// What was read, by source; and of the first part that could not be read, its source and why.
  /// Waits for the other one, where that is not done with its part; to be called once, by who has
  /// done its own.
  ///
  /// - Parameter count: how many sources there are.
  func finish(
    sources count: Int
  ) -> (rows: [[ReadRows]], failure: (source: Int, error: SQLiteError)?) {
    // Nobody takes another one any more.
    for _ in 0..<state.withLock({ $0.next }) { isDone.wait() }
    return state.withLock {
      var rows = [[ReadRows]](repeating: [], count: count)
      for (place, part) in parts.enumerated() {
        if let read = $0.rows[place] { rows[part.source].append(read) }
        $0.rows[place] = nil
      }
      return (rows, $0.failure.map { (parts[$0.part].source, $0.error) })
    }
  }
}
