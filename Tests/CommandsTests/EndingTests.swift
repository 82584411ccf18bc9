import Foundation
import Testing

/// How the program ends when it is told to stop, or when its output goes nowhere.
@Suite struct EndingTests {
  private func start(
    _ arguments: [String], in folder: URL, output: FileHandle = .nullDevice
  ) throws -> Process {
    let process = Process()
    process.executableURL = try #require(Bundle.main.executableURL)
      .deletingLastPathComponent().appending(path: "samvev")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = [:]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  @Test(.timeLimit(.minutes(2)), arguments: [SIGINT, SIGTERM])
  func aFileThatIsNotFinishedIsTakenAway(signal: Int32) throws {
    try Program.inFolder { folder in
      let process = try start(["generate", "big.json", "--families", "3000"], in: folder)
      var names: [String] = []
      while names.isEmpty, process.isRunning {
        names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      }
      #expect(kill(process.processIdentifier, signal) == 0)
      process.waitUntilExit()
      #expect(process.terminationStatus == 128 + signal)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }
  }

  @Test func aFullDiskUnderStandardOutputIsSaid() throws {
    try Program.inFolder { folder in
      for words in [["summary", Program.sample], ["analyse", Program.sample], ["--help"]] {
        let full = try FileHandle(forWritingTo: URL(filePath: "/dev/full"))
        let process = try start(words, in: folder, output: full)
        process.waitUntilExit()
        #expect(process.terminationStatus == 73, "\(words)")
      }
    }
  }
}
