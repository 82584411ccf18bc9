import Model

/// `gap.no-coordinator`: three services or more serve the family, and no coordinator holds the
/// threads.
package enum GapNoCoordinator {
  /// From how many services on a coordinator is missed, and from how many on it is high.
  package static let from = 3
  package static let highFrom = 6

  static func findings(in situation: Situation) -> FindingList {
    let ties = situation.network.ties
    let coordinated = situation.familiesHelped(by: situation.isCoordinator)
    var findings = FindingList()
    for family in 0..<situation.network.families.count {
      let serving = situation.serving[family]
      guard situation.familyIsOpen[family], serving.count >= from else { continue }
      let hasCoordinator =
        coordinated[family]
        || situation.servesTiesOfFamily[family].contains {
          situation.isCoordinator(ties.a[Int($0)])
        }
      if hasCoordinator { continue }
      findings.append(
        situation.finding(
          .gapNoCoordinator, serving.count >= highFrom ? .high : .medium, Ref(.family, family),
          family: family,
          related: Related(serving.map { Ref(.service, Int(situation.siloServices[Int($0)])) })))
    }
    return findings
  }
}

extension Situation {
  /// For each family, whether somebody of a sort has a responsibility in force for an open need of
  /// it.
  func familiesHelped(by isOfTheSort: (Int32) -> Bool) -> [Bool] {
    let (held, needs) = (network.responsibilities, network.needs)
    var isHelped = [Bool](repeating: false, count: network.families.count)
    for need in openNeeds.map({ Int($0) }) {
      let family = needs.family[need].row
      if isHelped[family] { continue }
      isHelped[family] = responsibilitiesOfNeed[need].contains {
        isOfTheSort(held.actor[Int($0)]) && isInForce(responsibility: Int($0))
      }
    }
    return isHelped
  }
}
