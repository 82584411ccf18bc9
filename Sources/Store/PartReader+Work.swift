internal import Model
internal import SQLite

/// What those have to do already that could do something for a family.
extension PartReader {
  /// Reads what services and their contacts have to do, and what they have said yes to:
  /// responsibilities that may be in force on one of some days or later for needs that are open
  /// then, and those with a yes for needs of some domains.
  ///
  /// A large town has tens of thousands of them: they come from an index, whose order is that in
  /// which the needs lie in the file.
  ///
  /// - Parameter domains: a bit each.
  mutating func readWork(
    of services: Set<Int32>, domains: Int32, on days: [Day], _ connection: borrowing Connection
  ) throws(InnerStoreError) {
    let contacts = rows[TableName.contacts.index]
    var actors = services
    for (key, service) in zip(contacts.keys, contacts.numbers[Columns.serviceOfContact])
    where services.contains(service) {
      actors.insert(key)
    }
    guard let first = days.min(), domains != 0 else { return work = [] }

    var held: [(actor: Int32, needs: [HeldNeed])] = []
    try connection.withStatement(PartQueries.held(from: first, domains: domains)) {
      (statement: inout Statement) throws(InnerStoreError) in
      for actor in actors.sorted() {
        var needs: [HeldNeed] = []
        try statement.begin(with: actor)
        while try statement.advance() { needs.append(try statement.heldNeed()) }
        statement.reset()
        if !needs.isEmpty { held.append((actor, needs)) }
      }
    }
    // Of a need that is closed nobody asks how long its family was with us.
    let families = try opening(
      ofFamilies: Set(held.lazy.flatMap(\.needs).filter { $0.closed > first }.map(\.family)),
      connection)
    work = held.map { actor, needs in
      let items = needs.map { one in
        let family = one.closed > first ? families[one.family] : nil
        return Caseload.Item(
          need: one.need, domain: Domain(rawValue: one.domain), accepted: one.accepted,
          from: one.from, until: one.until, declined: one.declined, raised: one.raised,
          closed: one.closed, enrolled: family?.enrolled ?? .always,
          familyClosed: family?.closed ?? .never)
      }
      return (actor, items)
    }
  }

  private func opening(
    ofFamilies families: Set<Int32>, _ connection: borrowing Connection
  ) throws(InnerStoreError) -> [Int32: DaysOfFamily] {
    var found: [Int32: DaysOfFamily] = [:]
    try connection.withStatement(PartQueries.daysOfFamily) {
      (statement: inout Statement) throws(InnerStoreError) in
      for key in families.sorted() {
        try statement.begin(with: key)
        if try statement.advance() { found[key] = try statement.daysOfFamily() }
        statement.reset()
      }
    }
    return found
  }

  /// The domains of those of some needs that are open on one of some days, a bit each.
  func openDomains(ofNeeds own: Set<Int32>, on days: [Day]) -> Int32 {
    let needs = rows[TableName.needs.index]
    let (raised, closed) = (needs.numbers[Columns.raised], needs.numbers[Columns.closedNeed])
    var domains: Int32 = 0
    for (row, key) in needs.keys.enumerated()
    where own.contains(key)
      && days.contains(where: { raised[row] <= $0.number && closed[row] > $0.number })
    {
      domains |= 1 << needs.numbers[Columns.domain][row]
    }
    return domains
  }
}

extension PartQueries {
  /// A need that there is not is said where it is read itself.
  static func held(from day: Day, domains: Int32) -> String {
    """
    SELECT r.need, r.accepted, r."from", r.until, r.declined, n.domain, n.raised, n.closed, n.family
    FROM responsibility AS r CROSS JOIN need AS n ON n.key = r.need
    WHERE r.actor = ?1
      AND (r.accepted IS NOT NULL OR (r.until IS NULL OR r.until >= \(day.number))
        AND (r.declined IS NULL OR r.declined > \(day.number)))
      AND (n.closed IS NULL OR n.closed > \(day.number)
        OR r.accepted IS NOT NULL AND 1 << n.domain & \(domains))
    """
  }

  static let daysOfFamily = "SELECT enrolled, closed FROM family WHERE key = ?1"
}

/// A need that an actor has a responsibility for, when it was open, and whose it is.
private struct HeldNeed {
  let need: Int32
  let accepted, from, until, declined: Day
  let domain: Int32
  let raised, closed: Day
  let family: Int32
}

/// When a family was open.
private struct DaysOfFamily {
  let enrolled, closed: Day
}

extension Statement {
  fileprivate func heldNeed() throws(InnerStoreError) -> HeldNeed {
    HeldNeed(
      need: try number(0, "responsibility", "need", empty: Ref.emptyNumber),
      accepted: try day(1, "responsibility", "accepted", empty: .never),
      from: try day(2, "responsibility", "from", empty: .always),
      until: try day(3, "responsibility", "until", empty: .never),
      declined: try day(4, "responsibility", "declined", empty: .never),
      domain: try number(5, "need", "domain", empty: -1),
      raised: try day(6, "need", "raised", empty: .always),
      closed: try day(7, "need", "closed", empty: .never),
      family: try number(8, "need", "family", empty: Ref.emptyNumber))
  }

  fileprivate func daysOfFamily() throws(InnerStoreError) -> DaysOfFamily {
    DaysOfFamily(
      enrolled: try day(0, "family", "enrolled", empty: .always),
      closed: try day(1, "family", "closed", empty: .never))
  }

  private func day(
    _ column: Int32, _ table: String, _ name: String, empty: Day
  ) throws(InnerStoreError) -> Day {
    Day(number: try number(column, table, name, empty: empty.number))
  }

  private func number(
    _ column: Int32, _ table: String, _ name: String, empty: Int32
  ) throws(InnerStoreError) -> Int32 {
    let type = type(column)
    if type == .null { return empty }
    if type == .integer, let number = Int32(exactly: int64(column)) { return number }
    throw .damaged(
      FileFault(
        type == .integer ? .outOfBounds : .wrongType, table: table, key: int64(0), column: name))
  }
}
