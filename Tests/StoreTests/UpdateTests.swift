import Foundation
import Model
import SQLite
import Store
import Testing

@Suite struct UpdateTests {
  struct Refusal: Error, Equatable { let word: String }

  @Test func `new rows come behind those that were there, which keep their keys`() throws {
    let scratch = try Scratch()
    let first = MadeNetwork(everyTable: 200).made()
    let path = try scratch.makeFile(first)
    let before = try rows(path, "SELECT key, id FROM node ORDER BY key")
    var maker = MadeNetwork(everyTable: 20)
    maker.prefix = "new-"
    maker.seed = 9
    let second = maker.made(after: first)
    _ = try NetworkFile.update(at: path, creatingIfMissing: true) { .adding(second, to: $0) }
    #expect(difference(try NetworkFile.read(at: path), second) == nil)
    let after = try rows(path, "SELECT key, id FROM node ORDER BY key")
    #expect(Set(before).isSubset(of: Set(after)))
    #expect(after.count == before.count + 80)
    #expect(try NetworkFile.check(at: path) == [])
    #expect(scratch.contents == ["network.sqlite"])
  }

  @Test func `more new rows than old ones leave every index in place`() throws {
    let scratch = try Scratch()
    let first = MadeNetwork(everyTable: 3).made()
    let path = try scratch.makeFile(first)
    var maker = MadeNetwork(everyTable: 300)
    maker.prefix = "new-"
    let second = maker.made(after: first)
    _ = try NetworkFile.update(at: path, creatingIfMissing: false) { .adding(second, to: $0) }
    #expect(difference(try NetworkFile.read(at: path), second) == nil)
    #expect(try NetworkFile.check(at: path) == [])
  }

  @Test func `a changed row is written in its place and the others are not touched`() throws {
    let scratch = try Scratch()
    let path = try scratch.makeFile(MadeNetwork(everyTable: 100).made())
    let before = try rows(path, "SELECT * FROM need ORDER BY key")
    _ = try NetworkFile.update(at: path, creatingIfMissing: false) { network in
      var columns = network[.needs].columns
      var raised = network[.needs].numbers(5)
      raised[41] = 12_345
      columns[5] = .numbers(raised)
      var tables = network.tables
      tables[TableName.needs.index] = Table(.needs, columns: columns)
      var changes = [NetworkChange.TableChange](repeating: .init(), count: tables.count)
      changes[TableName.needs.index].changed = 1
      changes[TableName.needs.index].changedRows = [41]
      return .made(
        NetworkChange(
          network: Network(tables: tables, symbols: network.symbols), tables: changes,
          replaces: false))
    }
    let after = try rows(path, "SELECT * FROM need ORDER BY key")
    #expect(after.indices.filter { after[$0] != before[$0] } == [41])
    #expect(after[41][0] == before[41][0])
    #expect(try rows(path, "SELECT raised FROM needs WHERE id = 'needs-41'") == [["2003-10-20"]])
  }

  @Test func `symbols keep their keys in whatever order a change numbers them`() throws {
    let scratch = try Scratch()
    let path = try scratch.makeFile(MadeNetwork(everyTable: 100).made())
    let before = try rows(path, "SELECT id, area FROM families ORDER BY id")
    var wanted = Network()
    _ = try NetworkFile.update(at: path, creatingIfMissing: false) { network in
      // The same network with its symbols the other way round, and one new family.
      var symbols = Symbols()
      for text in ["new"] + network.symbols.texts.reversed() { _ = symbols.number(of: text) }
      func renumbered(_ table: Table) -> Table {
        let columns = zip(table.schema.columns, table.columns).map { schema, column in
          guard case .symbol = schema.kind, case .numbers(let numbers) = column else {
            return column
          }
          return .numbers(
            numbers.map { symbols.number(of: network.symbols[Symbol.filled(inColumn: $0)]) })
        }
        return Table(table.name, columns: columns)
      }
      var maker = MadeNetwork()
      maker.counts[.families] = 1
      maker.prefix = "new-"
      wanted = maker.made(
        after: Network(tables: network.tables.map(renumbered), symbols: symbols))
      return .adding(wanted, to: network)
    }
    #expect(difference(try NetworkFile.read(at: path), wanted) == nil)
    let after = try rows(path, "SELECT id, area FROM families ORDER BY id")
    #expect(Set(before).isSubset(of: Set(after)))
  }

