import Model

extension NetworkMaker {
  /// Adds activities on a need by whoever sits in a helper's chair, spread over the days.
  mutating func addActivities(
    _ need: NeedScene, _ scene: Scene, _ helper: Helper, from: Int32, to last: Int32, count: Int,
    _ dice: inout SplitMix64
  ) {
    for _ in 0..<count {
      let day = dice.day(from, last)
      addActivity(scene, actor: actor(helper, on: day), on: day, need: need.ref, &dice)
    }
  }

  /// Adds what is done for a family apart from its needs, mostly by the coordinator.
  mutating func addEverydayActivities(_ scene: Scene, _ dice: inout SplitMix64) {
    let count = dice.skewed(Int(scene.end - scene.start) / 60 + 4)
    for _ in 0..<count {
      let day = dice.day(scene.start, scene.end)
      if let coordinator = scene.coordinator, scene.followers.isEmpty || dice.chance(65) {
        addActivity(
          scene, actor: actor(coordinator, on: day), on: day, need: Ref.emptyNumber, &dice)
      } else if !scene.followers.isEmpty {
        addActivity(
          scene, actor: actor(dice.pick(scene.followers), on: day), on: day, need: Ref.emptyNumber,
          &dice)
      }
    }
  }

  /// Adds an activity, unless the family has the very same one.
  mutating func addActivity(
    _ scene: Scene, actor: Int32, on day: Int32, need: Int32, _ dice: inout SplitMix64
  ) {
    let kind: Int32 =
      dice.chance(6) ? -1 : Int32(dice.place(weights: [30, 30, 14, 14, 8, 4], total: 100))
    for row in scene.firstActivity..<activities.date.count
    where activities.date[row] == day && activities.actor[row] == actor
      && activities.need[row] == need && activities.kind[row] == kind
    {
      return
    }
    activities.date.append(day)
    activities.actor.append(actor)
    activities.family.append(scene.ref)
    activities.need.append(need)
    activities.kind.append(kind)
  }
}
