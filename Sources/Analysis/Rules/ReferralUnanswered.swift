package import Model

/// `referral.unanswered`: no answer, and the day for one has passed.
package enum ReferralUnanswered {
  /// Days past due after which it is critical, and after which it is high.
  package static let criticalAfter = 90
  package static let highAfter = 30

  package static func finding(_ referral: Int, due: Day, in situation: Situation) -> Finding? {
    guard due < situation.day else { return nil }
    let network = situation.network
    let need = network.referrals.need[referral]
    let isUrgent = need.map { network.needs.urgency[$0.row] == .urgent } ?? false
    let days = situation.day.days(since: due)
    return situation.finding(
      .referralUnanswered,
      isUrgent || days > criticalAfter ? .critical : days > highAfter ? .high : .medium,
      Ref(.referral, referral), family: network.referrals.family[referral].row,
      since: due, related: Related(situation.receiver(ofReferral: referral)))
  }
}
