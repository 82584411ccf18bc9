import Exchange
import Foundation
import Testing

@Suite struct AtomicFileTests {
  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "/samvev-atomic-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  @Test func `a database is not replaced by something else`() throws {
    try inFolder { folder in
      let path = folder + "/n.sqlite"
      let database = Data("SQLite format 3\0 and more".utf8)
      try database.write(to: URL(filePath: path))
      #expect(throws: ExchangeError.isNetwork(path: path)) {
        try AtomicFile.write(to: path) { (sink) throws(ExchangeError) in try sink([65]) }
      }
      #expect(try Data(contentsOf: URL(filePath: path)) == database)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["n.sqlite"])
    }
  }

  @Test func `what fails leaves the old file and nothing beside it`() throws {
    try inFolder { folder in
      let path = folder + "/a.csv"
      try Data("old".utf8).write(to: URL(filePath: path))
      #expect(throws: ExchangeError.interrupted) {
        try AtomicFile.write(to: path) { (sink) throws(ExchangeError) in
          try sink([65])
          throw .interrupted
        }
      }
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.csv"])
    }
  }

  @Test func `the reason is the systems`() throws {
    try inFolder { folder in
      for path in ["", ".", "..", "./", folder, folder + "/", folder + "/none/", folder + "/.."] {
        #expect(throws: ExchangeError.isFolder(path: path)) {
          try AtomicFile.write(to: path) { (sink) throws(ExchangeError) in try sink([65]) }
        }
      }
      let missing = folder + "/none/a.csv"
      #expect(throws: ExchangeError.unwritable(path: missing, reason: "No such file or directory"))
      {
        try AtomicFile.write(to: missing) { (sink) throws(ExchangeError) in try sink([65]) }
      }
    }
  }

  @Test func `any name is written to and only its owner may read it`() throws {
    try inFolder { folder in
      let long = String(repeating: "å", count: 127)
      for name in ["a", "\u{1B}[31m", "\u{301}", "a b", long, "%2F", "~"] {
        let path = folder + "/" + name
        try AtomicFile.write(to: path) { (sink) throws(ExchangeError) in try sink([65]) }
        #expect(try Data(contentsOf: URL(filePath: path)) == Data([65]))
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        try FileManager.default.removeItem(atPath: path)
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
    }
  }

  @Test func `a file that others may read is replaced by one that they may not`() throws {
    try inFolder { folder in
      let path = folder + "/a.html"
      let old = [FileAttributeKey.posixPermissions: 0o666]
      #expect(FileManager.default.createFile(atPath: path, contents: Data([66]), attributes: old))
      try AtomicFile.write(to: path) { (sink) throws(ExchangeError) in try sink([65]) }
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test func `an own link is followed and stays one even where it leads to nothing`() throws {
    try inFolder { folder in
      let path = folder + "/link"
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "there")
      for byte in [UInt8(65), 66] {
        try AtomicFile.write(to: path) { (sink) throws(ExchangeError) in try sink([byte]) }
        #expect(try Data(contentsOf: URL(filePath: folder + "/there")) == Data([byte]))
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path) == "there")
      }
    }
  }

  @Test(.enabled(if: geteuid() == 0, "only root may give a link to somebody else"))
  func `a link of somebody elses is replaced and not followed`() throws {
    try inFolder { folder in
      let (path, victim) = (folder + "/link", folder + "/victim")
      try Data("mine".utf8).write(to: URL(filePath: victim))
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: victim)
      let chown = try Process.run(URL(filePath: "/bin/chown"), arguments: ["-h", "65534", path])
      chown.waitUntilExit()
      try AtomicFile.write(to: path) { (sink) throws(ExchangeError) in try sink([65]) }
      #expect(try Data(contentsOf: URL(filePath: victim)) == Data("mine".utf8))
      #expect(try Data(contentsOf: URL(filePath: path)) == Data([65]))
    }
  }

  @Test func `a device is no file of a bundle`() throws {
    try inFolder { folder in
      let path = folder + "/families.csv"
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/dev/zero")
      #expect(throws: ExchangeError.unreadable(path: path, reason: "No such device")) {
        _ = try readBundle(at: folder)
      }
      try FileManager.default.removeItem(atPath: path)
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      #expect(throws: ExchangeError.unreadable(path: path, reason: "Is a directory")) {
        _ = try readBundle(at: folder)
      }
    }
  }
}
