import GraphAlgorithms
import Model

/// `silo.key-person`: without one contact, services that can reach each other no longer can.
package enum SiloKeyPerson {
  /// From how many services cut off on it is high.
  package static let highFrom = 3

  package static func findings(_ working: WorkingGraph, in situation: Situation) -> FindingList {
    let services = (0..<working.graph.vertexCount).map { $0 < working.serviceCount }
    let counting = working.cuts.counting(services)
    var findings = FindingList()
    for index in situation.siloContacts.indices {
      let vertex = Int32(working.serviceCount + index)
      guard working.cuts.isCut[Int(vertex)] else { continue }
      let parts = working.cuts.parts(without: vertex)
      var withServices = parts.filter { counting.count(in: $0) > 0 }
      guard withServices.count >= 2, let stays = staying(withServices, counting) else { continue }
      withServices.remove(at: stays)
      let cutOff = withServices.flatMap { counting.vertices(in: $0) }
      findings.append(
        situation.finding(
          .siloKeyPerson, cutOff.count >= highFrom ? .high : .medium,
          service: Ref(.contact, Int(situation.siloContacts[index])),
          related: Related(cutOff.map { Ref(.service, Int(situation.siloServices[Int($0)])) })))
    }
    return findings
  }

  /// The place of the part with the most services; among equals, of the one with the smallest id.
  private static func staying(_ parts: [CutVertices.Part], _ counting: CutVertices.Count) -> Int? {
    let largest = parts.map { counting.count(in: $0) }.max()
    let candidates = parts.indices.filter { counting.count(in: parts[$0]) == largest }
    // The part that stays is nearly all of the graph: its services are looked at only among equals.
    if candidates.count == 1 { return candidates[0] }
    // Services are vertices in the order of ids.
    return candidates.map { place in
      (place: place, smallest: counting.vertices(in: parts[place]).min() ?? Int32.max)
    }
    .min { $0.smallest < $1.smallest }?.place
  }
}
