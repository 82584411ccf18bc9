internal import Files
internal import Foundation
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
  guard FileManager.default.fileExists(atPath: path) else { throw .noSuchFile(path: path) }
  let names: [String]
  do {
    names = try FileManager.default.contentsOfDirectory(atPath: path)
  } catch {
    if FileStatus(path)?.kind == .folder {
      throw .unreadable(path: path, reason: systemReason(error))
    }
    if try StampedFiles.isStamped(besideSheet: path) { throw .isForSomebody(path: path) }
    return try BundleReader(path: path, options: options) { _ throws(ExchangeError) in
      try FileBytes.read(path)
    }.readDocument(Path.name(of: path))
  }
  return try BundleReader(path: path, options: options) { name throws(ExchangeError) in
    try FileBytes.read(path + "/" + name)
  }.readFolder(names)
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
    case nil, .link: throw .unreadable(path: path, reason: POSIXError(.ENOENT).words)
    case .folder: throw .unreadable(path: path, reason: POSIXError(.EISDIR).words)
    case .device: throw .unreadable(path: path, reason: POSIXError(.ENODEV).words)
    }
    do {
      let handle = try FileHandle(forReadingFrom: URL(filePath: path))
      defer { try? handle.close() }
      let size = try Int(handle.seekToEnd())
      try handle.seek(toOffset: 0)
      var bytes: [UInt8] = []
      bytes.reserveCapacity(min(size, Limits.bytesPerFile))
      // One byte more than allowed is enough to know that there is too much.
      while bytes.count <= Limits.bytesPerFile, let part = try handle.read(upToCount: 1 << 20),
        !part.isEmpty
      {
        bytes.append(contentsOf: part)
      }
      return bytes
    } catch {
      throw .unreadable(path: path, reason: systemReason(error))
    }
  }
}
