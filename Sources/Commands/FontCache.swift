import Files

/// A place for what fontconfig finds out about fonts, where it has none.
///
/// A picture needs fonts, and fontconfig notes which there are. Where neither the system's place
/// nor the user's may be written to, it complains in English for every picture; lent a folder, it
/// says nothing.
enum FontCache {
  /// Lends a folder where one is needed; it is to be taken away again with `Unfinished.remove`.
  static func lend(_ environment: [String: String]) -> NewFolder? {
    let home = environment["HOME"] ?? ""
    let own = environment["XDG_CACHE_HOME"] ?? (home.isEmpty ? "" : home + "/.cache")
    let places = ["/var/cache/fontconfig", own.isEmpty ? "" : own + "/fontconfig"]
    if places.contains(where: { !$0.isEmpty && FileSystem.mayFill($0) }) { return nil }
    let temporary = environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    Unfinished.tidy(temporary)
    do throws(SystemError) {
      let folder = try NewFolder(in: temporary) { _ in }
      FileSystem.setEnvironment("XDG_CACHE_HOME", folder.path)
      return folder
    } catch {
      return nil
    }
  }
}
