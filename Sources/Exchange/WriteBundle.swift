internal import Dispatch
internal import Files
internal import Foundation
public import Model
internal import Synchronization

/// Writes a network as a bundle in normal form: one document where the path ends in `.json`, else a
/// folder of CSV files, which is made when it is missing.
///
/// What is there already is replaced where it is what an earlier export of the network left: then
/// all files are written beside it, and the old and the new change places at one moment. Anything
/// else is left as it is, unless it is to be written over by force: then tables are replaced or go
/// away, and what else is in the folder stays.
///
/// - Parameter form: how the files of a folder are written.
/// - Throws: `occupied`, `unwritable`, `halfWritten`, `isFolder`, `isNetwork` or `interrupted`.
public func writeBundle(
  _ network: Network, to path: String, form: CSVForm = .plain, force: Bool = false
) throws(ExchangeError) {
  let writer = BundleWriter(network)
  if path.lowercased().hasSuffix(".json") {
    return try writeDocument(to: path, force: force) { sink throws(ExchangeError) in
      try writer.writeJSON(to: sink)
    }
  }
  try BundleFolder(path: path, writer: writer, form: form, force: force).write()
}

/// Writes a network as a workbook, which replaces what is there as a document does (`writeBundle`).
///
/// - Throws: what `workbook` throws, and what `writeBundle` does.
public func writeWorkbook(
  _ network: Network, to path: String, words: WorkbookWords, madeOn day: Day, force: Bool = false
) throws(ExchangeError) {
  let bytes = try workbook(of: network, words: words, madeOn: day)
  try writeDocument(to: path, force: force) { sink throws(ExchangeError) in try sink(bytes) }
}

/// Writes one file in place of nothing, or of one that is as an export left it.
private func writeDocument(
  to path: String, force: Bool,
  _ body: (_ sink: ([UInt8]) throws(ExchangeError) -> Void) throws(ExchangeError) -> Void
) throws(ExchangeError) {
  try AtomicFile.write(
    to: path, as: .export,
    sealing: { (seal, target) throws(ExchangeError) in
      if !force, FileStatus(target) != nil, try !Seal.isKept(at: target, .export, or: seal) {
        throw .occupied(path: path, .notAsWritten([]))
      }
    }, body)
}

/// A folder that gets the tables of a network.
private struct BundleFolder {
  /// As it was given, for those who read what went wrong.
  let path: String
  let writer: BundleWriter
  let form: CSVForm
  let force: Bool
  /// The folder itself, where a symbolic link leads to it.
  let real: String

  init(path: String, writer: BundleWriter, form: CSVForm, force: Bool) {
    self.path = path
    self.writer = writer
    self.form = form
    self.force = force
    let target = FileSystem.target(of: path)
    real = Path.absolute(target)
  }

  func write() throws(ExchangeError) {
    let parent = Path.folder(of: real)
    try AtomicFile.attempt(path) { () throws(SystemError) in
      if let there = FileStatus(real) {
        guard there.kind == .folder else { throw SystemError(POSIXErrorCode.ENOTDIR.rawValue) }
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
      let seals = try writeTables(to: folder.path)
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

  /// What is in the folder beside tables.
  private func occupants() throws(ExchangeError) -> [String] {
    guard FileStatus(real) != nil else { return [] }
    guard let names = FileSystem.names(in: real) else {
      throw .unreadable(path: path, reason: POSIXError(.EACCES).words)
    }
    let tables = Set(TableName.allCases.map(BundleFiles.file))
    let others = names.filter { name in
      if Unfinished.isName(name) { return false }
      return !tables.contains(name)
        || FileStatus(Path.joined(real, name), followingLinks: false)?.kind != .regular
    }
    if !force, !others.isEmpty { throw .occupied(path: path, .others(others)) }
    return others
  }

  /// Holds that every table in the folder is as an export left it, or just what this one writes,
  /// and that it was an export of this network.
  private func requireFormerExport(_ seals: [TableName: Seal]) throws(ExchangeError) {
    guard FileStatus(real) != nil else { return }
    var changed: [String] = []
    for table in TableName.allCases {
      let name = BundleFiles.file(table)
      let file = Path.joined(real, name)
      guard FileStatus(file, followingLinks: false) != nil else { continue }
      if try !Seal.isKept(at: file, .export, or: seals[table]) { changed.append(name) }
    }
    if !changed.isEmpty { throw .occupied(path: path, .notAsWritten(changed)) }
    if try !PreviousExport(folder: real).isOfNetwork(of: writer) {
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

  /// Writes the tables that have rows, two at a time: each is a file of its own. Of several
  /// failures it throws that of the first table.
  private func writeTables(to folder: String) throws(ExchangeError) -> [TableName: Seal] {
    let tables = writer.tables
    let progress = Mutex((next: 0, failures: [Int: ExchangeError](), seals: [TableName: Seal]()))
    let now = Seal.now
    let (writer, path, form) = (writer, path, form)
    DispatchQueue.concurrentPerform(iterations: min(2, tables.count)) { _ in
      while let index = progress.withLock({ progress in
        defer { progress.next += 1 }
        return progress.next < tables.count && progress.failures.isEmpty ? progress.next : nil
      }) {
        let name = tables[index]
        let shown = Path.joined(path, BundleFiles.file(name))
        do throws(ExchangeError) {
          if UnfinishedFiles.isStopped { throw .interrupted }
          let file = try AtomicFile.attempt(shown) { () throws(SystemError) in
            try NewFile(at: Path.joined(folder, BundleFiles.file(name)))
          }
          let seal = try AtomicFile.fill(file, shown, as: .export) { sink throws(ExchangeError) in
            try writer.writeCSV(name, form: form, to: sink)
          }
          seal.mark(file, now)
          try AtomicFile.attempt(shown) { () throws(SystemError) in try file.finish(isSynced: true)
          }
          progress.withLock { $0.seals[name] = seal }
        } catch {
          progress.withLock { $0.failures[index] = error }
        }
      }
    }
    let failures = progress.withLock { $0.failures }
    if let first = failures.keys.min(), let failure = failures[first] { throw failure }
    return progress.withLock { $0.seals }
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

  /// Gives the tables their names one after the other, and takes away those that have no rows any
  /// more.
  private func moveEach(from folder: String) throws(ExchangeError) {
    var isBegun = false
    do throws(SystemError) {
      try FileSystem.makeFolder(real)
      for table in TableName.allCases {
        let name = BundleFiles.file(table)
        let target = Path.joined(real, name)
        if writer.tables.contains(table) {
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

  /// Takes away the old tables, and brings back what somebody put beside them while they were being
  /// replaced.
  private func clear(_ folder: String) {
    guard FileStatus(folder, followingLinks: false)?.kind == .folder else { return }
    let tables = Set(TableName.allCases.map(BundleFiles.file))
    for name in FileSystem.names(in: folder) ?? [] {
      let file = Path.joined(folder, name)
      do throws(SystemError) {
        if tables.contains(name) {
          try FileSystem.removeFile(file)
        } else {
          try FileSystem.rename(file, toNew: Path.joined(real, name))
        }
      } catch {}
    }
    do throws(SystemError) { try FileSystem.removeFolder(folder) } catch {}
  }
}
