public import Model
public import Workbook

/// One place in a bundle that cannot be accepted: where it is, what was found and what would be
/// right.
///
/// Facts only; the sentences are made elsewhere.
public struct Refusal: Hashable, Sendable {
  /// The name of the file; nil where the row is one that the network already holds.
  public let file: String?
  /// The table, where the place is in one.
  public let table: TableName?
  /// The line, counted from 1.
  public let line: Int?
  /// The name of the column.
  public let column: String?
  /// The heading of the column in the sheet, where that is another one.
  public internal(set) var heading: String?
  /// What was found: at most 60 characters, invisible ones escaped.
  public let found: String?
  /// The key of a row that the network already holds: the cells of its key as written, in order.
  public let storedKey: [String]
  /// What is wrong, and what would be right.
  public let fault: Fault

  init(
    file: String?, table: TableName?, line: Int?, column: String? = nil, found: String? = nil,
    storedKey: [String] = [], _ fault: Fault
  ) {
    self.file = file
    self.table = table
    self.line = line
    self.column = column
    self.found = found
    self.storedKey = storedKey
    self.fault = fault
  }

  /// The same about a row that is named otherwise.
  package func withKey(_ key: [String]) -> Refusal {
    var other = Refusal(
      file: file, table: table, line: line, column: column, found: found, storedKey: key, fault)
    other.heading = heading
    return other
  }
}

/// What can be wrong in a bundle, with what would be right.
public enum Fault: Hashable, Sendable {
  // The file.
  /// The bytes are not UTF-8; the encoding that they look like, and which byte of the file it is
  /// (from 1).
  case notUTF8(looksLike: ForeignEncoding?, byte: Int)
  /// A byte of value 0; which byte of the file it is (from 1).
  case nulByte(byte: Int)
  /// The file has more bytes than are read.
  case fileTooLarge(greatest: Int)
  /// The file has no header line.
  case emptyFile
  /// A quote that is opened on the line and never closed.
  case quoteNeverCloses
  /// Text after a closing quote.
  case textAfterQuote
  /// More cells in a line than are read.
  case tooManyColumns(greatest: Int)
  /// Each line stands between quotation marks, so that it is one cell.
  case linesInQuotes
  /// Something else stands between the columns than what is read.
  case foreignSeparator(String)
  /// A column that must be there is not; a column of another name that may be meant.
  case missingColumn(nearest: String?)
  /// The column stands twice in the header line; the other heading that means it.
  case duplicateColumn(other: String)
  /// Other headings stand below the rows of the table.
  case anotherTable
  /// A row that has something in more cells than the header line has names.
  case moreCellsThanColumns(columns: Int)
  /// Another file or sheet is the same table; its name.
  case sameTable(TableName, as: String)
  /// The workbook cannot be read.
  case workbook(WorkbookError)
  /// An error of the spreadsheet, such as `#REF!`, or a formula that was never worked out.
  case errorCell
  /// A cell that the spreadsheet holds as a day where an id should stand.
  case dayInsteadOfID
  /// The document is no JSON at this character of the line (from 1).
  case notJSON(JSONFault, character: Int)
  /// A value of a wrong JSON type.
  case wrongType(expected: JSONType)

