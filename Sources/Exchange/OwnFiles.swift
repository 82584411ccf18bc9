internal import Files

/// The files that one run leaves in a folder in place of those of an earlier run.
///
/// What an earlier run left, and nobody has changed since, is replaced. All else in the folder
/// stays as it is.
public struct OwnFiles {
  private let folder: String
  private var written: Set<String> = []

  /// Files of a folder, which is made where it is missing.
  ///
  /// - Throws: `unwritable`.
  public init(in folder: String) throws(ExchangeError) {
    let place = Path.absolute(folder)
    self.folder = place
    try AtomicFile.attempt(folder) { () throws(SystemError) in try FileSystem.makeFolder(place) }
  }

  /// Whether there is nothing with a name, or what an earlier run left there.
  public func isFree(_ name: String) throws(ExchangeError) -> Bool {
    try Self.isFree(at: Path.joined(folder, name))
  }

  private static func isFree(at path: String) throws(ExchangeError) -> Bool {
    if FileStatus(path, followingLinks: false) == nil { return true }
    return try Seal.isKept(at: path, .reminders, or: nil)
  }

  /// Writes a file beside its place and renames it into that.
  ///
  /// - Throws: what `AtomicFile.write` throws; `occupied` where the name is not free.
  public mutating func write(_ bytes: [UInt8], to name: String) throws(ExchangeError) {
    let path = Path.joined(folder, name)
    try AtomicFile.write(
      to: path, isSynced: false, as: .reminders,
      sealing: { (_, _) throws(ExchangeError) in
        if try !Self.isFree(at: path) { throw .occupied(path: path, .somebodysFile) }
      }, { sink throws(ExchangeError) in try sink(bytes) })
    written.insert(name)
  }

  /// Takes away what an earlier run left and this one did not write.
  ///
  /// - Parameter isName: whether a run gives a file this name; one with another name is somebody's.
  public func removeFormer(_ isName: (String) -> Bool) throws(ExchangeError) {
    for name in FileSystem.names(in: folder) ?? [] where isName(name) && !written.contains(name) {
      let path = Path.joined(folder, name)
      guard try Self.isFree(at: path) else { continue }
      try AtomicFile.attempt(path) { () throws(SystemError) in try FileSystem.removeFile(path) }
    }
  }
}
