/// The Leiden search on one graph: a partition that each round makes better, and the buffers that
/// all rounds and levels share.
///
/// Gains are compared as w(v, C) − k(v)·K(C) / 2m, with w the weight between a vertex and a
/// community, k and K their strengths and m the total weight; a difference within rounding is no
/// gain.
struct LeidenSearch {
  /// What a difference of modularity has to exceed to be more than rounding.
  static let rounding = 1e-12

  /// The community of each vertex, all in `0..<vertexCount`.
  private(set) var partition: [Int32]
  /// The modularity of `partition`: that of the vertices alone and all gains since.
  private(set) var modularity: Double

  private let modularityAlone: Double
  /// 1 / 2m.
  private let scale: Double
  /// What a gain has to exceed to be more than rounding.
  private let tolerance: Double
  private var random = SplitMix(seed: 0)

  /// The graph itself, the one that a level works on and the one that it makes.
  private let graph: AggregateGraph
  private var level = AggregateGraph()
  private var coarser = AggregateGraph()

  // Buffers for whichever graph is worked on, as long as the largest needs.
  private var communities: [Int32]
  private var order: [Int32]
  /// The part of each vertex, numbered by each part's first vertex once refined.
  private var part: [Int32]
  private var sums: [CommunitySums]
  private var parts: [PartSums]
  private var isWaiting: [Bool]
  // One longer: they are written first, and then it turns out whether what was written counts.
  private var queue: [Int32]
  private var touched: [Int32]
  /// The vertex of the level's graph that each vertex of the graph has become part of.
  private var place: [Int32]

  init(_ weighted: WeightedGraph) {
    let n = weighted.vertexCount
    graph = AggregateGraph(weighted)
    scale = 1 / (2 * weighted.totalWeight)
    tolerance = Self.rounding * weighted.totalWeight
    var alone = 0.0
    for vertex in 0..<n {
      let share = graph.strengths[vertex] * scale
      alone += 2 * scale * weighted.loops[vertex] - share * share
    }
    modularityAlone = alone
    modularity = alone
    let zeros = [Int32](repeating: 0, count: n)
    (partition, communities, order, part, place) = (zeros, zeros, zeros, zeros, zeros)
    (queue, touched) = (zeros + [0], zeros + [0])
    sums = [CommunitySums](repeating: CommunitySums(), count: n)
    parts = [PartSums](repeating: PartSums(), count: n)
    isWaiting = [Bool](repeating: false, count: n)
  }

  /// Begins with every vertex alone and goes on for five rounds at most: until one gains less than
  /// 0.001 of modularity, as the next would gain less still.
  mutating func run(seed: UInt64) {
    random = SplitMix(seed: seed)
    for vertex in partition.indices { partition[vertex] = Int32(vertex) }
    modularity = modularityAlone
    for _ in 0..<5 {
      guard round() >= 0.001 else { break }
    }
  }

  /// One round of Leiden: moves vertices, then ever larger refined communities, until nothing
  /// gains. Returns what modularity gained.
  private mutating func round() -> Double {
    let n = graph.vertexCount
    for vertex in 0..<n {
      communities[vertex] = partition[vertex]
      place[vertex] = Int32(vertex)
    }
    var found = improve(graph)
    var gain = found.gain
    if found.partCount < n {
      aggregate(graph, partCount: found.partCount)
      while true {
        swap(&level, &coarser)
        for vertex in 0..<n { place[vertex] = part[Int(place[vertex])] }
        found = improve(level)
        gain += found.gain
        guard found.partCount < level.vertexCount else { break }
        aggregate(level, partCount: found.partCount)
      }
    }
    for vertex in 0..<n { partition[vertex] = communities[Int(place[vertex])] }
    gain *= 2 * scale
    modularity += gain
    return gain
  }

  /// Moves the vertices of a graph and splits the communities that come of it into parts. Returns
  /// the gain, as the moves count it, and how many parts there are: as many as vertices when there
  /// is nothing left to merge.
  private mutating func improve(_ graph: AggregateGraph) -> (gain: Double, partCount: Int) {
    let n = graph.vertexCount
    shuffleOrder(n)
    let gain = Self.moveVertices(
      of: graph, in: order, scale, tolerance, &communities, &sums, &isWaiting, &queue, &touched)
    Self.refine(
      communities, sums, of: graph, in: order, scale, tolerance, &part, &parts, &touched)
    var partCount = Self.number(&part, n, below: n, &touched)
    if partCount == n {
      // Nothing is left to refine: a last step lets whole communities merge.
      for vertex in 0..<n { part[vertex] = communities[vertex] }
      partCount = Self.number(&part, n, below: n, &touched)
    }
    return (gain, partCount)
  }

