internal import Model
internal import SQLite

/// Which rows a part is made of.
extension PartReader {
  /// Every row of a family, the services of its area and those for everywhere, how the services
  /// around it are joined on some days, and what those have to do that could do something about its
  /// needs.
  mutating func readFamily(
    _ key: Int32, on days: [Day], _ whoCould: ServicesThatCould,
    _ connection: borrowing Connection
  ) throws(InnerStoreError) {
    try find(.families, where: PartQueries.byKey, among: [key], connection)
    try readRows(ofFamilies: [key], connection)
    try find(.moments, where: PartQueries.ofFamily, among: [key], connection)
    try readServices(
      inAreas: rows[TableName.families.index].numbers[Columns.areaOfFamily], connection)
    try followReferences(connection)
    try readHelp(ofFamilies: [key], on: days, whoCould, connection)
    try find(.deadlines, where: "1", connection)
    try followReferences(connection)
    try readHomesAndNamesakes(of: Set(rows[TableName.people.index].keys), connection)
    try readSameNames(connection)
    try followReferences(connection)
  }

  /// Who could do something for families on some days: their contacts, how they are joined, what
  /// they have to do, and whether anybody records who has said yes.
  private mutating func readHelp(
    ofFamilies families: Set<Int32>, on days: [Day], _ whoCould: ServicesThatCould,
    _ connection: borrowing Connection
  ) throws(InnerStoreError) {
    let own = needs(ofFamilies: families)
    let (services, candidates) = try services(
      thatCould: whoCould, aboutNeeds: own, around: families, on: days, connection)
    try readContacts(of: services, connection)
    try readLinks(with: services, on: days, connection)
    try readWork(
      of: candidates, domains: openDomains(ofNeeds: own, on: days), on: days, connection)
    for day in days { try readAcceptance(asOf: day, connection) }
  }

  /// What findings about the referrals and needs of an area's families are made from, and who could
  /// do something about these needs.
  mutating func readArea(
    _ area: Int32, on days: [Day], _ whoCould: ServicesThatCould,
    _ connection: borrowing Connection
  ) throws(InnerStoreError) {
    try find(.families, where: PartQueries.ofArea, among: [area], connection)
    let families = rows[TableName.families.index].keys
    try readRows(ofFamilies: families, connection)
    try readServices(inAreas: [area], connection)
    try followReferences(connection)
    try readHelp(ofFamilies: Set(families), on: days, whoCould, connection)
    try find(.deadlines, where: "1", connection)
    try followReferences(connection)
    try readHomesAndNamesakes(of: Set(rows[TableName.people.index].keys), connection)
    try readSameNames(connection)
    try followReferences(connection)
  }

  /// Who is in families, who has to do with them, what they need, who does something about it, what
  /// was asked and what was done.
  mutating func readRows(
    ofFamilies families: [Int32], _ connection: borrowing Connection
  ) throws(InnerStoreError) {
    for name in [
      TableName.people, .homes, .needs, .referrals, .activities, .agreements, .goals, .consents,
    ] {
      try find(name, where: PartQueries.ofFamily, among: families, connection)
    }
    // Who has a second home belongs to both households, and may have needs in either.
    let people = people(ofFamilies: Set(families))
    try find(.homes, where: PartQueries.ofPerson, among: people.sorted(), connection)
    try find(.people, where: PartQueries.byKey, among: people.sorted(), connection)
    let homes = homes(of: people)
    let otherFamilies = homes.subtracting(families).sorted()
    // What was asked and done there about them belongs to what is said of them here.
    for name in [TableName.needs, .referrals, .activities, .agreements] {
      try find(name, where: PartQueries.ofFamily, among: otherFamilies, connection)
    }
    try find(
      .responsibilities, where: PartQueries.ofNeed,
      among: needs(ofFamilies: homes.union(families)).sorted(), connection)
    try find(.ties, where: PartQueries.to, among: families + people.sorted(), connection)
    try find(.ties, where: PartQueries.from, among: people.sorted(), connection)
    try readKin(beside: people, connection)
  }

