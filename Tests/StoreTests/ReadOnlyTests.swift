import Foundation
import Glibc
import Model
import Store
import Testing

/// Files and folders that may only be read; root may write to them all the same.
@Suite(.enabled(if: geteuid() != 0)) struct ReadOnlyTests {
  private func permit(_ mode: Int, _ path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }

  @Test(arguments: [(0o400, 0o500), (0o400, 0o700), (0o600, 0o500)])
  func `what may not be written to is read and left alone`(file: Int, folder: Int) throws {
    let scratch = try Scratch()
    let network = MadeNetwork(everyTable: 20).made()
    let path = try scratch.makeFile(network)
    try permit(file, path)
    try permit(folder, scratch.folder)
    defer { try? permit(0o700, scratch.folder) }
    #expect(difference(try NetworkFile.read(at: path), network) == nil)
    #expect(try NetworkFile.check(at: path) == [])
    #expect(scratch.contents == ["network.sqlite"])
    let error = failureToUpdate(path) { .replacing($0, by: Network()) }
    #expect(error == .readOnly(path: path))
    #expect(scratch.contents == ["network.sqlite"])
  }

  @Test func `a file cannot be made in a folder that may only be read`() throws {
    let scratch = try Scratch()
    try permit(0o500, scratch.folder)
    defer { try? permit(0o700, scratch.folder) }
    let path = scratch.path()
    let error = failure { () throws(StoreError) in try NetworkFile.create(at: path) }
    #expect(error == .cannotOpen(path: path, errno: EACCES))
  }

  @Test func `a file that may not be read says so`() throws {
    let scratch = try Scratch()
    let path = try scratch.makeFile(MadeNetwork(everyTable: 2).made())
    try permit(0o000, path)
    #expect(failureToRead(path) == .cannotOpen(path: path, errno: EACCES))
  }
}
