internal import Dispatch
internal import Synchronization

extension WeightedGraph {
  /// The community of each vertex, found by the Leiden method on modularity and numbered from 0 in
  /// the order of each community's smallest vertex.
  ///
  /// The same graph gives the same answer: the orders of several starts come from fixed seeds, more
  /// of them the smaller the graph is, and the best partition stays (the first among equals). It is
  /// never worse than one community for each vertex or one for all. Near O(|E|) time a start, O(|V|
  /// + |E|) space (Traag, Waltman and van Eck, 2019; the refinement takes the best merge instead of
  /// a random one).
  public func communities() -> [Int32] {
    let alone = (0..<Int32(vertexCount)).map { $0 }
    guard totalWeight > 0 else { return alone }
    var best = [Int32](repeating: 0, count: vertexCount)
    var bestValue = modularity(of: best) ?? 0
    let plan = SearchPlan(size: vertexCount + neighbours.count)
    let found = Mutex(
      [(partition: [Int32], value: Double)?](repeating: nil, count: plan.starts.count))
    // Starts know nothing of one another: threads only decide who works which out.
    let work = { @Sendable (number: Int) in
      let result = self.communities(startingFrom: alone, seed: plan.starts[number], plan)
      found.withLock { $0[number] = result }
    }
    if plan.starts.count > 1 {
      DispatchQueue.concurrentPerform(iterations: plan.starts.count, execute: work)
    } else {
      work(0)
    }
    for case let result? in found.withLock({ $0 }) where result.value > bestValue + 1e-12 {
      best = result.partition
      bestValue = result.value
    }
    return numberedByFirst(best).labels
  }

  /// What one start comes to, and its modularity.
  private func communities(
    startingFrom alone: [Int32], seed: Int, _ plan: SearchPlan
  ) -> (partition: [Int32], value: Double) {
    var random = SplitMix(seed: UInt64(seed))
    var partition = alone
    var value = modularity(of: partition) ?? 0
    // Each round begins with what the last one found; most graphs settle in two or three.
    for round in 0..<plan.rounds {
      let order = seed == 0 && round == 0 ? alone : alone.shuffled(using: &random)
      let next = leidenRound(from: partition, order: order, random: &random)
      let nextValue = modularity(of: next) ?? 0
      guard nextValue > value + 1e-12 else { break }
      let gain = nextValue - value
      partition = next
      value = nextValue
      if gain < plan.worthwhile { break }
    }
    return (partition, value)
  }

  /// One round of Leiden: moves vertices, then ever larger refined communities, until nothing
  /// gains.
  private func leidenRound(
    from partition: [Int32], order: [Int32], random: inout SplitMix
  ) -> [Int32] {
    var level = CommunityMoves(graph: self, communities: partition)
    var order = order
    // The vertex of the level's graph that each vertex has become part of.
    var place = (0..<Int32(vertexCount)).map { $0 }
    while true {
      level.moveVertices(in: order)
      var refined = level.refined(in: order)
      if refined.count == level.graph.vertexCount {
        // Nothing is left to refine: a last step lets whole communities merge.
        refined = numberedByFirst(level.communities)
        if refined.count == level.graph.vertexCount { break }
      }
      let coarse = level.graph.merged(by: refined.labels, count: refined.count)
      var coarseCommunities = [Int32](repeating: 0, count: refined.count)
      for vertex in 0..<level.graph.vertexCount {
        coarseCommunities[Int(refined.labels[vertex])] = level.communities[vertex]
      }
      for vertex in 0..<vertexCount { place[vertex] = refined.labels[Int(place[vertex])] }
      level = CommunityMoves(graph: coarse, communities: numberedByFirst(coarseCommunities).labels)
      order = (0..<Int32(refined.count)).shuffled(using: &random)
    }
    return place.map { level.communities[Int($0)] }
  }
}

/// How much is tried on a graph: the last thousandths of a large one would cost more than they are
/// worth.
private struct SearchPlan {
  /// The seeds of the starts; that of 0 begins in the order of the vertices.
  let starts: [Int]
  /// How many rounds a start has at most, and what a round must gain for there to be another.
  let rounds: Int, worthwhile: Double

  /// A plan for so many vertices and ends of edges.
  init(size: Int) {
    switch size {
    case ...20_000:
      (starts, rounds, worthwhile) = (Array(0..<min(32, 200_000 / max(size, 1))), 10, 1e-12)
    case ...100_000: (starts, rounds, worthwhile) = ([1], 5, 1e-5)
    default: (starts, rounds, worthwhile) = ([0], 10, 5e-4)
    }
  }
}
