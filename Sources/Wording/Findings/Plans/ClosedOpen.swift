import Analysis
import Model

// family.closed-open: a family was closed while something was still open.
extension FindingWriter {
  func closedOpenMessage(_ finding: Finding) -> Said {
    let family = family(Int(finding.family))
    let ago = language.ago(days: Int(finding.days))
    let needs = finding.related.count { $0.kind == .need }
    let open = openThreads(needs: needs, referrals: finding.related.count - needs)
    return say(
      nb: "\(family) ble avsluttet \(ago), men \(open)",
      nn: "\(family) vart avslutta \(ago), men \(open)",
      en: "\(family) was closed \(ago), but \(open)")
  }

  private func openThreads(needs: Int, referrals: Int) -> Said {
    let (need, referral) = (TableName.needs.noun, TableName.referrals.noun)
    let open = say(
      nb: "\(language.count(needs, need)) er fortsatt \(needs == 1 ? "åpent" : "åpne")",
      nn: "\(language.count(needs, need)) er framleis \(needs == 1 ? "ope" : "opne")",
      en: "\(language.count(needs, need)) \(needs == 1 ? "is" : "are") still open")
    let waiting = say(
      nb: "\(language.count(referrals, referral)) venter på svar",
      nn: "\(language.count(referrals, referral)) ventar på svar",
      en:
        "\(language.count(referrals, referral)) \(referrals == 1 ? "waits" : "wait") for an answer")
    if referrals == 0 { return open }
    if needs == 0 { return waiting }
    return open + say(nb: " og ", nn: " og ", en: " and ") + waiting
  }

  func closedOpenSuggestion(_ finding: Finding) -> Said {
    let helper = helper(ofFamily: finding.family)
    return say(
      nb: "\(helper) kan avtale hvem som tar det videre, eller lukke det som er ferdig",
      nn: "\(helper) kan avtale kven som tek det vidare, eller lukke det som er ferdig",
      en: "\(helper) can agree on who takes it further, or close what is done")
  }
}
