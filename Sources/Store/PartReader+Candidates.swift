internal import Model
internal import SQLite

/// The services that could do something about the open needs of families, or take over from one
/// that somebody grows out of: as far as keys tell, and perhaps more.
struct CandidateServices {
  var services: Set<Int32> = []
  /// The domains of the open needs, a bit each.
  var domains: Int32 = 0
  /// Those among the services that have one of these domains.
  var ofNeeds: Set<Int32> = []
}

/// Who could do something for a family, and what they have to do already.
extension PartReader {
  /// The services read so far that are for the areas of families and have a domain of an open need
  /// of theirs, or one of a service around them that has a last age.
  func candidates(ofFamilies families: Set<Int32>, asOf day: Day) -> CandidateServices {
    var found = CandidateServices()
    let needs = rows[TableName.needs.index].numbers
    for (row, family) in needs[Columns.familyOfNeed].enumerated()
    where families.contains(family) && needs[Columns.raised][row] <= day.number
      && needs[Columns.closedNeed][row] > day.number
    {
      found.domains |= 1 << needs[Columns.domain][row]
    }
    let services = rows[TableName.services.index]
    let known = rows[TableName.families.index]
    let areas = Set(
      known.keys.indices.filter { families.contains(known.keys[$0]) }.map {
        known.numbers[Columns.areaOfFamily][$0]
      })
    func isForArea(_ row: Int) -> Bool {
      let own = services.numbers[Columns.areaOfService][row]
      return own == Columns.noArea || areas.contains(Columns.noArea) || areas.contains(own)
    }
    let (domains, maxAge) = (
      services.numbers[Columns.domains], services.numbers[Columns.maxAge]
    )
    let around = units(
      of: rows[TableName.ties.index].numbers[Columns.a]
        + rows[TableName.responsibilities.index].numbers[Columns.actor])
    var all = found.domains
    for (row, service) in services.keys.enumerated()
    where maxAge[row] != Columns.noAge && domains[row] > 0 && around.contains(service) {
      all |= domains[row]
    }
    for (row, service) in services.keys.enumerated() where domains[row] & all > 0 && isForArea(row)
    {
      found.services.insert(service)
      if domains[row] & found.domains > 0 { found.ofNeeds.insert(service) }
    }
    return found
  }

  /// The services of some actors: contacts read so far, and services themselves.
  private func units(of actors: [Int32]) -> Set<Int32> {
    let contacts = rows[TableName.contacts.index]
    let serviceOf = Dictionary(
      zip(contacts.keys, contacts.numbers[Columns.serviceOfContact]),
      uniquingKeysWith: { one, _ in one })
    return Set(
      actors.compactMap { actor in
        switch StoredTable.ofNode(key: actor) {
        case .services: actor
        case .contacts: serviceOf[actor]
        default: nil
        }
      })
  }

  /// Reads those who can be rung: the contacts of the candidates, and of all that have had to do
  /// with the family; and the coordinators of all services read so far.
  mutating func readContacts(
    of candidates: CandidateServices, _ connection: borrowing Connection
  ) throws(InnerStoreError) {
    let referrals = rows[TableName.referrals.index].numbers
    let units = units(
      of: rows[TableName.ties.index].numbers[Columns.a]
        + rows[TableName.responsibilities.index].numbers[Columns.actor]
        + referrals[Columns.fromOfReferral] + referrals[Columns.to]
        + rows[TableName.agreements.index].numbers[Columns.actorOfAgreement])
    try find(
      .contacts, where: PartQueries.ofService,
      among: candidates.services.union(units).sorted(), connection)
    guard let role = try NetworkFile.symbolKey(of: Network.coordinatorRole, connection) else {
      return
    }
    try find(
      .contacts, where: PartQueries.ofService + " AND t.role = \(role)",
      among: rows[TableName.services.index].keys.sorted(), connection)
  }

  /// Reads what the candidates for open needs have to do, and what they have said yes to:
  /// responsibilities for needs that are open on one of some days or later, and those with a yes
  /// for needs of the same domains.
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
    let bits = candidates.reduce(0) { $0 | $1.domains }
    let domains = Domain.allCases.map(\.rawValue).filter { bits & 1 << $0 != 0 }
    guard let first = days.min(), !domains.isEmpty else { return work = [] }
    let query = PartQueries.work(since: first, domains)
    work = try connection.withStatement(query) {
      (statement: inout Statement) throws(InnerStoreError) in
      var work: [(actor: Int32, items: [Caseload.Item])] = []
      for actor in actors.sorted() {
        try statement.begin(with: actor)
        var items: [Caseload.Item] = []
        while try statement.advance() { items.append(try statement.caseloadItem()) }
        statement.reset()
        if !items.isEmpty { work.append((actor, items)) }
      }
      return work
    }
  }
}

extension PartQueries {
  /// What an actor has to do about needs that are not closed by a day, and what it has said yes to
  /// about needs of some domains.
  static func work(since first: Day, _ domains: [Int32]) -> String {
    // Numbers of days and domains are no text of anybody's. The family is looked for only where the
    // need is open.
    let isOpen = "n.closed IS NULL OR n.closed > \(first.number)"
    return """
      SELECT t.key, t.need, n.domain, t.accepted, t."from", t.until, t.declined, n.raised, n.closed,
        f.enrolled, f.closed
      FROM responsibility AS t CROSS JOIN need AS n ON n.key = t.need
        LEFT JOIN family AS f ON f.key = CASE WHEN \(isOpen) THEN n.family END
      WHERE t.actor = ?1 AND (\(isOpen) OR t.accepted IS NOT NULL
        AND n.domain IN (\(domains.map(String.init).joined(separator: ","))))
      """
  }
}

extension Statement {
  /// The row of `PartQueries.work` that the statement stands on.
  fileprivate func caseloadItem() throws(InnerStoreError) -> Caseload.Item {
    let need = try number(1, "need", empty: Ref.emptyNumber)
    // One that there is not is said where the need itself is read.
    let domain = Domain(rawValue: try number(2, "domain", empty: -1))
    func start(_ column: Int32, _ name: String) throws(InnerStoreError) -> Day {
      Day(number: try number(column, name, empty: Day.always.number))
    }
    func end(_ column: Int32, _ name: String) throws(InnerStoreError) -> Day {
      Day(number: try number(column, name, empty: Day.never.number))
    }
    return Caseload.Item(
      need: need, domain: domain, accepted: try end(3, "accepted"), from: try start(4, "from"),
      until: try end(5, "until"), declined: try end(6, "declined"), raised: try start(7, "raised"),
      closed: try end(8, "closed"), enrolled: try start(9, "enrolled"),
      familyClosed: try end(10, "closed"))
  }

  private func number(
    _ column: Int32, _ name: String, empty: Int32
  ) throws(InnerStoreError) -> Int32 {
    let type = type(column)
    if type == .null { return empty }
    if type == .integer, let number = Int32(exactly: int64(column)) { return number }
    throw .damaged(
      FileFault(
        type == .integer ? .outOfBounds : .wrongType, table: "responsibility", key: int64(0),
        column: name))
  }
}
