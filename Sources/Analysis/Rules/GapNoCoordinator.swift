import Model

/// `gap.no-coordinator`: three services or more serve the family, and no coordinator holds the threads.
enum GapNoCoordinator {
  static func findings(in situation: Situation) -> FindingList {
    let ties = situation.network.ties
    var findings = FindingList()
    for family in 0..<situation.network.families.count {
      let serving = situation.serving[family]
      guard situation.familyIsOpen[family], serving.count >= 3 else { continue }
      let hasCoordinator = situation.servesTiesOfFamily[family].contains {
        situation.isCoordinator(ties.a[Int($0)])
      }
      if hasCoordinator { continue }
      findings.append(
        situation.finding(
          .gapNoCoordinator, serving.count >= 6 ? .high : .medium, Ref(.family, family),
          family: family,
          related: Related(serving.map { Ref(.service, Int(situation.siloServices[Int($0)])) })))
    }
    return findings
  }
}
