import Analysis
import Model

/// Who has the same name as another beside whom they are shown, as rows: the id then stands behind
/// the name.
struct SharedNames: Sendable {
  var families: Set<Int> = []
  /// Of one household, or kin of somebody in it.
  var people: Set<Int> = []
  var services: Set<Int> = []
  /// Of one service; and of different ones.
  var contacts: Set<Int> = []
  var contactsOfServices: Set<Int> = []

  /// In O(names), and for people in O(people and ties of kin).
  init(
    _ situation: Situation, peopleOfFamily: Groups, kinTiesOfPerson: Groups, namesContacts: Bool
  ) {
    let network = situation.network
    func isThere(_ kind: Ref.Kind) -> (Int) -> Bool { { situation.exists(Ref(kind, $0).number) } }
    families = Self.same(
      (0..<network.families.count).filter(isThere(.family)), network.families.alias)
    services = Self.same(
      (0..<network.services.count).filter(isThere(.service)), network.services.name)
    let contacts = namesContacts ? (0..<network.contacts.count).filter(isThere(.contact)) : []
    let same = Self.same(contacts, network.contacts.name)
    let byService = Dictionary(grouping: same) { network.contacts.service[$0].row }
    for own in byService.values { self.contacts.formUnion(Self.same(own, network.contacts.name)) }
    contactsOfServices = same.subtracting(self.contacts)
    for family in 0..<peopleOfFamily.count where situation.familyIsOpen[family] {
      people.formUnion(Self.people(family, network, peopleOfFamily, kinTiesOfPerson))
    }
  }

  /// Who of a household and its kin has the name of another of them.
  static func people(
    _ family: Int, _ network: Network, _ peopleOfFamily: Groups, _ kinTiesOfPerson: Groups
  ) -> Set<Int> {
    let members = peopleOfFamily[family].map { Int($0) }
    var all = Set(members)
    for member in members {
      for row in kinTiesOfPerson[member] {
        all.insert(network.ties.a[Int(row)].row)
        all.insert(network.ties.b[Int(row)].row)
      }
    }
    return all.count > 1 ? same(Array(all), network.people.alias) : []
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
