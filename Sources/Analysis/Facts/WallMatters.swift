package import Model

/// How long something has waited, as it may be shown.
package enum WaitingTime: Hashable, Sendable {
  /// So many days.
  case days(Int)
  /// More than so many, or no more.
  case over(Int), upTo(Int)

  /// What stands for an exact number of days on a wall. The longest is always of one family, and
  /// the exact number would say on which day somebody asked, or somebody left.
  package static let steps = [30, 90, 180, 365]

  /// A number of days, rounded down to a step.
  package init(rounding days: Int) {
    if let step = Self.steps.last(where: { days > $0 }) {
      self = .over(step)
    } else {
      self = .upTo(Self.steps[0])
    }
  }

  /// A number of days, rounded where it stands on a wall.
  package init(_ days: Int, isRounded: Bool) {
    self = isRounded ? Self(rounding: days) : .days(days)
  }

  /// The least number of days that it can be, for bars and order.
  package var least: Int {
    switch self {
    case .days(let number): number
    case .over(let number): number + 1
    case .upTo: 0
    }
  }
}

extension Situation {
  /// Whether a service has one employee on the day, by its row: a number beside its name is of a
  /// person. In O(contacts).
  package var isOnePerson: [Bool] {
    var employed = [Int](repeating: 0, count: network.services.count)
    for (row, service) in network.contacts.service.enumerated() where contactIsEmployed[row] {
      employed[service.row] += 1
    }
    return employed.map { $0 == 1 }
  }
}

/// What nobody has said yes to and who has not answered, by area of life and by service, without
/// families: what can hang on a wall.
///
/// Nothing is selected or ordered by what is urgent, for that an area of life has something urgent
/// is in no report. The longest stands first; where small numbers are hidden, waiting times are
/// rounded. In O(findings).
package struct WallMatters {
  package struct Row<Subject: Sendable>: Sendable {
    package let subject: Subject
    /// The longest.
    package let waiting: WaitingTime
    /// How many families it is about: to be shown only where small numbers are.
    package let families: Int
  }

  /// Areas of life with a need that nobody has, or has said yes to.
  package let domains: [Row<Domain>]
  /// Services with a referral to them, or to somebody in them, that is not answered in time.
  package let services: [Row<Int>]
  /// How many families are followed up.
  package let families: Int
  /// Whether services with one employee are left out, who would be a person beside a number; also
  /// where nothing would be said of them.
  package let leavesOnePersonOut: Bool

  /// - Parameter hides: whether small numbers are hidden.
  package init(
    _ findings: some Sequence<Finding>, in situation: Situation, hides: Bool
  ) {
    let network = situation.network
    let isOnePerson = situation.isOnePerson
    var (domains, services): ([Domain: Longest], [Int: Longest]) = ([:], [:])
    for finding in findings {
      guard let family = finding.family?.row else { continue }
      if finding.isWithoutYes, let domain = network.needs.domain[finding.subject.row] {
        domains[domain, default: Longest()].add(finding, family)
      } else if finding.code == .referralUnanswered,
        let service = situation.unit(network.referrals.to[finding.subject.row]),
        network.services.sector[service] != .private
      {
        if hides, isOnePerson[service] { continue }
        services[service, default: Longest()].add(finding, family)
      }
    }
    families = situation.familyIsOpen.count { $0 }
    // Said only where one has not answered, it would tell on the one that there is.
    leavesOnePersonOut =
      hides
      && isOnePerson.indices.contains {
        isOnePerson[$0] && network.services.sector[$0] != .private
      }
    self.domains = Self.rows(domains, hides) { $0.rawValue < $1.rawValue }
    self.services = Self.rows(services, hides) { network.services.id.precedes($0, $1) }
  }

  private struct Longest {
    var days = 0
    var families: Set<Int> = []

    mutating func add(_ finding: Finding, _ family: Int) {
      days = max(days, finding.days ?? 0)
      families.insert(family)
    }
  }

  private static func rows<Subject>(
    _ found: [Subject: Longest], _ hides: Bool, by precedes: (Subject, Subject) -> Bool
  ) -> [Row<Subject>] {
    found.sorted { one, other in
      let (a, b) = (one.value.days, other.value.days)
      return a != b ? a > b : precedes(one.key, other.key)
    }.map { subject, longest in
      Row(
        subject: subject,
        waiting: WaitingTime(longest.days, isRounded: hides),
        families: longest.families.count)
    }
  }
}
