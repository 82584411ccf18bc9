import Model

extension NetworkMaker {
  /// What has been promised to a family: most of it was done in time, some waits, a little is
  /// forgotten.
  mutating func addAgreements(_ scene: Scene, _ dice: inout SplitMix64) {
    guard scene.coordinator != nil || !scene.followers.isEmpty else { return }
    for _ in 0..<dice.place(weights: [38, 27, 18, 11, 6], total: 100) {
      let isRecent = !scene.isClosed && dice.chance(35)
      let first = isRecent ? max(scene.start, today - 30) : scene.start
      let agreed = dice.day(first, scene.end)
      let due = agreed + 3 + Int32(dice.skewed(40))
      let row = agreements.family.count
      let end = min(agreed + Int32(dice.below(Int(due - agreed) + 6)), scene.end)
      let fate = dice.below(100)
      // What is long past was nearly always done or dropped; the day says what is still open.
      let isLeft = fate < (isRecent ? 60 : 9)
      agreements.id.append(id: "a", row)
      agreements.family.append(scene.ref)
      agreements.actor.append(promiser(scene, on: agreed, &dice))
      agreements.title.append(dice.pick(Words.agreements))
      agreements.agreed.append(agreed)
      agreements.due.append(dice.chance(88) ? due : Day.never.number)
      agreements.done.append(isLeft || fate >= 93 ? Day.never.number : end)
      agreements.dropped.append(!isLeft && fate >= 93 ? end : Day.never.number)
      agreements.need.append(dice.chance(60) ? need(of: scene, on: agreed, &dice) : Ref.emptyNumber)
      agreements.referral.append(
        isLeft && dice.chance(40) ? waitingReferral(of: scene, on: agreed) : Ref.emptyNumber)
    }
  }

  /// The coordinator, somebody who follows the family up, or an adult in it.
  private func promiser(_ scene: Scene, on day: Int32, _ dice: inout SplitMix64) -> Int32 {
    if dice.chance(15), let adult = person(in: scene, aged: 18, to: 150, on: day, &dice) {
      return Ref(.person, adult).number
    }
    if let coordinator = scene.coordinator, scene.followers.isEmpty || dice.chance(50) {
      return actor(coordinator, on: day)
    }
    return actor(dice.pick(scene.followers), on: day)
  }

  /// A need of the family that had been raised by the day, or none.
  private func need(of scene: Scene, on day: Int32, _ dice: inout SplitMix64) -> Int32 {
    let need = scene.firstNeed + dice.below(needs.domain.count - scene.firstNeed)
    return needs.raised[need] <= day ? Ref(.need, need).number : Ref.emptyNumber
  }

  /// A referral of the family that was sent by the day and has no answer, or none.
  private func waitingReferral(of scene: Scene, on day: Int32) -> Int32 {
    let row = (scene.firstReferral..<referrals.sent.count).first {
      referrals.sent[$0] <= day && referrals.answered[$0] == Day.never.number
    }
    return row.map { Ref(.referral, $0).number } ?? Ref.emptyNumber
  }
}
