internal import Foundation
internal import Synchronization

/// The files that a run of the program has begun and not finished, so that none of them stays behind when
/// the run is told to stop.
public enum UnfinishedFiles {
  private struct Known {
    var beside: Set<String> = []
    var new: Set<String> = []
    var isStopped = false
  }

  private static let known = Mutex(Known())

  /// Whether the run was told to stop: nothing more is written.
  static var isStopped: Bool { known.withLock { $0.isStopped } }

  /// Notes a file that is written beside its target.
  ///
  /// - Throws: `interrupted` once the run was told to stop.
  static func begin(_ path: String) throws(ExchangeError) {
    try known.withLock { (known) throws(ExchangeError) in
      if known.isStopped { throw .interrupted }
      known.beside.insert(path)
    }
  }

  /// Forgets a file that is finished, or gone.
  static func end(_ path: String) {
    known.withLock { _ = $0.beside.remove(path) }
  }

  /// Runs the body, which makes a file at a path where there is none; should the run be told to stop
  /// meanwhile, the file is taken away if it is not finished yet.
  public static func making<Value, Failure: Error>(
    _ path: String, _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    if FileManager.default.fileExists(atPath: path) { return try body() }
    known.withLock { _ = $0.new.insert(path) }
    defer { known.withLock { _ = $0.new.remove(path) } }
    return try body()
  }

  /// Takes every unfinished file away, and keeps this process from beginning another one. Files that
  /// are being written end with `interrupted`.
  public static func stop() {
    known.withLock { known in
      known.isStopped = true
      for path in known.beside { remove(path) }
    }
  }

  /// As `stop`, when the process ends right after it: takes away the new files too that are not finished,
  /// with the journal that SQLite keeps beside one until it is. Before the end, SQLite does so itself.
  public static func stopForGood() {
    stop()
    known.withLock { known in
      for path in known.new
      where size(path) == 0 || FileManager.default.fileExists(atPath: path + "-journal") {
        try? FileManager.default.removeItem(atPath: path)
        try? FileManager.default.removeItem(atPath: path + "-journal")
      }
    }
  }

  private static func remove(_ path: String) {
    let files = FileManager.default
    try? files.removeItem(atPath: path)
    // Foundation puts what it writes atomically into a file of its own first.
    let folder = URL(filePath: path).deletingLastPathComponent()
    let own =
      ".dat.nosync" + String(ProcessInfo.processInfo.processIdentifier, radix: 16, uppercase: true)
    let names = (try? files.contentsOfDirectory(atPath: folder.path)) ?? []
    for name in names where name.hasPrefix(own + ".") {
      try? files.removeItem(at: folder.appending(path: name))
    }
  }

  private static func size(_ path: String) -> Int? {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int
  }
}
