import Model

/// The rules on open needs: of each need the first that fits, in the order of
/// `docs/findings.en.md`.
package enum NeedRules {
  package static func findings(in situation: Situation) -> FindingList {
    let network = situation.network
    let recordsAcceptance = situation.recordsAcceptance
    var lastActivity = [Day](repeating: .always, count: network.needs.count)
    let activities = network.activities
    for row in 0..<activities.count where activities.date[row] <= situation.day {
      guard let need = activities.need[row] else { continue }
      lastActivity[need.row] = max(lastActivity[need.row], activities.date[row])
    }
    var findings = FindingList()
    for row in situation.openNeeds {
      let state = NeedState(Int(row), in: situation)
      let finding =
        nobodysYes(state, recordsAcceptance: recordsAcceptance, in: situation)
        ?? GapDormant.finding(
          state, lastActivity: lastActivity[Int(row)], in: situation)
        ?? GapVolunteerOnly.finding(state, in: situation)
        ?? GapCoordinatorOnly.finding(state, in: situation)
        ?? GapNoLead.finding(state, in: situation)
      if let finding { findings.append(finding) }
    }
    return findings
  }

  /// The first rules, which are about who has the need: that nobody has it, that the family is
  /// alone with it, or that nobody's yes is recorded.
  static func nobodysYes(
    _ state: NeedState, recordsAcceptance: Bool, in situation: Situation
  ) -> Finding? {
    GapNobody.finding(state, in: situation)
      ?? GapDeclined.finding(state, in: situation)
      ?? GapLapsed.finding(state, in: situation)
      ?? GapFamilyAlone.finding(state, in: situation)
      ?? (recordsAcceptance ? GapAssumed.finding(state, in: situation) : nil)
      ?? (recordsAcceptance ? GapAsked.finding(state, in: situation) : nil)
  }
}

extension Situation {
  /// Whether the network records by the day that somebody said yes, on any responsibility. Where
  /// it does not, a missing yes means nothing. Looks at every responsibility.
  package var recordsAcceptance: Bool {
    network.responsibilities.accepted.contains { $0 <= day }
  }
}
