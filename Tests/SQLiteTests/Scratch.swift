import Foundation
import SQLite

/// A fresh folder that goes with the value.
struct Scratch: ~Copyable {
  let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "/samvev-sqlite-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func path(_ name: String = "network.sqlite") -> String { folder + "/" + name }

  /// Makes a database of `rows` rows in table t (id, name) and closes it.
  func makeDatabase(_ name: String = "network.sqlite", rows: Int = 3) throws -> String {
    let path = path(name)
    let connection = try Connection.open(path, mode: .create)
    try connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT")
    try connection.transaction(.immediate) { () throws(SQLiteError) in
      try connection.withStatement("INSERT INTO t (id, name) VALUES (?, ?)") {
        (insert: inout Statement) throws(SQLiteError) in
        for row in 0..<rows {
          try insert.bind(row + 1, at: 1)
          try insert.bind("row \(row + 1)", at: 2)
          try insert.run()
        }
      }
    }
    return path
  }

  func write(_ bytes: [UInt8], to name: String) throws -> String {
    let path = path(name)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }
}

/// The failure of the body, nil when it succeeds.
func failure(_ body: () throws(SQLiteError) -> Void) -> SQLiteError? {
  do throws(SQLiteError) {
    try body()
    return nil
  } catch {
    return error
  }
}

/// The failure to open a file.
func failureToOpen(_ path: String, _ mode: OpenMode) -> SQLiteError? {
  failure { () throws(SQLiteError) in _ = try Connection.open(path, mode: mode) }
}