  @Test func `a replaced network leaves nothing of the old one in the file`() throws {
    let scratch = try Scratch()
    var maker = MadeNetwork(everyTable: 400)
    maker.prefix = "secretword"
    let path = try scratch.makeFile(maker.made())
    let word = Array("secretword".utf8)
    #expect(try Data(bytes(path)).range(of: Data(word)) != nil)
    maker.prefix = "thirdword"
    maker.seed = 5
    let second = maker.made()
    _ = try NetworkFile.update(at: path, creatingIfMissing: false) { .replacing($0, by: second) }
    #expect(difference(try NetworkFile.read(at: path), second) == nil)
    #expect(try Data(bytes(path)).range(of: Data(word)) == nil)
    #expect(try NetworkFile.check(at: path) == [])
    _ = try NetworkFile.update(at: path, creatingIfMissing: false) {
      .replacing($0, by: Network())
    }
    #expect(try NetworkFile.read(at: path).tables.allSatisfy { $0.count == 0 })
    #expect(try Data(bytes(path)).range(of: Data("thirdword".utf8)) == nil)
  }

  @Test func `nothing new leaves the bytes as they are`() throws {
    let scratch = try Scratch()
    let path = try scratch.makeFile(MadeNetwork(everyTable: 50).made())
    let before = try bytes(path)
    _ = try NetworkFile.update(at: path, creatingIfMissing: true) { .nothing($0) }
    #expect(try bytes(path) == before)
    #expect(scratch.contents == ["network.sqlite"])
  }

  @Test func `a body that refuses leaves the file as it was, and none where none was`() throws {
    let scratch = try Scratch()
    let path = scratch.path()
    func refuse() throws(UpdateError<Refusal>) {
      _ = try NetworkFile.update(at: path, creatingIfMissing: true) {
        (_) throws(Refusal) -> LoggedChange in throw Refusal(word: "no")
      }
    }
    for _ in 0..<2 {
      do throws(UpdateError<Refusal>) {
        try refuse()
        Issue.record("nothing was thrown")
      } catch {
        guard case .refused(let refusal) = error else { throw error }
        #expect(refusal.word == "no")
      }
      if scratch.contents.isEmpty {
        // The second time round there is a file.
        _ = try scratch.makeFile(MadeNetwork(everyTable: 5).made())
      }
    }
    #expect(try NetworkFile.read(at: path)[.needs].count == 5)
  }

  @Test func `a file that was missing is made, also where nothing comes into it`() throws {
    let scratch = try Scratch()
    let change = try NetworkFile.update(at: scratch.path(), creatingIfMissing: true) {
      .nothing($0)
    }
    #expect(change.isEmpty)
    #expect(scratch.contents == ["network.sqlite"])
    #expect(try NetworkFile.check(at: scratch.path()) == [])
    #expect(difference(try NetworkFile.read(at: scratch.path()), Network()) == nil)
  }

  @Test func `rows with one key are refused and nothing is written`() throws {
    let scratch = try Scratch()
    let network = MadeNetwork(everyTable: 3).made()
    var tables = network.tables
    var ids = TextColumn()
    for id in ["x", "y", "x"] { ids.append(id) }
    var columns = tables[0].columns
    columns[0] = .texts(ids)
    tables[0] = Table(.families, columns: columns)
    let doubled = Network(tables: tables, symbols: network.symbols)
    let path = try scratch.makeFile(network)
    let before = try bytes(path)
    for name in ["network.sqlite", "new.sqlite"] {
      let error = failureToUpdate(scratch.path(name)) { .replacing($0, by: doubled) }
      guard case .refused = error else {
        Issue.record("\(String(describing: error))")
        return
      }
    }
    #expect(try bytes(path) == before)
    #expect(scratch.contents == ["network.sqlite"])
  }

