import Model

/// `silo.isolated`: a service serves families and is linked to no other service.
enum SiloIsolated {
  static func findings(_ pairs: ServicePairs, in situation: Situation) -> FindingList {
    var findings = FindingList()
    for index in situation.siloServices.indices {
      let families = pairs.familyCount[index]
      guard families >= 1, pairs.linked.range(index).isEmpty else { continue }
      findings.append(
        situation.finding(
          .siloIsolated, families >= 5 ? .high : .medium,
          service: Ref(.service, Int(situation.siloServices[index])), related: []))
    }
    return findings
  }
}
