public import Model

/// Something in a bundle or a network that is allowed, but left aside, read as something else, or
/// likely to be wrong. It stops nothing.
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
    /// A row with a remark and nothing else; it is no id.
    case remarkRow
    /// A row below the table that holds one word; it may be a remark, or a row.
    case loneCell
    /// A row that repeats the headings.
    case headingsAgain
    /// Cells that stand under no heading.
    case noHeading(cells: Int)
    /// A sheet of a workbook that is no table; the table that may be meant.
    case unknownSheet(nearest: TableName?)

    /// Rows that are new only because a column of the key is not in the file; the column, and how
    /// many there are.
    case newWithoutKeyColumn(String, rows: Int)

    /// Rows of the network that the bundle, which has most of their table, does not have: they
    /// stay. Their ids, and how many more.
    case rowsNotInFile([String], more: Int)

    /// An id that the network has for another row, whose place this one would take: what that is
    /// called, what this is called, and whether they are of two families.
    case isOtherRow(was: String, now: String, isOfOtherFamily: Bool)

    // What is read as something else.
    /// A file or sheet whose name is not that of the table it is read as.
    case fileRead(as: TableName)
    /// The encoding in which a file that is not UTF-8 was read.
    case encodingRead(ForeignEncoding)
    /// Something else between the columns than what is usual.
    case separatorRead(String)
    /// Quotation marks around each line.
    case quotesAroundLines
    /// Lines that stand above the names of the columns.
    case linesAboveHeader(Int)
    /// Headings that are not the names of their columns.
    case headingsRead([ReadCell])
    /// Cells of a column that are not written as the format has them; examples, and how many there
    /// are.
    case cellsRead(CellReading, [ReadCell], cells: Int)
    /// A sheet of a workbook that is hidden, and read.
    case hiddenSheet
    /// Rows of a sheet that are hidden, and read.
    case hiddenRows(Int)
    /// Columns of a sheet that are hidden, and read: their letters.
    case hiddenColumns([String])
    /// Merged cells, of which only the upper left holds something: some of them, and how many more.
    case mergedCells([String], more: Int)
    /// An area that is written as another one, from which it differs only in case or blanks; how
    /// many rows.
    case areaRespelt(as: String, rows: Int)
    /// A role that is read as that of the family coordinator; how many rows.
    case roleIsCoordinator(rows: Int)

    // A cell that may be wrong.
    /// Digits that look like a national identity number: eleven that begin with a day, or ten that
    /// lack its zero.
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

    /// The family that shows how an empty workbook is filled in; it is nobody's.
    case madeUpFamily

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
  /// The heading of the column in the sheet, where that is another one.
  public internal(set) var heading: String?
  /// What stands there, fit to be shown.
  public let found: String?
  /// The key of a row that the network already holds: the cells of its key as written, in order.
  public let storedKey: [String]
  /// What it is about.
  public var matter: Matter

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
  /// Warnings are said kind by kind: first what was not read, for it may be why the rest is as it
  /// is; last what was read as something else.
  var kind: Int {
    switch self {
    case .unknownFile: 0
    case .unknownTable: 1
    case .unknownSheet: 2
    case .unknownColumn: 3
    case .noHeading: 4
    case .remarkRow, .loneCell, .headingsAgain: 5
    case .totalsRow: 6
    case .newWithoutKeyColumn: 7
    case .rowsNotInFile: 8
    case .isOtherRow: 9
    case .mayBeIdentityNumber: 10
    case .phoneNumber: 11
    case .nameWithBirthDate: 12
    case .brokenLetters: 13
    case .unlikelyDay: 14
    case .isBefore: 15
    case .isAfter: 16
    case .endsInTwoWays: 17
    case .lacks: 18
    case .oldestBelowYoungest: 19
    case .toItself: 20
    case .reasonBesideYes: 21
    case .parentIsYounger: 22
    case .parentsInCircle: 23
    case .sameName: 24
    case .spelledInSeveralWays: 25
    case .sameButForID: 26
    case .closedWithOpen: 27
    case .endsWithResponsibilities: 28
    case .areaRespelt: 29
    case .madeUpFamily: 30
    case .roleIsCoordinator: 31
    case .fileRead: 32
    case .encodingRead: 33
    case .separatorRead, .quotesAroundLines: 34
    case .linesAboveHeader: 35
    case .hiddenSheet: 36
    case .hiddenRows: 37
    case .hiddenColumns: 38
    case .mergedCells: 39
    case .headingsRead: 40
    case .cellsRead: 41
    case .more: 42
    }
  }

  static let kinds = 43

  /// Whether each one is listed, however many there are: what is left aside, and what is read
  /// otherwise.
  static func isAlwaysListed(_ kind: Int) -> Bool { kind <= 4 || kind >= 32 }

  /// Whether somebody should look at it before it is taken: it may be wrong, or was left aside.
  /// Else it is only told how something was read, or what stays as it was.
  public var isQuestion: Bool {
    switch self {
    case .roleIsCoordinator, .fileRead, .encodingRead, .separatorRead, .quotesAroundLines,
      .linesAboveHeader, .hiddenSheet, .hiddenRows, .hiddenColumns, .mergedCells, .headingsRead,
      .cellsRead,
      .newWithoutKeyColumn, .rowsNotInFile, .more:
      false
    default: true
    }
  }
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
