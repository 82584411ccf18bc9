import Model

extension NetworkMaker {
  /// Adds what is done about an open need, or is not: threads are dropped in many ways.
  mutating func addOpenFate(of need: NeedScene, _ scene: Scene, _ dice: inout SplitMix64) {
    let fate = dice.below(100)
    switch fate {
    case ..<8: break
    case ..<13: addLapsed(need, scene, &dice)
    case ..<19: addFamilyAlone(need, scene, &dice)
    case ..<26: addUncertain(need, scene, asked: false, &dice)
    case ..<35: addUncertain(need, scene, asked: true, &dice)
    case ..<43: addDormant(need, scene, &dice)
    case ..<46: addVolunteers(need, scene, &dice)
    case ..<50: addCoordinatorOnly(need, scene, &dice)
    case ..<55: addManyWithoutLead(need, scene, &dice)
    default:
      addHelp(for: need, scene, until: Day.never.number, &dice)
      return
    }
    if fate >= 43 {
      addRecentActivity(need, scene, &dice)
    }
    if dice.chance(fate < 13 ? 60 : 22) {
      addTroubledReferral(need, scene, &dice)
    }
  }

  /// The usual course: somebody takes it, often by a referral, and does something until it is
  /// closed.
  mutating func addHelp(
    for need: NeedScene, _ scene: Scene, until: Int32, _ dice: inout SplitMix64
  ) {
    let last = min(until, today)
    let from = min(need.raised + Int32(dice.skewed(45)), last)
    guard let helper = drawHelper(for: need, scene, on: from, &dice) else { return }
    if dice.chance(40) {
      addAcceptedReferral(need, scene, to: helper, answered: from, &dice)
    }
    take(need, scene, helper, from: from, until: until, part: .lead, &dice)
    addActivities(need, scene, helper, from: from, to: last, count: 1 + dice.skewed(6), &dice)
    if until == Day.never.number, dice.chance(80) {
      addActivities(need, scene, helper, from: max(from, today - 60), to: today, count: 1, &dice)
    }
    if dice.chance(18), let second = drawHelper(for: need, scene, on: from, &dice) {
      take(need, scene, second, from: from, until: until, part: .contributes, &dice)
      addActivities(need, scene, second, from: from, to: last, count: dice.below(3), &dice)
    }
  }

  /// Adds a responsibility that was said yes to, and those of the successors who took it over.
  private mutating func take(
    _ need: NeedScene, _ scene: Scene, _ helper: Helper, from: Int32, until: Int32, part: Part?,
    _ dice: inout SplitMix64
  ) {
    let end = dice.chance(50) ? Day.never.number : until
    for stint in stints(helper, from: from, until: end, takenOver: 80, &dice) {
      add(
        need, stint.actor, from: stint.from, until: stint.until,
        asked: dice.chance(60)
          ? max(need.raised, stint.from - Int32(dice.skewed(14))) : Day.never.number,
        accepted: stint.from, part: part)
    }
  }

  private mutating func addLapsed(_ need: NeedScene, _ scene: Scene, _ dice: inout SplitMix64) {
    guard need.raised < today, let helper = drawHelper(for: need, scene, on: need.raised, &dice)
    else { return }
    let from = dice.day(need.raised, min(need.raised + 40, today - 1))
    let until = dice.day(from, today - 1)
    add(
      need, actor(helper, on: from), from: from, until: until, accepted: from,
      part: dice.chance(50) ? .lead : nil)
    addActivities(need, scene, helper, from: from, to: until, count: dice.below(4), &dice)
  }

  private mutating func addFamilyAlone(_ need: NeedScene, _ scene: Scene, _ dice: inout SplitMix64)
  {
    let adult = person(in: scene, aged: 18, to: 150, on: today, &dice)
    add(
      need, Ref(.person, adult ?? scene.people.lowerBound).number,
      from: dice.day(need.raised, today), until: Day.never.number)
  }

  /// Adds somebody who was asked at most, and never said yes.
  private mutating func addUncertain(
    _ need: NeedScene, _ scene: Scene, asked: Bool, _ dice: inout SplitMix64
  ) {
    let from = dice.day(need.raised, today)
    guard let helper = drawHelper(for: need, scene, on: from, &dice) else { return }
    add(
      need, actor(helper, on: today), from: from, until: Day.never.number,
      asked: asked ? from : Day.never.number, part: asked || dice.chance(60) ? nil : .lead)
    if dice.chance(40) {
      addActivities(need, scene, helper, from: from, to: today, count: 1 + dice.below(3), &dice)
    }
  }

  /// Adds somebody who said yes and has done nothing for more than three months.
  private mutating func addDormant(_ need: NeedScene, _ scene: Scene, _ dice: inout SplitMix64) {
    let last = today - 91
    guard let helper = drawHelper(for: need, scene, on: need.raised, &dice) else { return }
    let from = min(need.raised + Int32(dice.skewed(30)), max(need.raised, last))
    add(
      need, actor(helper, on: today), from: from, until: Day.never.number, accepted: from,
      part: .lead)
    if from <= last {
      addActivities(need, scene, helper, from: from, to: last, count: dice.below(5), &dice)
    }
  }

  private mutating func addVolunteers(_ need: NeedScene, _ scene: Scene, _ dice: inout SplitMix64) {
    let service = service(.volunteerCentre, in: scene.area, on: today, &dice)
    guard service >= 0 else { return }
    let from = dice.day(need.raised, today)
    add(
      need, actor(helper(in: service, &dice), on: today), from: from, until: Day.never.number,
      accepted: from)
  }

  private mutating func addCoordinatorOnly(
    _ need: NeedScene, _ scene: Scene, _ dice: inout SplitMix64
  ) {
    guard let coordinator = scene.coordinator else { return }
    let from = dice.day(need.raised, today)
    add(need, actor(coordinator, on: today), from: from, until: Day.never.number, accepted: from)
  }

  private mutating func addManyWithoutLead(
    _ need: NeedScene, _ scene: Scene, _ dice: inout SplitMix64
  ) {
    let from = dice.day(need.raised, today)
    var units: [Int32] = []
    let kinds: [ServiceKind] = [.nav, .school, .healthStation, .childWelfare, .doctors, .housing]
    for _ in 0..<8 where units.count < 3 {
      let service = service(dice.pick(kinds), in: scene.area, on: from, &dice)
      guard service >= 0, !units.contains(service) else { continue }
      units.append(service)
      add(
        need, actor(helper(in: service, &dice), on: today), from: from, until: Day.never.number,
        accepted: from, part: dice.chance(60) ? .contributes : nil)
    }
  }

  /// Adds one activity of the last weeks by somebody who has the need.
  private mutating func addRecentActivity(
    _ need: NeedScene, _ scene: Scene, _ dice: inout SplitMix64
  ) {
    guard need.firstResponsibility < responsibilities.need.count else { return }
    addActivity(
      scene, actor: responsibilities.actor[need.firstResponsibility],
      on: dice.day(max(need.raised, today - 60), today), need: need.ref, &dice)
  }

  /// Adds a responsibility, unless the same actor has had the need from the same day.
  private mutating func add(
    _ need: NeedScene, _ actor: Int32, from: Int32, until: Int32, asked: Int32 = Day.never.number,
    accepted: Int32 = Day.never.number, part: Part? = nil
  ) {
    for row in need.firstResponsibility..<responsibilities.need.count
    where responsibilities.actor[row] == actor && responsibilities.from[row] == from {
      return
    }
    responsibilities.append(
      need.ref, actor, asked: asked, accepted: accepted, from: from, until: until,
      part: part?.rawValue ?? -1)
  }
}
