import Analysis
import Model

// referral.not-started: accepted a month ago or more, and no help is seen.
extension FindingWriter {
  func notStartedMessage(_ finding: Finding) -> SentenceText {
    let row = finding.subject.row
    let unit = unit(network.referrals.to[row])
    let referral = referral(row)
    let ago = language.ago(days: finding.days ?? 0)
    let to = receiver(row)
    if let closed = absentService(to) {
      let absence = absence(service: closed)
      return say(
        nb:
          "\(absence); tjenesten tok imot \(referral) \(ago), men det er ikke registrert at hjelpen begynte",
        nn:
          "\(absence); tenesta tok imot \(referral) \(ago), men det er ikkje registrert at hjelpa byrja",
        en: "\(absence); it accepted \(referral) \(ago), but it is not recorded that help began")
    }
    let gone = gone(to)
    return say(
      nb:
        "\(unit) tok imot \(referral) \(ago), men det er ikke registrert at hjelpen har begynt\(gone)",
      nn:
        "\(unit) tok imot \(referral) \(ago), men det er ikkje registrert at hjelpa har byrja\(gone)",
      en: "\(unit) accepted \(referral) \(ago), but it is not recorded that help has begun\(gone)")
  }

  func notStartedSuggestion(_ finding: Finding) -> SentenceText {
    let row = finding.subject.row
    let to = receiver(row)
    if let closed = absentService(to) { return sendElsewhere(row, closed) }
    let doer = asker(referral: row)
    if asksThemselves(doer, to), isThere(to) {
      let name = called(to)
      return say(
        nb: "\(name) kan si til familien når hjelpen begynner, og registrere det",
        nn: "\(name) kan seie til familien når hjelpa byrjar, og registrere det",
        en: "\(name) can tell the family when the help begins, and record it")
    }
    let (name, askee) = (doer.name, askee(to))
    let last = lastContact(referral: row, doer, to)
    return say(
      nb: "\(name) kan spørre \(askee) når hjelpen begynner, og om familien vet det\(last)",
      nn: "\(name) kan spørje \(askee) når hjelpa byrjar, og om familien veit det\(last)",
      en: "\(name) can ask \(askee) when the help begins, and whether the family knows\(last)")
  }
}