  /// Where everybody lives who has been read so far, without which nobody's tie or responsibility
  /// is in force; and those beside whom some of them are named. Two of one household, or of its
  /// kin, may have one name.
  mutating func readHomesAndNamesakes(
    of chosen: Set<Int32>, _ connection: borrowing Connection
  ) throws(InnerStoreError) {
    let kin = try readKinTies(of: chosen, connection)
    let families = homes(of: chosen.union(kin)).sorted()
    for name in [TableName.people, .homes] {
      try find(name, where: PartQueries.ofFamily, among: families, connection)
    }
    try followReferences(connection)
    _ = try readKinTies(of: people(ofFamilies: Set(families)), connection)
  }

  /// The ties of kin that some people have, and where everybody lives who has been read so far.
  ///
  /// - Returns: those at the other ends.
  private mutating func readKinTies(
    of people: Set<Int32>, _ connection: borrowing Connection
  ) throws(InnerStoreError) -> Set<Int32> {
    for condition in [PartQueries.kinFrom, PartQueries.kinTo] {
      try find(.ties, where: condition, among: people.sorted(), connection)
    }
    try followReferences(connection)
    try find(
      .homes, where: PartQueries.ofPerson, among: rows[TableName.people.index].keys, connection)
    try followReferences(connection)
    return kin(of: people)
  }

  /// Those read so far who belong to families, or have a home there.
  func people(ofFamilies families: Set<Int32>) -> Set<Int32> {
    let (people, homes) = (rows[TableName.people.index], rows[TableName.homes.index].numbers)
    let own = zip(people.keys, people.numbers[Columns.familyOfPerson])
    let guests = zip(homes[Columns.personOfHome], homes[Columns.familyOfHome])
    return Set(own.filter { families.contains($0.1) }.map(\.0))
      .union(guests.filter { families.contains($0.1) }.map(\.0))
  }

  /// The families that people read so far belong to, or have a home with.
  private func homes(of chosen: Set<Int32>) -> Set<Int32> {
    let (people, homes) = (rows[TableName.people.index], rows[TableName.homes.index].numbers)
    let own = zip(people.keys, people.numbers[Columns.familyOfPerson])
    let others = zip(homes[Columns.personOfHome], homes[Columns.familyOfHome])
    return Set(own.filter { chosen.contains($0.0) }.map(\.1))
      .union(others.filter { chosen.contains($0.0) }.map(\.1))
  }

  /// The needs of families, of those read so far.
  func needs(ofFamilies families: Set<Int32>) -> Set<Int32> {
    let needs = rows[TableName.needs.index]
    return Set(
      zip(needs.keys, needs.numbers[Columns.familyOfNeed]).filter { families.contains($0.1) }
        .map(\.0))
  }

  /// Where the kin of people live, without whom no tie to them is in force, and who of their kin
  /// are kin.
  private mutating func readKin(
    beside people: Set<Int32>, _ connection: borrowing Connection
  ) throws(InnerStoreError) {
    let kin = kin(of: people).sorted()
    try find(.homes, where: PartQueries.ofPerson, among: kin, connection)
    try find(.ties, where: PartQueries.kinFrom, among: kin, connection)
    try find(.ties, where: PartQueries.kinTo, among: kin, connection)
  }

  /// Those at the other ends of the ties of people that have been read so far.
  private func kin(of people: Set<Int32>) -> Set<Int32> {
    let ties = rows[TableName.ties.index].numbers
    let ends = zip(ties[Columns.a], ties[Columns.b])
    return Set(ends.lazy.filter { people.contains($0.0) }.map(\.1))
      .union(ends.lazy.filter { people.contains($0.1) }.map(\.0))
      .subtracting(people).filter { StoredTable.ofNode(key: $0) == .people }
  }

