package import Model

/// A network as of a day: what exists, what is in force, and who serves whom.
///
/// Built once for an analysis, in O(rows); the rules and measures read it and nothing else.
package final class Situation: Sendable {
  package let network: Network
  package let day: Day
  package let rules: DeadlineRules
  package let households: Households

  private let existence: Existence
  /// Whether each service is the family's own network.
  package let serviceIsPrivate: [Bool]
  /// The symbol of the role of family coordinators, nil where nobody has it.
  private let coordinatorRole: Symbol?

  /// The rows of `ties` in force.
  private let ties: TiesInForce

  /// The services that can be a side of a silo (open, not private), in the order of their ids; and
  /// for each service its place among them.
  package let siloServices: [Int32]
  package let siloIndex: [Int32?]
  /// The contacts employed in those, in the order of their ids.
  package let siloContacts: [Int32]

  /// The rows of `serves` ties in force to each family or a member of it.
  package let servesTiesOfFamily: Groups
  /// Whether each person has a `serves` tie in force of their own.
  let personIsServed: [Bool]
  /// Open needs of open families.
  package let openNeeds: [Int32]
  /// The rows of responsibilities of each need, whether in force or not.
  package let responsibilitiesOfNeed: Groups
  /// serving(f, d) as places among `siloServices`, ascending.
  package let serving: Groups

  package init(_ network: Network, asOf day: Day) {
    self.network = network
    self.day = day
    rules = DeadlineRules(of: network)
    households = Households(network)
    coordinatorRole = network.symbols.find(Network.coordinatorRole)

    let existence = Existence(network, households, on: day)
    self.existence = existence
    let ties = TiesInForce(network, existence, on: day)
    self.ties = ties
    serviceIsPrivate = network.services.sector.map { $0 == .private }

    (siloServices, siloIndex) = network.siloServices(existence, serviceIsPrivate)
    siloContacts = network.siloContacts(existence, siloIndex)

    personIsServed = network.personIsServed(ties.serves)
    servesTiesOfFamily = Groups(
      count: network.families.count, keys: ties.servedFamilies, items: ties.serves)

    let openNeeds = (0..<Int32(network.needs.count)).filter {
      network.isOpen(need: Int($0), on: day)
        && existence.familyIsOpen[network.needs.family[Int($0)].row]
    }
    self.openNeeds = openNeeds
    let held = network.responsibilities
    responsibilitiesOfNeed = Groups(
      count: network.needs.count, keys: held.need.map { Int32($0.row) },
      items: (0..<Int32(held.count)).map { $0 })
    serving = network.serving(ties, openNeeds: openNeeds, existence, siloIndex, on: day)
  }

  /// Whether each family is open, each service open, each contact employed.
  package var familyIsOpen: [Bool] { existence.familyIsOpen }
  package var serviceIsOpen: [Bool] { existence.serviceIsOpen }
  package var contactIsEmployed: [Bool] { existence.contactIsEmployed }
  /// The household that counts as each person's. Every rule that speaks of a person's family means
  /// this one.
  package var home: TypedColumn<Ref?> { existence.home }

  /// The rows of `ties` in force, by kind.
  package var servesTies: [Int32] { ties.serves }
  package var collaboratesTies: [Int32] { ties.collaborates }
  package var kinTies: [Int32] { ties.kin }

  /// Whether there is so much to look at that a second thread helps.
  var isLarge: Bool { network.ties.count + network.needs.count > 2_000 }

  /// The family that help for a family or a person is for: the person's home.
  func familyServed(by end: Ref) -> Ref? { existence.family(of: end) }

  /// Whether what a reference points at exists on the day: an open family or service, a person
  /// whose home is an open family, an employed contact.
  package func exists(_ ref: Ref) -> Bool { existence.contains(ref) }

  /// The service of a service or a contact, as a row; nil for families and people.
  package func unit(_ ref: Ref) -> Int? { network.unit(ref) }

  /// The place among `siloServices` of the service of a service or a contact; nil where it is none
  /// of them.
  package func siloPlace(_ ref: Ref) -> Int32? { network.unit(ref).flatMap { siloIndex[$0] } }

  /// Whether a reference points at a contact who is a family coordinator.
  package func isCoordinator(_ ref: Ref) -> Bool {
    guard ref.isA(.contact), let coordinatorRole else { return false }
    return network.contacts.role[ref.row] == coordinatorRole
  }

  /// Whether a responsibility is in force on the day.
  package func isInForce(responsibility row: Int) -> Bool {
    guard network.isInForce(responsibility: row, on: day) else { return false }
    let held = network.responsibilities
    let actor = held.actor[row]
    // What the family does itself is done by those who are of the need's household.
    return actor.isA(.person)
      ? households.has(actor, in: network.needs.family[held.need[row].row], on: day)
      : exists(actor)
  }

  /// Whether a need is open on the day; its family may be closed.
  package func isOpen(need row: Int) -> Bool { network.isOpen(need: row, on: day) }

  /// Whether a person is a child on the day; one who is not born yet is none.
  package func isChild(_ person: Int) -> Bool {
    guard let born = network.people.born[person] else {
      return network.people.role[person] == .child
    }
    return born.day <= day && day.fullYears(since: born.day) < 18
  }

  /// Whether anybody has a responsibility in force for a need.
  package func isHeld(need row: Int) -> Bool {
    responsibilitiesOfNeed[row].contains { isInForce(responsibility: Int($0)) }
  }

  /// The open families that a silo service serves are the groups in which it is: by place among
  /// `siloServices`.
  func familiesOfService() -> Groups {
    serving.inverted(itemCount: siloServices.count)
  }
}

