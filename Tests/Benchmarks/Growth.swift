import Foundation

/// How time and memory grow from size to size, of every step that was measured at more than one:
/// seconds for each (rows · log₂ rows), against the smallest size, and bytes for each row.
func growthTable(in folder: URL) throws -> String {
  var sizes: [String: [Row]] = [:]
  for size in ["S", "M", "L"] {
    if let data = try? Data(contentsOf: folder.appending(path: "results-\(size).json")) {
      sizes[size] = try JSONDecoder().decode([Row].self, from: data)
    }
  }
  let order = ["S", "M", "L"].filter { sizes[$0] != nil }
  guard order.count > 1 else { return "" }
  var steps: [String] = []
  for size in order {
    for row in sizes[size] ?? [] where row.unit == .seconds && !steps.contains(row.step) {
      steps.append(row.step)
    }
  }
  var lines = [
    "| step | " + order.joined(separator: " | ")
      + " | time / (rows · log rows), first = 1 | bytes / row |",
    "| --- | " + order.map { _ in "---:" }.joined(separator: " | ") + " | --- | --- |",
  ]
  for step in steps {
    let found = order.map { size in sizes[size]?.first { $0.step == step } }
    let measured = found.compactMap { $0 }
    guard measured.count > 1, let first = measured.first else { continue }
    func share(_ row: Row) -> Double {
      row.ours / (Double(row.rows) * log2(Double(max(2, row.rows))))
    }
    let cells = found.map { $0.map { shown($0.ours, .seconds) } ?? "" }
    let growth = measured.map { shown(share($0) / share(first)) }.joined(separator: " → ")
    let memory = measured.compactMap { row in
      row.peakKiB.map { shown(Double($0) * 1024 / Double(max(1, row.rows))) }
    }.joined(separator: " → ")
    lines.append("| \(step) | " + cells.joined(separator: " | ") + " | \(growth) | \(memory) |")
  }
  return lines.joined(separator: "\n") + "\n"
}
