public import Model

/// Something in a bundle or a network that is allowed, but left aside, read as something else, or likely to be
/// wrong. It stops nothing.
public struct Warning: Hashable, Sendable {
  /// What a warning is about.
  public enum Matter: Hashable, Sendable {
    // What is left aside.
    /// A file that is no table; the table that may be meant.
    case unknownFile(nearest: TableName?)
    /// A key of a JSON document that is no table; the table that may be meant.
    case unknownTable(String, nearest: TableName?)
    /// A column that the table does not have; the one that may be meant.
    case unknownColumn(String, nearest: String?)
    /// A row with the sum of those above it.
    case totalsRow

    /// Rows that are new only because a column of the key is not in the file; the column, and how many there are.
    case newWithoutKeyColumn(String, rows: Int)

    /// Rows of the network that the bundle, which has most of their table, does not have: they stay. Their ids,
    /// and how many more.
    case rowsNotInFile([String], more: Int)

    // What is read as something else.
    /// An area that is written as another one, from which it differs only in case or blanks; how many rows.
    case areaRespelt(as: String, rows: Int)
    /// A role that is read as that of the family coordinator; how many rows.
    case roleIsCoordinator(rows: Int)

    // A cell that may be wrong.
    /// Eleven digits that begin with a day, as a national identity number does.
    case mayBeIdentityNumber
    /// A telephone number in a title.
    case phoneNumber
    /// A full name and a date of birth in an alias.
    case nameWithBirthDate
    /// Letters that have become others on the way, or were lost.
    case brokenLetters
    /// A day that lies ahead of today, or long ago.
    case unlikelyDay(Day, today: Day)

    // A row that contradicts itself.
    /// The day is before that of another column, from which it should follow.
    case isBefore(column: String, day: Day)
    /// The day is after that of another column, with which all was over.
    case isAfter(column: String, day: Day)
    /// Both an end as hoped and an end as given up; the other column.
    case endsInTwoWays(column: String)
    /// How it ended stands here, but the day of the end does not; its column.
    case lacks(column: String)
    /// The greatest age is below the least.
    case oldestBelowYoungest(Int)
    /// From somebody to the same.
    case toItself
    /// A reason for a no beside a yes.
    case reasonBesideYes

    // Rows that do not go together.
    /// A parent who was born no earlier than the child: both.
    case parentIsYounger(parent: String, child: String)
    /// People each of whom is a parent of the next, and the last of the first.
    case parentsInCircle([String])
    /// Several with one name: their ids, and how many more.
    case sameName([String], more: Int)
    /// Names that differ only in case or blanks: the names, and how many more.
    case spelledInSeveralWays([String], more: Int)
    /// A row that says the same as another one with another id.
    case sameButForID(String)
    /// A family whose end leaves things open.
    case closedWithOpen([OpenThread])
    /// A contact or service that ends with responsibilities: the needs, and how many more.
    case endsWithResponsibilities([String], more: Int)

    /// How many more there are of the kind of the warnings right before it.
    case more(Int)
  }

  /// What is open in a family that is closed: rows of a table, their ids and how many more.
  public struct OpenThread: Hashable, Sendable {
    /// The table of the rows.
    public let table: TableName
    /// The first few ids.
    public let ids: [String]
    /// How many more there are.
    public let more: Int

    init(table: TableName, ids: [String], more: Int) {
      self.table = table
      self.ids = ids
      self.more = more
    }
  }

  /// The name of the file; empty where the row is one that the network already holds.
  public let file: String
  /// The table, where the place is in one.
  public let table: TableName?
  /// The line, counted from 1.
  public let line: Int?
  /// The name of the column.
  public let column: String?
  /// What stands there, fit to be shown.
  public let found: String?
  /// The key of a row that the network already holds: the cells of its key as written, in order.
  public let storedKey: [String]
  /// What it is about.
  public let matter: Matter

  init(
    file: String, table: TableName? = nil, line: Int? = nil, column: String? = nil,
    found: String? = nil, storedKey: [String] = [], _ matter: Matter
  ) {
    self.file = file
    self.table = table
    self.line = line
    self.column = column
    self.found = found
    self.storedKey = storedKey
    self.matter = matter
  }
}

extension Warning.Matter {
  /// Warnings are said kind by kind: first what was not read, for it may be why the rest is as it is.
  var kind: Int {
    switch self {
    case .unknownFile: 0
    case .unknownTable: 1
    case .unknownColumn: 2
    case .totalsRow: 3
    case .newWithoutKeyColumn: 4
    case .rowsNotInFile: 5
    case .areaRespelt: 6
    case .roleIsCoordinator: 7
    case .mayBeIdentityNumber: 8
    case .phoneNumber: 9
    case .nameWithBirthDate: 10
    case .brokenLetters: 11
    case .unlikelyDay: 12
    case .isBefore: 13
    case .isAfter: 14
    case .endsInTwoWays: 15
    case .lacks: 16
    case .oldestBelowYoungest: 17
    case .toItself: 18
    case .reasonBesideYes: 19
    case .parentIsYounger: 20
    case .parentsInCircle: 21
    case .sameName: 22
    case .spelledInSeveralWays: 23
    case .sameButForID: 24
    case .closedWithOpen: 25
    case .endsWithResponsibilities: 26
    case .more: 27
    }
  }

  static let kinds = 28
}

extension Warning: CustomStringConvertible {
  /// The warning for those who debug; not what a user reads.
  public var description: String {
    var text = file.isEmpty ? "stored \(storedKey)" : file
    if let line { text += ":\(line)" }
    if let column { text += ": \(column)" }
    return text + ": \(matter)"
  }
}
