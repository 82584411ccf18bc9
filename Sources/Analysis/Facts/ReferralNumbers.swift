import Model

/// Which numbers of referrals may be shown in a picture of where they stop.
///
/// Where small numbers are hidden, none is shown of two services alone, and totals are rounded down
/// to whole tens (`SmallNumbers.least`). On a wall days are said in steps, and no service is named
/// that is one person or the families' own network.
package struct ReferralNumbers {
  package let flows: ReferralFlows
  /// Whether anything is hidden at all.
  package let hides: Bool
  /// Whether it hangs on a wall, with small numbers hidden.
  package let isForWall: Bool
  /// What may be shown of the flows.
  package let shown: [ReferralFlow]
  /// Whether services with one employee are left out, also where nothing would be said of them.
  package let leavesOnePersonOut: Bool

  package init(
    _ flows: ReferralFlows, _ small: SmallNumbers, isForWall: Bool = false, in situation: Situation
  ) {
    self.flows = flows
    hides = small.hides
    self.isForWall = small.hides && isForWall
    guard small.hides, isForWall else {
      shown = flows.flows
      leavesOnePersonOut = false
      return
    }
    let isOnePerson = situation.isOnePerson
    let sectors = situation.network.services.sector
    leavesOnePersonOut = isOnePerson.indices.contains {
      isOnePerson[$0] && sectors[$0] != .private
    }
    func isLeftOut(_ services: [Int?]) -> Bool {
      services.contains { $0.map { isOnePerson[$0] || sectors[$0] == .private } ?? false }
    }
    var shown: [ReferralFlow] = []
    for var flow in flows.flows where flow.needsAttention {
      if isLeftOut([flow.from, flow.to]) { continue }
      flow.rings.removeAll { isLeftOut($0.path) }
      flow.detours.removeAll { isLeftOut($0.path) }
      if flow.rings.isEmpty { flow.returned = 0 }
      if flow.detours.isEmpty { flow.passedOn = 0 }
      if flow.needsAttention { shown.append(flow) }
    }
    self.shown = shown
  }

  /// A number of days, as it may be said.
  package func time(_ days: Int) -> WaitingTime { WaitingTime(days, isRounded: isForWall) }

  /// A number of referrals between two services; nil where it is hidden.
  package func known(_ count: Int) -> Int? { hides && count > 0 ? nil : count }

  /// How many referrals there are, at least so many where `hides`; nil where that is hidden.
  package func known(_ total: ReferralFlows.Total) -> Int? {
    hides ? SmallNumbers.least(total.count, ofFamilies: total.families) : total.count
  }
}
