/// A graph as the search for communities sees it, whose vertices are sets of a graph's vertices.
///
/// Each edge is stored at both of its ends, unordered. Self-loops count in the strengths only: what
/// lies inside a vertex is inside its community wherever it moves.
struct AggregateGraph {
  private(set) var vertexCount = 0
  /// Where the neighbours of each vertex begin. This and all that follow may be longer than what is
  /// in use, as they are kept from one graph to the next.
  private(set) var offsets: [Int32] = []
  private(set) var neighbours: [Int32] = []
  private(set) var weights: [Double] = []
  private(set) var strengths: [Double] = []

  init() {}

  init(_ graph: WeightedGraph) {
    vertexCount = graph.vertexCount
    offsets = graph.offsets
    neighbours = graph.neighbours
    weights = graph.weights
    strengths = graph.strengths
  }

  /// Becomes the graph whose vertices are the sets of a partition of another, numbered from 0.
  ///
  /// Time O(|V| + |E|). The last three are room to work in, as long as there are vertices.
  mutating func become(
    _ graph: AggregateGraph, mergedBy labels: [Int32], count: Int,
    _ first: inout [Int32], _ members: inout [Int32], _ places: inout [Int32]
  ) {
    vertexCount = count
    if offsets.count <= count {
      offsets = [Int32](repeating: 0, count: count + 1)
      strengths = [Double](repeating: 0, count: count)
    }
    let size = Int(graph.offsets[graph.vertexCount])
    if neighbours.count < size {
      neighbours = [Int32](repeating: 0, count: size)
      weights = [Double](repeating: 0, count: size)
    }
    Self.group(labels, graph.vertexCount, count, &first, &members)
    Self.merge(
      graph, labels, count, first, members, &places, &offsets, &neighbours, &weights, &strengths)
  }

  /// Puts the members of each set in a row of `members`, and into `ends` where the rows end.
  private static func group(
    _ labelArray: [Int32], _ n: Int, _ count: Int, _ endArray: inout [Int32],
    _ memberArray: inout [Int32]
  ) {
    let labels = labelArray.span
    var ends = endArray.mutableSpan
    var members = memberArray.mutableSpan
    for set in 0..<count { ends[set] = 0 }
    for vertex in 0..<n { ends[Int(labels[vertex])] += 1 }
    var sum: Int32 = 0
    for set in 0..<count {
      let size = ends[set]
      ends[set] = sum
      sum += size
    }
    // Filling moves each beginning to the end of its set.
    for vertex in 0..<n {
      let set = Int(labels[vertex])
      members[Int(ends[set])] = Int32(vertex)
      ends[set] += 1
    }
  }

  private static func merge(
    _ graph: AggregateGraph, _ labelArray: [Int32], _ count: Int, _ endArray: [Int32],
    _ memberArray: [Int32], _ placeArray: inout [Int32], _ offsetArray: inout [Int32],
    _ rowArray: inout [Int32], _ rowWeightArray: inout [Double], _ strengthArray: inout [Double]
  ) {
    let offsets = graph.offsets.span
    let neighbours = graph.neighbours.span
    let weights = graph.weights.span
    let strengths = graph.strengths.span
    let labels = labelArray.span
    let ends = endArray.span
    let members = memberArray.span
    // Where in the open row each set stands, if that is not before the row.
    var places = placeArray.mutableSpan
    var mergedOffsets = offsetArray.mutableSpan
    var row = rowArray.mutableSpan
    var rowWeights = rowWeightArray.mutableSpan
    var mergedStrengths = strengthArray.mutableSpan
    for set in 0..<count { places[set] = -1 }
    var write = 0
    var member = 0
    for set in 0..<count {
      let begin = Int32(write)
      var strength = 0.0
      while member < Int(ends[set]) {
        let vertex = Int(members[member])
        member += 1
        strength += strengths[vertex]
        for index in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
          let label = Int(labels[Int(neighbours[index])])
          guard label != set else { continue }
          let known = places[label]
          if known >= begin {
            rowWeights[Int(known)] += weights[index]
          } else {
            places[label] = Int32(write)
            row[write] = Int32(label)
            rowWeights[write] = weights[index]
            write += 1
          }
        }
      }
      mergedStrengths[set] = strength
      mergedOffsets[set + 1] = Int32(write)
    }
  }
}
