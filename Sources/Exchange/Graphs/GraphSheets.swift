import Model

/// A graph as two sheets, `nodes.csv` and `edges.csv`, with the columns that Gephi looks for (`Id`,
/// `Label`, `Source`, `Target`, `Type`) before the attributes.
struct GraphSheets {
  static let nodes = "nodes.csv"
  static let edges = "edges.csv"
  /// The columns before the attributes.
  private static let columnsOfNodes = ["Id", "Label", "sort"]
  private static let columnsOfEdges = ["Id", "Source", "Target", "Type", "Label", "sort"]

  let graph: NetworkGraph
  let form: CSVForm

  func writeNodes<E: Error>(to sink: ([UInt8]) throws(E) -> Void) throws(E) {
    let attributes = GraphAttribute.all(of: GraphPart.nodes).map(\.name)
    let places = Self.places(of: attributes, in: GraphPart.nodes)
    var sheet = SheetWriter(form)
    sheet.row(Self.columnsOfNodes + attributes)
    try graph.forEachNode { (node) throws(E) in
      sheet.cell { graph.appendID(of: node, to: &$0) }
      sheet.cell { graph.appendLabel(of: node, to: &$0) }
      write(node, places[node.part.table.index], &sheet)
      try sheet.hand(over: BundleWriter.portion, to: sink)
    }
    try sheet.hand(over: 0, to: sink)
  }

  func writeEdges<E: Error>(to sink: ([UInt8]) throws(E) -> Void) throws(E) {
    let parts = GraphPart.edges.flatMap { $0 }
    let attributes = GraphAttribute.all(of: parts).map(\.name)
    let places = Self.places(of: attributes, in: parts)
    var sheet = SheetWriter(form)
    sheet.row(Self.columnsOfEdges + attributes)
    try graph.forEachEdge { (edge) throws(E) in
      let (source, target) = graph.ends(of: edge)
      sheet.cell { graph.appendID(of: edge, to: &$0) }
      sheet.cell { graph.appendID(of: source, to: &$0) }
      sheet.cell { graph.appendID(of: target, to: &$0) }
      sheet.cell("Directed")
      sheet.cell { graph.appendLabel(of: edge, to: &$0) }
      write(edge, places[edge.part.table.index], &sheet)
      try sheet.hand(over: BundleWriter.portion, to: sink)
    }
    try sheet.hand(over: 0, to: sink)
  }

  /// For each table the places of the attributes in it; nil for those that it has no column for.
  private static func places(of attributes: [String], in parts: [GraphPart]) -> [[Int?]] {
    TableSchema.all.map { schema in
      let own = parts.filter { $0.table == schema.name }.flatMap(\.attributes)
      return attributes.map { name in own.first { schema.columns[$0].name == name } }
    }
  }

  /// The sort and the attributes.
  private func write(
    _ element: NetworkGraph.Element, _ places: [Int?], _ sheet: inout SheetWriter
  ) {
    sheet.cell(element.part.sort)
    for place in places {
      sheet.cell { bytes in
        if let place { graph.appendCell(place, of: element, to: &bytes) }
      }
    }
    sheet.endRow()
  }
}
