internal import Glibc

/// What the system answers where it refuses: its `errno`.
public struct SystemError: Error, Hashable, Sendable {
  /// The number.
  public let number: Int32

  /// The error with a number.
  public init(_ number: Int32) { self.number = number }

  /// The error of the call that was made last on this thread.
  static var last: SystemError { SystemError(errno) }

  /// Throws where a call answers with something below 0.
  static func check(_ answer: Int32) throws(SystemError) {
    if answer < 0 { throw last }
  }
}
