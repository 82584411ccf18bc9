import Model

extension NetworkMaker {
  /// Those who were asked and said no, those who gave a need back, and coordinators who take part
  /// without a tie to the family.
  mutating func addRefusals(_ scene: Scene, _ dice: inout SplitMix64) {
    var helped: Set<Int32> = []
    let rows = scene.firstResponsibility..<responsibilities.need.count
    for row in rows { helped.insert(responsibilities.need[row]) }
    for need in scene.firstNeed..<needs.domain.count {
      let isOpen = needs.closed[need] == Day.never.number
      let isHelped = helped.contains(Ref(.need, need).number)
      // A need that nobody has taken is often one that somebody has said no to.
      if dice.chance(isHelped ? 4 : isOpen ? 30 : 10) { addRefusal(of: need, scene, &dice) }
      if isOpen, isHelped, scene.coordinator == nil, dice.chance(5) {
        addQuietCoordinator(need, scene, &dice)
      }
    }
    for row in rows where dice.chance(1) {
      let accepted = responsibilities.accepted[row]
      let need = Ref(number: responsibilities.need[row])?.row ?? 0
      guard accepted < today - 30, needs.closed[need] == Day.never.number,
        responsibilities.until[row] == Day.never.number
      else { continue }
      responsibilities.declined[row] = dice.day(
        max(accepted + 1, accepted + (today - accepted) / 2), today)
      responsibilities.reason[row] = Reason.noCapacity.rawValue
    }
  }

  private mutating func addRefusal(of need: Int, _ scene: Scene, _ dice: inout SplitMix64) {
    guard let domain = Domain(rawValue: needs.domain[need]) else { return }
    let last = min(needs.closed[need], today)
    let asked = dice.day(needs.raised[need], last)
    let person = Ref(number: needs.person[need])?.row ?? -1
    let about = NeedScene(
      need: need, domain: domain, person: person, raised: needs.raised[need],
      closed: needs.closed[need], firstResponsibility: scene.firstResponsibility)
    guard let helper = drawHelper(for: about, scene, on: asked, &dice) else { return }
    let actor = actor(helper, on: asked)
    let isThere = (scene.firstResponsibility..<responsibilities.need.count).contains {
      responsibilities.need[$0] == about.ref && responsibilities.actor[$0] == actor
    }
    if isThere { return }
    responsibilities.append(
      about.ref, actor, asked: asked, declined: min(asked + Int32(dice.skewed(40)), last),
      reason: dice.chance(85) ? Int32(dice.below(Reason.allCases.count)) : -1)
  }

  private mutating func addQuietCoordinator(_ need: Int, _ scene: Scene, _ dice: inout SplitMix64) {
    let from = dice.day(needs.raised[need], today)
    let service = service(.coordination, in: scene.area, on: from, &dice)
    guard service >= 0 else { return }
    let actor = actor(helper(in: service, &dice), on: from)
    // The coordinator may have had the need before, for a while that began on the same day.
    let isThere = (scene.firstResponsibility..<responsibilities.need.count).contains {
      responsibilities.need[$0] == Ref(.need, need).number && responsibilities.actor[$0] == actor
        && responsibilities.from[$0] == from
    }
    if isThere { return }
    responsibilities.append(
      Ref(.need, need).number, actor, accepted: from, from: from,
      part: Part.contributes.rawValue)
  }
}
