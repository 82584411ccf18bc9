package import Model

/// How firmly somebody holds a responsibility, the firmest first.
package enum Commitment: Int, Comparable {
  /// Has said yes.
  case accepted
  /// Was asked and has not said yes.
  case asked
  /// In force where the network does not record acceptance at all.
  case recorded
  /// In force, neither asked nor agreed.
  case assumed

  package static func < (one: Commitment, other: Commitment) -> Bool {
    one.rawValue < other.rawValue
  }
}

/// Somebody who does something about a need.
package struct ResponsibleParty {
  package var actor: Ref
  package var commitment: Commitment
  package var isLead: Bool
  /// The latest day on which they were asked, where that is known.
  package var asked: Day
}

extension FamilyIndex {
  /// How firmly a responsibility in force is held.
  func commitment(ofResponsibility row: Int) -> Commitment {
    let held = network.responsibilities
    if held.accepted[row] <= day { return .accepted }
    if held.asked[row] <= day { return .asked }
    return recordsAcceptance ? .assumed : .recorded
  }

  /// Those who have a need, the firmest first, then by id.
  func responsibleParties(_ state: NeedState) -> [ResponsibleParty] {
    let held = network.responsibilities
    let parties = state.actors.map { actor in
      var party = ResponsibleParty(
        actor: actor, commitment: .assumed, isLead: false, asked: .always)
      for row in state.inForce.map({ Int($0) }) where held.actor[row] == actor {
        if held.part[row] == .lead { party.isLead = true }
        let commitment = commitment(ofResponsibility: row)
        if commitment == .asked { party.asked = max(party.asked, held.asked[row]) }
        party.commitment = min(party.commitment, commitment)
      }
      return party
    }
    // Actors are in the order of rows, which must not show: the same in every file.
    return parties.sorted { one, other in
      one.commitment != other.commitment
        ? one.commitment < other.commitment : situation.idPrecedes(one.actor, other.actor)
    }
  }
}
