internal import Model
internal import SQLite

/// What those have to do already that could do something for a family.
extension PartReader {
  /// Reads what services and their contacts have to do, and what they have said yes to:
  /// responsibilities that may be in force on one of some days or later for needs that are open
  /// then, and those with a yes for needs of some domains.
  ///
  /// A large town has tens of thousands of them. Their actors' entries come from an index, and each
  /// need and each family is looked up once, in the order in which they lie in the file.
  ///
  /// - Parameter domains: a bit each.
  mutating func readWork(
    of services: Set<Int32>, domains: Int32, on days: [Day], _ connection: borrowing Connection
  ) throws(InnerStoreError) {
    work = []
    let contacts = rows[TableName.contacts.index]
    var actors = services
    for (key, service) in zip(contacts.keys, contacts.numbers[Columns.serviceOfContact])
    where services.contains(service) {
      actors.insert(key)
    }
    guard let first = days.min(), domains != 0 else { return }

    let held = try read(
      HeldNeed.self, PartQueries.held(from: first), of: actors.sorted(), connection)
    let needs = try read(
      NeedOfWork.self, PartQueries.needsOfWork, of: distinct(held.lazy.map(\.need)), connection)
    // Of a need that is closed nobody asks how long its family was with us.
    let families = try read(
      FamilyOfWork.self, PartQueries.familiesOfWork,
      of: distinct(needs.lazy.filter { $0.closed > first }.map(\.family)), connection)
    let familyPlaces = try KeyMap(sorted: families.map(\.key), base: .min)
    let familyOf = needs.map { need in
      need.closed > first ? familyPlaces.row(of: need.family).map { families[$0] } : nil
    }
    let needPlaces = try KeyMap(sorted: needs.map(\.key), base: .min)
    var caseloads: [(actor: Int32, items: [Caseload.Item])] = []
    for held in held {
      // A need that there is not is said where it is read itself.
      guard let place = needPlaces.row(of: held.need) else { continue }
      let need = needs[place]
      guard
        need.closed > first || held.accepted != .never && 1 << need.domain & domains != 0
      else { continue }
      if caseloads.last?.actor != held.actor { caseloads.append((held.actor, [])) }
      caseloads[caseloads.count - 1].items.append(held.item(need, familyOf[place]))
    }
    work = caseloads
  }

  /// Reads what is asked of some keys, in their order, with whoever helps.
  private func read<Row: RowOfWork>(
    _: Row.Type, _ source: String, of keys: [Int32], _ connection: borrowing Connection
  ) throws(InnerStoreError) -> [Row] {
    let columns = Row.columns.map(\.read)
    let size = keysAtATime ?? max(64, (keys.count + 7) / 8)
    let queue = ReadQueue(
      stride(from: 0, to: keys.count, by: size).map { start in
        ReadQueue.Part(
          source: 0, columns: columns, from: source,
          keys: Array(keys[start..<min(keys.count, start + size)]))
      }, misfits: 1)
    second?.help(with: queue)
    queue.work(connection)
    let (parts, failure) = queue.finish(sources: 1)
    if let failure { throw .sqlite(failure.error) }
    var rows: [Row] = []
    rows.reserveCapacity(parts[0].reduce(0) { $0 + $1.count })
    for read in parts[0] {
      if let misfit = read.misfits.first {
        let column = Row.columns[misfit.column]
        throw .damaged(
          FileFault(
            misfit.integer == nil ? .wrongType : .outOfBounds, table: column.table,
            key: Int64(read.columns[0].numbers[misfit.row]), column: column.name))
      }
      let columns = read.columns.map(\.numbers)
      for row in 0..<read.count { rows.append(Row { columns[$0][row] }) }
    }
    return rows
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
  /// What somebody holds who is in `samvev_rows`, unless it is over and nobody said yes.
  static func held(from day: Day) -> String {
    """
    samvev_rows CROSS JOIN responsibility ON responsibility.actor = c0
    WHERE accepted IS NOT NULL OR (until IS NULL OR until >= \(day.number))
      AND (declined IS NULL OR declined > \(day.number))
    """
  }

  static let needsOfWork = "samvev_rows CROSS JOIN need ON need.key = c0"
  static let familiesOfWork = "samvev_rows CROSS JOIN family ON family.key = c0"
}

/// A column of numbers, and what stands for none.
private struct NumberColumn {
  let table, name: String
  let empty: Int32

  var read: ReadColumn { .numbers("\(table).\"\(name)\"", null: empty) }
}

/// What is read of a row when work is counted. The first column tells where a fault is.
private protocol RowOfWork {
  static var columns: [NumberColumn] { get }

  /// - Parameter number: the number in a column.
  init(_ number: (Int) -> Int32)
}

/// A responsibility.
private struct HeldNeed: RowOfWork {
  let need, actor: Int32
  let accepted, from, until, declined: Day

  static let columns = [
    NumberColumn(table: "responsibility", name: "key", empty: Ref.emptyNumber),
    NumberColumn(table: "responsibility", name: "need", empty: Ref.emptyNumber),
    NumberColumn(table: "responsibility", name: "actor", empty: Ref.emptyNumber),
    NumberColumn(table: "responsibility", name: "accepted", empty: Day.never.number),
    NumberColumn(table: "responsibility", name: "from", empty: Day.always.number),
    NumberColumn(table: "responsibility", name: "until", empty: Day.never.number),
    NumberColumn(table: "responsibility", name: "declined", empty: Day.never.number),
  ]

  init(_ number: (Int) -> Int32) {
    func day(_ column: Int) -> Day { Day(number: number(column)) }
    (need, actor) = (number(1), number(2))
    (accepted, from, until, declined) = (day(3), day(4), day(5), day(6))
  }

  func item(_ one: NeedOfWork, _ family: FamilyOfWork?) -> Caseload.Item {
    Caseload.Item(
      need: need, domain: Domain(rawValue: one.domain), accepted: accepted, from: from,
      until: until, declined: declined, raised: one.raised, closed: one.closed,
      enrolled: family?.enrolled ?? .always, familyClosed: family?.closed ?? .never)
  }
}

/// A need, when it was open, and whose it is.
private struct NeedOfWork: RowOfWork {
  let key, domain: Int32
  let raised, closed: Day
  let family: Int32

  static let columns = [
    NumberColumn(table: "need", name: "key", empty: Ref.emptyNumber),
    NumberColumn(table: "need", name: "domain", empty: -1),
    NumberColumn(table: "need", name: "raised", empty: Day.always.number),
    NumberColumn(table: "need", name: "closed", empty: Day.never.number),
    NumberColumn(table: "need", name: "family", empty: Ref.emptyNumber),
  ]

  init(_ number: (Int) -> Int32) {
    (key, domain, family) = (number(0), number(1), number(4))
    (raised, closed) = (Day(number: number(2)), Day(number: number(3)))
  }
}

/// When a family was open.
private struct FamilyOfWork: RowOfWork {
  let key: Int32
  let enrolled, closed: Day

  static let columns = [
    NumberColumn(table: "family", name: "key", empty: Ref.emptyNumber),
    NumberColumn(table: "family", name: "enrolled", empty: Day.always.number),
    NumberColumn(table: "family", name: "closed", empty: Day.never.number),
  ]

  init(_ number: (Int) -> Int32) {
    (key, enrolled, closed) = (number(0), Day(number: number(1)), Day(number: number(2)))
  }
}
