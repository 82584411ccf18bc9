package import Model

// What is in force by its own days; whether those who are part of it are there is another question.
extension Network {
  /// Whether a tie has begun by a day and has not ended.
  package func isInForce(tie row: Int, on day: Day) -> Bool {
    ties.from[row] <= day && ties.until[row] >= day
  }

  /// Whether a responsibility has begun by a day, and has neither ended nor been declined.
  package func isInForce(responsibility row: Int, on day: Day) -> Bool {
    let held = responsibilities
    return held.from[row] <= day && held.until[row] >= day && held.declined[row] > day
  }

  /// Whether a goal has been set by a day, and is neither achieved nor dropped.
  package func isOpen(goal row: Int, on day: Day) -> Bool {
    goals.set[row] <= day && goals.achieved[row] > day && goals.dropped[row] > day
  }
}

extension Network {
  /// A responsibility as part of what its actor has to do.
  func caseloadItem(responsibility row: Int) -> Caseload.Item {
    let held = responsibilities
    let need = held.need[row].row
    let family = needs.family[need].row
    return Caseload.Item(
      need: Int32(need), domain: needs.domain[need], accepted: held.accepted[row],
      from: held.from[row], until: held.until[row], declined: held.declined[row],
      raised: needs.raised[need], closed: needs.closed[need],
      enrolled: families.enrolled[family], familyClosed: families.closed[family])
  }
}

extension Caseload.Item {
  /// Whether somebody said yes by a day, to what had begun by then, whatever became of it.
  func isAccepted(by day: Day) -> Bool { accepted <= day && from <= day && raised <= day }

  /// Whether it has begun by a day, and has neither ended nor been declined.
  func isInForce(on day: Day) -> Bool { from <= day && until >= day && declined > day }

  /// Whether the need is open on a day, and its family is too.
  func needIsOpen(on day: Day) -> Bool {
    raised <= day && closed > day && enrolled <= day && familyClosed > day
  }
}
