import Analysis
import Model

// referral.dead-end: the last answer was no or "not us", and nobody has taken it further.
extension FindingWriter {
  func deadEndMessage(_ finding: Finding) -> Said {
    let row = finding.subject.row
    let unit = unit(network.referrals.to[row])
    let referral = referral(row)
    let ago = language.ago(days: Int(finding.days))
    let reason =
      Reason(rawValue: network.referrals.reason[row]).map { " (\($0.words[language]))" } ?? ""
    if network.referrals.outcome[row] == ReferralOutcome.redirected.rawValue {
      return say(
        nb: "\(unit) viste \(referral) videre \(ago)\(reason), men ingen har tatt imot etterpå",
        nn: "\(unit) viste \(referral) vidare \(ago)\(reason), men ingen har teke imot etterpå",
        en: "\(unit) redirected \(referral) \(ago)\(reason), but nobody has accepted it since")
    }
    if network.referrals.reason[row] == Reason.familyDeclined.rawValue {
      return say(
        nb: "\(referral) til \(unit) stoppet \(ago)\(reason), og ingen har tatt den videre",
        nn: "\(referral) til \(unit) stoppa \(ago)\(reason), og ingen har teke ho vidare",
        en: "\(referral) to \(unit) stopped \(ago)\(reason), and nobody has taken it further")
    }
    return say(
      nb: "\(unit) svarte nei på \(referral) \(ago)\(reason), og ingen har tatt den videre",
      nn: "\(unit) svara nei på \(referral) \(ago)\(reason), og ingen har teke ho vidare",
      en: "\(unit) answered no to \(referral) \(ago)\(reason), and nobody has taken it further")
  }

  func deadEndSuggestion(_ finding: Finding) -> Said {
    let row = finding.subject.row
    let helper = helper(ofFamily: finding.family)
    if network.referrals.reason[row] == Reason.familyDeclined.rawValue {
      return say(
        nb: "\(helper) kan spørre familien hva som ville passe bedre, og om de vil prøve noe annet",
        nn:
          "\(helper) kan spørje familien kva som ville passe betre, og om dei vil prøve noko anna",
        en:
          "\(helper) can ask the family what would suit them better, and whether to try something else"
      )
    }
    let others = candidates(row)
    let to = referee(row)
    if others.isEmpty {
      let duty = dutyToPointOn(referral: row)
      return say(
        nb: "\(helper) kan spørre \(to) hvem som kan hjelpe, og sende spørsmålet dit" + duty,
        nn: "\(helper) kan spørje \(to) kven som kan hjelpe, og sende spørsmålet dit" + duty,
        en: "\(helper) can ask \(to) who is able to help, and send the question there" + duty)
    }
    let either = either(others)
    return say(
      nb: "\(helper) kan spørre \(to) hvem som kan hjelpe, eller sende spørsmålet til \(either)",
      nn: "\(helper) kan spørje \(to) kven som kan hjelpe, eller sende spørsmålet til \(either)",
      en: "\(helper) can ask \(to) who is able to help, or send the question to \(either)")
  }

  /// Services other than the one that answered that could do something about the need.
  private func candidates(_ row: Int) -> [Int] {
    guard let need = Ref(number: network.referrals.need[row]) else { return [] }
    let asked = Ref(number: network.referrals.to[row]).flatMap(network.unit)
    return services(forNeed: need.row, except: asked.map { [$0] } ?? [])
  }
}
