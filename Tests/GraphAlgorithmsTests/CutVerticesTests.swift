import GraphAlgorithms
import Testing

@Suite struct CutVerticesTests {
  /// The parts that are left of a vertex's component when it is deleted, by walking.
  private func naiveParts(_ sample: Sample, without gone: Int) -> Set<[Int32]> {
    let matrix = sample.matrix
    var parts: Set<[Int32]> = []
    for start in 0..<sample.vertexCount where matrix[gone][start] {
      var reached: Set<Int> = [start]
      var stack = [start]
      while let vertex = stack.popLast() {
        for other in 0..<sample.vertexCount where matrix[vertex][other] && other != gone {
          if reached.insert(other).inserted { stack.append(other) }
        }
      }
      parts.insert(reached.sorted().map(Int32.init))
    }
    return parts
  }

  @Test func `A cut vertex leaves the parts that deleting it leaves`() {
    for sample in Samples.allSmall + Samples.shapes(150, largest: 24, seed: 7) {
      let cuts = CutVertices(of: sample.graph)
      // Every third vertex is counted.
      let count = cuts.counting((0..<sample.vertexCount).map { $0 % 3 == 0 })
      for vertex in 0..<sample.vertexCount {
        let expected = naiveParts(sample, without: vertex)
        let parts = cuts.parts(without: Int32(vertex))
        let found = parts.map { cuts.vertices(of: $0) }
        #expect(cuts.isCut[vertex] == (expected.count > 1), "\(vertex) in \(sample)")
        #expect(Set(found) == expected && found.count == expected.count, "\(vertex) in \(sample)")
        for (part, vertices) in zip(parts, found) {
          let counted = vertices.filter { $0 % 3 == 0 }
          #expect(count.count(in: part) == counted.count, "\(vertex) in \(sample)")
          #expect(count.vertices(in: part) == counted, "\(vertex) in \(sample)")
        }
      }
    }
  }

  @Test(arguments: [0, 1, 100_000])
  func `A wide star is cut by its centre alone`(centre: Int) {
    let n = 200_000
    let cuts = CutVertices(of: Samples.star(n, centre: centre).graph)
    #expect(cuts.isCut.indices.filter { cuts.isCut[$0] } == [centre])
    let parts = cuts.parts(without: Int32(centre))
    let count = cuts.counting([Bool](repeating: true, count: n))
    #expect(parts.count == n - 1)
    #expect(parts.allSatisfy { count.count(in: $0) == 1 })
  }

  @Test func `A long path is cut in two by every inner vertex, counted in linear time`() {
    let n = 200_000
    let cuts = CutVertices(of: Samples.path(n).graph)
    let count = cuts.counting([Bool](repeating: true, count: n))
    #expect(cuts.isCut.filter { $0 }.count == n - 2)
    var wrong = 0
    for vertex in 1..<(n - 1) {
      let sizes = cuts.parts(without: Int32(vertex)).map { count.count(in: $0) }
      if sizes.sorted() != [vertex, n - 1 - vertex].sorted() { wrong += 1 }
    }
    #expect(wrong == 0)
  }
}
