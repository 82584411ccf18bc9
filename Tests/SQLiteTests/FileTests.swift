import Foundation
import SQLite
import Testing

@Suite struct FileTests {
  @Test func `version and application are zero at first and kept`() throws {
    let scratch = try Scratch()
    let connection = try Connection.open(scratch.path(), mode: .create)
    #expect(try connection.userVersion == 0)
    #expect(try connection.applicationID == 0)
    try connection.setUserVersion(7)
    try connection.setApplicationID(.min)
    connection.close()
    let again = try Connection.open(scratch.path(), mode: .readOnly)
    #expect(try again.userVersion == 7)
    #expect(try again.applicationID == .min)
  }

  @Test func `the version goes back with its transaction`() throws {
    let scratch = try Scratch()
    let connection = try Connection.open(scratch.path(), mode: .create)
    _ = failure { () throws(SQLiteError) in
      try connection.transaction(.immediate) { () throws(SQLiteError) in
        try connection.setUserVersion(7)
        try connection.execute("no such words")
      }
    }
    #expect(try connection.userVersion == 0)
  }

  @Test func `the journal mode is set or an error says that it is not`() throws {
    let scratch = try Scratch()
    let connection = try Connection.open(scratch.path(), mode: .create)
    func isInEffect(_ mode: JournalMode) throws -> Bool {
      try connection.withStatement("PRAGMA journal_mode") {
        (rows: inout Statement) throws(SQLiteError) in
        try rows.step() && rows.text(0) == mode.rawValue
      }
    }
    #expect(try isInEffect(.delete))
    try connection.setJournalMode(.wal)
    #expect(try isInEffect(.wal))
    let error = failure { () throws(SQLiteError) in try connection.setJournalMode(.off) }
    #expect(error?.kind == .other)
    #expect(try isInEffect(.wal))
  }

  @Test func `a sound file has nothing wrong`() throws {
    let scratch = try Scratch()
    let connection = try Connection.open(try scratch.makeDatabase(), mode: .readOnly)
    #expect(try connection.integrityCheck() == [])
    #expect(try connection.foreignKeyCheck() == [])
  }

  @Test func `damage inside the file is found`() throws {
    let scratch = try Scratch()
    let path = try scratch.makeDatabase(rows: 2000)
    var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    for place in (4096 * 3)..<(4096 * 4) { bytes[place] = 0xA5 }
    let damaged = try scratch.write(bytes, to: "damaged.sqlite")
    let connection = try Connection.open(damaged, mode: .readOnly)
    #expect(try !connection.integrityCheck().isEmpty)
    let error = failure { () throws(SQLiteError) in
      _ = try connection.integer("SELECT sum(length(name)) FROM t")
    }
    #expect(error?.kind == .corrupt)
  }

  @Test func `rows whose foreign keys name no row are listed in order`() throws {
    let scratch = try Scratch()
    let connection = try Connection.open(try scratch.makeDatabase(), mode: .readWrite)
    try connection.execute(
      """
      PRAGMA foreign_keys = OFF;
      CREATE TABLE z (id INTEGER PRIMARY KEY, t INTEGER REFERENCES t (id));
      CREATE TABLE a (t INTEGER PRIMARY KEY REFERENCES t (id)) WITHOUT ROWID;
      INSERT INTO z VALUES (5, 99), (2, 98), (1, 1), (7, NULL);
      INSERT INTO a VALUES (97), (2);
      """)
    let expected = [
      ("a", nil), ("z", 2), ("z", 5),
    ].map { (table: String, rowID: Int64?) in "\(table) \(rowID ?? -1) t 0" }
    let found = try connection.foreignKeyCheck()
    #expect(
      found.map { "\($0.table) \($0.rowID ?? -1) \($0.parent) \($0.foreignKey)" } == expected)
    #expect(try connection.foreignKeyCheck(limit: 1).count == 1)
  }
}
