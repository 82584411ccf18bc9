/// A graph without its pendant trees: vertices of degree 1 are folded into their neighbour, again
/// and again, and the neighbour remembers how many vertices it stands for.
///
/// What is left is the core; a component that is a tree has none. Shortest paths between core
/// vertices stay in the core, and those from inside a tree all pass through its root, so what they
/// give can be told from sizes alone (Sarıyüce and others, 2013). Time and space O(|V| + |E|).
struct PendantTrees {
  /// The number of unordered pairs of vertices whose paths pass through each vertex because one or
  /// both lie in trees folded into it.
  let pairsThrough: [Double]
  /// The core, with its vertices numbered in breadth-first order, so that neighbours lie close.
  let core: Graph
  /// The vertex that each core vertex is.
  let coreVertices: [Int32]
  /// The number of vertices that each core vertex stands for, itself included.
  let coreWeights: [Double]

  init(of graph: Graph) {
    let n = graph.vertexCount
    var degree = (0..<n).map { Int32(graph.row($0).count) }
    var weight = [Double](repeating: 1, count: n)
    var through = [Double](repeating: 0, count: n)
    var folded = [Bool](repeating: false, count: n)
    var queue = (0..<Int32(n)).filter { degree[Int($0)] == 1 }
    var head = 0
    while head < queue.count {
      let leaf = Int(queue[head])
      head += 1
      guard degree[leaf] == 1 else { continue }
      for index in graph.row(leaf) {
        let root = Int(graph.neighbours[index])
        guard !folded[root] else { continue }
        folded[leaf] = true
        degree[leaf] = 0
        through[root] += (weight[root] - 1) * weight[leaf]
        weight[root] += weight[leaf]
        degree[root] -= 1
        if degree[root] == 1 { queue.append(Int32(root)) }
        break
      }
    }

    let components = Components(of: graph)
    for vertex in 0..<n {
      let size = Double(components.vertexCounts[Int(components.of[vertex])])
      through[vertex] += (weight[vertex] - 1) * (size - weight[vertex])
    }

    var number = [Int32](repeating: -1, count: n)
    var order: [Int32] = []
    for start in 0..<n where degree[start] > 0 && number[start] < 0 {
      number[start] = Int32(order.count)
      var next = order.count
      order.append(Int32(start))
      while next < order.count {
        let vertex = Int(order[next])
        next += 1
        for index in graph.row(vertex) {
          let other = Int(graph.neighbours[index])
          if degree[other] > 0, number[other] < 0 {
            number[other] = Int32(order.count)
            order.append(Int32(other))
          }
        }
      }
    }
    var sources: [Int32] = []
    var targets: [Int32] = []
    for vertex in order {
      for index in graph.row(Int(vertex)) {
        let other = graph.neighbours[index]
        if vertex < other, degree[Int(other)] > 0 {
          sources.append(number[Int(vertex)])
          targets.append(number[Int(other)])
        }
      }
    }
    self.pairsThrough = through
    self.core = Graph(vertexCount: order.count, sources: sources, targets: targets)
    self.coreVertices = order
    self.coreWeights = order.map { weight[Int($0)] }
  }
}