  // A cell.
  /// The cell must be filled in.
  case empty
  /// The word is not in the vocabulary; the words that are, and the one that may be meant.
  case unknownWord(expected: [String], nearest: String?)
  /// A word that may mean one code or several, or something else: the word, and the codes.
  case doubtfulWord(String, meanings: [String])
  /// Several words in a column that holds one.
  case oneWordOnly(expected: [String])
  /// Written like a day, but there is no such day.
  case noSuchDay
  /// No day: `YYYY-MM-DD` or `DD.MM.YYYY`.
  case notADay
  /// A month without a day; its first day.
  case noDayOfMonth(Day)
  /// Numbers that are one day where the day comes first, and another where the month does.
  case twoDays(Day, Day)
  /// A day with the name of another weekday than its own.
  case otherWeekday(Day)
  /// A yes or a no where a day should stand.
  case wordInsteadOfDay(isYes: Bool)
  /// No birth: a day or `YYYY-MM`.
  case notABirth
  /// No whole number within bounds.
  case notAWholeNumber(least: Int, greatest: Int)
  /// No length of time: `7d`, `3w`, `1m`, `10bd`.
  case notALength
  /// A character that no id may hold.
  case badID(character: String)
  /// The text or id has more characters than it may.
  case tooLong(greatest: Int)
  /// A spreadsheet would run the text as a formula.
  case formula
  /// A control character, by its code.
  case controlCharacter(code: Int)
  /// A national identity number, which is not repeated.
  case identityNumber

  // Between rows.
  /// Several have the name that stands in place of an id: their ids, and how many more.
  case nameOfSeveral([String], more: Int)
  /// Nothing of these kinds has the id; one that may be meant.
  case unknownID(expected: [Ref.Kind], nearest: String?)
  /// Rows name rows of a table that neither the bundle nor the network has; a file that may be
  /// meant as it.
  case missingTable(TableName, rows: Int, from: [TableName], nearest: String?)
  /// The id is of another kind.
  case wrongKind(expected: [Ref.Kind], actual: Ref.Kind)
  /// The id is already that of another kind: in the network, or at a place in the bundle.
  case idTaken(by: Ref.Kind, file: String?, line: Int?)
  /// Another row has the same key and says something else.
  case sameKey(file: String, line: Int)
  /// The end, in this column, is before the start.
  case endsBeforeItStarts(startColumn: String, start: String)
  /// The person, need or goal is of this family, not of the row's.
  case notOfTheFamily(family: String, expected: String)
  /// A tie goes from something to itself.
  case tieToItself
  /// The tie's kind wants another kind of end.
  case wrongEnd(expected: [Ref.Kind], actual: Ref.Kind, tie: String)
  /// An outcome without the day of the answer.
  case outcomeWithoutAnswer
  /// `follows` names a row that begins later, on this day.
  case followsLater(theirs: String, own: String)
  /// `follows` goes in a circle.
  case followsInCircle
  /// The kind is neither among the network's deadlines nor among the Norwegian ones; the kinds
  /// there are, and the one that may be meant.
  case unknownDeadlineKind(expected: [String], nearest: String?)
  /// The table would hold more rows, or more text in one column, than a network can.
  case tooMuch
}

/// An encoding that a file looks like when it is not UTF-8.
public enum ForeignEncoding: Hashable, Sendable {
  case utf16, windows1252
}

/// Where a document stops being JSON.
public enum JSONFault: Hashable, Sendable {
  /// Something else stands where one of these would be right.
  case expected([String])
  /// The document ends too early.
  case endsTooEarly
  /// Something stands behind the end of the document.
  case trailing
  /// A key stands twice in one object.
  case duplicateKey
  /// An escape that JSON does not know.
  case badEscape
  /// Half of a surrogate pair.
  case loneSurrogate
  /// No JSON number (`NaN`, `01`, `1.`).
  case badNumber
  /// A line feed, tab or other control character inside a string.
  case controlCharacter
  /// More brackets inside one another than are read.
  case tooDeep
}

/// What a value of a JSON bundle may be.
public enum JSONType: Hashable, Sendable {
  /// The document: an object of tables.
  case objectOfTables
  /// A table: an array of rows.
  case arrayOfRows
  /// A row: an object.
  case object
  /// A cell: a string, a number or null.
  case stringNumberOrNull
}

extension Refusal: CustomStringConvertible {
  /// The refusal for those who debug; not what a user reads.
  public var description: String {
    var text = file ?? "stored \(storedKey)"
    if let line { text += ":\(line)" }
    if let column { text += ": \(column)" }
    if let found { text += ": '\(found)'" }
    return text + ": \(fault)"
  }
}
