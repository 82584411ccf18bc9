import Foundation
import Model
import Store
import Testing

/// Copies of network files.
@Suite struct CopyTests {
  @Test func `a copy holds the network and its log, and only its owner may read it`() throws {
    let scratch = try Scratch()
    let path = try scratch.makeFile(MadeNetwork(everyTable: 20).made())
    let target = scratch.path("o'kopi.sqlite")
    try NetworkFile.copy(at: path, to: target)
    let (original, copy) = (try NetworkFile.read(at: path), try NetworkFile.read(at: target))
    for table in TableName.allCases { #expect(original[table].count == copy[table].count) }
    #expect(try NetworkFile.history(at: target).count == NetworkFile.history(at: path).count)
    #expect(try NetworkFile.check(at: target).isEmpty)
    #expect(try permissions(target) == 0o600)
  }

  @Test func `what is there already is not written over`() throws {
    let scratch = try Scratch()
    let path = try scratch.makeFile(MadeNetwork(everyTable: 1).made())
    let target = try scratch.write([1, 2, 3], to: "kopi.sqlite")
    #expect(
      failure { () throws(StoreError) in try NetworkFile.copy(at: path, to: target) } != nil)
    #expect(try bytes(target) == [1, 2, 3])
  }

  @Test func `of a file that is no network there is no copy`() throws {
    let scratch = try Scratch()
    let path = try scratch.write(Array("no database at all".utf8), to: "x.sqlite")
    let target = scratch.path("kopi.sqlite")
    #expect(
      failure { () throws(StoreError) in try NetworkFile.copy(at: path, to: target) } != nil)
    #expect(!FileManager.default.fileExists(atPath: target))
  }
}
