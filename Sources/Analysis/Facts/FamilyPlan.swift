import Model

// What a family has agreed to and works towards.
extension FamilyIndex {
  /// The open goals of a family: the one that is to be reached first stands first, then by id.
  package func openGoals(of family: Int) -> [Int] {
    goals(of: family, by: network.goals.target) { network.isOpen(goal: $0, on: day) }
  }

  /// How many days a goal is shown after it was achieved.
  private static let daysOfAchievedGoal = 365

  /// The goals of a family that were achieved in the last year, the oldest first, then by id.
  package func achievedGoals(of family: Int) -> [Int] {
    let goals = network.goals
    return self.goals(of: family, by: goals.achieved) {
      goals.set[$0] <= day && goals.dropped[$0] > day && goals.achieved[$0] <= day
        && goals.achieved[$0] > day.adding(days: -Self.daysOfAchievedGoal)
    }
  }

  private func goals(
    of family: Int, by days: TypedColumn<Day>, where isAsked: (Int) -> Bool
  ) -> [Int] {
    let goals = network.goals
    return (0..<goals.count).filter { goals.family[$0].row == family && isAsked($0) }.sorted {
      days[$0] != days[$1] ? days[$0] < days[$1] : goals.id.precedes($0, $1)
    }
  }

  /// The consents of a family in force on the day, as rows.
  package func consentsInForce(of family: Int) -> [Int] {
    let consents = network.consents
    return (0..<consents.count).filter {
      consents.family[$0].row == family && network.isInForce(consent: $0, on: day)
    }
  }

  /// The services around a family or in one of its waiting referrals that no consent in force lets
  /// anything be shared with, in the order of ids.
  ///
  /// A consent to tell is not one to be told; the coordinator's own service needs none.
  package func servicesWithoutConsent(of family: Int) -> [Int] {
    let referrals = network.referrals
    var ends = situation.serving[family].map { Int(situation.siloServices[Int($0)]) }
    for row in waitingReferrals(of: family).map({ Int($0) }) {
      ends += [referrals.from[row], referrals.to[row]].compactMap(situation.unit)
    }
    let own = situation.servesTiesOfFamily[family].map { network.ties.a[Int($0)] }
      .filter { situation.isCoordinator($0) && situation.exists($0) }.compactMap(situation.unit)
    let covered = consentsInForce(of: family).map { network.consents.toService[$0].row }
    return Set(ends).subtracting(own).subtracting(covered)
      .sorted { network.services.id.precedes($0, $1) }
  }
}
