internal import Threads

extension Graph {
  /// The betweenness of each vertex: the share of the shortest paths between all other pairs that
  /// pass through it, between 0 and 1. Graphs of two vertices or fewer give zeros.
  ///
  /// Exact, and normalised as `networkx.betweenness_centrality` (Brandes, 2001): pendant trees are
  /// folded away, then searches run from eight sources at a time. The values are the same to the
  /// last bit whatever the number of threads, of which no more than two are used. Time O(|V|·|E|)
  /// over what is left after folding; space O(|V| + |E|). Numbers of shortest paths are kept as
  /// `Double`, as in NetworkX: a pair with more than 10³⁰⁸ of them is beyond both.
  public func betweenness(threads: Int = 2) -> [Double] {
    let n = vertexCount
    guard n > 2 else { return [Double](repeating: 0, count: n) }
    let trees = PendantTrees(of: self)
    var pairs = trees.pairsThrough

    // Always two halves, added in the same order: threads only decide who works them out.
    let isLarge = trees.core.vertexCount > 2 * EightSources.laneCount
    let sums = results(of: 2, threads: isLarge ? threads : 1) { half in
      trees.core.dependencySums(weights: trees.coreWeights, half: half)
    }
    for (index, vertex) in trees.coreVertices.enumerated() {
      // Each pair was met from both of its ends.
      pairs[Int(vertex)] += (sums[0][index] + sums[1][index]) / 2
    }
    let allPairs = Double(n - 1) * Double(n - 2) / 2
    return pairs.map { $0 / allPairs }
  }

  /// The sums of the dependencies on each vertex of every second batch of eight sources, each
  /// source and target counted as many times as its weight.
  private func dependencySums(weights: [Double], half: Int) -> [Double] {
    var search = EightSources(graph: self, weights: weights)
    var first = half * EightSources.laneCount
    while first < vertexCount {
      search.run(from: first..<min(first + EightSources.laneCount, vertexCount))
      first += 2 * EightSources.laneCount
    }
    return search.sums
  }
}
