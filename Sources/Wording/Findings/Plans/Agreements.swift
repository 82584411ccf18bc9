import Analysis
import Model

// agreement.overdue and agreement.due-soon: what somebody has promised.
extension FindingWriter {
  func agreementOverdueMessage(_ finding: Finding) -> SentenceText {
    let (agreement, actor) = (agreement(finding.subject.row), related(finding))
    let ago = language.ago(days: finding.days ?? 0)
    let answered = answered(finding.subject.row)
    if isForSomebody {
      return say(
        nb: "\(agreement) skulle vært gjort \(ago) av \(actor)\(answered)",
        nn: "\(agreement) skulle vore gjord \(ago) av \(actor)\(answered)",
        en: "\(agreement) was to be done \(ago) by \(actor)\(answered)")
    }
    return say(
      nb:
        "\(agreement) skulle vært gjort \(ago); det er ikke registrert at \(actor) har gjort det\(answered)",
      nn:
        "\(agreement) skulle vore gjord \(ago); det er ikkje registrert at \(actor) har gjort det\(answered)",
      en: "\(agreement) was due \(ago); it is not recorded that \(actor) has done it\(answered)")
  }

  func agreementOverdueSuggestion(_ finding: Finding) -> SentenceText {
    let doer = helper(of: finding.family)
    let helper = doer.name
    guard let actor = finding.related.first else { return "" }
    if doer.ref == actor {
      return say(
        nb: "\(helper) kan gjøre det nå, eller avtale en ny dag",
        nn: "\(helper) kan gjere det no, eller avtale ein ny dag",
        en: "\(helper) can do it now, or agree on a new day")
    }
    if let replaced = dropOrReplace(actor, helper) { return replaced }
    let (askee, last) = (askee(actor), lastContact(finding, doer, actor))
    return say(
      nb: "\(helper) kan spørre \(askee) om det er gjort, og ellers avtale en ny dag\(last)",
      nn: "\(helper) kan spørje \(askee) om det er gjort, og elles avtale ein ny dag\(last)",
      en: "\(helper) can ask \(askee) whether it is done, and otherwise agree on a new day\(last)")
  }

  func agreementDueSoonMessage(_ finding: Finding) -> SentenceText {
    let row = finding.subject.row
    let (agreement, actor) = (agreement(row), related(finding))
    let due = network.agreements.due[row]
    let ahead = language.ahead(days: due.days(since: asOf))
    let day = nearWithWeekday(due)
    return say(
      nb: "\(agreement) skal være gjort \(ahead) (\(day)) av \(actor)",
      nn: "\(agreement) skal vere gjord \(ahead) (\(day)) av \(actor)",
      en: "\(agreement) is to be done \(ahead) (\(day)) by \(actor)")
  }

  func agreementDueSoonSuggestion(_ finding: Finding) -> SentenceText {
    let doer = helper(of: finding.family)
    let helper = doer.name
    guard let actor = finding.related.first else { return "" }
    if doer.ref == actor {
      return say(
        nb: "\(helper) kan gjøre det innen da, eller si fra hvis det trengs mer tid",
        nn: "\(helper) kan gjere det innan då, eller seie frå om det trengst meir tid",
        en: "\(helper) can do it by then, or say that more time is needed")
    }
    if let replaced = dropOrReplace(actor, helper) { return replaced }
    let last = lastContact(finding, doer, actor)
    guard isThere(actor) else {
      let askee = askee(actor)
      return say(
        nb: "\(helper) kan spørre \(askee) om det blir gjort i tide\(last)",
        nn: "\(helper) kan spørje \(askee) om det blir gjort i tide\(last)",
        en: "\(helper) can ask \(askee) whether it will be done in time\(last)")
    }
    let name = called(actor)
    return say(
      nb: "\(helper) kan minne \(name) om avtalen\(last)",
      nn: "\(helper) kan minne \(name) om avtalen\(last)",
      en: "\(helper) can remind \(name) of the agreement\(last)")
  }

  /// What can be done about a promise of a service that is not there; nil where it is.
  func dropOrReplace(_ actor: Ref, _ helper: SentenceText) -> SentenceText? {
    guard let closed = absentService(actor) else { return nil }
    let absence = absence(service: closed)
    return say(
      nb: "\(absence), så \(helper) kan avtale det med noen andre, eller legge avtalen bort",
      nn: "\(absence), så \(helper) kan avtale det med nokon andre, eller leggje avtalen bort",
      en: "\(absence), so \(helper) can agree on it with somebody else, or drop the agreement")
  }

  /// `; henvisningen ble besvart 12. juni`: the answer that the agreement was about; empty where
  /// none has come.
  func answered(_ row: Int) -> SentenceText {
    guard let referral = network.agreements.referral[row],
      network.referrals.answered[referral.row] <= asOf
    else { return "" }
    let day = near(network.referrals.answered[referral.row])
    return say(
      nb: ", men henvisningen ble besvart \(day)", nn: ", men tilvisinga vart svara på \(day)",
      en: ", but the referral was answered on \(day)")
  }

  private func lastContact(_ finding: Finding, _ doer: Actor, _ actor: Ref) -> SentenceText {
    lastContact(
      need: network.agreements.need[finding.subject.row], family: finding.family,
      with: [actor], by: doer.ref)
  }
}
