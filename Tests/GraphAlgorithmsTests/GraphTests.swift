import GraphAlgorithms
import Testing

@Suite struct GraphTests {
  @Test func `Rows are ascending, symmetric and free of duplicates and self-loops`() {
    for sample in Samples.weighted(200, largest: 12, seed: 1) {
      let matrix = sample.matrix
      let graph = sample.graph
      #expect(graph.vertexCount == sample.vertexCount)
      for vertex in 0..<sample.vertexCount {
        let expected = (0..<sample.vertexCount).filter { matrix[vertex][$0] }.map(Int32.init)
        #expect(Array(graph.neighbours(of: Int32(vertex))) == expected, "\(sample)")
        #expect(graph.degree(Int32(vertex)) == expected.count)
      }
    }
  }

  @Test func `Weights of parallel edges add up and self-loops stand apart`() {
    for sample in Samples.weighted(200, largest: 12, seed: 2) {
      let graph = sample.weightedGraph
      let n = sample.vertexCount
      var matrix = [[Double]](repeating: [Double](repeating: 0, count: n), count: n)
      for ((a, b), weight) in zip(sample.edges, sample.weights) {
        matrix[Int(a)][Int(b)] += weight
        if a != b { matrix[Int(b)][Int(a)] += weight }
      }
      for v in 0..<n {
        #expect(graph.loops[v] == matrix[v][v])
        let others = (0..<n).filter { $0 != v && matrix[v][$0] > 0 }
        let row = Int(graph.offsets[v])..<Int(graph.offsets[v + 1])
        #expect(graph.neighbours[row].map(Int.init) == others, "\(sample)")
        #expect(Array(graph.weights[row]) == others.map { matrix[v][$0] }, "\(sample)")
        #expect(agree(graph.strengths[v], matrix[v].reduce(0, +) + matrix[v][v]))
      }
      #expect(agree(graph.totalWeight, sample.weights.reduce(0, +)))
    }
  }

  @Test func `A graph without vertices has nothing of anything`() {
    let graph = Graph(vertexCount: 0, sources: [], targets: [])
    #expect(graph.vertexCount == 0 && graph.edgeCount == 0)
    #expect(graph.betweenness().isEmpty)
    #expect(graph.constraint().isEmpty)
    #expect(Components(of: graph).count == 0)
    #expect(CutVertices(of: graph).isCut.isEmpty)
    let weighted = Sample(0, []).weightedGraph
    #expect(weighted.communities().isEmpty)
    #expect(weighted.modularity(of: []) == nil)
  }

  @Test func `Components are those that walking along edges reaches`() {
    for sample in Samples.allSmall + Samples.shapes(100, largest: 20, seed: 3) {
      let n = sample.vertexCount
      var reach = sample.matrix
      for v in 0..<n { reach[v][v] = true }
      for middle in 0..<n {
        for a in 0..<n where reach[a][middle] {
          for b in 0..<n where reach[middle][b] { reach[a][b] = true }
        }
      }
      // The first vertex that each one reaches names its component.
      let firsts = reach.map { $0.firstIndex(of: true) }
      let numbers = Set(firsts).compactMap { $0 }.sorted()
      let components = Components(of: sample.graph)
      #expect(components.of.map { numbers[Int($0)] } == firsts.map { $0 ?? -1 }, "\(sample)")
      let sizes = numbers.map { number in Int32(firsts.filter { $0 == number }.count) }
      #expect(components.vertexCounts == sizes, "\(sample)")
      #expect(components.sizes == sizes.sorted().reversed())
    }
  }
}
