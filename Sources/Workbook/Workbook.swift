/// A workbook, `.xlsx`, `.xlsm` or `.ods`, opened from its bytes and read as cells.
///
/// Nothing in it is run or followed: no formula, macro or link. A formula's cell is the result that the program
/// stored with it. What is in the file is bounded (`WorkbookLimit`), whatever the file says about itself.
public final class Workbook {
  /// One sheet.
  public struct Sheet: Hashable, Sendable {
    /// The name on its tab.
    public let name: String
    /// Whether the program does not show it.
    public let isHidden: Bool
  }

  /// The sheets with cells, in the workbook's order; sheets that are a chart are none.
  public let sheets: [Sheet]

  /// Opens a workbook. What stands in front of the sheets is read, such as their names and formats.
  public init(_ bytes: [UInt8]) throws(WorkbookError) {
    throw .notAWorkbook
  }

  /// Reads a sheet row by row, in order, only the rows that hold something; hidden ones too. `body` returns false
  /// to stop. Where an error is thrown, rows may have been given before it.
  ///
  /// - Parameter sheet: a place in `sheets`.
  public func read(_ sheet: Int, _ body: (borrowing SheetRow) -> Bool) throws(WorkbookError)
    -> SheetNotes
  {
    SheetNotes()
  }

  /// What a file is, from what is in it and not from its name.
  public static func kind(of bytes: [UInt8]) -> WorkbookKind {
    .other
  }
}
