package import Analysis
package import Model

// What is asked of somebody who is rung.
extension FindingWriter {
  /// What to ask about some findings, in their order, as one sentence.
  ///
  /// - Parameter who: who is asked.
  package func ask(_ findings: [Finding], of who: Ref) -> String {
    var questions: [String] = []
    for finding in findings {
      let question = question(finding, of: who).text
      if !question.isEmpty, !questions.contains(question) { questions.append(question) }
    }
    if questions.isEmpty { return "" }
    let all = questions.joined(separator: "; ")
    return asSentence(Phrase(nb: "spør \(all)", nn: "spør \(all)", en: "ask \(all)")[language])
  }

  /// A question without its question mark, behind the word that asks: `om de kan ta behovet …`.
  private func question(_ finding: Finding, of who: Ref) -> SentenceText {
    let row = finding.subject.row
    let family = family(of: finding)
    switch finding.code {
    case .referralUnanswered, .referralDueSoon:
      let referral = referral(row)
      return say(
        nb: "når svaret på \(referral) kommer", nn: "når svaret på \(referral) kjem",
        en: "when the answer to \(referral) will come")
    case .referralNotStarted:
      let referral = referral(row)
      return say(
        nb: "om hjelpen etter \(referral) er i gang", nn: "om hjelpa etter \(referral) er i gang",
        en: "whether the help after \(referral) is under way")
    case .referralReturned, .referralPassedOn, .referralDeadEnd:
      let referral = referral(row)
      return say(
        nb: "hvem som kan ta imot \(referral)", nn: "kven som kan ta imot \(referral)",
        en: "who can accept \(referral)")
    case .gapNobody, .gapDeclined, .gapLapsed, .gapFamilyAlone, .gapVolunteerOnly,
      .gapCoordinatorOnly:
      let need = need(row)
      if let yes = acceptedReferral(need: row) {
        if network.unit(who) == yes.unit {
          return say(
            nb: "hvem hos dem som har ansvaret for \(need)",
            nn: "kven hos dei som har ansvaret for \(need)",
            en: "which of them is responsible for \(need)")
        }
        let unit = service(yes.unit)
        return say(
          nb:
            "om de kan ta ansvar for \(need), hvis ikke \(unit), som tok imot henvisningen, gjør det",
          nn:
            "om dei kan ta ansvar for \(need), om ikkje \(unit), som tok imot tilvisinga, gjer det",
          en:
            "whether they can be responsible for \(need), unless \(unit), which accepted the referral, is"
        )
      }
      return say(
        nb: "om de kan ta ansvar for \(need)", nn: "om dei kan ta ansvar for \(need)",
        en: "whether they can be responsible for \(need)")
    case .gapAssumed, .gapAsked:
      let need = need(row)
      return say(
        nb: "om det er ja eller nei til ansvaret for \(need)",
        nn: "om det er ja eller nei til ansvaret for \(need)",
        en: "for a yes or no to being responsible for \(need)")
    case .gapDormant:
      let need = need(row)
      return say(
        nb: "hvordan det går med \(need)", nn: "korleis det går med \(need)",
        en: "how it goes with \(need)")
    case .gapNoLead:
      let need = need(row)
      return say(
        nb: "hvem som leder arbeidet med \(need)", nn: "kven som leier arbeidet med \(need)",
        en: "who leads the work on \(need)")
    case .gapNoNamedContact:
      let service = related(finding)
      return say(
        nb: "hvem \(family) skal ringe til i \(service)",
        nn: "kven \(family) skal ringje til i \(service)",
        en: "whom \(family) is to call in \(service)")
    case .gapNoCoordinator:
      return say(
        nb: "hvem som kan være koordinator for \(family)",
        nn: "kven som kan vere koordinator for \(family)", en: "who can coordinate for \(family)")
    case .gapChildUnseen:
      let child = called(finding.subject)
      return say(
        nb: "hvem som følger opp \(child) (\(family))",
        nn: "kven som følgjer opp \(child) (\(family))",
        en: "who looks after \(child) (\(family))")
    case .gapTransition:
      let (service, person) = (related(finding), called(finding.subject))
      return say(
        nb: "hvem som tar over etter \(service) for \(person) (\(family))",
        nn: "kven som tek over etter \(service) for \(person) (\(family))",
        en: "who takes over from \(service) for \(person) (\(family))")
    case .agreementOverdue, .agreementDueSoon:
      let agreement = agreement(row)
      return say(
        nb: "hvordan det går med \(agreement)", nn: "korleis det går med \(agreement)",
        en: "how it goes with \(agreement)")
    case .siloChildAdultSplit:
      return say(
        nb: "hvem som kan binde sammen hjelpen til barna og til de voksne i \(family)",
        nn: "kven som kan binde saman hjelpa til barna og til dei vaksne i \(family)",
        en: "who can join the help for the children and for the adults in \(family)")
    case .gapNoService, .familyClosedOpen, .goalOverdue, .consentEnding, .siloUnlinked,
      .siloSingleBridge, .siloIsolated, .siloKeyPerson:
      return ""
    }
  }
}

extension Language {
  /// The title of whom to ring for a family, or of who must be there.
  public func planTitle(_ family: String, isMeeting: Bool) -> String {
    isMeeting
      ? Phrase(
        nb: "\(family): hvem som bør være med på møtet",
        nn: "\(family): kven som bør vere med på møtet",
        en: "\(family): who should be at the meeting")[
          self]
      : Phrase(
        nb: "\(family): hvem du kan ringe", nn: "\(family): kven du kan ringje",
        en: "\(family): whom to ring")[self]
  }

  /// How many calls, or services, are enough for how many findings.
  public func planSummary(calls: Int, findings: Int, isMeeting: Bool, isExact: Bool) -> String {
    let things = self.findings(findings)
    let who =
      isMeeting
      ? count(calls, TableName.services.noun)
      : count(
        calls,
        Noun(
          one: Phrase(nb: "samtale", nn: "samtale", en: "call"),
          many: Phrase(nb: "samtaler", nn: "samtalar", en: "calls")))
    if calls == 1 {
      return Phrase(
        nb: "\(who) er nok til å gjøre noe med \(things).",
        nn: "\(who) er nok til å gjere noko med \(things).",
        en: "\(who) will do for something to be done about \(things).")[self]
    }
    if !isExact {
      return Phrase(
        nb: "\(who) er nok til å gjøre noe med \(things). Det er så mange at færre kan være nok.",
        nn: "\(who) er nok til å gjere noko med \(things). Det er så mange at færre kan vere nok.",
        en:
          "\(who) will do for something to be done about \(things). There are so many that fewer may do."
      )[self]
    }
    return Phrase(
      nb: "\(who) er nok til å gjøre noe med \(things); færre er ikke nok.",
      nn: "\(who) er nok til å gjere noko med \(things); færre er ikkje nok.",
      en: "\(who) will do for something to be done about \(things); fewer will not.")[self]
  }
}
