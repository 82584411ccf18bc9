import Foundation
import Testing

/// A page that is served, from its beginning to its end.
@Suite(.serialized) struct ServeTests {
  /// A run that serves a network in a folder, which is its user's home too.
  private final class Served {
    let process = Process()
    let opening: String
    let address: String
    private let errors: URL

    init(_ words: [String], in folder: URL) throws {
      process.executableURL = try #require(Bundle.main.executableURL)
        .deletingLastPathComponent().appending(path: "samvev")
      process.arguments = ["serve"] + words
      process.currentDirectoryURL = folder
      process.environment = ["HOME": folder.path, "PATH": "/usr/bin:/bin"]
      process.standardInput = FileHandle.nullDevice
      let output = Pipe()
      errors = folder.appending(path: ".errors-\(UUID().uuidString)")
      try Data().write(to: errors)
      process.standardOutput = output
      process.standardError = try FileHandle(forWritingTo: errors)
      try process.run()
      var text = Data()
      while text.count(where: { $0 == 10 }) < 2 {
        let more = output.fileHandleForReading.availableData
        if more.isEmpty { break }
        text += more
      }
      let lines = String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
      try #require(lines.count == 2)
      (opening, address) = (lines[0], lines[1])
    }

    deinit {
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
      try? FileManager.default.removeItem(at: errors)
    }

    func said() throws -> String {
      String(decoding: try Data(contentsOf: errors), as: UTF8.self)
    }

    /// Waits for its end; the status, and how many seconds it took.
    func end() -> (status: Int32, seconds: Double) {
      let began = ContinuousClock.now
      process.waitUntilExit()
      return (process.terminationStatus, (ContinuousClock.now - began) / .seconds(1))
    }
  }

  private func mode(_ path: String) throws -> Int {
    try #require(
      FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
  }

  private func names(_ folder: URL) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter {
      !$0.hasPrefix(".errors")
    }.sorted()
  }

  @Test(.timeLimit(.minutes(1)), arguments: [SIGINT, SIGTERM])
  func `what opens the page is for its user alone, and gone at the end`(signal: Int32) throws {
    try Program.inFolder { folder in
      let served = try Served(["n.sqlite", "--no-open"], in: folder)
      #expect(served.address.hasPrefix("http://127.0.0.1:"))
      #expect(served.address.hasSuffix("/"))
      #expect(try mode(served.opening) == 0o600)
      #expect(try mode(folder.appending(path: "Samvev").path) == 0o700)
      #expect(try mode(folder.appending(path: "n.sqlite").path) == 0o600)
      let page = try String(contentsOfFile: served.opening, encoding: .utf8)
      #expect(page.contains("action=\"\(served.address)open\""))
      #expect(kill(served.process.processIdentifier, signal) == 0)
      #expect(served.end().status == 128 + signal)
      #expect(try served.said() == "")
      let left = try names(folder).filter { !$0.hasPrefix(".local") }
      #expect(left == ["n.sqlite"])
      #expect(try names(folder.appending(path: ".local/state/samvev")) == [])
    }
  }

  @Test(.timeLimit(.minutes(1))) func `a second run hands over to the first, by another path too`()
    throws
  {
    try Program.inFolder { folder in
      let first = try Served(["n.sqlite", "--no-open"], in: folder)
      try FileManager.default.createSymbolicLink(
        at: folder.appending(path: "other.sqlite"),
        withDestinationURL: folder.appending(path: "n.sqlite"))
      for path in ["n.sqlite", "./n.sqlite", "other.sqlite"] {
        let second = try Served([path, "--no-open"], in: folder)
        #expect(second.end().status == 0)
        #expect(second.address == first.address)
        #expect(second.opening != first.opening)
        #expect(try mode(second.opening) == 0o600)
        #expect(!FileManager.default.fileExists(atPath: first.opening))
      }
      let other = try Served(["m.sqlite", "--no-open"], in: folder)
      #expect(other.address != first.address)
      #expect(first.process.isRunning)
    }
  }

  @Test(.timeLimit(.minutes(1))) func `a run that was killed is in nobody's way`() throws {
    try Program.inFolder { folder in
      let first = try Served(["n.sqlite", "--no-open"], in: folder)
      kill(first.process.processIdentifier, SIGKILL)
      first.process.waitUntilExit()
      #expect(FileManager.default.fileExists(atPath: first.opening))
      let second = try Served(["n.sqlite", "--no-open"], in: folder)
      #expect(second.process.isRunning)
      #expect(!FileManager.default.fileExists(atPath: first.opening))
    }
  }

  @Test(.timeLimit(.minutes(1)), arguments: [false, true])
  func `the page ends when its file goes away`(isReplaced: Bool) throws {
    try Program.inFolder { folder in
      let served = try Served(["n.sqlite", "--no-open", "--lang", "en"], in: folder)
      let path = folder.appending(path: "n.sqlite")
      if isReplaced {
        let other = folder.appending(path: "other.sqlite")
        try FileManager.default.copyItem(at: path, to: other)
        try FileManager.default.removeItem(at: path)
        try FileManager.default.moveItem(at: other, to: path)
      } else {
        try FileManager.default.removeItem(at: path)
      }
      #expect(served.end().status == 0)
      #expect(try served.said().contains("moved, deleted or replaced"))
    }
  }

  @Test func `what cannot be served is refused in words`() throws {
    try Program.inFolder { folder in
      let environment = ["HOME": folder.path]
      func run(_ words: [String]) throws -> Int32 {
        try Program.run(words, in: folder, environment: environment).status
      }
      #expect(try run(["serve", "n.xlsx", "--no-open"]) == 64)
      #expect(try run(["serve", "missing/n.sqlite", "--no-open"]) == 73)
      #expect(try run(["serve", "n.sqlite", "--lock-after", "0"]) == 64)
      #expect(try run(["serve", "n.sqlite", "--lock-after", "241"]) == 64)
      try Data("no network".utf8).write(to: folder.appending(path: "n.sqlite"))
      #expect(try run(["serve", "n.sqlite", "--no-open"]) == 2)
    }
  }
}
