public import Model

/// What a graph is written as.
public enum GraphFormat: Sendable {
  case graphML, gexf, json
  /// A folder of two sheets.
  case folder(CSVForm)
}

/// Writes a network as a directed graph for other programs: every family, person, service, contact
/// and need a node, every tie, membership of a household, employment, need, responsibility and
/// referral an edge.
///
/// Goals, activities and what else is no relation is not in it, and it is not read in again.
///
/// The same network gives the same bytes. A graph takes the place of nothing, or of a graph that is
/// as it was written (`writeBundle`); a folder, of one of the same network.
///
/// - Parameters:
///   - description: what the file says of itself, where the format has a place for it.
///   - force: whether to write over whatever is there.
/// - Throws: what `writeBundle` does.
public func writeGraph(
  _ network: Network, to path: String, as format: GraphFormat, description: String? = nil,
  force: Bool = false
) throws(ExchangeError) {
  let graph = NetworkGraph(network)
  func write(_ form: some GraphForm) throws(ExchangeError) {
    try writeDocument(to: path, as: .graph, force: force) { sink throws(ExchangeError) in
      var form = form
      try form.write(graph, to: sink)
    }
  }
  switch format {
  case .graphML: try write(GraphML(graph, description: description))
  case .gexf: try write(GEXF(graph, description: description))
  case .json: try write(NodeLink(graph, description: description))
  case .folder(let form):
    let sheets = GraphSheets(graph: graph, form: form)
    try ExportFolder(
      path: path, content: .graph,
      files: [
        ExportFile(name: GraphSheets.nodes) { sink throws(ExchangeError) in
          try sheets.writeNodes(to: sink)
        },
        ExportFile(name: GraphSheets.edges) { sink throws(ExchangeError) in
          try sheets.writeEdges(to: sink)
        },
      ], names: [GraphSheets.nodes, GraphSheets.edges], force: force
    ) { folder throws(ExchangeError) in
      try PreviousExport(folder: folder).isOfNetwork(network, isGraph: true)
    }.write()
  }
}
