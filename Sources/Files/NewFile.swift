internal import CFiles
internal import Glibc

/// A file that is being written under a name of its own, which only this user may read.
///
/// It is made where there is nothing (`O_EXCL`, `O_NOFOLLOW`): whatever somebody laid in a folder
/// is never written to. It stays locked until the value goes, see `Unfinished`.
public final class NewFile: Sendable {
  /// Where it stands.
  public let path: String
  private let descriptor: Int32

  /// Makes a file with an unfinished name in a folder.
  ///
  /// - Parameter known: is told the path before there is anything.
  public convenience init(
    in folder: String, known: (String) -> Void
  ) throws(SystemError) {
    // A name is taken once in 2^64 times, or another run has just taken the file for abandoned.
    for _ in 0..<100 {
      let path = Path.joined(folder, Unfinished.newName())
      known(path)
      do throws(SystemError) {
        try self.init(at: path)
        return
      } catch {
        guard error.number == EEXIST else { throw error }
      }
    }
    throw SystemError(EEXIST)
  }

  /// Makes a file at a path where there is nothing.
  public init(at path: String) throws(SystemError) {
    let descriptor = unsafe Glibc.open(
      path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .last }
    self.path = path
    self.descriptor = descriptor
    // Where the disk knows no locks, nobody takes this file away for want of one. Another run that
    // looks whether it is abandoned is about to take it away.
    if samvev_lock(descriptor) < 0, errno == EWOULDBLOCK { throw SystemError(EEXIST) }
    guard let here = FileStatus(path, followingLinks: false),
      FileStatus(descriptor: descriptor)?.isSame(as: here) == true
    else { throw SystemError(EEXIST) }
  }

  deinit { _ = Glibc.close(descriptor) }

  /// Writes bytes at the end.
  public func write(_ bytes: [UInt8]) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let answer = unsafe bytes[written...].withUnsafeBytes { rest in
        unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
      }
      if answer >= 0 {
        written += answer
      } else if errno != EINTR {
        throw .last
      }
    }
  }

  /// Ends the writing: the bytes are on the disk, or at least no failure is waiting to be told.
  public func finish(isSynced: Bool) throws(SystemError) {
    if isSynced {
      // A pipe's or a foreign disk's "there is no such thing here" is none of ours.
      if fsync(descriptor) < 0, errno != EINVAL, errno != EROFS { throw .last }
      return
    }
    // A disk on the network says at closing what it could not keep.
    let copy = dup(descriptor)
    try SystemError.check(copy)
    try SystemError.check(Glibc.close(copy))
  }

  /// Sets when it was changed last.
  public func setChanged(seconds: Int, nanoseconds: Int) throws(SystemError) {
    let time = timespec(tv_sec: seconds, tv_nsec: nanoseconds)
    let times = [time, time]
    try SystemError.check(
      unsafe times.withUnsafeBufferPointer { unsafe futimens(descriptor, $0.baseAddress) })
  }
}

/// A folder that is being filled under an unfinished name; it stays locked until the value goes.
public final class NewFolder: Sendable {
  /// Where it stands.
  public let path: String
  private let descriptor: Int32

  /// Makes a folder with an unfinished name in another one.
  ///
  /// - Parameter known: is told the path before there is anything.
  public init(in folder: String, known: (String) -> Void) throws(SystemError) {
    for _ in 0..<100 {
      let path = Path.joined(folder, Unfinished.newName())
      known(path)
      guard unsafe mkdir(path, 0o700) == 0 else {
        if errno == EEXIST { continue }
        throw .last
      }
      let descriptor = unsafe Glibc.open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      // Another run may have taken it away before it was locked.
      guard descriptor >= 0 else { continue }
      let isTaken = samvev_lock(descriptor) < 0 && errno == EWOULDBLOCK
      if !isTaken, let here = FileStatus(path, followingLinks: false),
        FileStatus(descriptor: descriptor)?.isSame(as: here) == true
      {
        self.path = path
        self.descriptor = descriptor
        return
      }
      _ = Glibc.close(descriptor)
    }
    throw SystemError(EEXIST)
  }

  deinit { _ = Glibc.close(descriptor) }

  /// Gives it the group and the permissions of another folder.
  ///
  /// - Returns: whether it has them.
  public func takeRights(of other: FileStatus) -> Bool {
    guard let own = FileStatus(descriptor: descriptor) else { return false }
    if own.group != other.group, fchown(descriptor, uid_t.max, gid_t(other.group)) != 0 {
      return false
    }
    return fchmod(descriptor, mode_t(other.mode)) == 0
  }
}

/// A lock on a folder that another run may take for abandoned once it has an unfinished name.
public final class FolderLock: Sendable {
  private let descriptor: Int32

  /// Locks a folder, if nobody else has; says nothing where that cannot be.
  public init(_ path: String) {
    descriptor = unsafe Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor >= 0 { _ = samvev_lock(descriptor) }
  }

  deinit { if descriptor >= 0 { _ = Glibc.close(descriptor) } }
}
