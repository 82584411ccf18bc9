/// An undirected simple graph over the vertices `0..<vertexCount`, as compressed rows.
///
/// The neighbours of `v` are `neighbours[offsets[v]..<offsets[v + 1]]`, in ascending order. Every
/// edge stands twice, once with each of its ends.
public struct Graph: Sendable, Equatable {
  /// Where the neighbours of each vertex begin; one longer than there are vertices.
  public let offsets: [Int32]
  /// The neighbours of vertex 0, then those of vertex 1, and so on; each run ascending.
  public let neighbours: [Int32]

  /// The number of vertices.
  public var vertexCount: Int { offsets.count - 1 }
  /// The number of edges; each counts once.
  public var edgeCount: Int { neighbours.count / 2 }

  /// Builds a graph from the edges `(sources[i], targets[i])`.
  ///
  /// Duplicates (in either direction) and self-loops are dropped. Both arrays have the same length
  /// and hold vertices in `0..<vertexCount`, and there are fewer than 2³⁰ edges; anything else
  /// traps. Time and space O(|V| + |E|): two counting sorts.
  public init(vertexCount: Int, sources: [Int32], targets: [Int32]) {
    precondition(sources.count == targets.count, "an edge has two ends")
    let sources = sources.span
    let targets = targets.span
    var starts = [Int32](repeating: 0, count: vertexCount + 1)
    do {
      var starts = starts.mutableSpan
      for edge in sources.indices where sources[edge] != targets[edge] {
        starts[Int(sources[edge]) + 1] += 1
        starts[Int(targets[edge]) + 1] += 1
      }
      for vertex in 0..<vertexCount { starts[vertex + 1] += starts[vertex] }
    }
    let size = Int(starts[vertexCount])

    var unsorted = [Int32](repeating: 0, count: size)
    do {
      var places = starts
      var cursor = places.mutableSpan
      var unsorted = unsorted.mutableSpan
      for edge in sources.indices where sources[edge] != targets[edge] {
        let a = Int(sources[edge])
        let b = Int(targets[edge])
        unsorted[Int(cursor[a])] = Int32(b)
        cursor[a] += 1
        unsorted[Int(cursor[b])] = Int32(a)
        cursor[b] += 1
      }
    }

    // Turning a symmetric list of rows inside out writes each row in ascending order.
    var sorted = [Int32](repeating: 0, count: size)
    var offsets = [Int32](repeating: 0, count: vertexCount + 1)
    var write = 0
    do {
      var places = starts
      var cursor = places.mutableSpan
      let starts = starts.span
      let unsorted = unsorted.span
      var sorted = sorted.mutableSpan
      var offsets = offsets.mutableSpan
      for vertex in 0..<vertexCount {
        for index in Int(starts[vertex])..<Int(starts[vertex + 1]) {
          let other = Int(unsorted[index])
          sorted[Int(cursor[other])] = Int32(vertex)
          cursor[other] += 1
        }
      }
      for vertex in 0..<vertexCount {
        var last: Int32 = -1
        for index in Int(starts[vertex])..<Int(starts[vertex + 1]) where sorted[index] != last {
          last = sorted[index]
          sorted[write] = last
          write += 1
        }
        offsets[vertex + 1] = Int32(write)
      }
    }
    sorted.removeSubrange(write...)
    self.offsets = offsets
    self.neighbours = sorted
  }

  /// Takes rows that are already symmetric, without duplicates and self-loops, and ascending.
  init(offsets: [Int32], neighbours: [Int32]) {
    self.offsets = offsets
    self.neighbours = neighbours
  }

  /// The number of neighbours of a vertex.
  public func degree(_ vertex: Int32) -> Int {
    Int(offsets[Int(vertex) + 1] - offsets[Int(vertex)])
  }

  /// The neighbours of a vertex, ascending.
  public func neighbours(of vertex: Int32) -> ArraySlice<Int32> {
    neighbours[row(Int(vertex))]
  }

  /// Where the neighbours of a vertex stand.
  @inline(__always)
  func row(_ vertex: Int) -> Range<Int> {
    Int(offsets[vertex])..<Int(offsets[vertex + 1])
  }
}
