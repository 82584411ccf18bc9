import Model

/// The referrals of open families that were sent by the day, in chains.
///
/// A chain is a referral without `follows` and all that follow from it, directly or not, in the
/// order of sent, then id. O(referrals · log of the longest chain).
package struct ReferralChains: Sendable {
  /// The referrals of each chain, as rows, in the chain's order.
  package let chains: Groups

  package init(_ situation: Situation) {
    let referrals = situation.network.referrals
    let (unknown, onTheWay): (Int32, Int32) = (-1, -2)
    // `root[r]` is found by walking towards the beginning until a known root, then back. A file
    // that was changed from outside may go round in a circle: what comes round to the way itself is
    // its root.
    var root = [Int32](repeating: unknown, count: referrals.count)
    var path: [Int] = []
    var chainOfRoot = [Int32](repeating: unknown, count: referrals.count)
    var chainCount: Int32 = 0
    var keys: [Int32] = []
    var items: [Int32] = []
    for row in 0..<referrals.count {
      guard referrals.sent[row] <= situation.day,
        situation.familyIsOpen[referrals.family[row].row]
      else { continue }
      var current = row
      path.removeAll(keepingCapacity: true)
      while root[current] == unknown, let earlier = referrals.follows[current] {
        path.append(current)
        root[current] = onTheWay
        current = earlier.row
      }
      let first = root[current] < 0 ? Int32(current) : root[current]
      root[current] = first
      for step in path { root[step] = first }
      if chainOfRoot[Int(first)] == unknown {
        chainOfRoot[Int(first)] = chainCount
        chainCount += 1
      }
      keys.append(chainOfRoot[Int(first)])
      items.append(Int32(row))
    }
    let unordered = Groups(count: Int(chainCount), keys: keys, items: items)
    var ordered: [Int32] = []
    ordered.reserveCapacity(items.count)
    for chain in 0..<Int(chainCount) {
      let members = unordered[chain]
      if members.count == 1 {
        ordered.append(contentsOf: members)
        continue
      }
      ordered += members.sorted { one, other in
        let (a, b) = (referrals.sent[Int(one)], referrals.sent[Int(other)])
        return a != b ? a < b : referrals.id.precedes(Int(one), Int(other))
      }
    }
    chains = Groups(
      count: Int(chainCount),
      keys: ordered.map { chainOfRoot[Int(root[Int($0)])] }, items: ordered)
  }

  /// The place in a chain of the first referral that came to a service which an earlier referral of
  /// the chain came from or went to; nil where none did.
  package static func firstReturn(in chain: ArraySlice<Int32>, _ situation: Situation) -> Int? {
    guard chain.count > 1 else { return nil }
    let referrals = situation.network.referrals
    var seen: Set<Int?> = []
    for (place, row) in chain.enumerated() {
      let to = situation.unit(referrals.to[Int(row)])
      if seen.contains(to) { return place }
      seen.insert(to)
      if let from = situation.unit(referrals.from[Int(row)]) { seen.insert(from) }
    }
    return nil
  }
}

extension Situation {
  /// The services that the referrals of a chain came from and went to, each once.
  func units(of chain: ArraySlice<Int32>) -> [Ref] {
    let (from, to) = (network.referrals.from, network.referrals.to)
    let units = chain.flatMap { [unit(to[Int($0)]), unit(from[Int($0)])] }.compactMap { $0 }
    return Set(units).map { Ref(.service, $0) }
  }

  package func isAccepted(_ chain: ArraySlice<Int32>) -> Bool {
    chain.contains { hasOutcome(.accepted, referral: Int($0)) }
  }

  /// The service that a referral went to.
  func receiver(ofReferral row: Int) -> Ref {
    let to = network.referrals.to[row]
    return unit(to).map { Ref(.service, $0) } ?? to
  }
}
