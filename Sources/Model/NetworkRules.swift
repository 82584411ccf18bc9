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
      case .needs: checkFamily(.needs, ["person"], of: households, &found)
      case .responsibilities: checkResponsibilities(households, &found)
      case .referrals: checkReferrals(households, &found)
      case .activities: checkFamily(.activities, ["need"], of: households, &found)
      case .agreements:
        checkFamily(.agreements, ["actor", "need", "referral"], of: households, &found)
      case .goals: checkGoals(households, &found)
      case .moments: checkFamily(.moments, ["person", "goal"], of: households, &found)
      case .consents: checkFamily(.consents, ["person"], of: households, &found)
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
      let starts = TypedColumn<Day>(table.numbers(startColumn))
      let ends = TypedColumn<Day>(table.numbers(endColumn))
      // Where the start is not known, nothing can be said.
      for row in 0..<starts.count where ends[row] < starts[row] && starts[row] != .never {
        found.append(
          Violation(
            table: table.name, row: row, column: endColumn,
            fault: .endsBeforeItStarts(startColumn: startColumn)))
      }
    }
  }

  /// The references of a column, none where a cell that must be filled in is not.
  private func refs(_ name: TableName, _ column: String) -> TypedColumn<Ref?> {
    self[name].values(column)
  }

  /// Whether what the columns name is of the family that stands beside it.
  private func checkFamily(
    _ name: TableName, _ columns: [String], of households: Households, _ found: inout [Violation]
  ) {
    let families = Array(refs(name, "family"))
    for column in columns { checkFamily(name, column, families, of: households, &found) }
  }

  /// Whether what a column names is of the family of its row: a person on some day, anything else
  /// by its own row.
  private func checkFamily(
    _ name: TableName, _ column: String, _ families: [Ref?], of households: Households,
    _ found: inout [Violation]
  ) {
    let place = self[name].place(column)
    let (needFamily, referralFamily) = (refs(.needs, "family"), refs(.referrals, "family"))
    let goalFamily = refs(.goals, "family")
    for (row, named) in refs(name, column).enumerated() {
      guard let named, let family = families[row] else { continue }
      let isOfTheFamily =
        switch named.kind {
        case .person: households.hasEver(named, in: family)
        case .need: !differ(needFamily[named.row], family)
        case .referral: !differ(referralFamily[named.row], family)
        case .goal: !differ(goalFamily[named.row], family)
        case .family, .service, .contact, .agreement, .domain: true
        }
      if !isOfTheFamily {
        found.append(Violation(table: name, row: row, column: place, fault: .notOfTheFamily))
      }
    }
  }

  private func differ(_ one: Ref?, _ other: Ref?) -> Bool {
    one != nil && other != nil && one != other
  }

  private func checkTies(_ found: inout [Violation]) {
    let units: [Ref.Kind] = [.service, .contact]
    let household: [Ref.Kind] = [.family, .person]
    let ends = ["a", "b"].map { (place: self[.ties].place($0), refs: refs(.ties, $0)) }
    for row in 0..<ties.count {
      let (a, b) = (ends[0].refs[row], ends[1].refs[row])
      if a != nil && a == b {
        found.append(
          Violation(table: .ties, row: row, column: ends[1].place, fault: .tieToItself))
      }
      guard let kind = ties.kind[row] else { continue }
      let (expectedA, expectedB): ([Ref.Kind], [Ref.Kind]) =
        switch kind {
        case .serves: (units, household)
        case .collaborates: (units, units)
        case .kin: ([.person], [.person])
        }
      for (end, expected) in zip(ends, [expectedA, expectedB]) {
        if let ref = end.refs[row], !expected.contains(ref.kind) {
          found.append(
            Violation(
              table: .ties, row: row, column: end.place, fault: .wrongEnd(expected: expected)))
        }
      }
    }
  }

  private func checkResponsibilities(_ households: Households, _ found: inout [Violation]) {
    let family = refs(.needs, "family")
    let families = refs(.responsibilities, "need").map { $0.flatMap { family[$0.row] } }
    checkFamily(.responsibilities, "actor", families, of: households, &found)
  }

  private func checkReferrals(_ households: Households, _ found: inout [Violation]) {
    checkFamily(.referrals, ["person", "need"], of: households, &found)
    var known = [Bool](repeating: false, count: symbols.texts.count)
    for kind in deadlines.kind {
      if let kind { known[Int(kind.number)] = true }
    }
    for kind in DeadlineRules.norwegian.kinds {
      if let symbol = symbols.find(kind) { known[Int(symbol.number)] = true }
    }
    let (kindPlace, outcomePlace) = (
      self[.referrals].place("kind"), self[.referrals].place("outcome")
    )
    for row in 0..<referrals.count {
      if let kind = referrals.kind[row], !known[Int(kind.number)] {
        found.append(
          Violation(table: .referrals, row: row, column: kindPlace, fault: .unknownDeadlineKind))
      }
      if referrals.outcome[row] != nil && referrals.answered[row] == .never {
        found.append(
          Violation(
            table: .referrals, row: row, column: outcomePlace, fault: .outcomeWithoutAnswer))
      }
    }
    checkFollows(.referrals, referrals.follows, start: referrals.sent, &found)
  }

  private func checkGoals(_ households: Households, _ found: inout [Violation]) {
    checkFamily(.goals, ["person", "need"], of: households, &found)
    // A goal may carry on one that was set later: the family says which leads to which.
    checkFollows(.goals, goals.follows, start: nil, &found)
  }

  /// Every row that stands on a circle of `follows` is named, whatever the order of the rows.
  private func checkFollows(
    _ name: TableName, _ follows: TypedColumn<Ref?>, start: TypedColumn<Day>?,
    _ found: inout [Violation]
  ) {
    let family = refs(name, "family")
    let place = self[name].place("follows")
    func report(_ row: Int, _ fault: Violation.Fault) {
      found.append(Violation(table: name, row: row, column: place, fault: fault))
    }
    for (row, earlier) in follows.enumerated() {
      guard let earlier = earlier?.row else { continue }
      if differ(family[earlier], family[row]) { report(row, .notOfTheFamily) }
      if let start, start[earlier] > start[row] { report(row, .followsLater) }
    }
    // Each row follows at most one: walk on until a row that has been seen. Seen on this very walk,
    // it is on a circle.
    var walkOf = [Int?](repeating: nil, count: follows.count)
    for first in 0..<follows.count where walkOf[first] == nil {
      var row = first
      while walkOf[row] == nil {
        walkOf[row] = first
        guard let earlier = follows[row] else { break }
        row = earlier.row
      }
      guard follows[row] != nil, walkOf[row] == first else { continue }
      let entry = row
      repeat {
        report(row, .followsInCircle)
        row = follows[row]?.row ?? entry
      } while row != entry
    }
  }
}
