package import Model

/// A network as of a day: what exists, what is in force, and who serves whom.
///
/// Built once for an analysis, in O(rows); the rules and measures read it and nothing else.
package final class Situation: Sendable {
  package let network: Network
  package let day: Day
  /// The day's number.
  let d: Int32
  package let rules: DeadlineRules

  /// Whether each family is open, each service open, each contact employed.
  package let familyIsOpen: [Bool]
  package let serviceIsOpen: [Bool]
  package let contactIsEmployed: [Bool]
  /// Whether each service is the family's own network.
  package let serviceIsPrivate: [Bool]
  package let households: Households
  /// The household that counts as each person's, as a row of `families`; −1 where there is none.
  /// Every rule that speaks of a person's family means this one.
  package let home: [Int32]

  /// The symbol of the role of family coordinators, or −1 where nobody has it.
  private let coordinatorRole: Int32

  /// The rows of `ties` in force, by kind.
  package let servesTies: [Int32]
  package let collaboratesTies: [Int32]
  package let kinTies: [Int32]

  /// The services that can be a side of a silo (open, not private), in the order of their ids; and
  /// for each service its place among them, or −1.
  package let siloServices: [Int32]
  package let siloIndex: [Int32]
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
    let d = day.number
    self.d = d
    rules = DeadlineRules(of: network)

    coordinatorRole = network.symbols.find(Network.coordinatorRole) ?? -1

    let families = network.families
    let services = network.services
    let contacts = network.contacts
    let people = network.people
    let familyIsOpen = (0..<families.count).map {
      families.enrolled[$0] <= d && families.closed[$0] > d
    }
    let serviceIsOpen = (0..<services.count).map {
      services.opened[$0] <= d && services.closed[$0] > d
    }
    let serviceIsPrivate = services.sector.map { $0 == Sector.private.rawValue }
    let contactIsEmployed = (0..<contacts.count).map {
      contacts.from[$0] <= d && contacts.until[$0] >= d && serviceIsOpen[contacts.service[$0].row]
    }
    self.familyIsOpen = familyIsOpen
    self.serviceIsOpen = serviceIsOpen
    self.serviceIsPrivate = serviceIsPrivate
    self.contactIsEmployed = contactIsEmployed
    let households = Households(network)
    self.households = households
    let home = (0..<people.count).map { Int32(households.home(of: $0, on: day) ?? -1) }
    self.home = home

    func exists(_ number: Int32) -> Bool {
      let row = number.row
      switch number.refKind {
      case Ref.Kind.family.rawValue: return familyIsOpen[row]
      case Ref.Kind.person.rawValue: return home[row] >= 0 && familyIsOpen[Int(home[row])]
      case Ref.Kind.service.rawValue: return serviceIsOpen[row]
      default: return contactIsEmployed[row]
      }
    }
    func unit(_ number: Int32) -> Int {
      number.refKind == Ref.Kind.contact.rawValue ? contacts.service[number.row].row : number.row
    }
    func familyRow(_ number: Int32) -> Int32 {
      number.refKind == Ref.Kind.person.rawValue ? home[number.row] : Int32(number.row)
    }

    let ties = network.ties
    var serves: [Int32] = []
    var collaborates: [Int32] = []
    var kin: [Int32] = []
    for row in 0..<ties.count where ties.from[row] <= d && ties.until[row] >= d {
      guard exists(ties.a[row]), exists(ties.b[row]) else { continue }
      switch ties.kind[row] {
      case TieKind.serves.rawValue: serves.append(Int32(row))
      case TieKind.collaborates.rawValue: collaborates.append(Int32(row))
      default: kin.append(Int32(row))
      }
    }
    servesTies = serves
    collaboratesTies = collaborates
    kinTies = kin

    let siloServices = services.id.sortedRows().filter {
      serviceIsOpen[Int($0)] && !serviceIsPrivate[Int($0)]
    }
    var siloIndex = [Int32](repeating: -1, count: services.count)
    for (index, row) in siloServices.enumerated() { siloIndex[Int(row)] = Int32(index) }
    self.siloServices = siloServices
    self.siloIndex = siloIndex
    siloContacts = contacts.id.sortedRows().filter {
      contactIsEmployed[Int($0)] && siloIndex[contacts.service[Int($0)].row] >= 0
    }

    var personIsServed = [Bool](repeating: false, count: people.count)
    var tieFamilies: [Int32] = []
    tieFamilies.reserveCapacity(serves.count)
    var servedFamilies: [Int32] = []
    var serviceIndices: [Int32] = []
    for row in serves {
      let end = ties.b[Int(row)]
      let family = familyRow(end)
      tieFamilies.append(family)
      if end.refKind == Ref.Kind.person.rawValue { personIsServed[end.row] = true }
      let service = siloIndex[unit(ties.a[Int(row)])]
      if service >= 0 {
        servedFamilies.append(family)
        serviceIndices.append(service)
      }
    }
    servesTiesOfFamily = Groups(count: families.count, keys: tieFamilies, items: serves)
    self.personIsServed = personIsServed

    let needs = network.needs
    var needIsOpen = [Bool](repeating: false, count: needs.count)
    var openNeeds: [Int32] = []
    for row in 0..<needs.count
    where needs.raised[row] <= d && needs.closed[row] > d && familyIsOpen[needs.family[row].row] {
      needIsOpen[row] = true
      openNeeds.append(Int32(row))
    }
    self.openNeeds = openNeeds

    let held = network.responsibilities
    responsibilitiesOfNeed = Groups(
      count: needs.count, keys: held.need.map { Int32($0.row) },
      items: (0..<Int32(held.count)).map { $0 })
    for row in 0..<held.count
    where held.from[row] <= d && held.until[row] >= d && held.declined[row] > d {
      let need = held.need[row].row
      let actor = held.actor[row]
      guard needIsOpen[need], actor.refKind != Ref.Kind.person.rawValue, exists(actor) else {
        continue
      }
      let service = siloIndex[unit(actor)]
      if service >= 0 {
        servedFamilies.append(Int32(needs.family[need].row))
        serviceIndices.append(service)
      }
    }
    serving = Groups(count: families.count, keys: servedFamilies, items: serviceIndices)
      .sortedSets()
  }

  /// Whether there is so much to look at that a second thread helps.
  var isLarge: Bool { network.ties.count + network.needs.count > 2_000 }

  /// Whether what a reference points at exists on the day: an open family or service, a person
  /// whose home is an open family, an employed contact.
  package func exists(_ ref: Int32) -> Bool {
    switch ref.refKind {
    case Ref.Kind.family.rawValue: familyIsOpen[ref.row]
    case Ref.Kind.person.rawValue: home[ref.row] >= 0 && familyIsOpen[Int(home[ref.row])]
    case Ref.Kind.service.rawValue: serviceIsOpen[ref.row]
    default: contactIsEmployed[ref.row]
    }
  }

  /// The service of a service or a contact, as a row; −1 for families and people.
  package func unit(_ ref: Int32) -> Int32 {
    switch ref.refKind {
    case Ref.Kind.service.rawValue: Int32(ref.row)
    case Ref.Kind.contact.rawValue: Int32(network.contacts.service[ref.row].row)
    default: -1
    }
  }

  /// Whether a reference points at a contact who is a family coordinator.
  package func isCoordinator(_ ref: Int32) -> Bool {
    ref.refKind == Ref.Kind.contact.rawValue && coordinatorRole >= 0
      && network.contacts.role[ref.row] == coordinatorRole
  }

  /// Whether a responsibility is in force on the day.
  package func isInForce(responsibility row: Int) -> Bool {
    let held = network.responsibilities
    guard held.from[row] <= d, held.until[row] >= d, held.declined[row] > d else { return false }
    let actor = held.actor[row]
    // What the family does itself is done by those who are of the need's household.
    return actor.refKind == Ref.Kind.person.rawValue
      ? households.has(actor, in: network.needs.family[held.need[row].row], on: day)
      : exists(actor)
  }

  /// Whether a need is open on the day; its family may be closed.
  package func isOpen(need row: Int) -> Bool {
    network.needs.raised[row] <= d && network.needs.closed[row] > d
  }

  /// Whether a person is a child on the day; one who is not born yet is none.
  package func isChild(_ person: Int) -> Bool {
    let born = network.people.born[person]
    if born == Day.never { return network.people.role[person] == PersonRole.child.rawValue }
    let birth = Birth(number: born).day
    return birth <= day && day.fullYears(since: birth) < 18
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
