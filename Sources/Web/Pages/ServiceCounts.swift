import Analysis
import Model

/// How much each service has, by rows of `services`.
struct ServiceCounts {
  /// Contacts who are employed on the day.
  private(set) var contacts: [Int]
  /// Open families that it serves, by a tie or by a responsibility for an open need.
  private(set) var families: [Int]

  init(_ situation: Situation) {
    let network = situation.network
    contacts = [Int](repeating: 0, count: network.services.count)
    families = contacts
    for row in 0..<network.contacts.count where situation.contactIsEmployed[row] {
      contacts[network.contacts.service[row].row] += 1
    }
    // Where families are counted the family's own network counts too, which is no silo service.
    var served = [Set<Int>](repeating: [], count: network.families.count)
    for family in 0..<network.families.count where situation.familyIsOpen[family] {
      for tie in situation.servesTiesOfFamily[family] {
        if let service = network.unit(network.ties.a[Int(tie)]) { served[family].insert(service) }
      }
    }
    for need in situation.openNeeds {
      for row in situation.responsibilitiesOfNeed[Int(need)]
      where situation.isInForce(responsibility: Int(row)) {
        let service = network.unit(network.responsibilities.actor[Int(row)])
        if let service { served[network.needs.family[Int(need)].row].insert(service) }
      }
    }
    for services in served { for service in services { families[service] += 1 } }
  }
}

/// Two services in the same families, and no link between them but perhaps one person.
struct UnlinkedPair {
  let pair: SiloMeasures.Pair
  /// The contact who alone joins them; nil where nobody does.
  let onlyBridge: Ref?
}

extension Overview {
  /// The pairs of services that share families and have no link but perhaps one person, the most
  /// shared first: those of which `silo.unlinked` and `silo.single-bridge` speak.
  var unlinkedPairs: [UnlinkedPair] {
    zip(pairs.pairs, pairs.onlyBridge).compactMap { pair, bridge in
      guard pair.sharedFamilies > 0, pair.status != .linked, pair.bridges < 2,
        !situation.isCoordinating(pair)
      else { return nil }
      return UnlinkedPair(pair: pair, onlyBridge: bridge.map { Ref(.contact, Int($0)) })
    }
    .enumerated().sorted { one, other in
      let (a, b) = (one.element.pair, other.element.pair)
      if a.sharedFamilies != b.sharedFamilies { return a.sharedFamilies > b.sharedFamilies }
      return (a.bridges, one.offset) < (b.bridges, other.offset)
    }.map(\.element)
  }

  /// Whether two services other than those that coordinate share a family.
  var sharesFamilies: Bool {
    pairs.pairs.contains { $0.sharedFamilies > 0 && !situation.isCoordinating($0) }
  }
}
