/// Why a network file could not be made, read or written: facts, without a sentence.
public enum StoreError: Error, Hashable, Sendable {
  /// There is no such file.
  case noSuchFile(path: String)
  /// The path is a folder's.
  case isFolder(path: String)
  /// The file is empty, as an import that was killed may leave it; the next import fills it.
  case isEmpty(path: String)
  /// The file is no SQLite database at all.
  case notADatabase(path: String)
  /// The file is a SQLite database, but somebody else's.
  case notANetwork(path: String)
  /// The file is of a later version than the program understands.
  case tooNew(path: String, version: Int, understood: Int)
  /// The file is of an earlier version: an import or `NetworkFile.upgrade` brings it up to date.
  case tooOld(path: String, version: Int, understood: Int)
  /// The file was made before the first release, by a version that nothing reads any more.
  case unreleased(path: String, version: Int)
  /// The file is damaged, at the place that the fault names.
  case damaged(path: String, fault: FileFault)
  /// The file may only be read, or only be read after a repair that may not be made.
  case readOnly(path: String)
  /// The file was not closed properly, and what is in the log beside it can be read only where this
  /// program may write.
  case leftOpen(path: String, log: String)
  /// Another program is writing, and was for longer than this one waits.
  case busy(path: String)
  /// There is a file already.
  case alreadyExists(path: String)
  /// The disk is full.
  case diskFull(path: String)
  /// The system refuses to open the file; its `errno` (`EACCES`, `EINVAL` for what is no regular
  /// file).
  case cannotOpen(path: String, errno: Int32)
  /// Reading from or writing to the disk failed; its `errno`.
  case inputOutput(path: String, errno: Int32)
  /// Somebody asked to stop. The file is as it was.
  case interrupted
  /// The network to be stored breaks a rule of the file, such as two rows with one id: a fault of
  /// the program. The words are SQLite's.
  case refused(path: String, detail: String)
}

extension StoreError {
  /// The same when nothing was to be written: what SQLite cannot read then is damaged, such as a
  /// header that speaks of an unknown form.
  var ofReading: StoreError {
    guard case .refused(let path, let detail) = self else { return self }
    return .damaged(path: path, fault: FileFault(.structure(detail)))
  }
}

/// Why an update did not take place. In either case the file is as it was.
public enum UpdateError<Refusal: Error>: Error {
  /// The file could not be read or written.
  case file(StoreError)
  /// The body refused.
  case refused(Refusal)
}
