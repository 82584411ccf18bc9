import GraphAlgorithms
import Support
import Testing

@Suite struct ConstraintTests {
  /// Burt's formula with proportions, as it stands in the book.
  private func naive(_ sample: Sample) -> [Double?] {
    let n = sample.vertexCount
    let matrix = sample.matrix
    let degrees = matrix.map { row in Double(row.filter { $0 }.count) }
    func proportion(_ a: Int, _ b: Int) -> Double { matrix[a][b] ? 1 / degrees[a] : 0 }
    return (0..<n).map { v in
      guard degrees[v] > 0 else { return nil }
      var sum = 0.0
      for u in 0..<n where matrix[v][u] {
        var local = proportion(v, u)
        for w in 0..<n where w != u && w != v { local += proportion(v, w) * proportion(w, u) }
        sum += local * local
      }
      return sum
    }
  }

  @Test func `Constraint follows Burt's formula`() {
    let samples = Samples.allSmall + Samples.shapes(180, largest: 30, seed: 6)
    for sample in samples {
      let values = sample.graph.constraint()
      #expect(values.count == sample.vertexCount)
      #expect(zip(values, naive(sample)).allSatisfy { agree($0, $1) }, "\(sample)")
    }
  }

  @Test func `Twins that are joined to the same others count one another`() {
    // A clique whose first two vertices know one more each, and three twins that all know both of
    // those.
    let clique = Samples.clique(6).edges.map { (Int($0.0), Int($0.1)) }
    let twins = [(6, 7), (7, 8), (6, 8)] + [6, 7, 8].flatMap { [($0, 0), ($0, 1)] }
    let sample = Sample(9, clique + twins)
    #expect(zip(sample.graph.constraint(), naive(sample)).allSatisfy { agree($0, $1) })
  }

  @Test func `Where nearly all know one another, and some outside know a few, the formula holds`() {
    var random = Seeded(21)
    let (crowd, all) = (420, 700)
    var edges: [(Int, Int)] = []
    for a in 0..<crowd {
      for b in 0..<a where Int.random(in: 0..<50, using: &random) > 0 { edges.append((a, b)) }
    }
    for a in crowd..<all {
      for _ in 0..<4 { edges.append((a, Int.random(in: 0..<a, using: &random))) }
    }
    let sample = Sample(all, edges)
    let matrix = sample.matrix
    let degrees = matrix.map { row in Double(row.count { $0 }) }
    let values = sample.graph.constraint()
    for v in [0, 7, 211, crowd - 1, crowd, all - 1] {
      var sum = 0.0
      for u in 0..<all where matrix[v][u] {
        var local = 1 / degrees[v]
        for w in 0..<all where matrix[v][w] && matrix[w][u] { local += 1 / degrees[v] / degrees[w] }
        sum += local * local
      }
      #expect(agree(values[v], sum), "vertex \(v)")
    }
  }

  @Test func `A star and a clique of thousands take no time`() {
    let star = Samples.star(200_000).graph.constraint()
    #expect(agree(star[0], 1.0 / 199_999) && star[1] == 1)
    let n = 2000.0
    let clique = Samples.clique(2000).graph.constraint()
    // Every neighbour: (1 + (n - 2) / (n - 1))² / (n - 1)², for n - 1 of them.
    let term = 1 + (n - 2) / (n - 1)
    #expect(clique.allSatisfy { agree($0, term * term / (n - 1)) })
  }
}
