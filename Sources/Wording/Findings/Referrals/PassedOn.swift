import Analysis
import Model

// referral.passed-on: three or more referrals in a chain, none accepted.
extension FindingWriter {
  func passedOnMessage(_ finding: Finding) -> SentenceText {
    let referral = referral(finding.subject.row)
    let units = related(finding)
    let ago = language.ago(days: finding.days ?? 0)
    return say(
      nb: "\(referral) er sendt videre mellom \(units), og ingen har tatt imot; det begynte \(ago)",
      nn: "\(referral) er send vidare mellom \(units), og ingen har teke imot; det byrja \(ago)",
      en:
        "\(referral) has been passed on between \(units), and nobody has accepted it; it began \(ago)"
    )
  }

  func passedOnSuggestion(_ finding: Finding) -> SentenceText {
    let row = finding.subject.row
    let to = receiver(row)
    if let closed = absentService(to) { return sendElsewhere(row, closed) }
    let doer = helper(of: finding.family)
    let last = lastContact(referral: row, doer, to)
    if doer.ref == to {
      let (name, units) = (doer.name, related(finding))
      return say(
        nb: "\(name) kan svare selv, eller samle \(units) til ett møte og avtale hvem som tar imot",
        nn:
          "\(name) kan svare sjølv, eller samle \(units) til eitt møte og avtale kven som tek imot",
        en: "\(name) can give the answer, or bring \(units) to one meeting and agree who accepts it"
      )
    }
    let (name, askee, duty) = (doer.name, askee(to), dutyToPointOn(referral: row))
    return say(
      nb: "\(name) kan spørre \(askee) om de tar imot, og ellers hvem som gjør det\(last)\(duty)",
      nn: "\(name) kan spørje \(askee) om dei tek imot, og elles kven som gjer det\(last)\(duty)",
      en: "\(name) can ask \(askee) whether they accept it, and otherwise who does\(last)\(duty)")
  }
}
