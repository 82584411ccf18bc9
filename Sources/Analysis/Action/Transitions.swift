package import Model

/// Somebody who will grow out of a service that holds them.
package struct Transition: Hashable, Sendable {
  package let person: Int
  package let family: Int
  package let service: Int
  /// The day from which the service is no longer for them, and the age that it is no longer for.
  package let day: Day
  package let age: Int
  /// Other services that hold the person and do the like for that age, in the order of their ids.
  package let receivers: [Int]
  /// Services that could: those around the family first, then those linked to one of these, then by
  /// id.
  package let candidates: [Int]
}

/// What ends for members of open families within some months: the first first.
package struct Transitions {
  package let situation: Situation
  package let months: Int
  /// By the day, then the person's id, then the service's.
  package let rows: [Transition]
  /// Those whom a service with a last age holds, and whose birth is not known, so that nothing can
  /// be said of when it ends; in the order of their ids.
  package let unknown: [Int]

  /// - Parameter area: the families' area; nil for all.
  package init(_ situation: Situation, months: Int, area: Symbol? = nil) {
    self.situation = situation
    self.months = months
    let network = situation.network
    let last = situation.day.adding(months: months)
    let (holders, linked) = (situation.servicesHolding(), situation.linkedServices())
    var rows: [Transition] = []
    var unknown: [Int] = []
    for person in network.people.id.sortedRows().map({ Int($0) }) {
      guard let family = situation.home[person]?.row, situation.familyIsOpen[family],
        area == nil || network.families.area[family] == area
      else { continue }
      let services = holders[person].map { Int($0) }.sorted {
        network.services.id.precedes($0, $1)
      }
      let ending = services.filter {
        network.services.maxAge[$0] != nil && !situation.serviceIsPrivate[$0]
      }
      if network.people.born[person] == nil, !ending.isEmpty { unknown.append(person) }
      for service in ending {
        guard let day = situation.change(of: person, at: service), day > situation.day, day <= last,
          let lastAge = network.services.maxAge[service]
        else { continue }
        let receivers = services.filter {
          $0 != service && situation.canFollow(service, $0, at: lastAge + 1)
        }
        let serving = situation.serving[family]
        let others = situation.successors(of: service, family: family).filter {
          !receivers.contains($0)
        }
        /// 0 around the family, 1 linked to somebody there, 2 the others.
        func distance(_ other: Int) -> Int {
          guard let place = situation.siloIndex[other] else { return 2 }
          if serving.contains(place) { return 0 }
          return serving.contains { linked.contains($0, in: Int(place)) } ? 1 : 2
        }
        let byDistance = others.map { (distance($0), $0) }
        rows.append(
          Transition(
            person: person, family: family, service: service, day: day, age: lastAge + 1,
            receivers: receivers,
            candidates: (0...2).flatMap { step in
              byDistance.filter { $0.0 == step }.map(\.1)
            }))
      }
    }
    // People and services come by id: what is equal stays in that order.
    self.rows = rows.enumerated().sorted { one, other in
      let (a, b) = (one.element.day, other.element.day)
      return a != b ? a < b : one.offset < other.offset
    }.map(\.element)
    self.unknown = unknown
  }
}

extension Situation {
  /// Whether a service shares a domain with another and is for an age.
  func canFollow(_ service: Int, _ other: Int, at age: Int) -> Bool {
    let domains = network.services.domains
    return domains[service].bits & domains[other].bits != 0 && serves(other, age: age)
  }
}
