/// An undirected graph with weights over the vertices `0..<vertexCount`, as compressed rows.
///
/// Parallel edges are one edge whose weight is their sum. Self-loops stand apart in `loops`: a
/// self-loop of weight w counts w inside its community and 2w in the strength of its vertex, as in
/// NetworkX.
public struct WeightedGraph: Sendable, Equatable {
  /// Where the neighbours of each vertex begin; one longer than there are vertices.
  public let offsets: [Int32]
  /// The neighbours of vertex 0, then those of vertex 1, and so on; each run ascending.
  public let neighbours: [Int32]
  /// The weight of the edge to each of `neighbours`.
  public let weights: [Double]
  /// The weight of each vertex's self-loops.
  public let loops: [Double]
  /// The sum of the weights of all edges and self-loops, each once.
  public let totalWeight: Double

  /// The number of vertices.
  public var vertexCount: Int { offsets.count - 1 }
  /// The number of edges that are not self-loops, after parallel ones are merged.
  public var edgeCount: Int { neighbours.count / 2 }

  /// Builds a graph from the edges `(sources[i], targets[i])` of weight `weights[i]`.
  ///
  /// The arrays have the same length, the vertices lie in `0..<vertexCount` and no weight is
  /// negative; anything else traps. Time and space O(|V| + |E|): two counting sorts.
  public init(vertexCount: Int, sources: [Int32], targets: [Int32], weights: [Double]) {
    precondition(
      sources.count == targets.count && sources.count == weights.count,
      "an edge has two ends and a weight")
    var starts = [Int32](repeating: 0, count: vertexCount + 1)
    var loops = [Double](repeating: 0, count: vertexCount)
    for edge in sources.indices {
      precondition(weights[edge] >= 0, "a weight is not negative")
      if sources[edge] == targets[edge] {
        loops[Int(sources[edge])] += weights[edge]
      } else {
        starts[Int(sources[edge]) + 1] += 1
        starts[Int(targets[edge]) + 1] += 1
      }
    }
    for vertex in 0..<vertexCount { starts[vertex + 1] += starts[vertex] }
    let size = Int(starts[vertexCount])

    var ends = [Int32](repeating: 0, count: size)
    var endWeights = [Double](repeating: 0, count: size)
    var cursor = starts
    for edge in sources.indices where sources[edge] != targets[edge] {
      let a = Int(sources[edge])
      let b = Int(targets[edge])
      let placeA = Int(cursor[a])
      ends[placeA] = Int32(b)
      endWeights[placeA] = weights[edge]
      cursor[a] += 1
      let placeB = Int(cursor[b])
      ends[placeB] = Int32(a)
      endWeights[placeB] = weights[edge]
      cursor[b] += 1
    }

    // Turning a symmetric list of rows inside out writes each row in ascending order.
    var sorted = [Int32](repeating: 0, count: size)
    var sortedWeights = [Double](repeating: 0, count: size)
    cursor = starts
    for vertex in 0..<vertexCount {
      for index in Int(starts[vertex])..<Int(starts[vertex + 1]) {
        let other = Int(ends[index])
        let place = Int(cursor[other])
        sorted[place] = Int32(vertex)
        sortedWeights[place] = endWeights[index]
        cursor[other] += 1
      }
    }

    var write = 0
    var offsets = [Int32](repeating: 0, count: vertexCount + 1)
    for vertex in 0..<vertexCount {
      let rowStart = write
      for index in Int(starts[vertex])..<Int(starts[vertex + 1]) {
        if write > rowStart && sorted[write - 1] == sorted[index] {
          sortedWeights[write - 1] += sortedWeights[index]
        } else {
          sorted[write] = sorted[index]
          sortedWeights[write] = sortedWeights[index]
          write += 1
        }
      }
      offsets[vertex + 1] = Int32(write)
    }
    sorted.removeSubrange(write...)
    sortedWeights.removeSubrange(write...)
    self.init(offsets: offsets, neighbours: sorted, weights: sortedWeights, loops: loops)
  }

  /// Builds a graph from edges with whole-numbered weights, such as numbers of ties.
  public init(vertexCount: Int, sources: [Int32], targets: [Int32], weights: [Int32]) {
    self.init(
      vertexCount: vertexCount, sources: sources, targets: targets,
      weights: weights.map(Double.init))
  }

  /// Takes rows that are already symmetric, merged and ascending.
  init(offsets: [Int32], neighbours: [Int32], weights: [Double], loops: [Double]) {
    self.offsets = offsets
    self.neighbours = neighbours
    self.weights = weights
    self.loops = loops
    self.totalWeight = weights.reduce(0, +) / 2 + loops.reduce(0, +)
  }

  /// The strength of each vertex: the weights of its edges, its self-loops twice.
  public var strengths: [Double] {
    var strengths = loops.map { 2 * $0 }
    for vertex in 0..<vertexCount {
      for index in row(vertex) { strengths[vertex] += weights[index] }
    }
    return strengths
  }

  /// Where the neighbours of a vertex stand.
  @inline(__always)
  func row(_ vertex: Int) -> Range<Int> {
    Int(offsets[vertex])..<Int(offsets[vertex + 1])
  }
}
