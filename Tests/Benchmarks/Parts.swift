import Foundation

extension Bench {
  /// Each rule and each measure by itself, in one process over the network in memory.
  func parts() throws {
    try require(size: size)
    let process = Process()
    process.executableURL = URL(filePath: me)
    process.arguments = ["step", "parts", file]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let printed = String(
      decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw BenchmarkError("failed: step parts \(file)") }
    let rows = try rowCount()
    for line in printed.split(separator: "\n") where line.hasPrefix("part ") {
      let words = line.split(separator: " ", maxSplits: 5)
      guard words.count == 6, let took = Double(words[1]), let extra = Int(words[2]),
        let runs = Int(words[3])
      else { continue }
      add(
        Row(
          step: "· \(words[5])", detail: String(words[4]), rows: rows, ours: took, peakKiB: extra,
          runs: runs))
    }
  }
}
