import Model

/// `gap.dormant`: nothing has happened for more than 90 days.
enum GapDormant {
  /// - Parameter lastActivity: the day of the latest activity on the need by the day; `Day.always` where there is none.
  static func finding(_ state: NeedState, lastActivity: Int32, in situation: Situation) -> Finding?
  {
    let held = situation.network.responsibilities
    var last = max(state.raised, lastActivity)
    for row in state.inForce { last = max(last, held.from[Int(row)]) }
    guard last < situation.d - 90 else { return nil }
    return state.finding(
      .gapDormant, state.isUrgent ? .high : .medium, since: last, in: situation)
  }
}
