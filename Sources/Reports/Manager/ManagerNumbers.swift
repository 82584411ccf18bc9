import Analysis
import Model

/// The figures of a manager's report as they may be shown, all of them together.
///
/// Numbers of overlapping groups (families with this, families with that) do not add up, but a whole is never larger than
/// its parts together; where that would tell more of a few than that it is 1 to 4, the whole is held back.
struct ManagerNumbers {
  struct Kind {
    var families, urgent, new: Published
  }

  private(set) var families, urgent, nobody, waiting, new: Published
  private(set) var kinds: [Kind]
  /// Areas by severity, with sums both ways; nil where they cannot be shown.
  private(set) var severities: [[Published]]?
  /// Areas by area of life with the sums of each column; nil where they cannot be shown.
  private let nobodyByDomain: [[Published]]?

  init(_ figures: ManagerFigures, _ small: SmallNumbers) {
    let all = figures.families
    families = small.single(all)
    urgent = small.single(figures.urgent, of: all)
    nobody = small.single(figures.nobody, of: all)
    waiting = small.single(figures.waiting, of: all)
    new = small.single(figures.new, of: all)
    var kinds = figures.kinds.map { kind in
      Kind(
        families: small.single(kind.families, of: all),
        urgent: small.single(kind.urgent, of: kind.families),
        new: small.single(kind.new, of: kind.families))
    }
    severities = nil
    nobodyByDomain = small.table(figures.nobodyByDomain, sumsRows: false)
    let byDomain = nobodyByDomain?.last
    if small.hides {
      // Those who wait are the families with an unanswered referral: one number, said twice.
      kinds[FindingCode.referralUnanswered.place].families = waiting
      let nobodys = FindingCode.ofNobody.map { kinds[$0.place].families }
      if SmallNumbers.givesAway(figures.nobody, of: nobodys)
        || byDomain.map({ SmallNumbers.givesAway(figures.nobody, of: $0) }) == true
      {
        nobody = nobody == .few ? .few : .held
      }
      for code in FindingCode.ofNobody {
        let index = code.place
        if let byDomain, kinds[index].families != .few,
          SmallNumbers.givesAway(figures.kinds[index].families, of: byDomain)
        {
          kinds[index].families = .held
        }
      }
      if SmallNumbers.givesAway(
        figures.urgent, of: kinds.map(\.urgent)), urgent != .few
      {
        urgent = .held
      }
      if SmallNumbers.givesAway(figures.new, of: kinds.map(\.new)),
        new != .few
      {
        new = .held
      }
    }
    self.kinds = kinds
    // A sum by severity is a whole of the kinds that can be as severe.
    var holding: Set<Int> = []
    if small.hides {
      if urgent == .held { holding.insert(0) }
      let sums = (0..<5).map { column in figures.severities.reduce(0) { $0 + $1[column] } }
      for column in 1..<Severity.allCases.count {
        let whole = sums[...column].reduce(0, +)
        let parts = FindingCode.allCases.filter { $0.mostSevere.rawValue <= Int32(column) }
          .map { kinds[$0.place].families }
        if SmallNumbers.givesAway(whole, of: parts) { holding.formUnion([column, 4]) }
      }
    }
    severities = small.table(figures.severities, sumsRows: true, holding: holding)
    // What is held or few in the table is so wherever the same number stands.
    if small.hides {
      if let sums = severities?.last, let first = sums.first, let last = sums.last {
        if case .number = first {} else { urgent = first }
        if case .number = last {} else { families = last }
      }
    }
  }

  /// Areas by some of the areas of life, with the sums as the last row.
  func nobodyTable(_ domains: [Domain]) -> [[Published]]? {
    nobodyByDomain?.map { row in domains.map { row[Int($0.rawValue)] } }
  }
}

extension FindingCode {
  /// How severe findings of the rule can be at most.
  var mostSevere: Severity {
    switch self {
    case .referralUnanswered, .gapNobody, .gapDeclined, .gapLapsed, .gapTransition: .critical
    case .referralReturned, .referralPassedOn, .referralDeadEnd, .gapFamilyAlone, .gapAssumed,
      .gapAsked, .gapDormant, .gapNoService, .gapNoCoordinator, .agreementOverdue, .siloUnlinked,
      .siloIsolated, .siloKeyPerson:
      .high
    case .referralNotStarted, .gapVolunteerOnly, .gapChildUnseen, .familyClosedOpen,
      .siloSingleBridge, .siloChildAdultSplit:
      .medium
    case .referralDueSoon, .gapCoordinatorOnly, .gapNoLead, .gapNoNamedContact, .agreementDueSoon,
      .goalOverdue, .consentEnding:
      .low
    }
  }
}
