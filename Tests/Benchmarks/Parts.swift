extension Bench {
  /// Each rule and each measure by itself, in one process over the network in memory.
  func parts() throws {
    try require(size: size)
    let measured = try inProcess("parts", file)
    let rows = try rowCount()
    var number = 0
    while let fact = measured.facts["part\(number)"] {
      number += 1
      let words = fact.split(separator: " ", maxSplits: 4)
      guard words.count == 5, let took = Double(words[0]), let extra = Int(words[1]),
        let runs = Int(words[2])
      else { continue }
      add(
        Row(
          step: "· \(words[4])", detail: String(words[3]), rows: rows, ours: took, peakKiB: extra,
          runs: runs))
    }
  }
}