  @Test func `keys with gaps, as other programs leave them, are read and added to`() throws {
    let scratch = try Scratch()
    let path = try scratch.makeFile(MadeNetwork(everyTable: 60).made())
    let connection = try Connection.open(path, mode: .readWrite)
    try connection.execute(
      """
      DELETE FROM activity WHERE key % 3 = 0; DELETE FROM moment; DELETE FROM consent;
      DELETE FROM goal WHERE key NOT IN (SELECT follows FROM goal WHERE follows IS NOT NULL);
      DELETE FROM symbol WHERE key = 1 AND key NOT IN (SELECT area FROM family WHERE area NOT NULL)
      """)
    try connection.execute("UPDATE OR IGNORE deadline SET key = key * 1000 + 5")
    connection.close()
    let before = try NetworkFile.read(at: path)
    let shown = try rows(path, "SELECT id, family, follows FROM goals ORDER BY id")
    let found = (0..<before[.goals].count).map { row in
      [
        before[.goals].texts(0)[row],
        Ref(number: before[.goals].numbers(1)[row]).map(before.id) ?? "∅",
        Ref(number: before[.goals].numbers(10)[row]).map(before.id) ?? "∅",
      ]
    }
    #expect(Set(found) == Set(shown))
    var maker = MadeNetwork(everyTable: 10)
    maker.prefix = "new-"
    let second = maker.made(after: before)
    _ = try NetworkFile.update(at: path, creatingIfMissing: false) { .adding(second, to: $0) }
    #expect(difference(try NetworkFile.read(at: path), second) == nil)
    #expect(try NetworkFile.check(at: path) == [])
  }

  @Test(arguments: [false, true])
  func `a file whose keys leave no room is damaged, and stays as it is`(ofNodes: Bool) throws {
    let scratch = try Scratch()
    let families = { (ids: [String]) in
      var texts = TextColumn()
      for id in ids { texts.append(id) }
      var tables = TableName.allCases.map(Table.init)
      let none = [Int32](repeating: Day.never.number, count: ids.count)
      tables[0] = Table(
        .families,
        columns: [
          .texts(texts), .texts(texts), .numbers(ids.map { _ in -1 }),
          .numbers(ids.map { _ in Day.always.number }), .numbers(none),
        ])
      return Network(tables: tables, symbols: Symbols())
    }
    let first = ofNodes ? families(["a"]) : MadeNetwork(everyTable: 20).made()
    let path = try scratch.makeFile(first)
    do {
      let connection = try Connection.open(path, mode: .readWrite)
      try connection.execute(
        ofNodes
          ? """
          PRAGMA foreign_keys = OFF; UPDATE node SET key = 268435455;
          UPDATE family SET key = 268435455
          """
          : "UPDATE moment SET key = 2147483647 WHERE key = (SELECT max(key) FROM moment)")
    }
    #expect(try NetworkFile.check(at: path) == [])
    let before = try bytes(path)
    var maker = MadeNetwork(everyTable: 5)
    maker.prefix = "new-"
    let second = ofNodes ? families(["a", "b"]) : maker.made(after: first)
    let error = failureToUpdate(path) { .adding(second, to: $0) }
    let fault = FileFault(.tooMuch, table: ofNodes ? "family" : "moment")
    #expect(error == .damaged(path: path, fault: fault))
    #expect(try bytes(path) == before)
  }

  @Test func `a request to stop ends an import and leaves the file as it was`() throws {
    let scratch = try Scratch()
    let network = MadeNetwork(everyTable: 500).made()
    let interruption = Interruption()
    #expect(throws: UpdateError<Never>.self) {
      _ = try NetworkFile.update(
        at: scratch.path(), creatingIfMissing: true, interruption: interruption
      ) { (_) throws(Never) in
        interruption.request()
        return .adding(network)
      }
    }
    #expect(scratch.contents.isEmpty)
    let path = try scratch.makeFile(network)
    let before = try bytes(path)
    do throws(UpdateError<Never>) {
      _ = try NetworkFile.update(
        at: path, creatingIfMissing: true, interruption: interruption
      ) { (network) throws(Never) in .replacing(network, by: Network()) }
      Issue.record("nothing was thrown")
    } catch {
      guard case .file(.interrupted) = error else { throw error }
    }
    #expect(try bytes(path) == before)
    #expect(scratch.contents == ["network.sqlite"])
  }
}
