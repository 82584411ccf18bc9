internal import Dispatch
internal import Foundation
public import Model
internal import Synchronization

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
  try writeTables(writer, to: path)
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

/// Writes the tables that have rows, two at a time: each is a file of its own. Of several failures it throws
/// that of the first table.
private func writeTables(_ writer: BundleWriter, to path: String) throws(ExchangeError) {
  let tables = writer.tables
  let progress = Mutex((next: 0, failures: [Int: ExchangeError]()))
  DispatchQueue.concurrentPerform(iterations: min(2, tables.count)) { _ in
    while let index = progress.withLock({ progress in
      defer { progress.next += 1 }
      return progress.next < tables.count && progress.failures.isEmpty ? progress.next : nil
    }) {
      let name = tables[index]
      do throws(ExchangeError) {
        try AtomicFile.write(to: "\(path)/\(name.rawValue).csv") { sink throws(ExchangeError) in
          try writer.writeCSV(name, to: sink)
        }
      } catch {
        progress.withLock { $0.failures[index] = error }
      }
    }
  }
  let failures = progress.withLock { $0.failures }
  if let first = failures.keys.min(), let failure = failures[first] { throw failure }
}
