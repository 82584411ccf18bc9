internal import Model
internal import SQLite

/// What hangs on some contacts, and on some services and contacts working together.
extension PartReader {
  /// What a network would be without some contacts, and with some working together, as far as it
  /// differs from what it is.
  ///
  /// Read are all services and contacts and how they are joined, everything of the families that
  /// the contacts have had to do with, and who serves the families of all services that the
  /// contacts or the pairs join. What is not read is of families and services for which nothing
  /// changes.
  ///
  /// - Parameters:
  ///   - gone: the keys of the contacts.
  ///   - joined: the keys of the services and contacts that would work together.
  mutating func readAround(
    gone: [Int32], joined: [Int32], asOf day: Day, _ connection: borrowing Connection
  ) throws(InnerStoreError) {
    for name in [TableName.services, .contacts, .deadlines] {
      try find(name, where: "1", connection)
    }
    try find(.ties, where: "t.kind = \(TieKind.collaborates.rawValue)", connection)
    let touched = unitsTouched(by: gone + joined)
    let serviceOf = contactServices
    let actors = touched.union(serviceOf.filter { touched.contains($0.value) }.map(\.key)).sorted()
    try find(.ties, where: PartQueries.servesFrom, among: actors, connection)
    try find(.responsibilities, where: PartQueries.ofActor, among: actors, connection)
    try followReferences(connection)
    let families = try familiesRead(connection)
    try readServing(ofFamilies: families.sorted(), connection)
    let own = ownFamilies(of: Set(gone))
    try readRows(ofFamilies: own.sorted(), connection)
    try readReferralLinks(asOf: day, connection)
    try readWork(of: [candidates(ofFamilies: own, asOf: day)], on: [day], connection)
    try readAcceptance(asOf: day, connection)
    try followReferences(connection)
    let list = families.sorted().map(String.init).joined(separator: ",")
    try find(
      .families,
      where: "t.alias IS NOT NULL AND t.alias IN (SELECT alias FROM family WHERE key IN (\(list)))",
      connection)
    try followReferences(connection)
  }

  private var contactServices: [Int32: Int32] {
    let contacts = rows[TableName.contacts.index]
    return Dictionary(
      zip(contacts.keys, contacts.numbers[Columns.serviceOfContact]),
      uniquingKeysWith: { one, _ in one })
  }

  /// The services of some actors, and those that their ties join these to.
  private func unitsTouched(by actors: [Int32]) -> Set<Int32> {
    let serviceOf = contactServices
    func unit(_ actor: Int32) -> Int32 { serviceOf[actor] ?? actor }
    let named = Set(actors)
    var units = Set(actors.map(unit))
    let ties = rows[TableName.ties.index].numbers
    for (a, b) in zip(ties[Columns.a], ties[Columns.b]) {
      if named.contains(a) { units.insert(unit(b)) }
      if named.contains(b) { units.insert(unit(a)) }
    }
    return units
  }

  /// The families read so far, and those of the homes of the people read so far.
  private mutating func familiesRead(
    _ connection: borrowing Connection
  ) throws(InnerStoreError) -> Set<Int32> {
    try find(
      .homes, where: PartQueries.ofPerson, among: rows[TableName.people.index].keys, connection)
    return Set(
      rows[TableName.families.index].keys
        + rows[TableName.homes.index].numbers[Columns.familyOfHome]
    )
  }

  /// Who serves families: their people, what they need, and who has to do with it.
  private mutating func readServing(
    ofFamilies families: [Int32], _ connection: borrowing Connection
  ) throws(InnerStoreError) {
    for name in [TableName.people, .homes, .needs] {
      try find(name, where: PartQueries.ofFamily, among: families, connection)
    }
    let people = Set(
      rows[TableName.people.index].keys + rows[TableName.homes.index].numbers[Columns.personOfHome]
    ).sorted()
    try find(.homes, where: PartQueries.ofPerson, among: people, connection)
    try find(.people, where: PartQueries.byKey, among: people, connection)
    try find(
      .responsibilities, where: PartQueries.ofNeed, among: rows[TableName.needs.index].keys,
      connection)
    try find(.ties, where: PartQueries.servesTo, among: families + people, connection)
  }

  /// The families that some contacts have had to do with.
  private func ownFamilies(of contacts: Set<Int32>) -> Set<Int32> {
    let (people, needs, homes) = (
      rows[TableName.people.index], rows[TableName.needs.index], rows[TableName.homes.index].numbers
    )
    let familyOf = Dictionary(
      zip(people.keys, people.numbers[Columns.familyOfPerson]), uniquingKeysWith: { one, _ in one })
    let familyOfNeed = Dictionary(
      zip(needs.keys, needs.numbers[Columns.familyOfNeed]), uniquingKeysWith: { one, _ in one })
    var families: Set<Int32> = []
    var served: Set<Int32> = []
    let ties = rows[TableName.ties.index].numbers
    for (a, b) in zip(ties[Columns.a], ties[Columns.b]) where contacts.contains(a) {
      switch StoredTable.ofNode(key: b) {
      case .families: families.insert(b)
      case .people:
        served.insert(b)
        if let family = familyOf[b] { families.insert(family) }
      default: break
      }
    }
    for (person, family) in zip(homes[Columns.personOfHome], homes[Columns.familyOfHome])
    where served.contains(person) {
      families.insert(family)
    }
    let held = rows[TableName.responsibilities.index].numbers
    for (actor, need) in zip(held[Columns.actor], held[Columns.need]) where contacts.contains(actor)
    {
      if let family = familyOfNeed[need] { families.insert(family) }
    }
    return families
  }

  /// Of every two services between which a referral was accepted in the year before the day, one
  /// such referral each way: it links them as well as many.
  private mutating func readReferralLinks(
    asOf day: Day, _ connection: borrowing Connection
  ) throws(InnerStoreError) {
    let query = """
      SELECT MIN(r.key) FROM referral AS r
        LEFT JOIN contact AS a ON a.key = r."from" LEFT JOIN contact AS b ON b.key = r."to"
      WHERE r.outcome = \(ReferralOutcome.accepted.rawValue)
        AND r."from" >= \(PartQueries.units)
        AND r.answered BETWEEN \(day.number - 364) AND \(day.number)
      GROUP BY ifnull(a.service, r."from"), ifnull(b.service, r."to")
      """
    let keys = try connection.withStatement(query) {
      (statement: inout Statement) throws(InnerStoreError) in
      var keys: [Int32] = []
      while try statement.advance() { keys.append(statement.int32(0)) }
      return keys
    }
    try find(.referrals, where: PartQueries.byKey, among: keys.sorted(), connection)
  }
}
