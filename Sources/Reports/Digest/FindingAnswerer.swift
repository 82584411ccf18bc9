import Analysis
import Model

extension Network {
  /// The service that one question would settle a finding with: the receiver of an unanswered
  /// referral, the one that has, had or is thought to have a need; −1 where it takes more than a
  /// question, or another.
  func answerer(of finding: Finding) -> Int32 {
    switch finding.code {
    case .referralUnanswered, .referralDueSoon, .referralNotStarted:
      return service(finding.related.first)
    case .agreementOverdue, .agreementDueSoon,
      .gapLapsed, .gapAssumed, .gapAsked, .gapDormant, .gapNoNamedContact, .gapTransition:
      for related in finding.related {
        let service = service(related)
        if service >= 0, services.sector[Int(service)] != Sector.private.rawValue { return service }
      }
      return -1
    default: return -1
    }
  }

  private func service(_ ref: Ref?) -> Int32 {
    ref.flatMap(unit).map { Int32($0) } ?? -1
  }
}
