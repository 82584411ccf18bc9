import Foundation
import Model
import SQLite
import Store
import Testing

@Suite struct RefusalTests {
  @Test func `each thing that is no network file gets its own answer`() throws {
    let scratch = try Scratch()
    let missing = scratch.path("none")
    #expect(failureToRead(missing) == .noSuchFile(path: missing))
    #expect(
      failureToUpdate(missing, creating: false) { .nothing($0) } == .noSuchFile(path: missing))
    let far = scratch.path("no/such/folder.sqlite")
    #expect(failureToRead(far) == .noSuchFile(path: far))
    #expect(failureToUpdate(far) { .nothing($0) } == .noSuchFile(path: far))
    #expect(failureToRead(scratch.folder) == .isFolder(path: scratch.folder))
    #expect(failureToUpdate(scratch.folder) { .nothing($0) } == .isFolder(path: scratch.folder))
    let empty = try scratch.write([], to: "empty")
    #expect(failureToRead(empty) == .isEmpty(path: empty))
    #expect(failureToUpdate(empty, creating: false) { .nothing($0) } == .isEmpty(path: empty))
    let text = try scratch.write(Array(repeating: 65, count: 5000), to: "text")
    #expect(failureToRead(text) == .notADatabase(path: text))
    #expect(failureToUpdate(text) { .nothing($0) } == .notADatabase(path: text))
    let other = scratch.path("other")
    try Connection.open(other, mode: .create).execute("CREATE TABLE family (key INTEGER)")
    #expect(failureToRead(other) == .notANetwork(path: other))
    #expect(failureToUpdate(other) { .nothing($0) } == .notANetwork(path: other))
  }

  @Test func `a new file is made once`() throws {
    let scratch = try Scratch()
    let path = scratch.path()
    try NetworkFile.create(at: path)
    #expect(try NetworkFile.read(at: path).tables.allSatisfy { $0.count == 0 })
    #expect(try NetworkFile.check(at: path) == [])
    #expect(try permissions(path) == 0o600)
    let error = failure { () throws(StoreError) in try NetworkFile.create(at: path) }
    #expect(error == .alreadyExists(path: path))
    #expect(scratch.contents == ["network.sqlite"])
  }

  @Test func `an empty file, as a killed import leaves it, is filled by the next one`() throws {
    let scratch = try Scratch()
    let path = try scratch.write([], to: "network.sqlite")
    let network = MadeNetwork(everyTable: 4).made()
    #expect(failureToUpdate(path) { _ in .adding(network) } == nil)
    #expect(difference(try NetworkFile.read(at: path), network) == nil)
    #expect(try permissions(path) == 0o600)
    let second = try scratch.write([], to: "second.sqlite")
    try NetworkFile.create(at: second)
    #expect(try NetworkFile.check(at: second) == [])
  }

  @Test func `a file of a later version is left alone`() throws {
    let scratch = try Scratch()
    let path = try scratch.makeFile(MadeNetwork(everyTable: 3).made())
    try Connection.open(path, mode: .readWrite).setUserVersion(7)
    let expected = StoreError.tooNew(path: path, version: 7, understood: 6)
    let before = try bytes(path)
    #expect(failureToRead(path) == expected)
    #expect(failureToUpdate(path) { .replacing($0, by: Network()) } == expected)
    #expect(failure { () throws(StoreError) in try NetworkFile.upgrade(at: path) } == expected)
    #expect(failure { () throws(StoreError) in _ = try NetworkFile.check(at: path) } == expected)
    #expect(try bytes(path) == before)
  }

  @Test func `a file of an earlier version is read after an upgrade or an import`() throws {
    let scratch = try Scratch()
    let later = FileFormat(
      migrations: FileFormat.current.migrations + [
        "CREATE TABLE later (key INTEGER PRIMARY KEY) STRICT"
      ])
    let network = MadeNetwork(everyTable: 30).made()
    for upgrades in [true, false] {
      let path = try scratch.makeFile(network, "\(upgrades).sqlite")
      let error = failure { () throws(StoreError) in
        _ = try NetworkFile.read(at: path, format: later)
      }
      #expect(error == .tooOld(path: path, version: 6, understood: 7))
      if upgrades {
        try NetworkFile.upgrade(at: path, format: later)
        try NetworkFile.upgrade(at: path, format: later)
      } else {
        _ = try NetworkFile.update(at: path, creatingIfMissing: false, format: later) {
          .nothing($0)
        }
      }
      #expect(difference(try NetworkFile.read(at: path, format: later), network) == nil)
      #expect(try rows(path, "PRAGMA user_version") == [["7"]])
      #expect(try rows(path, "SELECT count(*) FROM later") == [["0"]])
      #expect(failureToRead(path) == .tooNew(path: path, version: 7, understood: 6))
    }
  }

  @Test(arguments: [1, 5])
  func `a file from before the first release is told apart and left alone`(version: Int32) throws {
    let scratch = try Scratch()
    let path = try scratch.makeFile(MadeNetwork(everyTable: 3).made())
    try Connection.open(path, mode: .readWrite).setUserVersion(version)
    let expected = StoreError.unreleased(path: path, version: Int(version))
    let before = try bytes(path)
    #expect(failureToRead(path) == expected)
    #expect(failureToUpdate(path) { .replacing($0, by: Network()) } == expected)
    #expect(failure { () throws(StoreError) in try NetworkFile.upgrade(at: path) } == expected)
    #expect(failure { () throws(StoreError) in _ = try NetworkFile.check(at: path) } == expected)
    #expect(failure { () throws(StoreError) in _ = try NetworkFile.shares(at: path) } == expected)
    #expect(try bytes(path) == before)
  }

  @Test func `an index or a table that is missing is a fault`() throws {
    let scratch = try Scratch()
    let path = try scratch.makeFile(MadeNetwork(everyTable: 3).made())
    let connection = try Connection.open(path, mode: .readWrite)
    try connection.execute("DROP INDEX responsibility_actor; DROP TABLE shares")
    #expect(try NetworkFile.check(at: path).count == 2)
  }

  @Test func `a migration that fails leaves the file as it was`() throws {
    let scratch = try Scratch()
    let later = FileFormat(
      migrations: FileFormat.current.migrations + ["CREATE TABLE later (key); no such words"])
    let path = try scratch.makeFile(MadeNetwork(everyTable: 3).made())
    let before = try bytes(path)
    #expect(
      failure { () throws(StoreError) in try NetworkFile.upgrade(at: path, format: later) } != nil)
    #expect(try bytes(path) == before)
    #expect(try NetworkFile.check(at: path) == [])
  }

  @Test func `an import waits for another one and then says that the file is busy`() throws {
    let scratch = try Scratch()
    let path = try scratch.makeFile(MadeNetwork(everyTable: 3).made())
    let other = try Connection.open(path, mode: .readWrite)
    try other.execute("BEGIN IMMEDIATE")
    let clock = ContinuousClock()
    let waited = clock.measure {
      #expect(failureToUpdate(path, patience: 200) { .nothing($0) } == .busy(path: path))
    }
    #expect(waited >= .milliseconds(190))
    #expect(try NetworkFile.read(at: path)[.needs].count == 3)
  }
}
