package import Model

/// `gap.dormant`: nothing has been recorded for a long time.
package enum GapDormant {
  /// How many days may go by with nothing recorded.
  package static let days = 90

  /// - Parameter lastActivity: the day of the latest activity on the need by the day; `Day.always`
  ///   where there is none.
  package static func finding(_ state: NeedState, lastActivity: Day, in situation: Situation)
    -> Finding?
  {
    let held = situation.network.responsibilities
    var last = max(state.raised, lastActivity)
    for row in state.inForce { last = max(last, held.from[Int(row)]) }
    guard last < situation.day.adding(days: -days) else { return nil }
    return state.finding(
      .gapDormant, state.isUrgent ? .high : .medium, since: last, in: situation)
  }
}
