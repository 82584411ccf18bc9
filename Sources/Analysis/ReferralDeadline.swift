package import Model

extension Situation {
  /// The last day for an answer to a referral, and the rule of deadlines that says so, if one does.
  ///
  /// The first that there is: `due` as given; the deadline of its kind that is valid on the day it
  /// was sent; the response time of the service asked; one month. All but the first two roll to the
  /// next business day.
  package func deadline(referral row: Int) -> (due: Day, rule: DeadlineRule?) {
    let referrals = network.referrals
    if referrals.due[row] != Day.never { return (Day(number: referrals.due[row]), nil) }
    let sent = Day(number: referrals.sent[row])
    let kind = referrals.kind[row]
    if kind >= 0, let rule = rules.rule(kind: network.symbols[kind], sent: sent) {
      return (rule.due(sent: sent), rule)
    }
    let unit = Int(unit(referrals.to[row]))
    let response =
      LengthOfTime(number: network.services.responseTime[unit]) ?? LengthOfTime(1, .months)
    return (response.after(sent).rolledToBusinessDay, nil)
  }

  /// Whether a referral has an answer on the day that says so.
  package func hasOutcome(_ outcome: ReferralOutcome, referral row: Int) -> Bool {
    network.referrals.outcome[row] == outcome.rawValue && network.referrals.answered[row] <= d
  }

  /// Whether the need that a referral names, if any, is open on the day.
  func needIsOpenOrUnnamed(referral row: Int) -> Bool {
    let need = network.referrals.need[row]
    return need < 0 || isOpen(need: need.row)
  }
}
