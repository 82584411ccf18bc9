internal import CSQLite

extension Connection {
  /// Reads all rows of a table, or those that fit, into flat arrays.
  ///
  /// The rows are handed to an aggregate function, which is less than half the work of stepping
  /// through them: the program of the statement is entered once and not for every row.
  ///
  /// - Parameters:
  ///   - source: what stands after FROM: a table, perhaps with conditions.
  ///   - keys: what the source may select from as `samvev_rows`, whose only column `c0` is: a list
  ///     in the text would have to be parsed and sorted, which costs as much as reading a row.
  ///   - misfits: at most how many values that do not fit are told of.
  public func readColumns(
    _ columns: [ReadColumn], from source: String, selecting keys: [Int32] = [], misfits: Int
  ) throws(SQLiteError) -> ReadRows {
    let collector = RowCollector(columns, misfits: misfits)
    let code = unsafe sqlite3_create_function_v2(
      handle, "samvev_collect", -1, SQLITE_UTF8 | SQLITE_DIRECTONLY, collector.state,
      nil, addRow, { _ in }, nil)
    guard code == SQLITE_OK else { throw failure(code, action: "reading rows") }
    defer {
      unsafe _ = sqlite3_create_function_v2(
        handle, "samvev_collect", -1, SQLITE_UTF8, nil, nil, nil, nil, nil)
    }
    let list = columns.map(\.expression).joined(separator: ", ")
    let sql = "SELECT samvev_collect(\(list)) FROM \(source)"
    func run() throws(SQLiteError) {
      try withStatement(sql) { (statement: inout Statement) throws(SQLiteError) in
        try statement.run()
      }
    }
    if keys.isEmpty {
      try run()
    } else {
      try offer([.numbers(keys, null: .min)], rows: keys.indices, action: sql, run)
    }
    return collector.finish()
  }
}

private func addRow(
  _ context: OpaquePointer?, _ count: Int32, _ values: UnsafeMutablePointer<OpaquePointer?>?
) {
  guard let data = unsafe sqlite3_user_data(context), let values = unsafe values else { return }
  unsafe data.assumingMemoryBound(to: RowCollector.State.self).pointee.add(values, Int(count))
}
