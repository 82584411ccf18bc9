import Model

/// The rules on referrals, asked of every referral and every chain of an open family.
package enum ReferralRules {
  package static func findings(in situation: Situation) -> FindingList {
    var findings = FindingList()
    let referrals = situation.network.referrals
    let chains = ReferralChains(situation).chains
    for number in 0..<chains.count {
      let chain = chains[number]
      for row in chain {
        let referral = Int(row)
        if referrals.answered[referral] > situation.day {
          let due = situation.due(referral: referral)
          if let finding = ReferralUnanswered.finding(referral, due: due, in: situation)
            ?? ReferralDueSoon.finding(referral, due: due, in: situation)
          {
            findings.append(finding)
          }
        } else if let finding = ReferralNotStarted.finding(referral, in: situation) {
          findings.append(finding)
        }
      }
      if situation.isAccepted(chain) { continue }
      if let place = ReferralChains.firstReturn(in: chain, situation) {
        findings.append(ReferralReturned.finding(chain, place: place, in: situation))
      } else if let finding = ReferralPassedOn.finding(chain, in: situation) {
        findings.append(finding)
      }
      if let finding = ReferralDeadEnd.finding(chain, in: situation) { findings.append(finding) }
    }
    return findings
  }
}
