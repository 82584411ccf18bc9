import Model

/// `silo.single-bridge`: two services share families, and one person elsewhere is all that joins
/// them.
package enum SiloSingleBridge {
  /// From how many shared families on it is medium.
  package static let mediumFrom = 5

  package static func findings(_ pairs: ServicePairs, in situation: Situation) -> FindingList {
    var findings = FindingList()
    for (pair, bridge) in zip(pairs.pairs, pairs.onlyBridge)
    where pair.sharedFamilies >= 1 && pair.status == .bridged && !situation.isCoordinating(pair) {
      guard let bridge else { continue }
      findings.append(
        situation.finding(
          .siloSingleBridge, pair.sharedFamilies >= mediumFrom ? .medium : .low,
          service: Ref(.contact, Int(bridge)),
          related: [Ref(.service, pair.a), Ref(.service, pair.b)]))
    }
    return findings
  }
}
