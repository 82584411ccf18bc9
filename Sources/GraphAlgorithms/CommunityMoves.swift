/// A graph and a partition of it, with the moves of the Leiden method that raise modularity.
///
/// Gains are compared as w(v, C) − k(v)·K(C) / 2m, with w the weight between a vertex and a community, k and
/// K their strengths and m the total weight; a difference within rounding is no gain.
struct CommunityMoves {
  let graph: WeightedGraph
  /// The community of each vertex, all in `0..<vertexCount`.
  private(set) var communities: [Int32]
  private let strengths: [Double]
  /// 1 / 2m.
  private let scale: Double
  /// What a gain has to exceed to be more than rounding.
  private let tolerance: Double

  init(graph: WeightedGraph, communities: [Int32]) {
    self.graph = graph
    self.communities = communities
    strengths = graph.strengths
    scale = 1 / (2 * graph.totalWeight)
    tolerance = 1e-12 * graph.totalWeight
  }

  /// Moves vertices to the neighbouring community that gains most, or to an empty one, until none gains.
  ///
  /// A queue that begins in the given order; a vertex comes back when a neighbour has left its community.
  mutating func moveVertices(in order: [Int32]) {
    let n = graph.vertexCount
    var total = [Double](repeating: 0, count: n)
    var members = [Int32](repeating: 0, count: n)
    for vertex in 0..<n {
      total[Int(communities[vertex])] += strengths[vertex]
      members[Int(communities[vertex])] += 1
    }
    var empty = (0..<Int32(n)).reversed().filter { members[Int($0)] == 0 }
    var link = [Double](repeating: 0, count: n)
    var touched: [Int32] = []
    var waiting = [Bool](repeating: true, count: n)
    // A ring: no vertex stands in it twice, so it never holds more than n.
    var ring = order
    var head = 0
    var length = n
    while length > 0 {
      let vertex = Int(ring[head])
      head = head + 1 == n ? 0 : head + 1
      length -= 1
      waiting[vertex] = false
      let own = Int(communities[vertex])
      let row = graph.row(vertex)
      for index in row {
        let community = communities[Int(graph.neighbours[index])]
        if link[Int(community)] == 0 { touched.append(community) }
        link[Int(community)] += graph.weights[index]
      }
      let pull = strengths[vertex] * scale
      var best = own
      var bestGain = link[own] - pull * (total[own] - strengths[vertex])
      if bestGain < -tolerance, let free = empty.last {
        best = Int(free)
        bestGain = 0
      }
      for community in touched where Int(community) != own {
        let gain = link[Int(community)] - pull * total[Int(community)]
        if gain > bestGain + tolerance {
          best = Int(community)
          bestGain = gain
        }
      }
      for community in touched { link[Int(community)] = 0 }
      touched.removeAll(keepingCapacity: true)
      guard best != own else { continue }

      if members[best] == 0 { empty.removeLast() }
      members[own] -= 1
      members[best] += 1
      if members[own] == 0 { empty.append(Int32(own)) }
      total[own] -= strengths[vertex]
      total[best] += strengths[vertex]
      communities[vertex] = Int32(best)
      for index in row {
        let other = Int(graph.neighbours[index])
        guard !waiting[other], communities[other] != Int32(best) else { continue }
        waiting[other] = true
        let tail = head + length
        ring[tail >= n ? tail - n : tail] = Int32(other)
        length += 1
      }
    }
  }

  /// Splits each community into well-connected parts: single vertices merge, in the given order, into the
  /// part of their own community that gains most. The parts are numbered by their first vertex.
  func refined(in order: [Int32]) -> (labels: [Int32], count: Int) {
    let n = graph.vertexCount
    var total = [Double](repeating: 0, count: n)
    // The weight from each vertex, and later from each part, to the rest of its community.
    var outward = [Double](repeating: 0, count: n)
    for vertex in 0..<n {
      total[Int(communities[vertex])] += strengths[vertex]
      for index in graph.row(vertex)
      where communities[Int(graph.neighbours[index])] == communities[vertex] {
        outward[vertex] += graph.weights[index]
      }
    }
    var part = (0..<Int32(n)).map { $0 }
    var members = [Int32](repeating: 1, count: n)
    var partStrength = strengths
    var link = [Double](repeating: 0, count: n)
    var touched: [Int32] = []
    for item in order {
      let vertex = Int(item)
      let whole = total[Int(communities[vertex])]
      func isWellConnected(_ part: Int) -> Bool {
        outward[part] + tolerance >= partStrength[part] * (whole - partStrength[part]) * scale
      }
      guard part[vertex] == item, members[vertex] == 1, isWellConnected(vertex) else { continue }
      for index in graph.row(vertex) {
        let other = Int(graph.neighbours[index])
        guard communities[other] == communities[vertex] else { continue }
        if link[Int(part[other])] == 0 { touched.append(part[other]) }
        link[Int(part[other])] += graph.weights[index]
      }
      let pull = strengths[vertex] * scale
      var best = vertex
      var bestGain = 0.0
      for other in touched where isWellConnected(Int(other)) {
        let gain = link[Int(other)] - pull * partStrength[Int(other)]
        if gain > bestGain + tolerance {
          best = Int(other)
          bestGain = gain
        }
      }
      if best != vertex {
        part[vertex] = Int32(best)
        members[vertex] = 0
        members[best] += 1
        partStrength[best] += strengths[vertex]
        outward[best] += outward[vertex] - 2 * link[best]
      }
      for other in touched { link[Int(other)] = 0 }
      touched.removeAll(keepingCapacity: true)
    }
    return numberedByFirst(part)
  }
}
