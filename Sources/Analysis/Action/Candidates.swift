import Model

/// The services that could do something about open needs, the ones to ask first.
///
/// Made once in O(rows); after that a need costs what its area has for its domain. A network that
/// was read for one family answers for the needs of that family. A class, because what it holds is
/// many arrays.
package final class Candidates: Sendable {
  /// A service that could, and why it stands where it stands.
  package struct Candidate: Hashable, Sendable {
    /// As a row of `services`.
    package let service: Int
    /// Whether it serves the family already.
    package let isAround: Bool
    /// The services around the family that it is linked to, as rows, in the order of their ids.
    package let linked: [Int]
    /// How many responsibilities for needs of the domain it has said yes to.
    package let accepted: Int
    /// Open needs for each of its contacts; nil without contacts.
    package let load: ServiceWork.Load?
  }

  package let situation: Situation
  package let work: ServiceWork
  /// Of each silo service, by its place, those that it is linked to.
  private let linked: Groups
  /// The people of each family who have their home there.
  private let members: Groups
  /// The referrals sent by the day about each need.
  private let referrals: Groups
  /// Open services that are not private, by area and domain.
  private let lists: [Key: [Int32]]

  private struct Key: Hashable {
    /// Nil for the services that every area may use.
    let area: Symbol?
    let domain: Domain
  }

  package init(_ situation: Situation) {
    let network = situation.network
    self.situation = situation
    work = ServiceWork(situation)
    linked = situation.linkedServices()
    members = Groups(
      count: network.families.count, rows: 0..<network.people.count,
      by: { situation.home[$0] })
    referrals = Groups(
      count: network.needs.count,
      rows: (0..<network.referrals.count).lazy.filter {
        network.referrals.sent[$0] <= situation.day
      }, by: { network.referrals.need[$0] })
    var lists: [Key: [Int32]] = [:]
    for service in situation.siloServices {
      let area = network.services.area[Int(service)]
      for domain in network.services.domains[Int(service)].words {
        lists[Key(area: area, domain: domain), default: []].append(service)
      }
    }
    self.lists = lists
  }

  /// Whether a need and its family are open on the day.
  package func isOpen(need: Int) -> Bool {
    situation.isOpen(need: need) && situation.familyIsOpen[situation.network.needs.family[need].row]
  }

  /// The services that could do something about a need, in the order in which to ask them; none
  /// for a need that is not open on the day, or whose family is not.
  package func candidates(need: Int) -> [Candidate] {
    let serving = situation.serving[situation.network.needs.family[need].row]
    var found: [Standing] = []
    eachStanding(need: need) { found.append($0) }
    return found.sorted(by: precedes).map { standing in
      let links = serving.filter { isLinked(standing.place, $0) }
      return Candidate(
        service: standing.service, isAround: standing.isAround,
        linked: links.map { Int(situation.siloServices[Int($0)]) },
        accepted: standing.accepted, load: standing.load)
    }
  }

  /// The first services of `candidates`, some left out.
  ///
  /// - Parameters:
  ///   - most: how many there are at most.
  ///   - passedOver: services that do not count.
  package func first(_ most: Int, need: Int, except passedOver: [Int] = []) -> [Int] {
    var first: [Standing] = []
    eachStanding(need: need) { standing in
      if passedOver.contains(standing.service) { return }
      let place = first.firstIndex { precedes(standing, $0) } ?? first.count
      guard place < most else { return }
      if first.count == most { first.removeLast() }
      first.insert(standing, at: place)
    }
    return first.map(\.service)
  }

  /// What a service that could do something is ordered by.
  private struct Standing {
    /// As a row of `services`, and its place among the silo services.
    let service: Int
    let place: Int32
    let isAround, isLinked: Bool
    let accepted: Int
    let load: ServiceWork.Load?
  }

  /// Calls a function for each service that could do something about a need, in no order.
  private func eachStanding(need: Int, _ body: (Standing) -> Void) {
    let network = situation.network
    guard isOpen(need: need), let domain = network.needs.domain[need] else { return }
    let taken = passedOver(need: need)
    let serving = situation.serving[network.needs.family[need].row]
    eachWithMandate(need: need, domain) { service in
      guard !taken.contains(service), let place = situation.siloIndex[service] else { return }
      body(
        Standing(
          service: service, place: place, isAround: serving.contains(place),
          isLinked: serving.contains { isLinked(place, $0) },
          accepted: work.accepted(service, domain), load: work.load(service)))
    }
  }

  /// Calls a function for each service whose task an open need is, in no order: what it has or has
  /// said no to is not looked at.
  private func eachWithMandate(need: Int, _ domain: Domain, _ body: (Int) -> Void) {
    let family = situation.network.needs.family[need].row
    for list in lists(domain, family: family) {
      for item in list {
        let service = Int(item)
        if isAllowed(service, need: need), isForAge(service, need: need, family: family) {
          body(service)
        }
      }
    }
  }

  /// The services whose task a need is, whether they have it or not; none for a need that is not
  /// open on the day, or whose family is not.
  func withMandate(need: Int) -> [Int] {
    guard isOpen(need: need), let domain = situation.network.needs.domain[need] else { return [] }
    var services: [Int] = []
    eachWithMandate(need: need, domain) { services.append($0) }
    return services
  }

  /// Whether two silo services, by their places, are linked.
  private func isLinked(_ one: Int32, _ other: Int32) -> Bool {
    one != other && linked.contains(other, in: Int(one))
  }

  /// Why no service could do something about an open need.
  package enum Absence: Sendable {
    /// None here has the domain.
    case noMandate
    /// Only volunteers have it, and the law gives it to a public service.
    case volunteersOnly
    /// Those that have it are for another age.
    case age
    /// Those that have it are for another age, or volunteers whom the law does not let.
    case ageOrVolunteers
    /// Those that could have it already, have been asked, or have said no.
    case asked
    /// Some of them have; the others are for another age, or volunteers whom the law does not let.
    case several
  }

  /// Why nobody could do something about a need that `candidates` says nobody could.
  package func absence(need: Int) -> Absence {
    let network = situation.network
    let family = network.needs.family[need].row
    let all =
      network.needs.domain[need].map { lists($0, family: family).joined().map { Int($0) } } ?? []
    if all.isEmpty { return .noMandate }
    let allowed = all.filter { isAllowed($0, need: need) }
    if allowed.isEmpty { return .volunteersOnly }
    let fitting = allowed.filter { isForAge($0, need: need, family: family) }
    if fitting.count == all.count { return .asked }
    if fitting.isEmpty, allowed.count == all.count { return .age }
    return fitting.isEmpty ? .ageOrVolunteers : .several
  }

  /// The contacts of a service who are employed on the day: those tied to a family first, then by
  /// id.
  package func contacts(of service: Int, family: Int) -> [Int] {
    let contacts = work.contacts[service].map { Int($0) }
    let tied = tiedContacts(family)
    return contacts.filter(tied.contains) + contacts.filter { !tied.contains($0) }
  }

  /// The contacts with a `serves` tie in force to a family or a member of it.
  package func tiedContacts(_ family: Int) -> Set<Int> {
    let ties = situation.network.ties
    return Set(
      situation.servesTiesOfFamily[family].compactMap {
        let helper = ties.a[Int($0)]
        return helper.isA(.contact) ? helper.row : nil
      })
  }

  /// Open services with a domain that a family may use, in lists; one without an area may use any.
  private func lists(_ domain: Domain, family: Int) -> [[Int32]] {
    guard let area = situation.network.families.area[family] else {
      return lists.filter { $0.key.domain == domain }.map(\.value)
    }
    return [area, nil].compactMap { lists[Key(area: $0, domain: domain)] }
  }

  /// Whether a service is one that the law lets have a need.
  private func isAllowed(_ service: Int, need: Int) -> Bool {
    let network = situation.network
    guard network.services.sector[service] == .volunteers, let domain = network.needs.domain[need]
    else { return true }
    return !GapVolunteerOnly.publicDomains.contains(domain)
  }

  /// Whether a service is for whom a need concerns: its person, else somebody in the family.
  private func isForAge(_ service: Int, need: Int, family: Int) -> Bool {
    if let person = situation.network.needs.person[need] {
      return situation.fits(service: service, person: person.row)
    }
    let members = members[family]
    return members.isEmpty
      || members.contains { situation.fits(service: service, person: Int($0)) }
  }

  /// The services that have a need, or have been asked in vain, or have not answered yet; a few,
  /// perhaps more than once.
  private func passedOver(need: Int) -> [Int] {
    let network = situation.network
    let (held, day) = (network.responsibilities, situation.day)
    var services: [Int] = []
    for item in situation.responsibilitiesOfNeed[need] {
      let row = Int(item)
      guard let unit = network.unit(held.actor[row]) else { continue }
      if situation.isInForce(responsibility: row)
        || held.from[row] <= day && held.declined[row] <= day
      {
        services.append(unit)
      }
    }
    for item in referrals[need] {
      let row = Int(item)
      guard let unit = network.unit(network.referrals.to[row]) else { continue }
      if network.referrals.answered[row] > day
        || situation.hasOutcome(.declined, referral: row)
        || situation.hasOutcome(.redirected, referral: row)
      {
        services.append(unit)
      }
    }
    return services
  }

  /// Whether one is asked before another.
  private func precedes(_ one: Standing, _ other: Standing) -> Bool {
    if one.isAround != other.isAround { return one.isAround }
    if one.isLinked != other.isLinked { return one.isLinked }
    if one.accepted != other.accepted { return one.accepted > other.accepted }
    switch (one.load, other.load) {
    case (let a?, let b?) where a != b: return a < b
    case (_?, nil): return true
    case (nil, _?): return false
    default: return situation.network.services.id.precedes(one.service, other.service)
    }
  }
}
