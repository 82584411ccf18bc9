import Model

/// `gap.assumed`: everybody believes that somebody has the need, and nobody was asked or has said
/// yes.
///
/// Judged only where the network records acceptance at all.
package enum GapAssumed {
  package static func finding(_ state: NeedState, in situation: Situation) -> Finding? {
    let held = situation.network.responsibilities
    let isSpokenFor = state.inForce.contains {
      held.asked[Int($0)] <= situation.day || held.accepted[Int($0)] <= situation.day
    }
    if isSpokenFor { return nil }
    return state.finding(
      .gapAssumed, state.isUrgent ? .high : .medium, since: state.start(in: situation),
      in: situation)
  }
}
