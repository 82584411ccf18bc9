package import Model

/// What lies ahead of open families within a year: the days on which something is due, ends, or
/// has to be asked anew; and the questions whose day has passed.
package struct DaysAhead: Hashable, Sendable {
  /// How many days ahead is looked.
  package static let days = 365

  /// What a day is about.
  package enum Matter: Hashable, Sendable {
    /// The last day for an answer to a referral that waits, by its row.
    case answer(referral: Int)
    /// The day of an open agreement, by its row.
    case agreement(Int)
    /// The last day of a consent in force, by its row, whether or not another goes on in its place.
    case consent(Int)
    /// The birthday on which somebody comes to an age of `FamilyConsents.ages`.
    case birthday(person: Int, age: Int)
  }

  /// One such day.
  package struct Entry: Hashable, Sendable {
    package let day: Day
    package let matter: Matter
    /// The family, as a row; of a birthday the person's home.
    package let family: Int
  }

  /// From the day itself to `days` later, both included: by day, then answers, agreements, consents
  /// and birthdays, each by row.
  package let entries: [Entry]
  /// The rows of referrals that wait and whose day has passed: the longest ago first, then by id.
  package let overdue: [Int]
  /// The open families that were looked at, as rows.
  package let families: [Int]
  /// How many of their members are not known to be adults and have no known birthday.
  package let birthsNotKnown: Int

  /// Looks at all open families that are wanted, given as rows, in O(rows).
  package init(_ situation: Situation, families isWanted: (Int) -> Bool = { _ in true }) {
    let (network, day) = (situation.network, situation.day)
    let last = day.adding(days: Self.days)
    let isLookedAt = (0..<network.families.count).map {
      situation.familyIsOpen[$0] && isWanted($0)
    }
    var entries: [Entry] = []
    func add(_ date: Day, _ matter: Matter, _ family: Int) {
      guard date >= day, date <= last else { return }
      entries.append(Entry(day: date, matter: matter, family: family))
    }
    var overdue: [(row: Int, due: Day)] = []
    let referrals = network.referrals
    for row in 0..<referrals.count
    where isLookedAt[referrals.family[row].row] && referrals.sent[row] <= day
      && referrals.answered[row] > day
    {
      let due = situation.due(referral: row)
      add(due, .answer(referral: row), referrals.family[row].row)
      if due < day { overdue.append((row, due)) }
    }
    let agreements = network.agreements
    for row in 0..<agreements.count
    where isLookedAt[agreements.family[row].row] && situation.isOpen(agreement: row) {
      add(agreements.due[row], .agreement(row), agreements.family[row].row)
    }
    let consents = network.consents
    for row in 0..<consents.count
    where isLookedAt[consents.family[row].row] && network.isInForce(consent: row, on: day) {
      add(consents.expires[row], .consent(row), consents.family[row].row)
    }
    var birthsNotKnown = 0
    let people = network.people
    for row in 0..<people.count {
      guard let family = situation.home[row]?.row, isLookedAt[family] else { continue }
      guard let born = people.born[row] else {
        if people.role[row] != .adult { birthsNotKnown += 1 }
        continue
      }
      for age in FamilyConsents.ages {
        add(born.day.birthday(years: age), .birthday(person: row, age: age), family)
      }
    }
    // Equal days keep the order in which they came.
    self.entries = entries.enumerated().sorted {
      ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
    }.map(\.element)
    self.overdue = overdue.sorted { one, other in
      one.due != other.due ? one.due < other.due : referrals.id.precedes(one.row, other.row)
    }.map(\.row)
    families = isLookedAt.indices.filter { isLookedAt[$0] }
    self.birthsNotKnown = birthsNotKnown
  }
}
