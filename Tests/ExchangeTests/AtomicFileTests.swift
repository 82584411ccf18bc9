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

  @Test func aDatabaseIsNotReplacedBySomethingElse() throws {
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

  @Test func whatFailsLeavesTheOldFileAndNothingBesideIt() throws {
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

  @Test func theReasonIsTheSystems() throws {
    try inFolder { folder in
      #expect(throws: ExchangeError.unwritable(path: folder, reason: "Is a directory")) {
        try AtomicFile.write(to: folder) { (sink) throws(ExchangeError) in try sink([65]) }
      }
      let missing = folder + "/none/a.csv"
      #expect(throws: ExchangeError.unwritable(path: missing, reason: "No such file or directory"))
      {
        try AtomicFile.write(to: missing) { (sink) throws(ExchangeError) in try sink([65]) }
      }
    }
  }

  @Test func aDeviceIsNoFileOfABundle() throws {
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
