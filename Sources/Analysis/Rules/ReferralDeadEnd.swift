import Model

/// `referral.dead-end`: the last word of a chain was no, and nobody does anything about the need.
package enum ReferralDeadEnd {
  /// - Parameter chain: a chain in which nothing is accepted.
  package static func finding(_ chain: ArraySlice<Int32>, in situation: Situation) -> Finding? {
    guard let last = chain.last.map({ Int($0) }),
      situation.hasOutcome(.declined, referral: last)
        || situation.hasOutcome(.redirected, referral: last)
    else { return nil }
    let referrals = situation.network.referrals
    if let need = referrals.need[last] {
      guard situation.isOpen(need: need.row) else { return nil }
      let isHeld = situation.responsibilitiesOfNeed[need.row].contains {
        situation.isInForce(responsibility: Int($0))
      }
      if isHeld { return nil }
    }
    return situation.finding(
      .referralDeadEnd, .high, Ref(.referral, last), family: referrals.family[last].row,
      since: referrals.answered[last], related: Related(situation.receiver(ofReferral: last)))
  }
}
