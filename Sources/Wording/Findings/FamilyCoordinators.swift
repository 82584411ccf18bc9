import Model

/// The coordinator of each family on a day, as a row of `contacts`, −1 where there is none: a
/// contact with role `coordinator` and a `serves` tie in force to the family or a member of it, or
/// a responsibility in force for an open need of it; of several the one with the smallest id.
func familyCoordinators(_ network: Network, _ asOf: Day) -> [Int32] {
  var found = [Int32](repeating: -1, count: network.families.count)
  guard let role = network.symbols.find(Network.coordinatorRole) else { return found }
  let d = asOf.number
  let (contacts, services) = (network.contacts, network.services)
  /// The row of a coordinator who is employed on the day; nil for everybody else.
  func coordinator(_ number: Int32) -> Int? {
    guard let actor = Ref(number: number), actor.kind == .contact,
      contacts.role[actor.row] == role
    else { return nil }
    let service = contacts.service[actor.row].row
    guard contacts.from[actor.row] <= d, contacts.until[actor.row] >= d,
      services.opened[service] <= d, services.closed[service] > d
    else { return nil }
    return actor.row
  }
  func note(_ contact: Int, _ family: Int) {
    if found[family] < 0 || contacts.id.precedes(contact, Int(found[family])) {
      found[family] = Int32(contact)
    }
  }
  let households = Households(network)
  let ties = network.ties
  for row in 0..<ties.count
  where ties.kind[row] == TieKind.serves.rawValue && ties.from[row] <= d && ties.until[row] >= d {
    guard let contact = coordinator(ties.a[row]), let served = Ref(number: ties.b[row]) else {
      continue
    }
    switch served.kind {
    case .family: note(contact, served.row)
    case .person:
      if let home = households.home(of: served.row, on: asOf) { note(contact, home) }
    default: continue
    }
  }
  let (responsibilities, needs) = (network.responsibilities, network.needs)
  for row in 0..<responsibilities.count
  where responsibilities.from[row] <= d && responsibilities.until[row] >= d
    && responsibilities.declined[row] > d
  {
    let need = responsibilities.need[row].row
    guard needs.raised[need] <= d, needs.closed[need] > d,
      let contact = coordinator(responsibilities.actor[row])
    else { continue }
    note(contact, needs.family[need].row)
  }
  return found
}
