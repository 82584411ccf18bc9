internal import Files
public import Model
internal import Synchronization

/// What tells whether the files of a bundle are those that were read before, on the same day and in
/// the same way.
///
/// - Returns: nil where they cannot all be read: whoever reads them says why.
public func bundleFingerprint(at path: String, _ options: ReadingOptions) -> Fingerprint? {
  let seen = FilesSeen()
  do throws(ExchangeError) {
    guard let names = FileSystem.names(in: path) else {
      if try StampedFiles.isStamped(besideSheet: path) { return nil }
      let name = Path.name(of: path)
      _ = seen.note(name, try FileBytes.read(path))
      return seen.fingerprint([name], options)
    }
    for name in names where isRead(name) {
      _ = seen.note(name, try FileBytes.read(Path.joined(path, name)))
    }
    return seen.fingerprint(names, options)
  } catch {
    return nil
  }
}

/// Whether a file of a folder is read. Where it is another one after all, the fingerprints differ.
private func isRead(_ name: String) -> Bool {
  if name.hasPrefix(".") || name.hasPrefix("~") { return false }
  switch FileEnding(name) {
  case .sheet(let stem): return TableName.meant(by: stem) != nil
  case .workbook: return true
  case .oldWorkbook, .json, .other: return false
  }
}

/// The files that are read of a bundle, by several threads.
final class FilesSeen: Sendable {
  private let prints = Mutex<[String: Fingerprint]>([:])

  /// Takes the bytes of a file in, which come back.
  func note(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
    var print = Fingerprint()
    print.add(bytes.span)
    prints.withLock { $0[name] = print }
    return bytes
  }

  /// What tells these files, and those that are not read, from others.
  ///
  /// - Parameter names: all that there are.
  func fingerprint(_ names: [String], _ options: ReadingOptions) -> Fingerprint {
    var print = Fingerprint()
    print.add(options.isDayFirst ? 1 : 0)
    print.add(UInt64(bitPattern: Int64(options.today?.number ?? .max)))
    prints.withLock { prints in
      for name in names.sorted() {
        print.add(name)
        if let file = prints[name] { print.add(file.text) }
      }
    }
    return print
  }
}
