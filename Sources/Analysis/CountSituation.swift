import Model

extension Situation {
  /// What exists on the day; of a family or an area, what has to do with its families.
  func counts(_ scope: Scope) -> Counts {
    let network = network
    let needs = network.needs
    let referrals = network.referrals
    let isAsked: (Int) -> Bool =
      switch scope {
      case .everything: { _ in true }
      case .family(let family): { $0 == family }
      case .area(let area): { network.families.area[$0] == area }
      }
    var counts = Counts()
    counts.families = (0..<network.families.count).count { familyIsOpen[$0] && isAsked($0) }
    counts.people = home.count { home in
      home.map { familyIsOpen[$0.row] && isAsked($0.row) } ?? false
    }
    counts.needs = (0..<needs.count).count {
      needs.raised[$0] <= day && isAsked(needs.family[$0].row)
    }
    counts.openNeeds = openNeeds.count { isAsked(needs.family[Int($0)].row) }
    for row in 0..<referrals.count
    where referrals.sent[row] <= day && isAsked(referrals.family[row].row) {
      counts.referrals += 1
      if referrals.answered[row] > day { counts.waitingReferrals += 1 }
    }
    if scope == .everything {
      counts.services = serviceIsOpen.count { $0 }
      counts.contacts = contactIsEmployed.count { $0 }
      counts.ties = servesTies.count + collaboratesTies.count + kinTies.count
    } else {
      countAround(isAsked, &counts)
    }
    return counts
  }

  /// The services, contacts and ties around the families asked about.
  private func countAround(_ isAsked: (Int) -> Bool, _ counts: inout Counts) {
    let ties = network.ties
    var services: Set<Int> = []
    var contacts: Set<Ref> = []
    func add(_ actor: Ref) {
      if actor.isA(.contact) { contacts.insert(actor) }
      if let unit = unit(actor) { services.insert(unit) }
    }
    for family in 0..<network.families.count where isAsked(family) {
      counts.ties += servesTiesOfFamily.range(family).count
      for tie in servesTiesOfFamily[family] { add(ties.a[Int(tie)]) }
    }
    counts.ties += kinTies.count { home[ties.a[Int($0)].row].map { isAsked($0.row) } ?? false }
    for need in openNeeds where isAsked(network.needs.family[Int(need)].row) {
      for row in responsibilitiesOfNeed[Int(need)] where isInForce(responsibility: Int(row)) {
        let actor = network.responsibilities.actor[Int(row)]
        if !actor.isA(.person) { add(actor) }
      }
    }
    counts.services = services.count
    counts.contacts = contacts.count
  }
}
