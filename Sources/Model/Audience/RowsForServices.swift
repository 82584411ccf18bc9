/// What services at a table may see: what is theirs, and what each of them may be told.
struct RowsForServices {
  private let network: Network
  private let day: Day
  /// The rows of `services` at the table.
  private let table: [Int]
  private let contents: RowContents
  /// The consents active on the day, by family.
  private var consents: [Int: [Int]] = [:]
  private(set) var kept: KeptRows

  init(_ network: Network, _ services: [Int], on day: Day) {
    self.network = network
    self.day = day
    table = Set(services).sorted()
    contents = RowContents(network, on: day)
    kept = KeptRows(of: network)
    for row in 0..<network.consents.count where network.isInForce(consent: row, on: day) {
      consents[network.consents.family[row].row, default: []].append(row)
    }
    keepFamilies()
    keepReferralsAndResponsibilities()
    keepNeeds()
    keepWhatFollowsFromNeeds()
    keepPeople()
    keepConsents()
    keepTiesBetween()
    keepServicesAndContacts()
    for row in 0..<network.deadlines.count { kept[.deadlines, row] = true }
  }

  // MARK: Who may tell whom

  private func consents(of family: Int, from x: Int, to y: Int) -> [Int] {
    (consents[family] ?? []).filter {
      network.consents.fromService[$0].row == x && network.consents.toService[$0].row == y
    }
  }

  /// Whether one service may tell another of a family's people and area of life.
  ///
  /// - Parameter byName: whether the consent must name the area.
  private func may(
    _ x: Int, tell y: Int, of family: Int, _ people: [Int], _ area: Domain?, byName: Bool = false
  ) -> Bool {
    consents(of: family, from: x, to: y).contains { row in
      let domains = network.consents.domains[row]
      let isOfThem = network.consents.person[row].map { people == [$0.row] } ?? true
      let isOfArea =
        domains.isEmpty ? !byName : area.map { domains.contains($0) } ?? false
      return isOfThem && isOfArea
        && !people.contains { network.isSilent(consent: row, about: $0, on: day) }
    }
  }

  /// Whether one service may tell another anything at all of a family.
  private func may(_ x: Int, tell y: Int, somethingOf family: Int) -> Bool {
    consents(of: family, from: x, to: y).contains { row in
      !(network.consents.person[row].map {
        network.isSilent(consent: row, about: $0.row, on: day)
      } ?? false)
    }
  }

  /// Whether a row is open to everybody at the table.
  private func isOpen(_ row: RowContent) -> Bool {
    guard let family = row.family, !row.units.isEmpty, kept[.families, family],
      !row.namesStrangers, row.people.allSatisfy({ contents.homes[$0] == family })
    else { return false }
    return table.allSatisfy { y in
      row.units.contains(y)
        || row.units.allSatisfy { may($0, tell: y, of: family, row.people, row.area) }
    }
  }

  // MARK: Which rows

  private mutating func keepFamilies() {
    var hasPart = table.map { _ in [Bool](repeating: false, count: network.families.count) }
    contents.eachPart { family, actor in
      guard let unit = network.unit(actor), let place = table.firstIndex(of: unit) else { return }
      hasPart[place][family] = true
    }
    for family in 0..<network.families.count where hasPart.allSatisfy({ $0[family] }) {
      kept[.families, family] = table.allSatisfy { y in
        table.allSatisfy { z in y == z || may(y, tell: z, somethingOf: family) }
      }
    }
  }

  private mutating func keepOpen(_ name: TableName, where isWanted: (Int) -> Bool = { _ in true }) {
    for row in 0..<network[name].count where isWanted(row) {
      let content = contents.content(name, row)
      if isOpen(content) { kept[name, row] = true }
    }
  }

  private mutating func keepReferralsAndResponsibilities() {
    let network = network
    keepOpen(.referrals) { !network.isNotice(referral: $0) }
    keepOpen(.responsibilities)
    keepOpen(.ties) { network.ties.kind[$0] == .serves }
  }

  /// Needs that a kept row is about, or that a coordinator has from the family; then what people of
  /// the family do about them.
  private mutating func keepNeeds() {
    for row in kept.rows(.referrals) {
      if let need = network.referrals.need[row] { kept[.needs, need.row] = true }
    }
    for row in kept.rows(.responsibilities) {
      kept[.needs, network.responsibilities.need[row].row] = true
    }
    let coordinators = coordinatingServices()
    for row in 0..<network.needs.count where !kept[.needs, row] {
      let need = contents.content(.needs, row)
      guard let family = need.family, let units = coordinators[family] else { continue }
      let isSensitive =
        switch need.area {
        case .mentalHealth, .physicalHealth, .safety: true
        default: false
        }
      kept[.needs, row] = units.contains { x in
        table.allSatisfy { y in
          x == y || may(x, tell: y, of: family, need.people, need.area, byName: isSensitive)
        }
      }
    }
    for row in 0..<network.responsibilities.count
    where kept[.needs, network.responsibilities.need[row].row] {
      let actor = network.responsibilities.actor[row]
      let family = network.needs.family[network.responsibilities.need[row].row].row
      if actor.isA(.person), contents.homes[actor.row] == family {
        kept[.responsibilities, row] = true
      }
    }
  }

