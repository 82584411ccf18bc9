import Analysis
import Model

// referral.dead-end: the last answer was no or "not us", and nobody has taken it further.
extension FindingWriter {
  func deadEndMessage(_ finding: Finding) -> SentenceText {
    let row = finding.subject.row
    let unit = unit(network.referrals.to[row])
    let referral = referral(row)
    let ago = language.ago(days: finding.days ?? 0)
    let reason =
      network.referrals.reason[row].map { " (\($0.words[language]))" } ?? ""
    // A referral that does not follow this one may be about the same need all the same.
    let waiting = network.referrals.need[row].map { askedBefore(need: $0.row).waiting }
    let isAskedAnew = waiting?.isEmpty == false
    if network.referrals.outcome[row] == .redirected {
      let then =
        isAskedAnew
        ? say(nb: "og svaret mangler", nn: "og svaret manglar", en: "and no answer has come")
        : say(
          nb: "men ingen har tatt imot etterpå", nn: "men ingen har teke imot etterpå",
          en: "but nobody has accepted it since")
      return say(
        nb: "\(unit) viste \(referral) videre \(ago)\(reason), \(then)",
        nn: "\(unit) viste \(referral) vidare \(ago)\(reason), \(then)",
        en: "\(unit) redirected \(referral) \(ago)\(reason), \(then)")
    }
    let then =
      isAskedAnew
      ? say(
        nb: "og de som siden er spurt, har ikke svart",
        nn: "og dei som sidan er spurde, har ikkje svara",
        en: "and those who were asked besides have not answered")
      : say(
        nb: "og ingen har tatt den videre", nn: "og ingen har teke ho vidare",
        en: "and nobody has taken it further")
    if network.referrals.reason[row] == .familyDeclined {
      return say(
        nb: "\(referral) til \(unit) stoppet \(ago)\(reason), \(then)",
        nn: "\(referral) til \(unit) stoppa \(ago)\(reason), \(then)",
        en: "\(referral) to \(unit) stopped \(ago)\(reason), \(then)")
    }
    return say(
      nb: "\(unit) svarte nei på \(referral) \(ago)\(reason), \(then)",
      nn: "\(unit) svara nei på \(referral) \(ago)\(reason), \(then)",
      en: "\(unit) answered no to \(referral) \(ago)\(reason), \(then)")
  }

  func deadEndSuggestion(_ finding: Finding) -> SentenceText {
    let row = finding.subject.row
    let doer = helper(of: finding.family)
    let helper = doer.name
    if network.referrals.reason[row] == .familyDeclined {
      return say(
        nb: "\(helper) kan spørre familien hva som ville passe bedre, og om de vil prøve noe annet",
        nn:
          "\(helper) kan spørje familien kva som ville passe betre, og om dei vil prøve noko anna",
        en:
          "\(helper) can ask the family what would suit them better, and whether to try something else"
      )
    }
    if let need = network.referrals.need[row],
      let reminder = reminder(askedBefore(need: need.row), need: need.row, finding)
    {
      return reminder
    }
    let to = receiver(row)
    let others = candidates(referral: row)
    // Nobody asks a service that has closed, or themselves, who is able to help.
    let asks = absentService(to) == nil && !asksThemselves(doer, to)
    let last = lastContact(referral: row, doer, to, namesOthers: !others.isEmpty)
    if others.isEmpty {
      guard asks else {
        return say(
          nb: "\(helper) kan ta det opp med kommunen, som kan si hvem som skal hjelpe"
            + dutyToClarify,
          nn: "\(helper) kan ta det opp med kommunen, som kan seie kven som skal hjelpe"
            + dutyToClarify,
          en: "\(helper) can take it up with the municipality, which can say who is to help"
            + dutyToClarify)
      }
      let (askee, duty) = (askee(to), dutyToPointOn(referral: row))
      return say(
        nb: "\(helper) kan spørre \(askee) hvem som kan hjelpe, og henvise dit\(last)\(duty)",
        nn: "\(helper) kan spørje \(askee) kven som kan hjelpe, og tilvise dit\(last)\(duty)",
        en: "\(helper) can ask \(askee) who is able to help, and refer it there\(last)\(duty)")
    }
    let either = either(others)
    guard asks else {
      return say(
        nb: "\(helper) kan henvise til \(either)", nn: "\(helper) kan tilvise til \(either)",
        en: "\(helper) can refer it to \(either)")
    }
    let askee = askee(to)
    return say(
      nb: "\(helper) kan spørre \(askee) hvem som kan hjelpe, eller henvise til \(either)\(last)",
      nn: "\(helper) kan spørje \(askee) kven som kan hjelpe, eller tilvise til \(either)\(last)",
      en: "\(helper) can ask \(askee) who is able to help, or refer it to \(either)\(last)")
  }
}
