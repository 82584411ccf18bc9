import Model

/// What there is between the services of a network, in the order of weight.
///
/// Numbers of families that must not be known are not weighed.
package struct ServiceLinks: Sendable {
  package typealias Pair = SiloMeasures.Pair

  package let counts: FamilyCounts
  private let familyCount: [Int: Int]
  /// Rows of all services, in the order of ids.
  package let services: [Int]
  /// Those that share families without working together, the most families first.
  package let unlinked: [Pair]
  /// Those that work together, the most ties first.
  package let linked: [Pair]
  /// The contacts on whom alone pairs with shared families hang, the most families first.
  package let bridges: [(contact: Int, pairs: [Pair])]

  package init(_ situation: Situation, counts: FamilyCounts) {
    self.counts = counts
    let found = ServicePairs(situation)
    services = situation.siloServices.map { Int($0) }
    familyCount = Dictionary(
      zip(services, found.familyCount.map { Int($0) }), uniquingKeysWith: { one, _ in one })
    func weight(_ pair: Pair) -> Int {
      counts.known(pair.sharedFamilies, of: .pair(pair.a, pair.b)) ?? 1
    }
    unlinked = found.pairs.filter {
      $0.status == .unlinked && $0.sharedFamilies > 0 && !situation.isCoordinating($0)
    }
    .enumerated().sorted {
      let (a, b) = (weight($0.element), weight($1.element))
      return a != b ? a > b : $0.offset < $1.offset
    }.map(\.element)
    linked = found.pairs.filter { $0.status == .linked }.enumerated().sorted { one, other in
      func strength(_ pair: Pair) -> Int {
        // Each referral is a family.
        pair.ties + (counts.areShown ? pair.acceptedReferrals : 0)
      }
      let (a, b) = (strength(one.element), strength(other.element))
      if a != b { return a > b }
      let (x, y) = (weight(one.element), weight(other.element))
      return x != y ? x > y : one.offset < other.offset
    }.map(\.element)
    var pairsOf: [Int: [Pair]] = [:]
    for (pair, bridge) in zip(found.pairs, found.onlyBridge)
    where pair.status == .bridged && pair.sharedFamilies > 0 {
      if let bridge { pairsOf[Int(bridge), default: []].append(pair) }
    }
    bridges = pairsOf.sorted { one, other in
      let a = one.value.reduce(0) { $0 + weight($1) }
      let b = other.value.reduce(0) { $0 + weight($1) }
      return a != b ? a > b : situation.network.contacts.id.precedes(one.key, other.key)
    }.map { (contact: $0.key, pairs: $0.value) }
  }

  /// The number of families that two services share, where it may be known.
  package func known(_ pair: Pair) -> Int? {
    counts.known(pair.sharedFamilies, of: .pair(pair.a, pair.b))
  }

  /// The number of families of a service, where it may be known.
  package func known(_ service: Int) -> Int? {
    counts.known(familyCount[service] ?? 0, of: .service(service))
  }

  /// How much a service weighs: its families, or little where these must not be known.
  package func weight(_ service: Int) -> Int { known(service) ?? 1 }
}
