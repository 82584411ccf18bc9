internal import Files
internal import Synchronization

/// The files that a run of the program has begun and not finished, so that none of them stays
/// behind when the run is told to stop.
public enum UnfinishedFiles {
  private struct Known {
    var beside: Set<String> = []
    var new: Set<String> = []
    var isStopped = false
  }

  private static let known = Mutex(Known())

  /// Whether the run was told to stop: nothing more is written.
  static var isStopped: Bool { known.withLock { $0.isStopped } }

  /// Notes a file, or a folder with files, that is written beside its target.
  public static func begin(_ path: String) {
    known.withLock { _ = $0.beside.insert(path) }
  }

  /// Forgets what is finished, or gone.
  public static func end(_ path: String) {
    known.withLock { _ = $0.beside.remove(path) }
  }

  /// Runs the body, which gives what was written its place, unless the run was told to stop; it is
  /// not told so meanwhile.
  static func committing<Value: Sendable>(
    _ body: () throws(ExchangeError) -> Value
  ) throws(ExchangeError) -> Value {
    try known.withLock { (known) throws(ExchangeError) in
      if known.isStopped { throw .interrupted }
      return try body()
    }
  }

  /// Runs the body, which makes a file at a path where there is none; should the run be told to
  /// stop meanwhile, the file is taken away if it is not finished yet.
  public static func making<Value, Failure: Error>(
    _ path: String, _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    if FileStatus(path) != nil { return try body() }
    known.withLock { _ = $0.new.insert(path) }
    defer { known.withLock { _ = $0.new.remove(path) } }
    return try body()
  }

  /// Takes every unfinished file away, and keeps this process from beginning another one. Files
  /// that are being written end with `interrupted`.
  public static func stop() {
    known.withLock { known in
      known.isStopped = true
      for path in known.beside { Unfinished.remove(path) }
    }
  }

  /// As `stop`, when the process ends right after it: takes away the new files too that are not
  /// finished, with the journal that SQLite keeps beside one until it is. Before the end, SQLite
  /// does so itself.
  public static func stopForGood() {
    stop()
    known.withLock { known in
      for path in known.new
      where FileStatus(path)?.size == 0 || FileStatus(path + "-journal") != nil {
        for file in [path, path + "-journal"] {
          do throws(SystemError) { try FileSystem.removeFile(file) } catch {}
        }
      }
    }
  }
}
