import Analysis
import Model

// referral.returned: a chain of referrals has come back to where it was.
extension FindingWriter {
  func returnedMessage(_ finding: Finding) -> SentenceText {
    let referral = referral(finding.subject.row)
    let units = related(finding)
    let ago = language.ago(days: finding.days ?? 0)
    return say(
      nb:
        "\(referral) har gått i ring mellom \(units) uten at noen har tatt imot; det begynte \(ago)",
      nn:
        "\(referral) har gått i ring mellom \(units) utan at nokon har teke imot; det byrja \(ago)",
      en:
        "\(referral) has gone in a circle between \(units) and nobody has accepted it; it began \(ago)"
    )
  }

  func returnedSuggestion(_ finding: Finding) -> SentenceText {
    let helper = helper(ofFamily: finding.family)
    let open = finding.related.filter(isThere)
    switch open.count {
    case 0:
      return finding.related.first.map { sendElsewhere(finding.subject.row, $0.row) } ?? ""
    case 1:
      let unit = names(open)
      return say(
        nb: "\(helper) kan avtale med \(unit) hvem som tar imot\(dutyToClarify)",
        nn: "\(helper) kan avtale med \(unit) kven som tek imot\(dutyToClarify)",
        en: "\(helper) can agree with \(unit) who accepts it\(dutyToClarify)")
    default:
      let units = names(open)
      return say(
        nb: "\(helper) kan samle \(units) til ett møte og avtale hvem som tar imot\(dutyToClarify)",
        nn:
          "\(helper) kan samle \(units) til eitt møte og avtale kven som tek imot\(dutyToClarify)",
        en: "\(helper) can bring \(units) to one meeting and agree who accepts it\(dutyToClarify)")
    }
  }
}
