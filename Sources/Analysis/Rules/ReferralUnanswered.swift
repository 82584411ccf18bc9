import Model

/// `referral.unanswered`: no answer, and the day for one has passed.
package enum ReferralUnanswered {
  /// Days past due after which it is critical, and after which it is high.
  package static let criticalAfter: Int32 = 90
  package static let highAfter: Int32 = 30

  static func finding(_ referral: Int, due: Day, in situation: Situation) -> Finding? {
    guard due < situation.day else { return nil }
    let network = situation.network
    let need = network.referrals.need[referral]
    let isUrgent = need >= 0 && network.needs.urgency[need.row] == Urgency.urgent.rawValue
    let days = situation.d - due.number
    return situation.finding(
      .referralUnanswered,
      isUrgent || days > criticalAfter ? .critical : days > highAfter ? .high : .medium,
      Ref(.referral, referral), family: network.referrals.family[referral].row,
      since: due.number, related: Related(situation.receiver(ofReferral: referral)))
  }
}
