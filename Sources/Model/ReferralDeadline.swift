extension Network {
  /// The last day for an answer to a referral, and the rule of deadlines that says so, if one does.
  ///
  /// The first that there is: `due` as given; the deadline of its kind that is valid on the day it
  /// was sent; the response time of the service asked; one month. The last two roll to the next
  /// business day.
  package func deadline(
    referral row: Int, by rules: DeadlineRules
  ) -> (due: Day, rule: DeadlineRule?) {
    let sent = referrals.sent[row]
    if referrals.due[row] != .never { return (referrals.due[row], nil) }
    if let kind = referrals.kind[row], let rule = rules.rule(kind: symbols[kind], sent: sent) {
      return (rule.due(sent: sent), rule)
    }
    let service = unit(referrals.to[row])
    let response =
      service.flatMap { services.responseTime[$0] }
      ?? LengthOfTime(1, .months)
    return (response.after(sent).rolledToBusinessDay, nil)
  }
}
