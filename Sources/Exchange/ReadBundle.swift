internal import Files
internal import Foundation
import Model

/// Reads a bundle: a folder of CSV files, or one `.json` document.
///
/// What is wrong inside the files is kept in the draft and comes out with everything else that is
/// wrong when the draft is merged.
///
/// - Throws: `noSuchFile`, `unreadable`, or `notABundle` where there is no table at all.
public func readBundle(at path: String) throws(ExchangeError) -> Draft {
  guard FileManager.default.fileExists(atPath: path) else { throw .noSuchFile(path: path) }
  let names: [String]
  do {
    names = try FileManager.default.contentsOfDirectory(atPath: path)
  } catch {
    if FileStatus(path)?.kind == .folder {
      throw .unreadable(path: path, reason: systemReason(error))
    }
    guard path.lowercased().hasSuffix(".json") else { throw .notABundle(path: path, []) }
    let name = Path.name(of: path)
    return try read(
      names: [name], path: path, load: { _ throws(ExchangeError) in try FileBytes.read(path) })
  }
  // A document in a folder is no bundle.
  return try read(
    names: names, path: path, isFolder: true,
    load: { name throws(ExchangeError) in try FileBytes.read(path + "/" + name) })
}

/// Reads a bundle from the bytes of its files: CSV files, or one `.json` document alone.
///
/// - Throws: `notABundle` where there is no table at all.
public func readBundle(
  files: [(name: String, bytes: [UInt8])]
) throws(ExchangeError) -> Draft {
  try read(
    names: files.map(\.name), path: "",
    load: { name throws(ExchangeError) in files.first { $0.name == name }?.bytes ?? [] })
}

private func read(
  names: [String], path: String, isFolder: Bool = false,
  load: @Sendable (String) throws(ExchangeError) -> [UInt8]
) throws(ExchangeError) -> Draft {
  var builder = DraftBuilder()
  if !isFolder, names.count == 1, names[0].lowercased().hasSuffix(".json") {
    if !JSONReader.read(try load(names[0]), file: names[0], into: &builder) {
      throw .notABundle(path: path, builder.draft.warnings)
    }
    var draft = builder.draft
    draft.readCoordinators()
    return draft
  }
  let sorted = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  for name in sorted {
    if let warning = warning(ofFile: name) { builder.warn(warning) }
  }
  let tables = TableName.allCases.filter { names.contains(BundleFiles.file($0)) }
  guard !tables.isEmpty else { throw .notABundle(path: path, builder.draft.warnings) }
  var draft = try BundleFiles.read(tables, onto: builder.draft, load: load)
  draft.readCoordinators()
  return draft
}

/// A warning of a file that is no table but looks as if it was meant as one: any `.csv`, and whatever
/// has the name of a table. Names are exact: of `Needs.csv` and `needs.csv` the first is none.
private func warning(ofFile name: String) -> Warning? {
  guard !name.hasPrefix("."), !name.hasPrefix("~") else { return nil }
  let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
  let stem = parts[0]
  let ending = parts.count > 1 ? parts[parts.count - 1].lowercased() : ""
  if ending == "csv" && TableName(rawValue: String(name.dropLast(4))) != nil
    && name.hasSuffix(".csv")
  {
    return nil
  }
  let nearest = NearMiss.table(stem)
  let others = ["txt", "tsv", "xlsx", "xls", "ods", "json"]
  guard ending == "csv" || (nearest != nil && others.contains(ending)) else { return nil }
  return Warning(file: Found.shown(name), .unknownFile(nearest: nearest))
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
