internal import CSQLite
internal import Glibc

extension Connection {
  /// Opens a database file and reads its schema (`sqlite3_open_v2`).
  ///
  /// The connection enforces foreign keys, runs no trigger and no function that the schema of an
  /// untrusted file asks for, takes no double-quoted text for a string, and checks the pages that
  /// it reads.
  ///
  /// - Parameters:
  ///   - path: a path, never a URI and never `:memory:`.
  ///   - busyMilliseconds: how long a statement waits for a lock before it fails with `.busy`.
  ///   - interruption: what stops the statements of the connection; several may share one.
  /// - Throws: `.cannotOpen` with `systemErrno` `ENOENT`, `EISDIR`, `EEXIST`, `EACCES` or, for what
  ///   is no regular file, `EINVAL`; `.notADatabase`, `.corrupt`, `.readOnly`, `.busy`, `.ioError`.
  public static func open(
    _ path: String, mode: OpenMode, busyMilliseconds: Int32 = 5000,
    interruption: Interruption = Interruption()
  ) throws(SQLiteError) -> Connection {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw cannotOpen(EINVAL) }
    // "./" keeps SQLite from seeing a URI or :memory: in the name of a file.
    let plain = path.utf8.first == UInt8(ascii: "/") ? path : "./" + path
    if case .create = mode {
      try makeFile(plain)
      do throws(SQLiteError) {
        return try connect(plain, mode, busyMilliseconds, interruption)
      } catch {
        unsafe _ = unlink(plain)
        throw error
      }
    }
    try requireRegularFile(plain)
    return try connect(plain, mode, busyMilliseconds, interruption)
  }

  /// Makes an empty database in memory, which goes with the connection; it is set like one of a
  /// file.
  public static func inMemory(
    interruption: Interruption = Interruption()
  ) throws(SQLiteError) -> Connection {
    try connect(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, 0, interruption)
  }

  private static func connect(
    _ path: String, _ mode: OpenMode, _ busyMilliseconds: Int32, _ interruption: Interruption
  ) throws(SQLiteError) -> Connection {
    switch mode {
    case .readOnly:
      try connect(path, SQLITE_OPEN_READONLY, busyMilliseconds, interruption)
    case .readWrite, .create:
      try connect(path, SQLITE_OPEN_READWRITE, busyMilliseconds, interruption)
    case .immutable:
      try connect(
        immutableURI(path), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, busyMilliseconds, interruption)
    }
  }

  private static func connect(
    _ name: String, _ modeFlags: Int32, _ busyMilliseconds: Int32, _ interruption: Interruption
  ) throws(SQLiteError) -> Connection {
    let flags = modeFlags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    setUp
    var opened: OpaquePointer?
    let code = unsafe sqlite3_open_v2(name, &opened, flags, nil)
    guard let handle = unsafe opened else { throw SQLiteError(code, action: opening) }
    let connection = unsafe Connection(adopting: handle, interruption: interruption)
    guard code == SQLITE_OK else { throw connection.failure(code, action: opening) }
    if flags & SQLITE_OPEN_READWRITE != 0, unsafe sqlite3_db_readonly(handle, "main") == 1 {
      throw SQLiteError(SQLITE_READONLY, systemErrno: EACCES, action: opening)
    }
    unsafe _ = sqlite3_busy_timeout(handle, busyMilliseconds)
    for (option, on): (Int32, Int32) in [
      (SQLITE_DBCONFIG_ENABLE_FKEY, 1), (SQLITE_DBCONFIG_DEFENSIVE, 1),
      (SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0), (SQLITE_DBCONFIG_ENABLE_TRIGGER, 0),
      (SQLITE_DBCONFIG_DQS_DML, 0),
      (SQLITE_DBCONFIG_DQS_DDL, 0),
    ] {
      let code = unsafe samvev_db_config(handle, option, on)
      guard code == SQLITE_OK else { throw connection.failure(code, action: opening) }
    }
    // SQLite reads nothing until it is asked: the select finds out what kind of file this is.
    try connection.execute("PRAGMA cell_size_check = ON; SELECT 1 FROM sqlite_schema LIMIT 1")
    return connection
  }

  private static func makeFile(_ path: String) throws(SQLiteError) {
    let flags = O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC
    let file = unsafe Glibc.open(path, flags, 0o600)
    guard file >= 0 else { throw cannotOpen(errno) }
    _ = Glibc.close(file)
  }

  /// Answers clearly where SQLite would report a read error (a folder) or wait for ever (a pipe).
  private static func requireRegularFile(_ path: String) throws(SQLiteError) {
    var facts = stat()
    guard unsafe stat(path, &facts) == 0 else { throw cannotOpen(errno) }
    switch facts.st_mode & S_IFMT {
    case S_IFREG: return
    case S_IFDIR: throw cannotOpen(EISDIR)
    default: throw cannotOpen(EINVAL)
    }
  }

  private static func immutableURI(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var uri = Array((path.utf8.first == UInt8(ascii: "/") ? "file://" : "file:").utf8)
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "-")...UInt8(ascii: "9"):  // - . / and the digits
        uri.append(byte)
      default:
        uri += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: uri, as: UTF8.self) + "?immutable=1"
  }

  private static func cannotOpen(_ systemErrno: Int32) -> SQLiteError {
    SQLiteError(SQLITE_CANTOPEN, systemErrno: systemErrno, action: opening)
  }

  private static var opening: String { "opening the file" }
}
