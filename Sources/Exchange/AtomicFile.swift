internal import Foundation

/// Writes files so that a crash leaves the old one or the new one.
public enum AtomicFile {
  /// Writes a file beside its target and renames it into place; what it replaces is gone after that.
  ///
  /// - Throws: `unwritable`, or what `body` throws of itself. The target is as it was then.
  public static func write(
    to path: String,
    _ body: (_ sink: ([UInt8]) throws(ExchangeError) -> Void) throws(ExchangeError) -> Void
  ) throws(ExchangeError) {
    let target = URL(filePath: path).resolvingSymlinksInPath()
    let beside = target.deletingLastPathComponent().appending(
      path: ".\(target.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier).new")
    let files = FileManager.default
    // A terminal, a pipe or /dev/null is written to, never replaced.
    let kind = (try? files.attributesOfItem(atPath: target.path))?[.type] as? FileAttributeType
    if path.hasPrefix("/dev/") || (kind.map { $0 != .typeRegular && $0 != .typeDirectory } ?? false)
    {
      let handle = try attempt(path) { try FileHandle(forWritingTo: URL(filePath: path)) }
      try body { bytes throws(ExchangeError) in
        try attempt(path) { try handle.write(contentsOf: bytes) }
      }
      return try attempt(path) { try handle.close() }
    }
    guard files.createFile(atPath: beside.path, contents: nil) else {
      throw .unwritable(path: path, reason: reason(for: beside))
    }
    do throws(ExchangeError) {
      let handle = try attempt(path) { try FileHandle(forWritingTo: beside) }
      try body { bytes throws(ExchangeError) in
        try attempt(path) { try handle.write(contentsOf: bytes) }
      }
      try attempt(path) {
        try handle.synchronize()
        try handle.close()
        if files.fileExists(atPath: target.path) {
          // On Linux `replaceItemAt` removes the target and then fails, and `moveItem` replaces
          // nothing. Writing `Data` atomically is a file beside, fsync and rename; the bytes are
          // mapped, not held.
          try Data(contentsOf: beside, options: .alwaysMapped).write(to: target, options: .atomic)
          try files.removeItem(at: beside)
        } else {
          try files.moveItem(at: beside, to: target)
        }
      }
    } catch {
      try? files.removeItem(at: beside)
      throw error
    }
  }

  private static func attempt<Value>(
    _ path: String, _ body: () throws -> Value
  ) throws(ExchangeError) -> Value {
    do {
      return try body()
    } catch {
      throw .unwritable(path: path, reason: error.localizedDescription)
    }
  }

  /// What the system says when the file cannot be made.
  private static func reason(for file: URL) -> String {
    do {
      try Data().write(to: file)
      return ""
    } catch {
      return error.localizedDescription
    }
  }
}
