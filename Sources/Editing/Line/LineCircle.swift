internal import Analysis
internal import Model

/// What a family has to do with: where the names of a line are looked for first.
struct LineCircle {
  /// Its needs, open and closed.
  let needs: [Ref]
  /// Those who are of it, or were.
  let people: [Ref]
  /// Its agreements, open and not.
  let agreements: [Ref]
  /// Its referrals.
  let referrals: [Ref]
  /// Services and contacts that have, or had, something to do with it.
  let actors: [Ref]
  /// Its coordinators on the day, as the findings have them, as references to contacts.
  let coordinators: [Ref]

  /// In O(rows).
  init(_ network: Network, _ family: Ref, on day: Day) {
    let households = Households(network)
    func rows(_ kind: Ref.Kind, _ families: TypedColumn<Ref>) -> [Ref] {
      families.indices.lazy.filter { families[$0] == family }.map { Ref(kind, $0) }
    }
    needs = rows(.need, network.needs.family)
    agreements = rows(.agreement, network.agreements.family)
    referrals = rows(.referral, network.referrals.family)
    people = (0..<network.people.count).map { Ref(.person, $0) }.filter {
      households.hasEver($0, in: family)
    }
    var found: Set<Ref> = []
    let (own, ties, held) = (Set(people + [family]), network.ties, network.responsibilities)
    for row in 0..<ties.count where ties.kind[row] == .serves && own.contains(ties.b[row]) {
      found.insert(ties.a[row])
    }
    let needed = Set(needs)
    for row in 0..<held.count where needed.contains(held.need[row]) {
      found.insert(held.actor[row])
    }
    for referral in referrals {
      found.insert(network.referrals.from[referral.row])
      found.insert(network.referrals.to[referral.row])
    }
    for agreement in agreements { found.insert(network.agreements.actor[agreement.row]) }
    let activities = network.activities
    for row in 0..<activities.count where activities.family[row] == family {
      found.insert(activities.actor[row])
    }
    for ref in found {
      if let unit = network.unit(ref) { found.insert(Ref(.service, unit)) }
    }
    actors = found.filter { network.unit($0) != nil }.sorted()
    coordinators = coordinatorsOfFamilies(network, day, households)[family.row].map {
      Ref(.contact, $0)
    }.sorted()
  }
}
