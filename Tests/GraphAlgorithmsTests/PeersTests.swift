import Foundation
import GraphAlgorithms
import Support
import Testing

/// What the algorithms say of many graphs, as JSON lines for `Tests/Peers/algorithms.py`, which
/// asks NetworkX and igraph about the same graphs.
@Suite struct PeersTests {
  private struct Answer: Encodable {
    let vertexCount: Int
    let edges: [[Int32]]
    let weights: [Double]
    let labels: [Int32]
    let betweenness: [Double]
    let constraint: [Double?]
    let cutVertices: [Int]
    let componentSizes: [Int32]
    let modularity: Double?
    let communities: [Int32]
    let communityModularity: Double?
    let agreement: Double?
  }

  private static let file = ProcessInfo.processInfo.environment["SAMVEV_PEERS_ALGORITHMS"]

  @Test(.enabled(if: PeersTests.file != nil))
  func `Answers for the peers are written to the file that the environment names`() throws {
    let path = try #require(PeersTests.file)
    var random = Seeded(12)
    let samples =
      Samples.weighted(300, largest: 12, seed: 13) + Samples.weighted(150, largest: 60, seed: 14)
      + Samples.weighted(27, largest: 400, seed: 15)
    let lines = try samples.map { sample in
      let graph = sample.graph
      let weighted = sample.weightedGraph
      let labels = (0..<sample.vertexCount).map { _ in Int32.random(in: 0...3, using: &random) }
      let cuts = CutVertices(of: graph).isCut
      let communities = weighted.communities()
      let answer = Answer(
        vertexCount: sample.vertexCount, edges: sample.edges.map { [$0.0, $0.1] },
        weights: sample.weights, labels: labels, betweenness: graph.betweenness(),
        constraint: graph.constraint(), cutVertices: cuts.indices.filter { cuts[$0] },
        componentSizes: Components(of: graph).sizes,
        modularity: weighted.modularity(of: labels), communities: communities,
        communityModularity: weighted.modularity(of: communities),
        agreement: normalisedMutualInformation(communities, labels))
      return String(decoding: try JSONEncoder().encode(answer), as: UTF8.self)
    }
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: path))
  }
}
