import Model

extension NetworkMaker {
  /// Adds a family's goals, its moments and what may be shared with whom.
  mutating func addPlan(_ scene: Scene, _ dice: inout SplitMix64) {
    for _ in 0..<dice.place(weights: [42, 28, 18, 12], total: 100) { addGoal(scene, &dice) }
    addMoments(scene, &dice)
    addConsents(scene, &dice)
  }

  private mutating func addGoal(_ scene: Scene, _ dice: inout SplitMix64) {
    let row = goals.domain.count
    let need = scene.firstNeed + dice.below(needs.domain.count - scene.firstNeed)
    let set = dice.day(needs.raised[need], scene.end)
    var follows = Ref.emptyNumber
    if row > scene.firstGoal, goals.set[row - 1] <= set, dice.chance(30) {
      follows = Ref(.goal, row - 1).number
    }
    let ending = dice.below(100)
    let end = dice.day(set, min(set + 400, scene.end))
    goals.id.append(id: "g", row)
    goals.family.append(scene.ref)
    goals.person.append(needs.person[need])
    goals.domain.append(needs.domain[need])
    goals.title.append(dice.pick(Words.goals[Int(needs.domain[need])]))
    goals.set.append(set)
    goals.target.append(dice.chance(70) ? set + 60 + Int32(dice.below(300)) : Day.never.number)
    goals.achieved.append(ending < 38 ? end : Day.never.number)
    goals.dropped.append(ending >= 90 ? end : Day.never.number)
    goals.need.append(dice.chance(75) ? Ref(.need, need).number : Ref.emptyNumber)
    goals.follows.append(follows)
  }

  /// Most goals that nobody ended by their day were reached about then.
  mutating func reachGoals(_ scene: Scene, _ dice: inout SplitMix64) {
    for goal in scene.firstGoal..<goals.domain.count {
      let isOpen =
        goals.achieved[goal] == Day.never.number && goals.dropped[goal] == Day.never.number
      if isOpen, goals.target[goal] < scene.end, dice.chance(70) {
        goals.achieved[goal] = min(goals.target[goal] + Int32(dice.below(30)), scene.end)
      }
    }
  }

  private mutating func addMoments(_ scene: Scene, _ dice: inout SplitMix64) {
    var days: [Int32] = []
    for _ in 0..<dice.place(weights: [55, 28, 12, 5], total: 100) {
      let day = dice.day(scene.start, scene.end)
      if days.contains(day) { continue }
      days.append(day)
      let hasGoal = goals.domain.count > scene.firstGoal && dice.chance(50)
      moments.date.append(day)
      moments.family.append(scene.ref)
      moments.person.append(
        dice.chance(60)
          ? Ref(.person, scene.people.lowerBound + dice.below(scene.people.count)).number
          : Ref.emptyNumber)
      moments.title.append(dice.pick(Words.moments))
      moments.weight.append(
        dice.chance(20)
          ? -1 : (dice.chance(25) ? Weight.turningPoint : Weight.small).rawValue)
      moments.goal.append(hasGoal ? Ref(.goal, goals.domain.count - 1).number : Ref.emptyNumber)
    }
  }

  private mutating func addConsents(_ scene: Scene, _ dice: inout SplitMix64) {
    let followers = scene.followers + (scene.coordinator.map { [$0] } ?? [])
    guard followers.count > 1 else { return }
    var pairs: [Int64] = []
    for _ in 0..<dice.place(weights: [40, 35, 15, 10], total: 100) {
      let (from, to) = (dice.pick(followers).service, dice.pick(followers).service)
      let pair = Int64(from) << 32 | Int64(to)
      guard from != to, !pairs.contains(pair) else { continue }
      pairs.append(pair)
      let given = dice.day(scene.start, scene.end)
      let shared = services.domains[Int(from)] | services.domains[Int(to)]
      consents.family.append(scene.ref)
      consents.person.append(
        dice.chance(25) ? Ref(.person, scene.people.lowerBound).number : Ref.emptyNumber)
      consents.fromService.append(Ref(.service, Int(from)).number)
      consents.toService.append(Ref(.service, Int(to)).number)
      consents.domains.append(dice.chance(60) ? shared : 0)
      consents.given.append(given)
      consents.expires.append(dice.chance(50) ? given + 365 : Day.never.number)
      consents.withdrawn.append(dice.chance(7) ? dice.day(given, scene.end) : Day.never.number)
    }
  }
}
