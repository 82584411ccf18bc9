/// An error that can carry what SQLite refused.
///
/// The closures of `transaction` and `withStatement` throw one of these, so that a caller with an
/// error type of its own makes it conform and stays with one type. `SQLiteError` is one itself.
public protocol SQLiteFailure: Error {
  /// The error that stands for a failure of SQLite.
  init(sqlite error: SQLiteError)
}

extension SQLiteError: SQLiteFailure {
  /// The error itself.
  public init(sqlite error: SQLiteError) { self = error }
}
