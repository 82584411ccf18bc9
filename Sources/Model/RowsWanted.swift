/// Which rows of a network have to be known for a change, so that no more than these are read from
/// a network file. What is read may be more.
public struct RowsWanted: Hashable, Sendable {
  /// Everything there is.
  public var everything = false
  /// Whatever has one of these ids, and everything of the families that it belongs to.
  public var ids: Set<String> = []
  /// Rows of tables without ids, by the cells of their keys in the order of `keyColumns`.
  public var keys: Set<RowKey> = []
  /// Rows that name what has one of these ids, and those that name these rows, and so on.
  public var referrersOf: Set<String> = []
  /// All services and contacts.
  public var services = false
  /// A row of each area.
  public var areas = false
  /// The tables in which a new row is to get an id.
  public var newIDs: Set<TableName> = []
  /// The changes in the log, without their rows.
  public var log = false
  /// The rows of a change in the log.
  public var rowsOfChange: Int?
  /// The rows of all changes in the log.
  public var rowsOfLog = false
  /// What was noted as made for somebody.
  public var shares = false

  /// Nothing.
  public init() {}

  /// Everything there is.
  public static let all: RowsWanted = {
    var wanted = RowsWanted()
    wanted.everything = true
    return wanted
  }()
}

/// A row by its table and the cells of its key.
public struct RowKey: Hashable, Sendable {
  /// The table.
  public let table: TableName
  /// The cells, in the order of the schema's `keyColumns`.
  public let cells: [String]

  /// A row by its table and the cells of its key.
  public init(_ table: TableName, _ cells: [String]) {
    self.table = table
    self.cells = cells
  }
}

/// What a change is worked out from: the network, or the rows of it that were wanted, and of the
/// change log what was.
public struct EditBase: Sendable {
  /// What was wanted.
  public let wanted: RowsWanted
  /// The rows.
  public let network: Network
  /// Whether they are all that there are.
  public var isWhole: Bool { wanted.everything }
  /// For each table that was asked about, the id of its letter and the smallest number that is not
  /// in use: `n12`.
  public let newIDs: [TableName: String]
  /// The changes in the log, by their numbers, without rows; empty unless they were wanted.
  public let log: [LoggedEntry]
  /// The rows of the change that was asked about.
  public let rowsOfChange: [RowChange]
  /// The rows of all changes in the log, by the numbers of these.
  public let rowsOfLog: [Int: [RowChange]]
  /// What was noted as made for somebody; empty unless it was wanted.
  public let shares: [NotedShare]

  /// Rows of a network.
  public init(
    _ network: Network, wanted: RowsWanted, newIDs: [TableName: String] = [:],
    log: [LoggedEntry] = [],
    rowsOfChange: [RowChange] = [], rowsOfLog: [Int: [RowChange]] = [:],
    shares: [NotedShare] = []
  ) {
    self.network = network
    self.wanted = wanted
    self.newIDs = newIDs
    self.log = log
    self.rowsOfChange = rowsOfChange
    self.rowsOfLog = rowsOfLog
    self.shares = shares
  }
}

/// What comes of looking at the rows that were wanted: more are needed, or the answer.
public enum EditStep<Answer: Sendable>: Sendable {
  case read(RowsWanted)
  case done(Answer)
}

extension TableName {
  /// The letter that ids of new rows begin with.
  public var letter: String { String(rawValue.prefix(1)) }
}
