public import Model

/// What somebody chooses where two sides say different things.
public enum ThreeWayTake: String, CaseIterable, Sendable {
  /// What the network has.
  case ours
  /// What the other file has.
  case theirs
  /// What stood there when both began.
  case base
  /// Two things that got the same id: both, theirs under a new one.
  case both
}

/// Where two sides say different things: a cell, or a whole row where it has no column.
public struct ConflictPlace: Hashable, Sendable {
  /// The table.
  public let table: TableName
  /// The cells of the row's key, in the order of `TableSchema.keyOfRow`.
  public let key: [String]
  /// The column, by its name in the bundle; nil for the row itself, which one side has taken out.
  public let column: String?

  /// A place.
  public init(_ table: TableName, _ key: [String], column: String?) {
    self.table = table
    self.key = key
    self.column = column
  }

  /// The row.
  public var row: RowKey { RowKey(table, key) }
}

extension ConflictPlace: Comparable {
  /// By table, key and column, in the order of the bundle; a row before its cells.
  public static func < (one: ConflictPlace, other: ConflictPlace) -> Bool {
    if one.row != other.row { return one.row < other.row }
    func place(_ column: String?) -> Int {
      column.map { TableSchema.of(one.table).place($0) } ?? -1
    }
    return place(one.column) < place(other.column)
  }
}

extension RowKey: Comparable {
  /// By table, then by the cells of the key, by the bytes of UTF-8.
  public static func < (one: RowKey, other: RowKey) -> Bool {
    if one.table != other.table { return one.table.index < other.table.index }
    for (mine, theirs) in zip(one.cells, other.cells) where mine != theirs {
      return mine.utf8.lexicographicallyPrecedes(theirs.utf8)
    }
    return one.cells.count < other.cells.count
  }
}

/// Two sides that say different things: of a cell, or whether a row is to be there.
public struct ThreeWayConflict: Hashable, Sendable {
  /// Where.
  public let place: ConflictPlace
  /// The row as both began, as the network has it and as the other file has it, its cells in the
  /// order of the table's columns; nil where it is not there.
  public let base, ours, theirs: [String]?
  /// The rows that name a row which one side has taken out, in order.
  public let namedBy: [RowKey]

  /// Whether it may be two things that got the same id, so that both can be kept.
  public var mayBeBoth: Bool {
    place.table.refKind != nil && base == nil && ours != nil && theirs != nil
  }

  /// What may be chosen.
  public var takes: [ThreeWayTake] {
    ThreeWayTake.allCases.filter { $0 != .both || mayBeBoth }
  }

  /// What is told of a side, as the file of conflicts has it: the cell, or the row with its
  /// columns.
  ///
  /// - Parameter row: the side's row.
  public func text(of row: [String]?) -> String {
    guard let row else { return "" }
    let schema = TableSchema.of(place.table)
    if let column = place.column { return row[schema.place(column)] }
    return zip(schema.columns, row).filter { !$1.isEmpty }.map { "\($0.name)=\($1)" }
      .joined(separator: ", ")
  }
}

/// One of two networks that began as one.
public struct ThreeWaySide: Sendable {
  /// The network.
  public let network: Network
  /// What became of it since both began, in the order of the log.
  public let changes: [RowChange]

  /// One of two networks.
  public init(_ network: Network, changes: [RowChange]) {
    self.network = network
    self.changes = changes
  }

  /// One of two networks that both began as another.
  public init(_ network: Network, since base: Network) {
    self.init(network, changes: network.changes(from: base))
  }
}

extension Network {
  /// The rows that differ from another network, as texts, in the order of the log. Time and space
  /// are in proportion to the rows; texts are made only of those that differ.
  public func changes(from base: Network) -> [RowChange] {
    NetworkChange(
      network: self, tables: Replacement(of: base, by: self).changes, replaces: true
    ).rows(from: base)
  }
}

/// What comes of two networks that began as one.
public struct ThreeWayMerge: Sendable {
  /// What becomes of ours, in the order of the log. It holds only where nothing is open.
  public let changes: [RowChange]
  /// Where the two say different things, in order, whether it was chosen there or not.
  public let conflicts: [ThreeWayConflict]
  /// Where nothing was chosen.
  public let open: [ThreeWayConflict]
  /// What was not taken, since it names something that is chosen to be gone.
  public let leftOut: [RowChange]
  /// Rows of theirs that got a new id.
  public let newIDs: [(table: TableName, old: String, new: String)]
}
