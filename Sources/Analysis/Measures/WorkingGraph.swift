package import GraphAlgorithms
import Model

/// The working graph W of `docs/measures.en.md`: silo services and their contacts, who collaborates
/// with whom, and every contact with its service.
///
/// Vertices are the silo services in the order of ids, then their contacts in the order of ids.
package struct WorkingGraph: Sendable {
  package let graph: Graph
  /// How many of the vertices, from 0, are services.
  let serviceCount: Int
  let cuts: CutVertices

  package init(_ situation: Situation) {
    let network = situation.network
    let serviceCount = situation.siloServices.count
    self.serviceCount = serviceCount
    var contactVertex = [Int32?](repeating: nil, count: network.contacts.count)
    for (index, row) in situation.siloContacts.enumerated() {
      contactVertex[Int(row)] = Int32(serviceCount + index)
    }
    var sources: [Int32] = []
    var targets: [Int32] = []
    func vertex(_ ref: Ref) -> Int32? {
      ref.isA(.contact) ? contactVertex[ref.row] : situation.siloIndex[ref.row]
    }
    func join(_ a: Ref, _ b: Ref) {
      guard let a = vertex(a), let b = vertex(b) else { return }
      sources.append(a)
      targets.append(b)
    }
    for row in situation.siloContacts.map({ Int($0) }) {
      join(Ref(.contact, row), network.contacts.service[row])
    }
    for row in situation.collaboratesTies.map({ Int($0) }) {
      join(network.ties.a[row], network.ties.b[row])
    }
    graph = Graph(
      vertexCount: serviceCount + situation.siloContacts.count, sources: sources, targets: targets)
    cuts = CutVertices(of: graph)
  }
}
