internal import Model
internal import SQLite

extension ColumnOfRows {
  static func texts(_ texts: TextColumn) -> ColumnOfRows {
    .texts(bytes: texts.bytes, ends: texts.ends)
  }

  /// Binds the value of a row; an empty one becomes NULL.
  func bind(_ row: Int, to statement: inout Statement, at place: Int32) throws(SQLiteError) {
    switch self {
    case .numbers(let numbers, let null):
      if numbers[row] == null {
        try statement.bindNull(at: place)
      } else {
        try statement.bind(numbers[row], at: place)
      }
    case .texts(let bytes, let ends):
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
