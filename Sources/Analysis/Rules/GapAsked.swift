import Model

/// `gap.asked`: somebody was asked a while ago, and nobody has said yes.
///
/// Judged only where the network records acceptance at all.
package enum GapAsked {
  /// How many days somebody may take to say yes or no.
  package static let days = 14

  package static func finding(_ state: NeedState, in situation: Situation) -> Finding? {
    let held = situation.network.responsibilities
    var latest = Day.always
    for row in state.inForce.map({ Int($0) }) {
      if held.accepted[row] <= situation.day { return nil }
      if held.asked[row] <= situation.day { latest = max(latest, held.asked[row]) }
    }
    guard latest != Day.always, latest < situation.day.adding(days: -days) else { return nil }
    return state.finding(
      .gapAsked, state.isUrgent ? .high : .medium, since: latest, in: situation)
  }
}
