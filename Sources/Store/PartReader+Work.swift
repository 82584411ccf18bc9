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

    let held = try held(by: actors, from: first, domains: domains, connection)
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

  /// What each of some actors holds, by their keys.
  private func held(
    by actors: Set<Int32>, from first: Day, domains: Int32, _ connection: borrowing Connection
  ) throws(InnerStoreError) -> [(actor: Int32, needs: [HeldNeed])] {
    let columns = HeldNeed.columns.map(\.read)
    let queue: ReadQueue
    do throws(SQLiteError) {
      let ranges = try rangesOfNeeds(connection)
      queue = ReadQueue(
        ranges.map { range in
          ReadQueue.Part(
            source: 0, columns: columns,
            from: PartQueries.held(by: actors, of: range, from: first, domains: domains))
        }, misfits: 1)
    } catch {
      throw .sqlite(error)
    }
    second?.help(with: queue)
    queue.work(connection)
    second?.finish()
    let (parts, failure) = queue.finish(sources: 1)
    if let failure { throw .sqlite(failure.error) }
    var needs: [Int32: [HeldNeed]] = [:]
    for read in parts[0] {
      try requireFitting(read, HeldNeed.columns)
      for row in 0..<read.count {
        needs[read.columns[HeldNeed.actor].numbers[row], default: []].append(HeldNeed(read, row))
      }
    }
    return needs.keys.sorted().map { ($0, needs[$0] ?? []) }
  }

  /// The keys of needs in ranges that are read one after the other.
  private func rangesOfNeeds(
    _ connection: borrowing Connection
  ) throws(SQLiteError) -> [ClosedRange<Int64>] {
    let size = needsAtATime
    let last = try connection.integer("SELECT max(key) FROM need") ?? 0
    let count = max(1, (last + size - 1) / size)
    return (0..<count).map { place in
      (place == 0 ? .min : place * size)...(place == count - 1 ? .max : (place + 1) * size - 1)
    }
  }

  /// When some families were open, by their keys.
  private func opening(
    ofFamilies families: Set<Int32>, _ connection: borrowing Connection
  ) throws(InnerStoreError) -> [Int32: DaysOfFamily] {
    let read: ReadRows
    do throws(SQLiteError) {
      read = try connection.readColumns(
        DaysOfFamily.columns.map(\.read), from: PartQueries.opening(of: families), misfits: 1)
    } catch {
      throw .sqlite(error)
    }
    try requireFitting(read, DaysOfFamily.columns)
    var found: [Int32: DaysOfFamily] = [:]
    for row in 0..<read.count {
      let numbers = { (column: Int) in read.columns[column].numbers[row] }
      found[numbers(0)] = DaysOfFamily(
        enrolled: Day(number: numbers(1)), closed: Day(number: numbers(2)))
    }
    return found
  }

  /// Holds that every value is one of its column, the first of which tells where a fault is.
  private func requireFitting(
    _ read: ReadRows, _ columns: [NumberColumn]
  ) throws(InnerStoreError) {
    guard let misfit = read.misfits.first else { return }
    throw .damaged(
      FileFault(
        misfit.integer == nil ? .wrongType : .outOfBounds, table: columns[misfit.column].table,
        key: Int64(read.columns[0].numbers[misfit.row]), column: columns[misfit.column].name))
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
  static func held(
    by actors: Set<Int32>, of needs: ClosedRange<Int64>, from day: Day, domains: Int32
  ) -> String {
    """
    responsibility CROSS JOIN need ON need.key = responsibility.need
    WHERE responsibility.actor IN (\(list(actors)))
      AND responsibility.need BETWEEN \(needs.lowerBound) AND \(needs.upperBound)
      AND (accepted IS NOT NULL OR (until IS NULL OR until >= \(day.number))
        AND (declined IS NULL OR declined > \(day.number)))
      AND (closed IS NULL OR closed > \(day.number)
        OR accepted IS NOT NULL AND 1 << domain & \(domains))
    """
  }

  static func opening(of families: Set<Int32>) -> String {
    "family WHERE key IN (\(list(families)))"
  }

  private static func list(_ keys: Set<Int32>) -> String {
    keys.sorted().map(String.init).joined(separator: ",")
  }
}

/// A column of numbers, and what stands for none.
private struct NumberColumn {
  let table, name: String
  let empty: Int32

  var read: ReadColumn { .numbers("\(table).\"\(name)\"", null: empty) }
}

/// A need that an actor has a responsibility for, when it was open, and whose it is.
private struct HeldNeed {
  let need: Int32
  let accepted, from, until, declined: Day
  let domain: Int32
  let raised, closed: Day
  let family: Int32

  static let actor = 9
  static let columns = [
    NumberColumn(table: "responsibility", name: "need", empty: Ref.emptyNumber),
    NumberColumn(table: "responsibility", name: "accepted", empty: Day.never.number),
    NumberColumn(table: "responsibility", name: "from", empty: Day.always.number),
    NumberColumn(table: "responsibility", name: "until", empty: Day.never.number),
    NumberColumn(table: "responsibility", name: "declined", empty: Day.never.number),
    NumberColumn(table: "need", name: "domain", empty: -1),
    NumberColumn(table: "need", name: "raised", empty: Day.always.number),
    NumberColumn(table: "need", name: "closed", empty: Day.never.number),
    NumberColumn(table: "need", name: "family", empty: Ref.emptyNumber),
    NumberColumn(table: "responsibility", name: "actor", empty: Ref.emptyNumber),
  ]

  init(_ read: ReadRows, _ row: Int) {
    func number(_ column: Int) -> Int32 { read.columns[column].numbers[row] }
    func day(_ column: Int) -> Day { Day(number: number(column)) }
    (need, accepted, from, until, declined) = (number(0), day(1), day(2), day(3), day(4))
    (domain, raised, closed, family) = (number(5), day(6), day(7), number(8))
  }
}

/// When a family was open.
private struct DaysOfFamily {
  let enrolled, closed: Day

  static let columns = [
    NumberColumn(table: "family", name: "key", empty: Ref.emptyNumber),
    NumberColumn(table: "family", name: "enrolled", empty: Day.always.number),
    NumberColumn(table: "family", name: "closed", empty: Day.never.number),
  ]
}
