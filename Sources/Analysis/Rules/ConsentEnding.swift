import Model

/// `consent.ending`: what one service may tell another ends soon, and no new consent follows.
package enum ConsentEnding {
  /// How many days ahead it looks.
  package static let daysAhead = 30

  private struct Direction: Hashable {
    let family, from, to: Ref
  }

  package static func findings(in situation: Situation) -> FindingList {
    let (consents, day) = (situation.network.consents, situation.day)
    func direction(_ row: Int) -> Direction {
      Direction(
        family: consents.family[row], from: consents.fromService[row], to: consents.toService[row])
    }
    var lasting: Set<Direction> = []
    for row in 0..<consents.count
    where situation.network.isInForce(consent: row, on: day.adding(days: daysAhead)) {
      lasting.insert(direction(row))
    }
    var findings = FindingList()
    var told: Set<Direction> = []
    for row in 0..<consents.count where situation.network.isInForce(consent: row, on: day) {
      let one = direction(row)
      guard situation.familyIsOpen[one.family.row], one.from != one.to, !lasting.contains(one),
        told.insert(one).inserted
      else { continue }
      findings.append(
        situation.finding(
          .consentEnding, .low, one.family, family: one.family.row, related: [one.from, one.to]))
    }
    return findings
  }
}
