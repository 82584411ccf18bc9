package import Analysis
package import Model

extension FindingWriter {
  /// The services to ask about a need that nobody has, the first to ask first: what `suggestion`
  /// says in words, so that every picture and text gives the same advice.
  ///
  /// Whoever said yes to a referral about it; else, where nobody has been asked and has not
  /// answered, those who had it; then the first two who could do something about it.
  ///
  /// - Parameter finding: that nobody has the need.
  package func toAsk(_ finding: Finding) -> [Int] {
    let row = finding.subject.row
    let asked = askedBefore(need: row)
    var first: [Int] = []
    if let yes = asked.accepted.last.flatMap({ network.unit($0.ref) }) {
      first = [yes]
    } else if finding.code == .gapLapsed, asked.waiting.isEmpty {
      first = unitsThatHadIt(finding).filter { !asked.units.contains($0) }
    }
    let refused = finding.code == .gapDeclined ? finding.related.compactMap(network.unit) : []
    return first + services(forNeed: row, except: first + refused)
  }

  /// The unit that said yes to a referral about a need by the day, and when: the latest; nil
  /// where none did or it is not there any more.
  package func acceptedReferral(need row: Int) -> (unit: Int, day: Day)? {
    askedBefore(need: row).accepted.last.flatMap { yes in
      network.unit(yes.ref).map { ($0, yes.answered) }
    }
  }

  /// The units of those who had a need that are open on the day: two at most.
  func unitsThatHadIt(_ finding: Finding) -> [Int] {
    var units: [Int] = []
    for ref in finding.related {
      guard let unit = network.unit(ref), !units.contains(unit), units.count < 2,
        isThere(Ref(.service, unit))
      else { continue }
      units.append(unit)
    }
    return units
  }
}
