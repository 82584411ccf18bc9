import Foundation
import Testing

/// The built program, run as a user runs it.
enum Program {
  struct Run {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Runs the program in a folder and waits for its end.
  ///
  /// The environment is empty but for what is given: no language, no colours of the one who tests.
  static func run(
    _ arguments: [String], in folder: URL, environment: [String: String] = [:]
  ) throws -> Run {
    let process = Process()
    process.executableURL = try #require(Bundle.main.executableURL)
      .deletingLastPathComponent().appending(path: "samvev")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    // The sanitizer's switches go along: they name the libraries that leak by themselves.
    let switches = ProcessInfo.processInfo.environment.filter { $0.key.hasSuffix("SAN_OPTIONS") }
    process.environment = environment.merging(switches) { given, _ in given }
    // Files instead of pipes: neither can fill up while the other is read.
    let paths = [folder.appending(path: ".output"), folder.appending(path: ".errors")]
    for path in paths { try Data().write(to: path) }
    process.standardOutput = try FileHandle(forWritingTo: paths[0])
    process.standardError = try FileHandle(forWritingTo: paths[1])
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let texts = try paths.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    for path in paths { try FileManager.default.removeItem(at: path) }
    return Run(status: process.terminationStatus, output: texts[0], errors: texts[1])
  }

  /// The sample network that lies in the project.
  static let sample = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "graphs/solvik").path

  /// The words of a command line; what stands between quotes is one.
  static func words(_ line: String) -> [String] {
    var words: [String] = []
    for (place, part) in line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
    {
      if place % 2 == 0 {
        words += part.split(separator: " ").map(String.init)
      } else if let last = words.last, last.hasSuffix("=") {
        words[words.count - 1] += part
      } else {
        words.append(String(part))
      }
    }
    return words
  }

  /// Lets `body` use a folder that is gone afterwards.
  static func inFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "samvev-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  /// Whether two folders hold the same files with the same bytes.
  static func holdSame(_ one: URL, _ other: URL) throws -> Bool {
    let content = try content(one)
    return try !content.isEmpty && content == Program.content(other)
  }

  private static func content(_ folder: URL) throws -> [String: Data] {
    var content: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      content[name] = try Data(contentsOf: folder.appending(path: name))
    }
    return content
  }
}
