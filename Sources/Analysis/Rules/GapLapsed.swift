package import Model

/// `gap.lapsed`: somebody had the need, and nobody has it now.
package enum GapLapsed {
  package static func finding(_ state: NeedState, in situation: Situation) -> Finding? {
    guard state.inForce.isEmpty else { return nil }
    let held = situation.network.responsibilities
    var latest = Day.always
    for row in state.started {
      let end = end(of: Int(row), in: situation)
      if end < situation.day { latest = max(latest, end) }
    }
    return state.finding(
      .gapLapsed, state.isUrgent ? .critical : .high,
      since: latest == .always ? state.raised : latest.adding(days: 1),
      related: NeedState.distinct(state.started.map { held.actor[Int($0)] }), in: situation)
  }

  /// The earliest known of the responsibility's `until`, the day before it was declined, the
  /// `until` of the contact or of a person without a second home, and the day before the service
  /// closed.
  package static func end(of row: Int, in situation: Situation) -> Day {
    let network = situation.network
    let actor = network.responsibilities.actor[row]
    var end = network.responsibilities.until[row]
    let declined = network.responsibilities.declined[row]
    if declined != .never { end = min(end, declined.adding(days: -1)) }
    if actor.isA(.person), situation.households.homes(of: actor.row).isEmpty {
      end = min(end, network.people.until[actor.row])
    }
    return min(end, network.lastDay(of: actor))
  }
}
