import Model

/// `gap.volunteer-only`: volunteers alone do what the law gives to a public service.
package enum GapVolunteerOnly {
  /// The domains that the law gives to a public service.
  static let publicDomains: [Domain] = [
    .economy, .housing, .school, .kindergarten, .mentalHealth, .physicalHealth, .safety,
  ]

  package static func finding(_ state: NeedState, in situation: Situation) -> Finding? {
    guard let domain = state.domain, publicDomains.contains(domain) else { return nil }
    let areVolunteers = state.actors.allSatisfy { actor in
      situation.unit(actor).map { situation.network.services.sector[$0] == .volunteers } ?? false
    }
    guard areVolunteers else { return nil }
    return state.finding(
      .gapVolunteerOnly, .medium, since: state.start(in: situation), in: situation)
  }
}
