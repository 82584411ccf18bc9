import Foundation
import Glibc
import SQLite
import Testing

@Suite struct OpeningTests {
  @Test(arguments: [OpenMode.readOnly, .readWrite, .immutable])
  func `a missing file cannot be opened and is not made`(mode: OpenMode) throws {
    let scratch = try Scratch()
    let error = try #require(failureToOpen(scratch.path(), mode))
    #expect(error.kind == .cannotOpen)
    #expect(error.systemErrno == ENOENT)
    #expect(!FileManager.default.fileExists(atPath: scratch.path()))
  }

  @Test(arguments: [OpenMode.readOnly, .readWrite, .immutable])
  func `a folder cannot be opened`(mode: OpenMode) throws {
    let scratch = try Scratch()
    let error = try #require(failureToOpen(scratch.folder, mode))
    #expect(error.kind == .cannotOpen)
    #expect(error.systemErrno == EISDIR)
  }

  @Test func `what is no regular file cannot be opened`() {
    #expect(failureToOpen("/dev/null", .readOnly)?.systemErrno == EINVAL)
    #expect(failureToOpen("", .create)?.systemErrno == EINVAL)
    #expect(failureToOpen("/tmp/a\0b", .create)?.systemErrno == EINVAL)
  }

  @Test(arguments: [OpenMode.readOnly, .readWrite, .immutable])
  func `a text file is not a database`(mode: OpenMode) throws {
    let scratch = try Scratch()
    let text = Array(String(repeating: "id,alias,area\nf1,Furu,0301\n", count: 200).utf8)
    let path = try scratch.write(text, to: "families.csv")
    #expect(failureToOpen(path, mode)?.kind == .notADatabase)
  }

  @Test(arguments: [OpenMode.readOnly, .readWrite, .immutable])
  func `a truncated file is corrupt`(mode: OpenMode) throws {
    let scratch = try Scratch()
    let path = try scratch.makeDatabase(rows: 2000)
    let whole = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let half = try scratch.write(Array(whole[..<(whole.count / 2)]), to: "half.sqlite")
    #expect(failureToOpen(half, mode)?.kind == .corrupt)
  }

  @Test(arguments: [OpenMode.readOnly, .immutable])
  func `what is opened for reading cannot be written`(mode: OpenMode) throws {
    let scratch = try Scratch()
    let path = try scratch.makeDatabase()
    let connection = try Connection.open(path, mode: mode)
    #expect(try connection.integer("SELECT count(*) FROM t") == 3)
    let error = failure { () throws(SQLiteError) in try connection.execute("DELETE FROM t") }
    #expect(error?.kind == .readOnly)
    #expect(try connection.integer("SELECT count(*) FROM t") == 3)
  }

  @Test func `making a file does not touch what stands in its place`() throws {
    let scratch = try Scratch()
    let path = try scratch.write([1, 2, 3], to: "taken")
    #expect(failureToOpen(path, .create)?.kind == .cannotOpen)
    #expect(failureToOpen(path, .create)?.systemErrno == EEXIST)
    #expect([UInt8](try Data(contentsOf: URL(fileURLWithPath: path))) == [1, 2, 3])
  }

