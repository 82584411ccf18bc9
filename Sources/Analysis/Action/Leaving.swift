package import Model

/// Contacts and services that leave, and with a service all of its contacts.
package struct Leaving {
  private let gone: Set<Ref>
  private let situation: Situation

  package init(_ without: [Ref], _ situation: Situation) {
    gone = Set(without)
    self.situation = situation
  }

  /// Whether somebody is one of them.
  package func includes(_ actor: Ref) -> Bool {
    gone.contains(actor)
      || (situation.unit(actor).map { gone.contains(Ref(.service, $0)) } ?? false)
  }

  /// Whether one of them has a responsibility in force for a need.
  package func hold(need: Int) -> Bool {
    situation.responsibilitiesOfNeed[need].contains {
      situation.isInForce(responsibility: Int($0))
        && includes(situation.network.responsibilities.actor[Int($0)])
    }
  }

  /// The open needs that they hold, as rows, by the row of the family.
  func needsByFamily() -> [Int: [Int]] {
    Dictionary(
      grouping: situation.openNeeds.map { Int($0) }.filter { hold(need: $0) },
      by: { situation.network.needs.family[$0].row })
  }
}
