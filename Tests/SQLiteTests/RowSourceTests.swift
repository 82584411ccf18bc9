import SQLite
import Testing

@Suite struct RowSourceTests {
  private let columns: [ColumnOfRows] = [
    .numbers([1, 2, 3, 4], null: -1),
    .numbers([7, -1, .min, .max], null: -1),
    .texts(bytes: Array("aæ\0bc".utf8), ends: [1, 1, 5, 6]),
  ]

  private func made(_ scratch: borrowing Scratch) throws(SQLiteError) -> Connection {
    let connection = try Connection.open(scratch.path(), mode: .create)
    try connection.execute("CREATE TABLE t (key INTEGER PRIMARY KEY, n INTEGER, s TEXT) STRICT")
    return connection
  }

  private func rows(_ connection: borrowing Connection) throws(SQLiteError) -> [[String]] {
    try connection.withStatement("SELECT key, n, s FROM t ORDER BY key") {
      (statement: inout Statement) throws(SQLiteError) in
      var rows: [[String]] = []
      while try statement.step() {
        rows.append((0..<Int32(3)).map { statement.isNull($0) ? "∅" : statement.text($0) })
      }
      return rows
    }
  }

  private let insert = "INSERT INTO t (key, n, s) SELECT c0, c1, c2 FROM samvev_rows"

  @Test func `rows of columns come into a table as they are, empty ones as null`() throws {
    let scratch = try Scratch()
    let connection = try made(scratch)
    try connection.execute(insert, selecting: columns, rows: 0..<4)
    #expect(
      try rows(connection) == [
        ["1", "7", "a"], ["2", "∅", "∅"], ["3", "-2147483648", "æ\0b"], ["4", "2147483647", "c"],
      ])
  }

  @Test func `only the rows that are asked for come, also none, and others after them`() throws {
    let scratch = try Scratch()
    let connection = try made(scratch)
    try connection.execute(insert, selecting: columns, rows: 2..<3)
    try connection.execute(insert, selecting: columns, rows: 1..<1)
    try connection.execute(insert, selecting: columns, rows: 0..<1)
    #expect(try rows(connection) == [["1", "7", "a"], ["3", "-2147483648", "æ\0b"]])
  }

  @Test func `a row that breaks a constraint leaves none of them in the table`() throws {
    let scratch = try Scratch()
    let connection = try made(scratch)
    let doubled: [ColumnOfRows] = [.numbers([1, 2, 2, 3], null: -1)] + columns.dropFirst()
    let error = failure { () throws(SQLiteError) in
      try connection.execute(insert, selecting: doubled, rows: 0..<4)
    }
    #expect(error?.kind == .constraint)
    #expect(try rows(connection) == [])
  }

  @Test func `rows and columns that are not there are refused before anything is read`() throws {
    let scratch = try Scratch()
    let connection = try made(scratch)
    let many = [ColumnOfRows](
      repeating: .numbers([1], null: 0), count: Connection.greatestCountOfColumns + 1)
    let backwards: [ColumnOfRows] = [.texts(bytes: [65, 66], ends: [2, 1])]
    let beyond: [ColumnOfRows] = [.texts(bytes: [65, 66], ends: [1, 3])]
    for (columns, rows) in [(columns, 0..<5), (many, 0..<1), (backwards, 0..<2), (beyond, 0..<2)] {
      let error = failure { () throws(SQLiteError) in
        try connection.execute("SELECT c0 FROM samvev_rows", selecting: columns, rows: rows)
      }
      #expect(error?.kind == .misuse)
    }
  }

  @Test func `a column that is not given is null, and so is one without rows`() throws {
    let scratch = try Scratch()
    let connection = try made(scratch)
    try connection.execute(
      "INSERT INTO t (key, n, s) SELECT c0, c1, c15 FROM samvev_rows",
      selecting: [.numbers([1], null: -1)], rows: 0..<1)
    #expect(try rows(connection) == [["1", "∅", "∅"]])
  }

  @Test func `the rows are gone when the statement has run`() throws {
    let scratch = try Scratch()
    let connection = try made(scratch)
    try connection.execute(insert, selecting: columns, rows: 0..<1)
    let error = failure { () throws(SQLiteError) in
      try connection.execute("INSERT INTO t SELECT c0, c1, c2 FROM samvev_rows")
    }
    #expect(error?.kind == .other)
    #expect(try rows(connection).count == 1)
  }

  @Test func `a request to stop ends the statement that takes the rows`() throws {
    let scratch = try Scratch()
    let interruption = Interruption()
    let connection = try Connection.open(
      scratch.path(), mode: .create, interruption: interruption)
    try connection.execute("CREATE TABLE t (key INTEGER PRIMARY KEY) STRICT")
    interruption.request()
    let error = failure { () throws(SQLiteError) in
      try connection.execute(
        "INSERT INTO t SELECT c0 FROM samvev_rows",
        selecting: [.numbers(Array(0..<100_000), null: -1)], rows: 0..<100_000)
    }
    #expect(error?.kind == .interrupted)
  }
}
