import Model

/// `gap.transition`: somebody will soon be, or has just become, too old for a service, and no other
/// takes over.
package enum GapTransition {
  /// How far ahead, and how far back, a change is looked for.
  package static let reach: Int32 = 365
  /// How many days ahead it is high, and how many it is medium.
  package static let highWithin: Int32 = 90
  package static let mediumWithin: Int32 = 180

  static func findings(in situation: Situation) -> FindingList {
    let network = situation.network
    var held: [(person: Int32, service: Int32)] = []
    var hadUntilTheDay: [(person: Int32, service: Int32)] = []
    /// Takes down that a service has to do with somebody, on the day itself or on the day before
    /// the change.
    func add(_ person: Int32, _ actor: Int32, _ holds: (Day) -> Bool) {
      let service = situation.unit(actor)
      guard person.refKind == Ref.Kind.person.rawValue, service >= 0,
        network.people.born[person.row] != Day.never
      else { return }
      if holds(situation.day) {
        held.append((Int32(person.row), service))
      } else if let change = situation.change(of: person.row, at: Int(service)),
        change <= situation.d, change > situation.d - reach, holds(Day(number: change - 1))
      {
        hadUntilTheDay.append((Int32(person.row), service))
      }
    }
    let ties = network.ties
    for row in 0..<ties.count where ties.kind[row] == TieKind.serves.rawValue {
      add(ties.b[row], ties.a[row]) { situation.isInForce(tie: row, on: $0) }
    }
    let responsibilities = network.responsibilities
    for row in 0..<responsibilities.count {
      let need = responsibilities.need[row].row
      guard network.needs.person[need] >= 0 else { continue }
      add(network.needs.person[need], responsibilities.actor[row]) {
        situation.isInForce(responsibility: row, on: $0)
          && network.needs.raised[need] <= $0.number && network.needs.closed[need] > $0.number
      }
    }
    func byPerson(_ pairs: [(person: Int32, service: Int32)]) -> Groups {
      Groups(count: network.people.count, keys: pairs.map(\.person), items: pairs.map(\.service))
        .sortedSets()
    }
    let (holders, former) = (byPerson(held), byPerson(hadUntilTheDay))
    let openDomains = situation.openDomainsOfPeople()
    var findings = FindingList()
    for person in 0..<network.people.count where situation.exists(Ref(.person, person).number) {
      let services = holders[person]
      for service in services.map({ Int($0) }) {
        guard let change = situation.change(of: person, at: service) else { continue }
        let days = change - situation.d
        guard days <= reach, days > -reach else { continue }
        if let finding = finding(person, service, change, services, openDomains, situation) {
          findings.append(finding)
        }
      }
      for service in former[person].map({ Int($0) })
      where !services.contains(Int32(service))
        && openDomains[person] & network.services.domains[service] != 0
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
    _ person: Int, _ service: Int, _ change: Int32, _ holders: ArraySlice<Int32>,
    _ openDomains: [Int32], _ situation: Situation
  ) -> Finding? {
    let services = situation.network.services
    let lastAge = services.maxAge[service]
    let hasReceiver = holders.contains { other in
      let other = Int(other)
      return other != service && services.domains[other] & services.domains[service] != 0
        && services.minAge[other] <= lastAge + 1
        && (services.maxAge[other] < 0 || services.maxAge[other] >= lastAge + 1)
    }
    if hasReceiver { return nil }
    let days = change - situation.d
    let isPassed = days <= 0
    let severity: Severity =
      isPassed
      ? (openDomains[person] & services.domains[service] != 0 ? .critical : .high)
      : days <= highWithin ? .high : days <= mediumWithin ? .medium : .low
    return situation.finding(
      .gapTransition, severity, Ref(.person, person), family: Int(situation.home[person]),
      since: isPassed ? change : Day.never, related: Related(Ref(.service, service)))
  }
}

extension Situation {
  /// The day from which a service is no longer for a person, by its last age: the birthday after
  /// it; of schools and kindergartens, 1 August of that year. Nil where the service has no last
  /// age, is the family's own network, or the birth is not known.
  package func change(of person: Int, at service: Int) -> Int32? {
    let lastAge = network.services.maxAge[service]
    let born = network.people.born[person]
    guard lastAge >= 0, !serviceIsPrivate[service], born != Day.never else { return nil }
    let birthday = Birth(number: born).day.birthday(years: Int(lastAge) + 1)
    switch Sector(rawValue: network.services.sector[service]) {
    case .school, .kindergarten: return Day(year: birthday.date.year, month: 8, day: 1)?.number
    default: return birthday.number
    }
  }

  /// The domains of each person's open needs, a bit each.
  func openDomainsOfPeople() -> [Int32] {
    let needs = network.needs
    var domains = [Int32](repeating: 0, count: network.people.count)
    for row in 0..<needs.count where needs.person[row] >= 0 && isOpen(need: row) {
      domains[needs.person[row].row] |= 1 << needs.domain[row]
    }
    return domains
  }

  /// Whether what a reference points at exists on another day.
  func exists(_ ref: Int32, on other: Day) -> Bool {
    if other == day { return exists(ref) }
    let (day, row) = (other.number, ref.row)
    func isOpen(family: Int) -> Bool {
      network.families.enrolled[family] <= day && network.families.closed[family] > day
    }
    func isOpen(service: Int) -> Bool {
      network.services.opened[service] <= day && network.services.closed[service] > day
    }
    switch ref.refKind {
    case Ref.Kind.family.rawValue: return isOpen(family: row)
    case Ref.Kind.person.rawValue:
      return households.home(of: row, on: other).map(isOpen(family:)) ?? false
    case Ref.Kind.service.rawValue: return isOpen(service: row)
    default:
      let contacts = network.contacts
      return contacts.from[row] <= day && contacts.until[row] >= day
        && isOpen(service: contacts.service[row].row)
    }
  }

  /// Whether a tie is in force on a day.
  func isInForce(tie row: Int, on day: Day) -> Bool {
    let ties = network.ties
    return ties.from[row] <= day.number && ties.until[row] >= day.number
      && exists(ties.a[row], on: day) && exists(ties.b[row], on: day)
  }

  /// Whether a responsibility is in force on a day.
  func isInForce(responsibility row: Int, on day: Day) -> Bool {
    let held = network.responsibilities
    return held.from[row] <= day.number && held.until[row] >= day.number
      && held.declined[row] > day.number && exists(held.actor[row], on: day)
  }
}
