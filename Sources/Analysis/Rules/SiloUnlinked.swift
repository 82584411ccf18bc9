import Model

/// `silo.unlinked`: two services share families and have nothing to do with each other.
package enum SiloUnlinked {
  /// From how many shared families on it is high, and from how many medium.
  package static let highFrom = 5
  package static let mediumFrom = 2

  package static func findings(_ pairs: ServicePairs, in situation: Situation) -> FindingList {
    var findings = FindingList()
    for pair in pairs.pairs
    where pair.sharedFamilies >= 1 && pair.status == .unlinked && !situation.isCoordinating(pair) {
      let severity: Severity =
        pair.sharedFamilies >= highFrom ? .high : pair.sharedFamilies >= mediumFrom ? .medium : .low
      findings.append(
        situation.finding(
          .siloUnlinked, severity, service: Ref(.service, pair.a),
          related: Related(Ref(.service, pair.b))))
    }
    return findings
  }
}

extension Situation {
  /// Whether one of two services coordinates: that is no silo.
  package func isCoordinating(_ pair: SiloMeasures.Pair) -> Bool {
    let sector = network.services.sector
    return sector[pair.a] == .coordination || sector[pair.b] == .coordination
  }
}
