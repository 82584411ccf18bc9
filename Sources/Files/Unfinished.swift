internal import CFiles
internal import Glibc
internal import Synchronization

/// Names of what a run has begun and not finished: `.samvev-`, sixteen random digits, `.new`.
/// Nobody can lay anything in its way beforehand, and another run knows what is left of one that
/// was killed.
///
/// Whoever makes such a file or folder holds a lock on it while it has that name. The system lets
/// go of the lock when the process ends, however it ends.
public enum Unfinished {
  private static let start = ".samvev-"
  private static let end = ".new"

  static func newName() -> String {
    let digits = String(UInt64.random(in: .min ... .max), radix: 16)
    return start + String(repeating: "0", count: 16 - digits.utf8.count) + digits + end
  }

  /// Whether a name is one of these.
  public static func isName(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    return bytes.count == start.utf8.count + 16 + end.utf8.count
      && bytes.starts(with: start.utf8) && bytes.suffix(end.utf8.count).elementsEqual(end.utf8)
      && bytes.dropFirst(start.utf8.count).prefix(16).allSatisfy {
        (48...57).contains($0) || (97...102).contains($0)
      }
  }

  private static let tidied = Mutex(Set<String>())

  /// Takes away what killed runs of this user left in a folder, once in the life of this process.
  ///
  /// What another run holds still, and what cannot be locked, stays.
  public static func tidy(_ folder: String) {
    let place = Path.absolute(folder)
    guard tidied.withLock({ $0.insert(place).inserted }) else { return }
    for name in FileSystem.names(in: folder) ?? [] where isName(name) {
      removeIfAbandoned(Path.joined(folder, name))
    }
  }

  /// Takes away a file or folder of this user's that a run made, unless that run goes on; what
  /// cannot be locked stays.
  public static func removeIfAbandoned(_ path: String) {
    guard let found = FileStatus(path, followingLinks: false), found.isOwn else { return }
    let flags = found.kind == .folder ? O_RDONLY | O_DIRECTORY : O_RDWR | O_NONBLOCK
    guard found.kind == .folder || found.kind == .regular else { return }
    let descriptor = unsafe Glibc.open(path, flags | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { _ = Glibc.close(descriptor) }
    // Whoever held it has ended, or has given the path to something else.
    guard samvev_lock(descriptor) == 0, let held = FileStatus(descriptor: descriptor),
      let now = FileStatus(path, followingLinks: false), now.isSame(as: held)
    else { return }
    remove(path)
  }

  /// Takes away an unfinished file, or an unfinished folder with the files in it and in its
  /// folders; says nothing where that fails.
  public static func remove(_ path: String) {
    guard let found = FileStatus(path, followingLinks: false) else { return }
    guard found.kind == .folder else {
      _ = unsafe unlink(path)
      return
    }
    for name in FileSystem.names(in: path) ?? [] {
      let inner = Path.joined(path, name)
      guard FileStatus(inner, followingLinks: false)?.kind == .folder else {
        _ = unsafe unlink(inner)
        continue
      }
      for name in FileSystem.names(in: inner) ?? [] { _ = unsafe unlink(Path.joined(inner, name)) }
      _ = unsafe rmdir(inner)
    }
    _ = unsafe rmdir(path)
  }
}
