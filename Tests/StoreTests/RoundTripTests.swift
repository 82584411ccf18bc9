import Model
import SQLite
import Store
import Testing

@Suite struct RoundTripTests {
  @Test(arguments: [1, 2, 3] as [UInt64])
  func `what is written is read again, every column`(seed: UInt64) throws {
    let scratch = try Scratch()
    var maker = MadeNetwork(everyTable: 300)
    maker.seed = seed
    let network = maker.made()
    let path = try scratch.makeFile(network)
    #expect(difference(try NetworkFile.read(at: path), network) == nil)
    #expect(try NetworkFile.check(at: path) == [])
    #expect(scratch.contents == ["network.sqlite"])
    #expect(try permissions(path) == 0o600)
  }

  @Test func `cells that may be empty are read as empty`() throws {
    let scratch = try Scratch()
    var maker = MadeNetwork(everyTable: 5)
    maker.emptyPercent = 100
    let network = maker.made()
    let path = try scratch.makeFile(network)
    #expect(difference(try NetworkFile.read(at: path), network) == nil)
    #expect(
      try rows(path, "SELECT alias, area, enrolled, closed FROM families LIMIT 1") == [
        ["∅", "∅", "∅", "∅"]
      ])
  }

  @Test func `the least and the greatest of every number are kept`() throws {
    let scratch = try Scratch()
    var symbols = Symbols()
    var tables = TableName.allCases.map(Table.init)
    let least = Birth(day: Day(number: -719_162), isMonthOnly: false).number
    let greatest = Birth(day: Day(number: 2_932_896), isMonthOnly: true).number
    var ids = TextColumn()
    for id in ["a", "b", "æ"] { ids.append(id) }
    let area = symbols.number(of: "x")
    tables[0] = Table(
      .families,
      columns: [
        .texts(ids), .texts(ids), .numbers([area, -1, area]),
        .numbers([-719_162, Day.always.number, 0]),
        .numbers([2_932_896, Day.never.number, -1]),
      ])
    var people = TextColumn()
    for id in ["c", "d"] { people.append(id) }
    tables[1] = Table(
      .people,
      columns: [
        .texts(people), .numbers([Ref(.family, 2).number, Ref(.family, 0).number]), .texts(people),
        .numbers([least, greatest]), .numbers([0, 1]), .numbers([Day.always.number, 0]),
        .numbers([1, Day.never.number]),
      ])
    let network = Network(tables: tables, symbols: symbols)
    let path = try scratch.makeFile(network)
    #expect(difference(try NetworkFile.read(at: path), network) == nil)
    #expect(
      try rows(path, "SELECT * FROM families ORDER BY id") == [
        ["a", "a", "x", "0001-01-01", "9999-12-31"], ["b", "b", "∅", "∅", "∅"],
        ["æ", "æ", "x", "1970-01-01", "1969-12-31"],
      ])
    #expect(
      try rows(path, "SELECT * FROM people ORDER BY id") == [
        ["c", "æ", "c", "0001-01-01", "adult", "∅", "1970-01-02"],
        ["d", "a", "d", "9999-12", "child", "1970-01-01", "∅"],
      ])
  }

  @Test func `the views say what the bundle would say`() throws {
    let scratch = try Scratch()
    let network = MadeNetwork(everyTable: 120).made()
    let path = try scratch.makeFile(network)
    for name in TableName.allCases {
      let schema = TableSchema.of(name)
      let names = schema.columns.map { "\"\($0.name)\"" }.joined(separator: ", ")
      // A table's rows are in the order of their keys, which a view without a condition keeps.
      let found = try rows(path, "SELECT \(names) FROM \(name.rawValue)")
      let expected = (0..<network[name].count).map { row in
        schema.columns.indices.map { shown(network, name, schema, $0, row) }
      }
      #expect(Set(found) == Set(expected), "\(name)")
      #expect(found.count == expected.count)
    }
  }

  /// What a bundle has in a cell.
  private func shown(
    _ network: Network, _ name: TableName, _ schema: TableSchema, _ column: Int, _ row: Int
  ) -> String {
    let kind = schema.columns[column].kind
    if kind.isText {
      let text = network[name].texts(column)[row]
      return text.isEmpty ? "∅" : text
    }
    let number = network[name].numbers(column)[row]
    if number == kind.empty { return "∅" }
    switch kind {
    case .id, .text: return ""
    case .ref: return Ref(number: number).map(network.id) ?? "?"
    case .symbol: return network.symbols[Symbol.filled(inColumn: number)]
    case .day: return Day(number: number).description
    case .birth: return Birth(number: number).description
    case .word(let codes): return codes[Int(number)]
    case .words(let codes):
      return codes.indices.filter { number >> Int32($0) & 1 == 1 }.map { codes[$0] }
        .joined(separator: " ")
    case .integer: return String(number)
    case .length: return LengthOfTime(number: number)?.description ?? "?"
    }
  }

  @Test func `a view narrowed to a family uses the indexes`() throws {
    let scratch = try Scratch()
    let path = try scratch.makeFile(MadeNetwork(everyTable: 50).made())
    let plan = try rows(path, "EXPLAIN QUERY PLAN SELECT * FROM needs WHERE family = 'families-3'")
    #expect(!plan.contains { $0.contains { $0.hasPrefix("SCAN") } }, "\(plan)")
  }

  @Test func `the schema that the migrations make is the one that the model asks for`() throws {
    let scratch = try Scratch()
    let path = scratch.path()
    try NetworkFile.create(at: path)
    let found = try rows(path, "SELECT type, name, sql FROM sqlite_schema ORDER BY name")

    let wanted = SchemaText.objects.map { [$0.kind.rawValue, $0.name, $0.sql] }
    #expect(found == wanted.sorted { $0[1].utf8.lexicographicallyPrecedes($1[1].utf8) })
    #expect(try rows(path, "PRAGMA application_id") == [["1397577302"]])
    #expect(try rows(path, "PRAGMA user_version") == [["6"]])
    // The version of the format that WAL needs, in the header of the file.
    #expect(try bytes(path)[18...19] == [2, 2])
  }

  @Test func `foreign keys, types and bounds hold for others who write`() throws {
    let scratch = try Scratch()
    let path = try scratch.makeFile(MadeNetwork(everyTable: 5).made())
    let connection = try Connection.open(path, mode: .readWrite)
    for sql in [
      "INSERT INTO family (key) VALUES (77)",
      "UPDATE person SET family = 99",
      "UPDATE tie SET a = 99",
      "UPDATE need SET domain = 16",
      "UPDATE need SET domain = 'economy'",
      "UPDATE need SET raised = NULL",
      "UPDATE referral SET \"to\" = 1",
      "DELETE FROM node WHERE key = 1",
      "UPDATE need SET id = 'needs-0'",
      "INSERT INTO node SELECT key + 100, id FROM node",
    ] {
      #expect(throws: SQLiteError.self, "\(sql)") { try connection.execute(sql) }
    }
  }
}
