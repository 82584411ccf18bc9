internal import Files
internal import Glibc

/// Writes files so that a crash leaves the old one or the new one.
public enum AtomicFile {
  /// Writes a file beside its target and renames it into place; what it replaces is gone after
  /// that.
  ///
  /// A terminal, a pipe or `/dev/null` is written to, never replaced. A symbolic link is followed
  /// where it and what it leads to are this user's own (`FileSystem.target`).
  ///
  /// - Parameters:
  ///   - isSynced: whether the bytes are on the disk when this returns. Of a thousand files that
  ///     the same command makes again, each would wait for the disk: without, only a power failure
  ///     within seconds can leave one of them empty.
  ///   - sparesSheets: whether a workbook that the program did not write, or that was changed
  ///     since, and a sheet or document that holds tables are never replaced.
  /// - Throws: `unwritable`, `isFolder`, `closedPipe`, `interrupted` where `UnfinishedFiles.stop`
  ///   was called, `isNetwork` where a SQLite file would be replaced, `occupied` where a sheet is
  ///   spared, or what `body` throws of itself. The target is as it was then.
  public static func write(
    to path: String, isSynced: Bool = true, sparesSheets: Bool = false,
    _ body: (_ sink: ([UInt8]) throws(ExchangeError) -> Void) throws(ExchangeError) -> Void
  ) throws(ExchangeError) {
    guard sparesSheets else {
      return try write(to: path, isSynced: isSynced, as: .export, sealing: nil, body)
    }
    try write(
      to: path, isSynced: isSynced, as: .findings,
      sealing: { (seal, target) throws(ExchangeError) in
        guard let there = FileStatus(target), there.kind == .regular,
          try !Seal.isKept(at: target, .findings, or: seal), try isSheet(target)
        else { return }
        throw .occupied(path: path, .somebodysSheet)
      }, body)
  }

  private static func isSheet(_ path: String) throws(ExchangeError) -> Bool {
    let bytes = try FileBytes.read(path)
    if bytes.isEmpty { return false }
    switch FileEnding(path) {
    case .workbook, .oldWorkbook: return true
    case .sheet, .json, .other:
      do throws(ExchangeError) {
        return try readBundle(files: [(Path.name(of: path), bytes)]).tables.contains {
          $0.isPresent
        }
      } catch {
        if case .isForSomebody = error { return true }
        return false
      }
    }
  }

  /// - Parameter seal: gets what the bytes add up to, which the file keeps, and says whether they
  ///   may replace what is at the target.
  static func write(
    to path: String, isSynced: Bool = true, as content: Seal.Content,
    sealing seal: ((_ seal: Seal, _ target: String) throws(ExchangeError) -> Void)?,
    _ body: (_ sink: ([UInt8]) throws(ExchangeError) -> Void) throws(ExchangeError) -> Void
  ) throws(ExchangeError) {
    if FileStatus(path)?.kind == .device || path.hasPrefix("/dev/") {
      let device = try attempt(path) { () throws(SystemError) in
        try OpenFile(path, for: .writing)
      }
      return try body { bytes throws(ExchangeError) in
        if UnfinishedFiles.isStopped { throw .interrupted }
        try attempt(path) { () throws(SystemError) in try device.write(bytes) }
      }
    }
    if Path.isOfFolder(path) || FileStatus(path)?.kind == .folder { throw .isFolder(path: path) }
    let target = FileSystem.target(of: path)
    if isDatabase(target) { throw .isNetwork(path: path) }
    let folder = Path.folder(of: target)
    Unfinished.tidy(folder)
    var beside = ""
    defer { UnfinishedFiles.end(beside) }
    do throws(ExchangeError) {
      let file = try attempt(path) { () throws(SystemError) in
        try NewFile(in: folder) { name in
          UnfinishedFiles.end(beside)
          beside = name
          UnfinishedFiles.begin(name)
        }
      }
      let sum = try fill(file, path, as: content, isSealed: seal != nil, body)
      if let seal {
        try seal(sum, target)
        sum.mark(file, Seal.now)
      }
      try attempt(path) { () throws(SystemError) in try file.finish(isSynced: isSynced) }
      try UnfinishedFiles.committing { () throws(ExchangeError) in
        try attempt(path) { () throws(SystemError) in try FileSystem.rename(beside, to: target) }
      }
      if isSynced { FileSystem.synchronize(folder: folder) }
    } catch {
      Unfinished.remove(beside)
      if UnfinishedFiles.isStopped { throw .interrupted }
      throw error
    }
  }

  /// Writes what a body says to a new file.
  ///
  /// - Parameter isSealed: whether they are added up at all.
  /// - Returns: what the bytes add up to.
  static func fill(
    _ file: NewFile, _ path: String, as content: Seal.Content, isSealed: Bool = true,
    _ body: (_ sink: ([UInt8]) throws(ExchangeError) -> Void) throws(ExchangeError) -> Void
  ) throws(ExchangeError) -> Seal {
    var seal = Seal(content)
    try body { bytes throws(ExchangeError) in
      if UnfinishedFiles.isStopped { throw .interrupted }
      if isSealed { seal.add(bytes) }
      try attempt(path) { () throws(SystemError) in try file.write(bytes) }
    }
    return seal
  }

  /// Refuses to replace a network by something else.
  ///
  /// - Throws: `isNetwork`.
  public static func requireNoNetwork(at path: String) throws(ExchangeError) {
    if isDatabase(path) { throw .isNetwork(path: path) }
  }

  /// Whether a file is a SQLite database, which no table or picture is to replace by a slip.
  private static func isDatabase(_ path: String) -> Bool {
    guard FileStatus(path)?.kind == .regular else { return false }
    do throws(SystemError) {
      return try OpenFile(path, for: .reading).readPart(most: 16) == Array("SQLite format 3\0".utf8)
    } catch {
      return false
    }
  }

  /// A call of the system about a path.
  static func attempt<Value: Sendable>(
    _ path: String, _ body: () throws(SystemError) -> Value
  ) throws(ExchangeError) -> Value {
    do throws(SystemError) {
      return try body()
    } catch {
      if error.number == EPIPE { throw .closedPipe }
      throw .unwritable(path: path, reason: error.words)
    }
  }
}
