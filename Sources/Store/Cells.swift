internal import Model
internal import SQLite

/// The values of a column on their way into the file.
enum Cells {
  case numbers([Int32], empty: Int32)
  case text(bytes: [UInt8], ends: [UInt32])

  static func texts(_ texts: TextColumn) -> Cells {
    .text(bytes: texts.bytes, ends: texts.ends)
  }

  /// Binds the value of a row; an empty one becomes NULL.
  func bind(_ row: Int, to statement: inout Statement, at place: Int32) throws(SQLiteError) {
    switch self {
    case .numbers(let numbers, let empty):
      if numbers[row] == empty {
        try statement.bindNull(at: place)
      } else {
        try statement.bind(numbers[row], at: place)
      }
    case .text(let bytes, let ends):
      let start = row == 0 ? 0 : Int(ends[row - 1])
      let end = Int(ends[row])
      if start == end {
        try statement.bindNull(at: place)
      } else {
        try statement.bindText(bytes.span.extracting(start..<end), at: place)
      }
    }
  }
}
