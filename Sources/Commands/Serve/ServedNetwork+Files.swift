import Editing
import Exchange
import Files
import Glibc
import Model
import Store
import Web

/// What the page writes beside the network, and what it erases.
extension ServedNetwork {
  var place: String { Path.absolute(path) }

  func write(_ bytes: [UInt8], named name: String) throws(AccessFault) -> String {
    let target = free(name)
    do throws(ExchangeError) {
      try AtomicFile.write(to: target, isSynced: true) { sink throws(ExchangeError) in
        try sink(bytes)
      }
    } catch {
      throw .bundle(error)
    }
    return target
  }

  func copy(named name: String) throws(AccessFault) -> String {
    let target = free(name)
    do throws(StoreError) {
      try NetworkFile.copy(at: path, to: target, interruption: session.interruption)
    } catch {
      throw .file(error)
    }
    return target
  }

  /// A path beside the network at which there is nothing.
  private func free(_ name: String) -> String {
    let folder = Path.folder(of: place)
    let ending = Path.ending(of: name).map { "." + $0 } ?? ""
    let stem = name.dropLast(ending.count)
    for number in 2...1000 {
      let target = Path.joined(folder, number == 2 ? name : "\(stem)-\(number - 1)\(ending)")
      if FileStatus(target, followingLinks: false) == nil { return target }
    }
    return Path.joined(folder, name)
  }

  func look(_ request: ForgetRows) throws(AccessFault) -> ForgetRows.Result {
    do throws(UpdateError<EditFault>) {
      return try NetworkFile.look(
        at: path, wanting: request.wanted, interruption: session.interruption
      ) { (base) throws(EditFault) -> EditStep<ForgetRows.Result> in
        .done(try request.result(base))
      }
    } catch {
      throw AccessFault(error)
    }
  }

  func forget(
    _ request: ForgetRows, by author: String
  ) throws(AccessFault) -> (result: ForgetRows.Result, isGone: Bool) {
    let before = FileStamp(path)
    defer { wrote(from: before) }
    do throws(UpdateError<EditFault>) {
      let done = try NetworkFile.erase(
        at: path, wanting: request.wanted, interruption: session.interruption
      ) {
        (base) throws(EditFault) -> EditStep<
          (change: LoggedChange, erasure: LogErasure, answer: ForgetRows.Result)
        > in
        let result = try request.result(base)
        let entry = ChangeLogEntry(
          at: Session.now(), by: author, way: .forget, rows: nil, isUndoable: false)
        return .done((LoggedChange(result.edit.change, entry), result.erasure, result))
      }
      return (done.answer, done.isGone)
    } catch {
      throw AccessFault(error)
    }
  }

  func logged() throws(AccessFault) -> LoggedNetwork {
    do throws(StoreError) { return try session.loggedNetwork(at: path) } catch {
      throw .file(error)
    }
  }

  func network(in bytes: [UInt8]) throws(AccessFault) -> LoggedNetwork {
    var beside = ""
    // What somebody sent is opened as any file is, under a name that only this run knows.
    defer {
      for ending in ["", "-wal", "-shm", "-journal"] { try? FileSystem.removeFile(beside + ending) }
      UnfinishedFiles.end(beside)
    }
    do throws(SystemError) {
      let file = try NewFile(in: Path.folder(of: place)) { name in
        UnfinishedFiles.end(beside)
        beside = name
        UnfinishedFiles.begin(name)
      }
      try file.write(bytes)
      try file.finish(isSynced: false)
      defer { withExtendedLifetime(file) {} }
      do throws(StoreError) { return try session.loggedNetwork(at: beside) } catch {
        throw SystemError(EINVAL)
      }
    } catch {
      throw .file(.notANetwork(path: ""))
    }
  }

  func clock(_ moment: String) -> (day: Day, time: String)? { Session.clock(moment) }

  // MARK: The sample

  var hasSample: Bool { sampleFolder != nil }

  func sample() -> [(name: String, bytes: [UInt8])]? {
    guard let folder = sampleFolder,
      let names = FileSystem.names(in: folder)
    else { return nil }
    var files: [(name: String, bytes: [UInt8])] = []
    for name in names where name.hasSuffix(".csv") {
      guard let bytes = try? OpenFile(Path.joined(folder, name), for: .reading).read() else {
        return nil
      }
      files.append((name, bytes))
    }
    return files.isEmpty ? nil : files
  }

  /// Where the sample lies: beside the program as it is installed, in its checkout, or where the
  /// system keeps such files.
  private var sampleFolder: String? {
    let folder = FileSystem.linkTarget("/proc/self/exe").map { Path.folder(of: $0) }
    var places = folder.map { [Path.joined($0, "../share/samvev/solvik")] } ?? []
    // The build's folder lies some levels below the checkout.
    var above = folder
    for _ in 0..<4 {
      guard let here = above else { break }
      places.append(Path.joined(here, "graphs/solvik"))
      above = here == "/" ? nil : Path.folder(of: here)
    }
    places.append("/usr/share/samvev/solvik")
    return places.first { FileStatus(Path.joined($0, "families.csv"))?.kind == .regular }
  }
}
