import CLibcgraph

/// What describes one thing only, so that a cluster must not take it from what is around it.
private let ownAttributes = [
  "label", "xlabel", "id", "class", "comment", "tooltip", "URL", "href", "target", "bgcolor",
]

/// Calls `body` with the graph of a drawing, and closes it afterwards.
func withGraph<Value>(
  of drawing: Drawing, in library: inout Library,
  _ body: (UnsafeMutablePointer<Agraph_t>) throws(GraphvizError) -> Value
) throws(GraphvizError) -> Value {
  // A graph without a name gets a number that depends on what was opened before it.
  let name = drawing.name.isEmpty ? "G" : escapedName(drawing.name)
  let kind = samvev_graph_kind(drawing.isDirected ? 1 : 0, drawing.isStrict ? 1 : 0)
  guard let graph = unsafe withChars(name, { unsafe agopen($0, kind, nil) }) else {
    throw .outOfMemory
  }
  return try unsafe library.lend(graph) { _, graph throws(GraphvizError) in
    var builder = unsafe Builder(graph: graph)
    try builder.build(drawing)
    return try unsafe body(graph)
  }
}

/// Fills a graph of libcgraph from a drawing.
@safe private struct Builder {
  let graph: UnsafeMutablePointer<Agraph_t>
  var graphSymbols = Symbols(kind: AGRAPH)
  var nodeSymbols = Symbols(kind: AGNODE)
  var edgeSymbols = Symbols(kind: AGOUTEDGE)
  var nodes: [UnsafeMutablePointer<Agnode_t>]
  var clusters: [UnsafeMutablePointer<Agraph_t>]

  init(graph: UnsafeMutablePointer<Agraph_t>) {
    unsafe self.graph = graph
    unsafe nodes = []
    unsafe clusters = []
  }

  mutating func build(_ drawing: Drawing) throws(GraphvizError) {
    try declare(drawing)
    try addNodes(drawing.nodes)
    try addClusters(drawing)
    try addEdges(drawing)
  }

  /// Declares every attribute before there is a node: later it would cost a walk over all of them.
  private mutating func declare(_ drawing: Drawing) throws(GraphvizError) {
    for attribute in drawing.attributes.all {
      try unsafe graphSymbols.declare(attribute.name, attribute.value, in: graph)
    }
    for cluster in drawing.clusters {
      for attribute in cluster.attributes.all {
        try unsafe graphSymbols.declare(attribute.name, nil, in: graph)
      }
    }

    for attribute in drawing.nodeDefaults.all {
      try unsafe nodeSymbols.declare(attribute.name, attribute.value, in: graph)
    }
    // libgvc makes this the default of every graph opened after it was first used; said always, the
    // text does not depend on what happened before.
    try unsafe nodeSymbols.declare("label", .raw("\\N"), in: graph)
    for name in nodeSymbols.undeclared(in: drawing.nodes.lazy.map(\.attributes)) {
      try unsafe nodeSymbols.declare(name, nil, in: graph)
    }

    for attribute in drawing.edgeDefaults.all {
      try unsafe edgeSymbols.declare(attribute.name, attribute.value, in: graph)
    }
    for name in edgeSymbols.undeclared(in: drawing.edges.lazy.map(\.attributes)) {
      try unsafe edgeSymbols.declare(name, nil, in: graph)
    }
  }

  private mutating func addNodes(_ added: [Drawing.Node]) throws(GraphvizError) {
    unsafe nodes.reserveCapacity(added.count)
    for node in added {
      let made = unsafe withChars(escapedName(node.name)) { unsafe agnode(graph, $0, 1) }
      guard let made = unsafe made else { throw .outOfMemory }
      guard unsafe Int(samvev_sequence(made)) == nodes.count + 1 else {
        throw .duplicateName(node.name)
      }
      unsafe nodes.append(made)
      for attribute in node.attributes.all {
        try unsafe nodeSymbols.set(attribute, on: UnsafeMutableRawPointer(made), in: graph)
      }
    }
  }

  private mutating func addClusters(_ drawing: Drawing) throws(GraphvizError) {
    var names: Set<String> = []
    for cluster in drawing.clusters {
      let name = escapedName(cluster.name)
      guard names.insert(name).inserted else { throw .duplicateName(cluster.name) }
      let parent = try unsafe self.cluster(cluster.parent) ?? graph
      let made = unsafe withChars("cluster_" + name) { unsafe agsubg(parent, $0, 1) }
      guard let made = unsafe made else { throw .outOfMemory }
      unsafe clusters.append(made)
      for attribute in cluster.attributes.all {
        try unsafe graphSymbols.set(attribute, on: UnsafeMutableRawPointer(made), in: graph)
      }
      for name in ownAttributes where cluster.attributes[name] == nil && graphSymbols.has(name) {
        let empty = Attribute(name, "")
        try unsafe graphSymbols.set(empty, on: UnsafeMutableRawPointer(made), in: graph)
      }
    }
    for (index, node) in drawing.nodes.enumerated() {
      guard let owner = try unsafe cluster(node.cluster) else { continue }
      guard unsafe agsubnode(owner, nodes[index], 1) != nil else { throw .outOfMemory }
    }
  }

  private mutating func addEdges(_ drawing: Drawing) throws(GraphvizError) {
    for edge in drawing.edges {
      let tail = try unsafe node(edge.tail)
      let head = try unsafe node(edge.head)
      // The engine fdp pulls the nodes of a cluster together only by edges that lie in it.
      let owner = commonCluster(
        drawing.nodes[Int(edge.tail)].cluster, drawing.nodes[Int(edge.head)].cluster, drawing)
      let part = try unsafe cluster(owner) ?? graph
      let made =
        if let key = edge.key {
          unsafe withChars(escapedName(key)) { unsafe agedge(part, tail, head, $0, 1) }
        } else {
          unsafe agedge(part, tail, head, nil, 1)
        }
      guard let made = unsafe made else { throw .outOfMemory }
      for attribute in edge.attributes.all {
        try unsafe edgeSymbols.set(attribute, on: UnsafeMutableRawPointer(made), in: graph)
      }
    }
  }

  private func node(_ index: Int32) throws(GraphvizError) -> UnsafeMutablePointer<Agnode_t> {
    guard unsafe nodes.indices.contains(Int(index)) else { throw .noSuchIndex(index) }
    return unsafe nodes[Int(index)]
  }

  private func cluster(
    _ index: Int32?
  ) throws(GraphvizError) -> UnsafeMutablePointer<Agraph_t>? {
    guard let index else { return nil }
    guard unsafe clusters.indices.contains(Int(index)) else { throw .noSuchIndex(index) }
    return unsafe clusters[Int(index)]
  }
}

/// The innermost cluster around both of two clusters.
private func commonCluster(_ first: Int32?, _ second: Int32?, _ drawing: Drawing) -> Int32? {
  var first = first
  var second = second
  // A cluster comes after the one around it, so the later of two cannot be around the other.
  while let one = first, let other = second, one != other {
    if one > other {
      first = drawing.clusters[Int(one)].parent
    } else {
      second = drawing.clusters[Int(other)].parent
    }
  }
  return first == nil ? nil : second
}
