import Analysis
import Model

// referral.returned: a chain of referrals has come back to where it was.
extension FindingWriter {
  func returnedMessage(_ finding: Finding) -> Said {
    let referral = referral(finding.subject.row)
    let units = related(finding)
    let ago = language.ago(days: Int(finding.days))
    return say(
      nb:
        "\(referral) har gått i ring mellom \(units) uten at noen har tatt imot; det begynte \(ago)",
      nn:
        "\(referral) har gått i ring mellom \(units) utan at nokon har teke imot; det byrja \(ago)",
      en:
        "\(referral) has gone in a circle between \(units) and nobody has accepted it; it began \(ago)"
    )
  }

  func returnedSuggestion(_ finding: Finding) -> Said {
    let helper = helper(ofFamily: finding.family)
    let units = related(finding)
    return say(
      nb: "\(helper) kan samle \(units) til ett møte om hvem som tar imot" + dutyToClarify,
      nn: "\(helper) kan samle \(units) til eitt møte om kven som tek imot" + dutyToClarify,
      en: "\(helper) can bring \(units) to one meeting about who accepts it" + dutyToClarify)
  }
}
