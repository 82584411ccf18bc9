import Model

/// `gap.no-service`: an area where families have a need and no service has its domain as its
/// mandate.
package enum GapNoService {
  /// From how many needs on it is high.
  package static let highFrom: Int32 = 5

  static func findings(in situation: Situation) -> FindingList {
    let network = situation.network
    let domainCount = Domain.codes.count
    // Areas are symbols; the first place is for families without one.
    let areaCount = network.symbols.texts.count + 1
    var needCount = [Int32](repeating: 0, count: areaCount * domainCount)
    var earliest = [Int32](repeating: Day.never, count: areaCount * domainCount)
    for need in situation.openNeeds.map({ Int($0) }) {
      let area = network.families.area[network.needs.family[need].row]
      let cell = Int(area + 1) * domainCount + Int(network.needs.domain[need])
      needCount[cell] += 1
      earliest[cell] = min(earliest[cell], network.needs.raised[need])
    }
    var covered = [Int32](repeating: 0, count: areaCount)
    var everywhere: Int32 = 0
    for row in situation.siloServices.map({ Int($0) }) {
      let (area, domains) = (network.services.area[row], network.services.domains[row])
      if area < 0 { everywhere |= domains }
      covered[Int(area + 1)] |= domains
      // A family without an area may go to any service.
      covered[0] |= domains
    }
    var findings = FindingList()
    for cell in 0..<needCount.count where needCount[cell] > 0 {
      let (area, domain) = cell.quotientAndRemainder(dividingBy: domainCount)
      if (covered[area] | everywhere) & (1 << Int32(domain)) != 0 { continue }
      findings.append(
        situation.finding(
          .gapNoService, needCount[cell] >= highFrom ? .high : .medium, Ref(.domain, domain),
          family: -1,
          area: Int32(area - 1), since: earliest[cell], related: []))
    }
    return findings
  }
}
