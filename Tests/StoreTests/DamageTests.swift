import Foundation
import Model
import SQLite
import Store
import Support
import Testing

@Suite struct DamageTests {
  /// Reads and checks a file of any bytes; fails where what is read does not hold together.
  private func examine(_ path: String) throws -> (read: Bool, sound: Bool) {
    var wasRead = false
    do throws(StoreError) {
      let network = try NetworkFile.read(at: path)
      wasRead = true
      for name in TableName.allCases {
        for (place, column) in TableSchema.of(name).columns.enumerated() {
          guard case .ref(let kinds) = column.kind else { continue }
          for number in network[name].numbers(place) {
            guard let ref = Ref(number: number) else { continue }
            let target = ref.kind.table.map { network[$0].count } ?? 0
            #expect(kinds.contains(ref.kind) && ref.row < target)
          }
        }
      }
    } catch {}
    var isSound = false
    do throws(StoreError) { isSound = try NetworkFile.check(at: path).isEmpty } catch {}
    return (wasRead, isSound)
  }

  @Test func `a file that is cut short anywhere is damaged`() throws {
    let scratch = try Scratch()
    let whole = try bytes(try scratch.makeFile(MadeNetwork(everyTable: 40).made()))
    for size in stride(from: 512, to: whole.count, by: 3584) {
      let path = try scratch.write(Array(whole[..<size]), to: "cut")
      #expect(failureToRead(path) != nil, "\(size)")
      #expect(try !examine(path).sound)
    }
  }

  @Test func `flipped bytes on any page are an error or another network, never a crash`() throws {
    let scratch = try Scratch()
    let whole = try bytes(try scratch.makeFile(MadeNetwork(everyTable: 40).made()))
    var random = Seeded(3)
    var caught = 0
    var total = 0
    for page in 0..<(whole.count / 4096) {
      for flips in [1, 8, 200, 4096] {
        var broken = whole
        for _ in 0..<flips {
          // Most of what SQLite goes by stands at the beginning of a page.
          let place = random.below(2) == 0 ? random.below(64) : random.below(4096)
          broken[page * 4096 + place] = UInt8(truncatingIfNeeded: random.next())
        }
        let path = try scratch.write(broken, to: "flipped")
        total += 1
        if try !examine(path).sound { caught += 1 }
        let other = MadeNetwork(everyTable: 1).made()
        _ = failureToUpdate(path) { _ in .replacing(Network(), by: other) }
        for name in scratch.contents where name.hasPrefix("flipped") {
          FileFacts.removeFile(scratch.path(name))
        }
      }
    }
    // Some flips hit free space, or turn one text into another.
    #expect(caught > total / 2, "\(caught) of \(total)")
  }

  @Test func `pages that stand for one another are found`() throws {
    let scratch = try Scratch()
    let whole = try bytes(try scratch.makeFile(MadeNetwork(everyTable: 40).made()))
    var random = Seeded(4)
    let pages = whole.count / 4096
    for page in 1..<pages {
      var broken = whole
      let other = 1 + (page + random.below(pages - 2)) % (pages - 1)
      guard other != page else { continue }
      let source = whole[(other * 4096)..<((other + 1) * 4096)]
      broken.replaceSubrange((page * 4096)..<((page + 1) * 4096), with: source)
      let path = try scratch.write(broken, to: "swapped")
      #expect(try !examine(path).sound || broken == whole, "\(page) \(other)")
    }
  }

