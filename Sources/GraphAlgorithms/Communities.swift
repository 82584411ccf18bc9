extension WeightedGraph {
  /// The community of each vertex, found by the Leiden method on modularity and numbered from 0 in
  /// the order of each community's smallest vertex.
  ///
  /// The same graph gives the same answer: random orders come from fixed seeds, and of several
  /// starts on a small graph the best partition stays (the first among equals). It is never worse
  /// than one community for all or one for each vertex. Near O(|E|) time a round, at most five
  /// rounds a start, and O(|V| + |E|) space (Traag, Waltman and van Eck, 2019; the refinement takes
  /// the best merge instead of a random one).
  public func communities() -> [Int32] {
    guard totalWeight > 0 else { return (0..<Int32(vertexCount)).map { $0 } }
    var best = [Int32](repeating: 0, count: vertexCount)
    var bestValue = 0.0
    var search = LeidenSearch(self)
    // What chance does to single communities evens out in a large graph, but not in a small one.
    let starts =
      switch vertexCount + neighbours.count {
      case ...400: 4
      case ...2_000: 2
      default: 1
      }
    for start in 0..<starts {
      search.run(seed: UInt64(start))
      if search.modularity > bestValue + LeidenSearch.rounding {
        best = search.partition
        bestValue = search.modularity
      }
    }
    return numberedByFirst(best).labels
  }
}
