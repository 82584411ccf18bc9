import Model

/// `gap.transition`: somebody will soon be too old for a service, and no other takes over.
enum GapTransition {
  static func findings(in situation: Situation) -> FindingList {
    let network = situation.network
    let (ties, services) = (network.ties, network.services)
    let personal = situation.servesTies.filter {
      let person = ties.b[Int($0)]
      return person >> 28 == Ref.Kind.person.rawValue
        && network.people.born[person.row] != Day.never
    }
    let servicesOfPerson = Groups(
      count: network.people.count, keys: personal.map { Int32(ties.b[Int($0)].row) },
      items: personal.map { situation.unit(ties.a[Int($0)]) }
    ).sortedSets()
    var findings = FindingList()
    for person in 0..<network.people.count where !servicesOfPerson.range(person).isEmpty {
      let born = Birth(number: network.people.born[person]).day
      let age = situation.day.fullYears(since: born)
      for service in servicesOfPerson[person].map({ Int($0) }) {
        let lastAge = services.maxAge[service]
        guard lastAge >= 0, !situation.serviceIsPrivate[service], age <= Int(lastAge) else {
          continue
        }
        let leaving = born.birthday(years: Int(lastAge) + 1)
        let days = leaving.number - situation.d
        guard days <= 365 else { continue }
        let isTakenOver = servicesOfPerson[person].contains { other in
          let other = Int(other)
          return other != service && services.domains[other] & services.domains[service] != 0
            && services.minAge[other] <= lastAge + 1
            && (services.maxAge[other] < 0 || services.maxAge[other] >= lastAge + 1)
        }
        if isTakenOver { continue }
        findings.append(
          situation.finding(
            .gapTransition, days <= 90 ? .high : days <= 180 ? .medium : .low,
            Ref(.person, person), family: network.people.family[person].row,
            related: Related(Ref(.service, service))))
      }
    }
    return findings
  }
}
