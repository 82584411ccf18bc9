import Analysis

extension FindingCode {
  /// How severe findings of the rule can be: from most to least.
  var severities: ClosedRange<Severity> {
    switch self {
    case .referralUnanswered: .critical ... .medium
    case .gapNobody, .gapDeclined, .gapLapsed: .critical ... .high
    case .referralReturned, .referralPassedOn, .referralDeadEnd: .high ... .high
    case .gapTransition: .critical ... .low
    case .gapFamilyAlone, .gapAssumed, .gapAsked, .gapDormant, .gapNoService, .gapNoCoordinator,
      .agreementOverdue, .siloIsolated, .siloKeyPerson:
      .high ... .medium
    case .siloUnlinked: .high ... .low
    case .referralNotStarted, .gapVolunteerOnly, .gapChildUnseen, .familyClosedOpen,
      .siloChildAdultSplit:
      .medium ... .medium
    case .siloSingleBridge: .medium ... .low
    case .referralDueSoon, .gapCoordinatorOnly, .gapNoLead, .gapNoNamedContact, .agreementDueSoon,
      .goalOverdue, .consentEnding:
      .low ... .low
    }
  }

  /// How severe findings of the rule can be at most.
  var mostSevere: Severity { severities.lowerBound }
}
