internal import Model
internal import SQLite

/// What hangs on some contacts, and on some services and contacts working together.
extension PartReader {
  /// What a network would be without some contacts, and with some working together, as far as it
  /// differs from what it is.
  ///
  /// Read are all services and contacts and how they are joined; everything of the families that
  /// the contacts have had to do with; which families the services serve that the contacts or the
  /// pairs join; and who else serves those of them that two of these services serve, or the service
  /// that loses a contact. What is not read is of families and services for which nothing changes.
  ///
  /// - Parameters:
  ///   - gone: the keys of the contacts.
  ///   - joined: the keys of the services and contacts that would work together.
  mutating func readAround(
    gone: [Int32], joined: [Int32], asOf day: Day, _ whoCould: ServicesThatCould,
    _ connection: borrowing Connection
  ) throws(InnerStoreError) {
    for name in [TableName.services, .contacts, .deadlines] {
      try find(name, where: "1", connection)
    }
    try find(.ties, where: "t.kind = \(TieKind.collaborates.rawValue)", connection)
    let serviceOf = contactServices
    let touched = unitsTouched(by: gone + joined)
    let actors = touched.union(serviceOf.filter { touched.contains($0.value) }.map(\.key)).sorted()
    try find(.ties, where: PartQueries.servesFrom, among: gone, connection)
    try find(.responsibilities, where: PartQueries.ofActor, among: gone, connection)
    // Of the others it matters whom they serve on the day.
    try find(
      .ties, where: PartQueries.servesFrom + PartQueries.inForce(on: day), among: actors, connection
    )
    try find(
      .responsibilities,
      where: PartQueries.ofActor + PartQueries.inForce(on: day)
        + " AND (t.declined IS NULL OR t.declined > \(day.number))", among: actors, connection)
    try followReferences(connection)
    let served = try servicesOfFamilies(connection)
    let own = ownFamilies(of: Set(gone))
    let losing = own.isEmpty ? [] : Set(gone.compactMap { serviceOf[$0] })
    let shared = served.filter { $0.value.count > 1 || !losing.isDisjoint(with: $0.value) }
    try readServing(ofFamilies: shared.map(\.key).sorted(), on: day, connection)
    try readRows(ofFamilies: own.sorted(), connection)
    try readReferralLinks(asOf: day, connection)
    try followReferences(connection)
    // Who could do something is asked about the needs that would lose somebody.
    let needs = needs(of: Set(gone))
    // Those who have one of them may be candidates when the contact is gone.
    let (services, _) = try services(
      thatCould: whoCould, aboutNeeds: needs, around: [], on: [day], connection)
    try readWork(
      of: services, domains: openDomains(ofNeeds: needs, on: [day]), on: [day], connection)
    try readAcceptance(asOf: day, connection)
    try followReferences(connection)
    try readHomesAndNamesakes(of: people(ofFamilies: own), connection)
    let list = rows[TableName.families.index].keys.map(String.init).joined(separator: ",")
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

  /// The services that have, or have had, ties to each family or to somebody who has lived there,
  /// or responsibilities for its needs, by what has been read so far.
  private mutating func servicesOfFamilies(
    _ connection: borrowing Connection
  ) throws(InnerStoreError) -> [Int32: Set<Int32>] {
    let people = rows[TableName.people.index]
    try find(.homes, where: PartQueries.ofPerson, among: people.keys, connection)
    let (homes, needs) = (rows[TableName.homes.index].numbers, rows[TableName.needs.index])
    let pairs =
      Array(zip(people.keys, people.numbers[Columns.familyOfPerson]))
      + zip(homes[Columns.personOfHome], homes[Columns.familyOfHome])
    let familiesOf = Dictionary(grouping: pairs, by: \.0).mapValues { $0.map(\.1) }
    let familyOfNeed = Dictionary(
      zip(needs.keys, needs.numbers[Columns.familyOfNeed]), uniquingKeysWith: { one, _ in one })
    let serviceOf = contactServices
    var services: [Int32: Set<Int32>] = [:]
    func add(_ actor: Int32, _ families: [Int32]) {
      let unit = serviceOf[actor] ?? actor
      for family in families { services[family, default: []].insert(unit) }
    }
    let ties = rows[TableName.ties.index].numbers
    for (a, b) in zip(ties[Columns.a], ties[Columns.b]) {
      add(a, StoredTable.ofNode(key: b) == .families ? [b] : familiesOf[b] ?? [])
    }
    let held = rows[TableName.responsibilities.index].numbers
    for (actor, need) in zip(held[Columns.actor], held[Columns.need]) {
      add(actor, familyOfNeed[need].map { [$0] } ?? [])
    }
    return services
  }

  /// Who serves families on a day: their people, what they need, and who has to do with it.
  private mutating func readServing(
    ofFamilies families: [Int32], on day: Day, _ connection: borrowing Connection
  ) throws(InnerStoreError) {
    for name in [TableName.people, .homes] {
      try find(name, where: PartQueries.ofFamily, among: families, connection)
    }
    try find(
      .needs,
      where: PartQueries.ofFamily + " AND (t.closed IS NULL OR t.closed > \(day.number))",
      among: families, connection)
    let people = people(ofFamilies: Set(families)).sorted()
    try find(.homes, where: PartQueries.ofPerson, among: people, connection)
    try find(.people, where: PartQueries.byKey, among: people, connection)
    try find(
      .responsibilities, where: PartQueries.ofNeed + PartQueries.inForce(on: day),
      among: needs(ofFamilies: Set(families)).sorted(), connection)
    try find(
      .ties, where: PartQueries.servesTo + PartQueries.inForce(on: day),
      among: families + people, connection)
  }

  /// The families that some contacts have had to do with, also those in which somebody lives whom a
  /// need of another family is about.
  private func ownFamilies(of contacts: Set<Int32>) -> Set<Int32> {
    let (people, needs, homes) = (
      rows[TableName.people.index], rows[TableName.needs.index], rows[TableName.homes.index].numbers
    )
    var families: Set<Int32> = []
    var served: Set<Int32> = []
    let ties = rows[TableName.ties.index].numbers
    for (a, b) in zip(ties[Columns.a], ties[Columns.b]) where contacts.contains(a) {
      switch StoredTable.ofNode(key: b) {
      case .families: families.insert(b)
      case .people: served.insert(b)
      default: break
      }
    }
    let held = self.needs(of: contacts)
    for (row, need) in needs.keys.enumerated() where held.contains(need) {
      families.insert(needs.numbers[Columns.familyOfNeed][row])
      served.insert(needs.numbers[Columns.personOfNeed][row])
    }
    for (person, family) in zip(people.keys, people.numbers[Columns.familyOfPerson])
    where served.contains(person) {
      families.insert(family)
    }
    for (person, family) in zip(homes[Columns.personOfHome], homes[Columns.familyOfHome])
    where served.contains(person) {
      families.insert(family)
    }
    return families
  }

  /// The needs that some contacts have, or have had, a responsibility for.
  private func needs(of contacts: Set<Int32>) -> Set<Int32> {
    let held = rows[TableName.responsibilities.index].numbers
    return Set(
      zip(held[Columns.actor], held[Columns.need]).filter { contacts.contains($0.0) }.map(\.1))
  }

  /// Of every two services between which a referral was accepted in the year before the day, one
  /// such referral each way: it links them as well as many.
  private mutating func readReferralLinks(
    asOf day: Day, _ connection: borrowing Connection
  ) throws(InnerStoreError) {
    // So many of a year's are accepted that an index would only lead back and forth.
    let source = """
      referral NOT INDEXED
      WHERE outcome = \(ReferralOutcome.accepted.rawValue) AND "from" >= \(PartQueries.units)
        AND answered BETWEEN \(day.number - 364) AND \(day.number)
      """
    let columns = ["key", "\"from\"", "\"to\""]
    let read: ReadRows
    do throws(SQLiteError) {
      read = try connection.readColumns(
        columns.map { .numbers($0, null: Ref.emptyNumber) }, from: source, misfits: 0)
    } catch {
      throw .sqlite(error)
    }
    let serviceOf = contactServices
    func unit(_ actor: Int32) -> Int32 { serviceOf[actor] ?? actor }
    // What is wrong with one is said when it is read itself.
    var first: [UnitPair: Int32] = [:]
    for row in 0..<read.count {
      let pair = UnitPair(
        from: unit(read.columns[1].numbers[row]), to: unit(read.columns[2].numbers[row]))
      let key = read.columns[0].numbers[row]
      if first[pair].map({ key < $0 }) ?? true { first[pair] = key }
    }
    try find(.referrals, where: PartQueries.byKey, among: first.values.sorted(), connection)
  }
}

/// Two services of which one asks the other.
struct UnitPair: Hashable {
  let from, to: Int32
}
