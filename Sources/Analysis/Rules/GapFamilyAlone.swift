import Model

/// `gap.family-alone`: the family itself is the only one that does anything.
package enum GapFamilyAlone {
  package static func finding(_ state: NeedState, in situation: Situation) -> Finding? {
    guard state.actors.allSatisfy({ $0.isA(.person) }) else { return nil }
    return state.finding(
      .gapFamilyAlone, state.isUrgent ? .high : .medium, since: state.start(in: situation),
      in: situation)
  }
}
