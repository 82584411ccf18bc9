import GraphAlgorithms
import Model

/// Every two silo services with something between them, and what.
///
/// Services are their places among `Situation.siloServices`, so pairs are in the order of ids. One
/// service at a time is held against all it shares something with: O(services + what is shared).
package struct ServicePairs: Sendable {
  /// For how many days a referral that was accepted links two services.
  package static let daysOfReferral: Int32 = 365

  /// In the order of ids; every pair with a shared family, a tie or an accepted referral.
  package let pairs: [SiloMeasures.Pair]
  /// Of each silo service, those that it is linked to, ascending.
  package let linked: Groups
  /// Of each pair in `pairs` with one bridge, that contact as a row; −1 for the others.
  package let onlyBridge: [Int32]
  /// Open families of each silo service.
  package let familyCount: [Int32]
  /// `collaborates` ties in force inside each silo service.
  let tiesInside: [Int32]

  package init(_ situation: Situation) {
    let count = situation.siloServices.count
    let ties = situation.network.ties
    func silo(_ ref: Int32) -> Int32 {
      let unit = situation.unit(ref)
      return unit < 0 ? -1 : situation.siloIndex[Int(unit)]
    }

    // Ties between and inside services, and the other services that each contact reaches.
    var tieFrom: [Int32] = []
    var tieTo: [Int32] = []
    var inside = [Int32](repeating: 0, count: count)
    var contactKeys: [Int32] = []
    var reached: [Int32] = []
    for row in situation.collaboratesTies.map({ Int($0) }) {
      let (a, b) = (silo(ties.a[row]), silo(ties.b[row]))
      guard a >= 0, b >= 0 else { continue }
      if a == b {
        inside[Int(a)] += 1
        continue
      }
      tieFrom.append(a)
      tieTo.append(b)
      tieFrom.append(b)
      tieTo.append(a)
      if ties.a[row].refKind == Ref.Kind.contact.rawValue {
        contactKeys.append(Int32(ties.a[row].row))
        reached.append(b)
      }
      if ties.b[row].refKind == Ref.Kind.contact.rawValue {
        contactKeys.append(Int32(ties.b[row].row))
        reached.append(a)
      }
    }
    let tiesOf = Groups(count: count, keys: tieFrom, items: tieTo)
    let reachedBy = Groups(
      count: situation.network.contacts.count, keys: contactKeys, items: reached
    ).sortedSets()
    let bridgingAt = reachedBy.inverted(itemCount: count)
    let crowds = Crowds(of: reachedBy, serviceCount: count)

    // Referrals accepted not long ago, of any family.
    let referrals = situation.network.referrals
    var referralFrom: [Int32] = []
    var referralTo: [Int32] = []
    for row in 0..<referrals.count
    where referrals.outcome[row] == ReferralOutcome.accepted.rawValue
      && referrals.answered[row] <= situation.d
      && referrals.answered[row] > situation.d - Self.daysOfReferral
    {
      let (a, b) = (silo(referrals.from[row]), silo(referrals.to[row]))
      guard a >= 0, b >= 0, a != b else { continue }
      referralFrom.append(a)
      referralTo.append(b)
      referralFrom.append(b)
      referralTo.append(a)
    }
    let referralsOf = Groups(count: count, keys: referralFrom, items: referralTo)
    let familiesOf = situation.familiesOfService()

    var pairs: [SiloMeasures.Pair] = []
    var onlyBridge: [Int32] = []
    var linkFrom: [Int32] = []
    var linkTo: [Int32] = []
    var shared = [Int32](repeating: 0, count: count)
    var tieCount = shared
    var accepted = shared
    var bridges = shared
    var bridge = [Int32](repeating: -1, count: count)
    var isTouched = [Bool](repeating: false, count: count)
    var touched: [Int32] = []
    func touch(_ other: Int32) {
      if !isTouched[Int(other)] {
        isTouched[Int(other)] = true
        touched.append(other)
      }
    }
    let serving = situation.serving
    for one in 0..<count {
      let behind = Int32(one)
      for family in familiesOf[one] {
        // Ascending: those behind stand last.
        let range = serving.range(Int(family))
        var place = range.upperBound - 1
        while place >= range.lowerBound, serving.items[place] > behind {
          let other = Int(serving.items[place])
          if shared[other] == 0 { touch(Int32(other)) }
          shared[other] += 1
          place -= 1
        }
      }
      for other in tiesOf[one] where other > behind {
        tieCount[Int(other)] += 1
        touch(other)
      }
      for other in referralsOf[one] where other > behind {
        accepted[Int(other)] += 1
        touch(other)
      }
      touched.sort()
      let areCounted =
        crowds?.count(
          at: one, with: touched, into: &bridges, onlyBridge: &bridge) ?? false
      if !areCounted {
        for contact in bridgingAt[one] {
          for other in reachedBy[Int(contact)] where other > behind {
            bridges[Int(other)] += 1
            bridge[Int(other)] = contact
          }
        }
      }
      for other in touched {
        let at = Int(other)
        let isLinked = tieCount[at] > 0 || accepted[at] > 0
        if isLinked {
          linkFrom.append(behind)
          linkTo.append(other)
          linkFrom.append(other)
          linkTo.append(behind)
        }
        pairs.append(
          SiloMeasures.Pair(
            a: Int(situation.siloServices[one]), b: Int(situation.siloServices[at]),
            sharedFamilies: Int(shared[at]), ties: Int(tieCount[at]),
            acceptedReferrals: Int(accepted[at]), bridges: Int(bridges[at]),
            status: isLinked ? .linked : bridges[at] > 0 ? .bridged : .unlinked))
        onlyBridge.append(bridges[at] == 1 ? bridge[at] : -1)
        shared[at] = 0
        tieCount[at] = 0
        accepted[at] = 0
        bridges[at] = 0
        isTouched[at] = false
      }
      touched.removeAll(keepingCapacity: true)
      if !areCounted {
        for contact in bridgingAt[one] {
          for other in reachedBy[Int(contact)] { bridges[Int(other)] = 0 }
        }
      }
    }
    self.pairs = pairs
    self.onlyBridge = onlyBridge
    linked = Groups(count: count, keys: linkFrom, items: linkTo).sortedSets()
    familyCount = (0..<count).map { Int32(familiesOf.range($0).count) }
    tiesInside = inside
  }

  /// The service graph V of `docs/measures.en.md`: ties between services, and inside each as a
  /// self-loop.
  func collaboration(_ situation: Situation) -> WeightedGraph {
    let inside = tiesInside.indices.filter { tiesInside[$0] > 0 }.map { Int32($0) }
    let tied = pairs.filter { $0.ties > 0 }
    return WeightedGraph(
      vertexCount: tiesInside.count,
      sources: inside + tied.map { situation.siloIndex[$0.a] },
      targets: inside + tied.map { situation.siloIndex[$0.b] },
      weights: inside.map { tiesInside[Int($0)] } + tied.map { Int32($0.ties) })
  }

  /// Whether two silo services, given by their places, are linked.
  package func areLinked(_ one: Int32, _ other: Int32) -> Bool {
    var places = linked.range(Int(one))
    while !places.isEmpty {
      let middle = places.lowerBound + places.count / 2
      let found = linked.items[middle]
      if found == other { return true }
      places = found < other ? (middle + 1)..<places.upperBound : places.lowerBound..<middle
    }
    return false
  }
}
