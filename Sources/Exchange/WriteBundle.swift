internal import Foundation
public import Model

/// Writes a network as a bundle in normal form: one document where the path ends in `.json`, else a
/// folder of CSV files, which is made when it is missing.
///
/// Each file is written beside its target and renamed into place. Files of tables that have no rows
/// any more are removed from the folder; other files in it are left alone.
///
/// - Throws: `unwritable`, `isNetwork` or `interrupted`, see `AtomicFile`.
public func writeBundle(_ network: Network, to path: String) throws(ExchangeError) {
  let writer = BundleWriter(network)
  if path.lowercased().hasSuffix(".json") {
    try AtomicFile.write(to: path) { sink throws(ExchangeError) in try writer.writeJSON(to: sink) }
    return
  }
  let files = FileManager.default
  do {
    try files.createDirectory(atPath: path, withIntermediateDirectories: true)
  } catch {
    throw .unwritable(path: path, reason: systemReason(error))
  }
  for name in writer.tables {
    try AtomicFile.write(to: "\(path)/\(name.rawValue).csv") { sink throws(ExchangeError) in
      try writer.writeCSV(name, to: sink)
    }
  }
  for name in TableName.allCases where !writer.tables.contains(name) {
    let file = "\(path)/\(name.rawValue).csv"
    guard files.fileExists(atPath: file) else { continue }
    do {
      try files.removeItem(atPath: file)
    } catch {
      throw .unwritable(path: file, reason: systemReason(error))
    }
  }
}
