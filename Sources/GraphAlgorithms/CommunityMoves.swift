/// A graph and a partition of it, with the moves of the Leiden method that raise modularity.
///
/// Gains are compared as w(v, C) − k(v)·K(C) / 2m, with w the weight between a vertex and a
/// community, k and K their strengths and m the total weight; a difference within rounding is no
/// gain.
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

  /// Moves vertices to the neighbouring community that gains most, or to an empty one, until none
  /// gains.
  ///
  /// A queue that begins in the given order; a vertex comes back when a neighbour has left its
  /// community.
  mutating func moveVertices(in order: [Int32]) {
    let n = graph.vertexCount
    var totalArray = [Double](repeating: 0, count: n)
    var memberArray = [Int32](repeating: 0, count: n)
    for vertex in 0..<n {
      totalArray[Int(communities[vertex])] += strengths[vertex]
      memberArray[Int(communities[vertex])] += 1
    }
    var empty = (0..<Int32(n)).reversed().filter { memberArray[Int($0)] == 0 }
    var linkArray = [Double](repeating: 0, count: n)
    var touchedArray = [Int32](repeating: 0, count: n)
    var waitingArray = [Bool](repeating: true, count: n)
    // A ring: no vertex stands in it twice, so it never holds more than n.
    var ringArray = order
    var communityArray = communities
    communities = []
    do {
      let offsets = graph.offsets.span
      let neighbours = graph.neighbours.span
      let weights = graph.weights.span
      let strengths = strengths.span
      var communities = communityArray.mutableSpan
      var total = totalArray.mutableSpan
      var members = memberArray.mutableSpan
      var link = linkArray.mutableSpan
      var touched = touchedArray.mutableSpan
      var waiting = waitingArray.mutableSpan
      var ring = ringArray.mutableSpan
      var head = 0
      var length = n
      while length > 0 {
        let vertex = Int(ring[head])
        head = head + 1 == n ? 0 : head + 1
        length -= 1
        waiting[vertex] = false
        let own = Int(communities[vertex])
        let row = Int(offsets[vertex])..<Int(offsets[vertex + 1])
        var touchedCount = 0
        for index in row {
          let community = communities[Int(neighbours[index])]
          let before = link[Int(community)]
          if before == 0 {
            touched[touchedCount] = community
            touchedCount += 1
          }
          link[Int(community)] = before + weights[index]
        }
        let strength = strengths[vertex]
        let pull = strength * scale
        var best = own
        var bestGain = link[own] - pull * (total[own] - strength)
        if bestGain < -tolerance, let free = empty.last {
          best = Int(free)
          bestGain = 0
        }
        for place in 0..<touchedCount {
          let community = Int(touched[place])
          let gain = link[community] - pull * total[community]
          link[community] = 0
          if community != own, gain > bestGain + tolerance {
            best = community
            bestGain = gain
          }
        }
        guard best != own else { continue }

        if members[best] == 0 { empty.removeLast() }
        members[own] -= 1
        members[best] += 1
        if members[own] == 0 { empty.append(Int32(own)) }
        total[own] -= strength
        total[best] += strength
        communities[vertex] = Int32(best)
        for index in row {
          let other = Int(neighbours[index])
          guard !waiting[other], communities[other] != Int32(best) else { continue }
          waiting[other] = true
          let tail = head + length
          ring[tail >= n ? tail - n : tail] = Int32(other)
          length += 1
        }
      }
    }
    communities = communityArray
  }

  /// Splits each community into well-connected parts: single vertices merge, in the given order,
  /// into the part of their own community that gains most. The parts are numbered by their first
  /// vertex.
  func refined(in orderArray: [Int32]) -> (labels: [Int32], count: Int) {
    let n = graph.vertexCount
    var totalArray = [Double](repeating: 0, count: n)
    // The weight from each vertex, and later from each part, to the rest of its community.
    var outwardArray = [Double](repeating: 0, count: n)
    var partArray = (0..<Int32(n)).map { $0 }
    var isSingleArray = [Bool](repeating: true, count: n)
    var partStrengthArray = strengths
    var linkArray = [Double](repeating: 0, count: n)
    var touchedArray = [Int32](repeating: 0, count: n)
    do {
      let offsets = graph.offsets.span
      let neighbours = graph.neighbours.span
      let weights = graph.weights.span
      let strengths = strengths.span
      let communities = communities.span
      let order = orderArray.span
      var total = totalArray.mutableSpan
      var outward = outwardArray.mutableSpan
      var part = partArray.mutableSpan
      var isSingle = isSingleArray.mutableSpan
      var partStrength = partStrengthArray.mutableSpan
      var link = linkArray.mutableSpan
      var touched = touchedArray.mutableSpan
      for vertex in 0..<n {
        let own = communities[vertex]
        total[Int(own)] += strengths[vertex]
        var sum = 0.0
        for index in Int(offsets[vertex])..<Int(offsets[vertex + 1])
        where communities[Int(neighbours[index])] == own {
          sum += weights[index]
        }
        outward[vertex] = sum
      }
      for turn in order.indices {
        let item = order[turn]
        let vertex = Int(item)
        let own = communities[vertex]
        let whole = total[Int(own)]
        let strength = strengths[vertex]
        // A part, the vertex alone too, merges only while it is well connected to the rest.
        guard part[vertex] == item, isSingle[vertex],
          outward[vertex] + tolerance >= strength * (whole - strength) * scale
        else { continue }
        var touchedCount = 0
        for index in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
          let other = Int(neighbours[index])
          guard communities[other] == own else { continue }
          let place = Int(part[other])
          if link[place] == 0 {
            touched[touchedCount] = Int32(place)
            touchedCount += 1
          }
          link[place] += weights[index]
        }
        let pull = strength * scale
        var best = vertex
        var bestGain = 0.0
        var bestLink = 0.0
        for place in 0..<touchedCount {
          let other = Int(touched[place])
          let between = link[other]
          link[other] = 0
          let there = partStrength[other]
          guard outward[other] + tolerance >= there * (whole - there) * scale else { continue }
          let gain = between - pull * there
          if gain > bestGain + tolerance {
            best = other
            bestGain = gain
            bestLink = between
          }
        }
        guard best != vertex else { continue }
        part[vertex] = Int32(best)
        isSingle[best] = false
        partStrength[best] += strength
        outward[best] += outward[vertex] - 2 * bestLink
      }
    }
    return numberedByFirst(partArray)
  }
}
