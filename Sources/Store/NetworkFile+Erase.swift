public import Model
public import SQLite

extension NetworkFile {
  /// Takes rows out of a file for good: nothing of them is left in its bytes, nor in its log,
  /// nor among what was noted as made for somebody.
  ///
  /// The change and the erasure of the log are one transaction; then the whole file is written
  /// anew, since pages keep pieces of what stood in them.
  ///
  /// - Returns: what the body answered, the number of the change in the log, and whether the file
  ///   could be written anew; not while another program has it open.
  public static func erase<Refusal: Error, Answer>(
    at path: String, wanting wanted: RowsWanted, interruption: Interruption = Interruption(),
    patience: Int32 = patience,
    _ body: (EditBase) throws(Refusal) -> EditStep<
      (change: LoggedChange, erasure: LogErasure, answer: Answer)
    >
  ) throws(UpdateError<Refusal>) -> (answer: Answer, number: Int, isGone: Bool) {
    let done: (answer: Answer, number: Int) = try change(
      path, false, .current, interruption, patience
    ) { (connection, isNew, refused: (Refusal) -> InnerStoreError) throws(InnerStoreError) in
      if isNew { throw .isEmpty }
      let (done, stored, _) = try answer(wanted, connection, refused, body)
      _ = try writeRows(done.change.change, over: stored, connection, .current)
      do throws(SQLiteError) {
        try ChangeLog.erase(done.erasure, connection)
        try ShareTable.erase(done.erasure.shares, connection)
        try removeIdleSymbols(connection)
        return (done.answer, try ChangeLog.write(done.change, connection))
      } catch {
        throw .sqlite(error)
      }
    }
    let file = FileForWriting(
      path: path, format: .current, patience: patience, interruption: interruption)
    return (done.answer, done.number, file.writeAnew())
  }

  /// Takes away the texts that no row shares any more.
  private static func removeIdleSymbols(
    _ connection: borrowing Connection
  ) throws(SQLiteError) {
    let uses = StoredTable.all.flatMap { table in
      table.schema.columns.indices.compactMap { column -> String? in
        guard case .symbol = table.schema.columns[column].kind else { return nil }
        let name = table.sqlName(column)
        return "SELECT \(name) FROM \(table.name) WHERE \(name) IS NOT NULL"
      }
    }
    try connection.execute(
      "DELETE FROM symbol WHERE key NOT IN (\(uses.joined(separator: " UNION ")))")
  }
}
