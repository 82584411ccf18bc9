import Model

/// `gap.no-coordinator`: three services or more serve the family, and no coordinator holds the
/// threads.
package enum GapNoCoordinator {
  /// From how many services on a coordinator is missed, and from how many on it is high.
  package static let from = 3
  package static let highFrom = 6

  package static func findings(in situation: Situation) -> FindingList {
    let coordinators = familyCoordinators(
      situation.network, situation.day, situation.households)
    var findings = FindingList()
    for family in 0..<situation.network.families.count {
      let serving = situation.serving[family]
      guard situation.familyIsOpen[family], serving.count >= from, coordinators[family] == nil
      else { continue }
      findings.append(
        situation.finding(
          .gapNoCoordinator, serving.count >= highFrom ? .high : .medium, Ref(.family, family),
          family: family,
          related: Related(serving.map { Ref(.service, Int(situation.siloServices[Int($0)])) })))
    }
    return findings
  }
}