extension Network {
  /// The open services that are not the family's own network, in the order of their ids, and for
  /// each service its place among them.
  fileprivate func siloServices(
    _ existence: Existence, _ isPrivate: [Bool]
  ) -> (services: [Int32], index: [Int32?]) {
    let rows = services.id.sortedRows().filter {
      existence.serviceIsOpen[Int($0)] && !isPrivate[Int($0)]
    }
    var index = [Int32?](repeating: nil, count: services.count)
    for (place, row) in rows.enumerated() { index[Int(row)] = Int32(place) }
    return (rows, index)
  }

  /// The contacts employed in silo services, in the order of their ids.
  fileprivate func siloContacts(_ existence: Existence, _ siloIndex: [Int32?]) -> [Int32] {
    contacts.id.sortedRows().filter {
      existence.contactIsEmployed[Int($0)] && siloIndex[contacts.service[Int($0)].row] != nil
    }
  }

  /// Whether each person is the end of one of the ties.
  fileprivate func personIsServed(_ servesTies: [Int32]) -> [Bool] {
    var isServed = [Bool](repeating: false, count: people.count)
    for row in servesTies {
      let end = ties.b[Int(row)]
      if end.isA(.person) { isServed[end.row] = true }
    }
    return isServed
  }

  /// The silo services that serve each family: by a tie in force, or by a responsibility in force
  /// for an open need.
  fileprivate func serving(
    _ inForce: TiesInForce, openNeeds: [Int32], _ existence: Existence, _ siloIndex: [Int32?],
    on day: Day
  ) -> Groups {
    var served: [Int32] = []
    var places: [Int32] = []
    func add(_ actor: Ref, _ family: Int32) {
      guard let place = unit(actor).flatMap({ siloIndex[$0] }) else { return }
      served.append(family)
      places.append(place)
    }
    for (row, family) in zip(inForce.serves, inForce.servedFamilies) {
      add(ties.a[Int(row)], family)
    }
    var needIsOpen = [Bool](repeating: false, count: needs.count)
    for need in openNeeds { needIsOpen[Int(need)] = true }
    let held = responsibilities
    for row in 0..<held.count
    where isInForce(responsibility: row, on: day) {
      let (need, actor) = (held.need[row].row, held.actor[row])
      guard needIsOpen[need], !actor.isA(.person), existence.contains(actor) else { continue }
      add(actor, Int32(needs.family[need].row))
    }
    return Groups(count: families.count, keys: served, items: places).sortedSets()
  }
}
