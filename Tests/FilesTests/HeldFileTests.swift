import Foundation
import Testing

@testable import Files

@Suite struct HeldFileTests {
  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "samvev-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  @Test func `a file is held by one at a time, and read by all`() throws {
    try inFolder { folder in
      let path = Path.joined(folder, "held")
      var first = try HeldFile(path)
      #expect(first != nil)
      #expect(try HeldFile(path) == nil)
      try first?.write(Array("a long word".utf8))
      try first?.write(Array("word".utf8))
      #expect(FileSystem.contents(ofOwn: path, most: 64) == Array("word".utf8))
      first = nil
      #expect(try HeldFile(path) != nil)
    }
  }

  @Test func `a link is neither held nor read`() throws {
    try inFolder { folder in
      let (path, target) = (Path.joined(folder, "held"), Path.joined(folder, "target"))
      try Data("x".utf8).write(to: URL(filePath: target))
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
      #expect(throws: SystemError.self) { try HeldFile(path) }
      #expect(FileSystem.contents(ofOwn: path, most: 64) == nil)
      #expect(FileSystem.contents(ofOwn: target, most: 64) == [120])
      #expect(FileSystem.contents(ofOwn: target, most: 0) == nil)
    }
  }

  @Test func `a folder in which others may make files is not one's own`() throws {
    try inFolder { folder in
      let inner = Path.joined(folder, "a/b")
      #expect(FileSystem.makeOwnFolder(inner))
      try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: inner)
      #expect(!FileSystem.makeOwnFolder(inner))
      let file = Path.joined(folder, "file")
      try Data().write(to: URL(filePath: file))
      #expect(!FileSystem.makeOwnFolder(file))
    }
  }
}
