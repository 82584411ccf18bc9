internal import Foundation

/// Writes files so that a crash leaves the old one or the new one.
public enum AtomicFile {
  /// Writes a file beside its target and renames it into place; what it replaces is gone after that.
  ///
  /// A terminal, a pipe or `/dev/null` is written to, never replaced.
  ///
  /// - Parameter isSynced: whether the bytes are on the disk when this returns. Of a thousand files that
  ///   the same command makes again, each would wait for the disk: without, only a power failure within
  ///   seconds can leave one of them empty.
  /// - Throws: `unwritable`, `closedPipe`, `interrupted` where `UnfinishedFiles.stop` was called, `isNetwork` where a
  ///   SQLite file would be replaced, or what `body` throws of itself. The target is as it was then.
  public static func write(
    to path: String, isSynced: Bool = true,
    _ body: (_ sink: ([UInt8]) throws(ExchangeError) -> Void) throws(ExchangeError) -> Void
  ) throws(ExchangeError) {
    let target = URL(filePath: path).resolvingSymlinksInPath()
    let kind = FileKind(path)
    if path.hasPrefix("/dev/") || kind == .device {
      let handle = try attempt(path) { try FileHandle(forWritingTo: URL(filePath: path)) }
      try fill(handle, path, body)
      return try attempt(path) { try handle.close() }
    }
    if path.isEmpty || path.hasSuffix("/") || kind == .folder {
      throw .unwritable(path: path, reason: POSIXError(.EISDIR).words)
    }
    if kind == .regular, isDatabase(target) { throw .isNetwork(path: path) }
    let beside = target.deletingLastPathComponent().appending(
      path: ".\(target.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier).new")
    try UnfinishedFiles.begin(beside.path)
    defer { UnfinishedFiles.end(beside.path) }
    do throws(ExchangeError) {
      try attempt(path) { try Data().write(to: beside) }
      let handle = try attempt(path) { try FileHandle(forWritingTo: beside) }
      try fill(handle, path, body)
      try attempt(path) {
        if isSynced { try handle.synchronize() }
        try handle.close()
      }
      if UnfinishedFiles.isStopped { throw .interrupted }
      try attempt(path) { try move(beside, to: target) }
    } catch {
      try? FileManager.default.removeItem(at: beside)
      if UnfinishedFiles.isStopped { throw .interrupted }
      throw error
    }
  }

  private static func fill(
    _ handle: FileHandle, _ path: String,
    _ body: (_ sink: ([UInt8]) throws(ExchangeError) -> Void) throws(ExchangeError) -> Void
  ) throws(ExchangeError) {
    try body { bytes throws(ExchangeError) in
      if UnfinishedFiles.isStopped { throw .interrupted }
      try attempt(path) { try handle.write(contentsOf: bytes) }
    }
  }

  private static func move(_ beside: URL, to target: URL) throws {
    let files = FileManager.default
    guard files.fileExists(atPath: target.path) else {
      return try files.moveItem(at: beside, to: target)
    }
    // On Linux `replaceItemAt` removes the target and then fails, and `moveItem` replaces nothing.
    // Writing `Data` atomically is a file beside, fsync and rename; the bytes are mapped, not held.
    try Data(contentsOf: beside, options: .alwaysMapped).write(to: target, options: .atomic)
    try files.removeItem(at: beside)
  }

  /// Whether a file is a SQLite database, which no table or picture is to replace by a slip.
  private static func isDatabase(_ file: URL) -> Bool {
    guard let handle = try? FileHandle(forReadingFrom: file) else { return false }
    defer { try? handle.close() }
    return (try? handle.read(upToCount: 16)) == Data("SQLite format 3\0".utf8)
  }

  private static func attempt<Value>(
    _ path: String, _ body: () throws -> Value
  ) throws(ExchangeError) -> Value {
    do {
      return try body()
    } catch {
      let reason = systemReason(error)
      if reason == POSIXError(.EPIPE).words { throw .closedPipe }
      throw .unwritable(path: path, reason: reason)
    }
  }
}
