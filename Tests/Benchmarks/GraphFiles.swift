import Analysis
import Foundation
import GraphAlgorithms

/// Graphs as text, which igraph and we read alike: "vertices edges", then "a b weight" a line.
extension InProcess {
  static func graphs(_ path: String, working: String, collaboration: String) throws {
    let parts = AnalysisParts(Situation(try read(path), asOf: day))
    let graph = parts.workingGraph
    var text = "\(graph.vertexCount) \(graph.edgeCount)\n"
    for vertex in 0..<Int32(graph.vertexCount) {
      for other in graph.neighbours(of: vertex) where other > vertex {
        text += "\(vertex) \(other) 1\n"
      }
    }
    try text.write(toFile: working, atomically: true, encoding: .utf8)
    let services = parts.collaboration
    var lines = ""
    var count = 0
    for vertex in 0..<services.vertexCount {
      if services.loops[vertex] > 0 {
        lines += "\(vertex) \(vertex) \(Int(services.loops[vertex]))\n"
        count += 1
      }
      for index in Int(services.offsets[vertex])..<Int(services.offsets[vertex + 1])
      where services.neighbours[index] > Int32(vertex) {
        lines += "\(vertex) \(services.neighbours[index]) \(Int(services.weights[index]))\n"
        count += 1
      }
    }
    try "\(services.vertexCount) \(count)\n\(lines)".write(
      toFile: collaboration, atomically: true, encoding: .utf8)
  }

  /// The numbers of such a file.
  private struct GraphText {
    var vertexCount = 0
    var sources: [Int32] = []
    var targets: [Int32] = []
    var weights: [Int32] = []

    init(_ path: String) throws {
      let data = try Data(contentsOf: URL(filePath: path))
      var numbers: [Int32] = []
      var number: Int32 = -1
      for byte in data {
        if byte >= 48, byte <= 57 {
          number = max(0, number) * 10 + Int32(byte - 48)
        } else if number >= 0 {
          numbers.append(number)
          number = -1
        }
      }
      guard numbers.count >= 2, numbers.count == 2 + 3 * Int(numbers[1]) else {
        throw BenchmarkError("\(path): no graph")
      }
      vertexCount = Int(numbers[0])
      for place in stride(from: 2, to: numbers.count, by: 3) {
        sources.append(numbers[place])
        targets.append(numbers[place + 1])
        weights.append(numbers[place + 2])
      }
    }

    var graph: Graph { Graph(vertexCount: vertexCount, sources: sources, targets: targets) }
  }

  static func betweenness(_ path: String, to output: String) throws {
    let graph = try GraphText(path).graph
    let (values, took) = seconds { graph.betweenness() }
    print("seconds \(took)")
    try values.map { "\($0)\n" }.joined().write(toFile: output, atomically: false, encoding: .utf8)
  }

  static func communities(_ path: String) throws {
    let text = try GraphText(path)
    let graph = WeightedGraph(
      vertexCount: text.vertexCount, sources: text.sources, targets: text.targets,
      weights: text.weights)
    let (labels, took) = seconds { graph.communities() }
    print(
      "seconds \(took)\nmodularity \(graph.modularity(of: labels) ?? 0)\ncount \(Set(labels).count)"
    )
  }

  static func cuts(_ path: String, to output: String) throws {
    let graph = try GraphText(path).graph
    let (cuts, took) = seconds { CutVertices(of: graph) }
    let vertices = cuts.isCut.indices.filter { cuts.isCut[$0] }
    print("seconds \(took)\ncount \(vertices.count)")
    try vertices.map { "\($0)\n" }.joined().write(
      toFile: output, atomically: false, encoding: .utf8)
  }
}
