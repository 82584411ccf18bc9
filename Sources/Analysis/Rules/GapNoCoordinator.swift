import Model

/// `gap.no-coordinator`: three services or more serve the family, and no coordinator holds the threads.
enum GapNoCoordinator {
  static func findings(in situation: Situation) -> [Finding] {
    let ties = situation.network.ties
    return (0..<situation.network.families.count).compactMap { family in
      let serving = situation.serving[family]
      guard situation.familyIsOpen[family], serving.count >= 3 else { return nil }
      let hasCoordinator = situation.servesTiesOfFamily[family].contains {
        situation.isCoordinator(ties.a[Int($0)])
      }
      if hasCoordinator { return nil }
      return situation.finding(
        .gapNoCoordinator, serving.count >= 6 ? .high : .medium, Ref(.family, family),
        family: family, related: serving.map { Ref(.service, Int(situation.siloServices[Int($0)])) }
      )
    }
  }
}
