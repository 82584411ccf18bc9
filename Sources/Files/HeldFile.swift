internal import CFiles
internal import Glibc

/// A file that one process holds at a time, with a few words in it for the others.
///
/// The system lets go of it when the process ends, however it ends.
public final class HeldFile: Sendable {
  /// Where it stands.
  public let path: String
  private let descriptor: Int32

  /// Takes a file, which is made where there is none; nil where another process holds it.
  public init?(_ path: String) throws(SystemError) {
    for _ in 0..<100 {
      let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { throw .last }
      let isTaken = samvev_lock(descriptor) != 0
      let number = errno
      // Whoever held it may have taken it away just before it was let go of.
      if !isTaken, let here = FileStatus(path, followingLinks: false),
        FileStatus(descriptor: descriptor)?.isSame(as: here) == true
      {
        self.path = path
        self.descriptor = descriptor
        return
      }
      _ = close(descriptor)
      if isTaken {
        guard number == EWOULDBLOCK else { throw SystemError(number) }
        return nil
      }
    }
    throw SystemError(EEXIST)
  }

  deinit { _ = close(descriptor) }

  /// Puts bytes in the place of what is in it.
  public func write(_ bytes: [UInt8]) throws(SystemError) {
    try SystemError.check(ftruncate(descriptor, 0))
    let count = unsafe bytes.withUnsafeBytes {
      unsafe pwrite(descriptor, $0.baseAddress, $0.count, 0)
    }
    guard count == bytes.count else { throw count < 0 ? .last : SystemError(ENOSPC) }
  }
}

extension FileSystem {
  /// What is in a small file of this user's; nil where there is none, or it is another's, a link,
  /// or larger.
  public static func contents(ofOwn path: String, most: Int) -> [UInt8]? {
    let descriptor = unsafe open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { _ = close(descriptor) }
    guard let facts = FileStatus(descriptor: descriptor), facts.kind == .regular, facts.isOwn,
      facts.size <= most
    else { return nil }
    var bytes = [UInt8](repeating: 0, count: most)
    let count = unsafe bytes.withUnsafeMutableBytes {
      unsafe pread(descriptor, $0.baseAddress, $0.count, 0)
    }
    return count < 0 ? nil : Array(bytes[..<count])
  }

  /// Makes a folder where it is missing.
  ///
  /// - Returns: whether it is this user's, and nobody else may make anything in it.
  public static func makeOwnFolder(_ path: String) -> Bool {
    do throws(SystemError) {
      try makeFolder(path)
    } catch {
      return false
    }
    guard let facts = FileStatus(path), facts.kind == .folder else { return false }
    return facts.isOwn && !facts.isWritableByOthers
  }
}
