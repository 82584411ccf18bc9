internal import Model
internal import SQLite

/// What those have to do already that could do something for a family.
extension PartReader {
  /// Reads what the candidates for open needs have to do, and what they have said yes to:
  /// responsibilities for needs that are open on one of some days or later, and those with a yes
  /// for needs of the same domains.
  ///
  /// A large town has tens of thousands of them: they come from an index, and needs and families
  /// are then looked up once each, in the order in which they lie in the file.
  mutating func readWork(
    of candidates: [CandidateServices], on days: [Day], _ connection: borrowing Connection
  ) throws(InnerStoreError) {
    let services = candidates.reduce(into: Set<Int32>()) { $0.formUnion($1.ofNeeds) }
    let contacts = rows[TableName.contacts.index]
    var actors = services
    for (key, service) in zip(contacts.keys, contacts.numbers[Columns.serviceOfContact])
    where services.contains(service) {
      actors.insert(key)
    }
    let domains = candidates.reduce(0) { $0 | $1.domains }
    guard let first = days.min(), domains != 0 else { return work = [] }

    var held: [(actor: Int32, needs: [HeldNeed])] = []
    try connection.withStatement(PartQueries.held) {
      (statement: inout Statement) throws(InnerStoreError) in
      for actor in actors.sorted() {
        var needs: [HeldNeed] = []
        try statement.begin(with: actor)
        while try statement.advance() { needs.append(try statement.heldNeed()) }
        statement.reset()
        held.append((actor, needs))
      }
    }
    var needs = Found<DaysOfNeed>()
    try connection.withStatement(PartQueries.daysOfNeed) {
      (statement: inout Statement) throws(InnerStoreError) in
      for key in sortedSet(held.flatMap { $0.needs.map(\.need) }) {
        try statement.begin(with: key)
        if try statement.advance() { needs.add(key, try statement.daysOfNeed()) }
        statement.reset()
      }
    }
    var families = Found<DaysOfFamily>()
    try connection.withStatement(PartQueries.daysOfFamily) {
      (statement: inout Statement) throws(InnerStoreError) in
      for key in sortedSet(needs.values.compactMap { $0.closed > first ? $0.family : nil }) {
        try statement.begin(with: key)
        if try statement.advance() { families.add(key, try statement.daysOfFamily()) }
        statement.reset()
      }
    }
    work = held.compactMap { actor, held in
      let items = held.compactMap { one -> Caseload.Item? in
        // One that there is not is said where the need itself is read.
        guard let need = needs[one.need] else { return nil }
        let isOpen = need.closed > first
        guard isOpen || one.accepted != .never && domains & 1 << need.domain != 0 else {
          return nil
        }
        let family = isOpen ? families[need.family] : nil
        return Caseload.Item(
          need: one.need, domain: Domain(rawValue: need.domain), accepted: one.accepted,
          from: one.from, until: one.until, declined: one.declined, raised: need.raised,
          closed: need.closed, enrolled: family?.enrolled ?? .always,
          familyClosed: family?.closed ?? .never)
      }
      return items.isEmpty ? nil : (actor, items)
    }
  }
}

/// Numbers in order, each once.
private func sortedSet(_ numbers: [Int32]) -> [Int32] {
  var set: [Int32] = []
  for number in numbers.sorted() where number != set.last { set.append(number) }
  return set
}

/// What was found under keys, which come ascending.
private struct Found<Value> {
  private var keys = KeyMap(base: Int32.min)
  private(set) var values: [Value] = []

  mutating func add(_ key: Int32, _ value: Value) {
    _ = keys.append(contentsOf: [key])
    values.append(value)
  }

  subscript(key: Int32) -> Value? { keys.row(of: key).map { values[$0] } }
}

extension PartQueries {
  static let held = """
    SELECT need, accepted, "from", until, declined FROM responsibility WHERE actor = ?1
    """
  static let daysOfNeed = "SELECT domain, raised, closed, family FROM need WHERE key = ?1"
  static let daysOfFamily = "SELECT enrolled, closed FROM family WHERE key = ?1"
}

/// A need that an actor has a responsibility for.
private struct HeldNeed {
  let need: Int32
  let accepted, from, until, declined: Day
}

/// When a need was open, and whose it is.
private struct DaysOfNeed {
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
      declined: try day(4, "responsibility", "declined", empty: .never))
  }

  fileprivate func daysOfNeed() throws(InnerStoreError) -> DaysOfNeed {
    DaysOfNeed(
      domain: try number(0, "need", "domain", empty: -1),
      raised: try day(1, "need", "raised", empty: .always),
      closed: try day(2, "need", "closed", empty: .never),
      family: try number(3, "need", "family", empty: Ref.emptyNumber))
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
