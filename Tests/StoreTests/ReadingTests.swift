import Dispatch
import Foundation
import Model
import SQLite
import Synchronization
import Testing

@testable import Store

/// Reading with a second connection, in parts, and not all of it.
@Suite(.serialized) struct ReadingTests {
  private func read(
    _ path: String, withSecond: Bool, _ columns: ColumnSet = .all
  ) throws(StoreError) -> Network {
    try NetworkFile.read(
      at: path, format: .current, columns: columns, patience: 60_000,
      secondFrom: withSecond ? 0 : Int64.max)
  }

  private func change(_ path: String, _ sql: String) throws {
    let connection = try Connection.open(path, mode: .readWrite)
    try connection.execute("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
    try connection.execute(sql)
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `two connections read what one reads`(seed: UInt64) throws {
    let scratch = try Scratch()
    var maker = MadeNetwork(everyTable: 300)
    maker.seed = seed
    let network = maker.made()
    let path = try scratch.makeFile(network)
    #expect(difference(try read(path, withSecond: true), network) == nil)
    #expect(difference(try read(path, withSecond: false), network) == nil)
    #expect(scratch.contents == ["network.sqlite"])
  }

  @Test func `keys that lie far apart are read in parts`() throws {
    let scratch = try Scratch()
    let network = MadeNetwork(everyTable: 200).made()
    let path = try scratch.makeFile(network)
    try change(
      path,
      """
      UPDATE activity SET key = key * 100000;
      UPDATE need SET key = key * 10000;
      UPDATE responsibility SET need = need * 10000;
      UPDATE referral SET need = need * 10000;
      UPDATE activity SET need = need * 10000;
      UPDATE goal SET need = need * 10000;
      UPDATE agreement SET need = need * 10000
      """)
    #expect(difference(try read(path, withSecond: true), network) == nil)
    #expect(difference(try read(path, withSecond: false), network) == nil)
    #expect(try NetworkFile.check(at: path) == [])
  }

  @Test(arguments: [ColumnSet.findings, .sentences])
  func `what is not asked for is not read, and the rest is the same`(columns: ColumnSet) throws {
    let scratch = try Scratch()
    let network = MadeNetwork(everyTable: 100).made()
    let path = try scratch.makeFile(network)
    let part = try read(path, withSecond: true, columns)
    for (whole, table) in zip(network.tables, part.tables) {
      for place in whole.columns.indices {
        if columns.contains(whole.name, place) {
          #expect(table.columns[place] == whole.columns[place], "\(whole.name) \(place)")
        } else {
          #expect(table.numbers(place).isEmpty && table.texts(place).count == 0)
        }
      }
    }
  }

  @Test(arguments: [
    "UPDATE referral SET sent = 3000000000 WHERE key = 7",
    "UPDATE tie SET a = 5 << 28 WHERE key = 9",
    "DELETE FROM person WHERE key = (1 << 28) + 4",
    "UPDATE node SET key = 9 << 28 WHERE key = 3",
    "UPDATE need SET key = -1 WHERE key = 1",
  ])
  func `what is wrong is the same, however many read`(sql: String) throws {
    let scratch = try Scratch()
    let path = try scratch.makeFile(MadeNetwork(everyTable: 50).made())
    try change(path, sql)
    func fault(withSecond: Bool) -> StoreError? {
      failure { () throws(StoreError) in _ = try read(path, withSecond: withSecond) }
    }
    let alone = try #require(fault(withSecond: false))
    guard case .damaged = alone else {
      Issue.record("\(alone)")
      return
    }
    #expect(fault(withSecond: true) == alone)
  }

  @Test func `two connections read one moment while others write`() throws {
    let scratch = try Scratch()
    let path = scratch.path()
    @Sendable func addTen(_ prefix: String) throws {
      _ = try NetworkFile.update(at: path, creatingIfMissing: true, patience: 60_000) { network in
        var maker = MadeNetwork(everyTable: 10)
        maker.prefix = prefix
        return .adding(maker.made(after: network), to: network)
      }
    }
    try addTen("first-")
    let failures = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 4) { worker in
      do {
        for round in 0..<15 {
          if worker == 0 {
            try addTen("\(round)-")
            continue
          }
          let network = try read(path, withSecond: true)
          let counts = Set(
            [TableName.families, .people, .needs, .referrals, .goals].map { network[$0].count })
          if counts.count != 1 { failures.withLock { $0.append("\(counts)") } }
        }
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }
    #expect(failures.withLock { $0 } == [])
    #expect(try read(path, withSecond: true)[.needs].count == 160)
    #expect(scratch.contents == ["network.sqlite"])
  }

  @Test func `a second connection that meets a change since it looked does nothing`() throws {
    let scratch = try Scratch()
    let path = try scratch.makeFile(MadeNetwork(everyTable: 5).made())
    for isChanged in [false, true] {
      let file = FileForReading(path: path, patience: 1000, interruption: Interruption())
      let second = SecondReader(file)
      if isChanged { try change(path, "UPDATE node SET id = 'changed' WHERE key = 1") }
      let families = ReadSource(table: StoredTable.all[0], isIDs: false, places: [2])
      let queue = ReadQueue([families.part(1...5, ofSource: 0)], misfits: 1)
      second.help(with: queue)
      second.finish()
      let read = queue.finish(sources: 1).rows[0].map(\.count)
      #expect(read == (isChanged ? [] : [5]))
    }
  }
}
