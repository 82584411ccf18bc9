/// How a change came about, by the word that the change log has for it.
public enum ChangeWay: String, CaseIterable, Sendable {
  case `import`, replace, row, line, form, undo, join, rename, merge, forget
}

/// A row before and after a change, as texts of the bundle.
public struct RowChange: Hashable, Sendable {
  /// The table.
  public let table: TableName
  /// The cells of the row's key, in the order of `TableSchema.keyOfRow`.
  public let key: [String]
  /// The cells in the order of the table's columns, an empty text for an empty cell; nil where the
  /// row was not there, or is not there any more.
  public let before, after: [String]?

  /// A row before and after a change.
  public init(_ table: TableName, before: [String]?, after: [String]?) {
    self.table = table
    self.before = before
    self.after = after
    key = (after ?? before).map { TableSchema.of(table).keyOfRow($0) } ?? []
  }

  /// The change that takes this one back.
  public var inverse: RowChange { RowChange(table, before: after, after: before) }
}

extension RowChange: Comparable {
  /// The order of the log: by table, then by key, column by column, by the bytes of UTF-8.
  public static func < (one: RowChange, other: RowChange) -> Bool {
    if one.table != other.table { return one.table.index < other.table.index }
    for (mine, theirs) in zip(one.key, other.key) where mine != theirs {
      return mine.utf8.lexicographicallyPrecedes(theirs.utf8)
    }
    return one.key.count < other.key.count
  }
}

extension TableSchema {
  /// The cells of a row's key: those of the key's columns, and last the one that is part of the key
  /// only in some rows, where it is.
  ///
  /// - Parameter cells: the row's cells in the order of the columns.
  public func keyOfRow(_ cells: [String]) -> [String] {
    keyColumns(ofRowWith: cells).map { cells[$0] }
  }

  /// The places of the columns that make up the key of a row.
  package func keyColumns(ofRowWith cells: [String]) -> [Int] {
    guard let some = keyColumnOfSome, case .word(let codes) = columns[some.condition].kind,
      cells[some.condition] == codes[Int(some.word)]
    else { return keyColumns }
    return keyColumns + [some.column]
  }
}

/// What the change log says of a change: who, when, how, and which rows.
public struct ChangeLogEntry: Hashable, Sendable {
  /// When, in UTC: `YYYY-MM-DDTHH:MM:SSZ`.
  public let at: String
  /// Who did it, as they call themselves.
  public let by: String
  /// How it came about.
  public let way: ChangeWay
  /// The number of the change that it takes back.
  public let undoes: Int?
  /// What somebody wished to remember of it.
  public let note: String?
  /// Of a new id or of two that became one, the table and both ids, so that neither is left when
  /// the other is forgotten.
  public var sameThing: SameThing?
  /// Of a merge, the latest change of the other file that is in it.
  public var takenIn: TakenIn?
  /// Of an import, what was read and what stood afterwards.
  public var imported: ImportedFiles?
  /// The rows, in order; nil where only their number is logged.
  public let rows: [RowChange]?
  /// Whether it can be taken back, as long as its rows stand as it left them.
  public let isUndoable: Bool

  /// An entry of the log.
  public init(
    at: String, by: String, way: ChangeWay, undoes: Int? = nil, note: String? = nil,
    rows: [RowChange]?, isUndoable: Bool
  ) {
    self.at = at
    self.by = by
    self.way = way
    self.undoes = undoes
    self.note = note
    self.rows = rows
    self.isUndoable = isUndoable
  }
}

/// Two ids of one thing, one after the other.
public struct SameThing: Hashable, Sendable {
  /// The table.
  public let table: TableName
  /// The ids.
  public let ids: [String]

  /// Two ids of one thing.
  public init(_ table: TableName, _ ids: [String]) {
    self.table = table
    self.ids = ids
  }
}

/// The latest change in the log of a file that was taken into another one.
public struct TakenIn: Hashable, Sendable {
  /// Its number.
  public let number: Int
  /// When it was made, in UTC, and by whom.
  public let at: String, by: String

  /// A change of another file's log.
  public init(number: Int, at: String, by: String) {
    self.number = number
    self.at = at
    self.by = by
  }
}

/// What was read in an import, so that the same files need not be read again while the network
/// stands as it did after them.
public struct ImportedFiles: Hashable, Sendable {
  /// Tells the files and the program that read them, as text.
  public let files: String
  /// Tells the network after the import, as text.
  public let network: String
  /// How many rows of each table were read, in the order of `TableName.allCases`.
  public let rows: [Int]
  /// How many things were said about the rows.
  public let warnings: Int

  /// What was read in an import.
  public init(files: String, network: String, rows: [Int], warnings: Int) {
    self.files = files
    self.network = network
    self.rows = rows
    self.warnings = warnings
  }
}

/// A change to a network and what the change log says of it: the two are stored together.
public struct LoggedChange: Sendable {
  /// The change.
  public let change: NetworkChange
  /// What the log says of it.
  public let entry: ChangeLogEntry

  /// A change with its entry.
  public init(_ change: NetworkChange, _ entry: ChangeLogEntry) {
    self.change = change
    self.entry = entry
  }
}

extension NetworkChange {
  /// How many rows a change adds, changes and takes out.
  ///
  /// - Parameter rows: the rows that are logged of it, in which a row that gets another key counts
  ///   as one that goes and one that is new; nil where only their number is known.
  public func counts(_ rows: [RowChange]?) -> (added: Int, changed: Int, removed: Int) {
    guard let rows else {
      return tables.reduce(into: (0, 0, 0)) {
        $0 = ($0.0 + $1.added, $0.1 + $1.changed, $0.2 + $1.removed)
      }
    }
    let (added, removed) = (rows.count { $0.before == nil }, rows.count { $0.after == nil })
    return (added, rows.count - added - removed, removed)
  }
}

/// A change as it stands in the log.
public struct LoggedEntry: Hashable, Sendable {
  /// Its number, from 1.
  public let number: Int
  /// What is said of it; `by` and `note` may have been erased.
  public let entry: ChangeLogEntry
  /// How many rows are new, changed and gone.
  public let added, changed, removed: Int

  /// A change as it stands in the log.
  public init(number: Int, entry: ChangeLogEntry, added: Int, changed: Int, removed: Int) {
    self.number = number
    self.entry = entry
    self.added = added
    self.changed = changed
    self.removed = removed
  }
}

/// What is erased from the change log, so that nothing of what was forgotten is left in it.
public struct LogErasure: Sendable {
  /// Rows of changes.
  public var rows: [(change: Int, table: TableName, key: [String])] = []
  /// Changes of which only the day, the way and the counts are left.
  public var changes: Set<Int> = []
  /// Changes whose note goes.
  public var notes: Set<Int> = []
  /// The numbers of what was noted as made for somebody and names what is erased.
  public var shares: Set<Int> = []

  /// Nothing.
  public init() {}
}
