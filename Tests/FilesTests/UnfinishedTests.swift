import Files
import Foundation
import Testing

/// What a killed run leaves, and what nobody else may take away.
@Suite struct UnfinishedTests {
  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "/samvev-files-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  private let abandoned = ".samvev-0123456789abcdef.new"

  @Test func `names are told from those of others`() {
    #expect(Unfinished.isName(abandoned))
    for name in [
      ".samvev-0123456789abcdef", ".samvev-0123456789abcdeF.new", ".samvev-.new",
      "samvev-0123456789abcdef.new", ".samvev-0123456789abcdef0.new", ".families.csv.12.new", "",
    ] {
      #expect(!Unfinished.isName(name), "\(name)")
    }
  }

  @Test func `what a killed run left is taken away, and nothing else`() throws {
    try inFolder { folder in
      let files = FileManager.default
      try Data("rows".utf8).write(to: URL(filePath: folder + "/" + abandoned))
      let inner = folder + "/.samvev-aaaaaaaaaaaaaaaa.new"
      try files.createDirectory(atPath: inner, withIntermediateDirectories: true)
      try Data("rows".utf8).write(to: URL(filePath: inner + "/needs.csv"))
      // A link of that name is nobody's file of ours; what it leads to stays.
      try Data("mine".utf8).write(to: URL(filePath: folder + "/mine"))
      try files.createSymbolicLink(
        atPath: folder + "/.samvev-bbbbbbbbbbbbbbbb.new", withDestinationPath: "mine")
      try Data().write(to: URL(filePath: folder + "/.other.new"))
      Unfinished.tidy(folder)
      #expect(
        FileSystem.names(in: folder) == [".other.new", ".samvev-bbbbbbbbbbbbbbbb.new", "mine"])
    }
  }

  @Test func `what another run holds stays`() throws {
    try inFolder { folder in
      let file = try NewFile(in: folder) { _ in }
      let inner = try NewFolder(in: folder) { _ in }
      try file.write([65, 66])
      Unfinished.tidy(folder)
      let names = FileSystem.names(in: folder) ?? []
      #expect(names == [Path.name(of: file.path), Path.name(of: inner.path)].sorted())
      #expect(try Data(contentsOf: URL(filePath: file.path)) == Data([65, 66]))
    }
  }

  @Test func `a file is made only where nothing is, and for its owner alone`() throws {
    try inFolder { folder in
      let (victim, path) = (folder + "/victim", folder + "/.samvev-cccccccccccccccc.new")
      try Data("mine".utf8).write(to: URL(filePath: victim))
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: victim)
      #expect(throws: SystemError(EEXIST)) { _ = try NewFile(at: path) }
      #expect(throws: SystemError(EEXIST)) { _ = try NewFile(at: victim) }
      #expect(try Data(contentsOf: URL(filePath: victim)) == Data("mine".utf8))
      let file = try NewFile(in: folder) { _ in }
      let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test func `two folders change places at one moment`() throws {
    try inFolder { folder in
      for name in ["a", "b"] {
        try FileSystem.makeFolder(folder + "/" + name)
        try Data(name.utf8).write(to: URL(filePath: folder + "/\(name)/\(name)"))
      }
      try FileSystem.exchange(folder + "/a", folder + "/b")
      #expect(FileSystem.names(in: folder + "/a") == ["b"])
      #expect(FileSystem.names(in: folder + "/b") == ["a"])
      #expect(throws: SystemError(EEXIST)) {
        try FileSystem.rename(folder + "/a", toNew: folder + "/b")
      }
    }
  }
}
