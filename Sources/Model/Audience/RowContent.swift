/// What a row says of whom: what decides who may see it.
struct RowContent {
  /// The household that it is about, as a row of `families`; nil where it is about none.
  var family: Int?
  /// The services that it names, by themselves or by a contact; each once.
  var units: [Int] = []
  /// The people that it names, in its need and its referral too; each once.
  var people: [Int] = []
  /// The area of life: that of its need, of an agreement else that of its referral's need; nil
  /// where it has none.
  var area: Domain?
  /// The area of life of a goal, which may be another than its need's.
  var ownArea: Domain?
  /// Whether it names a household that is not its own, or somebody who never was of its own.
  var namesStrangers = false
}

/// Reads what rows say of whom, on a day.
struct RowContents {
  let network: Network
  private let day: Day
  let households: Households
  /// The household of each person on the day, as a row of `families`.
  let homes: [Int?]

  init(_ network: Network, on day: Day) {
    self.network = network
    self.day = day
    let households = Households(network)
    self.households = households
    homes = (0..<network.people.count).map { households.home(of: $0, on: day)?.row }
  }

  /// What a row of a table says of whom. Families, people, services, contacts, homes, consents and
  /// deadlines have rules of their own.
  func content(_ table: TableName, _ row: Int) -> RowContent {
    var content = RowContent()
    switch table {
    case .ties:
      let ties = network.ties
      content.family = household(of: ties.b[row])
      add(ties.a[row], to: &content)
      add(ties.b[row], to: &content)
    case .needs:
      content.family = network.needs.family[row].row
      add(need: Ref(.need, row), to: &content)
    case .responsibilities:
      let need = network.responsibilities.need[row]
      content.family = network.needs.family[need.row].row
      add(need: need, to: &content)
      add(network.responsibilities.actor[row], to: &content)
    case .referrals:
      content.family = network.referrals.family[row].row
      add(referral: row, to: &content)
    case .activities:
      let activities = network.activities
      content.family = activities.family[row].row
      add(need: activities.need[row], to: &content)
      add(activities.actor[row], to: &content)
    case .agreements:
      let agreements = network.agreements
      content.family = agreements.family[row].row
      add(need: agreements.need[row], to: &content)
      add(agreements.actor[row], to: &content)
      if let referral = agreements.referral[row] { add(referral: referral.row, to: &content) }
    case .goals:
      content.family = network.goals.family[row].row
      content.ownArea = network.goals.domain[row]
      add(need: network.goals.need[row], to: &content)
      if let person = network.goals.person[row] { add(person, to: &content) }
    case .moments:
      content.family = network.moments.family[row].row
      if let person = network.moments.person[row] { add(person, to: &content) }
    case .families, .people, .homes, .services, .contacts, .consents, .deadlines: break
    }
    return content
  }

  /// Who has had to do with which family by the day: its part.
  func eachPart(_ body: (_ family: Int, _ actor: Ref) -> Void) {
    let (ties, responsibilities) = (network.ties, network.responsibilities)
    for row in 0..<ties.count where ties.kind[row] == .serves && ties.from[row] <= day {
      if let family = household(of: ties.b[row]) { body(family, ties.a[row]) }
    }
    for row in 0..<responsibilities.count where responsibilities.from[row] <= day {
      body(
        network.needs.family[responsibilities.need[row].row].row, responsibilities.actor[row])
    }
    let referrals = network.referrals
    for row in 0..<referrals.count
    where referrals.sent[row] <= day && !network.isNotice(referral: row) {
      body(referrals.family[row].row, referrals.from[row])
      body(referrals.family[row].row, referrals.to[row])
    }
  }

  /// The household of a family or of a person on the day.
  func household(of ref: Ref) -> Int? {
    switch ref.kind {
    case .family: ref.row
    case .person: homes[ref.row]
    default: nil
    }
  }

  private func add(referral row: Int, to content: inout RowContent) {
    let referrals = network.referrals
    add(need: referrals.need[row], to: &content)
    if let person = referrals.person[row] { add(person, to: &content) }
    add(referrals.from[row], to: &content)
    add(referrals.to[row], to: &content)
  }

  private func add(need: Ref?, to content: inout RowContent) {
    guard let need else { return }
    if content.area == nil { content.area = network.needs.domain[need.row] }
    if let person = network.needs.person[need.row] { add(person, to: &content) }
  }

  private func add(_ named: Ref, to content: inout RowContent) {
    if let unit = network.unit(named) {
      if !content.units.contains(unit) { content.units.append(unit) }
    } else if named.isA(.family) {
      if named.row != content.family { content.namesStrangers = true }
    } else if named.isA(.person) {
      if !content.people.contains(named.row) { content.people.append(named.row) }
      let isKnown = content.family.map { households.hasEver(named, in: Ref(.family, $0)) }
      if isKnown != true { content.namesStrangers = true }
    }
  }
}

extension Network {
  /// The services that have had to do with a family by a day, as rows, ascending: with the family
  /// or its people, with their needs, or with a referral. To others nothing of it is shown.
  package func services(withPartIn family: Int, on day: Day) -> [Int] {
    var found: Set<Int> = []
    RowContents(self, on: day).eachPart { of, actor in
      if of == family, let unit = unit(actor) { found.insert(unit) }
    }
    return found.sorted()
  }

  /// Whether a referral is a notice of concern, which is never shown to others: parents are not
  /// always told.
  func isNotice(referral row: Int) -> Bool {
    referrals.kind[row].map { symbols[$0] == "child-welfare-notice" } ?? false
  }

  /// How old a person is on a day; nil where the birth is not known.
  func age(of person: Int, on day: Day) -> Int? {
    people.born[person].map { day.fullYears(since: $0.day) }
  }
}
