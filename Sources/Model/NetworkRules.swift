extension Network {
  /// What breaks the rules of the model, by table, row and column.
  ///
  /// Time and space are in proportion to the rows. A reference that is not filled in breaks no rule
  /// here, not even where it must be filled in.
  public func violations() -> [Violation] {
    var found: [Violation] = []
    let households = Households(self)
    for table in tables {
      let before = found.count
      checkIntervals(table, &found)
      switch table.name {
      case .ties: checkTies(&found)
      case .needs: checkFamily(.needs, 1, person: 2, of: households, &found)
      case .responsibilities:
        let needs = responsibilities.need.map { $0 < 0 ? Ref.none : self.needs.family[$0.row] }
        checkPeople(.responsibilities, 1, needs, of: households, &found)
      case .referrals: checkReferrals(households, &found)
      case .activities: checkFamily(.activities, 2, need: 3, of: households, &found)
      case .agreements:
        checkFamily(.agreements, 1, person: 2, need: 8, referral: 9, of: households, &found)
      case .goals: checkGoals(households, &found)
      case .moments: checkFamily(.moments, 1, person: 2, goal: 5, of: households, &found)
      case .consents: checkFamily(.consents, 0, person: 1, of: households, &found)
      case .families, .people, .homes, .services, .contacts, .deadlines: break
      }
      if found.count > before + 1 {
        found[before...].sort { ($0.row, $0.column) < ($1.row, $1.column) }
      }
    }
    return found
  }

  private func checkIntervals(_ table: Table, _ found: inout [Violation]) {
    for (startColumn, endColumn) in table.schema.intervals {
      let starts = table.numbers(startColumn)
      let ends = table.numbers(endColumn)
      // Where the start is not known, nothing can be said.
      for row in 0..<starts.count where ends[row] < starts[row] && starts[row] != Day.never {
        found.append(
          Violation(
            table: table.name, row: row, column: endColumn,
            fault: .endsBeforeItStarts(startColumn: startColumn)))
      }
    }
  }

  /// Whether what the columns name is of the family that stands beside it.
  private func checkFamily(
    _ name: TableName, _ familyColumn: Int, person: Int? = nil, need: Int? = nil,
    referral: Int? = nil, goal: Int? = nil, of households: Households, _ found: inout [Violation]
  ) {
    let table = self[name]
    let family = table.numbers(familyColumn)
    if let person { checkPeople(name, person, family, of: households, &found) }
    for (column, owner) in [
      (need, needs.family), (referral, referrals.family), (goal, goals.family),
    ] {
      guard let column else { continue }
      let named = table.numbers(column)
      for row in 0..<named.count
      where named[row] >= 0 && differ(owner[named[row].row], family[row]) {
        found.append(Violation(table: name, row: row, column: column, fault: .notOfTheFamily))
      }
    }
  }

  private func differ(_ one: Int32, _ other: Int32) -> Bool {
    one >= 0 && other >= 0 && one != other
  }

  private func checkTies(_ found: inout [Violation]) {
    let units: [Ref.Kind] = [.service, .contact]
    let household: [Ref.Kind] = [.family, .person]
    for row in 0..<ties.count {
      let (a, b) = (ties.a[row], ties.b[row])
      if a >= 0 && a == b {
        found.append(Violation(table: .ties, row: row, column: 1, fault: .tieToItself))
      }
      guard let kind = TieKind(rawValue: ties.kind[row]) else { continue }
      let (expectedA, expectedB): ([Ref.Kind], [Ref.Kind]) =
        switch kind {
        case .serves: (units, household)
        case .collaborates: (units, units)
        case .kin: ([.person], [.person])
        }
      for (column, end, expected) in [(0, a, expectedA), (1, b, expectedB)] {
        if let ref = Ref(number: end), !expected.contains(ref.kind) {
          found.append(
            Violation(
              table: .ties, row: row, column: column, fault: .wrongEnd(expected: expected)))
        }
      }
    }
  }

  /// Whether the people that a column names are, on some day, of the family of their row.
  private func checkPeople(
    _ name: TableName, _ column: Int, _ family: [Int32], of households: Households,
    _ found: inout [Violation]
  ) {
    let named = self[name].numbers(column)
    for row in named.indices
    where named[row] >= 0 && named[row].refKind == Ref.Kind.person.rawValue && family[row] >= 0 {
      if !households.hasEver(named[row], in: family[row]) {
        found.append(Violation(table: name, row: row, column: column, fault: .notOfTheFamily))
      }
    }
  }

  private func checkReferrals(_ households: Households, _ found: inout [Violation]) {
    checkFamily(.referrals, 1, person: 2, need: 3, of: households, &found)
    var known = [Bool](repeating: false, count: symbols.texts.count)
    for kind in deadlines.kind where kind >= 0 {
      known[Int(kind)] = true
    }
    for kind in DeadlineRules.norwegian.kinds {
      if let number = symbols.find(kind) { known[Int(number)] = true }
    }
    for row in 0..<referrals.count {
      let kind = referrals.kind[row]
      if kind >= 0 && !known[Int(kind)] {
        found.append(
          Violation(table: .referrals, row: row, column: 4, fault: .unknownDeadlineKind))
      }
      if referrals.outcome[row] >= 0 && referrals.answered[row] == Day.never {
        found.append(
          Violation(table: .referrals, row: row, column: 10, fault: .outcomeWithoutAnswer))
      }
    }
    checkFollows(
      .referrals, column: 12, referrals.follows, family: referrals.family, start: referrals.sent,
      &found)
  }

  private func checkGoals(_ households: Households, _ found: inout [Violation]) {
    checkFamily(.goals, 1, person: 2, need: 9, of: households, &found)
    // A goal may carry on one that was set later: the family says which leads to which.
    checkFollows(.goals, column: 10, goals.follows, family: goals.family, start: nil, &found)
  }

  /// Every row that stands on a circle of `follows` is named, whatever the order of the rows.
  private func checkFollows(
    _ name: TableName, column: Int, _ follows: [Int32], family: [Int32], start: [Int32]?,
    _ found: inout [Violation]
  ) {
    func report(_ row: Int, _ fault: Violation.Fault) {
      found.append(Violation(table: name, row: row, column: column, fault: fault))
    }
    for row in 0..<follows.count where follows[row] >= 0 {
      let earlier = follows[row].row
      if differ(family[earlier], family[row]) { report(row, .notOfTheFamily) }
      if let start, start[earlier] > start[row] { report(row, .followsLater) }
    }
    // Each row follows at most one: walk on until a row that has been seen. Seen on this very walk,
    // it is on a circle.
    var walk = [Int32](repeating: -1, count: follows.count)
    for first in 0..<follows.count where walk[first] < 0 && follows[first] >= 0 {
      var row = first
      while walk[row] < 0 {
        walk[row] = Int32(first)
        if follows[row] < 0 { break }
        row = follows[row].row
      }
      guard follows[row] >= 0, walk[row] == Int32(first) else { continue }
      let entry = row
      repeat {
        report(row, .followsInCircle)
        row = follows[row].row
      } while row != entry
    }
  }
}
