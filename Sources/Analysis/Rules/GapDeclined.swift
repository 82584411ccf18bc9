import Model

/// `gap.declined`: whoever was asked has said no, and nobody else is asked.
package enum GapDeclined {
  package static func finding(_ state: NeedState, in situation: Situation) -> Finding? {
    let held = situation.network.responsibilities
    var latest = Day.always
    for row in state.started.map({ Int($0) }) {
      let declined = held.declined[row]
      guard declined <= situation.day, held.accepted[row] >= declined else { return nil }
      latest = max(latest, declined)
    }
    guard !state.started.isEmpty else { return nil }
    return state.finding(
      .gapDeclined, state.isUrgent ? .critical : .high, since: latest,
      related: NeedState.distinct(state.started.map { held.actor[Int($0)] }), in: situation)
  }
}
