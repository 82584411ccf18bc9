package import Model

/// Help that reaches a family or one person in it.
package struct FamilyHelp {
  /// Who helps: a service or a contact.
  package var helper: Ref
  /// Whom: the family or a person in it.
  package var to: Ref
  /// The row of the tie; nil where there is only a responsibility.
  package var tie: Int?
  /// How firmly a responsibility without a tie is held.
  package var commitment: Commitment?
  /// The last day of a tie that has ended; nil for one in force.
  package var ended: Day?
  /// How strong a tie in force is, and how far the family trusts who helps, from 1 to 5; nil where
  /// that is not known.
  package var strength: Strength?
  package var trust: Int?
  /// Where two days or networks are held against each other, in which of them it is.
  package var presence: Presence?

  package var isResponsibilityOnly: Bool { tie == nil }
  package var isEnded: Bool { ended != nil }
  /// Whether they were only asked, or are only taken to help.
  package var isUnsure: Bool { commitment == .asked || commitment == .assumed }
}

/// Somebody around a family, with all the help that they give there.
package struct FamilyHelper {
  /// A service or a contact.
  package var ref: Ref
  package var sector: Sector
  package var help: [FamilyHelp]
}

extension FamilyIndex {
  /// Everybody around a family, by sector, then id; see `help(around:showsEnded:)`.
  package func helpers(around family: Int, showsEnded: Bool) -> [FamilyHelper] {
    var helpers: [FamilyHelper] = []
    for help in help(around: family, showsEnded: showsEnded) {
      if helpers.last?.ref == help.helper {
        helpers[helpers.count - 1].help.append(help)
      } else {
        let sector = situation.sector(help.helper)
        helpers.append(FamilyHelper(ref: help.helper, sector: sector, help: [help]))
      }
    }
    return helpers
  }

  /// The help around a family: its ties in force, one for each helper and whom it reaches, and
  /// responsibilities in force of those who have no tie. By sector, then helper, then whom.
  ///
  /// - Parameter showsEnded: also the ties that have ended, where the two have none in force.
  func help(around family: Int, showsEnded: Bool) -> [FamilyHelp] {
    let ties = network.ties
    func latest(_ rows: ArraySlice<Int32>) -> [[Ref]: Int] {
      var latest: [[Ref]: Int] = [:]
      for row in rows.map({ Int($0) }) {
        let key = [ties.a[row], ties.b[row]]
        if let known = latest[key], !isBefore(known, row) { continue }
        latest[key] = row
      }
      return latest
    }
    // Who helps a child with two homes is around the child in both.
    var rows = situation.servesTiesOfFamily[family]
    for person in people[family] where situation.home[Int(person)]?.row != family {
      rows += tiesOfShared[Int(person), default: []]
    }
    let current = latest(rows)
    var help = current.values.map {
      FamilyHelp(
        helper: ties.a[$0], to: ties.b[$0], tie: $0,
        strength: ties.strength[$0], trust: ties.trust[$0])
    }
    if showsEnded {
      for (key, row) in latest(endedTies[family]) where current[key] == nil {
        help.append(
          FamilyHelp(
            helper: ties.a[row], to: ties.b[row], tie: row, ended: network.lastDay(ofTie: row)))
      }
    }
    let tied = Set(help.map(\.helper))
    // Of several needs that somebody has, the one that is held the most firmly.
    var firmest: [Ref: FamilyHelp] = [:]
    for need in openNeeds(of: family) {
      let to = network.needs.person[need.row] ?? Ref(.family, family)
      for party in need.parties
      where situation.unit(party.actor) != nil && !tied.contains(party.actor) {
        if let known = firmest[party.actor]?.commitment, known <= party.commitment { continue }
        firmest[party.actor] = FamilyHelp(
          helper: party.actor, to: to, tie: nil, commitment: party.commitment)
      }
    }
    help += firmest.values
    return help.sorted { one, other in
      let (a, b) = (situation.sector(one.helper), situation.sector(other.helper))
      if a != b { return a.rawValue < b.rawValue }
      if one.helper != other.helper {
        return situation.idPrecedes(one.helper, other.helper)
      }
      return situation.idPrecedes(one.to, other.to)
    }
  }

  /// Of two ties between the same two, which is the older one; of the same age, the weaker.
  private func isBefore(_ one: Int, _ other: Int) -> Bool {
    let ties = network.ties
    if ties.from[one] != ties.from[other] { return ties.from[one] < ties.from[other] }
    if ties.strength[one] != ties.strength[other] {
      return ties.strength.numbers[one] > ties.strength.numbers[other]
    }
    return ties.trust.numbers[one] < ties.trust.numbers[other]
  }
}
