/// One row of a sheet, lent to the caller. The next row takes its place in the same memory, so that
/// reading allocates nothing a row; whoever keeps `bytes` or `cells` has a copy made.
public struct SheetRow {
  /// The number of the row as the sheet shows it, from 1.
  public internal(set) var number = 0
  /// Whether the sheet does not show the row, because it is hidden, grouped away or filtered out.
  public internal(set) var isHidden = false
  /// The cells that hold something, by column.
  public internal(set) var cells: [SheetCell] = []
  /// The texts of the cells in UTF-8, one behind the other.
  public internal(set) var bytes: [UInt8] = []

  /// The text of a cell, for where speed does not matter.
  public func text(_ cell: SheetCell) -> String {
    String(decoding: bytes[cell.range], as: UTF8.self)
  }
}

/// One cell that holds something.
public struct SheetCell: Hashable, Sendable {
  /// What a cell holds, and with it the form of its text.
  public enum Kind: UInt8, Hashable, Sendable {
    /// Text as it stands, several paragraphs joined by LF. Never empty.
    case text
    /// A number with at most 15 significant digits, such as `7`, `0.3` or `-1234.5`.
    case number
    /// A day, `YYYY-MM-DD`. A day and a time at midnight is one too, since programs write days so.
    /// `1900-02-29` is possible: Excel has that day.
    case day
    /// A day and a time of day, `YYYY-MM-DD HH:MM` or `YYYY-MM-DD HH:MM:SS`.
    case dayAndTime
    /// A time of day or a length of time, `HH:MM` or `HH:MM:SS`; hours may be more than 23.
    case time
    /// A day of which the sheet shows month and year only, `YYYY-MM`.
    case month
    /// A day of which the sheet shows the year only, `YYYY`.
    case year
    /// A percentage as the sheet shows it, such as `50 %` or `12.5 %`.
    case percent
    /// `TRUE` or `FALSE`.
    case boolean
    /// The code of an error, such as `#REF!`.
    case error
    /// A formula whose result is not in the file. The text is empty.
    case formulaWithoutResult
  }

  /// The column, from 0.
  public let column: Int
  /// What it holds.
  public let kind: Kind
  /// Where its text stands in the row's `bytes`.
  public let range: Range<Int>

  /// The name of a cell as a sheet shows it, such as `B7`; the column counts from 0, the row from
  /// 1.
  public static func name(column: Int, row: Int) -> String {
    CellAddress.columnName(column) + String(row)
  }
}
