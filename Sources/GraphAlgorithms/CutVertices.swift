/// The cut vertices (articulation points) of a graph, and the parts it falls into without each of them.
///
/// One iterative depth-first search (Hopcroft and Tarjan, 1973): O(|V| + |E|) time and space. It lays the
/// vertices out in preorder, where every subtree is a range; a part is a few ranges, so asking for the
/// parts without every vertex in turn costs O(|V|) altogether.
public struct CutVertices: Sendable, Equatable {
  /// A part that is left of a component when one vertex is gone, as ranges of positions in `preorder`.
  public struct Part: Sendable, Equatable {
    /// Ascending ranges that neither meet nor are empty.
    public let ranges: [Range<Int32>]
  }

  /// Whether each vertex is a cut vertex: its component falls apart without it.
  public let isCut: [Bool]
  /// The vertices in the order in which the search met them; each component is a range of it.
  public let preorder: [Int32]
  /// The place of each vertex in `preorder`.
  public let position: [Int32]

  /// One past the last position of the subtree of each vertex.
  let subtreeEnd: [Int32]
  /// The position of the root of each vertex's component.
  let rootPosition: [Int32]
  /// Where in `separated` the children stand that only their parent joins to the rest, by parent.
  let separatedOffsets: [Int32]
  /// The positions of such children, ascending for each parent.
  let separated: [Int32]

  /// Searches a graph for its cut vertices.
  public init(of graph: Graph) {
    let n = graph.vertexCount
    var position = [Int32](repeating: -1, count: n)
    var preorder: [Int32] = []
    preorder.reserveCapacity(n)
    var low = [Int32](repeating: 0, count: n)
    var parent = [Int32](repeating: -1, count: n)
    var cursor = Array(graph.offsets.prefix(n))
    var subtreeEnd = [Int32](repeating: 0, count: n)
    var rootPosition = [Int32](repeating: 0, count: n)
    var separates = [Bool](repeating: false, count: n)
    var separatedOffsets = [Int32](repeating: 0, count: n + 1)

    for root in 0..<n where position[root] < 0 {
      let start = Int32(preorder.count)
      var vertex = root
      position[root] = start
      low[root] = start
      rootPosition[root] = start
      preorder.append(Int32(root))
      while true {
        if cursor[vertex] < graph.offsets[vertex + 1] {
          let other = Int(graph.neighbours[Int(cursor[vertex])])
          cursor[vertex] += 1
          if position[other] < 0 {
            parent[other] = Int32(vertex)
            let place = Int32(preorder.count)
            position[other] = place
            low[other] = place
            rootPosition[other] = start
            preorder.append(Int32(other))
            vertex = other
          } else if parent[vertex] != Int32(other) {
            low[vertex] = min(low[vertex], position[other])
          }
        } else {
          subtreeEnd[vertex] = Int32(preorder.count)
          let up = Int(parent[vertex])
          if up < 0 { break }
          low[up] = min(low[up], low[vertex])
          if low[vertex] >= position[up] {
            separates[vertex] = true
            separatedOffsets[up + 1] += 1
          }
          vertex = up
        }
      }
    }

    for vertex in 0..<n { separatedOffsets[vertex + 1] += separatedOffsets[vertex] }
    var separated = [Int32](repeating: 0, count: Int(separatedOffsets[n]))
    var fill = separatedOffsets
    for vertex in preorder where separates[Int(vertex)] {
      let up = Int(parent[Int(vertex)])
      separated[Int(fill[up])] = position[Int(vertex)]
      fill[up] += 1
    }
    var isCut = [Bool](repeating: false, count: n)
    for vertex in 0..<n {
      // Below a root every child is separated: it takes two to make the root a cut vertex.
      let needed: Int32 = parent[vertex] < 0 ? 2 : 1
      isCut[vertex] = separatedOffsets[vertex + 1] - separatedOffsets[vertex] >= needed
    }
    self.isCut = isCut
    self.preorder = preorder
    self.position = position
    self.subtreeEnd = subtreeEnd
    self.rootPosition = rootPosition
    self.separatedOffsets = separatedOffsets
    self.separated = separated
  }

  /// The parts that the component of a vertex falls into without it; one part when it is no cut vertex,
  /// none when it stands alone.
  ///
  /// First the parts that the search met below the vertex, in preorder, then the part that holds the
  /// start of the search, if that is another vertex. Time O(number of parts).
  public func parts(without vertex: Int32) -> [Part] {
    let v = Int(vertex)
    let children = separated[Int(separatedOffsets[v])..<Int(separatedOffsets[v + 1])]
    var parts: [Part] = []
    parts.reserveCapacity(children.count + 1)
    for child in children {
      parts.append(Part(ranges: [child..<end(at: child)]))
    }
    let start = rootPosition[v]
    guard position[v] != start else { return parts }
    var rest: [Range<Int32>] = [start..<position[v]]
    var from = position[v] + 1
    for child in children {
      if from < child { rest.append(from..<child) }
      from = end(at: child)
    }
    let componentEnd = end(at: start)
    if from < componentEnd { rest.append(from..<componentEnd) }
    parts.append(Part(ranges: rest))
    return parts
  }

  /// The vertices of a part, ascending. Time O(k log k) for k of them.
  public func vertices(of part: Part) -> [Int32] {
    part.ranges.flatMap { preorder[Int($0.lowerBound)..<Int($0.upperBound)] }.sorted()
  }

  /// Prepares to count and list the marked vertices of parts. Time O(|V|), once.
  ///
  /// `marked` has one value for each vertex.
  public func counting(_ marked: [Bool]) -> Count {
    precondition(marked.count == preorder.count, "every vertex is marked or not")
    var before = [Int32](repeating: 0, count: preorder.count + 1)
    var vertices: [Int32] = []
    for (place, vertex) in preorder.enumerated() {
      if marked[Int(vertex)] { vertices.append(vertex) }
      before[place + 1] = Int32(vertices.count)
    }
    return Count(before: before, vertices: vertices)
  }

  /// Counts and lists marked vertices of parts without walking through the others.
  public struct Count: Sendable {
    /// The number of marked vertices before each position.
    let before: [Int32]
    /// The marked vertices in preorder.
    let vertices: [Int32]

    /// The number of marked vertices in a part. Time O(ranges of the part).
    public func count(in part: Part) -> Int {
      part.ranges.reduce(0) { sum, range in
        sum + Int(before[Int(range.upperBound)] - before[Int(range.lowerBound)])
      }
    }

    /// The marked vertices in a part, ascending. Time O(ranges + k log k) for k of them.
    public func vertices(in part: Part) -> [Int32] {
      part.ranges.flatMap { range in
        vertices[Int(before[Int(range.lowerBound)])..<Int(before[Int(range.upperBound)])]
      }.sorted()
    }
  }

  /// One past the subtree that begins at a position.
  private func end(at place: Int32) -> Int32 { subtreeEnd[Int(preorder[Int(place)])] }
}
