/// The place of a cell, as in `B7`.
struct CellAddress: Hashable {
  /// From 0.
  var column: Int
  /// From 1.
  var row: Int

  /// The last row that a sheet can have, in Excel and in LibreOffice.
  static let lastRow = 1_048_576
  /// How many columns a sheet can have.
  static let columns = 16_384

  var name: String { Self.columnName(column) + String(row) }

  /// `A` for 0, `AA` for 26.
  static func columnName(_ column: Int) -> String {
    var rest = column
    var letters: [UInt8] = []
    repeat {
      letters.append(UInt8(ascii: "A") + UInt8(rest % 26))
      rest = rest / 26 - 1
    } while rest >= 0
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
