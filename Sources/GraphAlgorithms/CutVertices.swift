/// The cut vertices (articulation points) of a graph, and the parts it falls into without each of
/// them.
///
/// One iterative depth-first search (Hopcroft and Tarjan, 1973): O(|V| + |E|) time and space. It
/// lays the vertices out in preorder, where every subtree is a range; a part is a few ranges, so
/// asking for the parts without every vertex in turn costs O(|V|) altogether.
public struct CutVertices: Sendable, Equatable {
  /// A part that is left of a component when one vertex is gone, as ranges of positions in
  /// `preorder`.
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

  /// One past the last position of the subtree at each position.
  let subtreeEnd: [Int32]
  /// The position of the root of the component at each position.
  let rootPosition: [Int32]
  /// Where in `separated` the children stand that only their parent joins to the rest, by the
  /// position of the parent.
  let separatedOffsets: [Int32]
  /// The positions of such children, ascending for each parent.
  let separated: [Int32]

  /// Searches a graph for its cut vertices.
  public init(of graph: Graph) {
    let search = DepthFirstSearch(of: graph)
    let n = graph.vertexCount
    var separatedOffsets = [Int32](repeating: 0, count: n + 1)
    for place in 0..<n where search.separates[place] {
      separatedOffsets[Int(search.parent[place]) + 1] += 1
    }
    for place in 0..<n { separatedOffsets[place + 1] += separatedOffsets[place] }
    var separated = [Int32](repeating: 0, count: Int(separatedOffsets[n]))
    var fill = separatedOffsets
    for place in 0..<n where search.separates[place] {
      let up = Int(search.parent[place])
      separated[Int(fill[up])] = Int32(place)
      fill[up] += 1
    }
    var isCut = [Bool](repeating: false, count: n)
    for place in 0..<n {
      // Below a root every child is separated: it takes two to make the root a cut vertex.
      let needed: Int32 = search.parent[place] < 0 ? 2 : 1
      if separatedOffsets[place + 1] - separatedOffsets[place] >= needed {
        isCut[Int(search.preorder[place])] = true
      }
    }
    self.isCut = isCut
    self.preorder = search.preorder
    self.position = search.position
    self.subtreeEnd = search.subtreeEnd
    self.rootPosition = search.rootPosition
    self.separatedOffsets = separatedOffsets
    self.separated = separated
  }

  /// The parts that the component of a vertex falls into without it; one part when it is no cut
  /// vertex, none when it stands alone.
  ///
  /// First the parts that the search met below the vertex, in preorder, then the part that holds
  /// the start of the search, if that is another vertex. Time O(number of parts).
  public func parts(without vertex: Int32) -> [Part] {
    let place = Int(position[Int(vertex)])
    let children = separated[Int(separatedOffsets[place])..<Int(separatedOffsets[place + 1])]
    var parts: [Part] = []
    parts.reserveCapacity(children.count + 1)
    for child in children {
      parts.append(Part(ranges: [child..<subtreeEnd[Int(child)]]))
    }
    let start = rootPosition[place]
    guard place != Int(start) else { return parts }
    var rest: [Range<Int32>] = [start..<Int32(place)]
    var from = Int32(place) + 1
    for child in children {
      if from < child { rest.append(from..<child) }
      from = subtreeEnd[Int(child)]
    }
    let componentEnd = subtreeEnd[Int(start)]
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
}
