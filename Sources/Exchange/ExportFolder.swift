internal import Files
internal import Glibc
internal import Synchronization
internal import Threads

/// A file of an export that is a folder.
struct ExportFile: Sendable {
  typealias Sink = ([UInt8]) throws(ExchangeError) -> Void

  let name: String
  let write: @Sendable (Sink) throws(ExchangeError) -> Void
}

/// A folder that gets the files of an export, in place of nothing or of what a former one left.
struct ExportFolder {
  /// As it was given, for those who read what went wrong.
  let path: String
  /// What the files are: those of another content are never taken for former ones.
  let content: Seal.Content
  let files: [ExportFile]
  /// All names that such an export may have.
  let names: [String]
  let force: Bool
  /// Whether the former export in a folder was one of the same network.
  let isOfNetwork: (_ folder: String) throws(ExchangeError) -> Bool
  /// The folder itself, where a symbolic link leads to it.
  let real: String

  init(
    path: String, content: Seal.Content, files: [ExportFile], names: [String], force: Bool,
    isOfNetwork: @escaping (_ folder: String) throws(ExchangeError) -> Bool
  ) {
    self.path = path
    self.content = content
    self.files = files
    self.names = names
    self.force = force
    self.isOfNetwork = isOfNetwork
    let target = FileSystem.target(of: path)
    real = Path.absolute(target)
  }

  func write() throws(ExchangeError) {
    let parent = Path.folder(of: real)
    try AtomicFile.attempt(path) { () throws(SystemError) in
      if let there = FileStatus(real) {
        guard there.kind == .folder else { throw SystemError(ENOTDIR) }
        Unfinished.tidy(real)
      } else {
        try FileSystem.makeFolder(parent)
      }
    }
    Unfinished.tidy(parent)
    let others = try occupants()
    var beside = ""
    let note: (String) -> Void = { name in
      UnfinishedFiles.end(beside)
      beside = name
      UnfinishedFiles.begin(name)
    }
    defer { UnfinishedFiles.end(beside) }
    do throws(ExchangeError) {
      let (folder, isExchanged) = try makeFolder(mayExchange: others.isEmpty, note)
      defer { withExtendedLifetime(folder) {} }
      let seals = try writeFiles(to: folder.path)
      if !force { try requireFormerExport(seals) }
      let lock = FolderLock(real)
      defer { withExtendedLifetime(lock) {} }
      try UnfinishedFiles.committing { () throws(ExchangeError) in
        if !isExchanged || !exchange(folder) { try moveEach(from: folder.path) }
      }
      clear(folder.path)
      FileSystem.synchronize(folder: real)
      FileSystem.synchronize(folder: parent)
    } catch {
      if !beside.isEmpty { Unfinished.remove(beside) }
      if UnfinishedFiles.isStopped { throw .interrupted }
      throw error
    }
  }

  // MARK: What is there

  /// What is in the folder beside files of such an export.
  private func occupants() throws(ExchangeError) -> [String] {
    guard FileStatus(real) != nil else { return [] }
    guard let names = FileSystem.names(in: real) else {
      throw .unreadable(path: path, reason: SystemError(EACCES).words)
    }
    let known = Set(self.names)
    let others = names.filter { name in
      if Unfinished.isName(name) { return false }
      return !known.contains(name)
        || FileStatus(Path.joined(real, name), followingLinks: false)?.kind != .regular
    }
    if !force, !others.isEmpty { throw .occupied(path: path, .others(others)) }
    return others
  }

  /// Holds that every file in the folder is as an export left it, or just what this one writes, and
  /// that it was an export of this network.
  private func requireFormerExport(_ seals: [String: Seal]) throws(ExchangeError) {
    guard FileStatus(real) != nil else { return }
    var changed: [String] = []
    for name in names {
      let file = Path.joined(real, name)
      guard FileStatus(file, followingLinks: false) != nil else { continue }
      if try !Seal.isKept(at: file, content, or: seals[name]) { changed.append(name) }
    }
    if !changed.isEmpty { throw .occupied(path: path, .notAsWritten(changed)) }
    if try !isOfNetwork(real) {
      throw .occupied(path: path, .anotherNetwork)
    }
  }

  // MARK: Writing

