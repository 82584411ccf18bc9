import Model
import Text

/// A graph as GEXF 1.3, over time: nodes and edges bear `start` and `end`, days of which both are
/// days on which they are there; what is not known, or has not come, is left out.
struct GEXF: GraphForm {
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
        <gexf xmlns="http://gexf.net/1.3" version="1.3">
          <meta>
            <creator>Samvev</creator>

        """.utf8)
    if let description {
      bytes.append(contentsOf: "    <description>".utf8)
      appendXMLText(description.utf8Span.span, to: &bytes)
      bytes.append(contentsOf: "</description>\n".utf8)
    }
    bytes.append(
      contentsOf: """
          </meta>
          <graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">

        """.utf8)
    for (what, parts) in [("node", GraphPart.nodes), ("edge", GraphPart.edges.flatMap { $0 })] {
      bytes.append(contentsOf: "    <attributes class=\"\(what)\" mode=\"static\">\n".utf8)
      let attributes =
        [GraphAttribute(name: "sort", isInteger: false)] + GraphAttribute.all(of: parts)
      for attribute in attributes {
        let (name, type) = (attribute.name, attribute.isInteger ? "integer" : "string")
        bytes.append(
          contentsOf: "      <attribute id=\"\(name)\" title=\"\(name)\" type=\"\(type)\"/>\n".utf8)
      }
      bytes.append(contentsOf: "    </attributes>\n".utf8)
    }
    bytes.append(contentsOf: "    <nodes>\n".utf8)
  }

  mutating func node(_ node: NetworkGraph.Element, _ bytes: inout [UInt8]) {
    let graph = graph
    bytes.append(contentsOf: "      <node".utf8)
    write("id", &bytes) { graph.appendID(of: node, to: &$0) }
    finish(node, "node", &bytes)
  }

  func turn(_ bytes: inout [UInt8]) {
    bytes.append(contentsOf: "    </nodes>\n    <edges>\n".utf8)
  }

  mutating func edge(_ edge: NetworkGraph.Element, _ bytes: inout [UInt8]) {
    let graph = graph
    let (source, target) = graph.ends(of: edge)
    bytes.append(contentsOf: "      <edge".utf8)
    write("id", &bytes) { graph.appendID(of: edge, to: &$0) }
    write("source", &bytes) { graph.appendID(of: source, to: &$0) }
    write("target", &bytes) { graph.appendID(of: target, to: &$0) }
    // Gephi keeps edges between the same nodes apart where their kinds differ.
    write("kind", &bytes) { $0.append(contentsOf: edge.part.sort.utf8) }
    finish(edge, "edge", &bytes)
  }

  func end(_ bytes: inout [UInt8]) {
    bytes.append(contentsOf: "    </edges>\n  </graph>\n</gexf>\n".utf8)
  }

  /// What nodes and edges have both: a label, days, and values.
  private mutating func finish(
    _ element: NetworkGraph.Element, _ what: String, _ bytes: inout [UInt8]
  ) {
    let graph = graph
    write("label", &bytes) { graph.appendLabel(of: element, to: &$0) }
    let (first, last) = graph.days(of: element)
    if first.isKnown { write("start", &bytes) { CellWriter.write(first, into: &$0) } }
    if last.isKnown { write("end", &bytes) { CellWriter.write(last, into: &$0) } }
    bytes.append(
      contentsOf:
        ">\n        <attvalues>\n          <attvalue for=\"sort\" value=\"\(element.part.sort)\"/>\n"
        .utf8)
    let columns = TableSchema.of(element.part.table).columns
    for place in element.part.attributes {
      scratch.removeAll(keepingCapacity: true)
      graph.appendCell(place, of: element, to: &scratch)
      if scratch.isEmpty { continue }
      bytes.append(contentsOf: "          <attvalue for=\"\(columns[place].name)\" value=\"".utf8)
      appendXMLText(scratch.span, to: &bytes)
      bytes.append(contentsOf: "\"/>\n".utf8)
    }
    bytes.append(contentsOf: "        </attvalues>\n      </\(what)>\n".utf8)
  }

  /// Writes an attribute of XML.
  private mutating func write(
    _ name: String, _ bytes: inout [UInt8], _ value: (inout [UInt8]) -> Void
  ) {
    scratch.removeAll(keepingCapacity: true)
    value(&scratch)
    bytes.append(contentsOf: " \(name)=\"".utf8)
    appendXMLText(scratch.span, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }
}
