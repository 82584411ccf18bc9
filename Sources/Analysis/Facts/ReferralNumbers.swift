/// Which numbers of referrals may be shown in a picture of where they stop.
///
/// Where small numbers are hidden, none is shown of two services alone, and totals are rounded down
/// to whole tens (`SmallNumbers.least`).
package struct ReferralNumbers {
  package let flows: ReferralFlows
  /// Whether anything is hidden at all.
  package let hides: Bool

  package init(_ flows: ReferralFlows, _ small: SmallNumbers) {
    self.flows = flows
    hides = small.hides
  }

  /// A number of referrals between two services; nil where it is hidden.
  package func known(_ count: Int) -> Int? { hides && count > 0 ? nil : count }

  /// How many referrals there are, at least so many where `hides`; nil where that is hidden.
  package func known(_ total: ReferralFlows.Total) -> Int? {
    hides ? SmallNumbers.least(total.count, ofFamilies: total.families) : total.count
  }
}
