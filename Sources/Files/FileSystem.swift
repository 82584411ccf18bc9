internal import CFiles
internal import Glibc

/// Calls of the system that take paths and hold to what stands at them: none follows a symbolic
/// link at the end of a path unless it says so.
public enum FileSystem {
  /// Where a file that replaces what is at a path has to go: a symbolic link of this user's that
  /// leads to a file of the same user's, or to none, is followed; any other is replaced itself.
  public static func target(of path: String) -> String {
    var path = path
    for _ in 0..<40 {
      guard let link = FileStatus(path, followingLinks: false), link.kind == .link, link.isOwn,
        FileStatus(path)?.isOwn ?? true, let next = linkTarget(path)
      else { return path }
      path = next.utf8.first == UInt8(ascii: "/") ? next : Path.joined(Path.folder(of: path), next)
    }
    return path
  }

  /// Where a path leads once every symbolic link in it is followed; nil where nothing is there.
  public static func realPath(_ path: String) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  /// Whether there is a program at a path that this user may start.
  public static func isProgram(_ path: String) -> Bool {
    unsafe FileStatus(path)?.kind == .regular && access(path, X_OK) == 0
  }

  /// What a symbolic link points to, as it is written in it; nil where there is no link.
  public static func linkTarget(_ path: String) -> String? {
    unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 4096) { buffer -> String? in
      guard let start = buffer.baseAddress else { return nil }
      let count = unsafe readlink(path, start, buffer.count)
      guard count > 0, count < buffer.count else { return nil }
      return unsafe String(
        decoding: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<count]),
        as: UTF8.self)
    }
  }

  /// Whether this user may make files in a folder, or make the folder.
  public static func mayFill(_ folder: String) -> Bool {
    var place = folder
    while FileStatus(place) == nil, place != "/", place != "." { place = Path.folder(of: place) }
    guard FileStatus(place)?.kind == .folder else { return false }
    return unsafe access(place, W_OK | X_OK) == 0
  }

  /// Sets a variable of this process's environment, before anything asks for it.
  public static func setEnvironment(_ name: String, _ value: String) {
    _ = unsafe setenv(name, value, 1)
  }

  /// Makes a folder, and those that it is in, where they are missing.
  public static func makeFolder(_ path: String) throws(SystemError) {
    var missing: [String] = []
    var folder = path
    while FileStatus(folder) == nil, folder != ".", folder != "/" {
      missing.append(folder)
      folder = Path.folder(of: folder)
    }
    for path in missing.reversed() {
      do throws(SystemError) {
        try SystemError.check(unsafe mkdir(path, 0o777))
      } catch {
        // Somebody else made it in the meantime.
        guard error.number == EEXIST, FileStatus(path)?.kind == .folder else { throw error }
      }
    }
    guard FileStatus(path)?.kind == .folder else { throw SystemError(ENOTDIR) }
  }

  /// Renames, in place of whatever file is there.
  public static func rename(_ from: String, to target: String) throws(SystemError) {
    try SystemError.check(unsafe Glibc.rename(from, target))
  }

  /// Renames unless there is something already.
  public static func rename(_ from: String, toNew target: String) throws(SystemError) {
    try SystemError.check(unsafe samvev_rename_to_new(from, target))
  }

  /// Lets what stands at two paths change places, at one moment.
  public static func exchange(_ one: String, _ other: String) throws(SystemError) {
    try SystemError.check(unsafe samvev_exchange(one, other))
  }

  /// Takes away a file, or a link itself.
  public static func removeFile(_ path: String) throws(SystemError) {
    try SystemError.check(unsafe unlink(path))
  }

  /// Takes away a folder that is empty.
  public static func removeFolder(_ path: String) throws(SystemError) {
    try SystemError.check(unsafe rmdir(path))
  }

  /// What stands in a folder, in the order of its bytes; nil where it cannot be read.
  public static func names(in folder: String) -> [String]? {
    do throws(SystemError) { return try contents(of: folder) } catch { return nil }
  }

  /// What stands in a folder, in the order of its bytes.
  public static func contents(of folder: String) throws(SystemError) -> [String] {
    guard let stream = unsafe opendir(folder) else { throw .last }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
        unsafe field.withMemoryRebound(to: CChar.self, capacity: 256) { start in
          unsafe String(cString: start)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Sees to it that what was renamed in a folder is so after a power failure too, where the disk
  /// can.
  public static func synchronize(folder: String) {
    let descriptor = unsafe Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    _ = Glibc.close(descriptor)
  }
}
