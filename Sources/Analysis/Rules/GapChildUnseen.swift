import Model

/// `gap.child-unseen`: the family has help, and nobody has to do with the child.
enum GapChildUnseen {
  static func findings(in situation: Situation) -> FindingList {
    let network = situation.network
    var hasHeldNeed = [Bool](repeating: false, count: network.people.count)
    for need in situation.openNeeds.map({ Int($0) }) where network.needs.person[need] >= 0 {
      let isHeld = situation.responsibilitiesOfNeed[need].contains {
        situation.isInForce(responsibility: Int($0))
      }
      if isHeld { hasHeldNeed[network.needs.person[need].row] = true }
    }
    var findings = FindingList()
    for person in 0..<network.people.count {
      let family = network.people.family[person].row
      guard situation.familyIsOpen[family], !situation.servesTiesOfFamily.range(family).isEmpty,
        !situation.personIsServed[person], !hasHeldNeed[person], situation.isChild(person)
      else { continue }
      findings.append(
        situation.finding(.gapChildUnseen, .medium, Ref(.person, person), family: family))
    }
    return findings
  }
}
