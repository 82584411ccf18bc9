import Model

/// `gap.no-named-contact`: a service is there for the family, and nobody in it is.
package enum GapNoNamedContact {
  package static func findings(in situation: Situation) -> FindingList {
    let network = situation.network
    let ties = network.ties
    var findings = FindingList()
    // Of each silo service, the family that last had a named contact there, or a tie of its own.
    var namedFor = [Int?](repeating: nil, count: situation.siloServices.count)
    var tiedTo = namedFor
    var earliest = [Day](repeating: .never, count: situation.siloServices.count)
    var services: [Int32] = []
    let needsOfFamily = Groups(
      count: network.families.count,
      keys: situation.openNeeds.map { Int32(network.needs.family[Int($0)].row) },
      items: situation.openNeeds)
    for family in 0..<network.families.count {
      services.removeAll(keepingCapacity: true)
      for tie in situation.servesTiesOfFamily[family].map({ Int($0) }) {
        guard let index = situation.siloPlace(ties.a[tie]) else { continue }
        let service = Int(index)
        if ties.a[tie].isA(.contact) {
          namedFor[service] = family
          continue
        }
        if tiedTo[service] != family {
          tiedTo[service] = family
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
          guard actor.isA(.contact),
            situation.isInForce(responsibility: Int(row))
          else { continue }
          if let index = situation.siloPlace(actor) { namedFor[Int(index)] = family }
        }
      }
      for index in services.map({ Int($0) }) where namedFor[index] != family {
        findings.append(
          situation.finding(
            .gapNoNamedContact, .low, Ref(.family, family), family: family, since: earliest[index],
            related: Related(Ref(.service, Int(situation.siloServices[index])))))
      }
    }
    return findings
  }
}
