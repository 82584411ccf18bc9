import Foundation

/// The measurements of one size: networks made in `.build/bench`, each step beside its reference in
/// the same run.
final class Bench {
  static let families = ["S": 1_000, "M": 50_000, "L": 500_000]
  static let day = "2026-06-15"

  let size: String
  let folder: URL
  let child: Child
  let samvev = ".build/release/samvev"
  private(set) var rows: [Row] = []
  /// What each step came to in this run, a line a round.
  private var rounds: [String: [Row]] = [:]
  private(set) var wrong: [String] = []

  init(size: String) throws {
    guard size == "shapes" || Self.families[size] != nil else {
      throw BenchmarkError("\(size): no such size; there are S, M, L and shapes")
    }
    self.size = size
    folder = URL(filePath: FileManager.default.currentDirectoryPath).appending(
      path: ".build/bench", directoryHint: .isDirectory)
    child = Child(folder: folder)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let known = folder.appending(path: "results-\(size).json")
    if let data = try? Data(contentsOf: known) {
      rows = try JSONDecoder().decode([Row].self, from: data)
    }
  }

  /// Measures the steps, all or those that are named, and writes the table; false where an answer
  /// was wrong.
  ///
  /// - Parameter count: how many times all are measured; the table has the medians.
  func run(only names: [String], rounds count: Int = 1) throws -> Bool {
    let steps = size == "shapes" ? shapeSteps : networkSteps
    if let stranger = names.first(where: { name in !steps.contains { $0.name == name } }) {
      throw BenchmarkError(
        "\(stranger): no such step; there are " + steps.map(\.name).joined(separator: ", "))
    }
    say(Row.heading)
    for _ in 0..<count {
      for step in steps where names.isEmpty || names.contains(step.name) {
        try step.body()
        try save()
      }
    }
    say("\n" + (try growthTable(in: folder)))
    try compareWithRecorded(Set(rounds.keys))
    for problem in wrong { say("WRONG: " + problem) }
    return wrong.isEmpty
  }

  /// Prints a line at once, also where it goes to a file.
  func say(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
  }

  /// Adds a line to the table, in the place of an earlier one of the same step; of several rounds
  /// the median.
  func add(_ measured: Row) {
    say(measured.line)
    let all = (rounds[measured.step] ?? []) + [measured]
    rounds[measured.step] = all
    let row = all.sorted { $0.ratio ?? $0.ours < $1.ratio ?? $1.ours }[all.count / 2]
    if let place = rows.firstIndex(where: { $0.step == row.step }) {
      rows[place] = row
    } else {
      rows.append(row)
    }
  }

  /// Says that an answer is not what it has to be, where it is not.
  func require(_ isRight: Bool, _ problem: String) {
    if !isRight { wrong.append(problem) }
  }

  /// Runs two things in turn, five times each, or fewer where that would take long.
  func inTurn(
    _ ours: () throws -> Run, _ reference: () throws -> Run
  ) throws -> (ours: [Run], reference: [Run]) {
    let start = ContinuousClock.now
    var (all, others) = ([try ours()], [try reference()])
    for _ in 1..<times(start) {
      all.append(try ours())
      others.append(try reference())
    }
    return (all, others)
  }

  /// Runs one thing five times, or fewer where that would take long.
  func alone(_ body: () throws -> Run) throws -> [Run] {
    let start = ContinuousClock.now
    var all = [try body()]
    for _ in 1..<times(start) { all.append(try body()) }
    return all
  }

  private func times(_ start: ContinuousClock.Instant) -> Int {
    let took = ContinuousClock.now - start
    return took < .seconds(12) ? 5 : took < .seconds(45) ? 3 : 1
  }

  func path(_ name: String) -> String { folder.appending(path: name).path }

  func remove(_ name: String) throws {
    if FileManager.default.fileExists(atPath: path(name)) {
      try FileManager.default.removeItem(atPath: path(name))
    }
  }

  private func save() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    try encoder.encode(rows).write(to: folder.appending(path: "results-\(size).json"))
    var text =
      "### \(size)\n\n" + Row.heading + "\n" + rows.map(\.line).joined(separator: "\n") + "\n"
    let growth = try growthTable(in: folder)
    if size != "shapes", !growth.isEmpty { text += "\n### Growth\n\n" + growth }
    try text.write(
      to: folder.appending(path: "results-\(size).md"), atomically: true, encoding: .utf8)
  }
}
