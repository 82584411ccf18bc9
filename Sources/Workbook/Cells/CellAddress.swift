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

  init(column: Int, row: Int) {
    (self.column, self.row) = (column, row)
  }

  /// Reads a name such as `B7`; nil where it is none.
  init?(_ name: XMLText) {
    self.init(name, 0..<name.count)
  }

  /// Reads a part of a text as a name.
  init?(_ name: XMLText, _ range: Range<Int>) {
    (column, row) = (0, 0)
    var index = range.lowerBound
    while index < range.upperBound {
      let letter = (name[index] | 0x20) &- UInt8(ascii: "a")
      guard letter < 26 else { break }
      guard index - range.lowerBound < 4 else { return nil }
      column = column &* 26 &+ Int(letter) &+ 1
      index += 1
    }
    guard index > range.lowerBound, index < range.upperBound, range.upperBound - index <= 9 else {
      return nil
    }
    while index < range.upperBound {
      let digit = name[index] &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      row = row &* 10 &+ Int(digit)
      index += 1
    }
    guard row > 0 else { return nil }
    column -= 1
  }

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
