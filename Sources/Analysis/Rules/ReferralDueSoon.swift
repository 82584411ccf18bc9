import Model

/// `referral.due-soon`: no answer yet, and the day for one is within a week.
enum ReferralDueSoon {
  static func finding(_ referral: Int, due: Day, in situation: Situation) -> Finding? {
    guard due >= situation.day, due <= situation.day.adding(days: 7) else { return nil }
    return situation.finding(
      .referralDueSoon, .low, Ref(.referral, referral),
      family: situation.network.referrals.family[referral].row,
      related: Related(situation.receiver(ofReferral: referral)))
  }
}
