import Model

extension DoubtFinder {
  /// Looks for rows that say two things of which one is wrong.
  mutating func searchContradictions() {
    searchOrder(.responsibilities, "accepted", isBefore: "asked")
    searchOrder(.responsibilities, "asked", isAfter: "until")
    searchOrder(.responsibilities, "accepted", isAfter: "until")
    // From the day they said no, a yes counts no more.
    searchOrder(.responsibilities, "accepted", isAfter: "declined")
    searchLacking(.responsibilities, "reason", "declined")
    searchLacking(.referrals, "reason", "answered")
    searchLacking(.needs, "outcome", "closed")
    searchOrder(.goals, "dropped", isBefore: "set")
    searchOrder(.consents, "withdrawn", isBefore: "given")
    searchBoth(.goals, "achieved", "dropped")
    searchBoth(.agreements, "done", "dropped")

    let services = network.services
    for row in 0..<services.count
    where services.maxAge[row] >= 0 && services.minAge[row] > services.maxAge[row] {
      let least = Int(services.minAge[row])
      note(.services, row, "max_age", kind: Warning.Matter.oldestBelowYoungest(least).kind) {
        .oldestBelowYoungest(least)
      }
    }
    let consents = network[.consents]
    if let from = consents.schema.column("from_service"),
      let to = consents.schema.column("to_service")
    {
      searchToItself(.consents, consents.numbers(from), consents.numbers(to), "to_service")
    }
    searchToItself(.referrals, network.referrals.from, network.referrals.to, "to")
    let referrals = network.referrals
    for row in 0..<referrals.count
    where referrals.outcome[row] == ReferralOutcome.accepted.rawValue && referrals.reason[row] >= 0
    {
      note(.referrals, row, "reason", kind: Warning.Matter.reasonBesideYes.kind) {
        .reasonBesideYes
      }
    }
  }

  private mutating func searchToItself(
    _ name: TableName, _ from: [Int32], _ to: [Int32], _ column: String
  ) {
    for row in from.indices where from[row] >= 0 && from[row] == to[row] {
      note(name, row, column, kind: Warning.Matter.toItself.kind) { .toItself }
    }
  }

  private mutating func searchOrder(_ name: TableName, _ column: String, isBefore start: String) {
    guard let (days, starts) = days(name, column, start) else { return }
    for row in days.indices
    where days[row] < starts[row] && isDay(days[row]) && isDay(starts[row]) {
      let matter = Warning.Matter.isBefore(column: start, day: Day(number: starts[row]))
      note(name, row, column, kind: matter.kind) { matter }
    }
  }

  private mutating func searchOrder(_ name: TableName, _ column: String, isAfter end: String) {
    guard let (days, ends) = days(name, column, end) else { return }
    for row in days.indices where days[row] > ends[row] && isDay(days[row]) && isDay(ends[row]) {
      let matter = Warning.Matter.isAfter(column: end, day: Day(number: ends[row]))
      note(name, row, column, kind: matter.kind) { matter }
    }
  }

  private mutating func searchBoth(_ name: TableName, _ column: String, _ other: String) {
    guard let (days, others) = days(name, column, other) else { return }
    for row in days.indices where isDay(days[row]) && isDay(others[row]) {
      let matter = Warning.Matter.endsInTwoWays(column: column)
      note(name, row, other, kind: matter.kind) { matter }
    }
  }

  /// Rows that say how something ended, but not when.
  private mutating func searchLacking(_ name: TableName, _ column: String, _ day: String) {
    guard let (words, days) = days(name, column, day) else { return }
    for row in words.indices where words[row] >= 0 && days[row] == Day.never {
      let matter = Warning.Matter.lacks(column: day)
      note(name, row, column, kind: matter.kind) { matter }
    }
  }

  private func isDay(_ number: Int32) -> Bool { number != Day.never && number != Day.always }

  /// Two columns of a table; nil where it does not have both.
  private func days(
    _ name: TableName, _ one: String, _ other: String
  ) -> (one: [Int32], other: [Int32])? {
    let table = network[name]
    guard let first = table.schema.column(one), let second = table.schema.column(other) else {
      return nil
    }
    return (table.numbers(first), table.numbers(second))
  }
}
