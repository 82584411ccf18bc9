import Model

/// How a graph is written as a file of one kind: piece by piece, nodes before edges.
protocol GraphForm {
  /// What stands before the nodes.
  func begin(_ bytes: inout [UInt8])
  mutating func node(_ node: NetworkGraph.Element, _ bytes: inout [UInt8])
  /// What stands between nodes and edges.
  mutating func turn(_ bytes: inout [UInt8])
  mutating func edge(_ edge: NetworkGraph.Element, _ bytes: inout [UInt8])
  /// What stands behind the edges.
  func end(_ bytes: inout [UInt8])
}

extension GraphForm {
  /// Writes a graph, and hands over its bytes in portions of about a megabyte.
  mutating func write<E: Error>(
    _ graph: NetworkGraph, to sink: ([UInt8]) throws(E) -> Void
  ) throws(E) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(BundleWriter.portion + 1 << 14)
    func hand(over portion: Int) throws(E) {
      guard bytes.count >= portion else { return }
      try sink(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
    begin(&bytes)
    try graph.forEachNode { (element) throws(E) in
      node(element, &bytes)
      try hand(over: BundleWriter.portion)
    }
    turn(&bytes)
    try graph.forEachEdge { (element) throws(E) in
      edge(element, &bytes)
      try hand(over: BundleWriter.portion)
    }
    end(&bytes)
    try hand(over: 0)
  }
}
