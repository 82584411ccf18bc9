import Foundation
import Testing

/// What an import leaves behind where the disk takes no more.
@Suite struct FullDiskTests {
  /// Imports the sample with files of at most 100 KiB, which it does not fit into.
  private func importWithoutRoom(into path: String, in folder: URL) throws -> Int32 {
    let program = try #require(Bundle.main.executableURL)
      .deletingLastPathComponent().appending(path: "samvev").path
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = [
      "-c", "trap '' XFSZ; ulimit -f 100; exec \"$0\" \"$@\"", program, "import", path,
      Program.sample,
    ]
    process.currentDirectoryURL = folder
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  private func contents(_ folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test func `where there was no file, there is none when it could not be written whole`() throws {
    try Program.inFolder { folder in
      let status = try importWithoutRoom(into: "new.sqlite", in: folder)
      #expect(status == 73)
      #expect(try contents(folder) == [])
    }
  }

  @Test func `a file that was there is the same when no more could be written`() throws {
    try Program.inFolder { folder in
      #expect(try Program.run(["init", "old.sqlite"], in: folder).status == 0)
      let before = try Data(contentsOf: folder.appending(path: "old.sqlite"))
      #expect(try importWithoutRoom(into: "old.sqlite", in: folder) == 73)
      #expect(try contents(folder) == ["old.sqlite"])
      #expect(try Data(contentsOf: folder.appending(path: "old.sqlite")) == before)
      #expect(try Program.run(["check", "old.sqlite"], in: folder).status == 0)
    }
  }
}
