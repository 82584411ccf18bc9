package import Model

/// Whom to ring so that something happens about a finding.
package struct Movers: Sendable {
  package let candidates: Candidates
  private var situation: Situation { candidates.situation }
  private var network: Network { situation.network }
  private var work: ServiceWork { candidates.work }

  package init(_ candidates: Candidates) {
    self.candidates = candidates
  }

  /// The contacts, and the services without contacts, that can move a finding of an open family, in
  /// the order of their ids; none where nobody can. The family's own network is never among them.
  package func movers(_ finding: Finding) -> [Ref] {
    guard let family = finding.family?.row, situation.familyIsOpen[family] else { return [] }
    let all = Set(anybody(finding, family: family)).filter { situation.sector($0) != .private }
    return all.sorted { situation.idPrecedes($0, $1) }
  }

  private func anybody(_ finding: Finding, family: Int) -> [Ref] {
    let row = finding.subject.row
    switch finding.code {
    case .referralUnanswered, .referralDueSoon, .referralNotStarted:
      return themselves(network.referrals.to[row])
    case .referralReturned, .referralPassedOn, .referralDeadEnd:
      return people(of: network.referrals.to[row])
        + (network.referrals.need[row].map { candidates(need: $0.row) } ?? [])
    case .gapNobody, .gapDeclined, .gapFamilyAlone, .gapVolunteerOnly, .gapCoordinatorOnly:
      return candidates(need: row)
    case .gapLapsed:
      return finding.related.flatMap(people) + candidates(need: row)
    case .gapAssumed, .gapAsked, .gapDormant, .gapNoLead, .agreementOverdue, .agreementDueSoon:
      return finding.related.flatMap(themselves)
    case .gapNoNamedContact:
      return finding.related.flatMap(people)
    case .gapNoCoordinator:
      return coordinators(family)
    case .gapChildUnseen:
      return situation.servesTiesOfFamily[family].flatMap {
        themselves(network.ties.a[Int($0)])
      }
    case .gapTransition:
      return finding.related.flatMap { service in
        people(of: service)
          + situation.successors(of: service.row, family: family).flatMap { people($0) }
      }
    case .siloChildAdultSplit:
      let tied = candidates.tiedContacts(family)
      return finding.related.flatMap { work.contacts[$0.row] }.map { Int($0) }
        .filter(tied.contains).map { Ref(.contact, $0) }
    case .gapNoService, .familyClosedOpen, .goalOverdue, .consentEnding, .siloUnlinked,
      .siloSingleBridge, .siloIsolated, .siloKeyPerson:
      return []
    }
  }

  /// The people of a service that is open: its contacts, or the service itself where it has none.
  private func people(_ service: Int) -> [Ref] {
    guard situation.serviceIsOpen[service] else { return [] }
    let contacts = work.contacts[service]
    return contacts.isEmpty
      ? [Ref(.service, service)] : contacts.map { Ref(.contact, Int($0)) }
  }

  /// The people of the service of a service or a contact; of a person nobody.
  private func people(of ref: Ref) -> [Ref] { network.unit(ref).map(people) ?? [] }

  /// A contact who is there, else the people of the service.
  private func themselves(_ ref: Ref) -> [Ref] {
    ref.isA(.contact) && situation.exists(ref) ? [ref] : people(of: ref)
  }

  private func candidates(need: Int) -> [Ref] {
    candidates.candidates(need: need).flatMap { people($0.service) }
  }

  /// The family coordinators of services that the family may use.
  private func coordinators(_ family: Int) -> [Ref] {
    let (area, contacts) = (network.families.area[family], network.contacts)
    return (0..<contacts.count).map { Ref(.contact, $0) }.filter { contact in
      guard situation.isCoordinator(contact), situation.exists(contact) else { return false }
      let own = network.services.area[contacts.service[contact.row].row]
      return area == nil || own == nil || own == area
    }
  }
}

extension Situation {
  /// Open services, not private, that share a domain with a service that has a last age, serve the
  /// age after it, and are for a family's area; in the order of their ids.
  func successors(of service: Int, family: Int) -> [Int] {
    let (services, area) = (network.services, network.families.area[family])
    guard let lastAge = services.maxAge[service] else { return [] }
    return siloServices.map { Int($0) }.filter { other in
      let own = services.area[other]
      return other != service && canFollow(service, other, at: lastAge + 1)
        && (area == nil || own == nil || own == area)
    }
  }
}
