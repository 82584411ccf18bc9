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

  // Groups of 40, each joined to the next by two edges. The larger two get one start only.
  @Test(arguments: [3, 100, 300])
  func `Communities of groups with few edges between lie where they were put`(groups: Int) {
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

  // In a planted partition with so many edges across, the best partition is at least as modular as
  // the planted one: a search that comes to less has missed it. Small ones get several starts.
  @Test(arguments: [60, 200, 1_000, 4_000])
  func `Communities are at least as modular as a planted partition`(vertexCount: Int) {
    for seed in 1...5 {
      var random = Seeded(UInt64(100 * vertexCount + seed))
      let size = 20
      let edges = (0..<(6 * vertexCount)).map { edge in
        let a = edge % vertexCount
        let isAcross = Int.random(in: 0..<10, using: &random) < 3
        let first = isAcross ? 0 : a / size * size
        return (a, first + Int.random(in: 0..<(isAcross ? vertexCount : size), using: &random))
      }
      let graph = Sample(vertexCount, edges).weightedGraph
      let put = (0..<Int32(vertexCount)).map { $0 / Int32(size) }
      let planted = graph.modularity(of: put) ?? 1
      #expect((graph.modularity(of: graph.communities()) ?? 0) >= planted - 1e-9, "seed \(seed)")
    }
  }

  // The best partition of Zachary's karate club has modularity 0.4198 (Agarwal and Kempe, 2008:
  // proven by integer programming); the first local optimum of many searches has 0.4156 to 0.4188.
  @Test func `The communities of the karate club are the best ones`() {
    let friends: [[Int]] = [
      [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31], [2, 3, 7, 13, 17, 19, 21, 30],
      [3, 7, 8, 9, 13, 27, 28, 32], [7, 12, 13], [6, 10], [6, 10, 16], [16], [], [30, 32, 33], [33],
      [], [], [], [33], [32, 33], [32, 33], [], [], [32, 33], [33], [32, 33], [], [32, 33],
      [25, 27, 29, 32, 33], [25, 27, 31], [31], [29, 33], [33], [31, 33], [32, 33], [32, 33],
      [32, 33], [33], [],
    ]
    let club = Sample(34, friends.enumerated().flatMap { a, row in row.map { (a, $0) } })
    #expect(club.edges.count == 78)
    let graph = club.weightedGraph
    let value = graph.modularity(of: graph.communities()) ?? 0
    #expect((0.41975..<0.41985).contains(value), "\(value)")
  }

  // Thirty cliques of five in a ring: modularity is higher with two cliques to a community, namely
  // 1 - 1/22 - 2/30, than with one, 1 - 2/22 - 1/30 (Fortunato and Barthélemy, 2007). igraph's
  // Leiden comes to 0.8863, between the two; less than 0.005 under the higher must be reached.
  @Test func `Small cliques in a long ring are joined in pairs`() {
    var edges: [(Int, Int)] = []
    for clique in 0..<30 {
      for a in 0..<5 { for b in 0..<a { edges.append((clique * 5 + a, clique * 5 + b)) } }
      edges.append((clique * 5, (clique + 1) % 30 * 5 + 1))
    }
    let graph = Sample(150, edges).weightedGraph
    let value = graph.modularity(of: graph.communities()) ?? 0
    let pairs = 1 - 1.0 / 22 - 2.0 / 30
    #expect(value <= pairs + 1e-12)
    #expect(value >= pairs - 0.005, "\(value)")
  }

  @Test func `A long path, a wide star and a large clique end`() {
    let path = Samples.path(80_000).weightedGraph
    #expect((path.modularity(of: path.communities()) ?? 0) > 0.98)
    // No partition of a star or of a clique has more than a sliver.
    #expect(Samples.star(80_000).weightedGraph.communities().allSatisfy { $0 == 0 })
    #expect(Samples.clique(60).weightedGraph.communities().allSatisfy { $0 == 0 })
  }
}
