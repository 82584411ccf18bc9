package import Model

/// The coordinator of each family on a day, as a row of `contacts`, nil where there is none: of
/// several the one with the smallest id.
///
/// - Parameter households: those of the network, where they are known already.
package func familyCoordinators(
  _ network: Network, _ asOf: Day, _ households: Households? = nil
) -> [Int?] {
  coordinatorsOfFamilies(network, asOf, households).map { found in
    found.min { network.contacts.id.precedes($0, $1) }
  }
}

/// All coordinators of each family on a day, as rows of `contacts`, each once: contacts with role
/// `coordinator` and a `serves` tie in force to the family or to somebody whose home it is, or a
/// responsibility in force for an open need of it. In O(rows).
///
/// - Parameter households: those of the network, where they are known already.
package func coordinatorsOfFamilies(
  _ network: Network, _ asOf: Day, _ households: Households? = nil
) -> [[Int]] {
  var found = [[Int]](repeating: [], count: network.families.count)
  guard let role = network.symbols.find(Network.coordinatorRole) else { return found }
  let contacts = network.contacts
  /// The row of a coordinator who is employed on the day; nil for everybody else.
  func coordinator(_ actor: Ref) -> Int? {
    guard actor.isA(.contact), contacts.role[actor.row] == role,
      network.isEmployed(contact: actor.row, on: asOf)
    else { return nil }
    return actor.row
  }
  func note(_ contact: Int, _ family: Int) {
    if !found[family].contains(contact) { found[family].append(contact) }
  }
  let households = households ?? Households(network)
  let ties = network.ties
  for row in 0..<ties.count
  where ties.kind[row] == .serves && network.isInForce(tie: row, on: asOf) {
    guard let contact = coordinator(ties.a[row]) else { continue }
    let served = ties.b[row]
    switch served.kind {
    case .family: note(contact, served.row)
    case .person:
      if let home = households.home(of: served.row, on: asOf) { note(contact, home.row) }
    default: continue
    }
  }
  let (responsibilities, needs) = (network.responsibilities, network.needs)
  for row in 0..<responsibilities.count where network.isInForce(responsibility: row, on: asOf) {
    let need = responsibilities.need[row].row
    guard network.isOpen(need: need, on: asOf),
      let contact = coordinator(responsibilities.actor[row])
    else { continue }
    note(contact, needs.family[need].row)
  }
  return found
}
