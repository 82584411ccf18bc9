import GraphAlgorithms
import Testing

@Suite struct BetweennessTests {
  /// Counts, for every pair, the shortest paths and those through each third vertex.
  private func naive(_ sample: Sample) -> [Double] {
    let n = sample.vertexCount
    let matrix = sample.matrix
    var distance = [[Int]](repeating: [Int](repeating: -1, count: n), count: n)
    var paths = [[Double]](repeating: [Double](repeating: 0, count: n), count: n)
    for source in 0..<n {
      distance[source][source] = 0
      paths[source][source] = 1
      var frontier = [source]
      while !frontier.isEmpty {
        var next: [Int] = []
        for a in frontier {
          for b in 0..<n where matrix[a][b] {
            if distance[source][b] < 0 {
              distance[source][b] = distance[source][a] + 1
              next.append(b)
            }
            if distance[source][b] == distance[source][a] + 1 {
              paths[source][b] += paths[source][a]
            }
          }
        }
        frontier = next
      }
    }
    var values = [Double](repeating: 0, count: n)
    guard n > 2 else { return values }
    for s in 0..<n {
      for t in 0..<s where distance[s][t] > 0 {
        for v in 0..<n where v != s && v != t && distance[s][v] > 0 && distance[v][t] > 0 {
          if distance[s][v] + distance[v][t] == distance[s][t] {
            values[v] += paths[s][v] * paths[v][t] / paths[s][t]
          }
        }
      }
    }
    return values.map { $0 * 2 / Double((n - 1) * (n - 2)) }
  }

  @Test func `Betweenness is the share of shortest paths that pass through a vertex`() {
    let samples = Samples.allSmall + Samples.shapes(180, largest: 40, seed: 4)
    for sample in samples {
      let values = sample.graph.betweenness(threads: 1)
      let expected = naive(sample)
      #expect(zip(values, expected).allSatisfy { agree($0, $1) }, "\(sample)")
    }
  }

  @Test func `One thread and two give the same bits`() {
    for sample in Samples.shapes(40, largest: 90, seed: 5) {
      #expect(
        sample.graph.betweenness(threads: 1) == sample.graph.betweenness(threads: 2), "\(sample)")
    }
  }

  @Test func `The middle of a long path and of a wide star are where they should be`() {
    let n = 200_000
    let path = Samples.path(n).graph.betweenness()
    // A vertex with i before it and n - 1 - i behind it parts i·(n - 1 - i) pairs.
    for index in [0, 1, n / 2, n - 1] {
      let pairs = Double(index) * Double(n - 1 - index)
      #expect(agree(path[index], pairs * 2 / (Double(n - 1) * Double(n - 2))))
    }
    let star = Samples.star(n).graph.betweenness()
    #expect(star[0] == 1 && star[1...].allSatisfy { $0 == 0 })
  }

  @Test func `Everybody in a ring is as central as everybody else`() {
    let n = 501
    let ring = Sample(n, (0..<n).map { ($0, ($0 + 1) % n) }).graph.betweenness()
    // In a ring of 2k + 1, each source has k - 1 vertices before the last on either side.
    let k = Double((n - 1) / 2)
    let expected = k * (k - 1) / (Double(n - 1) * Double(n - 2))
    #expect(ring.allSatisfy { agree($0, expected) })
  }
}
