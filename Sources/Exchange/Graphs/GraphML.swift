import Model
import Text

/// A graph as GraphML 1.0 with attributes: one `<key>` for each attribute of nodes and of edges,
/// with `for` and `attr.type`, and no `<data>` for an empty cell.
///
/// Ids are names as XML Schema has them (`NMTOKEN`). Days are strings: readers know no type for
/// them.
struct GraphML: GraphForm {
  let graph: NetworkGraph
  /// What the graph says of itself; nil for nothing.
  let description: String?
  private var scratch: [UInt8] = []

  init(_ graph: NetworkGraph, description: String?) {
    self.graph = graph
    self.description = description
  }

  func begin(_ bytes: inout [UInt8]) {
    bytes.append(
      contentsOf: """
        <?xml version="1.0" encoding="UTF-8"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns">

        """.utf8)
    func key(_ name: String, of what: String, _ type: String) {
      bytes.append(
        contentsOf:
          "  <key id=\"\(what).\(name)\" for=\"\(what)\" attr.name=\"\(name)\" attr.type=\"\(type)\"/>\n"
          .utf8)
    }
    if description != nil { key("description", of: "graph", "string") }
    for (what, parts) in [("node", GraphPart.nodes), ("edge", GraphPart.edges.flatMap { $0 })] {
      key("sort", of: what, "string")
      for attribute in GraphAttribute.all(of: parts) {
        key(attribute.name, of: what, attribute.isInteger ? "int" : "string")
      }
    }
    bytes.append(contentsOf: "  <graph id=\"network\" edgedefault=\"directed\">\n".utf8)
    if let description {
      bytes.append(contentsOf: "    <data key=\"graph.description\">".utf8)
      appendXMLText(description.utf8Span.span, to: &bytes)
      bytes.append(contentsOf: "</data>\n".utf8)
    }
  }

  mutating func node(_ node: NetworkGraph.Element, _ bytes: inout [UInt8]) {
    bytes.append(contentsOf: "    <node id=\"".utf8)
    scratch.removeAll(keepingCapacity: true)
    graph.appendID(of: node, to: &scratch)
    appendXMLText(scratch.span, to: &bytes)
    data(of: node, "node", &bytes)
    bytes.append(contentsOf: "</node>\n".utf8)
  }

  func turn(_ bytes: inout [UInt8]) {}

  mutating func edge(_ edge: NetworkGraph.Element, _ bytes: inout [UInt8]) {
    let (source, target) = graph.ends(of: edge)
    bytes.append(contentsOf: "    <edge id=\"".utf8)
    scratch.removeAll(keepingCapacity: true)
    graph.appendID(of: edge, to: &scratch)
    appendXMLText(scratch.span, to: &bytes)
    for (name, end) in [("source", source), ("target", target)] {
      bytes.append(contentsOf: "\" \(name)=\"".utf8)
      scratch.removeAll(keepingCapacity: true)
      graph.appendID(of: end, to: &scratch)
      appendXMLText(scratch.span, to: &bytes)
    }
    data(of: edge, "edge", &bytes)
    bytes.append(contentsOf: "</edge>\n".utf8)
  }

  func end(_ bytes: inout [UInt8]) {
    bytes.append(contentsOf: "  </graph>\n</graphml>\n".utf8)
  }

  private mutating func data(
    of element: NetworkGraph.Element, _ what: String, _ bytes: inout [UInt8]
  ) {
    bytes.append(
      contentsOf: "\">\n      <data key=\"\(what).sort\">\(element.part.sort)</data>\n".utf8)
    let columns = TableSchema.of(element.part.table).columns
    for place in element.part.attributes {
      scratch.removeAll(keepingCapacity: true)
      graph.appendCell(place, of: element, to: &scratch)
      if scratch.isEmpty { continue }
      bytes.append(contentsOf: "      <data key=\"\(what).\(columns[place].name)\">".utf8)
      appendXMLText(scratch.span, to: &bytes)
      bytes.append(contentsOf: "</data>\n".utf8)
    }
    bytes.append(contentsOf: "    ".utf8)
  }
}
