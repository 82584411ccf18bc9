internal import Glibc

/// What the system answers where it refuses: its `errno`.
public struct SystemError: Error, Hashable, Sendable {
  /// The number.
  public let number: Int32

  /// The error with a number.
  public init(_ number: Int32) { self.number = number }

  /// What it says in a few words: `No such file or directory`; nothing where it only numbers it.
  public var words: String {
    guard number > 0 else { return "" }
    return unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
      guard let start = buffer.baseAddress, unsafe strerror_r(number, start, buffer.count) == 0
      else { return "" }
      return unsafe String(cString: start)
    }
  }

  /// The error of the call that was made last on this thread.
  static var last: SystemError { SystemError(errno) }

  /// Throws where a call answers with something below 0.
  static func check(_ answer: Int32) throws(SystemError) {
    if answer < 0 { throw last }
  }
}
