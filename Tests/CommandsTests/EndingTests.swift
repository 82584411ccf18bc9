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
  func `a file that is not finished is taken away`(signal: Int32) throws {
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

  /// What stands in a folder once nothing in it changes any more that a run left to others to
  /// finish.
  private func settled(_ folder: URL, _ wanted: [String]) throws -> [String] {
    var names: [String] = []
    for _ in 0..<4500 {
      names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      if names == wanted { break }
      usleep(20_000)
    }
    return names
  }

  @Test(.timeLimit(.minutes(5))) func `a network file that is not finished is taken away`() throws {
    try Program.inFolder { folder in
      let process = try start(["generate", "new.sqlite", "--families", "3000"], in: folder)
      var names: [String] = []
      while names.isEmpty, process.isRunning {
        names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      }
      #expect(kill(process.processIdentifier, SIGINT) == 0)
      process.waitUntilExit()
      #expect(process.terminationStatus == 128 + SIGINT)
      #expect(try settled(folder, []) == [])
    }
  }

  @Test(.timeLimit(.minutes(10)), arguments: [0, 300_000, 900_000])
  func `an import that is stopped leaves the network as it was and nothing beside it`(wait: UInt32)
    throws
  {
    try Program.inFolder { folder in
      _ = try Program.run(["import", "n.sqlite", Program.sample], in: folder)
      let made = ["generate", "more", "--families", "2000"]
      #expect(try Program.run(made, in: folder).status == 0)
      let before = try Data(contentsOf: folder.appending(path: "n.sqlite"))
      let process = try start(["import", "n.sqlite", "more"], in: folder)
      let beside = folder.appending(path: "n.sqlite-shm").path
      while !FileManager.default.fileExists(atPath: beside), process.isRunning {}
      usleep(wait)
      let wasRunning = process.isRunning
      // On a fast machine it may have ended by itself.
      _ = kill(process.processIdentifier, SIGINT)
      process.waitUntilExit()
      #expect(try settled(folder, ["more", "n.sqlite"]) == ["more", "n.sqlite"])
      if wasRunning, process.terminationStatus != 0 {
        #expect(process.terminationStatus == 128 + SIGINT)
        #expect(try Data(contentsOf: folder.appending(path: "n.sqlite")) == before)
      }
      #expect(try Program.run(["check", "n.sqlite"], in: folder).status == 0)
    }
  }

  @Test(.timeLimit(.minutes(5))) func `whoever closes a file waits until the other lets go of it`()
    throws
  {
    try Program.inFolder { folder in
      let made = ["generate", "n.sqlite", "--families", "500"]
      #expect(try Program.run(made, in: folder).status == 0)
      #expect(try Program.run(["export", "n.sqlite", "more"], in: folder).status == 0)
      let process = try start(["import", "n.sqlite", "more"], in: folder)
      let beside = folder.appending(path: "n.sqlite-shm").path
      while !FileManager.default.fileExists(atPath: beside), process.isRunning {}
      kill(process.processIdentifier, SIGSTOP)
      let closing = try start(["--close-network-files", "1", "n.sqlite"], in: folder)
      usleep(1_500_000)
      #expect(closing.isRunning)
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      closing.waitUntilExit()
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      #expect(left == ["more", "n.sqlite"])
    }
  }

  @Test func `a full disk under standard output is said`() throws {
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
