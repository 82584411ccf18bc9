package import GraphAlgorithms
import Model

/// Every two silo services with something between them, and what.
///
/// Services are their places among `Situation.siloServices`, so pairs are in the order of ids. One
/// service at a time is held against all it shares something with: O(services + what is shared).
package struct ServicePairs: Sendable {
  /// For how many days a referral that was accepted links two services.
  package static let daysOfReferral = 365

  /// In the order of ids; every pair with a shared family, a tie or an accepted referral.
  package let pairs: [SiloMeasures.Pair]
  /// Of each silo service, those that it is linked to, ascending.
  package let linked: Groups
  /// Of each pair in `pairs` with one bridge, that contact as a row; nil for the others.
  package let onlyBridge: [Int32?]
  /// Open families of each silo service.
  package let familyCount: [Int32]
  /// `collaborates` ties in force inside each silo service.
  let tiesInside: [Int32]
  /// The silo services that each contact, by its row, has ties to from elsewhere: who has two of
  /// them is a bridge.
  let reachedBy: Groups

  package init(_ situation: Situation) {
    let count = situation.siloServices.count
    let ties = ServiceTies(situation)
    var counter = PairCounter(
      situation, ties: ties, referrals: acceptedReferrals(situation),
      familiesOf: situation.familiesOfService())
    for service in 0..<count { counter.countPairs(of: service) }
    pairs = counter.pairs
    onlyBridge = counter.onlyBridge
    linked = Groups(count: count, keys: counter.linkFrom, items: counter.linkTo).sortedSets()
    familyCount = (0..<count).map { Int32(counter.familiesOf.range($0).count) }
    tiesInside = ties.inside
    reachedBy = ties.reachedBy
  }

  /// The service graph V of `docs/measures.en.md`: ties between services, and inside each as a
  /// self-loop.
  package func collaboration(_ situation: Situation) -> WeightedGraph {
    let inside = tiesInside.indices.filter { tiesInside[$0] > 0 }.map { Int32($0) }
    let tied = pairs.filter { $0.ties > 0 }
    return WeightedGraph(
      vertexCount: tiesInside.count,
      sources: inside + tied.compactMap { situation.siloIndex[$0.a] },
      targets: inside + tied.compactMap { situation.siloIndex[$0.b] },
      weights: inside.map { tiesInside[Int($0)] } + tied.map { Int32($0.ties) })
  }

  /// Whether two silo services, given by their places, are linked.
  package func areLinked(_ one: Int32, _ other: Int32) -> Bool {
    linked.contains(other, in: Int(one))
  }
}

/// The `collaborates` ties in force between silo services or their contacts.
struct ServiceTies {
  /// The service at the other end of each tie from a service.
  let between: Groups
  /// How many there are inside each service.
  private(set) var inside: [Int32]
  /// The services that each contact, by its row, has ties to from elsewhere; each once, ascending.
  let reachedBy: Groups

  init(_ situation: Situation) {
    let network = situation.network
    let count = situation.siloServices.count
    var (from, to): ([Int32], [Int32]) = ([], [])
    var (contacts, reached): ([Int32], [Int32]) = ([], [])
    inside = [Int32](repeating: 0, count: count)
    for row in situation.collaboratesTies.map({ Int($0) }) {
      let ends = (network.ties.a[row], network.ties.b[row])
      guard let a = situation.siloPlace(ends.0), let b = situation.siloPlace(ends.1) else {
        continue
      }
      if a == b {
        inside[Int(a)] += 1
        continue
      }
      from += [a, b]
      to += [b, a]
      for (end, other) in [(ends.0, b), (ends.1, a)] where end.isA(.contact) {
        contacts.append(Int32(end.row))
        reached.append(other)
      }
    }
    between = Groups(count: count, keys: from, items: to)
    reachedBy = Groups(count: network.contacts.count, keys: contacts, items: reached).sortedSets()
  }
}

/// The silo service at the other end of each referral, of any family, that was accepted not long
/// ago; by silo service.
func acceptedReferrals(_ situation: Situation) -> Groups {
  let referrals = situation.network.referrals
  let earliest = situation.day.adding(days: -ServicePairs.daysOfReferral)
  var (from, to): ([Int32], [Int32]) = ([], [])
  for row in 0..<referrals.count
  where referrals.outcome[row] == .accepted && referrals.answered[row] <= situation.day
    && referrals.answered[row] > earliest
  {
    guard let a = situation.siloPlace(referrals.from[row]),
      let b = situation.siloPlace(referrals.to[row]), a != b
    else { continue }
    from += [a, b]
    to += [b, a]
  }
  return Groups(count: situation.siloServices.count, keys: from, items: to)
}

