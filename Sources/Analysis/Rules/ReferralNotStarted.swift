import Model

/// `referral.not-started`: accepted 30 days ago or more, and the service still does nothing for the family.
enum ReferralNotStarted {
  static func finding(_ referral: Int, in situation: Situation) -> Finding? {
    let referrals = situation.network.referrals
    guard situation.hasOutcome(.accepted, referral: referral),
      referrals.answered[referral] <= situation.d - 30,
      situation.needIsOpenOrUnnamed(referral: referral)
    else { return nil }
    let family = referrals.family[referral].row
    let receiver = situation.receiver(ofReferral: referral)
    let index = situation.siloIndex[receiver.row]
    if index >= 0, situation.serving[family].contains(index) { return nil }
    return situation.finding(
      .referralNotStarted, .medium, Ref(.referral, referral), family: family,
      since: referrals.answered[referral], related: Related(receiver))
  }
}
