package import Model

/// What somebody who leaves has in hand, family by family: what others have to take over.
package struct Handover: Sendable {
  /// What they have in one family.
  package struct Family: Sendable {
    /// Its row.
    package let family: Int
    /// Rows of ties in force to it or a member, and of open needs that they have.
    package let ties: [Int]
    package let needs: [Int]
    /// Rows of open agreements of theirs, and of referrals to or from them without an answer.
    package let agreements: [Int]
    package let waiting: [Int]
    /// Findings about the family without them: those that are new, and those about what they have.
    package let findings: [Finding]
  }

  /// Who leaves.
  package let without: [Ref]
  /// Open families in the order of ids.
  package let families: [Family]

  /// - Parameters:
  ///   - whatIf: without whom, worked out from the situation.
  ///   - situation: the network as it is.
  package init(_ whatIf: WhatIf, _ situation: Situation) {
    let network = situation.network
    without = whatIf.without
    let leaving = Leaving(without, situation)
    var ties: [Int: [Int]] = [:]
    for family in 0..<network.families.count {
      let own = situation.servesTiesOfFamily[family].map { Int($0) }.filter {
        leaving.includes(network.ties.a[$0])
      }
      if !own.isEmpty { ties[family] = own }
    }
    let needs = leaving.needsByFamily()
    var agreements: [Int: [Int]] = [:]
    for row in 0..<network.agreements.count
    where situation.isOpen(agreement: row) && leaving.includes(network.agreements.actor[row]) {
      agreements[network.agreements.family[row].row, default: []].append(row)
    }
    var waiting: [Int: [Int]] = [:]
    let referrals = network.referrals
    for row in 0..<referrals.count
    where referrals.sent[row] <= situation.day && referrals.answered[row] > situation.day
      && (leaving.includes(referrals.to[row]) || leaving.includes(referrals.from[row]))
    {
      waiting[referrals.family[row].row, default: []].append(row)
    }
    func byID(_ rows: [Int]?, _ ids: TextColumn) -> [Int] {
      (rows ?? []).sorted { ids.precedes($0, $1) }
    }
    let new = Dictionary(grouping: whatIf.findings.new) { $0.family?.row ?? -1 }
    let stayed = Dictionary(grouping: whatIf.findings.stayed.map(\.after)) { $0.family?.row ?? -1 }
    let all = Set(ties.keys).union(needs.keys).union(agreements.keys).union(waiting.keys)
    families = all.filter { situation.familyIsOpen[$0] }
      .sorted { network.families.id.precedes($0, $1) }.map { family in
        let (needs, agreements, waiting) = (
          byID(needs[family], network.needs.id), byID(agreements[family], network.agreements.id),
          byID(waiting[family], referrals.id)
        )
        let held = Set(
          needs.map { Ref(.need, $0) } + agreements.map { Ref(.agreement, $0) }
            + waiting.map { Ref(.referral, $0) })
        return Family(
          family: family,
          ties: (ties[family] ?? []).sorted {
            situation.idPrecedes(network.ties.b[$0], network.ties.b[$1])
          },
          needs: needs, agreements: agreements, waiting: waiting,
          findings: ((new[family] ?? [])
            + (stayed[family] ?? []).filter { held.contains($0.subject) }).enumerated().sorted {
              let (a, b) = ($0.element.severity, $1.element.severity)
              return a != b ? a < b : $0.offset < $1.offset
            }.map(\.element))
      }
  }
}
