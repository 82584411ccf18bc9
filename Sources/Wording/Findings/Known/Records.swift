import Analysis
import Model

/// What has been asked, answered and done about each need and family by a day, for those who
/// suggest something.
///
/// Built once, in O(rows + days covered); what stands about one need is then found without a look
/// at the rest.
struct Records: Sendable {
  /// Rows of `responsibilities` by need.
  let responsibilities: Groups
  /// Rows of `referrals` sent by the day, by need.
  let referrals: Groups
  /// Rows of `activities` by the day, the latest first: by need, and after the needs those that
  /// name none, by family.
  private let activities: Groups
  /// Rows of `agreements` open on the day, by referral and by the need that they or their referral
  /// name.
  let agreementsOfReferrals, agreementsOfNeeds: Groups
  /// Rows of `consents` by family.
  let consents: Groups
  private let needCount: Int
  /// Rows of `needs` that name a person, by person.
  private let needsOfPeople: Groups

  init(_ network: Network, asOf: Day) {
    needCount = network.needs.count
    let responsibilities = network.responsibilities
    self.responsibilities = Groups(
      count: needCount, keys: responsibilities.need.map { Int32($0.row) },
      items: Array(0..<Int32(responsibilities.count)))
    referrals = Records.referralsByNeed(network, asOf)
    let people = network.needs.person
    needsOfPeople = Groups(count: network.people.count, rows: people.indices) { people[$0] }
    activities = Records.latestFirst(network, asOf)
    let agreements = network.agreements
    let open = (0..<agreements.count).filter {
      network.isOpen(agreement: $0, on: asOf)
    }
    agreementsOfReferrals = Groups(count: network.referrals.count, rows: open) {
      agreements.referral[$0]
    }
    // The need that an agreement is about, by itself or through its referral.
    agreementsOfNeeds = Groups(count: needCount, rows: open) {
      agreements.need[$0] ?? agreements.referral[$0].flatMap { network.referrals.need[$0.row] }
    }
    let families = network.consents.family
    consents = Groups(
      count: network.families.count, keys: families.map { Int32($0.row) },
      items: Array(0..<Int32(families.count)))
  }

  private static func referralsByNeed(_ network: Network, _ asOf: Day) -> Groups {
    let (need, sent) = (network.referrals.need, network.referrals.sent)
    return Groups(count: network.needs.count, rows: need.indices) {
      sent[$0] <= asOf ? need[$0] : nil
    }
  }

  private static func latestFirst(_ network: Network, _ asOf: Day) -> Groups {
    let activities = network.activities
    let groups = network.needs.count + network.families.count
    // A network of which only some columns were read says nothing of who did what.
    guard activities.actor.count == activities.count, activities.family.count == activities.count
    else { return Groups(count: groups, keys: [], items: []) }
    var rows = (0..<Int32(activities.count)).filter { activities.date[Int($0)] <= asOf }
    let days = rows.map { Int32(clamping: asOf.days(since: activities.date[Int($0)])) }
    let span = Int(days.max() ?? 0)
    // By counting, where the days are not much farther apart than there are activities.
    if span <= 4 * rows.count + 4096 {
      rows = Groups(count: span + 1, keys: days, items: rows).items
    } else {
      rows.sort { activities.date[Int($0)] > activities.date[Int($1)] }
    }
    let keys = rows.map { row -> Int32 in
      let place =
        activities.need[Int(row)]?.row ?? network.needs.count + activities.family[Int(row)].row
      return Int32(place)
    }
    return Groups(count: groups, keys: keys, items: rows)
  }

  /// Activities that name a need, the latest first.
  func activities(need row: Int) -> ArraySlice<Int32> { activities[row] }

  /// Activities for a family that name no need, the latest first.
  func activities(family row: Int) -> ArraySlice<Int32> { activities[needCount + row] }

  /// The needs of a person, whether open or not.
  func needs(person row: Int) -> ArraySlice<Int32> { needsOfPeople[row] }
}
