import Model

/// Who has the same name as another beside whom they are shown, as rows: the id then stands behind
/// the name.
package struct SharedNames: Sendable {
  package var families: Set<Int> = []
  /// Of one household, or kin of somebody in it.
  package var people: Set<Int> = []
  package var services: Set<Int> = []
  /// Of one service; and of different ones.
  package var contacts: Set<Int> = []
  package var contactsOfServices: Set<Int> = []

  /// In O(names), and for people in O(people and ties of kin).
  package init(_ index: FamilyIndex, namesContacts: Bool) {
    let (situation, network) = (index.situation, index.network)
    func isThere(_ kind: Ref.Kind) -> (Int) -> Bool { { situation.exists(Ref(kind, $0)) } }
    families = Self.same(
      (0..<network.families.count).filter(isThere(.family)), network.families.alias)
    services = Self.same(
      (0..<network.services.count).filter(isThere(.service)), network.services.name)
    let contacts = namesContacts ? (0..<network.contacts.count).filter(isThere(.contact)) : []
    let same = Self.same(contacts, network.contacts.name)
    let byService = Dictionary(grouping: same) { network.contacts.service[$0].row }
    for own in byService.values { self.contacts.formUnion(Self.same(own, network.contacts.name)) }
    contactsOfServices = same.subtracting(self.contacts)
    for family in 0..<network.families.count where situation.familyIsOpen[family] {
      people.formUnion(Self.people(family, index))
    }
  }

  /// Who of a household and its kin has the name of another of them.
  package static func people(_ family: Int, _ index: FamilyIndex) -> Set<Int> {
    let all = index.beside(family)
    return all.count > 1 ? same(Array(all), index.network.people.alias) : []
  }

  /// Those of some rows whose name another of them has.
  private static func same(_ rows: [Int], _ names: TextColumn) -> Set<Int> {
    var first: [ArraySlice<UInt8>: Int] = [:]
    var same: Set<Int> = []
    for row in rows where !names.isEmpty(row) {
      if let known = first.updateValue(row, forKey: names.utf8(row)) {
        same.insert(known)
        same.insert(row)
      }
    }
    return same
  }
}

extension FamilyIndex {
  /// The people of a household and the kin of each, as rows.
  package func beside(_ family: Int) -> Set<Int> {
    var all = Set(people[family].map { Int($0) })
    for member in all {
      for row in kinTies[member] {
        all.insert(network.ties.a[Int(row)].row)
        all.insert(network.ties.b[Int(row)].row)
      }
    }
    return all
  }
}
