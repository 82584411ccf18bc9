public import Model
public import Workbook

/// Why a bundle could not be read, merged or written.
public enum ExchangeError: Error, Hashable, Sendable {
  /// The bundle breaks rules: the refusals in the order of the bundle's tables, lines and columns,
  /// and how many more there are than are listed.
  case refused([Refusal], more: Int)
  /// There is no such file or folder.
  case noSuchFile(path: String)
  /// The file or folder cannot be read; what the system says.
  case unreadable(path: String, reason: String)
  /// The path is no bundle: a folder without a table, or a file that is not `.json`. What else in
  /// it looks as if it was meant as a table.
  case notABundle(path: String, [Warning])
  /// The file or folder was made for somebody, by `export --for`: it is no network.
  case isForSomebody(path: String)
  /// The path is a graph that was written for other programs, which cannot be read in.
  case isGraph(path: String)
  /// The file or folder cannot be written; what the system says.
  case unwritable(path: String, reason: String)
  /// The path is a folder's where a file was to be written.
  case isFolder(path: String)
  /// What is there is not what an earlier export of the network left, and is as it was.
  case occupied(path: String, Occupant)
  /// Some files of a folder have been replaced, and then the system refused; what it says. The
  /// tables do not belong together.
  case halfWritten(path: String, reason: String)
  /// There is a network file where something else was to be written; it is not replaced by that.
  case isNetwork(path: String)
  /// What was written to is a pipe or terminal that nobody reads any more.
  case closedPipe
  /// Somebody asked to stop. What was to be written is as it was.
  case interrupted
  /// A table has more rows than a sheet of a workbook can hold.
  case tooManyRows(table: TableName, rows: Int, most: Int)
  /// The workbook could not be put together.
  case workbook(WorkbookError)

  /// How many refusals are kept at most.
  public static let greatestCount = 10_000
}

/// What keeps an export from being written where something is already.
public enum Occupant: Hashable, Sendable {
  /// Files and folders that are no tables.
  case others([String])
  /// Tables that are not as an export left them; none named where it is about one document.
  case notAsWritten([String])
  /// The tables are an export of another network.
  case anotherNetwork
  /// A sheet or a document of tables where findings were to be written.
  case somebodysSheet
  /// A file where one of Samvev's was to be written.
  case somebodysFile
}
