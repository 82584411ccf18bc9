internal import Dispatch
internal import SQLite
internal import Synchronization

/// A second connection to a file, on a thread of its own, that helps to read it.
///
/// It sees the same moment of the file as the first one, or does nothing. It asks SQLite for the
/// number that changes with every change by others (`PRAGMA data_version`) before the first
/// connection begins its transaction, and again in its own, begun later: where the number is the
/// same, nothing was changed in between.
final class SecondReader: Sendable {
  private let file: FileForReading
  private let isReady = DispatchSemaphore(value: 0)
  private let hasWork = DispatchSemaphore(value: 0)
  private let isDone = DispatchSemaphore(value: 0)
  private let state = Mutex<(queue: ReadQueue?, isOver: Bool)>((nil, false))

  /// Opens the file on another thread; returns when that has looked at it, and the first
  /// transaction may begin.
  init(_ file: FileForReading) {
    self.file = file
    DispatchQueue(label: "second reader").async { [self] in
      do throws(InnerStoreError) {
        try run()
      } catch {
        // The first reader does it all, and meets what is wrong.
        isReady.signal()
      }
      isDone.signal()
    }
    isReady.wait()
  }

  private func run() throws(InnerStoreError) {
    let connection = try file.open(waiting: 0)
    FileForReading.keepFewPages(connection)
    do throws(SQLiteError) {
      let before = try connection.integer("PRAGMA data_version")
      isReady.signal()
      guard var queue = next() else { return }
      try connection.transaction(.deferred) { () throws(SQLiteError) in
        _ = try connection.integer("SELECT count(*) FROM sqlite_schema")
        guard try connection.integer("PRAGMA data_version") == before else { return }
        while true {
          queue.work(connection)
          guard let another = next() else { return }
          queue = another
        }
      }
    } catch {
      throw .sqlite(error)
    }
  }

  /// The next queue to help with; nil once there will be none.
  private func next() -> ReadQueue? {
    while true {
      hasWork.wait()
      let (queue, isOver) = state.withLock { state in
        defer { state.queue = nil }
        return state
      }
      if queue != nil || isOver { return queue }
    }
  }

  /// Helps with the parts of a queue, once the first connection's transaction has begun to read;
  /// one after the other.
  func help(with queue: ReadQueue) {
    state.withLock { $0.queue = queue }
    hasWork.signal()
  }

  /// Waits until it has finished what it had begun, and tells it that there will be nothing more.
  func finish() {
    state.withLock { $0.isOver = true }
    hasWork.signal()
    isDone.wait()
    isDone.signal()
  }
}
