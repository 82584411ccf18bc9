import SQLite
import Testing

@Suite struct StatementTests {
  @Test(arguments: [
    "", "æøå", "e\u{301}", "\u{e9}", "a\0b", "\0", "👩‍👩‍👧", "it's \"quoted\"", "čáŋđ",
    String(repeating: "long ", count: 10_000),
  ])
  func `text comes back byte for byte`(text: String) throws {
    let scratch = try Scratch()
    let connection = try Connection.open(try scratch.makeDatabase(rows: 0), mode: .readWrite)
    try connection.withStatement("INSERT INTO t VALUES (?, ?)") {
      (insert: inout Statement) throws(SQLiteError) in
      try insert.bind(1, at: 1)
      try insert.bind(text, at: 2)
      try insert.run()
      let utf8 = Array(text.utf8)
      try insert.bind(2, at: 1)
      try insert.bindText(utf8.span, at: 2)
      try insert.run()
    }
    try connection.withStatement("SELECT name FROM t ORDER BY id") {
      (rows: inout Statement) throws(SQLiteError) in
      var count = 0
      while try rows.step() {
        #expect(rows.type(0) == .text)
        #expect(Array(rows.text(0).utf8) == Array(text.utf8))
        var buffer: [UInt8] = [7]
        rows.appendText(0, to: &buffer)
        #expect(buffer == [7] + Array(text.utf8))
        count += 1
      }
      #expect(count == 2)
    }
  }

  @Test func `numbers, text and null come back as they were`() throws {
    let scratch = try Scratch()
    let connection = try Connection.open(scratch.path(), mode: .create)
    try connection.execute("CREATE TABLE v (a, b, c, d, e)")
    try connection.withStatement("INSERT INTO v VALUES (?, ?, ?, ?, ?)") {
      (insert: inout Statement) throws(SQLiteError) in
      #expect(insert.parameterCount == 5)
      try insert.bind(Int64.min, at: 1)
      try insert.bind(Int32.max, at: 2)
      try insert.bind("", at: 3)
      try insert.bind(String?.none, at: 4)
      try insert.bind(Int32?.some(-5), at: 5)
      try insert.run()
    }
    try connection.withStatement("SELECT * FROM v") { (rows: inout Statement) throws(SQLiteError) in
      #expect(rows.columnCount == 5)
      #expect(try rows.step())
      #expect(rows.int64(0) == .min)
      #expect(rows.int32(1) == .max)
      #expect(rows.type(2) == .text && rows.text(2) == "" && !rows.isNull(2))
      #expect(rows.isNull(3) && rows.text(3) == "" && rows.int64(3) == 0)
      #expect(rows.int32(4) == -5)
      #expect(rows.isNull(5) == true, "beyond the last column")
      #expect(try !rows.step())
      #expect(rows.isNull(0) == true, "after the last row")
    }
  }

  @Test func `bindings stay through a reset`() throws {
    let scratch = try Scratch()
    let connection = try Connection.open(scratch.path(), mode: .create)
    try connection.withStatement("SELECT ?1, ?2") { (rows: inout Statement) throws(SQLiteError) in
      try rows.bind(1, at: 1)
      try rows.bind(2, at: 2)
      #expect(try rows.step())
      #expect(failure { () throws(SQLiteError) in try rows.bind(9, at: 1) }?.kind == .misuse)
      rows.reset()
      try rows.bind(3, at: 2)
      #expect(try rows.step())
      #expect(rows.int64(0) == 1 && rows.int64(1) == 3)
    }
  }

  @Test func `no parameter beyond the last can be bound`() throws {
    let scratch = try Scratch()
    let connection = try Connection.open(scratch.path(), mode: .create)
    try connection.withStatement("SELECT ?") { (rows: inout Statement) throws(SQLiteError) in
      for parameter: Int32 in [-1, 0, 2] {
        let error = failure { () throws(SQLiteError) in try rows.bind(1, at: parameter) }
        #expect(error?.kind == .misuse)
      }
    }
  }

  @Test(arguments: [
    "", " ", "-- words", ";", "SELECT 1; SELECT 2", "SELECT 1;\0", "SELECT 1 -- a\0b",
  ])
  func `a text that is not one statement is refused`(sql: String) throws {
    let scratch = try Scratch()
    let connection = try Connection.open(scratch.path(), mode: .create)
    #expect(failure { () throws(SQLiteError) in _ = try connection.integer(sql) }?.kind == .misuse)
    #expect(try connection.integer("SELECT 1 ;\n\t; ") == 1)
  }

  @Test func `an error says what was done and never a bound value`() throws {
    let scratch = try Scratch()
    let connection = try Connection.open(try scratch.makeDatabase(), mode: .readWrite)
    let sql = "INSERT INTO t (id, name) VALUES (?, ?)"
    try connection.withStatement(sql) { (insert: inout Statement) throws(SQLiteError) in
      try insert.bind(1, at: 1)
      try insert.bind("Kari Nordmann", at: 2)
      let error = failure { () throws(SQLiteError) in try insert.run() }
      #expect(error?.kind == .constraint)
      #expect(error?.code == 19)
      #expect(error?.extendedCode == 1555)
      #expect(error?.action == sql)
      #expect(error?.message == "UNIQUE constraint failed: t.id")
      #expect(error?.description.contains("Kari") == false)
      try insert.bind(4, at: 1)
      try insert.run()
    }
    #expect(try connection.integer("SELECT count(*) FROM t") == 4)
    try connection.withStatement("SELECT json_extract('{}', ?)") {
      (rows: inout Statement) throws(SQLiteError) in
      try rows.bind("Kari Nordmann", at: 1)
      let error = failure { () throws(SQLiteError) in _ = try rows.step() }
      #expect(error?.kind == .other)
      #expect(error?.description.contains("Kari") == false)
    }
    let unknown = failure { () throws(SQLiteError) in try connection.execute("SELECT x FROM t") }
    #expect(unknown?.description == "other (SQLite 1): no such column: x; while: SELECT x FROM t")
  }

  @Test func `a foreign key that names no row is refused`() throws {
    let scratch = try Scratch()
    let connection = try Connection.open(try scratch.makeDatabase(), mode: .readWrite)
    try connection.execute("CREATE TABLE c (t INTEGER NOT NULL REFERENCES t (id))")
    let error = failure { () throws(SQLiteError) in
      try connection.execute("INSERT INTO c VALUES (99)")
    }
    #expect(error?.kind == .constraint)
    #expect(error?.extendedCode == 787)
  }

  @Test func `two statements are lent at once`() throws {
    let scratch = try Scratch()
    let connection = try Connection.open(try scratch.makeDatabase(), mode: .readWrite)
    try connection.execute("CREATE TABLE copy (id INTEGER PRIMARY KEY, name TEXT)")
    try connection.withStatement("SELECT id, name FROM t") {
      (rows: inout Statement) throws(SQLiteError) in
      try connection.withStatement("INSERT INTO copy VALUES (?, ?)") {
        (insert: inout Statement) throws(SQLiteError) in
        while try rows.step() {
          try insert.bind(rows.int64(0) * 10, at: 1)
          try insert.bind(rows.text(1), at: 2)
          try insert.run()
        }
      }
    }
    #expect(try connection.integer("SELECT sum(id) FROM copy WHERE name LIKE 'row _'") == 60)
    #expect(connection.changes == 1)
  }
}
