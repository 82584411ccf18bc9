import GraphAlgorithms
import Support
import Testing

@Suite struct CommunitiesTests {
  /// Modularity from its definition over all ordered pairs of vertices.
  private func naiveModularity(_ sample: Sample, _ communities: [Int32]) -> Double? {
    let n = sample.vertexCount
    var matrix = [[Double]](repeating: [Double](repeating: 0, count: n), count: n)
    for ((a, b), weight) in zip(sample.edges, sample.weights) {
      matrix[Int(a)][Int(b)] += weight
      // A self-loop has two ends at its vertex.
      matrix[Int(b)][Int(a)] += weight
    }
    let strengths = matrix.map { $0.reduce(0, +) }
    let total = strengths.reduce(0, +)
    guard total > 0 else { return nil }
    var sum = 0.0
    for a in 0..<n {
      for b in 0..<n where communities[a] == communities[b] {
        sum += matrix[a][b] - strengths[a] * strengths[b] / total
      }
    }
    return sum / total
  }

  /// Every partition of n things, numbered by first appearance.
  private func partitions(_ n: Int) -> [[Int32]] {
    var all: [[Int32]] = [[]]
    for _ in 0..<n {
      all = all.flatMap { start in (0...((start.max() ?? -1) + 1)).map { start + [$0] } }
    }
    return all
  }

  @Test func `Modularity follows its definition`() {
    var random = Seeded(8)
    for sample in Samples.weighted(250, largest: 15, seed: 8) {
      let communities = (0..<sample.vertexCount).map { _ in
        Int32.random(in: -2...3, using: &random)
      }
      #expect(
        agree(
          sample.weightedGraph.modularity(of: communities), naiveModularity(sample, communities)),
        "\(communities) of \(sample)")
    }
    #expect(Sample(3, []).weightedGraph.modularity(of: [0, 1, 1]) == nil)
  }

  @Test func `Communities of small graphs are nearly as modular as the best of all partitions`() {
    let byCount = (0...6).map { partitions($0) }
    let small = Samples.allSmall.filter { $0.vertexCount < 5 }
    for sample in small + Samples.weighted(72, largest: 6, seed: 9) {
      let graph = sample.weightedGraph
      let found = graph.communities()
      let best = byCount[sample.vertexCount].compactMap { graph.modularity(of: $0) }.max()
      let value = graph.modularity(of: found)
      #expect((value == nil) == (best == nil))
      #expect((value ?? 0) >= (best ?? 0) - 1e-9, "\(found) of \(sample)")
    }
  }

  @Test
  func `Communities are no worse than all alone or all together, and numbered by first vertex`() {
    for sample in Samples.weighted(45, largest: 40, seed: 10) {
      let graph = sample.weightedGraph
      let found = graph.communities()
      let alone = (0..<Int32(sample.vertexCount)).map { $0 }
      let value = graph.modularity(of: found) ?? 0
      #expect(value >= (graph.modularity(of: alone) ?? 0) - 1e-12, "\(sample)")
      #expect(value >= -1e-12, "\(sample)")
      var highest: Int32 = -1
      for community in found {
        #expect(community <= highest + 1, "\(found)")
        highest = max(highest, community)
      }
      #expect(graph.communities() == found)
    }
  }

  @Test func `Cliques joined in a ring by single edges are the communities`() {
    let cliques = 12
    let size = 6
    var edges: [(Int, Int)] = []
    for clique in 0..<cliques {
      for a in 0..<size { for b in 0..<a { edges.append((clique * size + a, clique * size + b)) } }
      edges.append((clique * size, ((clique + 1) % cliques) * size + 1))
    }
    let found = Sample(cliques * size, edges).weightedGraph.communities()
    #expect(found == (0..<(cliques * size)).map { Int32($0 / size) })
  }

  // So large that there is one start only: groups of 40, each joined to the next by two edges. Less
  // is tried on the larger one than on the other.
  @Test(arguments: [100, 300])
  func `Communities of a large graph lie where they were put`(groups: Int) {
    var random = Seeded(22)
    let size = 40
    var edges: [(Int, Int)] = []
    for group in 0..<groups {
      for a in 0..<size {
        for _ in 0..<6 {
          edges.append((group * size + a, group * size + Int.random(in: 0..<size, using: &random)))
        }
      }
      for _ in 0..<2 {
        edges.append(
          (group * size, ((group + 1) % groups) * size + Int.random(in: 0..<size, using: &random)))
      }
    }
    let graph = Sample(groups * size, edges).weightedGraph
    let found = graph.communities()
    let put = (0..<Int32(groups * size)).map { $0 / Int32(size) }
    #expect((graph.modularity(of: found) ?? 0) >= (graph.modularity(of: put) ?? 1) - 1e-9)
  }

  @Test func `A long path, a wide star and a large clique end`() {
    let path = Samples.path(80_000).weightedGraph
    #expect((path.modularity(of: path.communities()) ?? 0) > 0.98)
    // No partition of a star or of a clique has more than a sliver.
    #expect(Samples.star(80_000).weightedGraph.communities().allSatisfy { $0 == 0 })
    #expect(Samples.clique(60).weightedGraph.communities().allSatisfy { $0 == 0 })
  }
}
