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
    case .gaps: Phrase(nb: "det ingen gjør", nn: "det ingen gjer", en: "what nobody does")
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
    case .gapNobody: Phrase(nb: "Ingen gjør det", nn: "Ingen gjer det", en: "Nobody does it")
    case .gapDeclined:
      Phrase(nb: "Alle spurte sa nei", nn: "Alle spurde sa nei", en: "Everyone asked said no")
    case .gapLapsed:
      Phrase(
        nb: "Ingen gjør det lenger", nn: "Ingen gjer det lenger", en: "Nobody does it any more")
    case .gapFamilyAlone:
      Phrase(
        nb: "Familien er alene om det", nn: "Familien er åleine om det",
        en: "The family does it alone")
    case .gapAssumed:
      Phrase(
        nb: "Antatt, aldri avtalt", nn: "Teke for gitt, aldri avtalt", en: "Assumed, never agreed")
    case .gapAsked:
      Phrase(nb: "Spurt, ikke sagt ja", nn: "Spurd, ikkje sagt ja", en: "Asked, not agreed")
    case .gapDormant:
      Phrase(nb: "Ingenting har skjedd", nn: "Ingenting har hendt", en: "Nothing has happened")
    case .gapVolunteerOnly:
      Phrase(nb: "Bare frivillige", nn: "Berre frivillige", en: "Volunteers only")
    case .gapCoordinatorOnly:
      Phrase(nb: "Bare koordinatoren", nn: "Berre koordinatoren", en: "Coordinator only")
    case .gapNoLead:
      Phrase(
        nb: "Mange hjelper, ingen leder", nn: "Mange hjelper, ingen leier",
        en: "Many help, nobody leads")
    case .gapNoService:
      Phrase(nb: "Ingen tjeneste har det", nn: "Inga teneste har det", en: "No service has it")
    case .gapChildUnseen:
      Phrase(nb: "Barnet er ikke sett", nn: "Barnet er ikkje sett", en: "Child not seen")
    case .gapNoCoordinator:
      Phrase(nb: "Mangler koordinator", nn: "Manglar koordinator", en: "No coordinator")
    case .gapNoNamedContact:
      Phrase(
        nb: "Mangler navngitt kontakt", nn: "Manglar namngitt kontakt", en: "No named contact")
    case .gapTransition:
      Phrase(
        nb: "Aldersgrense uten mottaker", nn: "Aldersgrense utan mottakar",
        en: "Age limit, nobody next")
    case .agreementOverdue:
      Phrase(nb: "Avtale over fristen", nn: "Avtale over fristen", en: "Agreement overdue")
    case .agreementDueSoon:
      Phrase(nb: "Avtale denne uken", nn: "Avtale denne veka", en: "Agreement due this week")
    case .familyClosedOpen:
      Phrase(
        nb: "Avsluttet med åpne tråder", nn: "Avslutta med opne trådar",
        en: "Closed with open threads")
    case .goalOverdue:
      Phrase(nb: "Mål over dagen", nn: "Mål over dagen", en: "Goal past its day")
    case .consentEnding:
      Phrase(nb: "Samtykke går ut", nn: "Samtykke går ut", en: "Consent ends soon")
    case .siloUnlinked:
      Phrase(
        nb: "Deler familier, ikke samarbeid", nn: "Deler familiar, ikkje samarbeid",
        en: "Shared families, no cooperation")
    case .siloSingleBridge:
      Phrase(nb: "Henger på én person", nn: "Heng på éin person", en: "Hangs on one person")
    case .siloIsolated: Phrase(nb: "Arbeider alene", nn: "Arbeider åleine", en: "Works alone")
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
