import Analysis
import Model

/// What can have become better for a family between two days.
enum Improvement: CaseIterable, Sendable {
  /// An answer came, or the question moved on.
  case answered
  /// Somebody does what nobody did, or the need is over.
  case somebody
  /// There is a clear yes, or what was promised is done.
  case agreed
  /// Those who were to be there are there.
  case met

  /// The kinds of findings that are gone where it has. Kinds that end by themselves with time are
  /// not among them.
  var codes: [FindingCode] {
    switch self {
    case .answered: [.referralUnanswered]
    case .somebody: FindingCode.ofNobody
    case .agreed: [.gapAssumed, .gapAsked, .gapDormant, .agreementOverdue]
    case .met: [.gapChildUnseen, .gapNoCoordinator, .gapNoNamedContact]
    }
  }

  /// What there was to do about them.
  var action: ManagerAction {
    switch self {
    case .answered: .getAnswers
    case .somebody: .decideWho
    case .agreed: .askForAYes
    case .met: .seeTheChild
    }
  }
}

/// What was found on an earlier day and is not now, of families that are open on both.
///
/// A finding in whose place something as bad stands, about the same need, question or person, has
/// not become better: a question that was declined, say.
struct ManagerImprovements: Sendable {
  /// Families for whom it has become better, in the order of `Improvement.allCases`.
  let families: [Int]
  /// How many families were open on the earlier day and are not any more.
  let closed: Int
  /// Services for whose answer somebody waited beyond the deadline, and nobody does now.
  let answered: [Int]
  /// Pairs of services that work together now, and share families on both days.
  let linked: [(Int, Int)]

  /// In O(findings + pairs).
  init(
    from earlier: (situation: Situation, findings: Findings), to situation: Situation,
    _ result: AnalysisResult
  ) {
    let (then, network) = (earlier.situation, situation.network)
    let (before, after) = (then.familyIsOpen, situation.familyIsOpen)
    closed = before.indices.count { before[$0] && !after[$0] }
    struct Place: Hashable {
      let subject: Ref
      let action: ManagerAction
    }
    var worst: [Place: Severity] = [:]
    var waited: Set<Int> = []
    for finding in result.findings {
      let place = Place(subject: finding.subject, action: .of(finding.code))
      worst[place] = min(worst[place] ?? finding.severity, finding.severity)
      if finding.code == .referralUnanswered,
        let service = situation.unit(network.referrals.to[finding.subject.row])
      {
        waited.insert(service)
      }
    }
    let changes = FindingChanges(from: earlier.findings, to: result.findings)
    var better = [Set<Int>](repeating: [], count: Improvement.allCases.count)
    var pairs: Set<[Int]> = []
    for finding in changes.gone {
      switch finding.code {
      case .siloUnlinked where finding.subject.isA(.service):
        pairs.insert(([finding.subject.row] + finding.related.map(\.row)).sorted())
      case .siloSingleBridge: pairs.insert(finding.related.map(\.row).sorted())
      default: break
      }
      guard let family = finding.family?.row, after[family],
        let improvement = Improvement.allCases.firstIndex(where: {
          $0.codes.contains(finding.code)
        })
      else { continue }
      let now = worst[Place(subject: finding.subject, action: .of(finding.code))]
      if now.map({ $0 > finding.severity }) ?? true { better[improvement].insert(family) }
    }
    families = better.map(\.count)
    var waitedBefore: Set<Int> = []
    for finding in earlier.findings where finding.code == .referralUnanswered {
      if let service = then.unit(network.referrals.to[finding.subject.row]) {
        waitedBefore.insert(service)
      }
    }
    answered = waitedBefore.subtracting(waited).filter {
      network.isOpen(service: $0, on: situation.day)
    }
    .sorted { network.services.id.precedes($0, $1) }
    linked = (result.silos?.pairs ?? []).filter {
      $0.status == .linked && $0.sharedFamilies > 0 && pairs.contains([$0.a, $0.b].sorted())
    }.map { ($0.a, $0.b) }
  }
}
