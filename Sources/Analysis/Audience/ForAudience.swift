extension FindingCode {
  /// The findings that a row which is there says of itself: no row that is hidden could make them
  /// untrue.
  package static let forAudience: Set<FindingCode> = [
    .referralUnanswered, .referralDueSoon, .agreementOverdue, .agreementDueSoon, .familyClosedOpen,
  ]
}

extension AnalysisResult {
  /// What a view for somebody holds of the analysis of a projection: no finding that something is
  /// not there, no measures and no ledger.
  public var forAudience: AnalysisResult {
    AnalysisResult(
      asOf: asOf, counts: counts,
      findings: findings.filter { FindingCode.forAudience.contains($0.code) }, silos: nil,
      ledger: nil)
  }
}
