import Model

/// `goal.overdue`: the day of a goal has passed, and it is neither reached, dropped nor carried on.
package enum GoalOverdue {
  package static func findings(in situation: Situation) -> FindingList {
    let (goals, day) = (situation.network.goals, situation.day)
    var isCarriedOn = [Bool](repeating: false, count: goals.count)
    for row in 0..<goals.count where goals.set[row] <= day {
      if let earlier = goals.follows[row] { isCarriedOn[earlier.row] = true }
    }
    var findings = FindingList()
    for row in 0..<goals.count
    where goals.target[row] < day && situation.network.isOpen(goal: row, on: day)
      && !isCarriedOn[row]
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
