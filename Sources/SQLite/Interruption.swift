internal import Synchronization

/// A request to stop, which any thread or a signal handler may make and any number of connections
/// heed.
///
/// A connection looks every thousand steps of SQLite's machine; the statement then running ends
/// with an error of kind `.interrupted`. A request is not taken back.
public final class Interruption: Sendable {
  private let requested = Atomic<Bool>(false)

  /// A request that nobody has made yet.
  public init() {}

  /// Asks whatever is running to stop.
  public func request() {
    requested.store(true, ordering: .relaxed)
  }

  /// Whether somebody asked to stop.
  public var isRequested: Bool {
    requested.load(ordering: .relaxed)
  }
}
