internal import CSQLite

/// What a stored value is.
public enum ValueType: Sendable {
  /// A whole number of at most 64 bits.
  case integer
  /// A floating-point number.
  case real
  /// Text.
  case text
  /// Bytes.
  case bytes
  /// Nothing.
  case null
}

/// The values of the row that the last `step` came to; columns count from 0.
///
/// Without a row, or beyond the last column, every value is null. A value of another type is
/// converted as SQLite does, null to 0 or nothing: ask `type` where the file is not to be trusted,
/// and before reading, since reading converts.
extension Statement {
  /// The type of the value (`sqlite3_column_type`).
  public func type(_ column: Int32) -> ValueType {
    switch unsafe sqlite3_column_type(handle, column) {
    case SQLITE_INTEGER: .integer
    case SQLITE_FLOAT: .real
    case SQLITE_TEXT: .text
    case SQLITE_BLOB: .bytes
    default: .null
    }
  }

  /// Whether the value is null.
  public func isNull(_ column: Int32) -> Bool {
    unsafe sqlite3_column_type(handle, column) == SQLITE_NULL
  }

  /// The value as an integer, 0 for null (`sqlite3_column_int64`).
  public func int64(_ column: Int32) -> Int64 {
    unsafe sqlite3_column_int64(handle, column)
  }

  /// The low 32 bits of the value as an integer, 0 for null (`sqlite3_column_int`).
  public func int32(_ column: Int32) -> Int32 {
    unsafe sqlite3_column_int(handle, column)
  }

  /// The value as text, empty for null; bytes that are no UTF-8 become U+FFFD
  /// (`sqlite3_column_text`).
  public func text(_ column: Int32) -> String {
    guard let start = unsafe sqlite3_column_text(handle, column) else { return "" }
    let count = Int(unsafe sqlite3_column_bytes(handle, column))
    return unsafe String(
      decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// Appends the bytes of the value as text, as they are stored; none for null
  /// (`sqlite3_column_text`).
  ///
  /// They are UTF-8 as far as whoever wrote the file kept to it.
  public func appendText(_ column: Int32, to buffer: inout [UInt8]) {
    guard let start = unsafe sqlite3_column_text(handle, column) else { return }
    let count = Int(unsafe sqlite3_column_bytes(handle, column))
    unsafe buffer.append(contentsOf: UnsafeBufferPointer(start: start, count: count))
  }
}
