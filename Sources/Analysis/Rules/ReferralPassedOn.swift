import Model

/// `referral.passed-on`: three referrals or more in a chain, and nobody has accepted.
package enum ReferralPassedOn {
  /// - Parameter chain: a chain that did not come back to where it had been.
  package static func finding(_ chain: ArraySlice<Int32>, in situation: Situation) -> Finding? {
    guard chain.count >= 3, let last = chain.last, let first = chain.first else { return nil }
    let referrals = situation.network.referrals
    return situation.finding(
      .referralPassedOn, .high, Ref(.referral, Int(last)),
      family: referrals.family[Int(last)].row, since: referrals.sent[Int(first)],
      related: Related(situation.units(of: chain)))
  }
}
