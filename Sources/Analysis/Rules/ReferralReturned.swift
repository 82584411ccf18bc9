import Model

/// `referral.returned`: a chain came back to a service that it had been at, and nobody has
/// accepted.
package enum ReferralReturned {
  /// - Parameter place: the place in the chain of the first referral that came back.
  package static func finding(_ chain: ArraySlice<Int32>, place: Int, in situation: Situation)
    -> Finding
  {
    let referrals = situation.network.referrals
    let referral = Int(chain[chain.startIndex + place])
    return situation.finding(
      .referralReturned, .high, Ref(.referral, referral), family: referrals.family[referral].row,
      since: referrals.sent[Int(chain[chain.startIndex])],
      related: Related(situation.units(of: chain)))
  }
}
