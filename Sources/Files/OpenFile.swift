internal import Glibc

/// A file or device that is open for reading, or for writing at the end of what was written.
///
/// It is never made, and nothing that is in a file is taken away.
public final class OpenFile: Sendable {
  /// What is done with it.
  public enum Way: Sendable { case reading, writing }

  private let descriptor: Int32

  /// Opens what stands at a path.
  public init(_ path: String, for way: Way) throws(SystemError) {
    guard !path.utf8.contains(0) else { throw SystemError(ENOENT) }
    let descriptor = unsafe open(path, (way == .reading ? O_RDONLY : O_WRONLY) | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last }
    self.descriptor = descriptor
  }

  deinit { _ = close(descriptor) }

  /// Reads up to the end, or until there are more bytes than are wanted.
  public func read(most: Int = .max) throws(SystemError) -> [UInt8] {
    let size = FileStatus(descriptor: descriptor).map { Int(clamping: $0.size) } ?? 0
    return try Descriptor.read(descriptor, most: most, likely: max(0, min(size, most)))
  }

  /// Reads what comes next, of a file as much as is wanted; nothing at the end.
  public func readPart(most: Int = 1 << 20) throws(SystemError) -> [UInt8] {
    try Descriptor.readPart(descriptor, most: most)
  }

  /// Writes bytes.
  public func write(_ bytes: [UInt8]) throws(SystemError) {
    try Descriptor.write(bytes[...], to: descriptor)
  }
}
