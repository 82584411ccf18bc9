import Foundation

/// What one run of a command took, and the facts that it printed as lines of `name value`.
struct Run {
  var seconds: Double
  let peakKiB: Int
  let facts: [String: String]

  func number(_ name: String) -> Double? { facts[name].flatMap(Double.init) }
}

/// Commands in processes of their own, measured by the small program `measure`.
struct Child {
  let folder: URL

  /// Runs a command. Where it prints `seconds`, that is its time, since only the work itself
  /// counts; else the whole of it.
  ///
  /// - Parameters:
  ///   - readsFacts: whether facts are read from its standard output, which otherwise is thrown
  ///     away.
  ///   - separator: what stands between the name of a fact and its value.
  func run(
    _ command: [String], readsFacts: Bool = true, separator: Character = " "
  ) throws -> Run {
    let report = folder.appending(path: "measured-\(ProcessInfo.processInfo.processIdentifier).txt")
    let process = Process()
    process.executableURL = folder.appending(path: "bin/measure")
    process.arguments = [report.path] + command
    let pipe = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = readsFacts ? pipe : FileHandle.nullDevice
    try process.run()
    let printed = readsFacts ? try pipe.fileHandleForReading.readToEnd() ?? Data() : Data()
    process.waitUntilExit()
    let measured = try String(contentsOf: report, encoding: .utf8).split(separator: " ")
    try FileManager.default.removeItem(at: report)
    guard measured.count == 4, let wall = Double(measured[0]), let peak = Int(measured[2]),
      measured[3].trimmingCharacters(in: .whitespacesAndNewlines) == "0"
    else {
      throw BenchmarkError("failed: " + command.joined(separator: " "))
    }
    var facts: [String: String] = [:]
    for line in String(decoding: printed, as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: separator, maxSplits: 1)
      if words.count == 2 { facts[String(words[0])] = String(words[1]) }
    }
    return Run(
      seconds: facts["seconds"].flatMap(Double.init) ?? wall, peakKiB: peak, facts: facts)
  }
}

extension [Run] {
  /// The run with the median time.
  var median: Run { sorted { $0.seconds < $1.seconds }[count / 2] }
}
