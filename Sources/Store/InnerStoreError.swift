internal import SQLite

/// What goes wrong inside this target, before the path of the file is added.
enum InnerStoreError: SQLiteFailure {
  case sqlite(SQLiteError)
  case damaged(FileFault)
  case notANetwork
  case isEmpty
  case alreadyExists
  case tooNew(Int)
  case tooOld(Int)
  case unreleased(Int)
  /// Somebody asked to stop, and nothing has been committed yet.
  case interruptedBeforeCommit
  /// The file cannot be read without a log that lies beside it, and nothing may be written there.
  case leftOpen(log: String)
  /// Another program took the file away while this one waited for it.
  case fileReplaced
  /// The body of an update refused; what it threw is kept aside.
  case refused
  /// Ends a transaction in which nothing was to be written.
  case nothingToWrite

  init(sqlite error: SQLiteError) { self = .sqlite(error) }

  /// Whether somebody asked to stop.
  var isInterruption: Bool {
    if case .sqlite(let error) = self { return error.kind == .interrupted }
    return false
  }

  /// The error as the caller sees it.
  func storeError(_ path: String, _ format: FileFormat) -> StoreError {
    switch self {
    case .sqlite(let error): InnerStoreError.storeError(error, path)
    case .damaged(let fault): .damaged(path: path, fault: fault)
    case .notANetwork: .notANetwork(path: path)
    case .isEmpty: .isEmpty(path: path)
    case .alreadyExists: .alreadyExists(path: path)
    case .tooNew(let version): .tooNew(path: path, version: version, understood: format.version)
    case .tooOld(let version): .tooOld(path: path, version: version, understood: format.version)
    case .unreleased(let version): .unreleased(path: path, version: version)
    case .leftOpen(let log): .leftOpen(path: path, log: path + log)
    case .fileReplaced: .busy(path: path)
    case .refused, .nothingToWrite, .interruptedBeforeCommit: .interrupted
    }
  }

  private static func storeError(_ error: SQLiteError, _ path: String) -> StoreError {
    switch error.kind {
    case .notADatabase: .notADatabase(path: path)
    case .corrupt: .damaged(path: path, fault: FileFault(.structure(error.message)))
    case .busy: .busy(path: path)
    case .readOnly: .readOnly(path: path)
    case .full: .diskFull(path: path)
    case .interrupted: .interrupted
    case .ioError:
      error.systemErrno == SystemErrno.noSpace
        ? .diskFull(path: path) : .inputOutput(path: path, errno: error.systemErrno)
    case .cannotOpen:
      switch error.systemErrno {
      case SystemErrno.noEntry: .noSuchFile(path: path)
      case SystemErrno.isDirectory: .isFolder(path: path)
      case SystemErrno.exists: .alreadyExists(path: path)
      default: .cannotOpen(path: path, errno: error.systemErrno)
      }
    case .constraint, .misuse, .other: .refused(path: path, detail: error.message)
    }
  }
}

extension SQLiteError {
  /// Whether it is for want of room on the disk.
  var isOfFullDisk: Bool {
    kind == .full || kind == .ioError && systemErrno == SystemErrno.noSpace
  }
}

/// The numbers of Linux that tell failures of opening apart.
enum SystemErrno {
  static let noEntry: Int32 = 2
  static let noAccess: Int32 = 13
  static let exists: Int32 = 17
  static let isDirectory: Int32 = 21
  static let noSpace: Int32 = 28
  static let readOnlyFileSystem: Int32 = 30
}
