package import Model

/// `referral.due-soon`: no answer yet, and the day for one is within a week.
package enum ReferralDueSoon {
  /// How many days ahead it reminds.
  package static let daysAhead = 7

  package static func finding(_ referral: Int, due: Day, in situation: Situation) -> Finding? {
    guard due >= situation.day, due <= situation.day.adding(days: daysAhead) else { return nil }
    return situation.finding(
      .referralDueSoon, .low, Ref(.referral, referral),
      family: situation.network.referrals.family[referral].row,
      related: Related(situation.receiver(ofReferral: referral)))
  }
}
