internal import CSQLite

/// The pages of a whole database, in memory and belonging to no connection: what one thread made,
/// another can attach.
///
/// `@unchecked Sendable`, because nobody but its one owner has the address: it may cross from
/// thread to thread.
@safe public struct DatabaseImage: ~Copyable, @unchecked Sendable {
  private let bytes: UnsafeMutablePointer<UInt8>
  private let count: Int64

  fileprivate init(adopting bytes: UnsafeMutablePointer<UInt8>, count: Int64) {
    unsafe self.bytes = bytes
    self.count = count
  }

  deinit { unsafe sqlite3_free(bytes) }

  /// Hands the memory over: SQLite frees it from here on.
  fileprivate consuming func handOver() -> (UnsafeMutablePointer<UInt8>, Int64) {
    let result = unsafe (bytes, count)
    discard self
    return unsafe result
  }
}

extension Connection {
  /// A copy of the main database as it is now (`sqlite3_serialize`).
  ///
  /// - Throws: of kind `.other` when there is no memory for it.
  public func image() throws(SQLiteError) -> DatabaseImage {
    var count: Int64 = 0
    guard let bytes = unsafe sqlite3_serialize(handle, "main", &count, 0) else {
      throw SQLiteError(SQLITE_NOMEM, action: "copying the database")
    }
    return unsafe DatabaseImage(adopting: bytes, count: count)
  }

  /// Attaches an image as a database that can only be read (`sqlite3_deserialize`); it goes with
  /// the connection.
  ///
  /// - Parameter name: the name of the database in SQL, a plain word that no other one has.
  public func attach(_ image: consuming DatabaseImage, as name: String) throws(SQLiteError) {
    try execute("ATTACH ':memory:' AS \(name)")
    let (bytes, count) = unsafe image.handOver()
    let flags = UInt32(SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY)
    let code = unsafe sqlite3_deserialize(handle, name, bytes, count, count, flags)
    guard code == SQLITE_OK else { throw failure(code, action: "attaching a database") }
  }
}
