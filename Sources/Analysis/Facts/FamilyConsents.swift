package import Model

/// What the consents of a family let services tell one another on a day, which pairs around the
/// family lack one, and about whom the family must be asked anew.
///
/// What one service tells another is neither what that one tells it nor what it may pass on.
package struct FamilyConsents: Hashable, Sendable {
  /// The birthdays from which on a young person has more of a say in what is shared.
  package static let ages = [12, 15, 16, 18]
  /// How many days ahead endings and birthdays are told.
  package static let daysAhead = 60

  /// A consent in force.
  package struct Permission: Hashable, Sendable {
    /// The row of `consents`.
    package let consent: Int
    /// The last day on which it holds; `.never` where none is known.
    package let lastDay: Day
    /// Whether it tells something, ends within `daysAhead`, and no other consent in force goes on
    /// in its place.
    package let endsSoon: Bool
    /// Those of its people, as rows, about whom it tells nothing: it was given before they were 16,
    /// and they are.
    package let silentAbout: [Int]
    /// Whether it tells nothing at all, being about such a person alone.
    package let isSilent: Bool
  }

  /// Two services around the family that may not both tell each other something.
  package struct Pair: Hashable, Sendable {
    /// The services, as rows, the smaller id first.
    package let one, other: Int
    /// Whether the first may tell the second something, and the second the first.
    package let oneTells, otherTells: Bool
  }

  /// Somebody who has come, or will come within `daysAhead`, to an age at which the family must be
  /// asked anew.
  package struct Reasking: Hashable, Sendable {
    package let person: Int
    package let age: Int
    /// The birthday.
    package let day: Day
    /// The consents in force from before it, as rows of `consents`.
    package let consents: [Int]
  }

  package let family: Int
  /// Consents in force: by the ids of who tells and who is told, the whole family first, then by
  /// the person's id and the day.
  package let permissions: [Permission]
  /// By the ids of the services.
  package let missing: [Pair]
  /// By the birthday, then the person's id.
  package let reaskings: [Reasking]
  /// Those of the household whom a consent concerns, who may be young, and whose birthday is not
  /// known, so that nothing can be said of their ages; by id.
  package let birthsNotKnown: [Int]
}

extension FamilyIndex {
  /// What is to be said of the consents of families on the day.
  ///
  /// - Parameter families: rows; the answers are in their order.
  package func consents(of families: [Int]) -> [FamilyConsents] {
    let consents = network.consents
    let inForce = Groups(
      count: network.families.count,
      rows: (0..<consents.count).filter { network.isInForce(consent: $0, on: day) }
    ) { consents.family[$0] }
    return families.map {
      ConsentReading(index: self, family: $0, rows: inForce[$0].map { Int($0) }).answer
    }
  }
}

extension FamilyIndex {
  /// The pairs of some services that may not both tell each other something of a family on the day,
  /// whether the services are around it or not.
  ///
  /// - Parameter services: rows in any order.
  package func missingConsents(
    of family: Int, between services: [Int]
  ) -> [FamilyConsents.Pair] {
    let rows = (0..<network.consents.count).filter {
      network.consents.family[$0].row == family && network.isInForce(consent: $0, on: day)
    }
    return ConsentReading(index: self, family: family, rows: rows).missing(
      between: services.sorted { network.services.id.precedes($0, $1) })
  }
}

/// Reads the consents of one family.
private struct ConsentReading {
  let index: FamilyIndex
  let family: Int
  /// The consents in force, in any order.
  let rows: [Int]

  private var situation: Situation { index.situation }
  private var network: Network { index.network }
  private var consents: Consents { network.consents }
  private var day: Day { index.day }
  private var latest: Day { day.adding(days: FamilyConsents.daysAhead) }

  var answer: FamilyConsents {
    let ordered = rows.sorted(by: precedes)
    let members = index.people[family].map { Int($0) }.sorted { network.people.id.precedes($0, $1) }
    return FamilyConsents(
      family: family, permissions: ordered.map { permission($0, members) }, missing: missing(),
      reaskings: members.flatMap { reaskings($0, ordered) }.sorted { one, other in
        if one.day != other.day { return one.day < other.day }
        return network.people.id.precedes(one.person, other.person)
      },
      birthsNotKnown: members.filter { person in
        network.people.born[person] == nil && network.people.role[person] != .adult
          && rows.contains { concerns($0, person) }
      })
  }

