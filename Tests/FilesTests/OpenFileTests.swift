import Files
import Foundation
import Testing

/// Reading and writing, and what the system says where it refuses.
@Suite struct OpenFileTests {
  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "/samvev-open-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 3_000_000])
  func `a file is read as it is`(size: Int) throws {
    try inFolder { folder in
      let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 131 >> 3) }
      try Data(bytes).write(to: URL(filePath: folder + "/file"))
      let file = try OpenFile(folder + "/file", for: .reading)
      #expect(try file.read() == bytes)
      #expect(try file.read() == [])
      var parts: [UInt8] = []
      let again = try OpenFile(folder + "/file", for: .reading)
      while true {
        let part = try again.readPart(most: 50_000)
        if part.isEmpty { break }
        parts += part
      }
      #expect(parts == bytes)
    }
  }

  @Test func `of a file that is too large a little more than is wanted is read`() throws {
    try inFolder { folder in
      try Data(repeating: 7, count: 5000).write(to: URL(filePath: folder + "/file"))
      let count = try OpenFile(folder + "/file", for: .reading).read(most: 100).count
      #expect(count > 100)
      #expect(try OpenFile(folder + "/file", for: .reading).read(most: 5000).count == 5000)
    }
  }

  @Test func `a file whose size nobody knows is read to its end`() throws {
    let bytes = try OpenFile("/proc/self/maps", for: .reading).read()
    #expect(String(decoding: bytes, as: UTF8.self).contains("[stack]"))
  }

  @Test func `what is refused is said as the system says it`() throws {
    try inFolder { folder in
      #expect(throws: SystemError(ENOENT)) {
        _ = try OpenFile(folder + "/nothing", for: .reading)
      }
      #expect(throws: SystemError(EISDIR)) { _ = try OpenFile(folder, for: .writing) }
      #expect(throws: SystemError(EISDIR)) { _ = try OpenFile(folder, for: .reading).read() }
      #expect(throws: SystemError(ENOENT)) { _ = try FileSystem.contents(of: folder + "/no") }
      #expect(throws: SystemError(ENOSPC)) {
        try OpenFile("/dev/full", for: .writing).write([1])
      }
    }
  }

  @Test func `errors have the words that Foundation has`() {
    for number in Int32(1)...133 {
      let words = POSIXErrorCode(rawValue: number).map {
        POSIXError($0).localizedDescription.replacingOccurrences(
          of: "The operation could not be completed. ", with: "")
      }
      if let words { #expect(SystemError(number).words == words) }
    }
    #expect(SystemError(0).words == "")
    #expect(SystemError(99_999).words == "")
  }

  @Test func `the variables, the user and links are those that Foundation finds`() throws {
    #expect(Environment.variables == ProcessInfo.processInfo.environment)
    #expect(Environment.userName == NSUserName())
    try inFolder { folder in
      let files = FileManager.default
      try files.createDirectory(atPath: folder + "/real", withIntermediateDirectories: true)
      try files.createSymbolicLink(atPath: folder + "/link", withDestinationPath: "real")
      #expect(FileSystem.linkTarget(folder + "/link") == "real")
      #expect(FileSystem.linkTarget(folder + "/real") == nil)
      #expect(
        FileSystem.realPath(folder + "/link/..//link")
          == URL(filePath: folder + "/real").resolvingSymlinksInPath().path)
      #expect(FileSystem.realPath(folder + "/nothing") == nil)
      #expect(FileSystem.isProgram("/bin/sh"))
      #expect(!FileSystem.isProgram(folder) && !FileSystem.isProgram("/etc/passwd"))
    }
  }
}
