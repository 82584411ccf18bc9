package import Model

extension Situation {
  /// The last day for an answer to a referral.
  package func due(referral row: Int) -> Day {
    network.deadline(referral: row, by: rules).due
  }

  /// Whether a referral has an answer on the day that says so.
  func hasOutcome(_ outcome: ReferralOutcome, referral row: Int) -> Bool {
    network.referrals.outcome[row] == outcome && network.referrals.answered[row] <= day
  }

  /// Whether the need that a referral names, if any, is open on the day.
  func needIsOpenOrUnnamed(referral row: Int) -> Bool {
    network.referrals.need[row].map { isOpen(need: $0.row) } ?? true
  }
}
