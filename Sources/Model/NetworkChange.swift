/// What an import makes of a network, table by table, before it is stored.
public struct NetworkChange: Sendable {
  /// What an import does to one table.
  public struct TableChange: Sendable {
    /// How many rows are new, differ from what was there, are the same, or go away (only when the
    /// network is replaced).
    public var added = 0, changed = 0, unchanged = 0, removed = 0
    /// The places of the rows that differ from what was there, ascending. Empty when the network is
    /// replaced.
    public var changedRows: [Int32] = []

    /// A table that nothing happens to.
    public init() {}
  }

  /// The network as it will be. Unless it is replaced, the rows that were there keep their places
  /// and new rows stand behind them.
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
}
