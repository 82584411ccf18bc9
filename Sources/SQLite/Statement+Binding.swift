internal import CSQLite

/// Values for the parameters of a statement, which count from 1.
///
/// Each throws `.misuse` when there is no such parameter or the statement stands on a row: reset it
/// first.
extension Statement {
  /// Binds an integer (`sqlite3_bind_int64`).
  public mutating func bind(_ value: Int64, at parameter: Int32) throws(SQLiteError) {
    try check(unsafe sqlite3_bind_int64(handle, parameter, value))
  }

  /// Binds an integer (`sqlite3_bind_int64`).
  public mutating func bind(_ value: Int, at parameter: Int32) throws(SQLiteError) {
    try bind(Int64(value), at: parameter)
  }

  /// Binds an integer (`sqlite3_bind_int`).
  public mutating func bind(_ value: Int32, at parameter: Int32) throws(SQLiteError) {
    try check(unsafe sqlite3_bind_int(handle, parameter, value))
  }

  /// Binds text, which SQLite copies (`sqlite3_bind_text64`). A NUL in it is kept.
  public mutating func bind(_ text: String, at parameter: Int32) throws(SQLiteError) {
    var text = text
    let code = text.withUTF8 { bytes in
      unsafe samvev_bind_text(handle, parameter, bytes.baseAddress, UInt64(bytes.count))
    }
    try check(code)
  }

  /// Binds text given as UTF-8, which SQLite copies (`sqlite3_bind_text64`). It is not validated.
  public mutating func bindText(_ utf8: Span<UInt8>, at parameter: Int32) throws(SQLiteError) {
    let code = unsafe utf8.withUnsafeBufferPointer { bytes in
      unsafe samvev_bind_text(handle, parameter, bytes.baseAddress, UInt64(bytes.count))
    }
    try check(code)
  }

  /// Binds null (`sqlite3_bind_null`).
  public mutating func bindNull(at parameter: Int32) throws(SQLiteError) {
    try check(unsafe sqlite3_bind_null(handle, parameter))
  }

  /// Binds an integer, or null for nil.
  public mutating func bind(_ value: Int32?, at parameter: Int32) throws(SQLiteError) {
    if let value { try bind(value, at: parameter) } else { try bindNull(at: parameter) }
  }

  /// Binds text, or null for nil.
  public mutating func bind(_ text: String?, at parameter: Int32) throws(SQLiteError) {
    if let text { try bind(text, at: parameter) } else { try bindNull(at: parameter) }
  }

  @inline(__always)
  private func check(_ code: Int32) throws(SQLiteError) {
    if code != SQLITE_OK { throw failure(code) }
  }
}
