import Model

/// `gap.volunteer-only`: volunteers alone do what the law gives to a public service.
enum GapVolunteerOnly {
  /// The domains that the law gives to a public service.
  static let publicDomains: [Domain] = [
    .economy, .housing, .school, .kindergarten, .mentalHealth, .physicalHealth, .safety,
  ]

  static func finding(_ state: NeedState, in situation: Situation) -> Finding? {
    guard publicDomains.contains(where: { $0.rawValue == state.domain }) else { return nil }
    let areVolunteers = state.actors.allSatisfy {
      let unit = situation.unit($0)
      return unit >= 0
        && situation.network.services.sector[Int(unit)] == Sector.volunteers.rawValue
    }
    guard areVolunteers else { return nil }
    return state.finding(
      .gapVolunteerOnly, .medium, since: state.start(in: situation), in: situation)
  }
}
