public import Workbook

/// The words of a workbook in the language of its reader.
public struct WorkbookWords: Sendable {
  /// The words of the sheet of one table.
  public struct Sheet: Sendable {
    /// The name on the tab.
    public var name: String
    /// For each column what it is called, what to write in it, and the words of its vocabulary by
    /// their numbers.
    public var columns: [(heading: String, note: String, words: [String])]

    /// The words of a sheet.
    public init(
      _ name: String, columns: [(heading: String, note: String, words: [String])]
    ) {
      self.name = name
      self.columns = columns
    }
  }

  /// A sheet that holds no table: what the others are, and which words there are.
  public struct Page: Sendable {
    let layout: SheetLayout
    let rows: [[SheetValue]]

    /// A sheet with rows.
    public init(_ layout: SheetLayout, rows: [[SheetValue]]) {
      self.layout = layout
      self.rows = rows
    }
  }

  /// What the file is called among its properties.
  public var title: String
  /// How days are shown: `dd.mm.yyyy`.
  public var dayFormat: String
  /// The sheets of the tables, in the order of the bundle.
  public var sheets: [Sheet]
  /// What the role of a family's coordinator is called.
  public var coordinator: String
  /// What kinds of referral are called, by their codes; one that is not there is written as its
  /// code.
  public var kinds: [String: String]
  /// One and many of each unit of a length of time, by the numbers of the units.
  public var units: [(one: String, many: String)]
  /// Where the kinds of referral are listed.
  public var listOfKinds: SheetLayout.Choices.Source?
  /// The sheets before and after those of the tables.
  public var before, after: [Page]
  /// Said of a word that is none of the list, beside a cell that takes several words, and
  /// beside one that takes ids of several sheets.
  public var unknownWord, severalWords, severalSheets: SheetLayout.Choices.Message
  /// Said of an id that is not in a sheet, by the sheets.
  public var unknownID: [SheetLayout.Choices.Message]

  /// All words of a workbook.
  public init(
    title: String, dayFormat: String, sheets: [Sheet], coordinator: String, kinds: [String: String],
    units: [(one: String, many: String)], listOfKinds: SheetLayout.Choices.Source?, before: [Page],
    after: [Page],
    unknownWord: SheetLayout.Choices.Message, severalWords: SheetLayout.Choices.Message,
    severalSheets: SheetLayout.Choices.Message, unknownID: [SheetLayout.Choices.Message]
  ) {
    self.title = title
    self.dayFormat = dayFormat
    self.sheets = sheets
    self.coordinator = coordinator
    self.kinds = kinds
    self.units = units
    self.listOfKinds = listOfKinds
    self.before = before
    self.after = after
    self.unknownWord = unknownWord
    self.severalWords = severalWords
    self.severalSheets = severalSheets
    self.unknownID = unknownID
  }
}
