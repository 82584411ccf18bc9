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
    for row in 0..<services.count {
      guard let least = services.minAge[row], let greatest = services.maxAge[row], least > greatest
      else { continue }
      note(.services, row, "max_age", kind: Warning.Matter.oldestBelowYoungest(least).kind) {
        .oldestBelowYoungest(least)
      }
    }
    let consents = network.consents
    searchToItself(.consents, consents.fromService, consents.toService, "to_service")
    searchToItself(.referrals, network.referrals.from, network.referrals.to, "to")
    let referrals = network.referrals
    for row in 0..<referrals.count
    where referrals.outcome[row] == .accepted && referrals.reason[row] != nil {
      note(.referrals, row, "reason", kind: Warning.Matter.reasonBesideYes.kind) {
        .reasonBesideYes
      }
    }
  }

  private mutating func searchToItself(
    _ name: TableName, _ from: TypedColumn<Ref>, _ to: TypedColumn<Ref>, _ column: String
  ) {
    for (row, sender) in from.ifFilled.enumerated() where sender != nil && sender == to[row] {
      note(name, row, column, kind: Warning.Matter.toItself.kind) { .toItself }
    }
  }

  private mutating func searchOrder(_ name: TableName, _ column: String, isBefore start: String) {
    let (days, starts) = (days(name, column), days(name, start))
    for row in days.indices
    where days[row] < starts[row] && days[row].isKnown && starts[row].isKnown {
      let matter = Warning.Matter.isBefore(column: start, day: starts[row])
      note(name, row, column, kind: matter.kind) { matter }
    }
  }

  private mutating func searchOrder(_ name: TableName, _ column: String, isAfter end: String) {
    let (days, ends) = (days(name, column), days(name, end))
    for row in days.indices
    where days[row] > ends[row] && days[row].isKnown && ends[row].isKnown {
      let matter = Warning.Matter.isAfter(column: end, day: ends[row])
      note(name, row, column, kind: matter.kind) { matter }
    }
  }

  private mutating func searchBoth(_ name: TableName, _ column: String, _ other: String) {
    let (days, others) = (days(name, column), days(name, other))
    for row in days.indices where days[row].isKnown && others[row].isKnown {
      let matter = Warning.Matter.endsInTwoWays(column: column)
      note(name, row, other, kind: matter.kind) { matter }
    }
  }

  /// Rows that say how something ended, but not when.
  private mutating func searchLacking(_ name: TableName, _ column: String, _ day: String) {
    let table = network[name]
    let place = table.place(column)
    let (words, empty) = (table.numbers(place), table.schema.columns[place].kind.empty)
    for (row, end) in days(name, day).enumerated() where words[row] != empty && end == .never {
      let matter = Warning.Matter.lacks(column: day)
      note(name, row, column, kind: matter.kind) { matter }
    }
  }

  private func days(_ name: TableName, _ column: String) -> TypedColumn<Day> {
    let table = network[name]
    return TypedColumn(table.numbers(table.place(column)))
  }
}
