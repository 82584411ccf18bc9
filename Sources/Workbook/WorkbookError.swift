/// Why a workbook cannot be read or written.
public enum WorkbookError: Error, Hashable, Sendable {
  /// The bytes are no workbook that is read: neither `.xlsx` nor `.ods`.
  case notAWorkbook
  /// A sheet was to get more rows, its heading included, than a workbook can hold.
  case tooManyRows(sheet: String)
  /// The library could not write; the number of its error.
  case unwritable(code: Int)
  /// There is no room, or no right, for the files that a workbook is put together from.
  case noTemporaryFile
}