/// Counts what one service at a time has in common with those behind it.
private struct PairCounter {
  let situation: Situation
  let ties, referrals, familiesOf: Groups
  let reachedBy: Groups
  /// The contacts who have ties to each service from elsewhere.
  let reaching: Groups
  let bitsets: BridgeBitsets?

  private(set) var pairs: [SiloMeasures.Pair] = []
  private(set) var onlyBridge: [Int32?] = []
  private(set) var linkFrom: [Int32] = []
  private(set) var linkTo: [Int32] = []

  /// Of each service, what it has in common with the one that is counted.
  private var shared, tied, accepted, bridges: [Int32]
  /// Of each service with a bridge to that one, a contact who is one.
  private var bridge: [Int32]
  private var isTouched: [Bool]
  private var touched: [Int32] = []

  init(_ situation: Situation, ties: ServiceTies, referrals: Groups, familiesOf: Groups) {
    let count = situation.siloServices.count
    self.situation = situation
    self.ties = ties.between
    self.referrals = referrals
    self.familiesOf = familiesOf
    reachedBy = ties.reachedBy
    reaching = reachedBy.inverted(itemCount: count)
    bitsets = BridgeBitsets(of: reachedBy, serviceCount: count)
    shared = [Int32](repeating: 0, count: count)
    (tied, accepted, bridges, bridge) = (shared, shared, shared, shared)
    isTouched = [Bool](repeating: false, count: count)
  }

  private mutating func touch(_ other: Int32) {
    if isTouched[Int(other)] { return }
    isTouched[Int(other)] = true
    touched.append(other)
  }

  mutating func countPairs(of service: Int) {
    let behind = Int32(service)
    countFamilies(of: service)
    for other in ties[service] where other > behind {
      tied[Int(other)] += 1
      touch(other)
    }
    for other in referrals[service] where other > behind {
      accepted[Int(other)] += 1
      touch(other)
    }
    touched.sort()
    let areCountedAsBits =
      bitsets?.count(at: service, with: touched, into: &bridges, onlyBridge: &bridge) ?? false
    if !areCountedAsBits { countBridges(of: service) }
    for other in touched { append(service, Int(other)) }
    touched.removeAll(keepingCapacity: true)
    if !areCountedAsBits {
      for contact in reaching[service] {
        for other in reachedBy[Int(contact)] { bridges[Int(other)] = 0 }
      }
    }
  }

  private mutating func countFamilies(of service: Int) {
    let serving = situation.serving
    for family in familiesOf[service] {
      // Ascending: those behind stand last.
      let range = serving.range(Int(family))
      var place = range.upperBound - 1
      while place >= range.lowerBound, serving.items[place] > service {
        let other = serving.items[place]
        if shared[Int(other)] == 0 { touch(other) }
        shared[Int(other)] += 1
        place -= 1
      }
    }
  }

  private mutating func countBridges(of service: Int) {
    for contact in reaching[service] {
      for other in reachedBy[Int(contact)] where other > service {
        bridges[Int(other)] += 1
        bridge[Int(other)] = contact
      }
    }
  }

  /// Notes the pair of two services, and forgets what was counted of it.
  private mutating func append(_ one: Int, _ other: Int) {
    let isLinked = tied[other] > 0 || accepted[other] > 0
    if isLinked {
      linkFrom += [Int32(one), Int32(other)]
      linkTo += [Int32(other), Int32(one)]
    }
    pairs.append(
      SiloMeasures.Pair(
        a: Int(situation.siloServices[one]), b: Int(situation.siloServices[other]),
        sharedFamilies: Int(shared[other]), ties: Int(tied[other]),
        acceptedReferrals: Int(accepted[other]), bridges: Int(bridges[other]),
        status: isLinked ? .linked : bridges[other] > 0 ? .bridged : .unlinked))
    onlyBridge.append(bridges[other] == 1 ? bridge[other] : nil)
    (shared[other], tied[other], accepted[other], bridges[other]) = (0, 0, 0, 0)
    isTouched[other] = false
  }
}
