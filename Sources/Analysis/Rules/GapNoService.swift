import Model

/// `gap.no-service`: an area where families have a need and no service has its domain as its
/// mandate.
package enum GapNoService {
  /// From how many needs on it is high.
  package static let highFrom = 5

  package static func findings(in situation: Situation) -> FindingList {
    let network = situation.network
    let domainCount = Domain.codes.count
    // Areas are symbols; the first place is for families without one.
    let areaCount = network.symbols.texts.count + 1
    func place(_ area: Symbol?) -> Int { area.map { Int($0.number) + 1 } ?? 0 }
    var needCount = [Int](repeating: 0, count: areaCount * domainCount)
    var earliest = [Day](repeating: .never, count: areaCount * domainCount)
    for need in situation.openNeeds.map({ Int($0) }) {
      guard let domain = network.needs.domain[need] else { continue }
      let area = network.families.area[network.needs.family[need].row]
      let cell = place(area) * domainCount + Int(domain.rawValue)
      needCount[cell] += 1
      earliest[cell] = min(earliest[cell], network.needs.raised[need])
    }
    var covered = [Int32](repeating: 0, count: areaCount)
    var everywhere: Int32 = 0
    for row in situation.siloServices.map({ Int($0) }) {
      let (area, domains) = (network.services.area[row], network.services.domains[row].bits)
      if area == nil { everywhere |= domains }
      covered[place(area)] |= domains
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
          family: nil,
          area: area == 0 ? nil : Symbol(number: Int32(area - 1)), since: earliest[cell],
          related: []))
    }
    return findings
  }
}
