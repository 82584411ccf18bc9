import Analysis
import Diagrams
import Foundation
import GraphAlgorithms
import Graphviz
import Model
import Reports
import Store
import Wording

/// One step in this process: prints what it took and what came of it.
enum InProcess {
  static func run(_ name: String, _ arguments: [String]) throws {
    switch name {
    case "load": try load(arguments[0])
    case "analyse": try analyse(arguments[0])
    case "parts": try parts(arguments[0])
    case "graphs" where arguments.count == 3:
      try graphs(arguments[0], working: arguments[1], collaboration: arguments[2])
    case "betweenness" where arguments.count == 2: try betweenness(arguments[0], to: arguments[1])
    case "communities": try communities(arguments[0])
    case "cuts" where arguments.count == 2: try cuts(arguments[0], to: arguments[1])
    case "json": try json(arguments[0])
    case "dot" where arguments.count == 2: try networkText(arguments[0], to: arguments[1])
    default: throw BenchmarkError("no such step: \(name) \(arguments.joined(separator: " "))")
    }
  }

  static let day = Day(Bench.day) ?? Day(number: 0)

  /// The time that something takes, in seconds.
  static func seconds<Value>(_ body: () throws -> Value) rethrows -> (value: Value, seconds: Double)
  {
    let start = ContinuousClock.now
    let value = try body()
    let took = (ContinuousClock.now - start).components
    return (value, Double(took.seconds) + Double(took.attoseconds) / 1e18)
  }

  static func read(_ path: String, _ columns: ColumnSet = .all) throws -> Network {
    do throws(StoreError) {
      return try NetworkFile.read(at: path, columns: columns)
    } catch {
      throw BenchmarkError("\(path): \(error)")
    }
  }

  private static func rows(_ network: Network) -> Int { network.tables.reduce(0) { $0 + $1.count } }

  private static func load(_ path: String) throws {
    let (network, took) = try seconds { try read(path) }
    print("seconds \(took)\nrows \(rows(network))")
  }

  /// From the file to all findings and measures but betweenness, without what only their sentences
  /// need: the command reads that too, and is measured as a whole beside this.
  private static func analyse(_ path: String) throws {
    let ((network, result), took) = try seconds {
      let network = try read(path, .findings)
      let situation = Situation(network, asOf: day)
      return (network, Analysis.analyse(situation, measures: .allButBetweenness))
    }
    print("seconds \(took)\nrows \(rows(network))\nfindings \(result.findings.count)")
  }

  private static func parts(_ path: String) throws {
    let network = try read(path)
    print("rows \(rows(network))")
    let parts = AnalysisParts(Situation(network, asOf: day))
    for (number, part) in AnalysisParts.all.enumerated() {
      var times: [Double] = []
      let before = try Memory.resetPeak()
      var count = 0
      for _ in 0..<5 {
        let (value, took) = seconds { part.run(parts) }
        count = value
        times.append(took)
        if took > 5 { break }
      }
      let extra = try Memory.peakKiB() - before
      let median = times.sorted()[times.count / 2]
      print("part\(number) \(median) \(max(0, extra)) \(times.count) \(count) \(part.name)")
    }
  }

  private static func json(_ path: String) throws {
    let network = try read(path)
    let situation = Situation(network, asOf: day)
    let result = Analysis.analyse(situation)
    guard let sink = FileHandle(forWritingAtPath: "/dev/null") else {
      throw BenchmarkError("/dev/null cannot be written")
    }
    let before = try Memory.resetPeak()
    var bytes = 0
    let (_, took) = try seconds {
      let writer = FindingWriter(situation, language: .nb)
      try writeJSON(result, of: network, name: "M", writer: writer) { chunk in
        bytes += chunk.count
        try sink.write(contentsOf: Data(chunk))
      }
    }
    let extra = try Memory.peakKiB() - before
    print("seconds \(took)\nbytes \(bytes)\nextra \(extra)\nfindings \(result.findings.count)")
  }

  /// The text of the view `network`, from the network in memory.
  private static func networkText(_ path: String, to output: String) throws {
    let network = try read(path)
    let situation = Situation(network, asOf: day)
    let (text, took) = try seconds {
      try dot(
        DiagramContext(situation, language: .nb, place: "M").picture(
          .network, options: PictureOptions(isForPrograms: true)
        ).drawing)
    }
    print("seconds \(took)\nbytes \(text.utf8.count)")
    try text.write(toFile: output, atomically: false, encoding: .utf8)
  }
}

/// The memory of this process, as Linux counts it.
enum Memory {
  /// Begins a new peak at what is resident now, which is returned, in KiB.
  static func resetPeak() throws -> Int {
    try "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .utf8)
    return try status("VmRSS:")
  }

  /// The greatest number of KiB resident since the peak was reset.
  static func peakKiB() throws -> Int { try status("VmHWM:") }

  private static func status(_ name: String) throws -> Int {
    let text = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = text.split(separator: "\n").first { $0.hasPrefix(name) }
    return line?.split(separator: " ").compactMap { Int($0) }.first
      ?? line?.split(whereSeparator: { $0 == " " || $0 == "\t" }).compactMap { Int($0) }.first ?? 0
  }
}
