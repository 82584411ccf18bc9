/// The connected components of a graph: sets of vertices that paths join.
///
/// Time and space O(|V| + |E|), by breadth-first search.
public struct Components: Sendable, Equatable {
  /// The component of each vertex, numbered from 0 in the order of each component's smallest
  /// vertex.
  public let of: [Int32]
  /// The number of vertices in each component, by its number.
  public let vertexCounts: [Int32]

  /// The number of components.
  public var count: Int { vertexCounts.count }
  /// The sizes of the components, largest first.
  public var sizes: [Int32] { vertexCounts.sorted(by: >) }

  /// Finds the components of a graph.
  public init(of graph: Graph) {
    let n = graph.vertexCount
    var component = [Int32](repeating: -1, count: n)
    var counts: [Int32] = []
    var queue: [Int32] = []
    queue.reserveCapacity(n)
    for start in 0..<n where component[start] < 0 {
      let number = Int32(counts.count)
      let first = queue.count
      component[start] = number
      queue.append(Int32(start))
      var head = first
      while head < queue.count {
        let vertex = Int(queue[head])
        head += 1
        for index in graph.row(vertex) {
          let other = graph.neighbours[index]
          if component[Int(other)] < 0 {
            component[Int(other)] = number
            queue.append(other)
          }
        }
      }
      counts.append(Int32(queue.count - first))
    }
    self.of = component
    self.vertexCounts = counts
  }
}
