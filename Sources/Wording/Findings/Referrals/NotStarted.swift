import Analysis
import Model

// referral.not-started: accepted a month ago or more, and no help is seen.
extension FindingWriter {
  func notStartedMessage(_ finding: Finding) -> Said {
    let row = finding.subject.row
    let unit = unit(network.referrals.to[row])
    let referral = referral(row)
    let ago = language.ago(days: Int(finding.days))
    return say(
      nb: "\(unit) tok imot \(referral) \(ago), men det er ikke skrevet inn at hjelpen har begynt",
      nn: "\(unit) tok imot \(referral) \(ago), men det er ikkje skrive inn at hjelpa har byrja",
      en: "\(unit) accepted \(referral) \(ago), but it is not recorded that help has begun")
  }

  func notStartedSuggestion(_ finding: Finding) -> Said {
    let row = finding.subject.row
    let to = referee(row)
    let asker = asker(row, finding)
    return say(
      nb: "\(asker) kan spørre \(to) når hjelpen begynner, og om familien vet det",
      nn: "\(asker) kan spørje \(to) når hjelpa tek til, og om familien veit det",
      en: "\(asker) can ask \(to) when the help begins, and whether the family knows")
  }
}
