import Model

/// `goal.overdue`: the day of a goal has passed, and it is neither reached, dropped nor carried on.
enum GoalOverdue {
  static func findings(in situation: Situation) -> FindingList {
    let (goals, d) = (situation.network.goals, situation.d)
    var isCarriedOn = [Bool](repeating: false, count: goals.count)
    for row in 0..<goals.count where goals.follows[row] >= 0 && goals.set[row] <= d {
      isCarriedOn[goals.follows[row].row] = true
    }
    var findings = FindingList()
    for row in 0..<goals.count
    where goals.set[row] <= d && goals.target[row] < d && goals.achieved[row] > d
      && goals.dropped[row] > d && !isCarriedOn[row]
    {
      let family = goals.family[row].row
      guard situation.familyIsOpen[family] else { continue }
      findings.append(
        situation.finding(
          .goalOverdue, .low, Ref(.goal, row), family: family, since: goals.target[row]))
    }
    return findings
  }
}
