public import Exchange
public import Model

/// Why a request is not carried out: facts, without a sentence. Nothing has been written.
public enum EditFault: Error, Sendable {
  /// The rows are refused as an import would refuse them.
  case refused(ExchangeError)
  /// A line is not clear; its text, and the network that it was read with.
  case line(LineFault, text: String, Network)
  /// No row has the key; the nearest one.
  case noSuchRow(TableName, key: [String], nearest: String?)
  /// Several rows have what was given of a key: the keys of some, and how many more.
  case severalRows(TableName, keys: [[String]], more: Int)
  /// A key of so many cells as its table does not have; the columns of the key.
  case wrongKey(TableName, columns: [String])
  /// A row that is to be new, or to get another key, is there already.
  case known(TableName, key: [String], isNew: Bool)
  /// An id is changed by `rename`.
  case idIsRenamed(TableName, id: String)
  /// Rows of the table have no end.
  case noEnd(TableName)
  /// The row ended before, on another day.
  case endedAlready(TableName, key: [String], column: String, day: String)
  /// Rows name the one that is to go: some of them, and how many more.
  /// - Parameter isUndone: whether that is since the change is taken back which made it.
  case named(TableName, id: String, by: [RowKey], more: Int, isUndone: Bool)
  /// Nothing has the id; the nearest one.
  case noSuchID(String, nearest: String?)
  /// Several tables have the id.
  case idOfSeveral(String, [TableName])
  /// Rows of the table have no id to be changed, or are not joined.
  case notPossible(TableName)
  /// The id is in use already.
  case idInUse(String, TableName)
  /// The two are one already.
  case sameRow(String)
  /// The two are of different tables.
  case differentTables(String, TableName, String, TableName)
  /// Cells of rows that become one differ.
  case cellsDiffer([DifferentCell])
  /// There is no change with the number.
  case noSuchChange(Int)
  /// There is no change to take back.
  case nothingToUndo
  /// The change was taken back already, by another.
  case undoneAlready(Int, by: Int)
  /// Too little is logged to take the change back; with the latest change that can be.
  case notUndoable(Int, LoggedEntry, earlier: Int?)
  /// Later changes depend on the first import.
  case notLatest(Int, by: Int)
  /// The row has changed since it was shown.
  case changedMeanwhile(ChangedRow)
  /// The network is another one than it was when the change was worked out.
  case networkChanged
  /// Rows do not stand as the change left them.
  case changedSince(Int, [ChangedRow], more: Int)
}

/// Two cells that differ in rows that become one.
public struct DifferentCell: Hashable, Sendable {
  /// The row that stays.
  public let row: RowKey
  /// The column.
  public let column: String
  /// What it says, and what the row that goes says.
  public let kept, other: String
}

/// A row that does not stand as a change left it.
public struct ChangedRow: Hashable, Sendable {
  /// The table.
  public let table: TableName
  /// The row's key.
  public let key: [String]
  /// The cells as the change left them, or as they were shown; nil where it took the row out.
  public let left: [String]?
  /// The cells as they are; nil where there is no such row.
  public let now: [String]?
}
