import Model

/// `gap.no-named-contact`: a service is there for the family, and nobody in it is.
enum GapNoNamedContact {
  static func findings(in situation: Situation) -> FindingList {
    let network = situation.network
    let ties = network.ties
    var findings = FindingList()
    // Of each silo service, the family that last had a named contact there, or a tie of its own.
    var namedFor = [Int32](repeating: -1, count: situation.siloServices.count)
    var tiedTo = namedFor
    var earliest = [Int32](repeating: Day.never, count: situation.siloServices.count)
    var services: [Int32] = []
    let needsOfFamily = Groups(
      count: network.families.count,
      keys: situation.openNeeds.map { Int32(network.needs.family[Int($0)].row) },
      items: situation.openNeeds)
    for family in 0..<network.families.count {
      services.removeAll(keepingCapacity: true)
      for tie in situation.servesTiesOfFamily[family].map({ Int($0) }) {
        let index = situation.siloIndex[Int(situation.unit(ties.a[tie]))]
        guard index >= 0 else { continue }
        let service = Int(index)
        if ties.a[tie].refKind == Ref.Kind.contact.rawValue {
          namedFor[service] = Int32(family)
          continue
        }
        if tiedTo[service] != Int32(family) {
          tiedTo[service] = Int32(family)
          earliest[service] = Day.never
          services.append(index)
        }
        if ties.from[tie] != Day.always {
          earliest[service] = min(earliest[service], ties.from[tie])
        }
      }
      if services.isEmpty { continue }
      for need in needsOfFamily[family] {
        for row in situation.responsibilitiesOfNeed[Int(need)] {
          let actor = network.responsibilities.actor[Int(row)]
          guard actor.refKind == Ref.Kind.contact.rawValue,
            situation.isInForce(responsibility: Int(row))
          else { continue }
          let index = situation.siloIndex[Int(situation.unit(actor))]
          if index >= 0 { namedFor[Int(index)] = Int32(family) }
        }
      }
      for index in services.map({ Int($0) }) where namedFor[index] != Int32(family) {
        findings.append(
          situation.finding(
            .gapNoNamedContact, .low, Ref(.family, family), family: family, since: earliest[index],
            related: Related(Ref(.service, Int(situation.siloServices[index])))))
      }
    }
    return findings
  }
}