  private mutating func aggregate(_ graph: AggregateGraph, partCount: Int) {
    coarser.become(graph, mergedBy: part, count: partCount, &order, &queue, &touched)
    // A part lies wholly in one community; these are numbered anew.
    for vertex in 0..<graph.vertexCount { order[Int(part[vertex])] = communities[vertex] }
    for vertex in 0..<partCount { communities[vertex] = order[vertex] }
    _ = Self.number(&communities, partCount, below: graph.vertexCount, &touched)
  }

  /// Puts the vertices up to a number into `order`, at random.
  private mutating func shuffleOrder(_ n: Int) {
    var random = random
    var order = order.mutableSpan
    for vertex in 0..<n { order[vertex] = Int32(vertex) }
    for last in stride(from: n - 1, to: 0, by: -1) {
      // The high half of the product lies in 0...last, evenly but for one part in 2^64 / n.
      let other = Int(random.next().multipliedFullWidth(by: UInt64(last + 1)).high)
      order.swapAt(last, other)
    }
    self.random = random
  }

  /// Numbers the first labels anew from 0 in the order of each label's first place. All of them lie
  /// below `limit`. Returns how many there are.
  private static func number(
    _ labels: inout [Int32], _ count: Int, below limit: Int, _ numbers: inout [Int32]
  ) -> Int {
    var labels = labels.mutableSpan
    var numbers = numbers.mutableSpan
    for label in 0..<limit { numbers[label] = -1 }
    var next: Int32 = 0
    for place in 0..<count {
      let label = Int(labels[place])
      if numbers[label] < 0 {
        numbers[label] = next
        next += 1
      }
      labels[place] = numbers[label]
    }
    return Int(next)
  }
}

/// What the moves know of a community.
private struct CommunitySums {
  var strength = 0.0
  /// The weight between it and the vertex in turn.
  var link = 0.0
  var memberCount: Int32 = 0
  /// While it is empty: the empty one to take after it, or −1.
  var nextEmpty: Int32 = -1
}

/// What the refinement knows of a part.
private struct PartSums {
  var strength = 0.0
  /// The weight from it to the rest of its community.
  var outward = 0.0
  /// The weight between it and the vertex in turn.
  var link = 0.0
  var isSingle = true
}

// Static, each buffer on its own: spans of several properties of one structure at a time would be
// overlapping accesses to it.
extension LeidenSearch {
  /// Moves vertices to the neighbouring community that gains most, or to an empty one, until none
  /// gains. Returns the sum of the gains.
  ///
  /// A queue that begins in the given order; a vertex comes back when a neighbour has left its
  /// community.
  private static func moveVertices(
    of graph: AggregateGraph, in orderArray: [Int32], _ scale: Double, _ tolerance: Double,
    _ communityArray: inout [Int32], _ sumArray: inout [CommunitySums],
    _ waitingArray: inout [Bool], _ queueArray: inout [Int32], _ touchedArray: inout [Int32]
  ) -> Double {
    let n = graph.vertexCount
    let offsets = graph.offsets.span
    let neighbours = graph.neighbours.span
    let weights = graph.weights.span
    let strengths = graph.strengths.span
    let order = orderArray.span
    var communities = communityArray.mutableSpan
    var sums = sumArray.mutableSpan
    var isWaiting = waitingArray.mutableSpan
    var queue = queueArray.mutableSpan
    var touched = touchedArray.mutableSpan
    for vertex in 0..<n {
      isWaiting[vertex] = true
      queue[vertex] = order[vertex]
    }
    var empty = addUp(n, communities.span, strengths, &sums)
    var gained = 0.0
    // The queue is a ring. No vertex stands in it twice, so of n + 1 places one is always free.
    var head = 0
    var length = n
    while length > 0 {
      let vertex = Int(queue[head])
      head = head == n ? 0 : head + 1
      length -= 1
      isWaiting[vertex] = false
      let own = Int(communities[vertex])
      let row = Int(offsets[vertex])..<Int(offsets[vertex + 1])
      let others = neighbours.extracting(row)
      let ties = weights.extracting(row)
      var touchedCount = 0
      for index in others.indices {
        let community = communities[Int(others[index])]
        let before = sums[Int(community)].link
        // Written in any case: a branch that nobody can foresee would cost more.
        touched[touchedCount] = community
        touchedCount &+= before == 0 ? 1 : 0
        sums[Int(community)].link = before + ties[index]
      }
      let strength = strengths[vertex]
      let pull = strength * scale
      let ownGain = sums[own].link - pull * (sums[own].strength - strength)
      var best = own
      var bestGain = ownGain
      if bestGain < -tolerance, empty >= 0 {
        best = Int(empty)
        bestGain = 0
      }
      for turn in 0..<touchedCount {
        let community = Int(touched[turn])
        let gain = sums[community].link - pull * sums[community].strength
        sums[community].link = 0
        if community != own, gain > bestGain + tolerance {
          best = community
          bestGain = gain
        }
      }
      guard best != own else { continue }

      gained += bestGain - ownGain
      if sums[best].memberCount == 0 { empty = sums[best].nextEmpty }
      sums[own].memberCount -= 1
      sums[best].memberCount += 1
      if sums[own].memberCount == 0 {
        sums[own].nextEmpty = empty
        empty = Int32(own)
      }
      sums[own].strength -= strength
      sums[best].strength += strength
      communities[vertex] = Int32(best)
      for index in others.indices {
        let other = Int(others[index])
        let joins = !isWaiting[other] && communities[other] != Int32(best)
        let tail = head &+ length
        queue[tail > n ? tail &- n &- 1 : tail] = Int32(other)
        isWaiting[other] = isWaiting[other] || joins
        length &+= joins ? 1 : 0
      }
    }
    return gained
  }

