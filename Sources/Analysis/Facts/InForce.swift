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

  /// Whether a consent has been given by a day, and has neither expired nor been withdrawn.
  package func isInForce(consent row: Int, on day: Day) -> Bool {
    consents.given[row] <= day && consents.expires[row] >= day && consents.withdrawn[row] > day
  }

  /// Whether a goal has been set by a day, and is neither achieved nor dropped.
  package func isOpen(goal row: Int, on day: Day) -> Bool {
    goals.set[row] <= day && goals.achieved[row] > day && goals.dropped[row] > day
  }
}