  private func precedes(_ one: Int, _ other: Int) -> Bool {
    for column in [consents.fromService, consents.toService]
    where column[one] != column[other] {
      return network.services.id.precedes(column[one].row, column[other].row)
    }
    let (a, b) = (consents.person[one], consents.person[other])
    if a != b {
      guard let a, let b else { return a == nil }
      return network.people.id.precedes(a.row, b.row)
    }
    return consents.given[one] < consents.given[other]
  }

  // MARK: What it lets be told

  private func concerns(_ row: Int, _ person: Int) -> Bool {
    consents.person[row].map { $0.row == person } ?? true
  }

  private func lastDay(_ row: Int) -> Day {
    let withdrawn = consents.withdrawn[row]
    return min(
      consents.expires[row], withdrawn == .never ? .never : withdrawn.adding(days: -1))
  }

  /// Whether a consent was given before somebody was 16, who is now.
  private func isSilent(_ row: Int, about person: Int) -> Bool {
    network.isSilent(consent: row, about: person, on: day)
  }

  private func permission(_ row: Int, _ members: [Int]) -> FamilyConsents.Permission {
    let last = lastDay(row)
    let people = consents.person[row].map { [$0.row] } ?? members
    let silentAbout = people.filter { isSilent(row, about: $0) }
    let tellsNothing = consents.person[row] != nil && !silentAbout.isEmpty
    return FamilyConsents.Permission(
      consent: row, lastDay: last,
      endsSoon: last <= latest && !tellsNothing
        && !rows.contains { lastDay($0) > latest && goesOn($0, for: row) },
      silentAbout: silentAbout, isSilent: tellsNothing)
  }

  /// Whether one consent lets be told all that another one does: of somebody, or of all of its
  /// people.
  private func goesOn(_ row: Int, for other: Int, about person: Int? = nil) -> Bool {
    guard consents.fromService[row] == consents.fromService[other],
      consents.toService[row] == consents.toService[other]
    else { return false }
    let people = person.map { Ref(.person, $0) } ?? consents.person[other]
    guard consents.person[row] == nil || consents.person[row] == people else { return false }
    let (mine, theirs) = (consents.domains[row].bits, consents.domains[other].bits)
    return mine == 0 || (theirs != 0 && mine & theirs == theirs)
  }

  // MARK: What is missing

  /// Whether one service may tell another something about somebody of the family.
  private func mayTell(_ one: Int, _ other: Int) -> Bool {
    rows.contains { row in
      consents.fromService[row].row == one && consents.toService[row].row == other
        && !(consents.person[row].map { isSilent(row, about: $0.row) } ?? false)
    }
  }

  private func missing() -> [FamilyConsents.Pair] {
    missing(between: situation.serving[family].map { Int(situation.siloServices[Int($0)]) })
  }

  /// - Parameter services: by their ids.
  func missing(between services: [Int]) -> [FamilyConsents.Pair] {
    services.indices.flatMap { place in
      services[(place + 1)...].compactMap { other in
        let one = services[place]
        let pair = FamilyConsents.Pair(
          one: one, other: other, oneTells: mayTell(one, other), otherTells: mayTell(other, one))
        return pair.oneTells && pair.otherTells ? nil : pair
      }
    }
  }

  // MARK: Who must be asked anew

  /// The latest age that somebody has come to, and one that they will come to soon, where a consent
  /// is from before it and none in force from after it says the same. What has to be asked now is
  /// not told a second time of a birthday to come.
  private func reaskings(_ person: Int, _ ordered: [Int]) -> [FamilyConsents.Reasking] {
    guard let born = network.people.born[person] else { return [] }
    let birthdays = FamilyConsents.ages.map { (age: $0, day: born.day.birthday(years: $0)) }
    let reached = birthdays.last { $0.day <= day }
    let coming = birthdays.first { $0.day > day && $0.day <= latest }
    var told: [Int] = []
    var found: [FamilyConsents.Reasking] = []
    for (age, birthday) in [reached, coming].compactMap({ $0 }) {
      let before = ordered.filter { row in
        concerns(row, person) && consents.given[row] < birthday && lastDay(row) >= birthday
          && !told.contains(row)
          && !rows.contains {
            consents.given[$0] >= birthday && goesOn($0, for: row, about: person)
          }
      }
      if before.isEmpty { continue }
      told += before
      found.append(
        FamilyConsents.Reasking(person: person, age: age, day: birthday, consents: before))
    }
    return found
  }
}
