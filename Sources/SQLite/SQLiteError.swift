internal import CSQLite

/// What SQLite refused, as facts: the codes, and what was being done.
///
/// No bound value is ever part of it. `action` holds the text of the statement, so personal values
/// belong in bindings and not in the text.
public struct SQLiteError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The sorts of failure that a caller may want to tell apart.
  public enum Kind: Sendable {
    /// The file is something else than a SQLite database (`SQLITE_NOTADB`).
    case notADatabase
    /// The file is a database whose content is damaged, such as a truncated one (`SQLITE_CORRUPT`).
    case corrupt
    /// Another connection holds a lock, and held it beyond the timeout (`SQLITE_BUSY`,
    /// `SQLITE_LOCKED`).
    case busy
    /// Something was to be written where only reading is possible (`SQLITE_READONLY`).
    case readOnly
    /// The file is missing, not a regular file, in the way or not permitted: see `systemErrno`.
    case cannotOpen
    /// The disk is full (`SQLITE_FULL`).
    case full
    /// A constraint of the schema does not hold; `message` names it (`SQLITE_CONSTRAINT`).
    case constraint
    /// Reading from or writing to the disk failed (`SQLITE_IOERR`): see `systemErrno`.
    case ioError
    /// An `Interruption` was requested (`SQLITE_INTERRUPT`).
    case interrupted
    /// The calling code is wrong: two statements where one belongs, a transaction in a transaction.
    case misuse
    /// Anything else, such as SQL that does not parse.
    case other
  }

  /// The sort of failure.
  public let kind: Kind
  /// The primary result code, such as 19 for a constraint.
  public let code: Int32
  /// The extended result code, such as 2067 for a unique constraint.
  public let extendedCode: Int32
  /// The `errno` of the system call behind it, or 0 when there is none.
  public let systemErrno: Int32
  /// What was being done: a few words, or the text of the statement.
  public let action: String
  /// SQLite's words for it, in English. It may name tables, columns and constraints, never values.
  public let message: String

  /// One line for a log, not for readers: kind, code, message and the start of the action.
  public var description: String {
    let shown = action.prefix(200)
    let rest = shown.endIndex == action.endIndex ? "" : "…"
    return "\(kind) (SQLite \(extendedCode)): \(message); while: \(shown)\(rest)"
  }

  init(_ extendedCode: Int32, systemErrno: Int32 = 0, action: String, message: String? = nil) {
    kind = Kind(code: extendedCode & 0xff)
    code = extendedCode & 0xff
    self.extendedCode = extendedCode
    self.systemErrno = systemErrno
    self.action = action
    self.message = unsafe message ?? String(cString: sqlite3_errstr(extendedCode))
  }

  /// The failure that a connection has just reported.
  ///
  /// SQLite's own message is taken only where it cannot show a bound value: before anything is
  /// bound, and for constraints, where it names columns.
  static func last(
    _ extendedCode: Int32, of connection: OpaquePointer, action: String, nothingBound: Bool
  ) -> SQLiteError {
    let isConstraint = extendedCode & 0xff == SQLITE_CONSTRAINT
    var message: String?
    if nothingBound || isConstraint, let text = unsafe sqlite3_errmsg(connection) {
      message = unsafe String(cString: text)
    }
    let hasErrno = [SQLITE_CANTOPEN, SQLITE_IOERR, SQLITE_FULL].contains(extendedCode & 0xff)
    let systemErrno = hasErrno ? unsafe sqlite3_system_errno(connection) : 0
    return SQLiteError(extendedCode, systemErrno: systemErrno, action: action, message: message)
  }
}

extension SQLiteError.Kind {
  fileprivate init(code: Int32) {
    self =
      switch code {
      case SQLITE_NOTADB: .notADatabase
      case SQLITE_CORRUPT: .corrupt
      case SQLITE_BUSY, SQLITE_LOCKED: .busy
      case SQLITE_READONLY: .readOnly
      case SQLITE_CANTOPEN, SQLITE_PERM: .cannotOpen
      case SQLITE_FULL: .full
      case SQLITE_CONSTRAINT: .constraint
      case SQLITE_IOERR: .ioError
      case SQLITE_INTERRUPT: .interrupted
      case SQLITE_MISUSE, SQLITE_RANGE: .misuse
      default: .other
      }
  }
}
