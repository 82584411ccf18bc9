import Model

/// `gap.no-lead`: three services or more do something, and none of them leads.
package enum GapNoLead {
  package static func finding(_ state: NeedState, in situation: Situation) -> Finding? {
    let held = situation.network.responsibilities
    let units = Set(state.actors.compactMap(situation.unit))
    guard units.count >= 3,
      !state.inForce.contains(where: { held.part[Int($0)] == .lead })
    else { return nil }
    return state.finding(.gapNoLead, .low, since: state.start(in: situation), in: situation)
  }
}
