internal import Glibc

/// What the file system says about a file.
public struct FileFacts: Hashable, Sendable {
  /// The bytes in it.
  public let size: Int64
  let device, inode: UInt64

  /// The facts about a path's file, or nil where there is none.
  public init?(_ path: String) {
    var facts = stat()
    guard !path.utf8.contains(0), unsafe stat(path, &facts) == 0 else { return nil }
    size = Int64(facts.st_size)
    device = UInt64(facts.st_dev)
    inode = UInt64(facts.st_ino)
  }

  /// Whether both are of one and the same file, whatever was written to it between them.
  public func isSameFile(as other: FileFacts) -> Bool {
    device == other.device && inode == other.inode
  }

  /// Removes a path's file. Says nothing where there is none or it may not be removed.
  public static func removeFile(_ path: String) {
    unsafe _ = unlink(path)
  }

  /// Lets nobody but the owner read and write a path's file. Says nothing where that is not
  /// permitted.
  public static func makePrivate(_ path: String) {
    unsafe _ = chmod(path, 0o600)
  }
}
