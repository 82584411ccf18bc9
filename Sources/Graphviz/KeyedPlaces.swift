import CLibcgraph

/// Where the nodes of a laid-out DOT text stand, in points, by one of their attributes, and some
/// attributes of the graph; nodes without `pos` or without the attribute are left out.
///
/// Of nodes with the same key the first counts. The values are those that were written, which is
/// what was given only where nothing in it needed escaping.
public func keyedPlaces(
  inDOT text: String, key: String, graphAttributes: [String]
) throws(GraphvizError) -> (graph: [String: String], places: [String: (x: Double, y: Double)]) {
  let found = try withLibrary { library throws(GraphvizError) in
    try unsafe withGraph(reading: text, in: &library) { _, graph throws(GraphvizError) in
      var result = KeyedNode()
      for name in graphAttributes {
        if let value = unsafe withChars(name, { unsafe agget(graph, $0) }) {
          result.graph.append((name, unsafe String(cString: value)))
        }
      }
      var node = unsafe agfstnode(graph)
      while let this = unsafe node {
        defer { unsafe node = agnxtnode(graph, this) }
        guard let name = unsafe withChars(key, { unsafe agget(this, $0) }),
          let pos = unsafe withChars("pos", { unsafe agget(this, $0) })
        else { continue }
        let (word, place) = unsafe (String(cString: name), String(cString: pos))
        let numbers = place.split(separator: ",").compactMap { Double($0) }
        if !word.isEmpty, numbers.count == 2, numbers.allSatisfy(\.isFinite) {
          result.nodes.append((word, numbers[0], numbers[1]))
        }
      }
      return result
    }
  }
  return (
    graph: Dictionary(found.graph, uniquingKeysWith: { first, _ in first }),
    places: Dictionary(
      found.nodes.map { ($0.key, (x: $0.x, y: $0.y)) }, uniquingKeysWith: { first, _ in first })
  )
}

private struct KeyedNode: Sendable {
  var graph: [(String, String)] = []
  var nodes: [(key: String, x: Double, y: Double)] = []
}
