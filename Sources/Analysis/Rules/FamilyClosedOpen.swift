import Model

/// `family.closed-open`: a family was closed not long ago, and something was still open.
package enum FamilyClosedOpen {
  /// For how many days after the family was closed it reminds.
  package static let days: Int32 = 90

  static func findings(in situation: Situation) -> FindingList {
    let (network, d) = (situation.network, situation.d)
    let closed = network.families.closed
    var open: [Int32: [Ref]] = [:]
    func add(_ family: Int32, _ ref: Ref) {
      let day = closed[family.row]
      if day <= d && day > d - days { open[Int32(family.row), default: []].append(ref) }
    }
    for need in 0..<network.needs.count where situation.isOpen(need: need) {
      add(network.needs.family[need], Ref(.need, need))
    }
    let referrals = network.referrals
    for row in 0..<referrals.count
    where referrals.sent[row] <= d && referrals.answered[row] > d {
      add(referrals.family[row], Ref(.referral, row))
    }
    var findings = FindingList()
    for (family, threads) in open.sorted(by: { $0.key < $1.key }) {
      findings.append(
        situation.finding(
          .familyClosedOpen, .medium, Ref(.family, Int(family)), family: Int(family),
          since: closed[Int(family)], related: Related(threads)))
    }
    return findings
  }
}
