/// `gap.nobody`: no responsibility for the need has ever started.
package enum GapNobody {
  package static func finding(_ state: NeedState, in situation: Situation) -> Finding? {
    guard state.started.isEmpty else { return nil }
    return state.finding(
      .gapNobody, state.isUrgent ? .critical : .high, since: state.raised, in: situation)
  }
}
