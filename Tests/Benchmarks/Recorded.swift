import Foundation

// The ratios that were measured when somebody last recorded them, so that a slow change is seen.
extension Bench {
  private var recordedFile: URL {
    URL(filePath: FileManager.default.currentDirectoryPath).appending(
      path: "Tests/Benchmarks/recorded-\(size).json")
  }

  /// Writes down the ratios of the table as it stands.
  func record() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    let ratios = rows.reduce(into: [String: Double]()) { ratios, row in
      if let ratio = row.ratio, !row.step.hasPrefix("page: ") {
        ratios[row.step] = (ratio * 1000).rounded() / 1000
      }
    }
    try (encoder.encode(ratios) + Data("\n".utf8)).write(to: recordedFile)
  }

  /// Says which ratios have moved by more than a fifth since they were recorded.
  ///
  /// It is no fault: the machine may be another one, or busy.
  ///
  /// - Parameter steps: the lines of the table that were measured now.
  func compareWithRecorded(_ steps: Set<String>) throws {
    guard let data = try? Data(contentsOf: recordedFile) else { return }
    let recorded = try JSONDecoder().decode([String: Double].self, from: data)
    let measured = rows.filter { steps.contains($0.step) && recorded[$0.step] != nil }
    guard !measured.isEmpty else { return }
    var moved = 0
    say("")
    for row in measured {
      guard let ratio = row.ratio, let before = recorded[row.step] else { continue }
      if ratio <= before * 1.2, ratio >= before / 1.2 { continue }
      moved += 1
      say(
        "\(ratio > before ? "SLOWER" : "faster"): \(row.step) is \(shown(ratio)) of \(row.referenceName), recorded is \(shown(before))"
      )
    }
    say("\(moved) of \(measured.count) ratios have moved by more than a fifth.")
  }
}
