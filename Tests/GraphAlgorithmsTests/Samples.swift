import GraphAlgorithms
import Support

/// An edge list that tests can build both kinds of graph from, and that prints itself as DOT.
struct Sample: CustomStringConvertible {
  var vertexCount: Int
  var edges: [(Int32, Int32)]
  var weights: [Double]

  init(_ vertexCount: Int, _ edges: [(Int, Int)], weights: [Double]? = nil) {
    self.vertexCount = vertexCount
    self.edges = edges.map { (Int32($0.0), Int32($0.1)) }
    self.weights = weights ?? [Double](repeating: 1, count: edges.count)
  }

  var graph: Graph {
    Graph(vertexCount: vertexCount, sources: edges.map(\.0), targets: edges.map(\.1))
  }

  var weightedGraph: WeightedGraph {
    WeightedGraph(
      vertexCount: vertexCount, sources: edges.map(\.0), targets: edges.map(\.1), weights: weights)
  }

  /// Which vertices are joined, straight from the edge list.
  var matrix: [[Bool]] {
    var matrix = [[Bool]](
      repeating: [Bool](repeating: false, count: vertexCount), count: vertexCount)
    for (a, b) in edges where a != b {
      matrix[Int(a)][Int(b)] = true
      matrix[Int(b)][Int(a)] = true
    }
    return matrix
  }

  var description: String {
    let vertices = (0..<vertexCount).map { "\($0);" }.joined(separator: " ")
    let lines = zip(edges, weights).map { "\($0.0) -- \($0.1) [weight=\($1)];" }
    return "graph { \(vertices) \(lines.joined(separator: " ")) }"
  }
}

enum Samples {
  /// Every graph with the given number of vertices, labels and all.
  static func all(_ vertexCount: Int) -> some Sequence<Sample> {
    let pairs = (0..<vertexCount).flatMap { a in (0..<a).map { (a, $0) } }
    return (0..<(1 << pairs.count)).lazy.map { bits in
      Sample(
        vertexCount, pairs.indices.filter { bits >> $0 & 1 == 1 }.map { pairs[$0] })
    }
  }

  /// Every graph with up to five vertices.
  static var allSmall: [Sample] { (0...5).flatMap { Array(all($0)) } }

  static func path(_ n: Int) -> Sample { Sample(n, (1..<max(1, n)).map { ($0 - 1, $0) }) }

  /// A star whose centre is the vertex `centre`.
  static func star(_ n: Int, centre: Int = 0) -> Sample {
    Sample(n, (0..<n).filter { $0 != centre }.map { (centre, $0) })
  }

  static func clique(_ n: Int) -> Sample {
    Sample(n, (0..<n).flatMap { a in (0..<a).map { (a, $0) } })
  }

  /// Graphs of many shapes from fixed seeds, from 2 to `largest` vertices.
  static func shapes(_ number: Int, largest: Int, seed: UInt64) -> [Sample] {
    var random = Seeded(seed)
    return (0..<number).map { index in
      let n = Int.random(in: 2...largest, using: &random)
      return shuffled(shape(index % 9, n, &random), &random)
    }
  }

  /// The same samples with whole weights from 1 to 5, some halves, self-loops and parallel edges.
  static func weighted(_ number: Int, largest: Int, seed: UInt64) -> [Sample] {
    var random = Seeded(seed &+ 1)
    return shapes(number, largest: largest, seed: seed).map { shape in
      var sample = shape
      for _ in 0..<Int.random(in: 0...(1 + sample.vertexCount / 2), using: &random) {
        let vertex = Int32.random(in: 0..<Int32(sample.vertexCount), using: &random)
        sample.edges.append((vertex, vertex))
      }
      for _ in 0..<(sample.edges.count / 4) {
        let (a, b) = sample.edges[Int.random(in: 0..<sample.edges.count, using: &random)]
        sample.edges.append((b, a))
      }
      sample.weights = sample.edges.map { _ in
        Double(Int.random(in: 1...10, using: &random)) / (Bool.random(using: &random) ? 1 : 2)
      }
      return sample
    }
  }

  private static func shape(_ kind: Int, _ n: Int, _ random: inout Seeded) -> Sample {
    func any() -> Int { Int.random(in: 0..<n, using: &random) }
    switch kind {
    case 0: return path(n)
    case 1: return star(n)
    case 2: return clique(min(n, 12))
    case 3:  // Bipartite.
      let left = max(1, n / 3)
      return Sample(
        n,
        (0..<(2 * n)).map { _ in
          (Int.random(in: 0..<left, using: &random), min(n - 1, left + any() % max(1, n - left)))
        })
    case 4:  // Two halves that nothing joins.
      let half = max(1, n / 2)
      return Sample(
        n,
        (0..<(2 * n)).map { _ in
          let a = any() % half
          let b = any() % half
          return Bool.random(using: &random) || n < 4 ? (a, b) : (n - 1 - a, n - 1 - b)
        })
    case 5:  // A tree with a few cycles.
      let tree = (1..<n).map { ($0, Int.random(in: 0..<$0, using: &random)) }
      return Sample(n, tree + (0..<(n / 6)).map { _ in (any(), any()) })
    case 6:  // A ring with chords.
      return Sample(
        n, (0..<n).map { ($0, ($0 + 1) % n) } + (0..<(n / 5)).map { _ in (any(), any()) })
    case 7:  // Services with contacts: groups, a few ties between them, leaves.
      let groups = max(1, n / 6)
      let inside = (0..<n).map { ($0, $0 % groups) }
      return Sample(n, inside + (0..<(n / 2)).map { _ in (any(), any()) })
    default:
      return Sample(
        n, (0..<Int.random(in: 0...(3 * n), using: &random)).map { _ in (any(), any()) })
    }
  }

  private static func shuffled(_ sample: Sample, _ random: inout Seeded) -> Sample {
    var copy = sample
    let names = (0..<Int32(sample.vertexCount)).shuffled(using: &random)
    copy.edges = sample.edges.map { (names[Int($0.0)], names[Int($0.1)]) }
    return copy
  }
}

/// Whether two numbers agree as closely as the measures promise.
func agree(_ a: Double?, _ b: Double?) -> Bool {
  switch (a, b) {
  case (nil, nil): true
  case (let a?, let b?): abs(a - b) <= 1e-9 * max(1, abs(a), abs(b))
  default: false
  }
}
