import Model

/// `silo.isolated`: a service serves families and is linked to no other service.
package enum SiloIsolated {
  /// From how many families on it is high.
  package static let highFrom = 5

  package static func findings(_ pairs: ServicePairs, in situation: Situation) -> FindingList {
    var findings = FindingList()
    for index in situation.siloServices.indices {
      let families = pairs.familyCount[index]
      guard families >= 1, pairs.linked.range(index).isEmpty else { continue }
      findings.append(
        situation.finding(
          .siloIsolated, families >= highFrom ? .high : .medium,
          service: Ref(.service, Int(situation.siloServices[index])), related: []))
    }
    return findings
  }
}
