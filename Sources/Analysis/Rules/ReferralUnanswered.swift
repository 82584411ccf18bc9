import Model

/// `referral.unanswered`: no answer, and the day for one has passed.
enum ReferralUnanswered {
  static func finding(_ referral: Int, due: Day, in situation: Situation) -> Finding? {
    guard due < situation.day else { return nil }
    let network = situation.network
    let need = network.referrals.need[referral]
    let isUrgent = need >= 0 && network.needs.urgency[need.row] == Urgency.urgent.rawValue
    let days = situation.d - due.number
    return situation.finding(
      .referralUnanswered, isUrgent || days > 90 ? .critical : days > 30 ? .high : .medium,
      Ref(.referral, referral), family: network.referrals.family[referral].row,
      since: due.number, related: Related(situation.receiver(ofReferral: referral)))
  }
}
