import GraphAlgorithms
import Model

/// The working graph W of `docs/measures.en.md`: silo services and their contacts, who collaborates
/// with whom, and every contact with its service.
///
/// Vertices are the silo services in the order of ids, then their contacts in the order of ids.
struct WorkingGraph: Sendable {
  let graph: Graph
  /// How many of the vertices, from 0, are services.
  let serviceCount: Int
  let cuts: CutVertices

  init(_ situation: Situation) {
    let network = situation.network
    let serviceCount = situation.siloServices.count
    self.serviceCount = serviceCount
    var contactVertex = [Int32](repeating: -1, count: network.contacts.count)
    for (index, row) in situation.siloContacts.enumerated() {
      contactVertex[Int(row)] = Int32(serviceCount + index)
    }
    var sources: [Int32] = []
    var targets: [Int32] = []
    for row in situation.siloContacts {
      sources.append(contactVertex[Int(row)])
      targets.append(situation.siloIndex[network.contacts.service[Int(row)].row])
    }
    func vertex(_ ref: Int32) -> Int32 {
      ref.refKind == Ref.Kind.contact.rawValue
        ? contactVertex[ref.row] : situation.siloIndex[ref.row]
    }
    for row in situation.collaboratesTies.map({ Int($0) }) {
      let (a, b) = (vertex(network.ties.a[row]), vertex(network.ties.b[row]))
      guard a >= 0, b >= 0 else { continue }
      sources.append(a)
      targets.append(b)
    }
    graph = Graph(
      vertexCount: serviceCount + situation.siloContacts.count, sources: sources, targets: targets)
    cuts = CutVertices(of: graph)
  }
}
