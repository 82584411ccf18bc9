import Model

/// What there is between the services of a network, in the order of weight.
///
/// Numbers of families that must not be known are not weighed.
package struct ServiceLinks: Sendable {
  package typealias Pair = SiloMeasures.Pair

  /// Whether every number is shown as it is.
  package let showsAll: Bool
  private let shares: SharedFamilies
  private let familyCount: [Int: Int]
  /// Rows of all services, in the order of ids.
  package let services: [Int]
  /// Those that share families, but of which none coordinates: that is no silo.
  package let sharing: [Pair]
  /// Those of them that do not work together, the most families first, then by name.
  package let unlinked: [Pair]
  /// Those that work together, the most ties first.
  package let linked: [Pair]
  /// The contacts on whom alone such pairs hang, those of most pairs first, then of most families.
  package let bridges: [(contact: Int, pairs: [Pair])]
  /// Whether some pairs share families and meet through several people.
  package let haveSeveralBridges: Bool
  /// Whether some pairs share families, do not work together, and one of them coordinates.
  package let haveCoordinators: Bool

  /// - Parameter small: where it hides, no number of families of a single service is known, and of
  ///   pairs those that a manager's report shows.
  package init(_ situation: Situation, _ small: SmallNumbers) {
    showsAll = !small.hides
    let found = ServicePairs(situation)
    let families = (0..<situation.network.families.count).count { situation.familyIsOpen[$0] }
    let shares = SharedFamilies(found.pairs, families: families, small)
    self.shares = shares
    services = situation.siloServices.map { Int($0) }
    familyCount = Dictionary(
      zip(services, found.familyCount.map { Int($0) }), uniquingKeysWith: { one, _ in one })
    func weight(_ pair: Pair) -> Int {
      shares.isShown(pair.a, pair.b) ? pair.sharedFamilies : 1
    }
    sharing = found.pairs.filter { $0.sharedFamilies > 0 && !situation.isCoordinating($0) }
    let names = situation.network.services.name
    // Weighed once each, not at every comparison.
    let weighed = sharing.filter { $0.status == .unlinked }.enumerated().map {
      (pair: $0.element, weight: weight($0.element), offset: $0.offset)
    }
    unlinked = weighed.sorted { one, other in
      if one.weight != other.weight { return one.weight > other.weight }
      if one.pair.a != other.pair.a, names[one.pair.a] != names[other.pair.a] {
        return names.precedes(one.pair.a, other.pair.a)
      }
      if one.pair.b != other.pair.b, names[one.pair.b] != names[other.pair.b] {
        return names.precedes(one.pair.b, other.pair.b)
      }
      return one.offset < other.offset
    }.map(\.pair)
    haveSeveralBridges = sharing.contains { $0.status == .bridged && $0.bridges > 1 }
    haveCoordinators = found.pairs.contains {
      $0.sharedFamilies > 0 && $0.status != .linked && situation.isCoordinating($0)
    }
    linked = found.pairs.filter { $0.status == .linked }.enumerated().map { offset, pair in
      // Each referral is a family.
      let strength = pair.ties + (small.hides ? 0 : pair.acceptedReferrals)
      return (pair: pair, strength: strength, weight: weight(pair), offset: offset)
    }.sorted { one, other in
      if one.strength != other.strength { return one.strength > other.strength }
      return one.weight != other.weight ? one.weight > other.weight : one.offset < other.offset
    }.map(\.pair)
    var pairsOf: [Int: [Pair]] = [:]
    for (pair, bridge) in zip(found.pairs, found.onlyBridge)
    where pair.status == .bridged && pair.sharedFamilies > 0 && !situation.isCoordinating(pair) {
      if let bridge { pairsOf[Int(bridge), default: []].append(pair) }
    }
    bridges = pairsOf.sorted { one, other in
      if one.value.count != other.value.count { return one.value.count > other.value.count }
      let a = one.value.reduce(0) { $0 + weight($1) }
      let b = other.value.reduce(0) { $0 + weight($1) }
      return a != b ? a > b : situation.network.contacts.id.precedes(one.key, other.key)
    }.map { (contact: $0.key, pairs: $0.value) }
  }

  /// The number of families that two services share, where it may be known.
  package func known(_ pair: Pair) -> Int? {
    shares.isShown(pair.a, pair.b) ? pair.sharedFamilies : nil
  }

  /// The number of families of a service, where it may be known.
  package func known(_ service: Int) -> Int? {
    showsAll ? familyCount[service] ?? 0 : nil
  }
}
