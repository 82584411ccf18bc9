import Model

/// `silo.child-adult-split`: those who help the children and those who help the adults of a family
/// are not linked.
package enum SiloChildAdultSplit {
  package static func findings(_ pairs: ServicePairs, in situation: Situation) -> FindingList {
    let (network, services) = (situation.network, situation.network.services)
    var hasChild = [Bool](repeating: false, count: network.families.count)
    for person in 0..<network.people.count {
      if let family = situation.home[person]?.row, situation.familyIsOpen[family], !hasChild[family]
      {
        hasChild[family] = situation.isChild(person)
      }
    }
    let isForChildren = situation.siloServices.map { row in
      guard let highest = services.maxAge[Int(row)] else { return false }
      return highest <= 23 && services.minAge[Int(row)] ?? 0 < 18
    }
    let isForAdults = situation.siloServices.map { services.minAge[Int($0)] ?? 0 >= 18 }
    var findings = FindingList()
    for family in 0..<network.families.count
    where situation.familyIsOpen[family] && hasChild[family] {
      let serving = situation.serving[family]
      let forChildren = serving.filter { isForChildren[Int($0)] }
      let forAdults = serving.filter { isForAdults[Int($0)] }
      guard !forChildren.isEmpty, !forAdults.isEmpty else { continue }
      let isJoined = forChildren.contains { child in
        forAdults.contains { pairs.areLinked(child, $0) }
      }
      if isJoined { continue }
      findings.append(
        situation.finding(
          .siloChildAdultSplit, .medium, Ref(.family, family), family: family,
          related: Related(
            (forChildren + forAdults).map { Ref(.service, Int(situation.siloServices[Int($0)])) })))
    }
    return findings
  }
}
