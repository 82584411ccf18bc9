import Analysis
import Model

// referral.unanswered: the deadline for an answer has passed.
extension FindingWriter {
  func unansweredMessage(_ finding: Finding) -> SentenceText {
    let row = finding.subject.row
    let unit = unit(network.referrals.to[row])
    let referral = referral(row)
    let ago = language.ago(days: finding.days ?? 0)
    let urgent = network.referrals.need[row].map { isUrgent(need: $0.row) } ?? false
    let haste =
      urgent ? say(nb: ", og det haster", nn: ", og det hastar", en: ", and it is urgent") : ""
    let to = receiver(row)
    if let closed = absentService(to) {
      let absence = absence(service: closed)
      return say(
        nb: "\(absence) uten å ha svart på \(referral); fristen gikk ut \(ago)\(haste)",
        nn: "\(absence) utan å ha svara på \(referral); fristen gjekk ut \(ago)\(haste)",
        en: "\(absence) without having answered \(referral); the deadline passed \(ago)\(haste)")
    }
    let more = gone(to) + promise(referral: row)
    return say(
      nb: "\(unit) har ikke svart på \(referral); fristen gikk ut \(ago)\(haste)\(more)",
      nn: "\(unit) har ikkje svara på \(referral); fristen gjekk ut \(ago)\(haste)\(more)",
      en: "\(unit) has not answered \(referral); the deadline passed \(ago)\(haste)\(more)")
  }

  func unansweredSuggestion(_ finding: Finding) -> SentenceText {
    let row = finding.subject.row
    let to = receiver(row)
    if let closed = absentService(to) { return sendElsewhere(row, closed) }
    let doer = asker(referral: row)
    if asksThemselves(doer, to), isThere(to) { return ownAnswer(row, doer, to) }
    let name = doer.name
    let more = lastContact(referral: row, doer, to) + law(referral: row)
    let emergency =
      isKind("social-assistance", row)
      ? say(
        nb: ", og om nødhjelp hvis det trengs", nn: ", og om naudhjelp om det trengst",
        en: ", and for emergency assistance if needed") : ""
    if presence(to) == .left {
      let askee = askee(to)
      if doer.ref?.kind == .service, asksThemselves(doer, to) {
        let contact = person(contact: to.row)
        return say(
          nb: "\(name) kan avklare hvem som har tatt over etter \(contact), og svare\(more)",
          nn: "\(name) kan avklare kven som har teke over etter \(contact), og svare\(more)",
          en: "\(name) can settle who has taken over from \(contact), and answer\(more)")
      }
      return say(
        nb: "\(name) kan spørre \(askee) be om svar\(emergency)\(more)",
        nn: "\(name) kan spørje \(askee) be om svar\(emergency)\(more)",
        en: "\(name) can ask \(askee) ask for an answer\(emergency)\(more)")
    }
    let receiver = reachable(to)
    if isApplication(row) {
      return say(
        nb: "\(name) kan hjelpe familien å ringe \(receiver) og be om svar\(emergency)\(more)",
        nn: "\(name) kan hjelpe familien å ringje \(receiver) og be om svar\(emergency)\(more)",
        en:
          "\(name) can help the family to call \(receiver) and ask for an answer\(emergency)\(more)"
      )
    }
    return say(
      nb: "\(name) kan ringe \(receiver) og be om svar\(emergency)\(more)",
      nn: "\(name) kan ringje \(receiver) og be om svar\(emergency)\(more)",
      en: "\(name) can call \(receiver) and ask for an answer\(emergency)\(more)")
  }

  private func isKind(_ kind: String, _ row: Int) -> Bool {
    network.symbols[network.referrals.kind[row]] == kind
  }
}