  @Test(
    arguments: [
      ("UPDATE need SET domain = 16 WHERE key = 2", .outOfBounds, "need", 2, "domain"),
      ("UPDATE need SET domain = 5000000000 WHERE key = 2", .outOfBounds, "need", 2, "domain"),
      ("UPDATE need SET raised = -719163 WHERE key = 2", .outOfBounds, "need", 2, "raised"),
      ("UPDATE tie SET trust = 6 WHERE key = 1", .outOfBounds, "tie", 1, "trust"),
      ("UPDATE tie SET a = 99 WHERE key = 1", .danglingReference, "tie", 1, "a"),
      ("UPDATE tie SET a = -99 WHERE key = 1", .danglingReference, "tie", 1, "a"),
      ("UPDATE need SET family = 99 WHERE key = 2", .danglingReference, "need", 2, "family"),
      (
        "UPDATE person SET family = 268435457 WHERE family = 1 OR 1", .wrongKind, "person",
        268_435_457, "family"
      ),
      ("UPDATE referral SET \"to\" = 1 WHERE key = 3", .wrongKind, "referral", 3, "to"),
      (
        "UPDATE referral SET follows = 99 WHERE key = 3", .danglingReference, "referral", 3,
        "follows"
      ),
      ("UPDATE family SET area = 99 WHERE key = 1", .danglingReference, "family", 1, "area"),
      (
        "UPDATE family SET alias = CAST(x'C328' AS TEXT) WHERE key = 1", .invalidText, "family", 1,
        "alias"
      ),
      ("UPDATE node SET id = '' WHERE key = 1", .valueMissing, "node", 1, "id"),
      ("UPDATE goal SET title = '' WHERE key = 1", .valueMissing, "goal", 1, "title"),
    ] as [(String, FileFault.Kind, String, Int64, String)])
  func `a value that cannot be is named with its place`(
    sql: String, kind: FileFault.Kind, table: String, key: Int64, column: String
  ) throws {
    let scratch = try Scratch()
    let path = try scratch.makeFile(MadeNetwork(everyTable: 5).made())
    let connection = try Connection.open(path, mode: .readWrite)
    try connection.execute(
      "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; " + sql)
    connection.close()
    let fault = FileFault(kind, table: table, key: key, column: column)
    #expect(failureToRead(path) == .damaged(path: path, fault: fault))
    #expect(try NetworkFile.check(at: path).contains(fault))
    #expect(failureToUpdate(path) { .nothing($0) } == .damaged(path: path, fault: fault))
  }

  @Test(arguments: [
    ("DELETE FROM node WHERE key = 1", FileFault(.rowMissing, table: "family", key: 1)),
    ("DELETE FROM family WHERE key = 5", FileFault(.rowMissing, table: "family", key: 5)),
    ("UPDATE tie SET key = -1 WHERE key = 1", FileFault(.keyOutOfPlace, table: "tie", key: -1)),
    (
      "UPDATE tie SET key = 5000000000 WHERE key = 1",
      FileFault(.keyOutOfPlace, table: "tie", key: 5_000_000_000)
    ),
    (
      "UPDATE node SET key = 1073741825 WHERE key = 1",
      FileFault(.keyOutOfPlace, table: "node", key: 1_073_741_825)
    ),
    ("DROP TABLE consent", FileFault(.objectMissing, table: "consent")),
    ("ALTER TABLE consent ADD COLUMN more TEXT", FileFault(.objectDiffers, table: "consent")),
    (
      """
      DROP TABLE consent; CREATE VIEW consent AS WITH RECURSIVE n(key) AS (
      SELECT 1 UNION ALL SELECT key + 1 FROM n) SELECT key FROM n
      """, FileFault(.objectDiffers, table: "consent")
    ),
  ])
  func `rows and tables that are amiss are named`(sql: String, fault: FileFault) throws {
    let scratch = try Scratch()
    let path = try scratch.makeFile(MadeNetwork(everyTable: 5).made())
    let connection = try Connection.open(path, mode: .readWrite)
    try connection.execute(
      "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; " + sql)
    connection.close()
    #expect(failureToRead(path) == .damaged(path: path, fault: fault))
    #expect(try NetworkFile.check(at: path).contains(fault))
  }

  @Test func `views and indexes that are amiss do not keep anybody from reading`() throws {
    let scratch = try Scratch()
    let path = try scratch.makeFile(MadeNetwork(everyTable: 5).made())
    let connection = try Connection.open(path, mode: .readWrite)
    try connection.execute(
      """
      DROP VIEW needs; CREATE VIEW needs AS SELECT 1; DROP INDEX tie_b;
      CREATE TABLE mine (x); ANALYZE
      """)
    connection.close()
    #expect(failureToRead(path) == nil)
    #expect(
      try NetworkFile.check(at: path) == [
        FileFault(.objectMissing, table: "tie_b"), FileFault(.objectDiffers, table: "needs"),
        FileFault(.objectUnknown, table: "mine"),
      ])
  }
}
