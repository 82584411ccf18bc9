internal import Model
internal import SQLite

/// Who could do something for a family, and whom to ring there.
extension PartReader {
  /// The services that could do something about needs or for families, and the candidates among
  /// them, by what has been read so far.
  func services(
    thatCould whoCould: ServicesThatCould, aboutNeeds needs: Set<Int32>,
    around families: Set<Int32>, on days: [Day], _ connection: borrowing Connection
  ) throws(InnerStoreError) -> (services: Set<Int32>, candidates: Set<Int32>) {
    let stored = try stored(connection)
    func known(_ keys: Set<Int32>, _ table: TableName) -> Set<Int> {
      Set(keys.compactMap { stored.keys[table.index].row(of: $0) })
    }
    let found = whoCould(
      stored.network, known(needs, .needs), known(families, .families), days)
    func keys(_ rows: Set<Int>) -> Set<Int32> {
      Set(rows.map { stored.keys[TableName.services.index].key(of: $0) })
    }
    return (keys(found.services), keys(found.candidates))
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

  /// Reads those who can be rung: the contacts of some services, and of all that have had to do
  /// with the families; and the coordinators of all services read so far.
  mutating func readContacts(
    of services: Set<Int32>, _ connection: borrowing Connection
  ) throws(InnerStoreError) {
    let referrals = rows[TableName.referrals.index].numbers
    let units = units(
      of: rows[TableName.ties.index].numbers[Columns.a]
        + rows[TableName.responsibilities.index].numbers[Columns.actor]
        + referrals[Columns.fromOfReferral] + referrals[Columns.to]
        + rows[TableName.agreements.index].numbers[Columns.actorOfAgreement])
    try find(
      .contacts, where: PartQueries.ofService, among: services.union(units).sorted(), connection)
    guard let role = try NetworkFile.symbolKey(of: Network.coordinatorRole, connection) else {
      return
    }
    try find(
      .contacts, where: PartQueries.ofService + " AND t.role = \(role)",
      among: rows[TableName.services.index].keys.sorted(), connection)
  }
}
