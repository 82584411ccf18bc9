import Model

/// The coordinator of each family on a day, as a row of `contacts`, −1 where there is none: a
/// contact with role `coordinator` and a `serves` tie in force to the family or a member of it; of
/// several the one with the smallest id.
func familyCoordinators(_ network: Network, _ asOf: Day) -> [Int32] {
  var found = [Int32](repeating: -1, count: network.families.count)
  guard let role = network.symbols.find(Network.coordinatorRole) else { return found }
  let (ties, contacts, services) = (network.ties, network.contacts, network.services)
  for row in 0..<ties.count
  where ties.kind[row] == TieKind.serves.rawValue
    && ties.from[row] <= asOf.number && ties.until[row] >= asOf.number
  {
    guard let actor = Ref(number: ties.a[row]), actor.kind == .contact,
      contacts.role[actor.row] == role, let served = Ref(number: ties.b[row])
    else { continue }
    let contact = actor.row
    let service = contacts.service[contact].row
    guard contacts.from[contact] <= asOf.number, contacts.until[contact] >= asOf.number,
      services.opened[service] <= asOf.number, services.closed[service] > asOf.number
    else { continue }
    let family: Int
    switch served.kind {
    case .family: family = served.row
    case .person: family = network.people.family[served.row].row
    default: continue
    }
    if found[family] < 0 || contacts.id.precedes(contact, Int(found[family])) {
      found[family] = Int32(contact)
    }
  }
  return found
}
