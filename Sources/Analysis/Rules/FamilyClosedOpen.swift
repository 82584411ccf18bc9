import Model

/// `family.closed-open`: a family was closed not long ago, and something was still open.
package enum FamilyClosedOpen {
  /// For how many days after the family was closed it reminds.
  package static let days = 90

  package static func findings(in situation: Situation) -> FindingList {
    let (network, day) = (situation.network, situation.day)
    let closed = network.families.closed
    var open: [Ref: [Ref]] = [:]
    func add(_ family: Ref, _ thread: Ref) {
      let last = closed[family.row]
      if last <= day && last > day.adding(days: -days) { open[family, default: []].append(thread) }
    }
    for need in 0..<network.needs.count where situation.isOpen(need: need) {
      add(network.needs.family[need], Ref(.need, need))
    }
    let referrals = network.referrals
    for row in 0..<referrals.count
    where referrals.sent[row] <= day && referrals.answered[row] > day {
      add(referrals.family[row], Ref(.referral, row))
    }
    var findings = FindingList()
    for (family, threads) in open.sorted(by: { $0.key < $1.key }) {
      findings.append(
        situation.finding(
          .familyClosedOpen, .medium, family, family: family.row, since: closed[family.row],
          related: Related(threads)))
    }
    return findings
  }
}
