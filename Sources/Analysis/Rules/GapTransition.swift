package import Model

/// `gap.transition`: somebody will soon be, or has just become, too old for a service, and no other
/// takes over.
package enum GapTransition {
  /// How far ahead, and how far back, a change is looked for.
  package static let reach = 365
  /// How many days ahead it is high, and how many it is medium.
  package static let highWithin = 90
  package static let mediumWithin = 180

  package static func findings(in situation: Situation) -> FindingList {
    let network = situation.network
    let holders = situation.servicesHolding()
    var hadUntilTheDay: [(person: Int32, service: Int32)] = []
    /// Takes down that a service had to do with somebody on the day before the change.
    func add(_ person: Ref, _ actor: Ref, _ holds: (Day) -> Bool) {
      guard person.isA(.person), let service = situation.unit(actor),
        network.people.born[person.row] != nil
      else { return }
      let day = situation.day
      if let change = situation.change(of: person.row, at: service), change <= day,
        change > day.adding(days: -reach), holds(change.adding(days: -1))
      {
        hadUntilTheDay.append((Int32(person.row), Int32(service)))
      }
    }
    let ties = network.ties
    for row in 0..<ties.count where ties.kind[row] == .serves {
      add(ties.b[row], ties.a[row]) { situation.isInForce(tie: row, on: $0) }
    }
    let responsibilities = network.responsibilities
    for row in 0..<responsibilities.count {
      let need = responsibilities.need[row].row
      guard let person = network.needs.person[need] else { continue }
      add(person, responsibilities.actor[row]) {
        situation.isInForce(responsibility: row, on: $0) && network.isOpen(need: need, on: $0)
      }
    }
    let former = Groups(
      count: network.people.count, keys: hadUntilTheDay.map(\.person),
      items: hadUntilTheDay.map(\.service)
    ).sortedSets()
    let openDomains = situation.openDomainsOfPeople()
    var findings = FindingList()
    for person in 0..<network.people.count where situation.exists(Ref(.person, person)) {
      let services = holders[person]
      for service in services.map({ Int($0) }) {
        guard let change = situation.change(of: person, at: service) else { continue }
        let days = change.days(since: situation.day)
        guard days <= reach, days > -reach else { continue }
        if let finding = finding(person, service, change, services, openDomains, situation) {
          findings.append(finding)
        }
      }
      for service in former[person].map({ Int($0) })
      where !services.contains(Int32(service))
        && openDomains[person] & network.services.domains[service].bits != 0
      {
        guard let change = situation.change(of: person, at: service) else { continue }
        if let finding = finding(person, service, change, services, openDomains, situation) {
          findings.append(finding)
        }
      }
    }
    return findings
  }

  private static func finding(
    _ person: Int, _ service: Int, _ change: Day, _ holders: ArraySlice<Int32>,
    _ openDomains: [Int32], _ situation: Situation
  ) -> Finding? {
    let services = situation.network.services
    guard let lastAge = services.maxAge[service], let home = situation.home[person] else {
      return nil
    }
    let domains = services.domains[service].bits
    let hasReceiver = holders.contains { other in
      let other = Int(other)
      return other != service && services.domains[other].bits & domains != 0
        && services.minAge[other] ?? 0 <= lastAge + 1
        && services.maxAge[other] ?? .max >= lastAge + 1
    }
    if hasReceiver { return nil }
    let days = change.days(since: situation.day)
    let isPassed = days <= 0
    let severity: Severity =
      isPassed
      ? (openDomains[person] & domains != 0 ? .critical : .high)
      : days <= highWithin ? .high : days <= mediumWithin ? .medium : .low
    return situation.finding(
      .gapTransition, severity, Ref(.person, person), family: home.row,
      since: isPassed ? change : .never, related: Related(Ref(.service, service)))
  }
}

extension Situation {
  /// The day from which a service is no longer for a person, by its last age: the birthday after
  /// it; of schools and kindergartens, 1 August of that year. Nil where the service has no last
  /// age, is the family's own network, or the birth is not known.
  package func change(of person: Int, at service: Int) -> Day? {
    guard let lastAge = network.services.maxAge[service], !serviceIsPrivate[service],
      let born = network.people.born[person]
    else { return nil }
    let birthday = born.day.birthday(years: lastAge + 1)
    switch network.services.sector[service] {
    case .school, .kindergarten: return Day(year: birthday.date.year, month: 8, day: 1)
    default: return birthday
    }
  }

  /// The services that hold each person on the day, as rows, ascending: by a tie to the person, or
  /// by a responsibility for an open need of the person.
  func servicesHolding() -> Groups {
    var (people, services): ([Int32], [Int32]) = ([], [])
    func add(_ person: Ref?, _ actor: Ref) {
      guard let person, person.isA(.person), let service = unit(actor) else { return }
      people.append(Int32(person.row))
      services.append(Int32(service))
    }
    for row in servesTies { add(network.ties.b[Int(row)], network.ties.a[Int(row)]) }
    let (held, needs) = (network.responsibilities, network.needs)
    for row in 0..<held.count {
      let need = held.need[row].row
      guard needs.person[need] != nil, isOpen(need: need), isInForce(responsibility: row) else {
        continue
      }
      add(needs.person[need], held.actor[row])
    }
    return Groups(count: network.people.count, keys: people, items: services).sortedSets()
  }

  /// The domains of each person's open needs, a bit each.
  func openDomainsOfPeople() -> [Int32] {
    let needs = network.needs
    var domains = [Int32](repeating: 0, count: network.people.count)
    for row in 0..<needs.count where isOpen(need: row) {
      guard let person = needs.person[row], let domain = needs.domain[row] else { continue }
      domains[person.row] |= 1 << domain.rawValue
    }
    return domains
  }

  /// Whether what a reference points at exists on another day.
  func exists(_ ref: Ref, on other: Day) -> Bool {
    if other == day { return exists(ref) }
    switch ref.kind {
    case .family: return network.isOpen(family: ref.row, on: other)
    case .person:
      let home = households.home(of: ref.row, on: other)
      return home.map { network.isOpen(family: $0.row, on: other) } ?? false
    case .service: return network.isOpen(service: ref.row, on: other)
    default: return network.isEmployed(contact: ref.row, on: other)
    }
  }

  /// Whether a tie is in force on a day.
  func isInForce(tie row: Int, on day: Day) -> Bool {
    let ties = network.ties
    return network.isInForce(tie: row, on: day) && exists(ties.a[row], on: day)
      && exists(ties.b[row], on: day)
  }

  /// Whether a responsibility is in force on a day.
  func isInForce(responsibility row: Int, on day: Day) -> Bool {
    network.isInForce(responsibility: row, on: day)
      && exists(network.responsibilities.actor[row], on: day)
  }
}
