/// `gap.coordinator-only`: the family coordinator alone does something.
package enum GapCoordinatorOnly {
  package static func finding(_ state: NeedState, in situation: Situation) -> Finding? {
    guard state.actors.allSatisfy(situation.isCoordinator) else { return nil }
    return state.finding(
      .gapCoordinatorOnly, .low, since: state.start(in: situation), in: situation)
  }
}
