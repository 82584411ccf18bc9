import Foundation
import Model
import SQLite
import Store
import Testing

/// What somebody else put into the schema of a network file: it is text to us, and never runs.
@Suite struct ForeignProgramTests {
  /// A file with a network, into whose schema somebody wrote.
  private func file(_ scratch: borrowing Scratch, _ sql: String) throws -> String {
    let path = try scratch.makeFile(MadeNetwork(everyTable: 5).made())
    let connection = try Connection.open(path, mode: .readWrite)
    try connection.execute(
      "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; " + sql)
    return path
  }

  @Test(arguments: [
    ("CREATE TRIGGER t AFTER INSERT ON need BEGIN UPDATE need SET raised = 1; END", "t"),
    ("CREATE TRIGGER t BEFORE DELETE ON need BEGIN SELECT RAISE(IGNORE); END", "t"),
    // A trigger may bear the name of a table.
    ("CREATE TRIGGER need AFTER DELETE ON need BEGIN DELETE FROM family; END", "need"),
    ("CREATE INDEX i ON need (length(title || title))", "i"),
    ("DROP INDEX tie_b; CREATE INDEX tie_b ON tie (abs(b))", "tie_b"),
  ])
  func `a trigger or an index of somebody else's keeps an import from being written`(
    sql: String, name: String
  ) throws {
    let scratch = try Scratch()
    let path = try file(scratch, sql)
    let before = try bytes(path)
    let other = MadeNetwork(everyTable: 3).made()
    let error = failureToUpdate(path) { .replacing($0, by: other) }
    let kind: FileFault.Kind = name == "tie_b" ? .objectDiffers : .objectUnknown
    #expect(error == .damaged(path: path, fault: FileFault(kind, table: name)))
    let upgrade = failure { () throws(StoreError) in try NetworkFile.upgrade(at: path) }
    #expect(upgrade == error)
    let writable = failure { () throws(StoreError) in try NetworkFile.requireWritable(at: path) }
    #expect(writable == error)
    #expect(try bytes(path) == before)
    #expect(try NetworkFile.check(at: path) == [FileFault(kind, table: name)])
    // It has no say when the file is read.
    #expect(failureToRead(path) == nil)
    #expect(scratch.contents == ["network.sqlite"])
  }

  @Test func `a table with somebody else's CHECK is named before any CHECK is asked`() throws {
    let scratch = try Scratch()
    let path = try file(
      scratch,
      """
      ALTER TABLE consent RENAME TO old;
      CREATE TABLE consent (key INTEGER PRIMARY KEY, CHECK (key > 1000));
      INSERT INTO consent VALUES (1); DROP TABLE old
      """)
    // The check of the pages would tell of row 1.
    let faults = try NetworkFile.check(at: path)
    #expect(faults.contains(FileFault(.objectDiffers, table: "consent")))
    #expect(
      faults.allSatisfy { fault in
        if case .structure = fault.kind { return false }
        return true
      })
    let fault = FileFault(.objectDiffers, table: "consent")
    #expect(failureToRead(path) == .damaged(path: path, fault: fault))
    #expect(failureToUpdate(path) { .nothing($0) } == .damaged(path: path, fault: fault))
  }

  @Test func `tables and views of somebody else's stay, and nothing looks into them`() throws {
    let scratch = try Scratch()
    let path = try file(
      scratch,
      """
      CREATE TABLE mine (x); INSERT INTO mine VALUES (1);
      CREATE VIEW endless AS WITH RECURSIVE n(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM n)
      SELECT k FROM n
      """)
    let other = MadeNetwork(everyTable: 3).made()
    #expect(failureToUpdate(path) { .replacing($0, by: other) } == nil)
    #expect(try rows(path, "SELECT x FROM mine") == [["1"]])
    #expect(
      try NetworkFile.check(at: path) == [
        FileFault(.objectUnknown, table: "endless"), FileFault(.objectUnknown, table: "mine"),
      ])
  }
}
