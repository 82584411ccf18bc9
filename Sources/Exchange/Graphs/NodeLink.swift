import Model
import Text

/// A graph as one JSON document of nodes and links, as NetworkX writes and reads it
/// (`node_link_graph(data, edges="edges")`): a directed multigraph, each edge with its id as `key`.
///
/// An empty cell has no member; whole numbers are numbers.
struct NodeLink: GraphForm {
  let graph: NetworkGraph
  /// What the graph says of itself; nil for nothing.
  let description: String?
  private var scratch: [UInt8] = []
  private var isFirst = true

  init(_ graph: NetworkGraph, description: String?) {
    self.graph = graph
    self.description = description
  }

  func begin(_ bytes: inout [UInt8]) {
    bytes.append(
      contentsOf: "{\n  \"directed\": true,\n  \"multigraph\": true,\n  \"graph\": {".utf8)
    if let description {
      bytes.append(contentsOf: "\"description\": ".utf8)
      appendJSONString(description.utf8Span.span, to: &bytes)
    }
    bytes.append(contentsOf: "},\n  \"nodes\": [".utf8)
  }

  mutating func node(_ node: NetworkGraph.Element, _ bytes: inout [UInt8]) {
    let graph = graph
    next(&bytes)
    write("id", &bytes) { graph.appendID(of: node, to: &$0) }
    attributes(of: node, &bytes)
  }

  mutating func turn(_ bytes: inout [UInt8]) {
    bytes.append(contentsOf: isFirst ? "],\n  \"edges\": [".utf8 : "\n  ],\n  \"edges\": [".utf8)
    isFirst = true
  }

  mutating func edge(_ edge: NetworkGraph.Element, _ bytes: inout [UInt8]) {
    let graph = graph
    let (source, target) = graph.ends(of: edge)
    next(&bytes)
    write("source", &bytes) { graph.appendID(of: source, to: &$0) }
    bytes.append(contentsOf: ", ".utf8)
    write("target", &bytes) { graph.appendID(of: target, to: &$0) }
    bytes.append(contentsOf: ", ".utf8)
    write("key", &bytes) { graph.appendID(of: edge, to: &$0) }
    attributes(of: edge, &bytes)
  }

  func end(_ bytes: inout [UInt8]) {
    bytes.append(contentsOf: isFirst ? "]\n}\n".utf8 : "\n  ]\n}\n".utf8)
  }

  private mutating func next(_ bytes: inout [UInt8]) {
    bytes.append(contentsOf: isFirst ? "\n    {".utf8 : ",\n    {".utf8)
    isFirst = false
  }

  private mutating func attributes(of element: NetworkGraph.Element, _ bytes: inout [UInt8]) {
    bytes.append(contentsOf: ", \"sort\": \"\(element.part.sort)\"".utf8)
    let columns = TableSchema.of(element.part.table).columns
    for place in element.part.attributes {
      scratch.removeAll(keepingCapacity: true)
      graph.appendCell(place, of: element, to: &scratch)
      if scratch.isEmpty { continue }
      bytes.append(contentsOf: ", \"\(columns[place].name)\": ".utf8)
      if case .integer = columns[place].kind {
        bytes.append(contentsOf: scratch)
      } else {
        appendJSONString(scratch.span, to: &bytes)
      }
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func write(
    _ name: String, _ bytes: inout [UInt8], _ value: (inout [UInt8]) -> Void
  ) {
    scratch.removeAll(keepingCapacity: true)
    value(&scratch)
    bytes.append(contentsOf: "\"\(name)\": ".utf8)
    appendJSONString(scratch.span, to: &bytes)
  }
}
