extension Graph {
  /// Burt's constraint of each vertex: how far its contacts are contacts of one another, so that it
  /// bridges nothing. Nil for a vertex without neighbours.
  ///
  /// As `networkx.constraint` without weights: the sum over the neighbours u of v of (1/d(v) + Σ
  /// 1/(d(v)·d(w)))², over the common neighbours w of u and v (Burt, 1992). Triangles are listed
  /// from the end of lower degree, over classes of true twins: O(|E|·√|E|) time at worst, near
  /// O(|E|) for stars and cliques; O(|V| + |E|) space. Where many know nearly all of one another,
  /// sets of bits do that part of it (`DensePart`).
  public func constraint() -> [Double?] {
    let twins = TrueTwins(of: self)
    let degrees = twins.representatives.map { Double(degree($0)) }
    // What a class gives to a pair of which its members are common neighbours.
    let share = degrees.indices.map {
      degrees[$0] > 0 ? Double(twins.sizes[$0]) / degrees[$0] : 0
    }
    let common = twins.quotient.commonNeighbourSums(share)

    var sums = [Double](repeating: 0, count: degrees.count)
    var nearby = [Double](repeating: 0, count: degrees.count)
    for edge in common {
      let a = Int(edge.a)
      let b = Int(edge.b)
      let own = share[a] - 1 / degrees[a] + share[b] - 1 / degrees[b]
      let term = 1 + edge.sum + own
      sums[a] += Double(twins.sizes[b]) * term * term
      sums[b] += Double(twins.sizes[a]) * term * term
      nearby[a] += share[b]
      nearby[b] += share[a]
    }
    let values = degrees.indices.map { index -> Double? in
      let degree = degrees[index]
      guard degree > 0 else { return nil }
      var sum = sums[index]
      if twins.sizes[index] > 1 {
        let term = 1 + nearby[index] + share[index] - 2 / degree
        sum += Double(twins.sizes[index] - 1) * term * term
      }
      return sum / (degree * degree)
    }
    return twins.of.map { values[Int($0)] }
  }

  /// Every edge once, with the sum of the values of the common neighbours of its ends.
  ///
  /// Edges are ordered from the end of lower degree, by that end's rank.
  private func commonNeighbourSums(_ value: [Double]) -> [(a: Int32, b: Int32, sum: Double)] {
    let n = vertexCount
    let byRank = verticesByDegree()
    var rank = [Int32](repeating: 0, count: n)
    for (place, vertex) in byRank.enumerated() { rank[Int(vertex)] = Int32(place) }

    // Edges point to the higher rank, so that no vertex has more than √(2|E|) of them.
    var starts = [Int32](repeating: 0, count: n + 1)
    var heads: [Int32] = []
    heads.reserveCapacity(edgeCount)
    for place in 0..<n {
      for index in row(Int(byRank[place])) {
        let other = rank[Int(neighbours[index])]
        if other > Int32(place) { heads.append(other) }
      }
      starts[place + 1] = Int32(heads.count)
    }
    let sums = Self.commonSums(byRank.map { value[Int($0)] }, starts: starts, heads: heads)
    var edges: [(a: Int32, b: Int32, sum: Double)] = []
    edges.reserveCapacity(heads.count)
    for low in 0..<n {
      for edge in Int(starts[low])..<Int(starts[low + 1]) {
        edges.append((byRank[low], byRank[Int(heads[edge])], sums[edge]))
      }
    }
    return edges
  }

  /// For each edge of a graph whose edges point to the higher vertex, the sum of the values of the
  /// vertices that form a triangle with it.
  private static func commonSums(
    _ valueArray: [Double], starts startArray: [Int32], heads headArray: [Int32]
  ) -> [Double] {
    var sumArray = [Double](repeating: 0, count: headArray.count)
    var edgeToArray = [Int32](repeating: -1, count: valueArray.count)
    let dense = DensePart(starts: startArray, heads: headArray, value: valueArray)
    dense?.addCommonSums(to: &sumArray)
    let value = valueArray.span
    let starts = startArray.span
    let heads = headArray.span
    var sums = sumArray.mutableSpan
    var edgeTo = edgeToArray.mutableSpan
    // A triangle is met at its lowest vertex; those of the dense part have all three in it.
    for low in 0..<(dense?.first ?? value.count) {
      let out = Int(starts[low])..<Int(starts[low + 1])
      for edge in out { edgeTo[Int(heads[edge])] = Int32(edge) }
      for edge in out {
        let middle = Int(heads[edge])
        var sum = 0.0
        for far in Int(starts[middle])..<Int(starts[middle + 1]) {
          let high = Int(heads[far])
          let third = Int(edgeTo[high])
          if third >= 0 {
            sum += value[high]
            sums[far] += value[low]
            sums[third] += value[middle]
          }
        }
        sums[edge] += sum
      }
      for edge in out { edgeTo[Int(heads[edge])] = -1 }
    }
    return sumArray
  }

  /// The vertices by ascending degree; equals by number. A counting sort: O(|V|).
  private func verticesByDegree() -> [Int32] {
    let n = vertexCount
    var starts = [Int32](repeating: 0, count: n + 1)
    for vertex in 0..<n { starts[row(vertex).count + 1] += 1 }
    for degree in 0..<n { starts[degree + 1] += starts[degree] }
    var order = [Int32](repeating: 0, count: n)
    for vertex in 0..<n {
      let degree = row(vertex).count
      order[Int(starts[degree])] = Int32(vertex)
      starts[degree] += 1
    }
    return order
  }
}
