public import Model

/// How much a finding weighs, the heaviest first.
public enum Severity: Int32, CaseIterable, Comparable, Sendable {
  case critical, high, medium, low

  /// The word in files and options.
  public var code: String {
    switch self {
    case .critical: "critical"
    case .high: "high"
    case .medium: "medium"
    case .low: "low"
    }
  }

  /// Whether one weighs more than another.
  public static func < (one: Severity, other: Severity) -> Bool {
    one.rawValue < other.rawValue
  }
}

/// What the findings are about.
public enum Topic: String, CaseIterable, Sendable {
  case silos, referrals, gaps
}

/// The rules of `docs/findings.en.md`, by their codes.
public enum FindingCode: String, CaseIterable, Sendable {
  case referralUnanswered = "referral.unanswered"
  case referralDueSoon = "referral.due-soon"
  case referralReturned = "referral.returned"
  case referralPassedOn = "referral.passed-on"
  case referralDeadEnd = "referral.dead-end"
  case referralNotStarted = "referral.not-started"
  case gapNobody = "gap.nobody"
  case gapDeclined = "gap.declined"
  case gapLapsed = "gap.lapsed"
  case gapFamilyAlone = "gap.family-alone"
  case gapAssumed = "gap.assumed"
  case gapAsked = "gap.asked"
  case gapDormant = "gap.dormant"
  case gapVolunteerOnly = "gap.volunteer-only"
  case gapCoordinatorOnly = "gap.coordinator-only"
  case gapNoLead = "gap.no-lead"
  case gapNoService = "gap.no-service"
  case gapChildUnseen = "gap.child-unseen"
  case gapNoCoordinator = "gap.no-coordinator"
  case gapNoNamedContact = "gap.no-named-contact"
  case gapTransition = "gap.transition"
  case agreementOverdue = "agreement.overdue"
  case agreementDueSoon = "agreement.due-soon"
  case familyClosedOpen = "family.closed-open"
  case goalOverdue = "goal.overdue"
  case consentEnding = "consent.ending"
  case siloUnlinked = "silo.unlinked"
  case siloSingleBridge = "silo.single-bridge"
  case siloIsolated = "silo.isolated"
  case siloChildAdultSplit = "silo.child-adult-split"
  case siloKeyPerson = "silo.key-person"

  /// What the rule is about.
  public var topic: Topic {
    switch self {
    case .referralUnanswered, .referralDueSoon, .referralReturned, .referralPassedOn,
      .referralDeadEnd, .referralNotStarted:
      .referrals
    case .gapNobody, .gapDeclined, .gapLapsed, .gapFamilyAlone, .gapAssumed, .gapAsked, .gapDormant,
      .gapVolunteerOnly, .gapCoordinatorOnly, .gapNoLead, .gapNoService, .gapChildUnseen,
      .gapNoCoordinator, .gapNoNamedContact, .gapTransition, .agreementOverdue,
      .agreementDueSoon, .familyClosedOpen, .goalOverdue, .consentEnding:
      .gaps
    case .siloUnlinked, .siloSingleBridge, .siloIsolated, .siloChildAdultSplit, .siloKeyPerson:
      .silos
    }
  }
}

extension FindingCode {
  /// The rules of needs that nobody has.
  package static let ofNobody: [FindingCode] = [.gapNobody, .gapDeclined, .gapLapsed]

  /// The place in `allCases`.
  package var place: Int { Self.places[self] ?? 0 }

  private static let places = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($0.element, $0.offset) })

  /// The place among all codes in the order of their words.
  var rank: UInt64 {
    switch self {
    case .agreementDueSoon: 0
    case .agreementOverdue: 1
    case .consentEnding: 2
    case .familyClosedOpen: 3
    case .gapAsked: 4
    case .gapAssumed: 5
    case .gapChildUnseen: 6
    case .gapCoordinatorOnly: 7
    case .gapDeclined: 8
    case .gapDormant: 9
    case .gapFamilyAlone: 10
    case .gapLapsed: 11
    case .gapNoCoordinator: 12
    case .gapNoLead: 13
    case .gapNoNamedContact: 14
    case .gapNoService: 15
    case .gapNobody: 16
    case .gapTransition: 17
    case .gapVolunteerOnly: 18
    case .goalOverdue: 19
    case .referralDeadEnd: 20
    case .referralDueSoon: 21
    case .referralNotStarted: 22
    case .referralPassedOn: 23
    case .referralReturned: 24
    case .referralUnanswered: 25
    case .siloChildAdultSplit: 26
    case .siloIsolated: 27
    case .siloKeyPerson: 28
    case .siloSingleBridge: 29
    case .siloUnlinked: 30
    }
  }
}

/// One thing that someone ought to look at, with its evidence: facts, and no sentence.
public struct Finding: Hashable, Sendable {
  /// The rule that found it.
  public let code: FindingCode
  /// How much it weighs.
  public let severity: Severity
  /// What it is about.
  public let subject: Ref
  /// The family; nil where it is about none.
  public let family: Ref?
  /// The area; nil where there is none.
  public let area: Symbol?
  /// The day since which it holds; `.never` where there is none.
  public let since: Day
  /// Whole days from `since` to the as-of day; nil where there is no `since`.
  public let days: Int?
  /// What else is part of it, by kind (as a word) and id.
  public let related: Related

  package init(
    code: FindingCode, severity: Severity, subject: Ref, family: Ref? = nil, area: Symbol? = nil,
    since: Day = .never, days: Int? = nil, related: Related = []
  ) {
    self.code = code
    self.severity = severity
    self.subject = subject
    self.family = family
    self.area = area
    self.since = since
    self.days = days
    self.related = related
  }

  package init(
    code: FindingCode, severity: Severity, subject: Ref, family: Ref? = nil, area: Symbol? = nil,
    since: Day = .never, days: Int? = nil, related: [Ref]
  ) {
    self.init(
      code: code, severity: severity, subject: subject, family: family, area: area, since: since,
      days: days, related: Related(related))
  }
}
