/// Why a workbook cannot be read or written. Facts only: the words are made by the caller.
public enum WorkbookError: Error, Hashable, Sendable {
  /// The bytes are no workbook that is read: neither `.xlsx` nor `.ods`.
  case notAWorkbook
  /// The workbook opens with a password only.
  case encrypted
  /// A binary format of Excel, `.xls` or `.xlsb`; Excel and LibreOffice can save it as `.xlsx`.
  case oldFormat
  /// A part of the file is missing, broken off or not as its format has it; `part` is its name
  /// inside the file, empty where it is the file as a whole.
  case damaged(part: String)
  /// A cell is not as its format has it, such as one that points at a text that is not there. The
  /// sheet is its place in `Workbook.sheets`, the cell is named as in `B7`.
  case damagedCell(sheet: Int, cell: String)
  /// Rows of a sheet stand, or would stand, beyond the last row that a sheet can have.
  case tooManyRows(sheet: Int, greatest: Int)
  /// The workbook holds more than is read of any.
  case tooLarge(WorkbookLimit)
  /// A part declares a document type, by which entities could be defined. No office program writes
  /// one.
  case entities(part: String)
  /// The library could not write; the number of its error.
  case unwritable(code: Int)
  /// There is no room, or no right, for the files that a workbook is put together from.
  case noTemporaryFile
}

/// What a workbook can hold too much of, with the most that is read.
public enum WorkbookLimit: Hashable, Sendable {
  /// Bytes, unpacked, of all parts that are read. A small file may unpack to less than a large one.
  case unpackedBytes(Int)
  /// Columns of a sheet.
  case columns(Int)
  /// Cells that hold something, in all sheets.
  case cells(Int)
  /// Bytes of the text of one cell.
  case textOfCell(Int)
  /// Bytes of the texts of one row.
  case textOfRow(Int)
  /// Bytes of all texts.
  case texts(Int)
  /// Sheets.
  case sheets(Int)
  /// Formats of cells.
  case formats(Int)
  /// Merged ranges of a sheet, counted by their columns.
  case mergedCells(Int)
  /// Elements of XML, in all or inside each other, distinct names, or the length of one tag.
  case structure
}
