import Model

/// `gap.child-unseen`: the family has help, and nobody has to do with the child.
package enum GapChildUnseen {
  package static func findings(in situation: Situation) -> FindingList {
    let network = situation.network
    var hasHeldNeed = [Bool](repeating: false, count: network.people.count)
    // A child with two homes may have a need that stands in the other one.
    for need in 0..<network.needs.count
    where situation.isOpen(need: need) && situation.isHeld(need: need) {
      if let person = network.needs.person[need] { hasHeldNeed[person.row] = true }
    }
    var findings = FindingList()
    for person in 0..<network.people.count {
      guard let family = situation.home[person]?.row, situation.familyIsOpen[family],
        !situation.servesTiesOfFamily.range(family).isEmpty,
        !situation.personIsServed[person], !hasHeldNeed[person], situation.isChild(person)
      else { continue }
      findings.append(
        situation.finding(.gapChildUnseen, .medium, Ref(.person, person), family: family))
    }
    return findings
  }
}
