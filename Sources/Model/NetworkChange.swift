/// What becomes of a network, table by table, before it is stored.
public struct NetworkChange: Sendable {
  /// What happens to one table.
  public struct TableChange: Sendable {
    /// How many rows are new, differ from what was there, are the same, or go away.
    public var added = 0, changed = 0, unchanged = 0, removed = 0
    /// The places of the rows that differ from what was there, ascending. Empty when the network is
    /// replaced.
    public var changedRows: [Int32] = []
    /// The places that rows which go away had before, ascending.
    public var removedRows: [Int32] = []
    /// When the network is replaced, the places of rows that differ, before and after; else empty:
    /// rows keep their order then.
    public var replacedRows: [(before: Int32, after: Int32)] = []
    /// When the network is replaced, the places of new rows; else empty: they stand behind the
    /// others then.
    public var addedRows: [Int32] = []

    /// A table that nothing happens to.
    public init() {}
  }

  /// The network as it will be. Unless it is replaced, the rows that were there keep their order,
  /// without those that go away, and new rows stand behind them.
  public let network: Network
  /// What happens to each table, in the order of `TableName.allCases`.
  public let tables: [TableChange]
  /// Whether the network becomes exactly the bundle: what was there and is not in it goes away.
  public let replaces: Bool

  /// A change to a network.
  public init(network: Network, tables: [TableChange], replaces: Bool) {
    self.network = network
    self.tables = tables
    self.replaces = replaces
  }

  /// Whether anything has to be written.
  public var isEmpty: Bool {
    tables.allSatisfy { $0.added == 0 && $0.changed == 0 && $0.removed == 0 }
  }

  /// The end of everything that a network holds.
  public init(emptying network: Network) {
    let tables = network.tables.map { table in
      var change = TableChange()
      change.removed = table.count
      change.removedRows = Array(0..<Int32(table.count))
      return change
    }
    self.init(network: Network(), tables: tables, replaces: true)
  }
}
