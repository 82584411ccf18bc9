import Foundation
import SQLite
import Testing

@Suite struct TransactionTests {
  enum Refusal: SQLiteFailure, Equatable {
    case mine
    case sqlite(SQLiteError)
    init(sqlite error: SQLiteError) { self = .sqlite(error) }
  }

  @Test(arguments: [TransactionKind.deferred, .immediate, .exclusive])
  func `what is thrown rolls back and reaches the caller`(kind: TransactionKind) throws {
    let scratch = try Scratch()
    let connection = try Connection.open(try scratch.makeDatabase(), mode: .readWrite)
    #expect(throws: Refusal.mine) {
      try connection.transaction(kind) { () throws(Refusal) in
        do throws(SQLiteError) {
          try connection.execute("DELETE FROM t")
          #expect(try connection.integer("SELECT count(*) FROM t") == 0)
        } catch {
          throw Refusal.sqlite(error)
        }
        throw Refusal.mine
      }
    }
    #expect(connection.isInTransaction == false)
    #expect(try connection.integer("SELECT count(*) FROM t") == 3)
    let deleted = try connection.transaction(kind) { () throws(SQLiteError) in
      try connection.execute("DELETE FROM t")
      return connection.changes
    }
    #expect(deleted == 3)
    #expect(connection.isInTransaction == false)
    let other = try Connection.open(scratch.path(), mode: .readOnly)
    #expect(try other.integer("SELECT count(*) FROM t") == 0)
  }

  @Test func `a commit whose journal somebody took away stands`() throws {
    let scratch = try Scratch()
    let path = try scratch.makeDatabase()
    let connection = try Connection.open(path, mode: .readWrite)
    try connection.transaction(.immediate) { () throws(SQLiteError) in
      try connection.execute("DELETE FROM t WHERE id = 1")
      try? FileManager.default.removeItem(atPath: path + "-journal")
    }
    #expect(!FileManager.default.fileExists(atPath: path + "-journal"))
    #expect(try connection.integer("SELECT count(*) FROM t") == 2)
    let other = try Connection.open(path, mode: .readOnly)
    #expect(try other.integer("SELECT count(*) FROM t") == 2)
  }

  @Test func `a transaction in a transaction is refused before it runs`() throws {
    let scratch = try Scratch()
    let connection = try Connection.open(try scratch.makeDatabase(), mode: .readWrite)
    var ran = false
    try connection.transaction(.immediate) { () throws(SQLiteError) in
      try connection.execute("DELETE FROM t WHERE id = 1")
      let error = failure { () throws(SQLiteError) in
        try connection.transaction(.deferred) { () throws(SQLiteError) in ran = true }
      }
      #expect(error?.kind == .misuse)
      #expect(connection.isInTransaction == true)
    }
    #expect(!ran)
    #expect(try connection.integer("SELECT count(*) FROM t") == 2)
  }

  @Test func `a commit that fails rolls back`() throws {
    let scratch = try Scratch()
    let connection = try Connection.open(try scratch.makeDatabase(), mode: .readWrite)
    try connection.execute(
      "CREATE TABLE c (t INTEGER REFERENCES t (id) DEFERRABLE INITIALLY DEFERRED)")
    let error = failure { () throws(SQLiteError) in
      try connection.transaction(.immediate) { () throws(SQLiteError) in
        try connection.execute("INSERT INTO c VALUES (99)")
      }
    }
    #expect(error?.kind == .constraint)
    #expect(error?.action == "COMMIT")
    #expect(connection.isInTransaction == false)
    #expect(try connection.integer("SELECT count(*) FROM c") == 0)
  }

  @Test func `closing in the middle of a transaction rolls back`() throws {
    let scratch = try Scratch()
    let path = try scratch.makeDatabase()
    let connection = try Connection.open(path, mode: .readWrite)
    try connection.execute("BEGIN; DELETE FROM t")
    connection.close()
    let again = try Connection.open(path, mode: .readOnly)
    #expect(try again.integer("SELECT count(*) FROM t") == 3)
  }

  @Test func `one who writes keeps a second one out until it is done`() throws {
    let scratch = try Scratch()
    let path = try scratch.makeDatabase()
    let one = try Connection.open(path, mode: .readWrite)
    let two = try Connection.open(path, mode: .readWrite, busyMilliseconds: 0)
    try one.transaction(.immediate) { () throws(SQLiteError) in
      try one.execute("DELETE FROM t WHERE id = 1")
      let error = failure { () throws(SQLiteError) in
        try two.transaction(.immediate) { () throws(SQLiteError) in }
      }
      #expect(error?.kind == .busy)
      #expect(try two.integer("SELECT count(*) FROM t") == 3)
    }
    #expect(try two.integer("SELECT count(*) FROM t") == 2)
    try two.transaction(.immediate) { () throws(SQLiteError) in try two.execute("DELETE FROM t") }
  }

  @Test func `a busy file is waited for as long as was said`() throws {
    let scratch = try Scratch()
    let path = try scratch.makeDatabase()
    let one = try Connection.open(path, mode: .readWrite)
    let two = try Connection.open(path, mode: .readWrite, busyMilliseconds: 200)
    try one.transaction(.exclusive) { () throws(SQLiteError) in
      let start = ContinuousClock.now
      let error = failure { () throws(SQLiteError) in
        _ = try two.integer("SELECT count(*) FROM t")
      }
      #expect(error?.kind == .busy)
      #expect(ContinuousClock.now - start >= .milliseconds(150))
    }
  }

  @Test func `an interruption stops a statement and rolls its transaction back`() throws {
    let scratch = try Scratch()
    let interruption = Interruption()
    let connection = try Connection.open(
      try scratch.makeDatabase(), mode: .readWrite, interruption: interruption)
    Thread.detachNewThread {
      Thread.sleep(forTimeInterval: 0.05)
      interruption.request()
    }
    let error = failure { () throws(SQLiteError) in
      try connection.transaction(.immediate) { () throws(SQLiteError) in
        try connection.execute("DELETE FROM t WHERE id = 1")
        try connection.execute(
          """
          WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
          SELECT count(*) FROM n
          """)
      }
    }
    #expect(error?.kind == .interrupted)
    #expect(connection.isInTransaction == false)
    #expect(try connection.integer("SELECT count(*) FROM t") == 3)
  }

  @Test func `an interruption stops a loop of small inserts`() throws {
    let scratch = try Scratch()
    let interruption = Interruption()
    let connection = try Connection.open(
      try scratch.makeDatabase(rows: 0), mode: .readWrite, interruption: interruption)
    var inserted = 0
    let error = failure { () throws(SQLiteError) in
      try connection.transaction(.immediate) { () throws(SQLiteError) in
        try connection.withStatement("INSERT INTO t (name) VALUES ('x')") {
          (insert: inout Statement) throws(SQLiteError) in
          for row in 0..<10_000 {
            if row == 5_000 { interruption.request() }
            try insert.run()
            inserted += 1
          }
        }
      }
    }
    #expect(error?.kind == .interrupted)
    #expect((5_000..<6_000).contains(inserted))
    #expect(try connection.integer("SELECT count(*) FROM t") == 0)
  }
}
