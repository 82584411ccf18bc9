import Foundation
import Model
import SQLite
import Store

/// A fresh folder that goes with the value.
struct Scratch: ~Copyable {
  let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "/samvev-store-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func path(_ name: String = "network.sqlite") -> String { folder + "/" + name }

  /// What stands in the folder, in order.
  var contents: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  /// A file with a network in it.
  func makeFile(_ network: Network, _ name: String = "network.sqlite") throws -> String {
    let path = path(name)
    _ = try NetworkFile.update(at: path, creatingIfMissing: true) { _ in .adding(network) }
    return path
  }

  func write(_ bytes: [UInt8], to name: String) throws -> String {
    let path = path(name)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }
}

func bytes(_ path: String) throws -> [UInt8] {
  [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
}

func permissions(_ path: String) throws -> Int? {
  try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
}

/// The failure of the body, nil when it succeeds.
func failure(_ body: () throws(StoreError) -> Void) -> StoreError? {
  do throws(StoreError) {
    try body()
    return nil
  } catch {
    return error
  }
}

func failureToRead(_ path: String) -> StoreError? {
  failure { () throws(StoreError) in _ = try NetworkFile.read(at: path) }
}

/// The failure of an import into a file, nil when it succeeds.
func failureToUpdate(
  _ path: String, creating: Bool = true, patience: Int32 = 5000,
  _ body: (Network) -> LoggedChange
) -> StoreError? {
  do throws(UpdateError<Never>) {
    _ = try NetworkFile.update(
      at: path, creatingIfMissing: creating, patience: patience
    ) { (network) throws(Never) in body(network) }
    return nil
  } catch {
    switch error {
    case .file(let error): return error
    }
  }
}

/// The rows of a query, every value as text.
func rows(_ path: String, _ sql: String) throws -> [[String]] {
  let connection = try Connection.open(path, mode: .immutable)
  return try rows(connection, sql)
}

func rows(_ connection: borrowing Connection, _ sql: String) throws -> [[String]] {
  return try connection.withStatement(sql) { (statement: inout Statement) throws(SQLiteError) in
    var rows: [[String]] = []
    while try statement.step() {
      rows.append(
        (0..<statement.columnCount).map { statement.isNull($0) ? "∅" : statement.text($0) })
    }
    return rows
  }
}
