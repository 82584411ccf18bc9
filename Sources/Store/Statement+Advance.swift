internal import SQLite

extension Statement {
  /// Steps, and says in the words of this target what went wrong.
  mutating func advance() throws(InnerStoreError) -> Bool {
    do throws(SQLiteError) {
      return try step()
    } catch {
      throw .sqlite(error)
    }
  }

  /// The key of a row; without one nothing more can be said about the table.
  func key(_ table: String) throws(InnerStoreError) -> Int32 {
    guard type(0) == .integer, let key = Int32(exactly: int64(0)) else {
      throw .damaged(FileFault(.keyOutOfPlace, table: table, key: int64(0)))
    }
    return key
  }
}
