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

  /// What a manager can do.
  var advice: Phrase {
    switch self {
    case .getAnswers:
      Phrase(
        nb:
          "Be tjenestene som ikke har svart, om en dato. Tabellen over henvisninger viser hvilke det er.",
        nn:
          "Be tenestene som ikkje har svart, om ein dato. Tabellen over tilvisingar viser kven det er.",
        en:
          "Ask the services that have not answered for a date. The table of referrals shows which they are."
      )
    case .decideWho:
      Phrase(
        nb:
          "Avgjør hvilken tjeneste som tar det. Er det uklart, skal Nav i kommunen søke å klargjøre det (sosialtjenesteloven § 13 andre ledd).",
        nn:
          "Avgjer kva teneste som tek det. Er det uklart, skal Nav i kommunen søkje å klargjere det (sosialtenestelova § 13 andre ledd).",
        en:
          "Decide which service takes it. Where it is unclear, the municipality's Nav office is to seek to clarify it (Social Services Act section 13, second paragraph)."
      )
    case .askForAYes:
      Phrase(
        nb:
          "Noen tror at andre gjør det. Be om at det blir spurt rett ut, og at svaret blir registrert.",
        nn:
          "Nokon trur at andre gjer det. Be om at det blir spurt rett ut, og at svaret blir registrert.",
        en:
          "Somebody believes that somebody else does it. Have the question asked outright and the answer written down."
      )
    case .seeTheChild:
      Phrase(
        nb:
          "Sørg for at hver familie har en koordinator, at hvert barn har en voksen som følger det opp, og at noen tar imot ved overganger.",
        nn:
          "Syt for at kvar familie har ein koordinator, at kvart barn har ein vaksen som følgjer det opp, og at nokon tek imot ved overgangar.",
        en:
          "See to it that every family has a coordinator, every child someone who sees it, and every transition someone to receive it."
      )
    case .bridge:
      Phrase(
        nb:
          "Avtal faste møtepunkter mellom tjenester som deler familier. Tallene her gjelder tjenester, ikke familier.",
        nn:
          "Avtal faste møtepunkt mellom tenester som deler familiar. Tala her gjeld tenester, ikkje familiar.",
        en:
          "Agree on regular meetings between services that share families. Services are counted here, not families."
      )
    }
  }
}
