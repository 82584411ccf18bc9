import SQLite
import Testing

@Suite struct DatabaseImageTests {
  private func image(_ rows: Int) throws(SQLiteError) -> DatabaseImage {
    let connection = try Connection.inMemory()
    try connection.execute(
      """
      CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
      CREATE INDEX t_name ON t (name);
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(rows))
      INSERT INTO t SELECT i, 'row ' || i FROM n
      """)
    return try connection.image()
  }

  @Test func `what one connection made in memory another one attaches, reads and takes over`()
    throws
  {
    let scratch = try Scratch()
    let connection = try Connection.open(try scratch.makeDatabase(rows: 0), mode: .readWrite)
    try connection.transaction(.immediate) { () throws(SQLiteError) in
      try connection.attach(try image(5000), as: "other")
      try connection.execute("INSERT INTO main.t SELECT * FROM other.t")
    }
    #expect(try connection.integer("SELECT count(*) FROM main.t WHERE name = 'row ' || id") == 5000)
    let error = failure { () throws(SQLiteError) in
      try connection.execute("DELETE FROM other.t")
    }
    #expect(error?.kind == .readOnly)
    try connection.setJournalMode(.wal)
    #expect(try connection.integrityCheck() == [])
  }

  @Test func `a name that is taken is refused`() throws {
    let scratch = try Scratch()
    let connection = try Connection.open(try scratch.makeDatabase(), mode: .readWrite)
    let error = failure { () throws(SQLiteError) in
      try connection.attach(try image(1), as: "main")
    }
    #expect(error != nil)
    #expect(try connection.integer("SELECT count(*) FROM t") == 3)
  }

  @Test func `images and databases in memory give back every byte`() async {
    await #expect(processExitsWith: .success) {
      Connection.countMemory()
      let scratch = try Scratch()
      let path = try scratch.makeDatabase("first.sqlite")
      let memory = Connection.memoryInUse
      for _ in 0..<3 {
        let connection = try Connection.open(path, mode: .readWrite)
        let suite = DatabaseImageTests()
        _ = try suite.image(100)
        try connection.attach(try suite.image(100), as: "other")
        #expect(Connection.memoryInUse > memory)
        connection.close()
        #expect(Connection.memoryInUse == memory)
      }
    }
  }
}
