internal import Glibc

/// What the file system says about what stands at a path.
public struct FileStatus: Sendable {
  /// What stands there.
  public enum Kind: Hashable, Sendable {
    case regular, folder, link
    /// A terminal, a pipe, a disk: it is written to and never replaced, and reading it may never
    /// end.
    case device
  }

  /// What stands there.
  public let kind: Kind
  /// The bytes in it.
  public let size: Int64
  /// When it was changed last: seconds since 1970, and the nanoseconds beyond.
  public let changed: (seconds: Int, nanoseconds: Int)
  /// Whether this user is its owner.
  public let isOwn: Bool
  let device, inode: UInt64
  let mode, group: UInt32

  /// The facts about a path, or nil where there is nothing.
  ///
  /// - Parameter followingLinks: whether they are of what a symbolic link points to.
  public init?(_ path: String, followingLinks: Bool = true) {
    var facts = stat()
    guard !path.utf8.contains(0) else { return nil }
    let answer =
      unsafe followingLinks ? stat(path, &facts) : lstat(path, &facts)
    guard answer == 0 else { return nil }
    self.init(facts)
  }

  init?(descriptor: Int32) {
    var facts = stat()
    guard unsafe fstat(descriptor, &facts) == 0 else { return nil }
    self.init(facts)
  }

  private init(_ facts: stat) {
    kind =
      switch facts.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .device
      }
    size = Int64(facts.st_size)
    changed = (Int(facts.st_mtim.tv_sec), Int(facts.st_mtim.tv_nsec))
    isOwn = facts.st_uid == geteuid()
    device = UInt64(facts.st_dev)
    inode = UInt64(facts.st_ino)
    mode = UInt32(facts.st_mode & 0o7777)
    group = UInt32(facts.st_gid)
  }

  /// Whether both are of one and the same file or folder.
  public func isSame(as other: FileStatus) -> Bool {
    device == other.device && inode == other.inode
  }

  /// What tells it from every other file and folder of the machine, whatever its paths: hexadecimal
  /// digits and a hyphen.
  public var identity: String { String(device, radix: 16) + "-" + String(inode, radix: 16) }

  /// Whether other users of the machine may write to it.
  public var isWritableByOthers: Bool { mode & 0o022 != 0 }

  /// Whether both stand on one disk.
  public func isOnSameDisk(as other: FileStatus) -> Bool { device == other.device }
}
