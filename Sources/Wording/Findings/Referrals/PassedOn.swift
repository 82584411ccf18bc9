import Analysis
import Model

// referral.passed-on: three or more referrals in a chain, none accepted.
extension FindingWriter {
  func passedOnMessage(_ finding: Finding) -> Said {
    let referral = referral(finding.subject.row)
    let units = related(finding)
    let ago = language.ago(days: Int(finding.days))
    return say(
      nb: "\(referral) er sendt videre mellom \(units), og ingen har tatt imot; det begynte \(ago)",
      nn: "\(referral) er send vidare mellom \(units), og ingen har teke imot; det byrja \(ago)",
      en:
        "\(referral) has been passed on between \(units), and nobody has accepted it; it began \(ago)"
    )
  }

  func passedOnSuggestion(_ finding: Finding) -> Said {
    let row = finding.subject.row
    let helper = helper(ofFamily: finding.family)
    let to = referee(row)
    let duty = dutyToPointOn(referral: row)
    return say(
      nb: "\(helper) kan spørre \(to) om de tar imot, og hvem som ellers skal ha den" + duty,
      nn: "\(helper) kan spørje \(to) om dei tek imot, og kven som elles skal ha ho" + duty,
      en: "\(helper) can ask \(to) whether they accept it, and who else should have it" + duty)
  }
}
