import Analysis
import Wording

/// What there is to do about findings: the groups of a manager's report.
enum ManagerAction: CaseIterable, Sendable {
  case getAnswers, decideWho, askForAYes, seeTheChild, bridge

  /// The kinds of findings, in the order of the report.
  var codes: [FindingCode] { FindingCode.allCases.filter { Self.of($0) == self } }

  /// Whether its findings are about services instead of families.
  var isOfServices: Bool { self == .bridge }

  /// What is to do about findings of a kind.
  static func of(_ code: FindingCode) -> ManagerAction {
    switch code {
    case .referralUnanswered, .referralDueSoon, .referralReturned, .referralPassedOn,
      .referralDeadEnd, .referralNotStarted:
      .getAnswers
    case .gapNobody, .gapDeclined, .gapLapsed, .gapFamilyAlone, .gapVolunteerOnly,
      .gapCoordinatorOnly, .gapNoLead, .familyClosedOpen:
      .decideWho
    case .gapAssumed, .gapAsked, .gapDormant, .agreementOverdue, .agreementDueSoon: .askForAYes
    case .gapChildUnseen, .gapNoCoordinator, .gapNoNamedContact, .gapTransition,
      .siloChildAdultSplit, .goalOverdue, .consentEnding:
      .seeTheChild
    case .gapNoService, .siloUnlinked, .siloSingleBridge, .siloIsolated, .siloKeyPerson: .bridge
    }
  }

  /// The heading.
  var words: Phrase {
    switch self {
    case .getAnswers: Phrase(nb: "Få svar", nn: "Få svar", en: "Get answers")
    case .decideWho:
      Phrase(
        nb: "Bestem hvem som gjør det", nn: "Bestem kven som gjer det", en: "Decide who does it")
    case .askForAYes:
      Phrase(nb: "Spør om et klart ja", nn: "Spør om eit klart ja", en: "Ask for a clear yes")
    case .seeTheChild:
      Phrase(
        nb: "Gi dem faste kontaktpersoner", nn: "Gje dei faste kontaktpersonar",
        en: "Give them people of their own")
    case .bridge:
      Phrase(
        nb: "Bygg bro mellom tjenestene", nn: "Bygg bru mellom tenestene",
        en: "Build bridges between the services")
    }
  }
}
