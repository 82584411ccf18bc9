extension Network {
  /// What breaks the rules of the model, by table, row and column.
  ///
  /// Time and space are in proportion to the rows. A reference that is not filled in breaks no rule
  /// here, not even where it must be filled in.
  public func violations() -> [Violation] {
    var found: [Violation] = []
    for table in tables {
      let before = found.count
      checkIntervals(table, &found)
      switch table.name {
      case .ties: checkTies(&found)
      case .needs: checkFamily(.needs, 1, personColumn: 2, &found)
      case .responsibilities: checkActors(&found)
      case .referrals: checkReferrals(&found)
      case .activities: checkFamily(.activities, 2, needColumn: 3, &found)
      case .goals: checkGoals(&found)
      case .moments: checkFamily(.moments, 1, personColumn: 2, goalColumn: 5, &found)
      case .consents: checkFamily(.consents, 0, personColumn: 1, &found)
      case .families, .people, .services, .contacts, .deadlines: break
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
      for row in 0..<starts.count where ends[row] < starts[row] {
        found.append(
          Violation(
            table: table.name, row: row, column: endColumn,
            fault: .endsBeforeItStarts(startColumn: startColumn)))
      }
    }
  }

  /// Whether what the columns name is of the family that stands beside it.
  private func checkFamily(
    _ name: TableName, _ familyColumn: Int, personColumn: Int? = nil, needColumn: Int? = nil,
    goalColumn: Int? = nil, _ found: inout [Violation]
  ) {
    let table = self[name]
    let family = table.numbers(familyColumn)
    for (column, owner) in [
      (personColumn, people.family), (needColumn, needs.family), (goalColumn, goals.family),
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

  private func checkActors(_ found: inout [Violation]) {
    for row in 0..<responsibilities.count {
      guard let actor = Ref(number: responsibilities.actor[row]), actor.kind == .person,
        let need = Ref(number: responsibilities.need[row])
      else { continue }
      if differ(people.family[actor.row], needs.family[need.row]) {
        found.append(
          Violation(table: .responsibilities, row: row, column: 1, fault: .notOfTheFamily))
      }
    }
  }

  private func checkReferrals(_ found: inout [Violation]) {
    checkFamily(.referrals, 1, personColumn: 2, needColumn: 3, &found)
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

  private func checkGoals(_ found: inout [Violation]) {
    checkFamily(.goals, 1, personColumn: 2, needColumn: 9, &found)
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
