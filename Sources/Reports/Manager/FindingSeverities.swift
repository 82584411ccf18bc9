import Analysis

extension FindingCode {
  /// How severe findings of the rule can be: from most to least.
  var severities: ClosedRange<Severity> {
    switch self {
    case .referralUnanswered: .critical ... .medium
    case .gapNobody, .gapLapsed: .critical ... .high
    case .referralReturned, .referralPassedOn, .referralDeadEnd: .high ... .high
    case .gapFamilyAlone, .gapAssumed, .gapAsked, .gapDormant, .gapNoService, .gapNoCoordinator,
      .siloIsolated, .siloKeyPerson:
      .high ... .medium
    case .gapTransition, .siloUnlinked: .high ... .low
    case .referralNotStarted, .gapVolunteerOnly, .gapChildUnseen, .siloChildAdultSplit:
      .medium ... .medium
    case .siloSingleBridge: .medium ... .low
    case .referralDueSoon, .gapCoordinatorOnly, .gapNoLead, .gapNoNamedContact: .low ... .low
    }
  }

  /// How severe findings of the rule can be at most.
  var mostSevere: Severity { severities.lowerBound }
}
