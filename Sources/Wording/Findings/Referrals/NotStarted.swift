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
          "\(absence); tjenesten tok imot \(referral) \(ago), men er ikke registrert rundt familien",
        nn:
          "\(absence); tenesta tok imot \(referral) \(ago), men er ikkje registrert rundt familien",
        en: "\(absence); it accepted \(referral) \(ago), but is not on record around the family")
    }
    let gone = gone(to)
    return say(
      nb:
        "\(unit) tok imot \(referral) \(ago), men er ikke registrert rundt familien\(gone)",
      nn:
        "\(unit) tok imot \(referral) \(ago), men er ikkje registrert rundt familien\(gone)",
      en: "\(unit) accepted \(referral) \(ago), but is not on record around the family\(gone)")
  }

  func notStartedSuggestion(_ finding: Finding) -> SentenceText {
    let row = finding.subject.row
    let to = receiver(row)
    if let closed = absentService(to) { return sendElsewhere(row, closed) }
    let doer = asker(referral: row)
    if asksThemselves(doer, to), isThere(to) {
      let name = called(to)
      return say(
        nb: "\(name) kan si til familien om hjelpen er i gang, og registrere det",
        nn: "\(name) kan seie til familien om hjelpa er i gang, og registrere det",
        en: "\(name) can tell the family whether the help is under way, and record it")
    }
    let (name, askee) = (doer.name, askee(to))
    let last = lastContact(referral: row, doer, to)
    return say(
      nb: "\(name) kan spørre \(askee) om hjelpen er i gang, og om familien vet det\(last)",
      nn: "\(name) kan spørje \(askee) om hjelpa er i gang, og om familien veit det\(last)",
      en:
        "\(name) can ask \(askee) whether the help is under way, and whether the family knows\(last)"
    )
  }
}
