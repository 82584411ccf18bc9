import Model

/// `consent.ending`: what one service may tell another ends soon, and no new consent follows.
package enum ConsentEnding {
  /// How many days ahead it looks.
  package static let daysAhead: Int32 = 30

  private struct Direction: Hashable {
    let family, from, to: Int32
  }

  static func findings(in situation: Situation) -> FindingList {
    let (consents, d) = (situation.network.consents, situation.d)
    func isActive(_ row: Int, on day: Int32) -> Bool {
      consents.given[row] <= day && consents.expires[row] >= day && consents.withdrawn[row] > day
    }
    func direction(_ row: Int) -> Direction {
      Direction(
        family: consents.family[row], from: consents.fromService[row], to: consents.toService[row])
    }
    var lasting: Set<Direction> = []
    for row in 0..<consents.count where isActive(row, on: d + daysAhead) {
      lasting.insert(direction(row))
    }
    var findings = FindingList()
    var told: Set<Direction> = []
    for row in 0..<consents.count where isActive(row, on: d) {
      let one = direction(row)
      guard situation.familyIsOpen[one.family.row], one.from != one.to, !lasting.contains(one),
        told.insert(one).inserted
      else { continue }
      findings.append(
        situation.finding(
          .consentEnding, .low, Ref(.family, one.family.row), family: one.family.row,
          related: [Ref(.service, one.from.row), Ref(.service, one.to.row)]))
    }
    return findings
  }
}
