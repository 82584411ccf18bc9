import CLibcgraph
import Glibc

/// The drawing as DOT, the same bytes each time for the same drawing.
///
/// Nodes stand in their order, those of a cluster where the cluster stands; attributes are sorted
/// by name, and only what differs from the default is written (agwrite). Time O(|V| + |E|) for a
/// drawing without clusters; with many clusters agwrite is quadratic, so large ones need another
/// grouping.
public func dot(_ drawing: Drawing) throws(GraphvizError) -> String {
  try withLibrary { library throws(GraphvizError) in
    // agwrite goes through clusters in the order of the addresses of their names.
    let isLarge = drawing.nodes.count + drawing.edges.count > 20_000
    return try withArena(isLarge: isLarge) { () throws(GraphvizError) in
      try unsafe withGraph(of: drawing, in: &library) { graph throws(GraphvizError) in
        try unsafe written(graph)
      }
    }
  }
}

/// Writes a graph to memory.
private func written(
  _ graph: UnsafeMutablePointer<Agraph_t>
) throws(GraphvizError) -> String {
  var text = unsafe samvev_text()
  defer { unsafe free(text.start) }
  guard unsafe samvev_write(graph, &text) == 0, let start = unsafe text.start else {
    throw .outOfMemory
  }
  return unsafe String(
    decoding: UnsafeRawBufferPointer(start: start, count: text.count), as: UTF8.self)
}
