import Model

/// `referral.not-started`: accepted some time ago, and the service still does nothing for the
/// family.
package enum ReferralNotStarted {
  /// How many days after the yes help should have begun.
  package static let days = 30

  package static func finding(_ referral: Int, in situation: Situation) -> Finding? {
    let referrals = situation.network.referrals
    guard situation.hasOutcome(.accepted, referral: referral),
      referrals.answered[referral] <= situation.day.adding(days: -days),
      situation.needIsOpenOrUnnamed(referral: referral)
    else { return nil }
    let family = referrals.family[referral].row
    let receiver = situation.receiver(ofReferral: referral)
    if let index = situation.siloPlace(receiver), situation.serving[family].contains(index) {
      return nil
    }
    return situation.finding(
      .referralNotStarted, .medium, Ref(.referral, referral), family: family,
      since: referrals.answered[referral], related: Related(receiver))
  }
}