  /// The folder beside that is filled: in the same folder as the one it takes the place of, where
  /// the two can change places, else within that.
  private func makeFolder(
    mayExchange: Bool, _ known: (String) -> Void
  ) throws(ExchangeError) -> (folder: NewFolder, isExchanged: Bool) {
    let parent = Path.folder(of: real)
    let there = FileStatus(real)
    if mayExchange, there.map({ isMovable($0, in: parent) }) ?? true {
      do throws(SystemError) {
        let folder = try NewFolder(in: parent, known: known)
        if there.map({ folder.takeRights(of: $0) }) ?? true { return (folder, true) }
        Unfinished.remove(folder.path)
      } catch {
        guard there != nil else { throw .unwritable(path: path, reason: error.words) }
      }
    }
    return (
      try AtomicFile.attempt(path) { () throws(SystemError) in
        try FileSystem.makeFolder(real)
        return try NewFolder(in: real, known: known)
      }, false
    )
  }

  /// Whether another folder may take the place of the one that is there: not where somebody stands
  /// in it, who would be left in one that is gone, and not where it is somebody else's, a link or a
  /// disk of its own.
  private func isMovable(_ there: FileStatus, in parent: String) -> Bool {
    let here = Path.absolute(".")
    guard FileStatus(real, followingLinks: false)?.kind == .folder else { return false }
    return there.isOwn && here != real && !here.hasPrefix(real + "/")
      && FileStatus(parent)?.isOnSameDisk(as: there) == true
  }

  /// Writes the files, two at a time. Of several failures it throws that of the first file.
  private func writeFiles(to folder: String) throws(ExchangeError) -> [String: Seal] {
    let hasFailed = Atomic<Bool>(false)
    let now = Seal.now
    let (files, path, content) = (files, path, content)
    let written = results(of: files.count, threads: 2) {
      number -> Swift.Result<Seal, ExchangeError>? in
      if hasFailed.load(ordering: .relaxed) { return nil }
      let name = files[number].name
      let shown = Path.joined(path, name)
      do throws(ExchangeError) {
        if UnfinishedFiles.isStopped { throw .interrupted }
        let file = try AtomicFile.attempt(shown) { () throws(SystemError) in
          try NewFile(at: Path.joined(folder, name))
        }
        let seal = try AtomicFile.fill(file, shown, as: content) { sink throws(ExchangeError) in
          try files[number].write(sink)
        }
        seal.mark(file, now)
        try AtomicFile.attempt(shown) { () throws(SystemError) in try file.finish(isSynced: true) }
        return .success(seal)
      } catch {
        hasFailed.store(true, ordering: .relaxed)
        return .failure(error)
      }
    }
    var seals: [String: Seal] = [:]
    for (file, result) in zip(files, written) { seals[file.name] = try result?.get() }
    return seals
  }

  // MARK: Into place

  /// Lets the new folder and the old one change places.
  ///
  /// - Returns: whether they have; some disks know no such thing.
  private func exchange(_ folder: NewFolder) -> Bool {
    do throws(SystemError) {
      if FileStatus(real) == nil {
        try FileSystem.rename(folder.path, toNew: real)
      } else {
        try FileSystem.exchange(folder.path, real)
      }
      return true
    } catch {
      return false
    }
  }

  /// Gives the files their names one after the other, and takes away those that are no more.
  private func moveEach(from folder: String) throws(ExchangeError) {
    var isBegun = false
    do throws(SystemError) {
      try FileSystem.makeFolder(real)
      for name in names {
        let target = Path.joined(real, name)
        if files.contains(where: { $0.name == name }) {
          try FileSystem.rename(Path.joined(folder, name), to: target)
        } else if FileStatus(target, followingLinks: false) != nil {
          try FileSystem.removeFile(target)
        } else {
          continue
        }
        isBegun = true
      }
    } catch {
      if isBegun { throw .halfWritten(path: path, reason: error.words) }
      throw .unwritable(path: path, reason: error.words)
    }
  }

  /// Takes away the old files, and brings back what somebody put beside them while they were being
  /// replaced.
  private func clear(_ folder: String) {
    guard FileStatus(folder, followingLinks: false)?.kind == .folder else { return }
    let known = Set(names)
    for name in FileSystem.names(in: folder) ?? [] {
      let file = Path.joined(folder, name)
      do throws(SystemError) {
        if known.contains(name) {
          try FileSystem.removeFile(file)
        } else {
          try FileSystem.rename(file, toNew: Path.joined(real, name))
        }
      } catch {}
    }
    do throws(SystemError) { try FileSystem.removeFolder(folder) } catch {}
  }
}
