public import Analysis

extension Severity: Worded {
  /// How much it weighs.
  public var words: Phrase {
    switch self {
    case .critical: Phrase(nb: "kritisk", nn: "kritisk", en: "critical")
    case .high: Phrase(nb: "høy", nn: "høg", en: "high")
    case .medium: Phrase(nb: "middels", nn: "middels", en: "medium")
    case .low: Phrase(nb: "lav", nn: "låg", en: "low")
    }
  }
}

extension Topic: Worded {
  /// What the findings are about.
  public var words: Phrase {
    switch self {
    case .silos: Phrase(nb: "siloer", nn: "siloar", en: "silos")
    case .referrals: Phrase(nb: "henvisninger", nn: "tilvisingar", en: "referrals")
    case .gaps: Phrase(nb: "hull", nn: "hol", en: "gaps")
    }
  }
}

extension FindingCode: Worded {
  /// The finding in a few words, as a heading.
  public var words: Phrase {
    switch self {
    case .referralUnanswered:
      Phrase(nb: "Ubesvart henvisning", nn: "Tilvising utan svar", en: "Unanswered referral")
    case .referralDueSoon:
      Phrase(nb: "Svarfristen nærmer seg", nn: "Svarfristen nærmar seg", en: "Answer due soon")
    case .referralReturned: Phrase(nb: "Sendt i ring", nn: "Send i ring", en: "Sent in a circle")
    case .referralPassedOn:
      Phrase(nb: "Sendt videre uten ja", nn: "Send vidare utan ja", en: "Passed on without a yes")
    case .referralDeadEnd: Phrase(nb: "Stoppet opp", nn: "Stoppa opp", en: "Dead end")
    case .referralNotStarted:
      Phrase(
        nb: "Tatt imot, ikke begynt", nn: "Teken imot, ikkje byrja", en: "Accepted, not started")
    case .gapNobody:
      Phrase(nb: "Ingen har ansvaret", nn: "Ingen har ansvaret", en: "Nobody is responsible")
    case .gapDeclined:
      Phrase(nb: "Alle spurte sa nei", nn: "Alle spurde sa nei", en: "Everyone asked said no")
    case .gapLapsed:
      Phrase(
        nb: "Ingen har ansvaret lenger", nn: "Ingen har ansvaret lenger",
        en: "Nobody is responsible any more")
    case .gapFamilyAlone:
      Phrase(
        nb: "Familien er alene om det", nn: "Familien er åleine om det",
        en: "The family does it alone")
    case .gapAssumed:
      Phrase(
        nb: "Antatt, ikke avtalt", nn: "Teke for gitt, ikkje avtalt", en: "Assumed, not agreed")
    case .gapAsked:
      Phrase(nb: "Spurt, men uten ja", nn: "Spurd, men utan ja", en: "Asked, not agreed")
    case .gapDormant:
      Phrase(
        nb: "Ingen aktivitet registrert på lenge", nn: "Ingen aktivitet registrert på lenge",
        en: "No activity recorded for long")
    case .gapVolunteerOnly:
      Phrase(nb: "Bare frivillige", nn: "Berre frivillige", en: "Volunteers only")
    case .gapCoordinatorOnly:
      Phrase(nb: "Bare koordinatoren", nn: "Berre koordinatoren", en: "Coordinator only")
    case .gapNoLead:
      Phrase(
        nb: "Mange hjelper, ingen leder", nn: "Mange hjelper, ingen leier",
        en: "Many help, nobody leads")
    case .gapNoService:
      Phrase(
        nb: "Ingen tjeneste har oppgaven", nn: "Inga teneste har oppgåva",
        en: "No service has the task")
    case .gapChildUnseen:
      Phrase(
        nb: "Ingen registrert hos barnet", nn: "Ingen registrert hos barnet",
        en: "Nobody recorded with the child")
    case .gapNoCoordinator:
      Phrase(nb: "Mangler koordinator", nn: "Manglar koordinator", en: "No coordinator")
    case .gapNoNamedContact:
      Phrase(nb: "Mangler navngitt kontakt", nn: "Manglar namngitt kontakt", en: "No named contact")
    case .gapTransition:
      Phrase(
        nb: "Aldersgrense uten mottaker", nn: "Aldersgrense utan mottakar",
        en: "Age limit, nobody next")
    case .agreementOverdue:
      Phrase(nb: "Avtale over fristen", nn: "Avtale over fristen", en: "Agreement overdue")
    case .agreementDueSoon:
      Phrase(nb: "Avtale med frist snart", nn: "Avtale med frist snart", en: "Agreement due soon")
    case .familyClosedOpen:
      Phrase(
        nb: "Avsluttet med åpne tråder", nn: "Avslutta med opne trådar",
        en: "Closed with open threads")
    case .goalOverdue:
      Phrase(nb: "Mål over fristen", nn: "Mål over fristen", en: "Goal overdue")
    case .consentEnding:
      Phrase(nb: "Samtykke går ut", nn: "Samtykke går ut", en: "Consent ends soon")
    case .siloUnlinked:
      Phrase(
        nb: "Felles familier uten samarbeid", nn: "Felles familiar utan samarbeid",
        en: "Shared families, no cooperation")
    case .siloSingleBridge:
      Phrase(nb: "Henger på én person", nn: "Heng på éin person", en: "Hangs on one person")
    case .siloIsolated:
      Phrase(
        nb: "Uten registrert samarbeid", nn: "Utan registrert samarbeid",
        en: "No cooperation recorded")
    case .siloChildAdultSplit:
      Phrase(
        nb: "Barn og voksne hver for seg", nn: "Barn og vaksne kvar for seg",
        en: "Child and adult services apart")
    case .siloKeyPerson: Phrase(nb: "Nøkkelperson", nn: "Nøkkelperson", en: "Key person")
    }
  }
}

extension SiloMeasures.Status: Worded {
  /// How two services stand to each other.
  public var words: Phrase {
    switch self {
    case .linked: Phrase(nb: "samarbeider", nn: "samarbeider", en: "work together")
    case .bridged:
      Phrase(
        nb: "møtes gjennom en tredje", nn: "møtest gjennom ein tredje", en: "meet through a third")
    case .unlinked: Phrase(nb: "uten samarbeid", nn: "utan samarbeid", en: "not linked")
    }
  }
}