  /// Services, and contacts of one service, of the same names as those read so far: what tells them
  /// apart belongs to what is said of them.
  private mutating func readSameNames(_ connection: borrowing Connection) throws(InnerStoreError) {
    let services = try keys(ofSameNamesIn: .services, PartQueries.namesOfServices, connection)
    try find(.services, where: PartQueries.byKey, among: services, connection)
    let employers = Set(rows[TableName.contacts.index].numbers[Columns.serviceOfContact]).sorted()
    let contacts = try keys(
      ofSameNamesIn: .contacts, PartQueries.namesOfContacts, among: employers, connection)
    try find(.contacts, where: PartQueries.byKey, among: contacts, connection)
  }

  /// The keys of the rows that a query finds and nobody has read, with the name of one that was
  /// read.
  ///
  /// - Parameters:
  ///   - query: finds the key, the name and, of a contact, the service.
  ///   - numbers: what `?1` stands for in the query, one after the other.
  private func keys(
    ofSameNamesIn table: TableName, _ query: String, among numbers: [Int32] = [0],
    _ connection: borrowing Connection
  ) throws(InnerStoreError) -> [Int32] {
    let read = rows[table.index]
    let name = TableSchema.of(table).place("name")
    let known = Set(read.keys)
    let units = table == .contacts ? read.numbers[Columns.serviceOfContact] : []
    var names: [Int32: Set<[UInt8]>] = [:]
    for row in read.keys.indices {
      names[units.isEmpty ? 0 : units[row], default: []].insert(Array(read.texts[name].utf8(row)))
    }
    return try connection.withStatement(query) {
      (statement: inout Statement) throws(InnerStoreError) in
      var keys: [Int32] = []
      var text: [UInt8] = []
      for number in numbers {
        try statement.begin(with: number)
        while try statement.advance() {
          let key = statement.int32(0)
          if known.contains(key) { continue }
          text.removeAll(keepingCapacity: true)
          statement.appendText(1, to: &text)
          if names[statement.int32(2)]?.contains(text) ?? false { keys.append(key) }
        }
        statement.reset()
      }
      return keys
    }
  }

  /// The services that could do something about needs in areas; those without an area may use any.
  private mutating func readServices(
    inAreas areas: [Int32], _ connection: borrowing Connection
  ) throws(InnerStoreError) {
    if areas.contains(Columns.noArea) {
      return try find(.services, where: "1", connection)
    }
    try find(.services, where: PartQueries.ofArea, among: areas, connection)
    try find(.services, where: PartQueries.ofNoArea, connection)
  }

  /// Whether the network records that anybody said yes: one responsibility tells. Where none does,
  /// every one is looked at.
  mutating func readAcceptance(
    asOf day: Day, _ connection: borrowing Connection
  ) throws(InnerStoreError) {
    let known = rows[TableName.responsibilities.index].numbers[Columns.accepted]
    if known.contains(where: { $0 <= day.number }) { return }
    try find(
      .responsibilities,
      where:
        "t.key = (SELECT key FROM responsibility WHERE accepted <= \(day.number) LIMIT 1)",
      connection)
  }

