internal import SQLite

extension Statement {
  /// Steps, and says in the words of this target what went wrong.
  mutating func advance() throws(Trouble) -> Bool {
    do throws(SQLiteError) {
      return try step()
    } catch {
      throw .sqlite(error)
    }
  }
}
