/// What a member of a family may see of what is recorded of it.
struct RowsForPerson {
  private let network: Network
  private let day: Day
  private let person: Int
  private let family: Int
  private let contents: RowContents
  private(set) var kept: KeptRows

  /// - Precondition: the person is of a household on the day (`Network.canBeShown`).
  init(_ network: Network, _ person: Int, on day: Day) {
    self.network = network
    self.day = day
    self.person = person
    contents = RowContents(network, on: day)
    kept = KeptRows(of: network)
    guard let family = contents.homes[person] else {
      // Whoever asks has looked; an empty view would say that there is nothing.
      preconditionFailure("the person is of no household")
    }
    self.family = family
    kept.tellsMoved = true
    keepRows()
    for row in contents.homes.indices where contents.homes[row] == family {
      kept.keep(person: row, in: family, of: contents)
    }
    kept.keepPeople(ofHomesIn: network)
    kept[.families, family] = true
    kept.keepUnits(namedIn: network)
    kept.withPhone = Set(kept.rows(.contacts))
    for row in 0..<network.deadlines.count { kept[.deadlines, row] = true }
  }

  /// Goes by the tables in such an order that what a row belongs to is decided before it.
  private mutating func keepRows() {
    let network = network
    let (responsibilities, agreements) = (network.responsibilities, network.agreements)
    keep(.needs) { _ in [] }
    keep(.referrals) { [network.referrals.need[$0]] }
    keep(.responsibilities) { [responsibilities.need[$0]] }
    keep(.activities) { [network.activities.need[$0]] }
    keep(.agreements) { [agreements.need[$0], agreements.referral[$0]] }
    keep(.goals) { [network.goals.need[$0]] }
    keep(.ties) { _ in [] }
    for row in kept.rows(.ties) where network.ties.b[row] == Ref(.person, person) {
      kept.withFeelings.insert(row)
    }
  }

  private mutating func keep(_ name: TableName, belongingTo: (Int) -> [Ref?]) {
    for row in 0..<network[name].count {
      let content = contents.content(name, row)
      guard content.family == family, belongingTo(row).allSatisfy(kept.keeps),
        name != .referrals || !network.isNotice(referral: row)
      else { continue }
      let isOfOwnNeed =
        name == .responsibilities
        && network.needs.person[network.responsibilities.need[row].row] == Ref(.person, person)
      kept[name, row] = mayBeShown(content, isOfOwnNeed: isOfOwnNeed)
    }
  }

  /// Whether a row tells the person nothing that is somebody else's.
  ///
  /// - Parameter isOfOwnNeed: whether it says who does something about a need of the person, which
  ///   a child sees whole.
  private func mayBeShown(_ row: RowContent, isOfOwnNeed: Bool) -> Bool {
    guard !row.namesStrangers, row.people.allSatisfy({ contents.homes[$0] == family }) else {
      return false
    }
    let others = row.people.filter { $0 != person }
    if isChild, !isOfOwnNeed, !others.isEmpty { return false }
    let areas = [row.area, row.ownArea].compactMap(\.self)
    if areas.contains(.safety), row.people != [person] { return false }
    let namesAnotherOf12 = others.contains { network.age(of: $0, on: day) ?? 12 >= 12 }
    let isOfHealth =
      areas.contains(.mentalHealth) || areas.contains(.physicalHealth)
      || areas.isEmpty
        && row.units.contains {
          network.services.sector[$0] == .health || network.services.sector[$0] == .childWelfare
        }
    return !(namesAnotherOf12 && isOfHealth)
  }

  private var isChild: Bool { network.isChild(person, on: day) }
}

extension Network {
  /// Whether a person is a child on a day: by birth, else by role.
  func isChild(_ person: Int, on day: Day) -> Bool {
    age(of: person, on: day).map { $0 < 18 } ?? (people.role[person] == .child)
  }

  /// Whether something can be made for a person: a member of a household on the day who is an
  /// adult, or a child of 12 or more by a known birthday.
  package func canBeShown(to person: Int, on day: Day) -> Bool {
    Households(self).home(of: person, on: day) != nil
      && (!isChild(person, on: day) || age(of: person, on: day).map { $0 >= 12 } ?? false)
  }
}