  /// The ties between services that have had to do with the families read so far, or between one of
  /// them and some others, or between their contacts; those of contacts elsewhere who have ties to
  /// two of them; and of the referrals of any family that went from one to another and were
  /// accepted in the year before one of some days, one each way for each day: it links them as well
  /// as many.
  ///
  /// - Parameter others: services whose contacts have been read.
  private mutating func readLinks(
    with others: Set<Int32>, on days: [Day], _ connection: borrowing Connection
  ) throws(InnerStoreError) {
    let around = try unitsAround(connection)
    let unitOf = around.merging(unitsRead(others)) { unit, _ in unit }
    var ties: [Int32] = []
    // Of each contact elsewhere, the services that a tie joins it to, and the ties.
    var elsewhere: [Int32: (units: Set<Int32>, ties: [Int32])] = [:]
    // What is wrong with one is said when it is read itself.
    func look(
      _ source: String, _ end: String, _ actors: [Int32], _ found: (Int32, Int32, Int32) -> Void
    ) throws(InnerStoreError) {
      if actors.isEmpty { return }
      let read: ReadRows
      do throws(SQLiteError) {
        read = try connection.readColumns(
          ["key", "c0", end].map { .numbers($0, null: Ref.emptyNumber) }, from: source,
          selecting: actors, misfits: 0)
      } catch {
        throw .sqlite(error)
      }
      let numbers = read.columns.map(\.numbers)
      for row in 0..<read.count { found(numbers[1][row], numbers[0][row], numbers[2][row]) }
    }
    for (source, end) in [(PartQueries.tiesFrom, "b"), (PartQueries.tiesTo, "a")] {
      try look(source, end, around.keys.sorted()) { actor, key, end in
        guard let unit = around[actor] else { return }
        if let other = unitOf[end] {
          if other != unit { ties.append(key) }
        } else if StoredTable.ofNode(key: end) == .contacts {
          elsewhere[end, default: ([], [])].units.insert(unit)
          elsewhere[end]?.ties.append(key)
        }
      }
    }
    ties += elsewhere.values.filter { $0.units.count > 1 }.flatMap(\.ties)
    try find(.ties, where: PartQueries.byKey, among: ties.sorted(), connection)

    var referrals: [UnitPair: [Int32]] = [:]
    try look(PartQueries.referralsTo, "\"from\"", unitOf.keys.sorted()) { actor, key, end in
      guard let unit = unitOf[actor], let other = unitOf[end], other != unit else { return }
      if around[actor] != nil || around[end] != nil {
        referrals[UnitPair(from: other, to: unit), default: []].append(key)
      }
    }
    try readFirstAnswered(of: Array(referrals.values), on: days, connection)
  }

  /// Of each list of referrals the first that was answered in the year before each of some days.
  private mutating func readFirstAnswered(
    of lists: [[Int32]], on days: [Day], _ connection: borrowing Connection
  ) throws(InnerStoreError) {
    let found = try connection.withStatement(PartQueries.dayAnswered) {
      (statement: inout Statement) throws(InnerStoreError) in
      var found: Set<Int32> = []
      for list in lists {
        var lacking = days
        for key in list.sorted() where !lacking.isEmpty {
          try statement.begin(with: key)
          if try statement.advance() {
            let answered = statement.int32(0)
            let count = lacking.count
            lacking.removeAll { ($0.number - 364...$0.number).contains(answered) }
            if lacking.count < count { found.insert(key) }
          }
          statement.reset()
        }
      }
      return found
    }
    try find(.referrals, where: PartQueries.byKey, among: found.sorted(), connection)
  }

  /// The services that have ties to families or people, or responsibilities, among the rows read so
  /// far, with all their contacts: for each key the service's.
  private func unitsAround(
    _ connection: borrowing Connection
  ) throws(InnerStoreError) -> [Int32: Int32] {
    let units = units(
      of: rows[TableName.ties.index].numbers[Columns.a]
        + rows[TableName.responsibilities.index].numbers[Columns.actor])
    var unitOf: [Int32: Int32] = [:]
    try connection.withStatement(PartQueries.contacts) {
      (statement: inout Statement) throws(InnerStoreError) in
      for unit in units.sorted() {
        unitOf[unit] = unit
        try statement.begin(with: unit)
        while try statement.advance() { unitOf[statement.int32(0)] = unit }
        statement.reset()
      }
    }
    return unitOf
  }

  /// Some services with those of their contacts that have been read: for each key the service's.
  private func unitsRead(_ units: Set<Int32>) -> [Int32: Int32] {
    let contacts = rows[TableName.contacts.index]
    var unitOf = Dictionary(uniqueKeysWithValues: units.map { ($0, $0) })
    for (key, service) in zip(contacts.keys, contacts.numbers[Columns.serviceOfContact])
    where units.contains(service) {
      unitOf[key] = service
    }
    return unitOf
  }
}
