package import Model

extension Network {
  /// The service that one question would settle a finding with: the receiver of an unanswered
  /// referral, the one that has, had or is thought to have a need; nil where it takes more than a
  /// question, or another.
  package func answerer(of finding: Finding) -> Int? {
    switch finding.code {
    case .referralUnanswered, .referralDueSoon, .referralNotStarted:
      return finding.related.first.flatMap(unit)
    case .agreementOverdue, .agreementDueSoon,
      .gapLapsed, .gapAssumed, .gapAsked, .gapDormant, .gapNoNamedContact, .gapTransition:
      return finding.related.compactMap(unit).first { services.sector[$0] != .private }
    default: return nil
    }
  }
}
