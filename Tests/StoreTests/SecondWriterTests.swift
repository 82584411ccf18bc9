import Model
import SQLite
import Store
import Testing

/// Tables that a second thread makes are the same as those that the first one would have made.
@Suite struct SecondWriterTests {
  private func write(
    _ path: String, withSecond: Bool, interruption: Interruption = Interruption(),
    _ change: (Network) -> LoggedChange
  ) throws(UpdateError<Never>) {
    _ = try NetworkFile.update(
      at: path, creatingIfMissing: true, format: .current, interruption: interruption,
      secondFrom: withSecond ? 0 : Int.max
    ) { (network) throws(Never) in change(network) }
  }

  private func content(_ path: String) throws -> [String: [[String]]] {
    var content: [String: [[String]]] = [:]
    for name in try rows(path, "SELECT name FROM sqlite_schema WHERE type <> 'index'") {
      content[name[0]] = try rows(path, "SELECT * FROM \(name[0])")
    }
    return content
  }

  private func indexes(_ path: String) throws -> [[String]] {
    try rows(path, "SELECT name, sql FROM sqlite_schema WHERE type = 'index' ORDER BY rowid")
  }

  @Test func `a file has the same rows and indexes, whether one thread wrote it or two`() throws {
    let scratch = try Scratch()
    let network = MadeNetwork(everyTable: 300).made()
    let (one, two) = (scratch.path("one.sqlite"), scratch.path("two.sqlite"))
    try write(one, withSecond: false) { _ in .adding(network) }
    try write(two, withSecond: true) { _ in .adding(network) }
    #expect(try content(one) == content(two))
    #expect(difference(try NetworkFile.read(at: two), network) == nil)
    #expect(try NetworkFile.check(at: two) == [])
    #expect(try Set(indexes(one)) == Set(indexes(two)))
    // The indexes of tables that were moved were never taken away: so some were.
    #expect(try indexes(one) != indexes(two))
    #expect(Set(scratch.contents) == ["one.sqlite", "two.sqlite"])
  }

  @Test func `another network in the place of one, and rows behind those of one`() throws {
    let scratch = try Scratch()
    let path = try scratch.makeFile(MadeNetwork(everyTable: 30).made())
    var maker = MadeNetwork(everyTable: 200)
    maker.seed = 4
    let network = maker.made()
    try write(path, withSecond: true) { .replacing($0, by: network) }
    #expect(difference(try NetworkFile.read(at: path), network) == nil)
    #expect(try NetworkFile.check(at: path) == [])
    maker = MadeNetwork(everyTable: 300)
    maker.prefix = "new-"
    let more = maker.made(after: network)
    try write(path, withSecond: true) { .adding(more, to: $0) }
    #expect(difference(try NetworkFile.read(at: path), more) == nil)
    #expect(try NetworkFile.check(at: path) == [])
    #expect(scratch.contents == ["network.sqlite"])
  }

  @Test func `what either thread refuses is refused, and nothing is written`() throws {
    let network = MadeNetwork(everyTable: 50).made()
    for table in TableName.allCases where table.refKind == nil && network[table].count > 3 {
      let scratch = try Scratch()
      // The key of another row.
      let columns = network[table].columns.map { column in
        switch column {
        case .numbers(var numbers):
          numbers[3] = numbers[2]
          return Column.numbers(numbers)
        case .texts(let texts):
          var others = TextColumn()
          for row in 0..<texts.count { others.append(texts[row == 3 ? 2 : row]) }
          return Column.texts(others)
        }
      }
      var tables = network.tables
      tables[table.index] = Table(table, columns: columns)
      let other = Network(tables: tables, symbols: network.symbols)
      do throws(UpdateError<Never>) {
        try write(scratch.path(), withSecond: true) { _ in .adding(other) }
        Issue.record("\(table) was written")
      } catch {
        guard case .file(.refused) = error else { throw error }
      }
      #expect(scratch.contents.isEmpty)
    }
  }

  @Test func `a request to stop ends both threads`() throws {
    let scratch = try Scratch()
    let network = MadeNetwork(everyTable: 500).made()
    let interruption = Interruption()
    do throws(UpdateError<Never>) {
      try write(scratch.path(), withSecond: true, interruption: interruption) { _ in
        interruption.request()
        return .adding(network)
      }
      Issue.record("nothing was thrown")
    } catch {
      guard case .file(.interrupted) = error else { throw error }
    }
    #expect(scratch.contents.isEmpty)
  }
}
