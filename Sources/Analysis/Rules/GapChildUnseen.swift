import Model

/// `gap.child-unseen`: the family has help, and nobody has to do with the child.
enum GapChildUnseen {
  static func findings(in situation: Situation) -> FindingList {
    let network = situation.network
    var hasHeldNeed = [Bool](repeating: false, count: network.people.count)
    // A child with two homes may have a need that stands in the other one.
    for need in 0..<network.needs.count
    where network.needs.person[need] >= 0 && situation.isOpen(need: need)
      && situation.isHeld(need: need)
    {
      hasHeldNeed[network.needs.person[need].row] = true
    }
    var findings = FindingList()
    for person in 0..<network.people.count {
      let family = Int(situation.home[person])
      guard family >= 0, situation.familyIsOpen[family],
        !situation.servesTiesOfFamily.range(family).isEmpty,
        !situation.personIsServed[person], !hasHeldNeed[person], situation.isChild(person)
      else { continue }
      findings.append(
        situation.finding(.gapChildUnseen, .medium, Ref(.person, person), family: family))
    }
    return findings
  }
}
