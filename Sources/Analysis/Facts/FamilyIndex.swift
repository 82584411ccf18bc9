package import Model

/// What belongs to which family and person on a day, as rows of the network's tables.
///
/// Made once in O(rows); after that what is asked about a family costs what the family has.
package struct FamilyIndex: Sendable {
  package let situation: Situation
  /// Whether anybody's yes is recorded, without which nothing is taken to be assumed.
  package let recordsAcceptance: Bool
  /// Open needs, people who are born, and referrals sent by the day, of each family; a child with
  /// two homes is of both.
  let openNeeds: Groups
  package let people: Groups
  let referrals: Groups
  /// `kin` ties that have begun and that each person is an end of; also those that have ended,
  /// since who were a couple are still parents.
  let kinTies: Groups
  /// `serves` ties in force to people who are also of another household than the one that counts as
  /// theirs, by person.
  let tiesOfShared: [Int: [Int32]]
  /// `serves` ties that have begun and are not in force any more, of each family.
  let endedTies: Groups

  package init(_ situation: Situation) {
    self.situation = situation
    recordsAcceptance = situation.recordsAcceptance
    let network = situation.network
    let families = network.families.count
    openNeeds = Groups(
      count: families,
      keys: situation.openNeeds.map { Int32(network.needs.family[Int($0)].row) },
      items: situation.openNeeds)
    var (houses, heads): ([Int32], [Int32]) = ([], [])
    var ofSeveral: Set<Int> = []
    let households = situation.households
    for person in 0..<network.people.count {
      let all = households.households(of: person, on: situation.day)
      if all.count > 1 { ofSeveral.insert(person) }
      for family in all where situation.isBorn(person) {
        houses.append(Int32(family))
        heads.append(Int32(person))
      }
    }
    people = Groups(count: families, keys: houses, items: heads)
    var tiesOfShared: [Int: [Int32]] = [:]
    if !ofSeveral.isEmpty {
      for row in situation.servesTies {
        let to = network.ties.b[Int(row)]
        if to.isA(.person), ofSeveral.contains(to.row) {
          tiesOfShared[to.row, default: []].append(row)
        }
      }
    }
    self.tiesOfShared = tiesOfShared
    let sent = (0..<Int32(network.referrals.count)).filter {
      network.referrals.sent[Int($0)] <= situation.day
    }
    referrals = Groups(
      count: families, keys: sent.map { Int32(network.referrals.family[Int($0)].row) },
      items: sent)
    let ties = network.ties
    var kin: [(person: Int32, tie: Int32)] = []
    for row in 0..<ties.count
    where ties.kind[row] == .kin && ties.from[row] <= situation.day {
      kin.append((Int32(ties.a[row].row), Int32(row)))
      if ties.a[row] != ties.b[row] { kin.append((Int32(ties.b[row].row), Int32(row))) }
    }
    kinTies = Groups(count: network.people.count, keys: kin.map(\.person), items: kin.map(\.tie))
    var isInForce = [Bool](repeating: false, count: ties.count)
    for row in situation.servesTies { isInForce[Int(row)] = true }
    var ended: [(family: Int32, tie: Int32)] = []
    for row in 0..<ties.count
    where !isInForce[row] && ties.kind[row] == .serves
      && ties.from[row] <= situation.day
    {
      let to = ties.b[row]
      if let family = situation.familyServed(by: to) {
        ended.append((Int32(family.row), Int32(row)))
      }
    }
    endedTies = Groups(count: families, keys: ended.map(\.family), items: ended.map(\.tie))
  }

  package var network: Network { situation.network }
  var day: Day { situation.day }

  /// The people of a family: adults first, then children, the oldest first, then by id.
  package func members(of family: Int) -> [Int] {
    let people = network.people
    return self.people[family].map { Int($0) }.sorted { one, other in
      let (a, b) = (situation.isChild(one), situation.isChild(other))
      if a != b { return b }
      let births = (people.born.numbers[one], people.born.numbers[other])
      if births.0 != births.1 { return births.0 < births.1 }
      return people.id.precedes(one, other)
    }
  }

  /// The agreements of a family that are open on the day, the first due first, those without a day
  /// last.
  package func openAgreements(of family: Int) -> [Int32] {
    let agreements = network.agreements
    return (0..<Int32(agreements.count)).filter {
      agreements.family[Int($0)].row == family && situation.isOpen(agreement: Int($0))
    }.sorted { (one: Int32, other: Int32) -> Bool in
      let (a, b) = (agreements.due[Int(one)], agreements.due[Int(other)])
      return a != b ? a < b : agreements.id.precedes(Int(one), Int(other))
    }
  }

  /// The referrals of a family without an answer on the day: the earliest deadline first, then by
  /// id.
  package func waitingReferrals(of family: Int) -> [Int32] {
    let referrals = network.referrals
    let waiting = self.referrals[family].filter { referrals.answered[Int($0)] > day }
    return waiting.sorted { (one: Int32, other: Int32) -> Bool in
      let (a, b) = (
        situation.daysOver(referral: Int(one)), situation.daysOver(referral: Int(other))
      )
      return a != b ? a > b : referrals.id.precedes(Int(one), Int(other))
    }
  }
}