  /// Adds up the communities of the first `n` vertices (the buffers are those of the first level,
  /// which has more), and links the empty ones. Returns the first empty one, or −1.
  private static func addUp(
    _ n: Int, _ communities: Span<Int32>, _ strengths: Span<Double>,
    _ sums: inout MutableSpan<CommunitySums>
  ) -> Int32 {
    for community in 0..<n { sums[community] = CommunitySums() }
    for vertex in 0..<n {
      sums[Int(communities[vertex])].strength += strengths[vertex]
      sums[Int(communities[vertex])].memberCount += 1
    }
    var empty: Int32 = -1
    for community in 0..<n where sums[community].memberCount == 0 {
      sums[community].nextEmpty = empty
      empty = Int32(community)
    }
    return empty
  }

  /// Splits each community into well-connected parts: single vertices merge, in the given order,
  /// into the part of their own community that gains most. A part is named by one of its vertices.
  private static func refine(
    _ communityArray: [Int32], _ sumArray: [CommunitySums], of graph: AggregateGraph,
    in orderArray: [Int32], _ scale: Double, _ tolerance: Double,
    _ partArray: inout [Int32], _ partSumArray: inout [PartSums], _ touchedArray: inout [Int32]
  ) {
    let n = graph.vertexCount
    let offsets = graph.offsets.span
    let neighbours = graph.neighbours.span
    let weights = graph.weights.span
    let strengths = graph.strengths.span
    let order = orderArray.span
    let communities = communityArray.span
    let sums = sumArray.span
    var part = partArray.mutableSpan
    var parts = partSumArray.mutableSpan
    var touched = touchedArray.mutableSpan
    for vertex in 0..<n {
      let own = communities[vertex]
      var outward = 0.0
      for index in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        outward += communities[Int(neighbours[index])] == own ? weights[index] : 0
      }
      part[vertex] = Int32(vertex)
      parts[vertex] = PartSums(strength: strengths[vertex], outward: outward)
    }
    for turn in 0..<n {
      let vertex = Int(order[turn])
      let own = communities[vertex]
      let whole = sums[Int(own)].strength
      let strength = strengths[vertex]
      // A part, the vertex alone too, merges only while it is well connected to the rest.
      guard parts[vertex].isSingle,
        parts[vertex].outward + tolerance >= strength * (whole - strength) * scale
      else { continue }
      var touchedCount = 0
      for index in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        let other = Int(neighbours[index])
        guard communities[other] == own else { continue }
        let place = part[other]
        let before = parts[Int(place)].link
        touched[touchedCount] = place
        touchedCount &+= before == 0 ? 1 : 0
        parts[Int(place)].link = before + weights[index]
      }
      let pull = strength * scale
      var best = vertex
      var bestGain = 0.0
      var bestLink = 0.0
      for turn in 0..<touchedCount {
        let other = Int(touched[turn])
        let link = parts[other].link
        parts[other].link = 0
        let there = parts[other].strength
        guard parts[other].outward + tolerance >= there * (whole - there) * scale else { continue }
        let gain = link - pull * there
        if gain > bestGain + tolerance {
          best = other
          bestGain = gain
          bestLink = link
        }
      }
      guard best != vertex else { continue }
      part[vertex] = Int32(best)
      parts[vertex].isSingle = false
      parts[best].isSingle = false
      parts[best].strength += strength
      parts[best].outward += parts[vertex].outward - 2 * bestLink
    }
  }
}