  /// The services that coordinate for each kept family: of that sector, or through a contact with
  /// that role, whenever they had a part in it. Not who the family's coordinator is on a day, which
  /// is one contact (`familyCoordinators` in Analysis).
  private func coordinatingServices() -> [Int: Set<Int>] {
    let role = network.symbols.find(Network.coordinatorRole)
    var found: [Int: Set<Int>] = [:]
    contents.eachPart { family, actor in
      guard kept[.families, family], let unit = network.unit(actor) else { return }
      let isCoordinator =
        actor.isA(.contact) && role != nil && network.contacts.role[actor.row] == role
      if isCoordinator || network.services.sector[unit] == .coordination {
        found[family, default: []].insert(unit)
      }
    }
    return found
  }

  private mutating func keepWhatFollowsFromNeeds() {
    for name in [TableName.activities, .agreements] {
      let needs: TypedColumn<Ref?> = network[name].values("need")
      let referrals: TypedColumn<Ref?>? =
        name == .agreements ? network.agreements.referral : nil
      for row in 0..<network[name].count
      where kept.keeps(needs[row]) && kept.keeps(referrals?[row]) {
        let content = contents.content(name, row)
        let isWithoutUnits =
          content.units.isEmpty && needs[row] != nil && !content.namesStrangers
        kept[name, row] = isWithoutUnits || isOpen(content)
      }
    }
    let (goals, needs) = (network.goals, network.needs)
    for row in 0..<goals.count {
      guard let need = goals.need[row]?.row, kept[.needs, need] else { continue }
      kept[.goals, row] =
        goals.person[row] == needs.person[need] && goals.domain[row] == needs.domain[need]
    }
    for row in 0..<network.moments.count {
      guard let goal = network.moments.goal[row]?.row, kept[.goals, goal] else { continue }
      kept[.moments, row] = network.moments.person[row] == goals.person[goal]
    }
  }

  /// Those whom something kept of a household names, and the adults there who are their parents: a
  /// new partner is not shown by being there.
  private mutating func keepPeople() {
    var named: [Int: Set<Int>] = [:]
    for table in [
      TableName.ties, .needs, .responsibilities, .referrals, .activities, .agreements, .goals,
      .moments,
    ] {
      for row in kept.rows(table) {
        let content = contents.content(table, row)
        guard let family = content.family else { continue }
        for person in content.people { named[person, default: []].insert(family) }
      }
    }
    var parents: [Int: Set<Int>] = [:]
    for row in 0..<network.ties.count where network.ties.kind[row] == .kin {
      guard let (child, parent) = network.childAndParent(ofKin: row, on: day),
        network.people.role[parent] == .adult
      else { continue }
      for family in named[child] ?? []
      where contents.households.has(Ref(.person, parent), in: Ref(.family, family), on: day) {
        parents[parent, default: []].insert(family)
      }
    }
    for person in 0..<network.people.count {
      let families = (named[person] ?? []).union(parents[person] ?? [])
      for family in families { kept.keep(person: person, in: family, of: contents) }
      if named[person] == nil { kept.withoutBirth.insert(person) }
    }
    kept.keepPeople(ofHomesIn: network)
  }

  private mutating func keepConsents() {
    for (family, rows) in consents where kept[.families, family] {
      for row in rows
      where table.contains(network.consents.fromService[row].row)
        && table.contains(network.consents.toService[row].row)
      {
        kept[.consents, row] =
          network.consents.person[row].map {
            kept.keeps(person: $0.row, in: family, of: contents)
          } ?? true
      }
    }
  }

  private mutating func keepTiesBetween() {
    let ties = network.ties
    for row in 0..<ties.count {
      let (a, b) = (ties.a[row], ties.b[row])
      switch ties.kind[row] {
      case .collaborates:
        kept[.ties, row] = [a, b].allSatisfy { network.unit($0).map(table.contains) ?? false }
      case .kin:
        let isShown =
          switch ties.relation[row] {
          case .parent, .child, .sibling, .grandparent: true
          case .fosterParent, .partner, .other, nil: false
          }
        kept[.ties, row] = isShown && kept.keeps(a) && kept.keeps(b)
      case .serves, nil: break
      }
    }
  }

  private mutating func keepServicesAndContacts() {
    for service in table { kept[.services, service] = true }
    for row in 0..<network.contacts.count
    where table.contains(network.contacts.service[row].row) {
      kept[.contacts, row] = true
      kept.withPhone.insert(row)
      kept.withEmail.insert(row)
    }
    kept.keepUnits(namedIn: network)
  }
}

extension Network {
  /// Who is the child and who the parent in a row of kin that holds on a day; nil where it says
  /// something else. The relation says what `b` is to `a`.
  func childAndParent(ofKin row: Int, on day: Day) -> (child: Int, parent: Int)? {
    guard isInForce(tie: row, on: day) else { return nil }
    return switch ties.relation[row] {
    case .parent: (ties.a[row].row, ties.b[row].row)
    case .child: (ties.b[row].row, ties.a[row].row)
    default: nil
    }
  }
}
