internal import Files
internal import Glibc
import Model

/// Reads a bundle: a folder of sheets, one workbook, or one `.json` document.
///
/// What is wrong inside the files is kept in the bundle and comes out with everything else that is
/// wrong when the bundle is merged.
///
/// - Throws: `noSuchFile`, `unreadable`, `isForSomebody`, or `notABundle` where there is no table.
public func readBundle(
  at path: String, _ options: ReadingOptions = ReadingOptions()
) throws(ExchangeError) -> ParsedBundle {
  guard let facts = FileStatus(path) else { throw .noSuchFile(path: path) }
  guard facts.kind == .folder else {
    if try StampedFiles.isStamped(besideSheet: path) { throw .isForSomebody(path: path) }
    let name = Path.name(of: path)
    let seen = FilesSeen()
    var parsed = try BundleReader(path: path, options: options) { _ throws(ExchangeError) in
      seen.note(name, try FileBytes.read(path))
    }.readDocument(name)
    parsed.files = seen.fingerprint([name], options)
    return parsed
  }
  let names: [String]
  do throws(SystemError) {
    names = try FileSystem.contents(of: path)
  } catch {
    throw .unreadable(path: path, reason: error.words)
  }
  let seen = FilesSeen()
  var parsed = try BundleReader(path: path, options: options) { name throws(ExchangeError) in
    seen.note(name, try FileBytes.read(path + "/" + name))
  }.readFolder(names)
  parsed.files = seen.fingerprint(names, options)
  return parsed
}

/// Reads a bundle from the bytes of its files: sheets, or one `.json` document or workbook alone.
///
/// - Throws: `isForSomebody`, or `notABundle` where there is no table at all.
public func readBundle(
  files: [(name: String, bytes: [UInt8])], _ options: ReadingOptions = ReadingOptions()
) throws(ExchangeError) -> ParsedBundle {
  let reader = BundleReader(path: "", options: options) { name throws(ExchangeError) in
    files.first { $0.name == name }?.bytes ?? []
  }
  if files.count == 1, FileEnding(files[0].name) == .json {
    return try reader.readDocument(files[0].name)
  }
  return try reader.readFolder(files.map(\.name))
}

/// The bytes of a file that is neither a folder nor a device.
///
/// - Throws: `unreadable`.
public func fileBytes(at path: String) throws(ExchangeError) -> [UInt8] {
  try FileBytes.read(path)
}

/// Reads the bytes of files.
enum FileBytes {
  static func read(_ path: String) throws(ExchangeError) -> [UInt8] {
    // A pipe would be waited for, and a device may never end.
    switch FileStatus(path)?.kind {
    case .regular: break
    case nil, .link: throw .unreadable(path: path, reason: SystemError(ENOENT).words)
    case .folder: throw .unreadable(path: path, reason: SystemError(EISDIR).words)
    case .device: throw .unreadable(path: path, reason: SystemError(ENODEV).words)
    }
    do throws(SystemError) {
      return try OpenFile(path, for: .reading).read(most: Limits.bytesPerFile)
    } catch {
      throw .unreadable(path: path, reason: error.words)
    }
  }
}
