import Model

/// What it has cost a family to be helped, as numbers of what is recorded: how many new faces, how
/// long the silence, whom it carries messages between.
///
/// It is about the help and not about anybody in it; no number of it ranks families or helpers.
public struct FamilyLedger: Hashable, Sendable {
  /// How many different contacts of a service have had to do with the family.
  public struct ContactChanges: Hashable, Sendable {
    /// The service, as a row.
    public let service: Int
    /// How many.
    public let contacts: Int
  }

  /// Who has been there the longest of those who are there now.
  public struct Relation: Hashable, Sendable {
    /// The contact, as a row.
    public let contact: Int
    /// Days from the day on which the tie began.
    public let days: Int
  }

  /// Two services, as rows, the one with the smaller id first.
  public struct Pair: Hashable, Sendable {
    /// The services.
    public let a, b: Int
  }

  /// Of each service one of whose contacts has, or has had, a `serves` tie to the family or a
  /// member; in the order of ids.
  public let contactChanges: [ContactChanges]
  /// Nil where no tie in force to a contact has a day on which it began.
  public let longestRelation: Relation?
  /// Days since anything was done; nil where nothing is recorded.
  public let silentDays: Int?
  /// How many referrals have been answered.
  public let answered: Int
  /// How long their answers took, the median, in half days: of an even number the two in the middle
  /// count. Nil where there are none.
  public let answerHalfDays: Int?
  /// Contacts with a tie in force, but for those of the family's own network.
  public let helpers: Int
  /// Meetings in the last 30 days.
  public let meetings30: Int
  /// How many days back meetings are counted.
  package static let meetingDays = 30
  /// Services around the family, none of them coordinating, that are neither linked nor have a
  /// bridge: what one is to know of the other, the family tells. In the order of ids.
  public let postmanPairs: [Pair]
  /// Such services that are not linked and have no bridge but coordinators. In the order of ids.
  public let coordinatorPairs: [Pair]

  /// The ledger of a family on the day of a situation, in O(rows).
  ///
  /// - Parameter family: its row.
  package init(_ situation: Situation, family: Int) {
    let (network, day) = (situation.network, situation.day)
    contactChanges = Self.contactChanges(situation, family)
    longestRelation = Self.longestRelation(situation, family)

    let activities = network.activities
    let done = (0..<activities.count).filter {
      activities.family[$0].row == family && activities.date[$0] <= day
    }
    silentDays = done.map { activities.date[$0] }.max().map { day.days(since: $0) }
    meetings30 = done.count {
      activities.kind[$0] == .meeting && activities.date[$0] > day.adding(days: -Self.meetingDays)
    }

    let referrals = network.referrals
    let waits = (0..<referrals.count).filter {
      referrals.family[$0].row == family && referrals.answered[$0] <= day
    }.map { referrals.answered[$0].days(since: referrals.sent[$0]) }.sorted()
    answered = waits.count
    // Of an even number the two in the middle, of an odd one the middle one twice.
    answerHalfDays =
      waits.isEmpty ? nil : waits[(waits.count - 1) / 2] + waits[waits.count / 2]

    let tied = situation.servesTiesOfFamily[family].map { network.ties.a[Int($0)] }
    helpers = Set(tied.filter { $0.isA(.contact) && situation.siloPlace($0) != nil }).count
    (postmanPairs, coordinatorPairs) = Self.pairs(situation, family)
  }

  private static func contactChanges(_ situation: Situation, _ family: Int) -> [ContactChanges] {
    let network = situation.network
    let ties = network.ties
    var contacts: [Int: Set<Int>] = [:]
    for row in 0..<ties.count
    where ties.kind[row] == .serves && ties.from[row] <= situation.day && ties.a[row].isA(.contact)
      && situation.familyServed(by: ties.b[row])?.row == family
    {
      let contact = ties.a[row].row
      contacts[network.contacts.service[contact].row, default: []].insert(contact)
    }
    return contacts.keys.sorted { network.services.id.precedes($0, $1) }.map {
      ContactChanges(service: $0, contacts: contacts[$0]?.count ?? 0)
    }
  }

  private static func longestRelation(_ situation: Situation, _ family: Int) -> Relation? {
    let network = situation.network
    let ties = network.ties
    let known = situation.servesTiesOfFamily[family].map { Int($0) }.filter {
      ties.a[$0].isA(.contact) && ties.from[$0] != .always
    }
    return known.map {
      Relation(contact: ties.a[$0].row, days: situation.day.days(since: ties.from[$0]))
    }.min { one, other in
      one.days != other.days
        ? one.days > other.days : network.contacts.id.precedes(one.contact, other.contact)
    }
  }

  private static func pairs(
    _ situation: Situation, _ family: Int
  ) -> (postman: [Pair], coordinator: [Pair]) {
    let serving = situation.serving[family]
    guard serving.count > 1 else { return ([], []) }
    let found = ServicePairs(situation)
    let bridges = found.reachedBy.inverted(itemCount: situation.siloServices.count)
    var (postman, coordinator): ([Pair], [Pair]) = ([], [])
    for (place, one) in serving.enumerated() {
      for other in serving.dropFirst(place + 1) where !found.areLinked(one, other) {
        let rows = (
          Int(situation.siloServices[Int(one)]), Int(situation.siloServices[Int(other)])
        )
        let sectors = situation.network.services.sector
        if sectors[rows.0] == .coordination || sectors[rows.1] == .coordination { continue }
        let between = Set(bridges[Int(one)]).intersection(bridges[Int(other)])
        if between.isEmpty {
          postman.append(Pair(a: rows.0, b: rows.1))
        } else if between.allSatisfy({ situation.isCoordinator(Ref(.contact, Int($0))) }) {
          coordinator.append(Pair(a: rows.0, b: rows.1))
        }
      }
    }
    return (postman, coordinator)
  }
}
