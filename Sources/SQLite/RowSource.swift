internal import CSQLite

/// The values of a column for many rows, which SQL can select from.
public enum ColumnOfRows: Sendable {
  /// Numbers, of which one stands for null.
  case numbers([Int32], null: Int32)
  /// Texts as UTF-8, one behind the other, and where each of them ends; an empty one is null. They
  /// are not validated.
  case texts(bytes: [UInt8], ends: [UInt32])

  /// How many values there are.
  public var count: Int {
    switch self {
    case .numbers(let numbers, _): numbers.count
    case .texts(_, let ends): ends.count
    }
  }
}

extension Connection {
  /// The greatest number of columns that `execute(_:selecting:rows:)` can offer.
  public static var greatestCountOfColumns: Int { 16 }

  /// Runs one or more statements that may select from `samvev_rows`, whose rows are those of the
  /// columns and whose columns are `c0`, `c1` and so on up to `c15` (`sqlite3_create_module_v2`);
  /// those that are not given are null.
  ///
  /// One statement that inserts them all costs half of what as many statements cost that insert one
  /// each.
  ///
  /// - Throws: of kind `.misuse` for too many columns, or rows that a column does not have.
  public func execute(
    _ sql: String, selecting columns: [ColumnOfRows], rows: Range<Int>
  ) throws(SQLiteError) {
    try offer(columns, rows: rows, action: sql) { () throws(SQLiteError) in try execute(sql) }
  }

  /// Offers rows as `samvev_rows` while the body runs.
  func offer(
    _ columns: [ColumnOfRows], rows: Range<Int>, action: String,
    _ body: () throws(SQLiteError) -> Void
  ) throws(SQLiteError) {
    let isWhole = columns.allSatisfy { $0.isWhole && $0.count >= rows.upperBound }
    guard columns.count <= Connection.greatestCountOfColumns, rows.lowerBound >= 0, isWhole else {
      throw SQLiteError(
        SQLITE_MISUSE, action: action, message: "the columns are too many or too short")
    }
    var lent = unsafe [samvev_column]()
    let error = unsafe lend(columns[...], &lent) { lent in
      // SQL may name a column that nobody gave: it is null in every row.
      while unsafe lent.count < Self.greatestCountOfColumns {
        unsafe lent.append(samvev_column(numbers: nil, null_number: 0, bytes: nil, ends: nil))
      }
      return unsafe lent.withUnsafeBufferPointer { lent in
        var source = unsafe samvev_rows(
          columns: lent.baseAddress, first: Int64(rows.lowerBound), end: Int64(rows.upperBound))
        return unsafe withUnsafePointer(to: &source) { source in
          let code = unsafe samvev_offer_rows(handle, source)
          guard code == SQLITE_OK else { return failure(code, action: action) }
          defer { unsafe _ = samvev_withdraw_rows(handle) }
          do throws(SQLiteError) {
            try body()
            return nil
          } catch {
            return error
          }
        }
      }
    }
    if let error { throw error }
  }

  /// Lends the columns' memory to the body, one column inside the other.
  private func lend(
    _ columns: ArraySlice<ColumnOfRows>, _ lent: inout [samvev_column],
    _ body: (inout [samvev_column]) -> SQLiteError?
  ) -> SQLiteError? {
    guard let column = columns.first else { return unsafe body(&lent) }
    let rest = columns.dropFirst()
    switch column {
    case .numbers(let numbers, let null):
      return unsafe numbers.withUnsafeBufferPointer { numbers in
        unsafe lent.append(
          samvev_column(numbers: numbers.baseAddress, null_number: null, bytes: nil, ends: nil))
        return unsafe lend(rest, &lent, body)
      }
    case .texts(let bytes, let ends):
      return unsafe bytes.withUnsafeBufferPointer { bytes in
        unsafe ends.withUnsafeBufferPointer { ends in
          unsafe lent.append(
            samvev_column(
              numbers: nil, null_number: 0, bytes: bytes.baseAddress, ends: ends.baseAddress))
          return unsafe lend(rest, &lent, body)
        }
      }
    }
  }
}

extension ColumnOfRows {
  /// Whether every end is in the bytes and none is before the one before it: SQLite reads what they
  /// say.
  fileprivate var isWhole: Bool {
    guard case .texts(let bytes, let ends) = self else { return true }
    var last: UInt32 = 0
    for end in ends {
      if end < last { return false }
      last = end
    }
    return Int(last) <= bytes.count
  }
}