  @Test(arguments: ["file:a.sqlite?mode=memory", ":memory:", "a b%41#?.sqlite", "blåbær é.sqlite"])
  func `a name is a name and never a URI`(name: String) throws {
    let scratch = try Scratch()
    let path = try scratch.makeDatabase(name)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder).count == 1)
    let connection = try Connection.open(path, mode: .immutable)
    #expect(try connection.integer("SELECT count(*) FROM t") == 3)
  }

  @Test func `a relative name is a name and never a URI`() async {
    // The working folder belongs to the process, so this runs in one of its own.
    await #expect(processExitsWith: .success) {
      let scratch = try Scratch()
      try #require(FileManager.default.changeCurrentDirectoryPath(scratch.folder))
      for name in ["file:a.sqlite", ":memory:", "-x.sqlite"] {
        try Connection.open(name, mode: .create).execute("CREATE TABLE t (id)")
        #expect(FileManager.default.fileExists(atPath: scratch.path(name)))
        let connection = try Connection.open(name, mode: .immutable)
        #expect(try connection.integer("SELECT count(*) FROM t") == 0)
      }
    }
  }

  @Test func `a new file is its owner's alone whatever the umask`() async {
    await #expect(processExitsWith: .success) {
      _ = umask(0)
      let scratch = try Scratch()
      let connection = try Connection.open(scratch.path(), mode: .create)
      try connection.setJournalMode(.wal)
      try connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY)")
      for suffix in ["", "-wal", "-shm"] {
        let facts = try FileManager.default.attributesOfItem(atPath: scratch.path() + suffix)
        #expect(facts[.posixPermissions] as? Int == 0o600, "\(suffix)")
      }
      try connection.setJournalMode(.delete)
      try connection.transaction(.immediate) { () throws(SQLiteError) in
        try connection.execute("INSERT INTO t VALUES (1)")
        let journal = try? FileManager.default.attributesOfItem(atPath: scratch.path() + "-journal")
        #expect(journal?[.posixPermissions] as? Int == 0o600)
      }
    }
  }

  @Test func `closing gives back every byte and every file`() async {
    await #expect(processExitsWith: .success) {
      Connection.countMemory()
      let scratch = try Scratch()
      let openFiles = { try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count }
      _ = try scratch.makeDatabase("first.sqlite")
      let memory = Connection.memoryInUse
      let files = try openFiles()
      for round in 0..<3 {
        let path = try scratch.makeDatabase("\(round).sqlite", rows: 100)
        let connection = try Connection.open(path, mode: .readWrite)
        #expect(Connection.memoryInUse > memory)
        #expect(try openFiles() > files)
        _ = failure { () throws(SQLiteError) in
          try connection.withStatement("SELECT * FROM t") {
            (rows: inout Statement) throws(SQLiteError) in
            _ = try rows.step()
            try connection.execute("no such words")
          }
        }
        _ = failure { () throws(SQLiteError) in
          try connection.withStatement("SELECT 1; SELECT 2") {
            (_: inout Statement) throws(SQLiteError) in
          }
        }
        connection.close()
        _ = failureToOpen(scratch.path("missing"), .readWrite)
        #expect(Connection.memoryInUse == memory)
        #expect(try openFiles() == files)
      }
    }
  }

  @Test func `a file from elsewhere cannot switch off what protects`() throws {
    let scratch = try Scratch()
    let connection = try Connection.open(try scratch.makeDatabase(), mode: .readWrite)
    #expect(try connection.integer("PRAGMA foreign_keys") == 1)
    #expect(try connection.integer("PRAGMA trusted_schema") == 0)
    #expect(try connection.integer("PRAGMA cell_size_check") == 1)
    try connection.execute("PRAGMA writable_schema = ON")
    let error = failure { () throws(SQLiteError) in
      try connection.execute("DELETE FROM sqlite_schema")
    }
    #expect(error?.kind == .other)
    let quoted = failure { () throws(SQLiteError) in try connection.execute("SELECT \"nothing\"") }
    #expect(quoted?.message == "no such column: nothing")
  }
}

@Suite struct ForeignSchemaTests {
  @Test func `a trigger that is in a file does not run`() throws {
    let scratch = try Scratch()
    let path = try scratch.makeDatabase()
    let connection = try Connection.open(path, mode: .readWrite)
    try connection.execute(
      """
      CREATE TRIGGER all_gone AFTER INSERT ON t BEGIN DELETE FROM t; END;
      INSERT INTO t (id, name) VALUES (9, 'x')
      """)
    #expect(try connection.integer("SELECT count(*) FROM t") == 4)
  }

  @Test func `a view is looked into until that is refused`() throws {
    let scratch = try Scratch()
    let path = try scratch.makeDatabase()
    let connection = try Connection.open(path, mode: .readWrite)
    try connection.execute("CREATE VIEW v AS SELECT id FROM t")
    #expect(try connection.integer("SELECT count(*) FROM v") == 3)
    try connection.refuseViews()
    let error = failure { () throws(SQLiteError) in _ = try connection.integer("SELECT * FROM v") }
    #expect(error?.message.contains("view") == true)
    #expect(try connection.integer("SELECT count(*) FROM t") == 3)
  }
}
