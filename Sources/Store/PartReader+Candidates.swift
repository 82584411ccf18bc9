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
  func units(of actors: [Int32]) -> Set<Int32> {
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
}
