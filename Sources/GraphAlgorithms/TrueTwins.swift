/// Vertices that are neighbours and have the same other neighbours, gathered into classes.
///
/// What depends only on the neighbourhood is the same for a whole class: a clique is one class, and
/// its triangles need not be listed. Time O(|E| + |V| log |V|), space O(|V| + |E|).
struct TrueTwins {
  /// The class of each vertex, numbered in the order of each class's smallest vertex.
  let of: [Int32]
  /// The number of vertices in each class.
  let sizes: [Int32]
  /// The smallest vertex of each class.
  let representatives: [Int32]
  /// Which classes are neighbours of one another.
  let quotient: Graph

  init(of graph: Graph) {
    let n = graph.vertexCount
    // Twins agree on the sum of scrambled numbers over the vertex and its neighbours.
    var keys = [UInt64](repeating: 0, count: n)
    for vertex in 0..<n {
      var key = SplitMix.scramble(UInt64(vertex))
      for index in graph.row(vertex) {
        key &+= SplitMix.scramble(UInt64(graph.neighbours[index]))
      }
      keys[vertex] = key
    }
    let byKey = (0..<Int32(n)).sorted { (keys[Int($0)], $0) < (keys[Int($1)], $1) }
    var leader = [Int32](repeating: 0, count: n)
    var candidate: Int32 = -1
    for vertex in byKey {
      if candidate < 0 || keys[Int(vertex)] != keys[Int(candidate)]
        || !Self.areTwins(candidate, vertex, in: graph)
      {
        candidate = vertex
      }
      leader[Int(vertex)] = candidate
    }

    var classes = [Int32](repeating: 0, count: n)
    var sizes: [Int32] = []
    var representatives: [Int32] = []
    for vertex in 0..<n {
      if leader[vertex] == Int32(vertex) {
        classes[vertex] = Int32(sizes.count)
        sizes.append(1)
        representatives.append(Int32(vertex))
      } else {
        // A leader is the smallest of its class, so it has its number already.
        classes[vertex] = classes[Int(leader[vertex])]
        sizes[Int(classes[vertex])] += 1
      }
    }

    var sources: [Int32] = []
    var targets: [Int32] = []
    for (own, vertex) in representatives.enumerated() {
      for index in graph.row(Int(vertex)) {
        let other = graph.neighbours[index]
        if leader[Int(other)] == other, other > vertex {
          sources.append(Int32(own))
          targets.append(classes[Int(other)])
        }
      }
    }
    self.of = classes
    self.sizes = sizes
    self.representatives = representatives
    self.quotient = Graph(vertexCount: sizes.count, sources: sources, targets: targets)
  }

  /// Whether two vertices are neighbours of each other and of the same others.
  private static func areTwins(_ a: Int32, _ b: Int32, in graph: Graph) -> Bool {
    let rowA = graph.row(Int(a))
    let rowB = graph.row(Int(b))
    guard rowA.count == rowB.count, !rowA.isEmpty else { return false }
    var i = rowA.lowerBound
    var j = rowB.lowerBound
    var neighbours = false
    while true {
      if i < rowA.upperBound, graph.neighbours[i] == b {
        neighbours = true
        i += 1
      } else if j < rowB.upperBound, graph.neighbours[j] == a {
        j += 1
      } else if i < rowA.upperBound, j < rowB.upperBound {
        guard graph.neighbours[i] == graph.neighbours[j] else { return false }
        i += 1
        j += 1
      } else {
        return neighbours && i == rowA.upperBound && j == rowB.upperBound
      }
    }
  }
}
