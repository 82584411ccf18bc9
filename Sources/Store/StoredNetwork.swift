internal import Model

/// A network as it was read from a file, and the keys that its rows and symbols have there.
struct StoredNetwork {
  var network = Network()
  /// The keys of each table's rows, in the order of `TableName.allCases`.
  var keys = StoredTable.all.map(\.noKeys)
  /// The keys of the symbols.
  var symbolKeys = KeyMap(base: 0)
  /// Whether the file has, or may have, rows that are not in it.
  var isPart = false
}

/// What is done about a fault in a file that is read.
struct FaultLog {
  /// At most how many faults are collected; 0 makes the first one an error.
  let limit: Int
  private(set) var faults: [FileFault] = []

  init(limit: Int) { self.limit = limit }

  /// Takes a fault down, or throws it where nobody collects any, or more than enough have been.
  mutating func add(_ fault: FileFault) throws(InnerStoreError) {
    guard faults.count < limit else { throw .damaged(fault) }
    if !faults.contains(fault) { faults.append(fault) }
  }
}
